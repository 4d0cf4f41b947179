internal import AratameDocuments
internal import AratameMatching

/// A confidentiality mark in the name of a file: `【社外秘】見積.txt`, `budget_CONFIDENTIAL.md`.
///
/// No sentence says there whether a mark is meant, so it counts only in brackets or set off from the rest, and words in
/// small letters, which are anybody's, only where a name ends.
struct FileNameMark {
  /// The detector that finds the same mark in text.
  let detector: Detector
  /// As marks.tsv has it.
  let term: String
  let confidence: Double

  /// The mark of the strictest class in the last component of `path`, if there is one.
  init?(path: String) {
    let raw = Self.name(of: path)
    let name = raw.map { Self.isJoint($0) ? 0x20 : $0 }
    var best: (detector: Int, term: String, confidence: Double)?
    var position = 0
    while let mark = Lexicon.firstMark(in: name.span, from: position) {
      position = mark.range.upperBound
      guard let confidence = Self.confidence(mark.range, in: name.span, written: raw.span),
        let detector = Self.classes.firstIndex(of: mark.kind), detector < best?.detector ?? .max
      else { continue }
      best = (detector, mark.term, confidence)
    }
    guard let best else { return nil }
    detector = [.markTop, .markInternal, .markPublic][best.detector]
    term = best.term
    confidence = best.confidence
  }

  /// What is reported: no place in the text, but its beginning.
  ///
  /// - Parameters:
  ///   - fingerprint: Makes the finding's, where there is a key.
  ///   - traces: Whether the finding keeps what led to it.
  func finding(_ fingerprint: Fingerprint?, traces: Bool) -> Finding {
    let value = Array(term.utf8)
    return Finding(
      detector: detector.id, entity: detector.entity, segment: 0, range: 0..<0, confidence: confidence,
      term: term,
      identity: value.hashValue, fingerprint: fingerprint?.of(value, detector.entity), isInFileName: true,
      trace: traces ? Finding.Trace(before: confidence, after: confidence) : nil)
  }

  /// The strictest first, as marks.tsv has them.
  private static let classes = ["top", "internal", "public"]

  /// The name without its extension, normalised.
  private static func name(of path: String) -> [UInt8] {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    var name = Array(last)
    if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0, name.count - dot <= 6 {
      name.removeSubrange(dot...)
    }
    var folded: [UInt8] = []
    var map = OffsetMap()
    return Normalizer.normalize(name.span, into: &folded, map: &map) ? folded : name
  }

  /// Whether the byte stands for a space.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// How sure it is that the mark at `range` is meant as one; nil for a word of the title.
  ///
  /// - Parameter raw: The name with its `_` and `-`.
  private static func confidence(_ range: Range<Int>, in name: Span<UInt8>, written raw: Span<UInt8>)
    -> Double?
  {
    let before = name.skippingSpaces(backFrom: range.lowerBound)
    let after = name.skippingSpaces(from: range.upperBound)
    guard !Mark.isMention(after, in: name) else { return nil }
    let isASCIIOpening = before > 0 && "([<{".utf8.contains(name[before - 1])
    if isASCIIOpening || opening.hit(endingAt: before, in: name, from: 0) != nil { return 0.9 }
    let begins = before == 0 || before < range.lowerBound || name[before - 1] == UInt8(ascii: ".")
    let ends = after == name.count || after > range.upperBound || name[after] == UInt8(ascii: ".")
    guard begins, ends, !explanations.occurs(in: name, 0..<name.count) else { return nil }
    let isLoud = range.allSatisfy { !name[$0].isASCIILetter || name[$0] & 0x20 == 0 }
    if name[range.lowerBound] >= 0x80 || isLoud { return 0.8 }
    if range.count(where: { name[$0] == 0x20 }) >= 2 { return 0.7 }
    let isJoined = (before..<range.lowerBound).contains { isJoint(raw[$0]) }
    return after == name.count && isJoined && negations.hit(endingAt: before, in: name, from: 0) == nil
      ? 0.7 : nil
  }

  private static let opening = WordSet(["【", "〔", "〈", "《", "≪", "「", "『"])
  /// Titles with these explain marks, or give one to copy.
  private static let explanations = WordSet([
    "とは", "意味", "定義", "違い", "書き方", "スタンプ", "テンプレート", "雛形", "ひな形", "サンプル", "meaning", "stamp", "label",
    "template",
    "what is", "how to", "difference",
  ])
  private static let negations = WordSet(["not", "non", "is", "are"])
}
