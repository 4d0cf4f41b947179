import AratameDetection
import AratameDocuments
import Testing

@testable import Aratame

/// Inputs that were once judged wrongly.
@Suite struct RegressionTests {
  private static let checker: Checker? = {
    guard let day = Day("2026-11-22") else { return nil }
    var configuration = Configuration(asOf: day)
    configuration.profile = "openai-api"
    configuration.fingerprintKey = Array("a key that only tests have".utf8)
    return try? Checker(configuration)
  }()

  /// Everything found in all documents of `bytes`, and what could not be searched.
  private func judge(
    _ bytes: [UInt8], path: String = "-"
  ) throws -> (entities: [String], notScanned: [NotScanned], records: Int) {
    let checker = try #require(Self.checker)
    var position = 0
    let source = ByteSource(path: path) { count throws(CannotRead) in
      let end = min(bytes.count, position + count)
      defer { position = end }
      return Array(bytes[position..<end])
    }
    var reader = DocumentReader(source, format: nil)
    var document = Document(path: path)
    var entities: [String] = []
    var notScanned: [NotScanned] = []
    var records = 0
    while try reader.next(into: &document) {
      let decision = checker.check(&document)
      entities += decision.findings.map(\.entity.rawValue)
      notScanned += decision.notScanned
      if document.isLast { records += 1 }
    }
    return (entities, notScanned, records)
  }

  private func judge(_ text: String, path: String = "-") throws -> (
    entities: [String], notScanned: [NotScanned]
  ) {
    let judged = try judge(Array(text.utf8), path: path)
    return (judged.entities, judged.notScanned)
  }

  /// The newline of a line just over the limit is in the buffer already, and so are the records after it.
  @Test(arguments: [1, 100, 900_000]) func recordsAfterAnOverlongLine(_ excess: Int) throws {
    var log = Array("{\"text\":\"".utf8) + [UInt8](repeating: 0x61, count: LogReader.lineLimit + excess)
    log += Array("\"}\n{\"text\":\"マイナンバーは123456789018\"}\n{\"text\":\"x\"}\n".utf8)
    let judged = try judge(log, path: "a.jsonl")
    #expect(judged.entities == ["JP_MY_NUMBER"])
    #expect(judged.notScanned.map(\.reason) == [.tooLong])
    #expect(judged.records == 3)
  }

  @Test func everyPartOfARequestIsSearched() throws {
    for json in [
      #"{"text":"hi","prompt":"マイナンバーは123456789018です","system":"s"}"#,
      #"{"text":"hi","input":[{"role":"user","content":"マイナンバーは123456789018です"}]}"#,
      #"{"body":{"a":"x"},"input":"マイナンバーは123456789018です"}"#,
      #"{"messages":[{"role":"user","content":{"マイナンバー 123456789018":1}}]}"#,
      #"{"arguments":" {\"a\":\"\\u30de\\u30a4\\u30ca\\u30f3\\u30d0\\u30fc123456789018\"}"}"#,
      #"{"my_number":123456789018.0}"#, #"{"my_number":{"value":"123456789018"}}"#,
    ] { #expect(try judge(json).entities == ["JP_MY_NUMBER"], "\(json)") }
  }

  /// Where escapes cannot be undone, that is said.
  @Test func undecodedJSONIsListed() throws {
    let escaped = #"\u30de\u30a4\u30ca\u30f3\u30d0\u30fc\u306f123456789018"#
    let nested = String(repeating: "[", count: 600) + "\"\(escaped)\"" + String(repeating: "]", count: 600)
    for text in [#"{"content":"\#(escaped)",}"#, nested] {
      #expect(try !judge(text).notScanned.isEmpty, "\(text.prefix(40))")
    }
    #expect(try judge("[1]\n個人番号:\n123456789018\n").entities == ["JP_MY_NUMBER"])
  }

  @Test func logIsKnownByItsLines() throws {
    let record = #"{"text":"\u30de\u30a4\u30ca\u30f3\u30d0\u30fc\u306f123456789018"}"#
    let log = "# broken first line\n\(record)\n\(record)\n"
    let judged = try judge(log, path: "a.log")
    #expect(judged.entities == ["JP_MY_NUMBER", "JP_MY_NUMBER"])
    #expect(judged.notScanned.map(\.line) == [1])
  }

  @Test func separatorInAPromptDoesNotCutIt() throws {
    let checker = try #require(Self.checker)
    let prompt = Prompt([.init(.user, "マイナンバー\u{1E}123456789018"), .init(.user, "x")])
    #expect(try checker.check(prompt).findings.map(\.entity.rawValue) == ["JP_MY_NUMBER"])
  }

  @Test func spellingsOfOneValueAreOne() throws {
    let checker = try #require(Self.checker)
    for (text, count) in [
      ("taro-yamada@corp.co.jp と taroyamada@corp.co.jp", 2), ("Taro@corp.co.jp taro@corp.co.jp", 1),
      ("電話 03-1234-5670 / (03)1234-5670 / +81-3-1234-5670", 1),
    ] {
      let findings = try checker.check(text).findings
      #expect(Set(findings.map(\.fingerprint)).count == count, "\(text)")
      #expect(Set(findings.map(\.identity)).count == count, "\(text)")
    }
  }

  /// Redaction needs every finding, however many there are.
  @Test func everythingIsRedacted() throws {
    let checker = try #require(Self.checker)
    let prompt = Prompt((0...Checker.findingLimit + 50).map { "u\($0)@corp.co.jp" }.joined(separator: " "))
    let decision = try checker.check(prompt)
    #expect(decision.findingsOmitted == 0)
    #expect(!decision.redacted(prompt).text.contains("@"))
  }

  @Test func attachmentsAreListed() throws {
    for json in [
      #"{"type":"image","source":{"type":"base64","data":"44Oe44Kk44OK44Oz"}}"#,
      #"{"content":"見て data:image/png;base64,iVBORw0KGgo= です"}"#,
    ] { #expect(try judge(json).notScanned.count == 1, "\(json)") }
    let text = String(repeating: "a@corp.co.jp,", count: 8)
    let document = #"{"type":"document","source":{"type":"text","media_type":"text/csv","data":"\#(text)"}}"#
    #expect(try judge(document).entities.count == 8)
  }

  /// A member's name that is JSON or a data URL gives no segment of its own, or several.
  @Test func namesThatHoldMoreThanAName() throws {
    let none = #"{"{"\u0061":true}":1}"#
    #expect(try judge(none).entities == [])
    #expect(
      try judge("{\"data:image/png;base64,\(String(repeating: "A", count: 80))\":1}").notScanned.count == 1)
    let several = #"{"{"a":"\u0074aro@corp.co.jp","b":"hanako@corp.co.jp"}":1}"#
    #expect(try judge(several).entities == ["EMAIL_ADDRESS", "EMAIL_ADDRESS"])
  }

  @Test func shortKeyIsRefused() throws {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.fingerprintKey = []
    #expect(throws: CheckError.self) { _ = try Checker(configuration) }
  }
}
