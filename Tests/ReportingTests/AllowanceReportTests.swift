@testable import Aratame
import AratameDetection
import AratamePolicies
import AratameReporting
import Foundation
import Testing

/// How reports show what does not count, and what should be looked after.
@Suite struct AllowanceReportTests {
  private static let exception = Allowance(
    .exception, owner: "広報部", reason: "公開している", expires: Samples.day("2027-03-31"), path: "e.yml", line: 2)

  /// One address that is excepted, one in the baseline, one that counts.
  private static var decision: Decision {
    var decision = Samples.clean
    decision.findings = (1...3).map {
      Samples.finding(.emailAddress, "email-address", line: $0, column: 1, at: 20 * $0, masked: "●●●●")
    }
    decision.verdict = .requireApproval
    decision.rules = [Samples.personalDataRule]
    decision.rules[0].findings = [2]
    decision.rules[0].approvers = ["A", "B"]
    decision.findings[0].allowed = [
      Decision.Allowed(rule: "test.rule", verdict: .block, allowance: exception),
      Decision.Allowed(rule: "other.rule", verdict: .warn, allowance: exception),
    ]
    decision.findings[1].allowed = [
      Decision.Allowed(
        rule: "test.rule", verdict: .block, allowance: Allowance(.baseline, path: "b", line: 0))
    ]
    decision.findings[2].rules = ["personal-data.business-dpa"]
    decision.findings[2].verdict = .requireApproval
    decision.allowed = [
      Decision.Allowed(
        rule: "input.attachment", verdict: .block,
        allowance: Allowance(
          .approval, owner: "A", reason: "確認した", expires: Samples.day("2027-01-01"), path: "a.yml", line: 3))
    ]
    decision.notices = [Notice(.inlineWithoutReason, path: "prompt.txt", line: 7, rule: "email-address")]
    return decision
  }

  private func report(_ format: ReportFormat, _ language: Language = .ja) -> String {
    Samples.report(format, language) { reporter in
      reporter.add(notice: Notice(.expiredException, path: "e.yml", line: 9, rule: "test.rule"))
      reporter.add(Self.decision, path: "prompt.txt")
    }
  }

  @Test func text() {
    let japanese = report(.text)
    for line in [
      "判定から外したもの:\n  承認 a.yml:3、承認者: A、2027-01-01まで、理由: 確認した\n    input.attachment (block)\n",
      "  例外 e.yml:2、責任者: 広報部、2027-03-31まで、理由: 公開している\n    test.rule (block)、other.rule (warn)\n"
        + "    メールアドレス  prompt.txt:1:1  ●●●●\n",
      "例外・承認についてのお知らせ:\n  e.yml:9  test.rule  例外の期限が過ぎています。",
      "  prompt.txt:7  email-address  aratame:allow に理由がありません。",
      "検出2件", "  承認できる人: A、B\n", "判定から外したもの: 例外 1件、承認 1件、ベースライン 1件\n",
    ] {
      #expect(japanese.contains(line), "\(line)\n\(japanese)")
    }
    #expect(!japanese.contains("prompt.txt:2:1"))
    let english = report(.text, .en)
    for line in [
      "Taken out of the verdict:\n  approval a.yml:3, approved by: A, until 2027-01-01, reason: 確認した\n",
      "  May be approved by: A, B\n", "exception e.yml:2, owner: 広報部, until 2027-03-31",
      "About exceptions and approvals:\n",
      "Taken out of the verdict: exception 1, approval 1, baseline 1\n",
    ] {
      #expect(english.contains(line), "\(line)\n\(english)")
    }
  }

  /// A document of which everything is in the baseline has no block.
  @Test func baselineIsOnlyCounted() {
    var decision = Samples.clean
    decision.findings = [Self.decision.findings[1]]
    let text = Samples.report(.text) { $0.add(decision, path: "prompt.txt") }
    #expect(text.hasPrefix("検出なし: 1件を確認"))
    #expect(text.contains("判定から外したもの: ベースライン 1件\n"))
    let lines = Samples.report(.jsonl) { $0.add(decision, path: "prompt.txt") }.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].contains("\"baseline\":1") && lines[0].contains("\"findings\":0"))
  }

  @Test func json() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(report(.json).utf8)) as? [String: Any])
    #expect(
      object["allowances"] as? [String: Int] == ["exception": 1, "approval": 1, "inline": 0, "baseline": 1])
    #expect(object["findings"] as? Int == 2)
    let notices = try #require(object["notices"] as? [[String: Any]])
    #expect(notices.map { $0["code"] as? String } == ["expired-exception", "inline-without-reason"])
    let decision = try #require((object["decisions"] as? [[String: Any]])?.first)
    let findings = try #require(decision["findings"] as? [[String: Any]])
    #expect(findings.map { $0["line"] as? Int } == [1, 3])
    let allowed = try #require((findings[0]["allowed"] as? [[String: Any]])?.first)
    #expect(allowed["kind"] as? String == "exception" && allowed["owner"] as? String == "広報部")
    #expect(allowed["expires"] as? String == "2027-03-31" && allowed["source"] as? String == "e.yml")
    #expect(findings[1]["allowed"] == nil)
    #expect((decision["allowed"] as? [[String: Any]])?.first?["kind"] as? String == "approval")
  }

  @Test func schemaDescribesAll() throws {
    let validator = try SchemaValidator(ReportSchema.text)
    let json = try JSONSerialization.jsonObject(with: Data(report(.json).utf8))
    #expect(validator.problems(json) == [])
    let lines = report(.jsonl).split(separator: "\n")
    #expect(lines.count == 5)
    for line in lines {
      #expect(validator.problems(try JSONSerialization.jsonObject(with: Data(line.utf8))) == [])
    }
  }

  @Test func everyNoticeSaysSomething() {
    for code in Notice.Code.allCases {
      let message = Notice(code, path: "a", line: 1).message
      #expect(!message.ja.isEmpty && !message.en.isEmpty && !message.ja.contains("違反です"))
    }
  }
}
