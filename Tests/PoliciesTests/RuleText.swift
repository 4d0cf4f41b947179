import Testing

@testable import AratameDetection
@testable import AratamePolicies

/// A rule on e-mail addresses, as a file; `when` and `decide` are YAML of one line each.
func ruleText(
  id: String = "test.rule", when: String = "{entities: [EMAIL_ADDRESS]}",
  decide: String = "[{verdict: warn}]",
  more: String = ""
) -> String {
  """
  id: \(id)
  version: 1
  title: {ja: "題", en: "title"}
  category: test
  jurisdiction: JP
  verified: true
  basis:
    - {source: A1, article: "Act 1", date: 2026-01-01, tag: V}
  when: \(when)
  decide: \(decide)
  message: {ja: "文", en: "message"}
  fix:
    - {ja: "直す", en: "mend"}
  \(more)
  """
}

func rule(_ text: String) throws(PolicyFileError) -> Rule {
  try Rule(try Tree(yaml: text, path: "r.yml"), path: "r.yml")
}

func policy(_ rules: [Rule]) -> Policy {
  Policy(name: "test", version: "2026-11-22", digest: "", rules: rules, services: [])
}

func finding(_ entity: Entity, confidence: Double = 0.9, term: String? = nil, at start: Int = 0)
  -> AratameDetection.Finding
{
  Finding(
    detector: "test", entity: entity, segment: 0, range: start..<start + 5, confidence: confidence,
    term: term,
    identity: start)
}

/// Facts that somebody states, as `NAME=VALUE`, on 2026-11-22.
func facts(_ stated: [String] = []) throws -> Facts {
  Facts([try stated.map { try Fact.whatIf($0) }], asOf: try #require(Day("2026-11-22")))
}
