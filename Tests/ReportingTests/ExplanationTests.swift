import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
import AratameReporting
import Foundation
import Testing

/// What `--explain`, `why-not` and the sum of missing facts say.
@Suite struct ExplanationTests {
  private static let address = "連絡先はtaro@example.co.jpです"
  private static let myNumber = "マイナンバーは123456789018です"

  private func checker(_ profile: String? = "openai-api", _ facts: [String] = []) throws -> Checker {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.profile = profile
    configuration.whatIf = facts
    configuration.traces = true
    return try Checker(configuration)
  }

  private func report(
    _ text: String, _ checker: Checker, _ format: ReportFormat = .text, _ language: Language = .ja
  ) throws -> String {
    final class Page { var text = "" }
    let page = Page()
    var reporter = Reporter(
      format: format, language: language, grounds: Grounds(checker),
      missing: MissingFacts(checker.policy, checker.profile.facts)
    ) { page.text += $0 }
    reporter.add(try checker.check(text), path: "a.txt")
    reporter.finish()
    return page.text
  }

  @Test func namesWhatWouldChangeTheVerdict() throws {
    let checker = try checker()
    let japanese = try report(Self.address, checker)
    #expect(japanese.contains("規則ごとの説明:\n"))
    #expect(japanese.contains("「利用目的にAI処理が含まれるか」が「はい」と登録されていれば: この規則に該当しません（全体の判定: warn）"))
    #expect(japanese.contains("決め手: 利用目的にAI処理が含まれるか = 不明（org.purpose.covers_llm: 仮定、登録なし）"))
    let english = try report(Self.address, checker, .text, .en)
    #expect(
      english.contains(
        "if \"purpose of use covers AI\" were registered as yes: this rule would not fire (all rules together: warn)"
      ))
    #expect(english.contains("personal-data.consumer-service — did not fire (its conditions do not apply)"))
  }

  @Test func saysThatAHardBlockStays() throws {
    let checker = try checker()
    let key = "token ghp_" + "Zq7Xw3Vt9Rp5Nm1LkJh8Gf2Ds6Aa4Sd0FgHj"
    #expect(try report(key, checker).contains("どの前提を登録しても解除されません。"))
    #expect(try report(key, checker, .text, .en).contains("No fact can lift this block."))
    // An entrustment of My Number affairs is a fact that does.
    let lifted = try report(Self.myNumber, checker, .text, .en)
    #expect(
      lifted.contains(
        "if \"My Number entrustment\" were yes: require-approval (all rules together: require-approval)"))
  }

  @Test func sumsUpWhatMissingFactsCost() throws {
    let text = try report(Self.address, checker(), .text, .en)
    #expect(text.contains("Facts not on record that make verdicts stricter:\n"))
    #expect(text.contains("supervision record (org.supervision_record): if registered as yes, "))
    #expect(text.contains("with all of these on record: 1 of 1 finding would get a milder verdict"))
    let settled = try checker(
      "openai-api",
      ["org.purpose.covers_llm=yes", "org.supervision_record=yes", "org.art28_annual_check=2026-06-22"])
    #expect(try !report(Self.address, settled, .text, .en).contains("Facts not on record"))
  }

  @Test func jsonHoldsTheSame() throws {
    let report = try report(Self.address, checker(), .json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    let decision = try #require((object["decisions"] as? [[String: Any]])?.first)
    let traces = try #require(decision["explanation"] as? [[String: Any]])
    let purpose = try #require(traces.first { $0["id"] as? String == "personal-data.purpose-not-covered" })
    #expect(purpose["outcome"] as? String == "fired" && purpose["verdict"] as? String == "warn")
    let change = try #require((purpose["changes"] as? [[String: Any]])?.first)
    #expect(change["verdict"] is NSNull && change["overall"] as? String == "warn")
    let fact = try #require((change["facts"] as? [[String: Any]])?.first)
    #expect(fact["name"] as? String == "org.purpose.covers_llm" && fact["values"] as? [String] == ["yes"])
    let missing = try #require(object["factsMissing"] as? [String: Any])
    #expect(missing["together"] as? Int == 1 && missing["findings"] as? Int == 1)
  }

  /// Neither a breach nor compliance is stated, and no share in a hundred.
  @Test(arguments: Language.allCases) func neitherConvictsNorClears(_ language: Language) throws {
    for profile in ["openai-api", "chatgpt-consumer", nil] {
      let text = try report(Self.address + Self.myNumber, checker(profile), .text, language)
      // Patterns of detectors are no sentences.
      let sentences = text.split(separator: "\n").filter { !$0.contains("(?") }.joined(separator: "\n")
      for word in ["違反です", "違法です", "compliant", "%", "％"] { #expect(!sentences.contains(word)) }
      #expect(text.contains(language == .ja ? "法的助言ではありません" : "not legal advice"))
    }
  }

  // MARK: why-not

  private func why(_ detector: String, _ text: String, _ language: Language = .en) throws -> String {
    let document = Document(path: "-", plain: Array(text.utf8))
    return WhyNot(language).text(try #require(try checker().trace(detector, in: document)))
  }

  @Test func saysWhyADetectorDidNotFindIt() throws {
    #expect(
      try why("jp-my-number", "マイナンバーは123456789015です")
        == """
        jp-my-number (JP_MY_NUMBER)
          The text has what leads to it
          1:8  12 digits
            check digit 5, computed 8 (does not agree)

        """)
    #expect(try why("jp-my-number", "番号は123456789018です").contains("No context word within 20 characters."))
    #expect(try why("jp-my-number", "番号は123456789018です", .ja).contains("20文字以内に文脈語がありません。"))
    #expect(try why("jp-my-number", "注文番号は123456789018です").contains("\"注文\" is near and speaks against it."))
    #expect(
      try why("jp-my-number", "こんにちは").contains("Not looked at: nothing leads to it: a number of 12 digits"))
    #expect(try why("email-address", "taro at example").contains("nothing leads to it"))
    #expect(
      try why("credit-card-labelled", "カード番号4000001234567899").contains(
        "Another finding at the same place stands: credit-card"))
    #expect(try why("jp-my-number", Self.myNumber).contains("was found (confidence high 0.95)"))
  }

  @Test func saysWhyARuleDidNotFire() throws {
    func why(_ rule: String, _ text: String, _ facts: [String] = []) throws -> String {
      let checker = try checker("openai-api", facts)
      var document = Document(path: "-", plain: Array(text.utf8))
      var examination = Examination()
      checker.examine(&document, into: &examination)
      let question = checker.question(on: examination)
      let found = try #require(checker.policy.rules.first { $0.id == rule })
      return WhyNot(.en).text(question.trace(of: found), question)
    }
    let none = try why("my-number.present", Self.address)
    #expect(
      none.contains("nothing it looks for was found") && none.contains("Found instead: EMAIL_ADDRESS ×1"))
    let off = try why("gdpr.third-country", Self.address)
    #expect(off.contains("jurisdiction of the rule EU, jurisdictions that apply: JP"))
    let other = try why("personal-data.consumer-service", Self.address)
    #expect(
      other.contains("Decided by: account tier = business")
        && other.contains("when: {account.tier: consumer}"))
    let excepted = try why("personal-data.not-database", Self.address)
    #expect(excepted.contains("its exception holds") && excepted.contains("unless: "))
  }
}
