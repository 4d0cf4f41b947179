import AratameDocuments
import Testing

/// `aratame:allow` in comments of every syntax, and where it is none.
@Suite struct InlineMarkTests {
  private func marks(_ text: String) -> [InlineMark] {
    InlineMark.all(in: Document(path: "a.txt", plain: Array(text.utf8)))
  }

  @Test(arguments: [
    "<!-- aratame:allow email why -->", "  <!--aratame:allow email why-->  ", "# aratame:allow email why",
    "  #aratame:allow email why", "// aratame:allow email why", "/* aratame:allow email why */",
    "{{!-- aratame:allow email why --}}", "{{! aratame:allow email why }}", "{# aratame:allow email why #}",
    "aratame:allow email why", "  aratame:allow\temail  why", "# aratame:allow email why\r",
    "/* aratame:allow email why",
  ]) func aloneIsForTheNextLine(_ line: String) throws {
    let mark = try #require(marks("first\n\(line)\nthird").first)
    #expect(mark.id == "email" && mark.hasReason)
    #expect(mark.line == 2 && mark.target == 3)
  }

  @Test(arguments: [
    "a: b # aratame:allow email why", "text <!-- aratame:allow email why -->",
    "<!-- aratame:allow email why --> text", "let a = 1 // aratame:allow email why",
    "{{name}} {{!-- aratame:allow email why --}}",
  ]) func besideTextIsForItsLine(_ line: String) throws {
    let mark = try #require(marks("first\n\(line)\nthird").first)
    #expect(mark.id == "email" && mark.hasReason)
    #expect(mark.line == 2 && mark.target == 2)
  }

  @Test(arguments: [
    "say `aratame:allow email why` there", "write `<!-- aratame:allow email why -->`",
    "https://aratame:allow email why", "a#aratame:allow email why",
    "# aratame:allowed email why", "# aratame allow email", "# Aratame:allow email why", "aratame:", ":allow",
  ]) func isNone(_ line: String) {
    #expect(marks(line) == [])
  }

  @Test func mayLackSomething() {
    let found = marks(
      "# aratame:allow\n\n<!-- aratame:allow -->\n\n// aratame:allow email\n\n{# aratame:allow email #}")
    #expect(found.map(\.id) == [nil, nil, "email", "email"])
    #expect(found.allSatisfy { !$0.hasReason })
  }

  /// The closing mark is no reason, nor is what follows it.
  @Test func endsWithTheComment() {
    #expect(marks("<!-- aratame:allow email --> why").map(\.hasReason) == [false])
    #expect(marks("/* aratame:allow email*/").map(\.id) == ["email"])
  }

  @Test func severalAreForTheLineBelow() {
    let found = marks(
      "# aratame:allow a b\n# aratame:allow c d\ntext # aratame:allow e f\n# aratame:allow g h\n")
    #expect(found.map(\.id) == ["a", "c", "e", "g"])
    #expect(found.map(\.target) == [3, 3, 3, 5])
    #expect(found.map(\.line) == [1, 2, 3, 4])
  }

  /// Only what is read as a text file has marks that count.
  @Test(
    arguments: [
      ("a.md", "{% x %}", nil, true), ("a.json5", "{a: 1} // b", nil, true), ("-", "text", nil, false),
      ("a.json", "{\"a\": \"b\"}", nil, false), ("a.json", "{broken", nil, false),
      ("a.txt", "{\"a\": \"b\"}\n{\"a\": \"b\"}", nil, false), ("a.txt", "{\"a\": \"\\u0041", nil, false),
      ("a.txt", "text", InputFormat.jsonl, false),
    ] as [(String, String, InputFormat?, Bool)])
  func onlyTextFiles(_ path: String, _ text: String, _ format: InputFormat?, _ isTextFile: Bool) throws {
    var bytes = Array(text.utf8)
    var reader = DocumentReader(
      ByteSource(path: path) { _ in
        defer { bytes = [] }
        return bytes
      }, format: format)
    var document = Document(path: path)
    #expect(try reader.next(into: &document))
    #expect(document.isTextFile == isTextFile)
  }
}
