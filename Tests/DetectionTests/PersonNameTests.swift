import AratameDetection
import Testing

/// Names of persons in Latin script.
@Suite struct PersonNameTests {
  private func names(_ text: String, from floor: Double = 0.3) throws -> [String] {
    let bytes = Array(text.utf8)
    let detectors = Detector.all.filter { $0.id == "person-name-latin" }
    return try scan(text, with: detectors).filter { $0.confidence >= floor }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "names of all origins, to their ends",
    arguments: [
      ("Contact Ioana Popescu at the front desk.", "Ioana Popescu"),
      ("I spoke with Nguyễn Thị Lan yesterday.", "Nguyễn Thị Lan"),
      ("My name is Ahmed bin Khalid.", "Ahmed bin Khalid"),
      ("Best regards,\nSiobhán O’Reilly", "Siobhán O’Reilly"),
      ("Signed by J. R. Hargreaves.", "J. R. Hargreaves"),
      ("The claim of Anne-Sophie Dubois's brother", "Anne-Sophie Dubois"),
      ("Mr. Vanderbilt called.", "Vanderbilt"),
      ("Meeting with Ludwig van der Heyden", "Ludwig van der Heyden"),
      ("{\"customer\": \"Olga Ivanova\"}", "Olga Ivanova"),
      ("name,city\nHiroshi Tanaka,Osaka", "Hiroshi Tanaka"),
      ("Patient McAllister, Fiona", "Fiona"),
    ])
  func ends(text: String, name: String) throws {
    #expect(try names(text, from: 0.5).contains(name), "\(text)")
  }

  @Test(
    "what is no person",
    arguments: [
      "In May and June we asked nothing.", "Mark the answer with an X.",
      "# Table of Contents\n## Getting Started\n### Final Remarks",
      "New York, Los Angeles, San Francisco and Paris",
      "Johnson & Johnson and Goldman Sachs reported earnings.",
      "class UserController extends BaseController {}",
      "Act as a Travel Guide for Central Park.", "Merry Christmas and a Happy New Year!",
      "README, TODO, JSON, HTTP",
      "Jane Doe and Max Mustermann", "It's Monday. Don't worry.", "The U.S. Senate",
    ])
  func none(text: String) throws { #expect(try names(text, from: 0.5).isEmpty, "\(text)") }

  @Test("public and invented persons, and those of examples, count little")
  func low() throws {
    for text in [
      "A play by William Shakespeare.", "Explain what Albert Einstein said.", "Draw Sherlock Holmes.",
    ] {
      #expect(try names(text, from: 0.45).isEmpty)
    }
    #expect(try names("Alice sends Bob a message.", from: 0.45).isEmpty)
  }

  @Test("no name goes over the border of two segments")
  func border() throws {
    #expect(try !names("Contact Ioana\u{1E}Popescu today").contains { $0.contains("\u{1E}") })
  }

  @Test("any bytes are read to their end")
  func noise() throws {
    let pieces = [
      "Anna ", "O'", "d’", "é", "Š", "ő", "-", "'s", ".", "社", "Mc", "Dr. ", "\u{1E}", "_", "7", " van ",
      "\n",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in pieces.randomElement() ?? "" }
        .joined()
      _ = try names(text)
    }
  }
}

/// Names of persons in Japanese text.
@Suite struct JapanesePersonNameTests {
  private func found(_ text: String) throws -> [(name: String, confidence: Double)] {
    let bytes = Array(text.utf8)
    let detectors = Detector.all.filter { $0.id == "jp-person-name" }
    return try scan(text, with: detectors).map {
      (String(decoding: bytes[$0.range], as: UTF8.self), $0.confidence)
    }
  }

  @Test(
    "a reading in brackets is a name too, and speaks for the name",
    arguments: [
      ("申込者の加藤理恵（かとうりえ）に連絡した。", ["加藤理恵", "かとうりえ"]),
      ("新任の西村 健一（ニシムラ ケンイチ）です。", ["西村 健一", "ニシムラ ケンイチ"]),
    ])
  func readings(text: String, names: [String]) throws {
    let found = try found(text).filter { $0.confidence >= 0.6 }.map(\.name)
    for name in names { #expect(found.contains(name), "\(text): \(found)") }
  }

  @Test(
    "what stands in brackets and is no reading is no name",
    arguments: ["加藤理恵（営業部）", "加藤理恵（35）", "加藤理恵（かとう・営業）様", "加藤理恵（"])
  func noReadings(text: String) throws {
    #expect(try found(text).allSatisfy { $0.name == "加藤理恵" })
  }

  @Test("a name below a line of dashes is a signature")
  func signature() throws {
    let text = "以上、よろしくお願いします。\n--\n渡辺 大輔\n営業部\n"
    #expect(try found(text).contains { $0.name == "渡辺 大輔" && $0.confidence >= 0.6 })
  }

  @Test("words that lists of names have too, and that dictionaries do not have, are no names")
  func words() throws {
    for text in ["プレス機械又はシャーの安全装置", "自助、共助及び公助を通じた取組", "赤外光や可視光を用いる", "お客様と奥様へのご案内"] {
      #expect(try found(text).filter { $0.confidence >= 0.5 }.isEmpty, "\(text)")
    }
  }

  @Test("an office before a name, also with a space between, makes it a public person's")
  func offices() throws {
    let detectors = Detector.all.filter { $0.id == "jp-person-name" }
    for text in ["経済産業大臣 西村 健一は", "経済産業大臣西村健一は"] {
      #expect(try scan(text, with: detectors).map(\.entity) == [.publicPerson], "\(text)")
    }
  }

  @Test("an e-mail address of its reading speaks for a name")
  func mail() throws {
    func confidence(_ text: String) throws -> Double { try found(text).first?.confidence ?? 0 }
    #expect(
      try confidence("送付先は西村健一 <nishimura.k@example.com>") > confidence("送付先は西村健一 <info.desk@example.com>"))
  }

  @Test(
    "numbers, acts and counters are no names",
    arguments: [
      "第五十九条第三項の規定により読み替えて準用する。", "第三十七条の十四の二第四項及び第四十条", "昭和四十七年法律第五十七号",
      "別表第一の九十四の項中「三十一」を「三十二」に改める。", "第八条第一項各号に掲げる者", "令和三年五月一日から施行する。",
      "一 届出の方法\n二 審査の期間\n三 費用の額", "九十九 平成八年度の収支",
    ])
  func numbers(text: String) throws {
    #expect(try found(text).filter { $0.confidence >= 0.5 }.isEmpty, "\(text)")
  }

  @Test("names that begin with a numeral are names")
  func numerals() throws {
    #expect(try found("三浦さんと五十嵐様に送る。").map(\.name) == ["三浦", "五十嵐"])
  }

  @Test("any characters are read to their end")
  func noise() throws {
    let pieces = [
      "佐藤", "健", "さん", "(", "（", "かな", "）", ")", "・", "マイケル", "--\n", "\n", "\u{1E}", "第", "三", "ヶ", " ", "a",
      "𠮷", "é",
      "々", "様", "氏名：",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      .joined()
      _ = try found(text)
    }
  }
}
