import Foundation
import Testing

/// `schema`, `policy`, `profile` and `explain`.
@Suite struct OtherCommandsTests {
  @Test func schema() throws {
    let result = try Tool.run("schema")
    #expect(result.code == 0)
    let schema = try #require(result.object)
    #expect((schema["$schema"] as? String)?.contains("json-schema.org") == true)
  }

  @Test func policyList() throws {
    let japanese = try Tool.run("policy", "list", "--lang", "ja")
    let english = try Tool.run("policy", "list", "--lang", "en")
    #expect(japanese.code == 0 && english.code == 0)
    let ids = english.out.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
    #expect(ids.contains("my-number.present") && ids.contains("profile.unverified"))
    #expect(ids == ids.sorted())
    #expect(japanese.out.contains("my-number.present\tマイナンバー"))
    #expect(english.out.contains("my-number.present\tMy Number"))
  }

  @Test func policyTestAndLint() throws {
    let test = try Tool.run("policy", "test")
    #expect(test.code == 0)
    #expect(test.out.contains(/\d+ rules, \d+ examples, 0 failed/))
    let lint = try Tool.run("policy", "lint")
    #expect(lint.code == 0)
    #expect(lint.out.isEmpty)
  }

  /// What is exported is what is built in: it tests, lints and judges alike.
  @Test func policyExport() throws {
    let folder = try WalkFolder()
    #expect(try Tool.run(["policy", "export", "out/policies"], in: folder).code == 0)
    let path = folder.path + "/out/policies/"
    #expect(FileManager.default.fileExists(atPath: path + "rules/my-number/my-number.present.yml"))
    #expect(try Tool.run(["policy", "test", "out/policies"], in: folder).code == 0)
    #expect(try Tool.run(["policy", "lint", "out/policies"], in: folder).code == 0)
    let input = Array("マイナンバーは123456789018です。連絡先はtaro@corp.co.jpです。【社外秘】".utf8)
    let options = ["check", "-", "--format", "json", "--as-of", "2026-11-22", "--profile", "openai-api"]
    let builtIn = try Tool.run(options, in: folder, input: input)
    let exported = try Tool.run(options + ["--policies", "out/policies"], in: folder, input: input)
    #expect(builtIn.code == 1)
    #expect(exported.out == builtIn.out)
  }

  @Test func changedPolicy() throws {
    let folder = try WalkFolder()
    #expect(try Tool.run(["policy", "export", "p"], in: folder).code == 0)
    let path = folder.path + "/p/rules/my-number/my-number.present.yml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try folder.write([
      "p/rules/my-number/my-number.present.yml": text.replacing(
        "  - verdict: block\n    strength: hard\n", with: "  - verdict: warn\n")
    ])
    let input = Array("マイナンバーは123456789018です".utf8)
    let result = try Tool.run(
      ["check", "-", "--policies", "p", "--format", "json"], in: folder, input: input)
    #expect(result.code == 0)
    #expect(result.object?["verdict"] as? String == "warn")
    // Its examples still say block, and lint sees that none reaches the new verdict.
    let test = try Tool.run(["policy", "test", "p"], in: folder)
    #expect(test.code == 1)
    #expect(test.out.contains("expected block, got warn"))
    #expect(try Tool.run(["policy", "lint", "p"], in: folder).code == 1)
  }

  @Test func profiles() throws {
    let list = try Tool.run("profile", "list", "--lang", "en")
    #expect(list.code == 0)
    for name in ["openai-api", "chatgpt-consumer", "azure-openai", "anthropic-api", "self-hosted"] {
      #expect(list.out.contains("\(name)\t"))
    }
    let configuration =
      "profile: ours\nprofiles:\n  ours: {service: openai-api, facts: {contract.dpa: executed}}\n"
    let folder = try WalkFolder()
    try folder.write(["aratame.yml": configuration])
    #expect(try Tool.run(["profile", "list"], in: folder).out.hasPrefix("ours *\topenai-api\n"))
    let show = try Tool.run(["profile", "show", "--lang", "en", "--as-of", "2026-11-22"], in: folder)
    #expect(show.code == 0)
    #expect(show.out.contains("contract.dpa\texecuted\tdata-processing agreement\tprofile\n"))
    let other = try Tool.run(["profile", "show", "chatgpt-consumer", "--as-of", "2026-11-22"], in: folder)
    #expect(other.out.contains("account.tier\tconsumer\t"))
    #expect(!other.out.contains("contract.dpa\texecuted"))
  }

  @Test func explain() throws {
    let rule = try Tool.run("explain", "my-number.present", "--lang", "en")
    #expect(rule.code == 0)
    #expect(rule.out.contains("My Number Act Art. 9, 10, 19, 20") && rule.out.contains("block (hard)"))
    let detector = try Tool.run("explain", "jp-my-number", "--lang", "ja")
    #expect(detector.code == 0)
    #expect(detector.out.contains("JP_MY_NUMBER") && detector.out.contains("個人番号"))
    #expect(try Tool.run("explain", "JP_INVOICE_NUMBER").out.contains("jp-invoice-number"))
    let unknown = try Tool.run("explain", "no-such-thing")
    #expect(unknown.code == 2)
    #expect(unknown.err.contains("`no-such-thing` is neither a rule nor a detector: expected one of "))
  }
}
