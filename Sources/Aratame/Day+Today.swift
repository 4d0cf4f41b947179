internal import FoundationEssentials
public import AratamePolicies

extension Day {
  /// The present day, in UTC.
  ///
  /// The engine never reads the clock itself: pass this where today is meant.
  public static var today: Day { Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))) }
}
