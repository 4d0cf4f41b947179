import Foundation
import Testing

/// `aratame check` and `aratame audit` on files, folders, standard input and configurations.
@Suite struct CheckCommandTests {
  private let address = "連絡先はtaro@corp.co.jpです"

  private func verdict(_ result: Tool.Result) -> String? { result.object?["verdict"] as? String }

  @Test func folderIsWalkedAsGitSeesIt() throws {
    let files = [
      ".gitignore": "secret/\n*.tmp\n", "a.txt": address, "b/c.md": address, "secret/d.txt": address,
      "e.tmp": address,
      "f.txt": "clean",
    ]
    let result = try Tool.run(
      "check", ".", "--format", "jsonl", "--profile", "chatgpt-consumer", files: files)
    #expect(result.code == 1)
    let found = result.lines.compactMap { $0 }.filter { $0["type"] as? String == "finding" }
    #expect(found.map { $0["path"] as? String } == ["a.txt", "b/c.md"])
    let decisions = result.lines.compactMap { $0 }.filter { $0["type"] as? String == "decision" }
    #expect(decisions.map { $0["path"] as? String } == [".gitignore", "a.txt", "b/c.md", "f.txt"])
  }

  @Test func markInFileNameCounts() throws {
    let files = ["見積_社外秘.txt": "来期の計画", "社外秘の意味.txt": "来期の計画"]
    let result = try Tool.run(
      "check", ".", "--format", "jsonl", "--profile", "chatgpt-consumer", files: files)
    let found = result.lines.compactMap { $0 }.filter { $0["type"] as? String == "finding" }
    #expect(found.map { $0["path"] as? String } == ["見積_社外秘.txt"])
    #expect(found.first?["inFileName"] as? Bool == true)
    #expect(found.first?["masked"] as? String == "社外秘")
    #expect(found.first?["line"] as? Int == 1)
    #expect(result.code == 1)
  }

  @Test func jsonIsOneObject() throws {
    let result = try Tool.run(
      "check", "a.txt", "b.json", "--format", "json", "--as-of", "2026-11-22",
      files: ["a.txt": address, "b.json": #"{"messages": [{"role": "user", "content": "\#(address)"}]}"#])
    let object = try #require(result.object)
    let decisions = try #require(object["decisions"] as? [[String: Any]])
    #expect(decisions.map { $0["path"] as? String } == ["a.txt", "b.json"])
    let findings = decisions.compactMap { ($0["findings"] as? [[String: Any]])?.first }
    #expect(findings.map { $0["pointer"] as? String } == ["", "/messages/0/content"])
    #expect(findings.map { $0["role"] as? String } == [nil, "user"])
    #expect(findings.map { $0["line"] as? Int } == [1, 1])
    for finding in findings {
      let range = try #require(finding["range"] as? [String: [Int]])
      #expect(range == ["utf8": [12, 27], "scalar": [4, 19], "utf16": [4, 19]])
    }
    let policy = try #require(object["policy"] as? [String: Any])
    #expect((policy["digest"] as? String)?.utf8.count == 64)
    #expect(object["asOf"] as? String == "2026-11-22")
  }

  @Test func jsonLines() throws {
    let log = "{\"text\": \"\(address)\"}\n{\"text\": \"clean\"}\n{\"text\": \"\(address) \(address)\"}\n"
    let result = try Tool.run("audit", "-", "--format", "jsonl", input: log)
    #expect(result.lines.allSatisfy { $0 != nil })
    let lines = result.lines.compactMap { $0 }
    #expect(lines.map { $0["type"] as? String } == ["finding", "finding", "finding", "decision"])
    #expect(lines.map { $0["record"] as? Int } == [0, 2, 2, nil])
    #expect(lines.map { $0["line"] as? Int } == [1, 3, 3, nil])
    #expect(lines.last?["records"] as? Int == 3)
    #expect(lines[0].keys.contains("fingerprint") && lines[0]["fingerprint"] is NSNull)
  }

  @Test func fingerprintsWithAKey() throws {
    let environment = ["ARATAME_KEY": "0123456789abcdef"]
    let result = try Tool.run("check", "-", "--format", "jsonl", input: address, environment: environment)
    #expect((result.lines.first ?? nil)?["fingerprint"] as? String == "3ce39e78456638ef")
  }

  @Test func factsAndProfiles() throws {
    func verdict(_ options: String...) throws -> String? {
      let arguments = ["check", "-", "--format", "json", "--as-of", "2026-11-22"] + options
      return self.verdict(try Tool.run(arguments, in: WalkFolder(), input: Array(address.utf8)))
    }
    #expect(try verdict("--profile", "openai-api") == "warn")
    #expect(try verdict("--profile", "openai-api", "--fact", "contract.dpa=none") == "require-redaction")
    #expect(try verdict("--profile", "chatgpt-consumer") == "block")
    #expect(try verdict("--profile", "self-hosted", "--fact", "org.purpose.covers_llm=yes") == "allow")
  }

  @Test func configurationIsFoundUpwards() throws {
    let configuration = """
      language: en
      profile: ours
      profiles:
        ours: {service: self-hosted}
      organisation: {org.purpose.covers_llm: yes}
      """
    let folder = try WalkFolder()
    try folder.write(["aratame.yml": configuration, "a/b/c.txt": address])
    let inside = try WalkFolder()
    let here = try Tool.run(["check", "a/b/c.txt", "--format", "json"], in: folder)
    #expect(here.object?["profile"] as? String == "ours")
    #expect(verdict(here) == "allow")
    let elsewhere = try Tool.run(["check", folder.path + "/a/b/c.txt", "--format", "json"], in: inside)
    #expect(elsewhere.object?["profile"] is NSNull)
    let given = try Tool.run(
      ["check", "-", "--config", folder.path + "/aratame.yml", "--format", "json"], in: inside,
      input: Array(address.utf8))
    #expect(given.object?["profile"] as? String == "ours")
  }

  /// Years later, what was read of the contract no longer counts.
  @Test func asOfMakesFactsStale() throws {
    func assumed(_ day: String) throws -> [String] {
      let result = try Tool.run(
        "check", "-", "--profile", "openai-api", "--as-of", day, "--format", "json", input: address)
      let decisions = try #require(result.object?["decisions"] as? [[String: Any]])
      let facts = try #require(decisions.first?["factsAssumed"] as? [[String: Any]])
      return facts.filter { $0["origin"] as? String == "stale" }.compactMap { $0["name"] as? String }
    }
    #expect(try assumed("2026-11-22").isEmpty)
    #expect(try assumed("2030-01-01").contains("contract.dpa"))
  }

  @Test func languages() throws {
    func text(_ options: [String], _ environment: [String: String] = [:]) throws -> String {
      try Tool.run(
        ["check", "-"] + options, in: WalkFolder(), input: Array(address.utf8), environment: environment
      ).out
    }
    func isJapanese(_ text: String) -> Bool { text.contains("。") }
    #expect(try isJapanese(text(["--lang", "ja"])))
    #expect(try !isJapanese(text(["--lang", "en"])))
    #expect(try isJapanese(text([], ["LANG": "ja_JP.UTF-8"])))
    #expect(try !isJapanese(text([], ["LANG": "en_US.UTF-8"])))
    #expect(try isJapanese(text([], ["LANG": "C"])))
    #expect(try isJapanese(text(["--lang", "ja"], ["LANG": "en_US.UTF-8"])))
    #expect(try !isJapanese(text([], ["LANG": "ja_JP.UTF-8", "LC_ALL": "en_US.UTF-8"])))
  }

  @Test func explainShowsTheTrace() throws {
    let input = "マイナンバーは123456789018です"
    let plain = try Tool.run("check", "-", "--format", "jsonl", input: input)
    #expect((plain.lines.first ?? nil)?["trace"] == nil)
    let traced = try Tool.run("check", "-", "--explain", "--format", "jsonl", input: input)
    let trace = try #require((traced.lines.first ?? nil)?["trace"] as? [String: Any])
    #expect(trace["contextWord"] as? String == "マイナンバー")
    #expect(trace["validated"] as? Bool == true)
    #expect(trace["before"] as? Double == 0.2 && trace["after"] as? Double == 0.95)
    #expect(try Tool.run("check", "-", "--explain", "--lang", "en", input: input).out.contains("0.95"))
  }

  /// The same input gives the same bytes, with and without the prefilter.
  @Test(arguments: ["text", "json", "jsonl"]) func deterministic(_ format: String) throws {
    let input = "\(address)\n【社外秘】マイナンバーは123456789018です 03-1234-5678"
    let options = ["check", "-", "--format", format, "--as-of", "2026-11-22"]
    let folder = try WalkFolder()
    let first = try Tool.run(options, in: folder, input: Array(input.utf8))
    #expect(first.out == (try Tool.run(options, in: folder, input: Array(input.utf8)).out))
    #expect(
      first.out == (try Tool.run(options + ["--no-prefilter"], in: folder, input: Array(input.utf8)).out))
    #expect(!first.out.contains("\u{1B}["))
  }
}
