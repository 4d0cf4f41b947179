import Testing

@testable import AratameCLI

struct GitIgnoreTests {
  /// `path` ends with `/` when it is a folder.
  struct Case: CustomTestStringConvertible {
    var file: String
    var path: String
    var isIgnored: Bool

    init(_ file: String, _ path: String, _ isIgnored: Bool) {
      (self.file, self.path, self.isIgnored) = (file, path, isIgnored)
    }

    var testDescription: String { "\(file.debugDescription) \(isIgnored ? "ignores" : "leaves") \(path)" }
  }

  static let cases = [
    // Lines
    Case("", "a", false), Case("\n\n", "a", false), Case("# a", "# a", false), Case("#a\na", "a", true),
    Case("\\#a", "#a", true), Case("\\!a", "!a", true), Case("a\r\nb\r\n", "a", true),
    Case("\u{FEFF}a", "a", true), Case("a  ", "a", true), Case("a\\ ", "a ", true),
    Case("a\\  ", "a ", true), Case("a b", "a b", true), Case(" a", "a", false), Case("a\t", "a", false),
    Case("a\\", "a", false), Case("/", "a", false), Case("!", "a", false), Case("\\a", "a", true),
    // Names and anchors
    Case("a", "x/y/a", true), Case("a", "ab", false), Case("/a", "a", true), Case("/a", "x/a", false),
    Case("x/a", "x/a", true), Case("x/a", "y/x/a", false), Case("/x/a", "x/a", true),
    Case("a/", "a/", true), Case("a/", "a", false), Case("a/", "x/a/", true), Case("a/", "x/a/b", true),
    Case("x/a/", "y/x/a/", false), Case("A", "a", false), Case("あ", "x/あ", true),
    // Wildcards
    Case("*.log", "x/a.log", true), Case("*.log", ".log", true), Case("*.log", "a.logs", false),
    Case("a*b*c", "aXbXbc", true), Case("a*b*c", "aXbXb", false), Case("x/*", "x/a", true),
    Case("x/*", "x/a/b", true), Case("x/*.c", "x/a/b.c", false), Case("/*.c", "x/b.c", false),
    Case("x/*/b", "x/b", false), Case("x/*/b", "x/a/b", true), Case("x/*/b", "x/a/a/b", false),
    Case("a?c", "abc", true), Case("a?c", "ac", false), Case("x?a", "x/a", false), Case("???", "あ", true),
    Case("x/a?", "x/a/", false), Case("\\*", "*", true), Case("\\*", "a", false),
    // Sets
    Case("[ab]", "b", true), Case("[ab]", "c", false), Case("[a-c]x", "bx", true), Case("[!a]", "a", false),
    Case("[!a]", "b", true), Case("[^a-c]", "d", true), Case("[]]", "]", true), Case("[!]]", "a", true),
    Case("[]-]", "-", true), Case("[a-]", "-", true), Case("[-a]", "-", true), Case("[a", "[a", false),
    Case("[\\]]", "]", true), Case("[[:digit:]]", "7", true), Case("[[:digit:]]", "a", false),
    Case("[[:nope:]]", "n", false), Case("x[[:]", "x:", true), Case("x[/]a", "x/a", false),
    Case("x[!b]a", "x/a", false), Case("[c-a]", "b", false), Case("[a-b-d]", "-", true),
    Case("[a-b-d]", "c", false), Case("*.py[cod]", "x/y.pyc", true),
    // Two asterisks
    Case("**/a", "a", true), Case("**/a", "x/y/a", true), Case("**/x/a", "y/x/a", true),
    Case("x/**", "x/", false), Case("x/**", "x/a/b", true), Case("x/**/b", "x/b", true),
    Case("x/**/b", "x/a/a/b", true), Case("x/**/b", "x/ab", false), Case("**", "a", true),
    Case("/**", "x/a", true), Case("**/", "a", false), Case("**/", "a/", true), Case("a**", "abc", true),
    Case("x/a**b", "x/a/b", false), Case("x/**/*.c", "x/y/z/a.c", true), Case("**/**/a", "a", true),
    Case("x/**/y/**/b", "x/1/y/2/3/b", true), Case("x/**/y/**/b", "x/1/2/3/b", false),
    // Order, and what lies in ignored folders
    Case("*.c\n!a.c", "a.c", false), Case("!a.c\n*.c", "a.c", true), Case("*\n!*/\n!*.c", "x/a.c", false),
    Case("*\n!*/\n!*.c", "x/a.d", true), Case("x/\n!x/a", "x/a", true), Case("x/*\n!x/a", "x/a", false),
    Case("/*\n!/x\n/x/*\n!/x/y", "x/y/a", false), Case("/*\n!/x\n/x/*\n!/x/y", "x/z/a", true),
  ]

  @Test(arguments: cases)
  func pattern(_ example: Case) {
    #expect(GitIgnore(Array(example.file.utf8)).ignores(example.path) == example.isIgnored)
  }

  @Test(.enabled(if: WalkFolder.hasGit))
  func tableAgreesWithGit() throws {
    for example in Self.cases {
      // git takes the folders of paths that do not exist as such, but not a last name with a slash.
      let folder = try WalkFolder()
      _ = try folder.git(["init", "-q"])
      try folder.write([".gitignore": example.file])
      let isFolder = example.path.hasSuffix("/")
      try folder.write([example.path + (isFolder ? "inside" : ""): ""])
      let path = isFolder ? String(example.path.dropLast()) : example.path
      let ignored = try folder.git(["check-ignore", "--no-index", "-z", "--stdin"], input: [path])
      #expect(ignored == (example.isIgnored ? [path] : []), "\(example.testDescription)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func lineOfAsterisksTakesNoExponentialTime() {
    let text = Array(String(repeating: "a", count: 4000).utf8)
    let names = Array(String(repeating: "a/", count: 2000).utf8) + text
    let stars = GitIgnore(Array((String(repeating: "*a", count: 500) + "b").utf8))
    #expect(stars.answer(for: text.span, isFolder: false) == nil)
    let folders = GitIgnore(Array((String(repeating: "**/a/", count: 300) + "*a*a*b").utf8))
    #expect(folders.answer(for: names.span, isFolder: false) == nil)
  }
}

extension GitIgnore {
  /// Whether these patterns alone ignore `path`, itself or by a folder above it.
  func ignores(_ path: String) -> Bool {
    var folder: [UInt8] = []
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/"), answer(for: folder.span, isFolder: true) == .ignored { return true }
      folder.append(byte)
    }
    return !path.hasSuffix("/") && answer(for: folder.span, isFolder: false) == .ignored
  }
}
