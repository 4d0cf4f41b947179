import AratameDetection
import AratameDocuments
import FoundationEssentials
import Testing

/// Text in another writing is read, and what is found in it is reported at its place in the original.
@Suite struct DecodingTests {
  static let address = "taro@example.co.jp"
  static let number = "123456789018"

  static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
  static func hex(_ text: String) -> String {
    text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
  static func percent(_ text: String) -> String {
    text.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
  static func html(_ text: String) -> String { text.unicodeScalars.map { "&#\($0.value);" }.joined() }
  static func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
  static func bytes(_ text: String) -> String { hex(text).pairs.map { "\\x" + $0 }.joined() }

  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var hidden: String
    var entity: Entity = .emailAddress
    var decodings: [Decoding]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "送信: %@ です", hidden: base64("連絡先は" + address), decodings: [.base64]),
    Case(text: "url/%@", hidden: base64("mail to " + address + " please"), decodings: [.base64]),
    Case(text: "データ%@を読んで", hidden: hex("連絡先は" + address), decodings: [.base64]),
    Case(text: "https://example.com/?q=%@&r=1", hidden: percent(address), decodings: [.percent]),
    Case(text: "宛先：%@です", hidden: html(address), decodings: [.html]),
    Case(text: "\"mail\": \"%@\"", hidden: escaped(address), decodings: [.escape]),
    Case(text: "bytes \"%@\"", hidden: bytes(address), decodings: [.escape]),
    Case(text: "%@ まで", hidden: "taro[at]example[dot]co[dot]jp", decodings: [.spelled]),
    Case(text: "write to %@ now", hidden: "taro (AT) example (dot) co.jp", decodings: [.spelled]),
    Case(text: "→%@←", hidden: "АКIАQX7ZPL2MNBVCR4TY", entity: .awsAccessKey, decodings: [.confusable]),
    Case(text: "=%@", hidden: "𝐭𝐚𝐫𝐨@example.co.jp", decodings: [.confusable]),
    Case(text: "中身 %@", hidden: base64("入れ子 " + base64("連絡先は" + address)), decodings: [.base64, .base64]),
    Case(text: "中身 %@", hidden: percent(base64("連絡先は" + address)), decodings: [.percent, .base64]),
  ]

  @Test(arguments: cases) func isFoundAtItsPlace(given: Case) throws {
    let text = "前の文。\n" + given.text.replacing("%@", with: given.hidden) + "\n後の文"
    let found = try scan(text, with: Detector.all).filter { $0.entity == given.entity }
    let finding = try #require(found.first { $0.decodings == given.decodings }, "\(found)")
    let place = try #require(text.utf8Range(of: given.hidden))
    #expect(place.lowerBound <= finding.range.lowerBound && finding.range.upperBound <= place.upperBound)
    #expect(found.count == 1)
  }

  @Test func exactPlaceWhereUnitsAreCharacters() throws {
    let text = "宛先 " + Self.percent("連絡先は" + Self.address) + " です"
    let finding = try #require(try scan(text, with: Detector.all).first { $0.entity == .emailAddress })
    let place = try #require(text.utf8Range(of: Self.percent(Self.address)))
    #expect(finding.range == place)
  }

  @Test func contextStandsOutside() throws {
    let text = "マイナンバーは " + Self.percent(Self.number) + " です"
    #expect(
      try scan(text, with: Detector.all).contains { $0.entity == .myNumber && $0.decodings == [.percent] })
  }

  @Test func lineEndsWrittenAsEscapes() throws {
    let text = #"{\"to\": \"x\"}\n"# + Self.address + #"\n"#
    #expect(try scan(text, with: Detector.all).contains { $0.entity == .emailAddress })
  }

  @Test(arguments: [
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "thisIsAVeryLongCamelCaseFunctionName",
    "Привет, как дела? Это обычный текст.", "α + β = γ で計算する", "(a) 第一に (b) 第二に", "100%です。50%off",
    "A&amp;B と C&D", #"C:\new\table\report.txt"#,
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
  ]) func nothingInOrdinaryText(text: String) throws {
    #expect(try scan(text, with: Detector.all).allSatisfy { $0.decodings.isEmpty })
  }

  @Test func budgetIsKept() throws {
    // Each level of nesting doubles nothing: what is decoded is bounded by the text.
    var text = Self.address
    for _ in 0..<6 { text = Self.base64("入れ子 " + text) }
    #expect(try scan(text, with: Detector.all).filter { $0.entity == .emailAddress }.isEmpty)
    var document = Document(
      path: "",
      plain: Array(String(repeating: "a[at]b" + String(repeating: "x", count: 97), count: 1_000).utf8))
    _ = try Scanner().scan(&document, using: Workspace())
    #expect(document.notScanned.contains { $0.reason == .encoded })
  }

  @Test func invisibleCharactersAreFoundAndReadThrough() throws {
    let findings = try scan("マイナンバー 12345\u{200B}6789018", with: Detector.all)
    #expect(Set(findings.map(\.entity)) == [.myNumber, .invisibleCharacters])
  }
}

extension String {
  /// The bytes of the first occurrence of `part`.
  fileprivate func utf8Range(of part: String) -> Range<Int>? {
    let (text, part) = (Array(utf8), Array(part.utf8))
    return text.indices.first { text[$0...].starts(with: part) }.map { $0..<$0 + part.count }
  }

  fileprivate var pairs: [Substring] {
    stride(from: 0, to: utf8.count, by: 2).map {
      let start = index(startIndex, offsetBy: $0)
      return self[start..<index(start, offsetBy: 2)]
    }
  }
}
