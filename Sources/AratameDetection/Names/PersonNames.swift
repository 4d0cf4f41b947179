internal import AratameMatching

/// Names of persons in Japanese text: where a window may hold one, the tagger reads it, and what stands around a name
/// says how sure that is and whether the person is a public one.
package struct PersonNames: Sendable {
  /// A name found.
  package struct Name {
    /// Half-open, in bytes of the text.
    package var range: Range<Int>
    package var evidence: NameEvidence
    /// By how much the tagger prefers it; see ``LinearTagger/Tagged/margin``.
    package var margin: Double
    /// Whether it is a place of the lists too.
    var isPlace: Bool
  }

  static let embedded = PersonNames(.embedded)

  /// Where precision and recall are even on texts that were not trained on.
  package static let bias = -0.7

  private let model: NameModel
  private let bias: Double

  package init(_ model: NameModel, bias: Double = Self.bias) {
    self.model = model
    self.bias = bias
  }

  /// Calls `found` with each name and with how it is read where that stands beside it, in ascending order.
  func read(_ text: Span<UInt8>, _ found: (Candidate) -> Void) {
    forEachName(in: text) { name in
      let confidence = confidence(name)
      let kind: Entity? = NameCues.isPublic(name.range, in: text) ? .publicPerson : nil
      found(Candidate(name.range, confidence: confidence, kind: kind))
      guard let reading = NameCues.reading(of: name.range, in: text) else { return }
      found(Candidate(reading, confidence: confidence, kind: kind))
    }
  }

  /// How often such a name is right, were names half as frequent as in the texts that taught.
  package func confidence(_ name: Name) -> Double {
    let confidence = model.confidence(name.evidence, margin: name.margin)
    return name.isPlace && name.evidence == .tagged ? min(confidence, NameCues.place) : confidence
  }

  /// Calls `found` with each name, in ascending order.
  package func forEachName(in text: Span<UInt8>, _ found: (Name) -> Void) {
    var scores: [LinearTagger.Scores] = []
    func report(_ name: Name) {
      if NameCues.mayStand(name.range, in: text) { found(name) }
    }
    NameWindow.forEach(in: text, by: model.glance) { window in
      score(window, text, into: &scores)
      var end = window.own.lowerBound
      func cued(_ units: Range<Int>) {
        guard let range = NameCues.cuedName(window, units, text) else { return }
        report(Name(range: range, evidence: .cue, margin: 0, isPlace: false))
      }
      model.tagger.decode(scores, bias: bias) { tagged in
        let first = tagged.units.lowerBound + window.own.lowerBound
        let last = tagged.units.upperBound + window.own.lowerBound
        cued(end..<first)
        let range = window.range(of: first).lowerBound..<window.range(of: last - 1).upperBound
        report(
          Name(
            range: range, evidence: NameCues.isCued(range, in: text) ? .cued : .tagged, margin: tagged.margin,
            isPlace: window.isPlace(first..<last)))
        end = last
      }
      cued(end..<window.own.upperBound)
    }
  }

  /// The tagger's scores of the window's units.
  private func score(
    _ window: borrowing NameWindow, _ text: Span<UInt8>, into scores: inout [LinearTagger.Scores]
  ) {
    scores.removeAll(keepingCapacity: true)
    var features = InlineArray<96, UInt32>(repeating: 0)
    for unit in window.own {
      var count = 0
      window.forEachFeature(of: unit, in: text) { hash in
        features[count] = hash
        count += 1
      }
      scores.append(model.tagger.scores(of: features.span.extracting(0..<count)))
    }
  }

  /// Whether what stands after a label may be a name: kanji begin with a surname, kana is no ordinary word.
  static func mayBeLabelled(_ name: Span<UInt8>) -> Bool {
    guard !NameCues.isPlaceholder(name), !NameCues.isPlaceholderReading(name) else { return false }
    guard NameUnit.Kind(name.decodedScalar(at: 0).value) == .kanji else { return true }
    if let whole = NameWord.table.value(of: name), NameWord(rawValue: whole).contains(.common) {
      return false
    }
    var begins = false
    NameWord.table.forEachPrefix(in: name, at: 0, limit: 9) { end, value in
      begins = begins || end < name.count && NameWord(rawValue: value).contains(.surname)
      return true
    }
    return begins
  }
}
