import AratameDetection
import AratameDocuments
import Testing

/// What a column's name says of the values under it.
@Suite struct ColumnsTests {
  private static let detector = Detector(
    id: "number", entity: Entity(rawValue: "NUMBER"), summary: Localized(ja: "数", en: "a number"),
    sources: [],
    anchor: .digits(4...4), pattern: #"(?<![\d.])\d{4}(?!\d)"#, confidence: 0.5,
    context: Detector.Context(
      ["口座番号", "bank account"], confidence: 0.9, against: ["注文番号", "電話"], lowered: 0.4),
    examples: [])

  private func confidences(_ text: String) throws -> [Double] {
    try scan(text, with: [Self.detector]).map(\.confidence)
  }

  static let cases: [(text: String, confidences: [Double])] = [
    ("氏名,口座番号\n甲野,1234", [0.9]),
    ("氏名,口座番号\r\n甲野,1234\r\n乙山,2345\r\n", [0.9, 0.9]),
    ("氏名\t口座番号\t注文番号\n甲野\t1234\t5678", [0.9, 0.4]),
    ("氏名;口座番号;注文番号\n甲野;1234;5678", [0.9, 0.4]),
    ("| 氏名 | 口座番号 | 備考 |\n|---|---|---|\n| 甲野 | 1234 | 5678 |", [0.9, 0.5]),
    ("\"氏名\",\"口座番号\",\"備考\"\n\"甲野, 花子\",\"1234\",\"5678\"", [0.9, 0.5]),
    ("name,bankAccountNo,memo\nHanako,1234,5678", [0.9, 0.5]),
    ("name,bank_account,memo\nHanako,1234,5678", [0.9, 0.5]),
    // Another column's name is not near, though it is in the line above.
    ("口座番号,金額\n1234,5678", [0.9, 0.5]),
    ("金額,口座番号\n1234,5678", [0.5, 0.9]),
    // No name of the column decides: words of the same row do.
    ("項目,値\n口座番号,1234\n電話,5678", [0.9, 0.4]),
    // A list under its name.
    ("口座番号\n1234-1\n2345-2\n3456-3", [0.9, 0.9, 0.9]),
    ("1234\n2345", [0.5, 0.5]),
    // A second table has names of its own, and so has what follows no table.
    ("氏名,口座番号\n甲野,1234\n\n品名,注文番号,数\nねじ,2345,1\n\n合計 3456", [0.9, 0.4, 0.5]),
    // Prose with commas is no table.
    ("口座番号, なお\nかれは1234, それは", [0.9]),
    // The first line is no value.
    ("1234,口座番号\n甲野,5678", [0.9, 0.9]),
  ]

  @Test(arguments: cases) func columns(_ text: String, _ expected: [Double]) throws {
    #expect(try confidences(text) == expected, "\(text)")
  }

  /// However far down a value stands, its column's name is found, and found once.
  @Test func longTable() throws {
    let rows = (0..<5000).map { "甲野,\(1000 + $0 % 9000),あ" }.joined(separator: "\n")
    let found = try confidences("氏名,口座番号,備考\n" + rows)
    #expect(found.count == 5000)
    #expect(found.allSatisfy { $0 == 0.9 })
  }

  /// A line too long for a row, and many values on it.
  @Test func longLine() throws {
    let line = Array(repeating: "1234,5", count: 20_000).joined(separator: ",")
    #expect(try confidences("口座番号,a\n" + line).count == 20_000)
  }

  @Test func anotherSegmentIsNoHeader() throws {
    var document = Document(path: "")
    let first = Array("氏名,口座番号".utf8)
    let second = Array("甲野,1234".utf8)
    document.text = first + Document.separator + second
    document.source = document.text
    document.segments = [
      Segment(text: 0..<first.count),
      Segment(text: first.count + Document.separator.count..<document.text.count),
    ]
    #expect(try scan(&document, with: Self.detector).map(\.confidence) == [0.5])
  }
}
