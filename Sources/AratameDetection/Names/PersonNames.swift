internal import AratameMatching
internal import CLexicons

/// Names of persons in Japanese text: where a window may hold one, the tagger reads it, and what stands around a name
/// says how sure that is and whether the person is a public one.
enum PersonNames {
  private static let tagger = unsafe LinearTagger(clexicons_japanese_names_weights())
  /// Where precision and recall are even on texts that were not trained on.
  private static let bias = -0.6

  /// Calls `found` with each name, in ascending order.
  static func read(_ text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void) {
    var scores: [LinearTagger.Scores] = []
    var features = [UInt32](repeating: 0, count: NameWindow.mostFeatures)
    NameWindow.forEach(in: text) { window in
      scores.removeAll(keepingCapacity: true)
      for unit in window.own {
        var count = 0
        window.forEachFeature(of: unit, in: text) { hash in
          features[count] = hash
          count += 1
        }
        scores.append(tagger.scores(of: features.span.extracting(0..<count)))
      }
      var end = window.own.lowerBound
      func rest(_ units: Range<Int>) {
        guard let name = NameCues.cuedName(window, units, text) else { return }
        report(name, confidence: NameCues.cued, text, found)
      }
      tagger.decode(scores, bias: bias) { name in
        let units =
          name.units.lowerBound + window.own.lowerBound..<name.units.upperBound + window.own.lowerBound
        rest(end..<units.lowerBound)
        let range =
          window.range(of: units.lowerBound).lowerBound..<window.range(of: units.upperBound - 1).upperBound
        var confidence = confidence(name.margin)
        if NameCues.isCued(range, in: text) {
          confidence = max(confidence, NameCues.cued)
        } else if window.isPlace(units) {
          confidence = min(confidence, NameCues.place)
        }
        report(range, confidence: confidence, text, found)
        end = units.upperBound
      }
      rest(end..<window.own.upperBound)
    }
  }

  private static func report(
    _ range: Range<Int>, confidence: Double, _ text: Span<UInt8>, _ found: (Candidate) -> Void
  ) {
    guard !NameCues.isPlaceholder(text.extracting(range)), !NameCues.isTrade(range.upperBound, in: text),
      !NameCues.isNumber(text.extracting(range))
    else {
      return
    }
    let isPublic = NameCues.isPublic(range, in: text)
    found(Candidate(range, confidence: confidence, term: nil, kind: isPublic ? .publicPerson : nil))
  }

  /// What share of names with such a margin were right on texts that were not trained on, a little lowered, since
  /// prompts hold fewer names than those texts.
  private static func confidence(_ margin: Double) -> Double {
    let points: [(margin: Double, confidence: Double)] = [
      (0, 0.3), (1.5, 0.42), (2.5, 0.5), (4, 0.65), (6, 0.78), (8, 0.85), (12, 0.92), (16, 0.95),
    ]
    guard let next = points.firstIndex(where: { margin < $0.margin }) else { return 0.95 }
    guard next > 0 else { return 0.3 }
    let (low, high) = (points[next - 1], points[next])
    let part = (margin - low.margin) / (high.margin - low.margin)
    return low.confidence + part * (high.confidence - low.confidence)
  }
}

extension PersonNames {
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
