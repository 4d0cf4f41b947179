import FoundationEssentials

/// A text with the names that somebody marked in it.
struct LabelledText {
  /// UTF-8, in the form that detectors read: full-width ASCII at half width.
  var text: [UInt8]
  /// Half-open, in bytes of `text`.
  var names: [Range<Int>]

  /// - Parameter spans: Half-open, in scalars of `text`.
  init(_ text: String, spans: [Range<Int>]) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for scalar in text.unicodeScalars {
      offsets.append(bytes.count)
      let folded: Unicode.Scalar =
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000: " " as Unicode.Scalar
        default: scalar
        }
      bytes.append(contentsOf: String(Character(folded)).utf8)
    }
    offsets.append(bytes.count)
    self.text = bytes
    names = spans.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  /// A text in which each name stands between ⟦ and ⟧.
  init(marked: String) {
    var text = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧": spans.append(start..<text.count)
      default: text.append(scalar)
      }
    }
    self.init(String(text), spans: spans)
  }

  /// The texts of a file of ``LabelledRow``.
  static func read(_ path: String) throws -> [LabelledText] {
    let labels: Set<String> = ["人名", "PERSON", "PSN", "NAME", "PERSON_NAME", "FULL_NAME"]
    return try LabelledRow.read(path).map { LabelledText($0.text, spans: $0.ranges(labels)) }
  }
}

/// One line of a file in JSON Lines: `{"text": …, "spans": [{"start", "end", "label"}]}`, offsets in scalars.
struct LabelledRow: Decodable {
  struct Span: Decodable {
    var start: Int
    var end: Int
    var label: String
  }
  var text: String
  var spans: [Span]?

  static func read(_ path: String) throws -> [LabelledRow] {
    try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map {
      try JSONDecoder().decode(LabelledRow.self, from: Data($0))
    }
  }

  /// The spans with one of these labels; half-open, in scalars of the text.
  func ranges(_ labels: Set<String>) -> [Range<Int>] {
    (spans ?? []).filter { labels.contains($0.label) && $0.start < $0.end }.map { $0.start..<$0.end }
  }
}
