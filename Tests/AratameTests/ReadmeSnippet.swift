import Aratame

/// The README's first Swift snippet, compiled as the body of a function; `ReadmeTests` compares it byte by byte.
///
/// To update: put the README's lines between the two marks, indented by two spaces, without `import` lines.
func readmeSnippet() throws {
  // README begin
  let configuration = try Configuration(
    yaml: """
      profile: our-chat
      profiles:
        our-chat: {service: chatgpt-consumer}
      """,
    asOf: .today)
  let checker = try Checker(configuration)

  let prompt: Prompt = "連絡先は taro@example.co.jp と 03-1234-5678 です"
  let decision = try checker.check(prompt)
  if decision.verdict >= .requireRedaction {
    for rule in decision.rules { print(rule.verdict.rawValue, rule.id, rule.message.en) }
    for finding in decision.findings { print(finding.entity.rawValue, finding.location.utf8, finding.masked) }
    for fact in decision.factsAssumed { print("assumed:", fact.name) }
    let redacted = decision.redacted(prompt, language: .ja)
    print(redacted.text, try checker.check(redacted).verdict.rawValue)
  }
  // README end
}
