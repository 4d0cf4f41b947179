import Foundation
import Testing

/// Exceptions, marks in the text, baselines and approvals, as users meet them.
@Suite struct SuppressionTests {
  private static let key = ["ARATAME_KEY": "0123456789abcdef"]
  private static let configuration = "profile: chatgpt-consumer\napprovers: [Officer A]\n"
  private static let day = ["--as-of", "2026-11-22"]
  private static let taro = "連絡先はtaro@corp.co.jpです\n"
  private static let hanako = "連絡先はhanako@corp.co.jpです\n"

  private func folder(_ files: [String: String]) throws -> WalkFolder {
    let folder = try WalkFolder()
    try folder.write(["aratame.yml": Self.configuration].merging(files) { $1 })
    return folder
  }

  private func run(
    _ folder: WalkFolder, _ arguments: [String], input: String = "", key: [String: String] = key
  ) throws -> Tool.Result {
    try Tool.run(arguments, in: folder, input: Array(input.utf8), environment: key)
  }

  private func check(_ folder: WalkFolder, _ arguments: String..., input: String = "") throws -> Tool.Result {
    try run(folder, ["check", "--format", "json"] + Self.day + arguments, input: input)
  }

  private func counts(_ result: Tool.Result) -> [String: Int]? {
    (result.object?["allowances"] as? [String: Int])?.filter { $0.value > 0 }
  }

  private func notices(_ result: Tool.Result) -> [String] {
    ((result.object?["notices"] as? [[String: Any]]) ?? []).map {
      "\($0["code"] ?? "") \($0["path"] ?? ""):\($0["line"] ?? "")"
    }
  }

  // MARK: Exceptions

  private func exceptions(_ more: String = "", expires: String = "2027-03-31") -> String {
    """
    exceptions:
      - detector: email-address
        fingerprint: 3ce39e78456638ef
        owner: 広報部
        reason: 公開している
        expires: \(expires)
        \(more)
    """
  }

  @Test func exceptionsStandBesideTheConfiguration() throws {
    let folder = try folder([
      "aratame.exceptions.yml": exceptions(), "a.txt": Self.taro, "sub/b.txt": Self.taro,
      "c.txt": Self.taro + Self.hanako,
    ])
    let one = try check(folder, "a.txt")
    #expect(one.code == 0 && counts(one) == ["exception": 1])
    #expect(one.out.contains("広報部") && one.out.contains("公開している"))
    let below = try Tool.run(
      ["check", "b.txt", "--lang", "ja"] + Self.day, inFolder: folder.path + "/sub", environment: Self.key)
    #expect(below.code == 0 && below.out.contains("例外 ../aratame.exceptions.yml:2、責任者: 広報部、2027-03-31まで"))
    // A new value in the same file is reported.
    #expect(try check(folder, "c.txt").code == 1)
    #expect(try check(folder, "-", input: Self.taro).code == 0)
    let log = try run(folder, ["audit", "-"] + Self.day, input: "{\"text\": \"連絡先はtaro@corp.co.jpです\"}\n")
    #expect(log.code == 0)
  }

  @Test func exceptionsByPath() throws {
    let marks = """
      exceptions:
        - {detector: confidential-mark-internal, path: templates/**, owner: a, reason: b, expires: 2027-01-01}
      """
    let folder = try folder([
      "aratame.exceptions.yml": marks, "templates/a/b.md": "【社外秘】見積\n", "c.md": "【社外秘】見積\n",
      "value.yml": exceptions("path: a.txt"), "a.txt": Self.taro, "sub/a.txt": Self.taro,
    ])
    #expect(try check(folder, "templates").code == 0)
    #expect(try check(folder, "./templates/a/../a/b.md").code == 0)
    #expect(try check(folder, "\(folder.path)/templates/a/b.md").code == 0)
    #expect(try check(folder, "c.md").code == 1)
    #expect(try check(folder, "-", input: "【社外秘】見積\n").code == 1)
    #expect(try check(folder, "a.txt", "--exceptions", "value.yml").code == 0)
    #expect(try check(folder, "sub/a.txt", "--exceptions", "value.yml").code == 1)
  }

  @Test func expiredExceptionsAreSaid() throws {
    let folder = try folder([
      "aratame.exceptions.yml": exceptions(expires: "2026-11-21"), "a.txt": Self.taro, "clean.txt": "見積の例\n",
    ])
    let result = try check(folder, "a.txt")
    #expect(result.code == 1 && counts(result) == [:])
    #expect(notices(result) == ["expired-exception aratame.exceptions.yml:2"])
    let clean = try run(folder, ["check", "clean.txt", "--lang", "ja"] + Self.day)
    #expect(clean.code == 0 && clean.out.contains("aratame.exceptions.yml:2  email-address  例外の期限が過ぎています"))
  }

  @Test func wrongFilesAreErrors() throws {
    let folder = try folder(["aratame.exceptions.yml": exceptions("glob: x"), "a.txt": Self.taro])
    let wrong = try check(folder, "a.txt")
    #expect(wrong.code == 2 && wrong.out.isEmpty)
    #expect(wrong.err.contains("aratame.exceptions.yml:7:5: `glob` is not a known key"))
    #expect(
      try check(folder, "a.txt", "--exceptions", "none.yml").err.contains("none.yml: there is no such file"))
    try folder.write(["aratame.exceptions.yml": exceptions()])
    let noKey = try run(folder, ["check", "a.txt"], key: [:])
    #expect(noKey.code == 2)
    #expect(noKey.err.contains("aratame.exceptions.yml: there is no key to recognise its fingerprints with"))
  }

  // MARK: Marks in the text

  @Test func marksInTheText() throws {
    let mark = "<!-- aratame:allow email-address 公開 -->"
    let request =
      #"{"messages": [{"role": "user", "content": "連絡先はtaro@corp.co.jpです # aratame:allow email-address 公開"}]}"#
    let folder = try folder([
      "a.md": mark + "\n" + Self.taro, "b.md": mark + "\n" + Self.taro + Self.hanako,
      "c.yml": "mail: taro@corp.co.jp  # aratame:allow email-address 公開\n",
      "d.md": "<!-- aratame:allow email-address -->\n<!-- aratame:allow nothing 公開 -->\n" + Self.taro,
      "e.md": "<!-- aratame:allow my-number.present 見本 -->\nマイナンバーは123456789018です\n",
      "request.json": request, "log.jsonl": request + "\n" + request + "\n",
    ])
    let one = try check(folder, "a.md")
    #expect(one.code == 0 && counts(one) == ["inline": 1] && !one.out.contains("公開"))
    #expect(try check(folder, "b.md").code == 1)
    #expect(try check(folder, "c.yml").code == 0)
    let wrong = try check(folder, "d.md")
    #expect(wrong.code == 1)
    #expect(notices(wrong) == ["inline-without-reason d.md:1", "inline-without-rule d.md:2"])
    let hard = try check(folder, "e.md")
    #expect(hard.code == 1 && notices(hard) == ["cannot-be-lifted e.md:1"])
    // Whoever sends a prompt must not switch its check off.
    for source in ["request.json", "log.jsonl"] {
      let result = try check(folder, source)
      #expect(result.code == 1 && counts(result) == [:] && notices(result) == [])
    }
    #expect(try check(folder, "-", input: mark + "\n" + Self.taro).code == 1)
  }

  /// A piece of a long text knows the marks of the one before.
  @Test func marksInLongTexts() throws {
    let line = "a line without anything in it\n"
    for count in [(1 << 20) / 30, (1 << 20) / 30 - 1000, (1 << 20) / 30 - 1090] {
      let text = String(repeating: line, count: count) + "# aratame:allow email-address 公開\n" + Self.taro
      let folder = try folder(["a.txt": text])
      let result = try check(folder, "a.txt")
      #expect(result.code == 0 && counts(result) == ["inline": 1])
    }
  }

  // MARK: Baseline

  @Test func baseline() throws {
    let folder = try folder([
      "a.txt": Self.taro, "b.txt": Self.hanako + "マイナンバーは123456789018です\n",
    ])
    let created = try run(folder, ["baseline", "create"] + Self.day)
    #expect(created.code == 0 && created.out.contains("1 findings stay out: their block cannot be lifted"))
    let first = try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8)
    let lines = first.split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().elementsEqual(lines.dropFirst().sorted()))
    #expect(lines.contains("personal-data.training-on 3ce39e78456638ef") && !first.contains("my-number"))
    #expect(try run(folder, ["baseline", "create"]).err.contains("is there already"))

    let known = try check(folder, "a.txt", "--baseline", "aratame.baseline")
    #expect(known.code == 0 && counts(known) == ["baseline": 1] && known.object?["findings"] as? Int == 0)
    #expect(try check(folder, "b.txt", "--baseline", "aratame.baseline").code == 1)
    // The baseline itself is nothing to report.
    #expect(try check(folder, "aratame.baseline", "--baseline", "aratame.baseline").code == 0)

    // What moves stays known, what is new is reported, as configured.
    try folder.write([
      "aratame.yml": Self.configuration + "baseline: aratame.baseline\n", "c.txt": "\n\n" + Self.taro,
      "d.txt": "連絡先はjiro@corp.co.jpです\n",
    ])
    #expect(try check(folder, "c.txt").code == 0)
    #expect(try check(folder, "d.txt").code == 1)
    #expect(try run(folder, ["baseline", "update", "d.txt"] + Self.day).code == 0)
    #expect(try check(folder, "d.txt").code == 0)

    try folder.write(["d.txt": "gone\n"])
    let pruned = try run(folder, ["baseline", "prune"] + Self.day)
    #expect(pruned.code == 0)
    #expect(try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8) == first)
  }

  @Test func baselineNeedsItsKey() throws {
    let folder = try folder(["a.txt": Self.taro])
    for command in ["create", "update", "prune"] {
      let result = try run(folder, ["baseline", command], key: [:])
      #expect(result.code == 2 && result.out.isEmpty)
      #expect(result.err.contains("there is no key: set ARATAME_KEY or give --key-file"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/aratame.baseline"))
    #expect(try run(folder, ["baseline", "create"] + Self.day).code == 0)
    let without = try run(folder, ["check", "a.txt", "--baseline", "aratame.baseline"], key: [:])
    #expect(without.code == 2 && without.err.contains("aratame.baseline: there is no key"))
    let other = ["ARATAME_KEY": "fedcba9876543210"]
    for arguments in [
      ["check", "a.txt", "--baseline", "aratame.baseline"], ["baseline", "prune"], ["baseline", "update"],
    ] {
      let result = try run(folder, arguments, key: other)
      #expect(result.code == 2 && result.err.contains("aratame.baseline: was made with another key"))
    }
  }

  /// What cannot be searched is not gone.
  @Test func pruneDropsNothingThatItCannotSee() throws {
    let folder = try folder(["a.txt": Self.taro])
    #expect(try run(folder, ["baseline", "create"] + Self.day).code == 0)
    let before = try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8)
    let result = try run(folder, ["baseline", "prune", "missing.txt"] + Self.day)
    #expect(result.code == 3 && result.err.contains("nothing is dropped"))
    #expect(try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8) == before)
  }

  // MARK: Approvals

  private let approve = ["approve", "--by", "Officer A", "--reason", "同意がある", "--until", "2027-01-31"]
  private let rules = ["personal-data.consumer-service", "personal-data.training-on"]

  @Test func approvalsOfValues() throws {
    let folder = try folder(["a.txt": Self.taro, "b.txt": Self.hanako])
    for rule in rules {
      let arguments = approve + ["--rule", rule, "--fingerprint", "3ce39e78456638ef"] + Self.day
      let result = try run(folder, arguments)
      #expect(
        result.code == 0 && result.out == "aratame.approvals.yml: \(rule), Officer A, 2027-01-31\n",
        "\(result.err)")
    }
    let approved = try check(folder, "a.txt")
    #expect(approved.code == 0 && counts(approved) == ["approval": 1])
    #expect(approved.out.contains("Officer A") && approved.out.contains("2027-01-31"))
    #expect(approved.object?["verdict"] as? String == "warn")
    #expect(try check(folder, "b.txt").code == 1)
    // The day after the last.
    let late = try run(folder, ["check", "a.txt", "--format", "json", "--as-of", "2027-02-01"])
    #expect(
      late.code == 1
        && notices(late).map { $0.split(separator: " ")[0] } == ["expired-approval", "expired-approval"])
    try folder.write(["aratame.yml": "profile: chatgpt-consumer\napprovers: [Officer B]\n"])
    let refused = try check(folder, "a.txt")
    #expect(refused.code == 1)
    #expect(
      notices(refused) == [
        "not-an-approver aratame.approvals.yml:2", "not-an-approver aratame.approvals.yml:7",
      ])
  }

  @Test func approvalsOfFiles() throws {
    let folder = try folder(["prompts/a.txt": Self.taro, "b.txt": Self.taro])
    for rule in rules {
      #expect(try run(folder, approve + ["--rule", rule, "prompts/a.txt"] + Self.day).code == 0)
    }
    #expect(try check(folder, "prompts/a.txt").code == 0)
    #expect(try check(folder, "prompts").code == 0)
    #expect(try check(folder, "b.txt").code == 1)
    #expect(try check(folder, "aratame.approvals.yml").code == 0)
    try folder.write(["prompts/a.txt": Self.taro + "\n"])
    #expect(try check(folder, "prompts/a.txt").code == 1)
  }

  @Test func whatIsNotApproved() throws {
    let folder = try folder(["a.txt": Self.taro])
    func error(_ rule: String, _ more: [String], by: String = "Officer A", until: String = "2027-01-31")
      throws -> String
    {
      let arguments = ["approve", "--rule", rule, "--by", by, "--reason", "r", "--until", until]
      let result = try run(folder, arguments + more + Self.day)
      #expect(result.code == 2 && result.out.isEmpty)
      return result.err
    }
    let value = ["--fingerprint", "3ce39e78456638ef"]
    #expect(
      try error(rules[0], value, by: "Somebody").contains("`Somebody` is not in `approvers` for \(rules[0])"))
    #expect(try error("my-number.requested", value).contains("my-number.requested asks for no approval"))
    #expect(try error("no.rule", value).contains("`no.rule` is no rule of the policy"))
    #expect(try error(rules[0], value, until: "2026-11-21").contains("2026-11-21 has passed"))
    #expect(try error(rules[0], []).contains("give either a file or --fingerprint"))
    #expect(try error(rules[0], ["a.txt"] + value).contains("give either a file or --fingerprint"))
    #expect(try error(rules[0], ["--fingerprint", "abc"]).contains("`abc` is no fingerprint"))
    #expect(try error(rules[0], ["missing.txt"]).contains("missing.txt: No such file"))
    #expect(try error(rules[0], ["../a.txt"]).contains("is not in the folder of aratame.approvals.yml"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/aratame.approvals.yml"))
    let noKey = try run(folder, approve + ["--rule", rules[0], "a.txt"], key: [:])
    #expect(noKey.code == 2 && noKey.err.contains("there is no key"))
  }

  /// An approval never lifts what nobody can lift.
  @Test func aHardBlockStays() throws {
    let folder = try folder(["a.txt": "マイナンバーは123456789018です\n"])
    #expect(try run(folder, approve + ["--rule", "my-number.present", "a.txt"] + Self.day).code == 0)
    let result = try check(folder, "a.txt")
    #expect(result.code == 1 && notices(result) == ["cannot-be-lifted aratame.approvals.yml:2"])
  }

  // MARK: The page about all this

  /// The files of docs/suppressions.md, which name themselves in their first line, do what the page says.
  @Test func theExamplesOfThePage() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/suppressions.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    var files: [String: String] = [:]
    for match in text.matches(of: /```(?:yaml|markdown)\n(?:# |<!-- )([a-z.]+)(?: -->)?\n((?s).*?)```/) {
      files[String(match.1)] = String(match.2)
    }
    #expect(
      files.keys.sorted() == ["aratame.approvals.yml", "aratame.exceptions.yml", "aratame.yml", "faq.md"])
    let folder = try folder(files)
    try folder.write(["a.txt": Self.taro, "templates/a.md": "【社外秘】見積\n", "none.yml": "exceptions: []\n"])
    #expect(counts(try check(folder, "a.txt")) == ["exception": 1])
    #expect(counts(try check(folder, "templates")) == ["exception": 1])
    #expect(counts(try check(folder, "faq.md", "--exceptions", "none.yml")) == ["inline": 1])
    #expect(notices(try check(folder, ".")) == [])
  }
}
