/// Why a prompt could not be checked; never holds anything of the prompt.
public struct CheckError: Error, Hashable, CustomStringConvertible {
  /// What kind of mistake it was.
  public enum Code: String, Sendable {
    /// A configuration or policy file, or a fact, is wrong.
    case configuration
    /// A profile is asked for that there is none of.
    case unknownProfile = "unknown-profile"
    /// A detector's pattern does not compile.
    case detector
    /// A file cannot be read.
    case unreadable
  }

  /// What kind of mistake it was.
  public var code: Code
  /// One sentence with the place, in lower case and without a full stop.
  public var message: String
  /// The message.
  public var description: String { message }

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
