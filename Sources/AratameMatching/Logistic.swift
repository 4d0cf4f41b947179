#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// The logistic function.
package enum Logistic {
  /// The probability whose log-odds are `odds`.
  package static func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
}
