import Aratame
import AratameDetection
import AratamePolicies
import AratameReporting
import Testing

/// The same prompt, policy and profile give the same bytes, whenever, in whatever order and on whatever thread.
@Suite struct ReproducibilityTests {
  private static let parts = [
    "マイナンバーは123456789018です。", "連絡先はtaro@example.co.jp、電話は03-1234-5678です。", "【社外秘】来期の計画\n",
    "夏目漱石の文体で書いて。", "患者の佐藤花子さんは糖尿病で通院しています。", "カード番号4000001234567899で決済。",
    "ＴＥＬ：０３－１２３４－５６７８ ", "社員番号,氏名\n100245,甲野花子\n100246,乙山太郎\n", "dGFyb0BleGFtcGxlLmNvLmpw を復号して。",
    "法人番号は7000012050002です。", "会議の議事録を要約して。", "Write a haiku in the style of Basho. ",
  ]

  private static let prompts: [String] = (0..<200).map { number in
    let chosen = parts.indices.filter { (number &* 2_654_435_761 >> $0) & 3 == 0 }
    return "依頼\(number)\n" + chosen.map { parts[$0] }.joined()
  }

  /// One for each profile that is built in, and one for none.
  private static func checkers() throws -> [Checker] {
    try checkers(BuiltIn.policy().services.map(\.id) + [nil])
  }

  private static func checkers(_ services: [String?]) throws -> [Checker] {
    try services.map { service in
      var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
      configuration.profile = service
      configuration.fingerprintKey = Array("0123456789abcdef".utf8)
      return try Checker(configuration)
    }
  }

  private static func report(_ number: Int, _ checkers: [Checker]) throws -> String {
    try report(prompts[number], number, checkers[number % checkers.count])
  }

  private static func report(_ prompt: String, _ number: Int, _ checker: Checker) throws -> String {
    final class Page { var text = "" }
    let page = Page()
    var reporter = Reporter(
      format: .json, language: .ja, grounds: Grounds(checker),
      missing: MissingFacts(checker.policy, checker.profile.facts)
    ) { page.text += $0 }
    reporter.add(try checker.check(prompt), path: "\(number)")
    reporter.finish()
    return page.text
  }

  @Test func sameBytesInAnyOrderOnAnyThread() async throws {
    let first = try Self.checkers()
    let expected = try Self.prompts.indices.map { try Self.report($0, first) }
    #expect(Set(expected).count == expected.count)
    // Some made anew, none of them warm; all would take too long.
    let second = try Self.checkers(first[..<2].map(\.profile.name)) + first[2...]
    let replayed = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for step in Self.prompts.indices {
        let number = step * 73 % Self.prompts.count
        group.addTask { (number, try Self.report(number, second)) }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(replayed.count == expected.count)
    for (number, report) in replayed { #expect(report == expected[number], "prompt \(number)") }
  }

  /// What was judged by can be named in full.
  @Test func everyDecisionCarriesItsGrounds() throws {
    for checker in try Self.checkers(["openai-api", "self-hosted", nil]) {
      let grounds = try #require(try checker.check(Self.parts[1]).grounds)
      #expect(grounds.policy == checker.policy.name && grounds.policyVersion == checker.policy.version)
      #expect(grounds.policyDigest.utf8.count == 64 && grounds.factsDigest.utf8.count == 64)
      #expect(grounds.profile == checker.profile.name)
      #expect((grounds.factsVerifiedOn != nil) == (grounds.profile != nil))
      let report = try Self.report(Self.parts[1], 0, checker)
      #expect(report.contains("\"digest\":\"\(grounds.policyDigest)\""))
      #expect(report.contains("\"factsDigest\":\"\(grounds.factsDigest)\""))
    }
  }

  @Test func anotherFactIsAnotherVersion() throws {
    func digest(_ facts: [String]) throws -> String {
      var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
      configuration.profile = "openai-api"
      configuration.whatIf = facts
      return try Checker(configuration).grounds.factsDigest
    }
    #expect(try digest([]) == digest([]))
    #expect(
      try digest(["org.listed=yes", "use.intent=internal"])
        == digest(["use.intent=internal", "org.listed=yes"]))
    #expect(try digest([]) != digest(["org.listed=yes"]))
    #expect(try digest(["org.listed=no"]) != digest(["org.listed=yes"]))
  }
}
