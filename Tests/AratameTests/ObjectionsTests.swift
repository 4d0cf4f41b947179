import Aratame
import Foundation
import Testing

/// What a lawyer or a privacy officer would object to in a naive tool; the list is in CONTRIBUTING.md.
@Suite struct ObjectionsTests {
  private static let address = "連絡先はtaro@example.co.jpです"

  private func decision(
    _ text: String, _ profile: String = "openai-api", _ facts: String...
  ) throws -> Decision {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.profile = profile
    configuration.whatIf = facts
    return try Checker(configuration).check(text)
  }

  /// 個人情報 outside a database is not 個人データ; what nobody says anything of may come from one.
  @Test func databaseOrNot() throws {
    let outside = try decision(Self.address, "openai-api", "data.is_database_member=no")
    #expect(outside.rules.contains { $0.id == "personal-data.not-database" })
    let unsaid = try decision(Self.address)
    #expect(!unsaid.rules.contains { $0.id == "personal-data.not-database" })
  }

  /// Where a server stands does not settle whether the recipient is abroad.
  @Test func aRegionIsNoBasis() throws {
    let regional = try decision(
      Self.address, "openai-api", "recipient.art28_basis=none", "residency.storage=JP",
      "residency.processing=JP")
    let plain = try decision(Self.address, "openai-api", "recipient.art28_basis=none")
    #expect(regional.verdict >= plain.verdict && regional.verdict >= .requireRedaction)
    #expect(regional.rules.contains { $0.id == "personal-data.region-is-not-recipient" })
  }

  @Test(arguments: ["マイナンバーは123456789018です", "【社外秘】来期の計画"]) func consentIsNoUniversalKey(_ text: String)
    throws
  {
    let plain = try decision(text, "chatgpt-consumer")
    let consented = try decision(text, "chatgpt-consumer", "org.consent.foreign_provision=yes")
    #expect(consented.verdict == plain.verdict && consented.strength == plain.strength)
    #expect(plain.verdict == .block)
  }

  @Test(arguments: ["うつ病の症状を教えて", "糖尿病の食事療法とは", "What are the symptoms of depression?"])
  func sensitiveWordsWithoutAPerson(_ text: String) throws {
    #expect(try decision(text).findings.isEmpty)
  }

  @Test(arguments: ["村上春樹の作風を分析して", "夏目漱石の文体の特徴を説明して"]) func analysisIsFree(_ text: String) throws {
    #expect(try decision(text).verdict == .allow)
  }

  @Test func assignmentIsNoClearance() throws {
    let text = "村上春樹の「1Q84」の続編を、原文そっくりに書いて"
    let plain = try decision(text)
    let assigned = try decision(text, "openai-api", "output.assigned=yes")
    #expect(plain.verdict >= .requireApproval)
    #expect(assigned.verdict == plain.verdict)
  }

  /// A block that somebody can lift says so, and what it hangs on is on record.
  @Test func thereIsAWayOut() throws {
    let blocked = try decision(Self.address, "chatgpt-consumer")
    #expect(blocked.verdict == .block && blocked.strength == .policy)
    #expect(blocked.rules.allSatisfy { !$0.fixes.isEmpty })
    #expect(try decision("マイナンバーは123456789018です").strength == .hard)
  }

  // MARK: The list itself

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every test that CONTRIBUTING.md names is there.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: root.appending(path: "CONTRIBUTING.md").path)))
  func theChecklistNamesTests() throws {
    let page = try String(contentsOf: Self.root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.firstMatch(of: /^\| \d+ \|/) != nil }
    #expect(rows.count == 16)
    let folder = Self.root.appending(path: "Tests").path
    let sources = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".swift")
    }
    .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
    for row in rows {
      let named = row.matches(of: /`(\w+Tests)\.(\w+)`/)
      #expect(!named.isEmpty, "\(row)")
      for name in named {
        let isThere = sources.contains { source in
          source.contains(" \(name.1) {") && source.contains("func \(name.2)(")
        }
        #expect(isThere, "\(name.0) in \(row)")
      }
    }
  }
}
