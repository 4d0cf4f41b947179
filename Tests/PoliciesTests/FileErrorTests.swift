import AratamePolicies
import Testing

/// Every mistake in a file is told with its place and with what would be right.
@Suite struct FileErrorTests {
  private func message(_ text: String) throws -> String {
    try #require(#expect(throws: PolicyFileError.self) { try rule(text) }).description
  }

  private func message(configuration text: String) throws -> String {
    let error = #expect(throws: PolicyFileError.self) {
      try ConfigurationFile(yaml: text, path: "aratame.yml")
    }
    return try #require(error).description
  }

  @Test func aGoodRuleIsRead() throws {
    let rule = try rule(ruleText())
    #expect(rule.id == "test.rule")
    #expect(rule.branches.map(\.verdict) == [.warn])
  }

  @Test func unknownKey() throws {
    let text = try message(ruleText(more: "severity: high"))
    #expect(
      text.hasPrefix("r.yml:14:1: `severity` is not a known key: expected one of basis, category, decide"))
    #expect(
      try message(ruleText(when: "{entities: [EMAIL_ADDRESS], wen: 1}")).hasPrefix(
        "r.yml:9:35: `wen` is not a known key"))
    #expect(
      try message(ruleText(decide: "[{verdict: warn, strenth: hard}]")).hasPrefix(
        "r.yml:10:26: `strenth` is not"))
  }

  @Test func missingKey() throws {
    let text = ruleText().replacing("jurisdiction: JP\n", with: "")
    #expect(try message(text) == "r.yml:1:1: `jurisdiction` is missing")
  }

  @Test func duplicateKey() throws {
    #expect(try message(ruleText(more: "version: 2")).hasPrefix("r.yml:2:1: `version` stands twice"))
    let file = "profile: a\nlanguage: ja\nprofile: b\n"
    #expect(try message(configuration: file) == "aratame.yml:1:1: `profile` stands twice")
    let facts = "organisation:\n  org.listed: yes\n  org.listed: no\n"
    #expect(try message(configuration: facts) == "aratame.yml:2:3: `org.listed` stands twice")
    let profiles = "profiles:\n  a: {service: openai-api}\n  a: {service: azure-openai}\n"
    #expect(try message(configuration: profiles) == "aratame.yml:2:3: `a` stands twice")
  }

  @Test func unknownFact() throws {
    let text = try message(ruleText(decide: "[{if: {contract.dpo: none}, verdict: warn}]"))
    #expect(
      text == "r.yml:10:16: `contract.dpo` is neither a known fact nor one of any, people, entity, term")
    let file = try message(configuration: "organisation:\n  org.purpose.covers: yes\n")
    #expect(
      file.hasPrefix(
        "aratame.yml:2:3: `org.purpose.covers` is not a known fact: expected one of account.tier, "))
    let tried = #expect(throws: PolicyFileError.self) { try Fact.whatIf("contract.dpo=none") }
    #expect(
      tried?.description.hasPrefix("--fact: `contract.dpo` is not a known fact: expected one of ") == true)
    #expect(throws: PolicyFileError.self) { try Fact.whatIf("contract.dpa") }
  }

  @Test func wrongValue() throws {
    let text = try message(ruleText(decide: "[{if: {contract.dpa: signed}, verdict: warn}]"))
    #expect(
      text
        == "r.yml:10:30: `signed` is not a value of `contract.dpa`: expected executed, incorporated, available-not-signed, none"
    )
    let file = try message(configuration: "profiles:\n  a:\n    facts: {training.input_use: sometimes}\n")
    #expect(
      file.hasPrefix(
        "aratame.yml:3:33: `sometimes` is not a value of `training.input_use`: expected never, off-by-default"
      ))
    let date = try message(configuration: "organisation: {org.art28_annual_check: 2026-02-30}\n")
    #expect(
      date
        == "aratame.yml:1:40: `2026-02-30` is not a value of `org.art28_annual_check`: expected a date as YYYY-MM-DD, or unknown"
    )
    #expect(
      try message(configuration: "language: fr\n")
        == "aratame.yml:1:11: `fr` is not a known `language`: expected one of ja, en")
    #expect(
      try message(ruleText(decide: "[{verdict: deny}]"))
        == "r.yml:10:20: `deny` is not a known `verdict`: expected one of allow, warn, require-redaction, require-approval, block"
    )
  }

  @Test func badDate() throws {
    let text = try message(ruleText(more: "effective: {from: 2026-13-01}"))
    #expect(text == "r.yml:14:19: `2026-13-01` is not a date: expected YYYY-MM-DD")
    let verified = try message(configuration: "profiles:\n  a: {service: x, verified_on: today}\n")
    #expect(verified == "aratame.yml:2:32: `today` is not a date: expected YYYY-MM-DD")
  }

  @Test func hardWithoutBlock() throws {
    let text = try message(ruleText(decide: "[{verdict: warn, strength: hard}]"))
    #expect(text == "r.yml:10:36: only a block can be hard")
    #expect(try rule(ruleText(decide: "[{verdict: block, strength: hard}]")).branches[0].strength == .hard)
  }

  @Test func badTests() throws {
    let text = try message(ruleText(decide: "[{if: {people: {above: 3}}, verdict: warn}]"))
    #expect(
      text.hasPrefix(
        "r.yml:10:25: `above` is not a known test: expected one of not, at_least, below, within_days"))
    #expect(
      try message(ruleText(decide: "[{if: {people: {at_least: many}}, verdict: warn}]")).contains(
        "`at_least` is not followed by a whole number"))
    #expect(
      try message(ruleText(decide: "[{if: {people: {at_least: 3, below: 9}}, verdict: warn}]")).contains(
        "`people` needs exactly one test"))
    #expect(try message(ruleText(decide: "[{if: {any: 3}, verdict: warn}]")).contains("`any` is not a list"))
    #expect(try message(ruleText(decide: "[]")).contains("`decide` has no branch"))
    #expect(
      try message(ruleText(when: "{confidence: 0.5}")).contains(
        "`when` names neither `categories` nor `entities`"))
    #expect(
      try message(ruleText(when: "{trigger: sometimes}")).contains("`sometimes` is not a known `trigger`"))
    #expect(
      try message(ruleText(when: "{categories: [cats]}")).contains("`cats` is not a known `categories`"))
  }

  @Test func emptyFile() throws {
    #expect(try message("") == "r.yml:1:1: the file is empty")
    #expect(try message("# only a comment\n").hasPrefix("r.yml:1:1: "))
    #expect(try message(configuration: "").hasPrefix("aratame.yml:1:1: the file is empty"))
  }

  @Test func notYAML() throws {
    #expect(try message("id: x\ntitle: {ja: \"a\nb: [\n").hasPrefix("r.yml:"))
    let text = try message("id: x\nversion: 1\n\ttitle: y\n")
    #expect(text.hasPrefix("r.yml:3:"), "\(text)")
    #expect(text.contains("not YAML"))
    #expect(try message(configuration: "a: b: c\n").hasPrefix("aratame.yml:1:"))
  }

  @Test func notAMapping() throws {
    #expect(try message("- a\n- b\n") == "r.yml:1:1: this is not a mapping")
    #expect(try message(configuration: "profiles: [a]\n") == "aratame.yml:1:11: `profiles` is not a mapping")
    #expect(try message(configuration: "organisation: yes\n") == "aratame.yml:1:15: facts are not a mapping")
  }

  @Test func fileIsNamedAfterItsRule() throws {
    let files = try PolicyFiles([BuiltIn.File(path: "rules/a/other.yml", text: ruleText())])
    let error = #expect(throws: PolicyFileError.self) { try files.policy() }
    #expect(error?.description == "rules/a/other.yml:1:1: the file is not named `test.rule.yml`")
  }
}
