import AratameDetection
import AratameDocuments
import Testing

/// Names in the columns of tables and as values in JSON.
@Suite struct NameFieldsTests {
  private static let detectors = Detector.all.filter {
    ["person-name-field", "person-name-part-field", "jp-person-name-field"].contains($0.id)
  }

  private func names(_ text: String, prefilters: Bool = true) throws -> [String] {
    let bytes = Array(text.utf8)
    return try scan(text, with: Self.detectors, prefilters: prefilters).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "a column's name says what its cells are",
    arguments: [
      ("name,city\njohn smith,york\nmaria lopez,lima\n", ["john smith", "maria lopez"]),
      ("id\tcustomer\tsum\n1\tjennifer martinez\t3\n2\tACME\t4\n", ["jennifer martinez"]),
      ("| first_name | last_name |\n|---|---|\n| deborah | anderson |\n", ["deborah", "anderson"]),
      ("\"Full Name\";\"Plan\"\n\"garcía lópez, maría\";\"basic\"\n", ["garcía lópez, maría"]),
      ("氏名,フリガナ\n加藤理恵,ｶﾄｳ ﾘｴ\n", ["加藤理恵", "ｶﾄｳ ﾘｴ"]),
      ("| よみ | 組 |\n| --- | --- |\n| さとう みなみ | 2 |\n", ["さとう みなみ"]),
      ("番号,お名前(カナ)\r\n1,ナカムラナオキ\r\n", ["ナカムラナオキ"]),
      ("次の表です。\n\n氏名,部署\n御手洗 潔,営業\n\n以上", ["御手洗 潔"]),
    ])
  func columns(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
    #expect(try names(text, prefilters: false) == expected)
  }

  @Test(
    "what is called otherwise, what is no name, and what is no table",
    arguments: [
      "product_name,city\njohn smith,york\n", "name,city\nblue widget,york\n", "name: john smith",
      "施設名,フリガナ\n中央公民館,チュウオウ\n", "店名,カナ\n見本屋,ミホンヤ\n", "氏名,部署\n未定,営業\n", "フリガナ,番号\nカブシキガイシャミホン,1\n",
      "よみ,語\nデータベース,データベース\n", "his name, a word\nand the rest, john smith\n", "a,b\nname,c\njohn smith,d\n",
      "フリガナ,番号\nヤマダ タロウ,1\n",
    ])
  func none(text: String) throws {
    #expect(try names(text).isEmpty)
    #expect(try names(text, prefilters: false).isEmpty)
  }

  private func inJSON(_ source: String) throws -> [String] {
    var document = Document(path: "")
    document.source = Array(source.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    return try Scanner(Self.detectors).scan(&document, using: Workspace()).map {
      String(decoding: document.text[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "a member's name says what its value is",
    arguments: [
      (#"{"id": "x", "name": "john smith"}"#, ["john smith"]),
      (#"{"firstName": "jennifer", "lastName": "martinez"}"#, ["jennifer", "martinez"]),
      (#"{"customer": {"name": "maria lopez"}, "plan": "basic"}"#, ["maria lopez"]),
      (
        #"[{"氏名": "加藤理恵", "フリガナ": "カトウ リエ"}, {"フリガナ": "ﾅｶﾑﾗ ﾅｵｷ", "部署": "開発"}]"#,
        ["加藤理恵", "カトウ リエ", "ﾅｶﾑﾗ ﾅｵｷ"]
      ),
      (#"{"product_name": "john smith", "color": "blue"}"#, []),
      (#"{"title": "john smith", "フリガナ": "データ"}"#, []),
      (#"{"name": "left pad", "first_name": "required", "氏名": "未定"}"#, []),
    ])
  func members(source: String, expected: [String]) throws { #expect(try inJSON(source) == expected) }

  @Test("any characters are read to their end, and alike without the prefilter")
  func noise() throws {
    let pieces = [
      "name", "氏名", "フリガナ", ",", "\t", "|", ";", "\n", "\r\n", "\u{1E}", "\n\u{1E}\n", "\"", "(",
      "john smith", "加藤理恵",
      "カトウ リエ", " ", "_", "é", "𠮷", "first_name", "x",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      #expect(try names(text) == names(text, prefilters: false), "\(text.debugDescription)")
    }
  }
}
