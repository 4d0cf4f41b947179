import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
@testable import AratameReporting
import Foundation
import Testing

@Suite struct JSONReportTests {
  @Test func writesOneObject() throws {
    let report = try object(Samples.everything(.json))
    #expect(report["verdict"] as? String == "block")
    #expect(report["strength"] as? String == "hard")
    #expect(report["documents"] as? Int == 5)
    #expect(report["findings"] as? Int == 7)
    #expect((report["policy"] as? [String: Any])?["digest"] as? String == Samples.grounds.digest)
    let decisions = try #require(report["decisions"] as? [[String: Any]])
    #expect(
      decisions.map { $0["verdict"] as? String }
        == ["block", "allow", "require-approval", "allow", "require-approval"])
    #expect(decisions.map { $0["record"] as? Int } == [nil, nil, 0, 1, 2])
    let notScanned = try #require(report["notScanned"] as? [[String: Any]])
    #expect(
      notScanned.map { $0["reason"] as? String } == ["attachment", "attachment", "unreadable", "binary"])
  }

  @Test func isAnObjectEvenWithoutDecisions() throws {
    let report = try object(Samples.report(.json) { _ in })
    #expect(report["verdict"] is NSNull)
    #expect((report["decisions"] as? [Any])?.isEmpty == true)
  }

  @Test func writesOneLineAFinding() throws {
    let lines = Samples.report(.jsonl) { $0.add(Samples.explained, path: "a.json") }
      .split(separator: "\n")
    #expect(lines.count == 2)
    let expected = """
      {"type":"finding","path":"a.json","record":null,"line":3,"column":1,"pointer":"/messages/0/content",\
      "role":"user","entity":"EMAIL_ADDRESS","detector":"email","confidence":0.6,\
      "range":{"utf8":[60,72],"scalar":[60,72],"utf16":[60,72]},"masked":"●●●●","verdict":"require-approval",\
      "rules":["personal-data.business-dpa"],"fingerprint":"00112233aabbccdd","decodings":[],\
      "trace":{"pattern":"[a-z]+@[a-z]+","validated":true,"contextWord":"連絡先","before":0.6,"after":0.95}}
      """
    #expect(lines[0] == expected)
    let last = try object(String(lines[1]))
    #expect(last["type"] as? String == "decision")
    #expect(last["records"] is NSNull)
    #expect(last["verdict"] as? String == "require-approval")
    #expect(last["strength"] is NSNull)
    #expect(last["people"] as? Int == 1)
  }

  @Test func saysThatAMarkStandsInTheFileName() throws {
    let lines = Samples.report(.jsonl) { $0.add(Samples.named, path: "plan_社外秘.txt") }.split(separator: "\n")
    let finding = try object(String(lines[0]))
    #expect(finding["inFileName"] as? Bool == true)
    #expect(finding["masked"] as? String == "社外秘")
    #expect(try object(String(Samples.everything(.jsonl).split(separator: "\n")[0]))["inFileName"] == nil)
  }

  @Test func concludesEachFileWithOneLine() throws {
    let lines = try Samples.everything(.jsonl).split(separator: "\n").map { try object(String($0)) }
    #expect(lines.filter { $0["type"] as? String == "finding" }.count == 7)
    let decisions = lines.filter { $0["type"] as? String == "decision" }
    #expect(
      decisions.map { $0["path"] as? String }
        == ["prompt.txt", "clean.txt", "log.jsonl", "secret.bin", "photo.png"])
    #expect(decisions.map { $0["records"] as? Int } == [nil, nil, 3, nil, nil])
    #expect(decisions.map { $0["verdict"] as? String } == ["block", "allow", "require-approval", nil, nil])
    let counts = try #require(decisions[2]["counts"] as? [String: [String: Int]])
    #expect(counts["verdicts"] == ["require-approval": 2, "allow": 1])
    #expect(counts["entities"] == ["EMAIL_ADDRESS": 2])
    #expect(counts["rules"] == ["personal-data.business-dpa": 2])
    #expect((decisions[2]["notScanned"] as? [Any])?.count == 2)
    #expect(
      (decisions[3]["notScanned"] as? [[String: Any]])?.first?["detail"] as? String == "permission denied")
  }

  @Test func keepsLogsApart() throws {
    let lines = try Samples.report(.jsonl) { reporter in
      reporter.add(Samples.clean, path: "a.jsonl", record: 0)
      reporter.add(Samples.clean, path: "b.jsonl", record: 0)
      reporter.add(notScanned: NotScanned(path: "b.jsonl", line: 2, reason: .notJSON("byte 3")))
      reporter.add(Samples.clean, path: "b.jsonl", record: 1)
      reporter.add(Samples.clean, path: "c.txt")
    }
    .split(separator: "\n").map { try object(String($0)) }
    #expect(lines.map { $0["path"] as? String } == ["a.jsonl", "b.jsonl", "c.txt"])
    #expect(lines.map { $0["records"] as? Int } == [1, 2, nil])
    #expect(lines.map { ($0["notScanned"] as? [Any])?.count } == [0, 1, 0])
  }

  @Test(arguments: [ReportFormat.json, .jsonl])
  func escapesPaths(format: ReportFormat) throws {
    let path = "a\"b\\c\n\r\t\u{1}\u{1B}\u{2028}\u{202E}\u{7F}é日本😀.txt"
    let text = Samples.report(format) { $0.add(Samples.clean, path: path) }
    let parsed = try object(text)
    let decision = (parsed["decisions"] as? [[String: Any]])?.first ?? parsed
    #expect(decision["path"] as? String == path)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && Printable.isUnsafe($0) })
  }

  @Test func holdsBothLanguages() {
    #expect(Samples.everything(.json, .ja) == Samples.everything(.json, .en))
    #expect(Samples.everything(.jsonl, .ja) == Samples.everything(.jsonl, .en))
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.95, "0.95"), (0.1 + 0.2, "0.3"), (0.00004, "0"), (-0.5, "-0.5"), (-0.00001, "0"),
      (0.99999, "1"), (.nan, "null"), (.infinity, "null"),
    ] as [(Double, String)])
  func writesDecimals(number: Double, text: String) {
    #expect(JSON.decimal(number).line == text)
  }

  @Test func listsOnlySoMuchThatWasNotScanned() {
    var totals = Totals()
    for line in 1...Totals.notScannedLimit + 3 {
      totals.add(NotScanned(path: "a", line: line, reason: .tooLong))
    }
    #expect(totals.notScanned.count == Totals.notScannedLimit)
    #expect(totals.notScannedOmitted == 3)
  }

  @Test func takesTheStrictest() {
    var soft = Samples.blocked
    soft.strength = .policy
    var totals = Totals()
    #expect(totals.verdict == nil)
    totals.add(Samples.clean)
    #expect(totals.verdict == .allow)
    totals.add(soft)
    #expect(totals.strength == .policy)
    totals.add(Samples.blocked)
    totals.add(soft)
    #expect(totals.verdict == .block)
    #expect(totals.strength == .hard)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
