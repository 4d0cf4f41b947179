import Foundation
import Testing

/// An organisation's and a repository's policy on top of the built-in one, as a user has them.
@Suite struct PolicyLayersTests {
  private static let configuration = "policies: [org, repo]\n"
  private static let organisation = """
    changes: personal-data.own
    locked: yes
    examples:
      - {text: "taro@corp.co.jp に返信を書いて", facts: {data.origin: self, use.intent: personal}, verdict: allow}
    """
  private static let detector = """
    id: hr-oib
    entity: HR_OIB
    category: personal-data
    name: {ja: "個人番号（クロアチア）", en: "Croatian personal number"}
    summary: {ja: "クロアチアの個人番号（OIB）", en: "Croatian personal number (OIB)."}
    sources: ["Zakon o osobnom identifikacijskom broju, NN 60/08"]
    pattern: '(?<![0-9])\\d{11}(?![0-9])'
    checksum: iso7064-mod11-10
    confidence: 0.4
    context: {words: [OIB], confidence: 0.9}
    examples:
      - hit: "OIB ⟦12345678903⟧"
      - miss: "OIB 12345678904"
    """
  private static let rule = """
    id: acme.oib
    version: 1
    title: {ja: "クロアチアの個人番号", en: "Croatian personal number"}
    category: acme
    jurisdiction: JP
    verified: false
    basis:
      - {source: ACME, article: "In-house rule 4", ja: "社内規程4条", date: 2026-04-01, tag: G}
    when: {entities: [HR_OIB]}
    decide: [{verdict: block}]
    message: {ja: "番号を消してください。", en: "Remove the number."}
    fix: [{ja: "消す。", en: "Remove it."}]
    examples:
      - {text: "OIB 12345678903 を確認", verdict: block}
      - {text: "OIBとは何か", verdict: none}
    """

  /// A project whose repository's layer is `repo`, by path.
  private func project(_ repo: [String: String]) throws -> WalkFolder {
    let folder = try WalkFolder()
    var files = [
      "aratame.yml": Self.configuration, "org/policy.yml": "name: acme\nversion: 3\n",
      "org/rules/personal-data.own.yml": Self.organisation, "org/detectors/hr-oib.yml": Self.detector,
      "org/rules/acme/acme.oib.yml": Self.rule,
    ]
    for (path, text) in repo { files["repo/" + path] = text }
    try folder.write(files)
    return folder
  }

  private func check(_ folder: WalkFolder, _ text: String, _ options: String...) throws -> Tool.Result {
    try Tool.run(
      ["check", "-", "--format", "json", "--as-of", "2026-11-22"] + options, in: folder,
      input: Array(text.utf8))
  }

  /// What the organisation or the built-in policy locks, a repository cannot loosen: both places are named.
  @Test func aLockedRuleCannotBeLoosened() throws {
    let byOrganisation = try project([
      "rules/personal-data.own.yml": "changes: personal-data.own\nenabled: no\n"
    ])
    let result = try check(byOrganisation, "a")
    #expect(result.code == 2 && result.out.isEmpty)
    #expect(
      result.err
        == "aratame: repo/rules/personal-data.own.yml:2:10: `personal-data.own` is locked at "
        + "org/rules/personal-data.own.yml:2 and cannot be loosened: `enabled: no` switches it off\n")
    let builtIn = try project([
      "rules/my-number.present.yml":
        "changes: my-number.present\nversion: 1\ndecide:\n  - {branch: 2, verdict: warn}\n"
    ])
    for command in [["check", "-"], ["policy", "lint"], ["policy", "test"], ["policy", "list"]] {
      let result = try Tool.run(command, in: builtIn)
      #expect(result.code == 2)
      #expect(
        result.err
          == "aratame: repo/rules/my-number.present.yml:4:5: `my-number.present` is locked at "
          + "built-in/rules/my-number/my-number.present.yml:7 and cannot be loosened: branch 2 says warn, which is "
          + "less than block (hard)\n")
    }
  }

  @Test func anUnlockedRuleCanBeLoosened() throws {
    let text = "【社外秘】新製品の原価表を要約して"
    let before = try check(project(["policy.yml": "name: shop\nversion: 1\n"]), text)
    let after = try check(
      project(["rules/confidential.mark.internal.yml": "changes: confidential.mark.internal\nenabled: no\n"]),
      text)
    #expect(
      before.out.contains("confidential.mark.internal") && !after.out.contains("confidential.mark.internal"))
    #expect(before.object?["policy"] as? NSDictionary != after.object?["policy"] as? NSDictionary)
  }

  @Test func layersAreReported() throws {
    let folder = try project(["policy.yml": "name: shop\nversion: 1\n"])
    let result = try check(folder, "OIB 12345678903 を確認")
    #expect(result.code == 1)
    let policy = try #require(result.object?["policy"] as? [String: Any])
    #expect((policy["layers"] as? [[String: String]])?.map { $0["name"] } == ["acme", "shop"])
    #expect(result.out.contains("\"layer\":\"acme\"") && result.out.contains("\"HR_OIB\""))
    #expect(try check(folder, "OIB 12345678903 を確認").out == result.out)
    let text = try Tool.run(
      ["check", "-", "--lang", "en"], in: folder, input: Array("OIB 12345678903 を確認".utf8))
    #expect(text.out.contains("acme.oib  Croatian personal number (layer: acme) — "))
    #expect(text.out.contains(" + acme 3 + shop 1 sha256:"))
    let list = try Tool.run(["policy", "list", "--lang", "en"], in: folder).out
    #expect(list.contains("acme.oib\tCroatian personal number\t[S/G]\tlayer: acme\n"))
    #expect(list.contains("locked\tlayer: acme\n") && list.contains("my-number.present\tMy Number\tlocked\n"))
    #expect(try Tool.run(["explain", "acme.oib", "--lang", "en"], in: folder).out.contains("Layer: acme"))
    #expect(try Tool.run(["explain", "hr-oib"], in: folder).out.contains("HR_OIB"))
  }

  @Test func examplesOfAllLayersAreRun() throws {
    let folder = try project(["policy.yml": "name: shop\nversion: 1\n"])
    let good = try Tool.run(["policy", "test"], in: folder)
    #expect(good.code == 0)
    #expect(good.out.contains(/\d+ rules, 1 detectors, \d+ examples, 0 failed/))
    #expect(try Tool.run(["policy", "lint", "--as-of", "2026-11-22"], in: folder).out == "")
    try folder.write(["org/detectors/hr-oib.yml": Self.detector.replacing("04\"", with: "03\"")])
    let bad = try Tool.run(["policy", "test"], in: folder)
    #expect(bad.code == 1)
    #expect(
      bad.out.hasPrefix("org/detectors/hr-oib.yml:13: `OIB 12345678903` is found as `OIB ⟦12345678903⟧`\n"))
  }

  /// The export judges as the layers do, from one file.
  @Test(arguments: ["yaml", "json"]) func anExportJudgesAlike(_ format: String) throws {
    let folder = try project(["policy.yml": "name: shop\nversion: 1\n"])
    let export = try Tool.run(["policy", "export", "--format", format], in: folder)
    #expect(export.code == 0)
    try folder.write(["frozen.yml": export.out, "none.yml": "language: ja\n"])
    let layered = try check(folder, "OIB 12345678903、マイナンバー 123456789018").object
    let frozen = try check(
      folder, "OIB 12345678903、マイナンバー 123456789018", "--policies", "frozen.yml", "--config", "none.yml"
    ).object
    let verdicts = try [layered, frozen].map { report in
      let decisions = try #require(report?["decisions"] as? [[String: Any]])
      return (decisions[0]["rules"] as? [[String: Any]])?.map { "\($0["id"] ?? "") \($0["verdict"] ?? "")" }
    }
    #expect(verdicts[0] == verdicts[1] && verdicts[0]?.isEmpty == false)
  }

  /// A layer from the command line is below the repository's, so that it can lock.
  @Test func aLayerOfTheCallerIsBelow() throws {
    let folder = try project([:])
    try folder.write([
      "aratame.yml": "policies: [repo.yml]\n",
      "repo.yml": "name: shop\nrules:\n  - changes: personal-data.own\n    enabled: no\n",
    ])
    #expect(try check(folder, "a").code == 0)
    let locked = try check(folder, "a", "--layer", "org")
    #expect(locked.code == 2)
    #expect(
      locked.err.hasPrefix("aratame: repo.yml:4:14: `personal-data.own` is locked at org/rules/personal-data")
    )
    // Named twice, it counts once.
    let managed = try Tool.run(
      ["check", "-", "--layer", "org"], in: folder, environment: ["ARATAME_LAYERS": folder.path + "/org"])
    #expect(managed.code == 2)
    #expect(managed.err.contains("`personal-data.own` is locked at \(folder.path)/org/rules/"))
  }

  @Test func docs() throws {
    let folder = try project(["policy.yml": "name: shop\nversion: 1\n"])
    #expect(try Tool.run(["policy", "docs", "out"], in: folder).code == 0)
    let rules = try String(contentsOfFile: folder.path + "/out/rules.md", encoding: .utf8)
    #expect(rules.contains("### acme.oib\n") && rules.contains("- layer: acme"))
    let detectors = try String(contentsOfFile: folder.path + "/out/detectors.md", encoding: .utf8)
    #expect(detectors.contains("| hr-oib | `HR_OIB` |"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/out/services.md"))
  }

  @Test func aMissingLayerIsAnError() throws {
    let result = try Tool.run("check", "-", files: ["aratame.yml": "policies: [nowhere]\n"])
    #expect(result.code == 2)
    #expect(result.err == "aratame: nowhere: cannot be read as a folder\n")
  }
}
