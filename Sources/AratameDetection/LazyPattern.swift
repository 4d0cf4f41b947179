internal import AratameMatching
internal import Synchronization

/// A pattern that is compiled when it is first tried.
///
/// A text reaches a few of the built-in detectors; compiling all of them took most of a start. Two tasks may
/// compile one at once: the first keeps its own, and both use that.
final class LazyPattern: Sendable {
  let source: String
  private let caseless: Bool
  private let compiled = AtomicLazyReference<Pattern>()

  init(_ source: String, caseless: Bool) {
    self.source = source
    self.caseless = caseless
  }

  /// The compiled pattern.
  func get() throws(PatternError) -> Pattern {
    if let pattern = compiled.load() { return pattern }
    return compiled.storeIfNil(try Pattern(source, caseless: caseless))
  }
}
