import Aratame
import AratameDocuments
import Testing

/// What follows from the lists that an organisation keeps, and from the model, the tools and the origin of the data.
@Suite struct RegistersTests {
  private static let yaml = """
    registers:
      marks: {見本限: internal, 見本秘: top, 社外秘: public}
      counterparties: {株式会社見本商事: silent, 見本研究所: allowed}
      clients: {見本銀行: yes, 見本証券: no}
      consents:
        - {subjects: customers, countries: [US], date: 2026-04-01, until: 2026-12-31}
        - {subjects: staff, countries: [JP], date: 2026-04-01}
    profiles:
      bank: {service: openai-api, client: 見本銀行}
      securities: {service: openai-api, client: 見本証券}
      customers: {service: chatgpt-consumer, subjects: customers}
      staff: {service: chatgpt-consumer, subjects: staff}
      tools:
        service: openai-api
        tools:
          web-search: {operator: 見本検索, country: US, terms: unknown}
      models:
        service: openai-api
        verified_on: 2026-11-01
        facts: {provision.claim: not-a-provision, retention.zdr: approved, retention.human_review: none}
        models:
          model-b: {retention.zdr: none}
    """

  private func decision(
    _ text: Prompt, _ profile: String, _ facts: [String] = [], asOf: String = "2026-11-22"
  ) throws -> Decision {
    var configuration = try Configuration(yaml: Self.yaml, asOf: try #require(Day(asOf)))
    configuration.profile = profile
    configuration.whatIf = facts
    return try Checker(configuration).check(text)
  }

  private func fires(_ rule: String, _ decision: Decision) -> Bool {
    decision.rules.contains { $0.id == rule }
  }

  @Test func ownMarksAreFoundAndGoBeforeBuiltInOnes() throws {
    #expect(try fires("confidential.mark.internal", decision("【見本限】来期の計画", "bank")))
    #expect(try fires("confidential.mark.top", decision("【見本秘】来期の計画", "bank")))
    #expect(try !fires("confidential.mark.internal", decision("【社外秘】来期の計画", "bank")))
    #expect(try !fires("confidential.mark.internal", decision("見本限とは何ですか", "bank")))
  }

  @Test func counterpartiesAreJudgedByTheirOwnAgreement() throws {
    let facts = ["data.origin=third-party-nda"]
    let silent = try decision("株式会社見本商事との打合せの議事録", "models", facts)
    #expect(silent.verdict == .block)
    #expect(fires("confidential.third-party-nda", silent))
    let allowed = try decision("見本研究所との打合せの議事録", "models", facts)
    #expect(allowed.rules.first { $0.id == "confidential.third-party-nda" }?.verdict == .warn)
  }

  @Test func clientsSayWhetherTheirDataMayBePassedOn() throws {
    let text: Prompt = "連絡先はtaro@corp.co.jpです"
    #expect(try !fires("personal-data.entrusted", decision(text, "bank")))
    #expect(try fires("personal-data.entrusted", decision(text, "securities")))
  }

  @Test func consentCoversItsCountriesAndDaysOnly() throws {
    func consent(_ profile: String, _ day: String) throws -> String? {
      let configuration = try Configuration(yaml: Self.yaml, asOf: try #require(Day(day)))
      return Self.value("org.consent.foreign_provision", configuration, profile)
    }
    #expect(try consent("customers", "2026-11-22") == "yes")
    #expect(try consent("customers", "2027-01-01") == "no")
    #expect(try consent("customers", "2026-03-01") == "no")
    #expect(try consent("staff", "2026-11-22") == "no")
  }

  private static func value(_ fact: String, _ configuration: Configuration, _ profile: String) -> String? {
    var configuration = configuration
    configuration.profile = profile
    return (try? Checker(configuration))?.profile.facts[fact].value?.description
  }

  @Test func toolsAreFurtherRecipients() throws {
    #expect(try fires("egress.tools", decision("連絡先はtaro@corp.co.jpです", "tools")))
  }

  @Test(arguments: [
    ("web_search", "require-approval"), ("web-search", "require-approval"), ("known", "warn"),
  ])
  func toolsOfARequestAreJudgedByWhatIsRecorded(_ tool: String, _ verdict: String) throws {
    let yaml = """
      profiles:
        a:
          service: openai-api
          tools: {known: {operator: 見本, country: JP, terms: known}}
      """
    var configuration = try Configuration(yaml: yaml, asOf: try #require(Day("2026-11-22")))
    configuration.profile = "a"
    configuration.whatIf = ["egress.tools=none"]
    let type =
      tool == "web_search" ? #"{"type": "web_search"}"# : #"{"type": "mcp", "server_label": "\#(tool)"}"#
    let request = #"{"input": "連絡先はtaro@corp.co.jpです", "tools": [\#(type)]}"#
    var document = Document(path: "request.json")
    document.source = Array(request.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    let decision = try Checker(configuration).check(&document)
    #expect(decision.rules.first { $0.id == "egress.tools" }?.verdict.rawValue == verdict)
  }

  @Test func aModelMayDifferFromItsProvider() throws {
    let configuration = try Configuration(yaml: Self.yaml, asOf: try #require(Day("2026-11-22")))
    #expect(Self.value("retention.zdr", configuration, "models") == "approved")
    var other = configuration
    other.whatIf = ["model.id=model-b"]
    #expect(Self.value("retention.zdr", other, "models") == "none")
  }

  @Test func whatIsRetrievedMayComeFromElsewhere() throws {
    let request = Prompt([
      .init(.user, "連絡先はtaro@corp.co.jpです"), .init(.tool, "担当はhanako@corp.co.jpです"),
    ])
    let own = try decision(request, "models", ["data.origin=own"])
    #expect(!fires("personal-data.entrusted", own))
    let mixed = try decision(request, "models", ["data.origin=own", "data.origin.retrieved=entrusted"])
    let rule = try #require(mixed.rules.first { $0.id == "personal-data.entrusted" })
    #expect(rule.findings.map { mixed.findings[$0].role } == [.tool])
  }

  @Test(arguments: [
    ("registers: {marks: {秘密: secret}}", "`secret` is not a known"),
    ("registers: {marks: {あ○: }}", "expected one of top, internal, public"),
    ("registers: {counterparties: {見本: perhaps}}", "`perhaps` is not one of allowed"),
    ("registers: {clients: {見本: yes}}\nprofiles: {a: {client: 別}}", "`別` is not in `registers.clients`"),
    ("profiles: {a: {subjects: staff}}", "`staff` is not in `registers.consents`, which names nobody"),
    ("profiles: {a: {tools: {x: {operator: y}}}}", "`country` is missing"),
  ])
  func mistakesAreNamed(_ yaml: String, _ message: String) throws {
    let error = try #require(throws: CheckError.self) {
      try Configuration(yaml: yaml, asOf: try #require(Day("2026-11-22")))
    }
    #expect(error.description.contains(message), "\(error.description)")
  }
}
