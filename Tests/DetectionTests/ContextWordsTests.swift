import AratameDetection
import AratameDocuments
import Testing

/// Names of fields in all their spellings, and words that only look like them.
@Suite struct ContextWordsTests {
  private static let detector = Detector(
    id: "number", entity: Entity(rawValue: "NUMBER"), summary: Localized(ja: "数", en: "a number"),
    sources: [],
    anchor: .digits(4...4), pattern: #"(?<!\d)\d{4}(?!\d)"#, confidence: 0.5,
    context: Detector.Context(
      ["my number", "phone", "account", "氏名", "電話", "様", "会員番号"], confidence: 0.9,
      against: ["番号", "仕様", "同様"],
      lowered: 0.4), examples: [])

  static let cases: [(text: String, confidence: Double)] = [
    ("my number 1234", 0.9), ("my_number=1234", 0.9), ("my-number: 1234", 0.9), ("myNumber: 1234", 0.9),
    ("MyNumber 1234", 0.9), ("MY_NUMBER=1234", 0.9), ("employeeMyNumberCode: 1234", 0.9),
    ("JPMyNumber 1234", 0.9),
    ("mynumber 1234", 0.5), ("my  number 1234", 0.5), ("dummyNumber 1234", 0.5), ("enemy number 1234", 0.5),
    ("phoneNumber: 1234", 0.9), ("homePhone 1234", 0.9), ("iPhone 1234", 0.5), ("headphone 1234", 0.5),
    ("phones 1234", 0.5), ("bankAccountNo=1234", 0.9), ("accountant 1234", 0.5), ("account1234", 0.5),
    ("氏　名　1234", 0.9), ("電 話: 1234", 0.9), ("氏   名\t1234", 0.9), ("氏 名1234", 0.5), ("電\n話 1234", 0.5),
    ("甲野様 1234", 0.9), ("仕様 1234", 0.4), ("同様に1234", 0.4),
    // The longer of two words that end together.
    ("会員番号1234", 0.9), ("製造番号1234", 0.4),
    // What names a value stands before it.
    ("電話 1234 番号", 0.9), ("1234 電話", 0.9), ("1234\n電話 ", 0.9), ("番号 1234\n電話", 0.4),
  ]

  @Test(arguments: cases) func spelling(_ text: String, _ expected: Double) throws {
    #expect(try scan(text, with: [Self.detector]).first?.confidence == expected, "\(text)")
  }

  @Test(arguments: [
    (#"{"my_number": "1234"}"#, 0.9), (#"{"myNumber": {"value": "1234"}}"#, 0.9),
    (#"{"会員番号": [{"c": "1234"}]}"#, 0.9), (#"{"phone": {"order 番号": "1234"}}"#, 0.4),
    (#"{"memo": "1234"}"#, 0.5),
  ]) func keys(_ json: String, _ expected: Double) throws {
    var document = Document(path: "")
    document.source = Array(json.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    #expect(try scan(&document, with: Self.detector).first?.confidence == expected, "\(json)")
  }
}
