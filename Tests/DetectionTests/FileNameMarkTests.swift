import AratameDetection
import AratameDocuments
import Testing

/// Confidentiality marks in the names of files.
@Suite struct FileNameMarkTests {
  private func found(_ path: String, _ text: String = "来期の計画", record: Int? = nil) throws -> [Finding] {
    var document = Document(path: path, plain: Array(text.utf8))
    document.record = record
    return try Scanner().scan(&document, using: Workspace())
  }

  @Test(
    "a mark in brackets or set off from the title is one, of the class that it has in text",
    arguments: [
      ("【社外秘】見積.txt", Entity.markInternal, "社外秘"), ("in/2026/見積（社外秘）.xlsx", .markInternal, "社外秘"),
      ("budget_CONFIDENTIAL.md", .markInternal, "CONFIDENTIAL"),
      ("CONFIDENTIAL - plan.docx", .markInternal, "CONFIDENTIAL"),
      ("budget-confidential.md", .markInternal, "CONFIDENTIAL"),
      ("[Confidential] Roadmap.pdf", .markInternal, "CONFIDENTIAL"),
      ("極秘-計画.md", .markTop, "極秘"), ("計画_極秘", .markTop, "極秘"), ("2026_厳秘_議事録.md", .markTop, "厳秘"),
      ("ＣＯＮＦＩＤＥＮＴＩＡＬ＿計画.txt", .markInternal, "CONFIDENTIAL"),
      ("internal-use-only.md", .markInternal, "INTERNAL USE ONLY"),
      ("roadmap_internal_use_only.md", .markInternal, "INTERNAL USE ONLY"),
      ("strictly_confidential_TOP SECRET.txt", .markTop, "TOP SECRET"),
      ("TLP-RED_report.pdf", .markTop, "TLP:RED"), ("機密性1_案内.md", .markPublic, "機密性1"),
      ("社外秘・極秘 【極秘】.md", .markTop, "極秘"),
    ])
  func marks(path: String, entity: Entity, term: String) throws {
    let found = try found(path)
    #expect(found.map(\.entity) == [entity])
    let finding = try #require(found.first)
    #expect(
      finding.term == term && finding.isInFileName && finding.range.isEmpty && finding.confidence >= 0.5)
  }

  @Test(
    "words of a title, talk of marks and names of folders are none",
    arguments: [
      "confidential-computing-intro.md", "社外秘の意味.md", "社外秘とは.txt", "極秘レシピ.md", "社外秘_テンプレート.docx",
      "公開可能な資料.md",
      "not-confidential.md", "app.restricted.ts", "UNRESTRICTED.txt", "confidential.md",
      "L.A. Confidential.txt",
      "top-secret-recipes.md", "【社外秘】/notes.md", "CONFIDENTIAL_/notes.md", "", "-", "/", ".md",
    ])
  func none(path: String) throws { #expect(try found(path).isEmpty) }

  @Test("a file has one such finding, a record of a log none, an empty file none")
  func once() throws {
    #expect(try found("社外秘_log.jsonl", record: 0).isEmpty)
    #expect(try found("社外秘.txt", "").isEmpty)
    var second = Document(path: "社外秘.txt", plain: Array("続き".utf8))
    second.owned = 32..<Int.max
    #expect(try Scanner().scan(&second, using: Workspace()).isEmpty)
    let both = try found("社外秘.txt", "【極秘】続き")
    #expect(both.map(\.isInFileName) == [true, false])
    #expect(both.map(\.detector) == ["confidential-mark-internal", "confidential-mark-top"])
  }

  @Test("a scanner without the marks' detectors does not look")
  func onlyWithDetector() throws {
    var document = Document(path: "社外秘.txt", plain: Array("計画".utf8))
    let scanner = try Scanner(Detector.all.filter { $0.id == "email-address" })
    #expect(scanner.scan(&document, using: Workspace()).isEmpty)
  }
}
