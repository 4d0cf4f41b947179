import Aratame
import AratamePolicies
import AratameReporting
import Foundation
import Testing

@Suite struct SchemaTests {
  @Test func describesWhatIsWritten() throws {
    let validator = try SchemaValidator(ReportSchema.text)
    #expect(validator.problems(try parse(Samples.everything(.json))) == [])
    #expect(validator.problems(try parse(Samples.report(.json) { _ in })) == [])
    for line in Samples.everything(.jsonl).split(separator: "\n") {
      #expect(validator.problems(try parse(String(line))) == [])
    }
    let named = Samples.report(.jsonl) { $0.add(Samples.named, path: "社外秘.txt") }
    for line in named.split(separator: "\n") { #expect(validator.problems(try parse(String(line))) == []) }
    let bare = Samples.report(.jsonl, grounds: Samples.groundsWithoutProfile) {
      $0.add(Samples.blocked, path: "a")
    }
    for line in bare.split(separator: "\n") { #expect(validator.problems(try parse(String(line))) == []) }
  }

  /// With everything that `--explain` and the sum of missing facts add.
  @Test func describesExplanations() throws {
    let validator = try SchemaValidator(ReportSchema.text)
    for profile in ["openai-api", nil] {
      var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
      configuration.profile = profile
      configuration.traces = true
      let checker = try Checker(configuration)
      let decision = try checker.check("マイナンバーは123456789018です。連絡先はtaro@example.co.jpです【社外秘】")
      let missing = MissingFacts(checker.policy, checker.profile.facts)
      for format in [ReportFormat.json, .jsonl] {
        final class Page { var text = "" }
        let page = Page()
        var reporter = Reporter(format: format, language: .ja, grounds: Grounds(checker), missing: missing) {
          page.text += $0
        }
        reporter.add(decision, path: "a.txt")
        reporter.finish()
        #expect(page.text.contains("\"explanation\":[{") && page.text.contains("\"factsMissing\":{"))
        for line in format == .json ? [page.text] : page.text.split(separator: "\n").map(String.init) {
          #expect(validator.problems(try parse(line)) == [])
        }
      }
    }
  }

  @Test func rejectsWhatIsNotWritten() throws {
    let validator = try SchemaValidator(ReportSchema.text)
    let report = Samples.everything(.json)
    for (good, bad) in [
      ("\"masked\"", "\"value\""), ("\"block\"", "\"illegal\""), ("\"line\":2", "\"line\":0"),
      ("\"confidence\":0.6", "\"confidence\":60"), ("[30,42]", "[30]"), ("\"urn:aratame:report:1\"", "\"\""),
    ] {
      #expect(report.contains(good))
      let changed = report.replacing(good, with: bad)
      #expect(!validator.problems(try parse(changed)).isEmpty, "\(good) changed to \(bad)")
    }
  }

  @Test func explainsEveryMember() throws {
    let schema = try #require(try parse(ReportSchema.text) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (name, definition) in definitions {
      let properties = try #require(definition["properties"] as? [String: [String: Any]])
      for (member, property) in properties {
        #expect((property["description"] as? String)?.isEmpty == false, "\(name).\(member)")
      }
    }
  }

  private func parse(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
}

/// As much of JSON Schema 2020-12 as ``ReportSchema`` uses.
struct SchemaValidator {
  private let root: [String: Any]

  init(_ text: String) throws {
    root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// What is wrong with `value`, by place.
  func problems(_ value: Any) -> [String] { problems(value, root, "") }

  private func problems(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var found: [String] = []
    if let name = schema["$ref"] as? String, let definitions = root["$defs"] as? [String: [String: Any]] {
      let target = definitions[String(name.dropFirst("#/$defs/".count))]
      found += target.map { problems(value, $0, place) } ?? ["\(place): no \(name)"]
    }
    if let constant = schema["const"] as? String, value as? String != constant {
      found.append("\(place): const")
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "\0") {
      found.append("\(place): enum")
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isOf($0, value) }) { found.append("\(place): not \(types)") }
    if let number = value as? Double {
      if let least = schema["minimum"] as? Double, number < least { found.append("\(place): too small") }
      if let most = schema["maximum"] as? Double, number > most { found.append("\(place): too large") }
    }
    for (keyword, allowed) in [("oneOf", 1...1), ("anyOf", 1...9)] {
      guard let branches = schema[keyword] as? [[String: Any]] else { continue }
      let results = branches.map { problems(value, $0, place) }
      if !allowed.contains(results.filter(\.isEmpty).count) {
        found.append("\(place): \(keyword) \(results)")
      }
    }
    return found + membersAndItems(value, schema, place)
  }

  private func membersAndItems(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var found: [String] = []
    if let items = value as? [Any] {
      if let least = schema["minItems"] as? Int, items.count < least { found.append("\(place): too few") }
      if let most = schema["maxItems"] as? Int, items.count > most { found.append("\(place): too many") }
      guard let item = schema["items"] as? [String: Any] else { return found }
      for (index, value) in items.enumerated() { found += problems(value, item, "\(place)/\(index)") }
    }
    if let members = value as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where members[name] == nil {
        found.append("\(place): no `\(name)`")
      }
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      for (name, value) in members {
        if let property = properties[name] ?? schema["additionalProperties"] as? [String: Any] {
          found += problems(value, property, "\(place)/\(name)")
        } else if schema["additionalProperties"] as? Bool == false {
          found.append("\(place): `\(name)` is not described")
        }
      }
    }
    return found
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    // Foundation reads a Boolean as a number, too.
    switch type {
    case "null": value is NSNull
    case "boolean": value is Bool
    case "string": value is String
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "number": value is Double
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
