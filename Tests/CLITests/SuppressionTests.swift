import Foundation
import Testing

/// Exceptions and marks in the text, as users meet them.
@Suite struct SuppressionTests {
  private let tool = Suppression()

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
    let folder = try tool.folder([
      "aratame.exceptions.yml": exceptions(), "a.txt": Suppression.taro, "sub/b.txt": Suppression.taro,
      "c.txt": Suppression.taro + Suppression.hanako,
    ])
    let one = try tool.check(folder, "a.txt")
    #expect(one.code == 0 && tool.counts(one) == ["exception": 1])
    #expect(one.out.contains("広報部") && one.out.contains("公開している"))
    let below = try Tool.run(
      ["check", "b.txt", "--lang", "ja"] + Suppression.day, inFolder: folder.path + "/sub",
      environment: Suppression.key)
    #expect(below.code == 0 && below.out.contains("例外 ../aratame.exceptions.yml:2、責任者: 広報部、2027-03-31まで"))
    // A new value in the same file is reported.
    #expect(try tool.check(folder, "c.txt").code == 1)
    #expect(try tool.check(folder, "-", input: Suppression.taro).code == 0)
    let log = try tool.run(
      folder, ["audit", "-"] + Suppression.day, input: "{\"text\": \"連絡先はtaro@corp.co.jpです\"}\n")
    #expect(log.code == 0)
  }

  @Test func exceptionsByPath() throws {
    let marks = """
      exceptions:
        - {detector: confidential-mark-internal, path: templates/**, owner: a, reason: b, expires: 2027-01-01}
      """
    let folder = try tool.folder([
      "aratame.exceptions.yml": marks, "templates/a/b.md": "【社外秘】見積\n", "c.md": "【社外秘】見積\n",
      "value.yml": exceptions("path: a.txt"), "a.txt": Suppression.taro, "sub/a.txt": Suppression.taro,
    ])
    #expect(try tool.check(folder, "templates").code == 0)
    #expect(try tool.check(folder, "./templates/a/../a/b.md").code == 0)
    #expect(try tool.check(folder, "\(folder.path)/templates/a/b.md").code == 0)
    #expect(try tool.check(folder, "c.md").code == 1)
    #expect(try tool.check(folder, "-", input: "【社外秘】見積\n").code == 1)
    #expect(try tool.check(folder, "a.txt", "--exceptions", "value.yml").code == 0)
    #expect(try tool.check(folder, "sub/a.txt", "--exceptions", "value.yml").code == 1)
  }

  @Test func expiredExceptionsAreSaid() throws {
    let folder = try tool.folder([
      "aratame.exceptions.yml": exceptions(expires: "2026-11-21"), "a.txt": Suppression.taro,
      "clean.txt": "見積の例\n",
    ])
    let result = try tool.check(folder, "a.txt")
    #expect(result.code == 1 && tool.counts(result) == [:])
    #expect(tool.notices(result) == ["expired-exception aratame.exceptions.yml:2"])
    let clean = try tool.run(folder, ["check", "clean.txt", "--lang", "ja"] + Suppression.day)
    #expect(clean.code == 0 && clean.out.contains("aratame.exceptions.yml:2  email-address  例外の期限が過ぎています"))
  }

  @Test func wrongFilesAreErrors() throws {
    let folder = try tool.folder(["aratame.exceptions.yml": exceptions("glob: x"), "a.txt": Suppression.taro])
    let wrong = try tool.check(folder, "a.txt")
    #expect(wrong.code == 2 && wrong.out.isEmpty)
    #expect(wrong.err.contains("aratame.exceptions.yml:7:5: `glob` is not a known key"))
    #expect(
      try tool.check(folder, "a.txt", "--exceptions", "none.yml").err.contains(
        "none.yml: there is no such file"))
    try folder.write(["aratame.exceptions.yml": exceptions()])
    let noKey = try tool.run(folder, ["check", "a.txt"], key: [:])
    #expect(noKey.code == 2)
    #expect(noKey.err.contains("aratame.exceptions.yml: there is no key to recognise its fingerprints with"))
  }

  // MARK: Marks in the text

  @Test func marksInTheText() throws {
    let mark = "<!-- aratame:allow email-address 公開 -->"
    let request =
      #"{"messages": [{"role": "user", "content": "連絡先はtaro@corp.co.jpです # aratame:allow email-address 公開"}]}"#
    let folder = try tool.folder([
      "a.md": mark + "\n" + Suppression.taro, "b.md": mark + "\n" + Suppression.taro + Suppression.hanako,
      "c.yml": "mail: taro@corp.co.jp  # aratame:allow email-address 公開\n",
      "d.md": "<!-- aratame:allow email-address -->\n<!-- aratame:allow nothing 公開 -->\n" + Suppression.taro,
      "e.md": "<!-- aratame:allow my-number.present 見本 -->\nマイナンバーは123456789018です\n",
      "request.json": request, "log.jsonl": request + "\n" + request + "\n",
    ])
    let one = try tool.check(folder, "a.md")
    #expect(one.code == 0 && tool.counts(one) == ["inline": 1] && !one.out.contains("公開"))
    #expect(try tool.check(folder, "b.md").code == 1)
    #expect(try tool.check(folder, "c.yml").code == 0)
    let wrong = try tool.check(folder, "d.md")
    #expect(wrong.code == 1)
    #expect(tool.notices(wrong) == ["inline-without-reason d.md:1", "inline-without-rule d.md:2"])
    let hard = try tool.check(folder, "e.md")
    #expect(hard.code == 1 && tool.notices(hard) == ["cannot-be-lifted e.md:1"])
    // Whoever sends a prompt must not switch its check off.
    for source in ["request.json", "log.jsonl"] {
      let result = try tool.check(folder, source)
      #expect(result.code == 1 && tool.counts(result) == [:] && tool.notices(result) == [])
    }
    #expect(try tool.check(folder, "-", input: mark + "\n" + Suppression.taro).code == 1)
  }

  /// A piece of a long text knows the marks of the one before.
  @Test func marksInLongTexts() throws {
    let line = "a line without anything in it\n"
    for count in [(1 << 20) / 30, (1 << 20) / 30 - 1000, (1 << 20) / 30 - 1090] {
      let text =
        String(repeating: line, count: count) + "# aratame:allow email-address 公開\n" + Suppression.taro
      let folder = try tool.folder(["a.txt": text])
      let result = try tool.check(folder, "a.txt")
      #expect(result.code == 0 && tool.counts(result) == ["inline": 1])
    }
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
    let folder = try tool.folder(files)
    try folder.write([
      "a.txt": Suppression.taro, "templates/a.md": "【社外秘】見積\n", "none.yml": "exceptions: []\n",
    ])
    #expect(tool.counts(try tool.check(folder, "a.txt")) == ["exception": 1])
    #expect(tool.counts(try tool.check(folder, "templates")) == ["exception": 1])
    #expect(tool.counts(try tool.check(folder, "faq.md", "--exceptions", "none.yml")) == ["inline": 1])
    #expect(tool.notices(try tool.check(folder, ".")) == [])
  }
}
