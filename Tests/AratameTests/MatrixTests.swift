import Aratame
import Testing

/// How the verdict changes with the profile: ordinary Japanese personal data on fewer than ten people.
///
/// The rows are the worked matrix of the project's rule specification.
@Suite struct MatrixTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var profile: String
    var facts: [String]
    var text = "連絡先はtaro@corp.co.jpです"
    var verdict: Verdict
    /// Rules that must be among those that fire.
    var rules: [String]
    /// Rules that must not.
    var silent: [String] = []
  }

  static let organised = [
    "org.purpose.covers_llm=yes", "org.supervision_record=yes", "org.art28_annual_check=2026-06-22",
  ]
  static let zeroRetention = [
    "org.purpose.covers_llm=yes", "provision.claim=not-a-provision", "retention.zdr=approved",
    "retention.human_review=none", "retention.model_exceptions=model-b", "model.id=model-a",
  ]

  static let rows = [
    Row(
      testDescription: "consumer, training on", profile: "chatgpt-consumer", facts: ["training.input_use=on"],
      verdict: .block, rules: ["personal-data.consumer-service", "personal-data.training-on"]),
    Row(
      testDescription: "consumer, opted out, no consent", profile: "chatgpt-consumer",
      facts: ["training.input_use=opted-out"], verdict: .block, rules: ["personal-data.consumer-service"],
      silent: ["personal-data.training-on"]),
    Row(
      testDescription: "business, no DPA on record", profile: "openai-api", facts: ["contract.dpa=none"],
      verdict: .requireRedaction,
      rules: ["personal-data.business-no-dpa", "personal-data.art28-basis-missing"]),
    Row(
      testDescription: "business, DPA, nothing else known", profile: "openai-api", facts: [], verdict: .warn,
      rules: ["personal-data.purpose-not-covered", "personal-data.business-dpa"]),
    Row(
      testDescription: "the same from ten people on", profile: "openai-api", facts: [],
      text: (1...10).map { "担当者\($0)番は t\($0)@corp.co.jp です。" }.joined(separator: "\n"),
      verdict: .requireApproval,
      rules: ["personal-data.purpose-not-covered", "personal-data.business-dpa", "personal-data.bulk"]),
    Row(
      testDescription: "business, DPA, purpose, annual check", profile: "openai-api", facts: organised,
      verdict: .allow, rules: ["personal-data.business-dpa"], silent: ["profile.unverified"]),
    Row(
      testDescription: "approved zero retention, model not excluded", profile: "openai-api",
      facts: zeroRetention,
      verdict: .allow, rules: ["personal-data.no-provision-claim"], silent: ["personal-data.business-dpa"]),
    Row(
      testDescription: "the same with a model that requires retention", profile: "openai-api",
      facts: zeroRetention + ["model.id=model-b"], verdict: .warn,
      rules: ["personal-data.model-requires-retention", "personal-data.business-dpa"],
      silent: ["personal-data.no-provision-claim"]),
    Row(
      testDescription: "special care linked to a person", profile: "openai-api", facts: organised,
      text: "患者の佐藤花子さんは糖尿病で通院しています", verdict: .requireRedaction, rules: ["special-care.present"]),
    Row(
      testDescription: "self-hosted, purpose covered", profile: "self-hosted",
      facts: ["org.purpose.covers_llm=yes"],
      verdict: .allow, rules: [],
      silent: [
        "personal-data.business-dpa", "personal-data.art28-basis-missing", "personal-data.training-on",
      ]),
  ]

  @Test(arguments: rows) func row(_ row: Row) throws {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.profile = row.profile
    configuration.whatIf = row.facts
    let decision = try Checker(configuration).check(row.text)
    #expect(decision.verdict == row.verdict, "\(decision.rules.map { "\($0.id): \($0.verdict)" })")
    for rule in row.rules { #expect(decision.rules.contains { $0.id == rule }, "\(rule) did not fire") }
    for rule in row.silent { #expect(!decision.rules.contains { $0.id == rule }, "\(rule) fired") }
  }
}
