import Testing

/// The README's snippet is code that compiles.
@Suite struct ReadmeTests {
  @Test(.enabled(if: Readme.isThere, "there is no README.md yet")) func snippetIsCompiled() throws {
    let snippet = try #require(try Readme.snippet(), "README.md has no block of Swift")
    #expect(Readme.imports(of: snippet) == ["Aratame"])
    let body = Readme.body(of: snippet)
    let copied = try Readme.copied()
    #expect(
      copied == body,
      """
      Tests/AratameTests/ReadmeSnippet.swift is not what README.md shows. Between its two marks must stand:
      \(body)
      """)
  }

  @Test func bodyIsTheSnippetIndented() {
    let snippet = "import Aratame\n\nlet a = 1\n\nif a > 0 {\n  print(a)\n}"
    #expect(Readme.body(of: snippet) == "  let a = 1\n\n  if a > 0 {\n    print(a)\n  }")
    #expect(Readme.imports(of: snippet) == ["Aratame"])
  }
}
