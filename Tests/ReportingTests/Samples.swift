@testable import Aratame
import AratameDetection
@testable import AratameDocuments
@testable import AratamePolicies
import AratameReporting

/// Hand-made decisions: a report is a function of these alone.
enum Samples {
  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static let grounds = Grounds(
    policy: "aratame-jp", version: "2026-11-22", digest: "0123456789abcdef0123456789abcdef",
    profile: "example-api", service: Localized(ja: "例のAPI（業務）", en: "Example API (business)"),
    asOf: day("2026-11-22"))

  static var groundsWithoutProfile: Grounds {
    var grounds = grounds
    grounds.profile = nil
    grounds.service = nil
    return grounds
  }

  static func finding(
    _ entity: Entity, _ detector: String, line: Int, column: Int, at start: Int, masked: String,
    confidence: Double = 0.95, rules: [String] = [], verdict: Verdict = .allow
  ) -> Decision.Finding {
    let location = Location(
      line: line, column: column, utf8: start..<start + 12, scalar: start..<start + 12,
      utf16: start..<start + 12)
    return Decision.Finding(
      entity: entity, detector: detector, confidence: confidence, location: location, pointer: "", role: nil,
      masked: masked, term: nil, verdict: verdict, rules: rules, fingerprint: nil, decodings: [], trace: nil,
      segment: 0,
      range: start..<start + 12, identity: 987_654_321)
  }

  static let myNumberRule = Decision.FiredRule(
    id: "my-number.purpose", title: Localized(ja: "マイナンバーの目的外利用", en: "My Number outside its purposes"),
    verdict: .block, strength: .hard,
    message: Localized(
      ja: "マイナンバーは、法律で定められた事務のほかで利用・提供できません。",
      en: "A My Number may be used and provided only for the tasks that the law names."),
    notes: [], fixes: [Localized(ja: "番号を削除する", en: "delete the number")],
    basis: [
      Basis(
        source: "A9", article: Localized(ja: "番号法19条", en: "My Number Act, Art. 19"), date: day("2026-09-29"),
        tag: .verified)
    ], isVerified: true, findings: [0])

  static let personalDataRule = Decision.FiredRule(
    id: "personal-data.business-dpa",
    title: Localized(ja: "業務契約への委託", en: "Entrustment under a business contract"),
    verdict: .requireApproval, strength: .policy,
    message: Localized(ja: "委託として送る条件がそろっていません。", en: "Conditions of entrustment are open."),
    notes: [Localized(ja: "目的が未登録です。", en: "The purpose is not on record.")],
    fixes: [
      Localized(ja: "メールアドレスを伏せる", en: "redact the e-mail addresses"),
      Localized(ja: "利用目的を登録して再判定する", en: "record the purpose and check again"),
    ],
    basis: [
      Basis(
        source: "A1", article: Localized(ja: "個人情報保護法28条1項", en: "APPI Art. 28(1)"), date: nil, tag: .quoted),
      Basis(source: "X1", article: Localized(ja: "社内の整理", en: "in-house reading"), date: nil, tag: .general),
    ], isVerified: false, findings: [1, 2, 3, 4])

  static let used = [
    Fact(
      name: "training.input_use", value: .word("off-by-default"),
      origin: .service(
        source: "Example Services Agreement", date: day("2026-01-01"), tag: .verified,
        verifiedOn: day("2026-10-02"))),
    Fact(name: "org.art28_annual_check", value: .date(day("2026-03-10")), origin: .organisation),
    Fact(name: "use.intent", value: .word("internal"), origin: .whatIf),
  ]

  static let assumed = [
    Fact(name: "retention.human_review", value: .word("possible"), origin: .stale(since: day("2026-01-10"))),
    Fact(name: "org.purpose.covers_llm", value: nil, origin: .assumed),
  ]

  /// A My Number and four addresses.
  static var blocked: Decision {
    var findings = [
      finding(
        .myNumber, "jp-my-number", line: 2, column: 8, at: 30, masked: "●●●●●●●●●●●●",
        rules: ["my-number.purpose"], verdict: .block)
    ]
    for index in 0..<4 {
      findings.append(
        finding(
          .emailAddress, "email", line: 3 + index, column: 1, at: 60 + 20 * index, masked: "●●●●",
          confidence: index == 0 ? 0.6 : 0.95, rules: ["personal-data.business-dpa"],
          verdict: .requireApproval))
    }
    return Decision(
      verdict: .block, strength: .hard, findings: findings, findingsOmitted: 0,
      rules: [myNumberRule, personalDataRule], factsUsed: used, factsAssumed: assumed,
      obligations: [.redact, .record], notScanned: [], people: 4, profile: "example-api")
  }

  /// One address, in a request, with everything optional present.
  static var explained: Decision {
    var decision = blocked
    decision.verdict = .requireApproval
    decision.strength = .policy
    decision.rules = [personalDataRule]
    decision.rules[0].findings = [0]
    decision.findings = [decision.findings[1]]
    decision.findings[0].pointer = "/messages/0/content"
    decision.findings[0].role = .user
    decision.findings[0].fingerprint = "00112233aabbccdd"
    decision.findings[0].trace = Decision.Trace(
      pattern: "[a-z]+@[a-z]+", validated: true, contextWord: "連絡先", before: 0.6, after: 0.95)
    decision.people = 1
    decision.notScanned = [
      NotScanned(path: "a.json", line: 4, pointer: "/messages/1/content/0", reason: .attachment("image"))
    ]
    return decision
  }

  static var clean: Decision {
    Decision(
      verdict: .allow, strength: .policy, findings: [], findingsOmitted: 0, rules: [], factsUsed: [],
      factsAssumed: [], obligations: [], notScanned: [], people: 0, profile: "example-api")
  }

  /// A mark in the name of a file.
  static var named: Decision {
    var decision = clean
    decision.findings = [
      finding(.markInternal, "confidential-mark-internal", line: 1, column: 1, at: 0, masked: "社外秘")
    ]
    decision.findings[0].location = .start
    decision.findings[0].isInFileName = true
    return decision
  }

  /// What a reporter writes.
  static func report(
    _ format: ReportFormat, _ language: Language = .ja, style: Style = Style(), grounds: Grounds = grounds,
    _ use: (inout Reporter) -> Void
  ) -> String {
    let page = Page()
    var reporter = Reporter(format: format, language: language, style: style, grounds: grounds) {
      page.text += $0
    }
    use(&reporter)
    reporter.finish()
    return page.text
  }

  /// The same sample in every format: a block, a clean file, a log of two records, and an unreadable file.
  static func everything(_ format: ReportFormat, _ language: Language = .ja) -> String {
    report(format, language) { reporter in
      reporter.add(blocked, path: "prompt.txt")
      reporter.add(clean, path: "clean.txt")
      reporter.add(explained, path: "log.jsonl", record: 0)
      reporter.add(clean, path: "log.jsonl", record: 1)
      reporter.add(explained, path: "log.jsonl", record: 2)
      reporter.add(notScanned: NotScanned(path: "secret.bin", reason: .unreadable("permission denied")))
      reporter.add(notScanned: NotScanned(path: "photo.png", reason: .binary))
    }
  }

  private final class Page { var text = "" }
}
