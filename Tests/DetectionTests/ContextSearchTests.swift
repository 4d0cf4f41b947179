import AratameDetection
import AratameDocuments
import Testing

/// Which words near a match change its confidence, and which do not.
@Suite struct ContextSearchTests {
  private static func detector(distance: Int = 20) -> Detector {
    Detector(
      id: "number", entity: Entity(rawValue: "NUMBER"), summary: Localized(ja: "数", en: "a number"),
      sources: [],
      anchor: .digits(4...4), pattern: #"(?<!\d)\d{4}(?!\d)"#, confidence: 0.5,
      context: Detector.Context(
        ["lic", "番号", "id no", "key_name", "No."], confidence: 0.9, against: ["注文", "order"], lowered: 0.4,
        distance: distance), examples: [])
  }

  private func confidence(_ text: String, distance: Int = 20) throws -> Double? {
    try scan(text, with: [Self.detector(distance: distance)]).first?.confidence
  }

  static let cases: [(text: String, confidence: Double)] = [
    ("1234", 0.5), ("lic 1234", 0.9), ("LIC: 1234", 0.9), ("1234 (Lic)", 0.9), ("lic1234", 0.5),
    ("xlic 1234", 0.5),
    ("public 1234", 0.5), ("license 1234", 0.5), ("duplicate 1234", 0.5), ("policy lic policy 1234", 0.9),
    ("日本lic日本1234", 0.9), ("番号1234", 0.9), ("電話番号は1234", 0.9), ("1234が番号です", 0.9), ("番 号1234", 0.5),
    ("my id no is 1234", 0.9), ("my id  no is 1234", 0.5), ("valid no 1234", 0.5), ("key_name=1234", 0.9),
    ("keyname=1234", 0.5), ("No.1234", 0.9), ("Piano.1234", 0.9),
    ("注文1234", 0.4), ("order 1234", 0.4), ("border 1234", 0.5), ("ordered 1234", 0.5), ("ｏｒｄｅｒ １２３４", 0.4),
    ("注文の番号1234", 0.9), ("番号の注文1234", 0.4), ("番号 1234 注文", 0.9), ("注文 1234 番号", 0.9), ("注文1234 番号", 0.4),
    ("番号は下の注文より 1234 注文", 0.4), ("lic order 1234", 0.4), ("order lic 1234", 0.9),
  ]

  @Test(arguments: cases) func nearest(_ text: String, _ expected: Double) throws {
    #expect(try confidence(text) == expected, "\(text)")
  }

  /// The distance is in characters, whatever their length in bytes, and holds on both sides.
  @Test(arguments: ["あ", "a", "é", "😀", " "]) func distance(_ filler: String) throws {
    for (count, expected) in [(3, 0.9), (4, 0.5)] {
      let gap = String(repeating: filler, count: count)
      #expect(try confidence("番号\(gap)1234", distance: 5) == expected)
      #expect(try confidence("1234\(gap)番号", distance: 5) == expected)
    }
  }

  @Test func traceNamesTheWord() throws {
    var options = Scanner.Options()
    options.traces = true
    var document = Document(path: "", plain: Array("注文の番号1234".utf8))
    let finding = try #require(
      try Scanner([Self.detector()], options: options).scan(&document, using: Workspace()).first)
    #expect(finding.trace?.contextWord == "番号")
    #expect(finding.trace?.before == 0.5)
    #expect(finding.trace?.after == 0.9)
    #expect(finding.trace?.validated == nil)
  }

  /// A confidence below the floor drops the match.
  @Test func floor() throws {
    var detector = Self.detector()
    detector.context?.lowered = 0.29
    #expect(try scan("注文1234", with: [detector]).isEmpty)
    detector.context?.lowered = 0.3
    #expect(try scan("注文1234", with: [detector]).count == 1)
  }
}
