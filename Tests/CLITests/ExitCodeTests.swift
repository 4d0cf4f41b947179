import Foundation
import Testing

/// What the exit code says, and where messages go.
@Suite struct ExitCodeTests {
  private let myNumber = "マイナンバーは123456789018です"

  @Test func failing() throws {
    let result = try Tool.run("check", "-", "--lang", "ja", input: myNumber)
    #expect(result.code == 1)
    #expect(result.out.contains("my-number.present"))
    #expect(result.out.contains("番号法"))
    #expect(!result.out.contains("123456789018"))
    #expect(result.err.isEmpty)
  }

  @Test func clean() throws {
    #expect(try Tool.run("check", "-", input: "マイナンバーは123456789019です").code == 0)
    #expect(try Tool.run("check", "-", input: "").code == 0)
    #expect(try Tool.run("check", input: "こんにちは").code == 0)
  }

  /// One sentence on standard error with what is wrong, and nothing on standard output.
  @Test(arguments: [
    (["--fact", "contract.dpo=none"], "`contract.dpo` is not a known fact: expected one of account.tier"),
    (["--fact", "contract.dpa=signed"], "`signed` is not a value of `contract.dpa`: expected executed"),
    (["--fact", "contract.dpa"], "is not NAME=VALUE"),
    (["--profile", "nobody"], "there is no profile `nobody`: expected one of amazon-bedrock"),
    (["--config", "missing.yml"], "missing.yml: there is no such file"),
    (
      ["--config", "unknown-key.yml"],
      "unknown-key.yml:2:1: `profil` is not a known key: expected one of approvals"
    ),
    (["--config", "bad.yml"], "bad.yml:"), (["--config", "empty.yml"], "empty.yml:1:1: the file is empty"),
    (["--policies", "missing"], "missing: cannot be read as a folder"),
    (["--policies", "policy"], "policy/rules/a/x.yml:1:1: `severity` is not a known key"),
    (["--as-of", "yesterday"], "as-of"), (["--lang", "fr"], "lang"), (["--format", "xml"], "format"),
    (["--fail-on", "never"], "fail-on"), (["--nonsense"], "nonsense"), (["--show-values"], "terminal only"),
  ]) func usage(_ options: [String], _ message: String) throws {
    let folder = try WalkFolder()
    try folder.write([
      "unknown-key.yml": "language: ja\nprofil: a\n", "bad.yml": "a: [1\nb: }\n", "empty.yml": "",
      "policy/rules/a/x.yml": "severity: high\n",
    ])
    let result = try Tool.run(["check", "-"] + options, in: folder, input: Array(myNumber.utf8))
    #expect(result.code == 2)
    #expect(result.out.isEmpty)
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test func otherUsage() throws {
    #expect(try Tool.run("nonsense").code == 2)
    #expect(try Tool.run("audit").code == 2)
    #expect(try Tool.run("explain", "nonsense").code == 2)
    #expect(try Tool.run("profile", "show", "nonsense").code == 2)
    let short = try Tool.run("check", "-", input: "a", environment: ["ARATAME_KEY": "short"])
    #expect(short.code == 2)
    #expect(short.err == "aratame: ARATAME_KEY is shorter than 16 bytes\n")
  }

  @Test func help() throws {
    for arguments in [["--help"], ["check", "--help"], ["help", "audit"], ["--version"]] {
      let result = try Tool.run(arguments, in: WalkFolder())
      #expect(result.code == 0)
      #expect(!result.out.isEmpty && result.err.isEmpty)
    }
  }

  @Test func unreadable() throws {
    let result = try Tool.run("check", "clean.txt", "missing.txt", files: ["clean.txt": "こんにちは"])
    #expect(result.code == 3)
    #expect(result.out.contains("missing.txt"))
    #expect(try Tool.run("audit", "missing.jsonl").code == 3)
    // What was found weighs more than what could not be read.
    #expect(try Tool.run("check", "a.txt", "missing.txt", files: ["a.txt": myNumber]).code == 1)
  }

  @Test func brokenLineInALog() throws {
    let clean = "{\"text\": \"a\"}\nbroken\n{\"text\": \"b\"}\n"
    let result = try Tool.run("audit", "a.jsonl", "--format", "jsonl", files: ["a.jsonl": clean])
    #expect(result.code == 3)
    let decision = try #require(result.lines.last ?? nil)
    #expect(decision["records"] as? Int == 3)
    let parts = try #require(decision["notScanned"] as? [[String: Any]])
    #expect(parts.map { $0["line"] as? Int } == [2])
    let found = try Tool.run("audit", "a.jsonl", files: ["a.jsonl": clean + "{\"text\": \"\(myNumber)\"}\n"])
    #expect(found.code == 1)
    #expect(found.out.contains("my-number.present"))
  }

  @Test func binary() throws {
    let folder = try WalkFolder()
    try folder.write("a.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1])
    try folder.write(["a.txt": "こんにちは"])
    let result = try Tool.run(["check", ".", "--format", "json"], in: folder)
    // Counted, and no reason to fail: a folder of prompts may hold pictures. Named itself, it is.
    #expect(result.code == 0)
    #expect(try Tool.run(["check", "a.png"], in: folder).code == 3)
    let parts = try #require(result.object?["notScanned"] as? [[String: Any]])
    #expect(parts.map { $0["reason"] as? String } == ["binary"])
    #expect(parts.map { $0["path"] as? String } == ["a.png"])
  }

  @Test(arguments: [
    ("allow", 1), ("warn", 1), ("require-redaction", 1), ("require-approval", 0), ("block", 0),
  ]) func failOn(_ verdict: String, _ code: Int32) throws {
    let facts = ["--profile", "openai-api", "--fact", "contract.dpa=none", "--as-of", "2026-11-22"]
    let folder = try WalkFolder()
    let result = try Tool.run(
      ["check", "-", "--fail-on", verdict] + facts, in: folder, input: Array("連絡先はtaro@corp.co.jpです".utf8))
    #expect(result.code == code)
  }
}
