package import AratameDocuments

/// One match: where it is and what it is, never the text itself.
package struct Finding: Hashable, Sendable {
  /// Id of the detector.
  package var detector: String
  package var entity: Entity
  /// Index of the document's segment.
  package var segment: Int
  /// Half-open, in UTF-8 bytes of the document's text as it was before normalisation.
  package var range: Range<Int>
  /// In 0...1.
  package var confidence: Double
  /// The detector's own word for what was recognised (a mark, a creator); never the user's text.
  package var term: String?
  /// Says of two findings of one entity whether they are the same value; differs from run to run and is
  /// never shown.
  package var identity: Int
  /// Keyed hash of the value; nil without a key.
  package var fingerprint: String?
  /// The writings that the match had to be read out of, the outermost first; mostly none.
  package var decodings: [Decoding] = []
  /// Whether it stands in the name of the document's file and not in its text; `range` is then the empty one at the
  /// start.
  package var isInFileName = false
  /// Whether it stands in what a tool or a search brought into the request, and not in somebody's own words.
  package var isRetrieved = false
  /// How the confidence came about, when it was asked for.
  package var trace: Trace?

  /// What led to a finding, without the text.
  package struct Trace: Hashable, Sendable {
    /// The pattern that matched; nil where code found the match.
    package var pattern: String?
    /// Whether a validator accepted the match; nil where the detector has none.
    package var validated: Bool?
    /// The context word that raised or lowered the confidence, as the detector writes it.
    package var contextWord: String?
    /// Confidence before and after context.
    package var before: Double
    package var after: Double
  }
}

extension Finding {
  /// What an example of a rule says is found in `document`, which is one text, and no detector looked for.
  package init(stated entity: Entity, in document: Document) {
    self.init(
      detector: "stated", entity: entity, segment: 0, range: 0..<document.text.count, confidence: 0.9,
      identity: 0)
  }
}

/// Why a scan has no result.
package enum ScanError: Error, Hashable {
  /// A detector's pattern does not compile; `offset` is in bytes of the pattern.
  case badPattern(id: String, offset: Int)
}
