import Aratame
import Testing

/// One checker serves any number of tasks at once, each with the answer that it would get alone.
@Suite struct ConcurrencyTests {
  private static let prompts: [Prompt] = [
    "マイナンバーは123456789018です", "連絡先はtaro@corp.co.jpです", "何もない文章です", "ＴＥＬ：０３－１２３４－５６７８",
    Prompt([.init(.system, "【社外秘】"), .init(.user, "4111 1111 1111 1111 のカード"), .init(.assistant, "了解")]),
    Prompt(String(repeating: "長い文章。", count: 3000) + "taro@corp.co.jp"), "夏目漱石の文体で書いて", "",
  ]

  private static func summary(_ decision: Decision) -> String {
    let findings = decision.findings.map {
      "\($0.entity.rawValue) \($0.location) \($0.pointer) \($0.fingerprint ?? "-")"
    }
    return "\(decision.verdict) \(findings) \(decision.rules.map(\.id)) \(decision.factsAssumed.map(\.name))"
  }

  @Test func equalResultsFromManyTasks() async throws {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.profile = "openai-api"
    configuration.fingerprintKey = Array("0123456789abcdef".utf8)
    let checker = try Checker(configuration)
    let expected = try Self.prompts.map { Self.summary(try checker.check($0)) }
    let results = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<400 {
        let index = number * 7 % Self.prompts.count
        group.addTask { (index, Self.summary(try checker.check(Self.prompts[index]))) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 400)
    for (index, summary) in results where summary != expected[index] {
      Issue.record("\(summary) is not \(expected[index])")
    }
    // Another checker, made anew, says the same.
    let other = try Checker(configuration)
    #expect(try Self.prompts.map { Self.summary(try other.check($0)) } == expected)
  }
}
