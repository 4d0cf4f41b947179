public import AratameDetection
public import AratameDocuments
public import AratamePolicies
package import AratameReporting
public import ArgumentParser

// The library's words as words of the command line.
extension Language: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// The day written `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
