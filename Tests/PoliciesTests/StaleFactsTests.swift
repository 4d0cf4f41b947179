import Testing

@testable import AratamePolicies

/// A contract fact that was verified too long ago counts as unknown.
@Suite struct StaleFactsTests {
  private func facts(_ stated: [Fact], asOf: String = "2026-11-22") throws -> Facts {
    Facts([stated], asOf: try #require(Day(asOf)))
  }

  private func origin(daysAgo: Int) throws -> Fact.Origin {
    let today = try #require(Day("2026-11-22"))
    return .service(
      source: "page", date: nil, tag: .verified, verifiedOn: Day(number: today.number - daysAgo))
  }

  @Test(arguments: [(0, true), (90, true), (91, false), (4000, false), (-1, true), (-2, false)])
  func shelfLife(_ days: Int, _ isFresh: Bool) throws {
    let name = "training.input_use"
    let fact = try facts([Fact(name: name, value: .word("never"), origin: origin(daysAgo: days))])[name]
    #expect(fact.value == .word(isFresh ? "never" : "on"))
    #expect(fact.isAssumed != isFresh)
  }

  @Test func profileFactsGoStaleOnlyWithADate() throws {
    let old = Fact(
      name: "contract.dpa", value: .word("executed"), origin: .profile(verifiedOn: Day("2026-01-01")))
    let undated = Fact(name: "contract.dpa", value: .word("executed"), origin: .profile(verifiedOn: nil))
    #expect(try facts([old])["contract.dpa"].value == nil)
    #expect(try facts([undated])["contract.dpa"].value == .word("executed"))
  }

  /// What the service is, and what the organisation says of itself, does not depend on a contract page.
  @Test func onlyContractFacts() throws {
    let tier = Fact(name: "account.tier", value: .word("business"), origin: try origin(daysAgo: 1000))
    #expect(try facts([tier])["account.tier"].value == .word("business"))
    let purpose = Fact(name: "org.purpose.covers_llm", value: .word("yes"), origin: .organisation)
    #expect(try facts([purpose], asOf: "2040-01-01")["org.purpose.covers_llm"].value == .word("yes"))
  }

  @Test func laterLayersWin() throws {
    let today = try #require(Day("2026-11-22"))
    let service = Fact(name: "contract.dpa", value: .word("none"), origin: try origin(daysAgo: 1))
    let tried = try Fact.whatIf("contract.dpa=executed")
    #expect(Facts([[service], [tried]], asOf: today)["contract.dpa"].origin == .whatIf)
    #expect(Facts([[tried], [service]], asOf: today)["contract.dpa"].value == .word("none"))
  }

  @Test func modelRetentionIsDerived() throws {
    func derived(_ model: String) throws -> FactValue? {
      try facts([Fact.whatIf("model.id=\(model)"), Fact.whatIf("retention.model_exceptions=b,c")])[
        "model.requires_retention"
      ].value
    }
    #expect(try derived("a") == .word("no"))
    #expect(try derived("b") == .word("yes"))
    #expect(try facts([Fact.whatIf("model.id=a")])["model.requires_retention"].value == nil)
  }

  /// Every built-in service goes stale as a whole, and then says less.
  @Test func builtInServicesGoStale() throws {
    let policy = try BuiltIn.policy()
    for service in policy.services {
      let now = Facts([service.facts], asOf: try #require(Day(policy.version)))
      let later = Facts([service.facts], asOf: try #require(Day("2040-01-01")))
      for fact in service.facts where FactKind.named(fact.name)?.scope == .contract {
        if case .stale = later[fact.name].origin {
        } else {
          Issue.record("\(service.id) \(fact.name) is not stale")
        }
        if case .stale = now[fact.name].origin {
          Issue.record("\(service.id) \(fact.name) is stale on the policy's day")
        }
      }
    }
  }
}
