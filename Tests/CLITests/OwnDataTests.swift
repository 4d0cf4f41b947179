import Foundation
import Testing

/// `lexicon` and `fingerprint`, and what `check` makes of their files.
@Suite struct OwnDataTests {
  private static let key = ["ARATAME_KEY": "0123456789abcdef0123456789abcdef"]
  private static let other = ["ARATAME_KEY": "fedcba9876543210fedcba9876543210"]
  private static let table = "番号,会社,担当\r\n1,株式会社試作重工,見本 太郎\r\n2,\"Sample, Test & Co\",\r\n"
  private static let configuration = """
    profile: openai-api
    lexicons: [data/partners.lexicon]
    fingerprints: [data/documents.fingerprints]
    """
  private static let document = """
    第一回の打合せでは、来年度の製品の仕様と価格、そして発売の時期について話し合い、次回までに試作品を用意することを決めた。
    議事録は担当者が保管し、関係する部署の外には出さない。試験は三回とも途中で止まり、潤滑の方法を改めることになった。
    """

  /// A folder with a table, a document, a configuration and the files made of them.
  private func folder() throws -> WalkFolder {
    let folder = try WalkFolder()
    try folder.write([
      "table.csv": Self.table, "minutes.md": Self.document, "aratame.yml": Self.configuration,
      "data/.keep": "", "sub/prompt.txt": "㈱試作重工の件を要約して",
    ])
    let lexicon = try build(folder)
    #expect(lexicon.code == 0 && lexicon.err.isEmpty)
    #expect(lexicon.out == "data/partners.lexicon: 2 terms, BUSINESS_PARTNER, named partners\n")
    let fingerprints = try Tool.run(
      ["fingerprint", "add", "minutes.md", "--out", "data/documents.fingerprints", "--label", "minutes"],
      in: folder, environment: Self.key)
    #expect(fingerprints.code == 0 && fingerprints.out.hasPrefix("minutes: "))
    return folder
  }

  private func build(
    _ folder: WalkFolder, _ arguments: [String] = ["--column", "会社", "--id", "partners"],
    environment: [String: String] = key
  ) throws -> Tool.Result {
    try Tool.run(
      ["lexicon", "build", "table.csv", "--entity", "BUSINESS_PARTNER", "--out", "data/partners.lexicon"]
        + arguments, in: folder, environment: environment)
  }

  private func check(
    _ folder: WalkFolder, _ text: String, environment: [String: String] = key
  ) throws -> Tool.Result {
    try Tool.run(
      ["check", "-", "--format", "json", "--as-of", "2026-11-22"], in: folder, input: Array(text.utf8),
      environment: environment)
  }

  private func entities(_ result: Tool.Result) throws -> [String] {
    let decisions = try #require(result.object?["decisions"] as? [[String: Any]])
    return decisions.flatMap { ($0["findings"] as? [[String: Any]]) ?? [] }.compactMap {
      $0["entity"] as? String
    }
  }

  @Test func termsAndExcerptsAreFound() throws {
    let folder = try folder()
    let term = try check(folder, "（株）試作重工とsample, test & coの件")
    #expect(try entities(term) == ["BUSINESS_PARTNER", "BUSINESS_PARTNER"])
    #expect(!term.out.contains("試作"))
    let excerpt = try check(folder, "要約して：" + Self.document.replacing("試作品", with: "見本"))
    #expect(try entities(excerpt) == ["CONFIDENTIAL_DOCUMENT"])
    #expect(excerpt.code == 1)
    #expect(excerpt.out.contains("confidential.own-document") && excerpt.out.contains("minutes"))
    #expect(!excerpt.out.contains("打合せ"))
    let clean = try check(folder, "製品の仕様書の書き方を教えて")
    #expect(clean.code == 0)
    #expect(try entities(clean).isEmpty)
    let text = try Tool.run(
      ["check", "sub", "--lang", "ja", "--as-of", "2026-11-22"], in: folder, environment: Self.key)
    #expect(text.out.contains("取引先") && !text.out.contains("試作"))
  }

  /// Paths begin in the configuration file's folder.
  @Test func foldersBelow() throws {
    let folder = try folder()
    let result = try Tool.run(
      ["check", "prompt.txt", "--format", "json"], inFolder: folder.path + "/sub", environment: Self.key)
    #expect(try entities(result) == ["BUSINESS_PARTNER"])
  }

  @Test func keyFile() throws {
    let folder = try folder()
    try folder.write(["key.txt": "0123456789abcdef0123456789abcdef\n", "short.txt": "short\n"])
    let input = Array("㈱試作重工".utf8)
    let arguments = ["check", "-", "--format", "json", "--key-file"]
    #expect(try entities(Tool.run(arguments + ["key.txt"], in: folder, input: input)) == ["BUSINESS_PARTNER"])
    let short = try Tool.run(arguments + ["short.txt"], in: folder, input: input)
    #expect(short.code == 2 && short.err.contains("short.txt is shorter than 16 bytes"))
    #expect(try Tool.run(arguments + ["none.txt"], in: folder, input: input).code == 2)
  }

  /// Whatever keeps own data from being looked for is an error, never a clean report.
  @Test func whatCannotBeOpenedIsAnError() throws {
    let folder = try folder()
    func error(_ environment: [String: String] = Self.key) throws -> String {
      let result = try check(folder, "何もない文", environment: environment)
      #expect(result.code == 2 && result.out.isEmpty)
      return result.err
    }
    #expect(try error([:]).contains("data/partners.lexicon: there is no key to open it with"))
    #expect(try error(Self.other).contains("data/partners.lexicon: was made with another key"))
    let path = folder.path + "/data/partners.lexicon"
    let file = Array(try Data(contentsOf: URL(filePath: path)))
    try folder.write("data/partners.lexicon", Array(file.dropLast()))
    #expect(try error().contains("data/partners.lexicon: is damaged"))
    try folder.write("data/partners.lexicon", Array("terms".utf8))
    #expect(try error().contains("is neither a lexicon nor a fingerprint file of this version"))
    let fingerprints = try Data(contentsOf: URL(filePath: folder.path + "/data/documents.fingerprints"))
    try folder.write("data/partners.lexicon", Array(fingerprints))
    #expect(try error().contains("data/partners.lexicon: is a fingerprint file, not a lexicon"))
    try FileManager.default.removeItem(atPath: path)
    #expect(try error().contains("data/partners.lexicon: No such file"))
  }

  @Test func tables() throws {
    let folder = try folder()
    func error(_ arguments: [String], _ table: [UInt8]? = nil) throws -> String {
      if let table { try folder.write("table.csv", table) }
      let result = try build(folder, arguments)
      #expect(result.code == 2 && result.out.isEmpty)
      return result.err
    }
    #expect(try error([]).contains("has 3 columns: say which to take (--column)"))
    #expect(try error(["--column", "2"]).contains("say whether the first row is a header"))
    #expect(try error(["--column", "なし"]).contains("has no column named `なし`"))
    #expect(try error(["--column", "4", "--header"]).contains("has no column 4"))
    #expect(try error(["--column", "会社"], [0x89, 0xEF, 0x8E, 0xD0]).contains("Shift_JIS"))
    let short = try error(["--column", "会社"], Array("会社\n試作重工\n森\n".utf8))
    #expect(
      short.contains("table.csv: row 3, column 1 is too short") && short.contains("1 cells cannot be terms"))
    #expect(!short.contains("森"))
    let result = try build(folder, ["--column", "会社", "--skip-unfit"])
    #expect(result.code == 0 && result.out.contains("1 terms"))
    #expect(try build(folder, ["--header"], environment: [:]).err.contains("there is no key"))
  }

  @Test func documents() throws {
    let folder = try folder()
    try folder.write(["short.txt": "短い文書", "form.txt": Self.document, "prompt.md": Self.document])
    try folder.write("image.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0])
    func add(_ arguments: String...) throws -> Tool.Result {
      try Tool.run(
        ["fingerprint", "add", "--out", "data/documents.fingerprints"] + arguments, in: folder,
        environment: Self.key)
    }
    #expect(try add("short.txt").err.contains("short.txt: is too short"))
    #expect(try add("image.png").err.contains("image.png: is no text"))
    #expect(try add("prompt.md", "--except", "form.txt").err.contains("has nothing that is not in --except"))
    #expect(try add("prompt.md", "--kind", "third-party-prompt").code == 0)
    #expect(try add("minutes.md", "--label", "minutes").code == 0)
    let list = try Tool.run(
      ["fingerprint", "list", "data/documents.fingerprints"], in: folder, environment: Self.key)
    #expect(
      list.out.contains("prompt.md\tthird-party-prompt\t") && list.out.contains("minutes\tconfidential\t"))
    #expect(list.out.split(separator: "\n").count == 2)
  }

  @Test func explained() throws {
    let folder = try folder()
    let result = try Tool.run(["explain", "own-lexicon", "--lang", "en"], in: folder, environment: Self.key)
    #expect(result.code == 0 && result.out.contains("keyed hashes"))
    #expect(try Tool.run("explain", "confidential.own-document").code == 0)
  }
}
