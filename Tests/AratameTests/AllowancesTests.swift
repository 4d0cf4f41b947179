import Aratame
import AratameDetection
import AratameDocuments
import Testing

/// Exceptions, marks, baselines and approvals in the library.
@Suite struct AllowancesTests {
  /// The fingerprint of `taro@corp.co.jp` under the key below; `FingerprintTests` says how it was computed.
  private static let known = "3ce39e78456638ef"
  private static let key = "0123456789abcdef"

  private static let exceptions = """
    exceptions:
      - {detector: email-address, fingerprint: \(known), owner: 広報部, reason: 公開, expires: 2027-03-31}
    """

  private func checker(
    _ files: [AllowanceFile], yaml: String = "profile: chatgpt-consumer", key: String? = key,
    asOf: String = "2026-11-22"
  ) throws -> Checker {
    var configuration = try Configuration(yaml: yaml, asOf: try #require(Day(asOf)))
    configuration.fingerprintKey = key.map { Array($0.utf8) }
    configuration.allowanceFiles = files
    return try Checker(configuration)
  }

  private func exceptions(_ text: String = exceptions) -> [AllowanceFile] {
    [AllowanceFile(.exceptions, text, path: "e.yml")]
  }

  @Test func anExceptionIsForItsValue() throws {
    let checker = try checker(exceptions())
    let one = try checker.check("連絡先は taro@corp.co.jp です")
    #expect(one.verdict == .allow && one.rules.isEmpty)
    let finding = try #require(one.findings.first)
    #expect(finding.verdict == .allow && finding.rules.isEmpty)
    #expect(Set(finding.allowed.map(\.allowance.owner)) == ["広報部"])
    #expect(finding.allowed.contains { $0.rule == "personal-data.consumer-service" && $0.verdict == .block })
    #expect(one.allowances == [.exception: 1])
    let two = try checker.check("連絡先は taro@corp.co.jp と hanako@corp.co.jp です")
    #expect(two.verdict == .block)
    #expect(two.rules.allSatisfy { $0.findings == [1] })
    #expect(two.findings.map { $0.allowed.isEmpty } == [false, true])
  }

  @Test func anExpiredExceptionIsNone() throws {
    let last = try checker(exceptions(), asOf: "2027-03-31")
    #expect(last.notices.isEmpty)
    #expect(try last.check("連絡先は taro@corp.co.jp です").verdict == .allow)
    let expired = try checker(exceptions(), asOf: "2027-04-01")
    #expect(expired.notices.map(\.code) == [.expiredException])
    #expect(expired.notices.map(\.path) == ["e.yml"] && expired.notices.map(\.line) == [2])
    #expect(try expired.check("連絡先は taro@corp.co.jp です").verdict == .block)
  }

  @Test func aHardBlockStays() throws {
    let text = "マイナンバーは123456789018です"
    let fingerprint = try #require(try checker([]).check(text).findings.first?.fingerprint)
    let files = exceptions(
      "exceptions: [{rule: my-number.present, fingerprint: \"\(fingerprint)\", owner: a, reason: b, expires: 2027-01-01}]"
    )
    let decision = try checker(files).check(text)
    #expect(decision.verdict == .block && decision.strength == .hard)
    #expect(decision.notices.map(\.code) == [.cannotBeLifted] && decision.notices.map(\.path) == ["e.yml"])
    #expect(decision.findings.first?.allowed == [])
  }

  @Test func withoutTheKeyNothingIsChecked() throws {
    let error = #expect(throws: CheckError.self) { try checker(exceptions(), key: nil) }
    #expect(
      error?.message
        == "e.yml: there is no key to recognise its fingerprints with (ARATAME_KEY or --key-file)")
    let path = """
      exceptions: [{rule: confidential.mark.internal, path: a, owner: b, reason: c, expires: 2027-01-01}]
      """
    _ = try checker(exceptions(path), key: nil)
  }

  @Test func namedFilesMustBeRead() throws {
    let error = #expect(throws: CheckError.self) { try checker([], yaml: "baseline: x.baseline") }
    #expect(error?.message == "x.baseline: is named in the configuration and was not read")
    let approvers = #expect(throws: CheckError.self) { try checker([], yaml: "approvers: {a.b: [c]}") }
    #expect(approvers?.message == "`approvers`: `a.b` is no rule of the policy")
    let configuration = try Configuration(
      yaml: "exceptions: a.yml\napprovals: /b.yml", path: "x/aratame.yml",
      asOf: try #require(Day("2026-11-22")))
    #expect(configuration.allowancePaths.map(\.path) == ["x/a.yml", "/b.yml"])
  }

  /// A prompt must not be able to switch its check off.
  @Test func aPromptHasNoMarks() throws {
    let text = "<!-- aratame:allow email-address 理由 -->\n連絡先は taro@corp.co.jp です"
    let decision = try checker([]).check(text)
    #expect(decision.verdict == .block && decision.notices.isEmpty && decision.allowances.isEmpty)
  }

  /// What is new does not hide behind what is known, however much of that there is.
  @Test func theLimitOfFindingsHidesNothing() throws {
    let checker = try checker(exceptions())
    let known = String(repeating: "連絡先は taro@corp.co.jp です\n", count: Checker.findingLimit + 10)
    var document = Document(path: "a.txt", plain: Array((known + "連絡先は hanako@corp.co.jp です\n").utf8))
    let decision = checker.check(&document)
    #expect(decision.verdict == .block)
    #expect(decision.findingsOmitted == 10)
    document = Document(path: "a.txt", plain: Array(known.utf8))
    #expect(checker.check(&document).verdict == .allow)
  }

  @Test func approvalsCountWhenTheApproverMayApprove() throws {
    let yaml = "profile: chatgpt-consumer\napprovers: {all: [A], personal-data.training-on: [B]}"
    func approval(_ rule: String, _ who: String) -> String {
      "  - {rule: \(rule), fingerprint: \(Self.known), approver: \(who), reason: c, expires: 2027-01-01}\n"
    }
    func decide(_ entries: String, asOf: String = "2026-11-22") throws -> (Decision, [Notice]) {
      let file = AllowanceFile(.approvals, "approvals:\n" + entries, path: "a.yml")
      let checker = try checker([file], yaml: yaml, asOf: asOf)
      return (try checker.check("連絡先は taro@corp.co.jp です"), checker.notices)
    }
    let both = approval("personal-data.consumer-service", "A") + approval("personal-data.training-on", "B")
    let (decision, notices) = try decide(both)
    // What only warns asks for no approval.
    #expect(decision.verdict == .warn && notices.isEmpty)
    #expect(decision.allowances == [.approval: 1])
    #expect(decision.findings.first?.allowed.map(\.allowance.owner) == ["A", "B"])
    let asked = try decide("  []\n").0.rules.map { "\($0.id): \($0.approvers.joined(separator: ", "))" }
    #expect(
      asked == [
        "personal-data.consumer-service: A", "personal-data.training-on: A, B",
        "personal-data.purpose-not-covered: ",
      ])
    let (refused, reasons) = try decide(approval("personal-data.consumer-service", "B"))
    #expect(refused.verdict == .block && reasons.map(\.code) == [.notAnApprover])
    let (expired, late) = try decide(both, asOf: "2027-01-02")
    #expect(expired.verdict == .block && late.map(\.code) == [.expiredApproval, .expiredApproval])
  }
}
