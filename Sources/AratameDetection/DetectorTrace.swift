package import AratameDocuments

/// What one detector made of one text, and why.
///
/// Holds nothing of the text but counts and places; its words are the detector's own.
package struct DetectorTrace: Sendable {
  package var detector: Detector
  /// What stands of it after all detectors were heard; some of it may have been read out of another writing.
  package var found: [Finding] = []
  /// Whether the scanner's first passes saw anything that leads to it.
  package var isReached = false
  /// Its anchor words that are in the text, each once, as the detector writes them.
  package var anchorWords: [String] = []
  /// The numbers in the text, where numbers lead to it.
  package var numbers: [Number] = []
  /// What looked like it, and what became of that.
  package var matches: [Match] = []
  /// More of them, not listed.
  package var matchesOmitted = 0
  /// Whether the search hit a limit, so that a part was not looked at.
  package var hasGivenUp = false

  /// Most matches, words and numbers that are listed.
  package static let limit = 5

  /// A number in the text.
  package struct Number: Sendable {
    /// Nil where it lies across two texts.
    package var location: Location?
    /// How many digits stand on end, between what separates them.
    package var runs: [Int]
  }

  /// A match of the detector's pattern or code.
  package struct Match: Sendable {
    /// Nil where it lies across two texts.
    package var location: Location?
    package var digits: Int
    package var letters: Int
    package var others: Int
    package var outcome: Outcome
  }

  /// What became of a match.
  package enum Outcome: Sendable {
    case found(confidence: Double)
    /// The validator refused it.
    ///
    /// - Parameters:
    ///   - checkDigit: As it stands there and as it should be, where the format has one.
    ///   - isPlaceholder: Whether it looks like a value that is nobody's.
    case refused(checkDigit: (stated: Int, computed: Int)?, isPlaceholder: Bool)
    /// It begins in one text and ends in another.
    case acrossTexts
    /// The detector's own judgement of the text around it was against it.
    case dismissed
    /// Its confidence is below the floor.
    ///
    /// - Parameters:
    ///   - word: The word nearby that decided, or the look of the number; nil without one.
    ///   - speaksFor: Whether that word speaks for the entity.
    ///   - distance: How near a word must be, in characters; nil where the detector has no context words.
    case doubted(confidence: Double, word: String?, speaksFor: Bool, distance: Int?)
    /// It counts only near a finding of one of these.
    case unlinked(to: [Entity])
    /// Another finding at its place stands.
    case lost(to: Finding, confidence: Double)
  }
}

extension Scanner {
  /// What the detector `id` makes of `document`, and why; nil where there is none of that name.
  ///
  /// Slow: it searches the document once as usual and once more, everywhere, with this detector alone.
  ///
  /// - Throws: ``ScanError`` when the detector's pattern does not compile.
  package func trace(_ id: String, in document: Document) throws(ScanError) -> DetectorTrace? {
    guard let detector = detectors.first(where: { $0.id == id }) else { return nil }
    var scanned = document
    let standing = scan(&scanned, using: Workspace())
    let probe = DetectorProbe(detector, try CompiledDetector(detector, isBuiltIn: false), document)
    return probe.trace(standing)
  }
}
