import Testing

@testable import AratameCLI

/// Generated patterns over a generated tree, beside what git itself says.
@Suite(.enabled(if: WalkFolder.hasGit))
struct GitIgnoreRandomTests {
  private static let seed: UInt64 = 0x0A7A_7A3E
  private static let names = [
    "a", "b", "ab", "ba", "abc", "c.a", ".a", "a b", "#a", "!b", "a*", "[a]", "a-b", "あ",
  ]
  private static let pieces = [
    "a", "b", "ab", "c", ".", "*", "*", "?", "**", "/", "/", "/", "**/", "/**", "/**/", "[ab]", "[!a]",
    "[^b-z]", "[a-c]", "[]a]", "[[:alpha:]]", "[", "]", "-", "\\", "\\*", "\\ ", " ", "#", "!", "あ", "a/b",
    "*.a",
  ]

  private static func file(_ random: inout SplitMix64, lines: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...lines, using: &random) {
      if Int.random(in: 0..<4, using: &random) == 0 { text += "!" }
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      text += Int.random(in: 0..<5, using: &random) == 0 ? "/\n" : "\n"
    }
    return text
  }

  /// Paths of files, three folders deep at most, none of which is a folder of another.
  private static func tree(_ random: inout SplitMix64, count: Int) -> [String] {
    var files: Set<String> = []
    var folders: Set<String> = []
    while files.count < count {
      var path = ""
      var above: [String] = []
      for level in 0...Int.random(in: 0...3, using: &random) {
        if level > 0 {
          above.append(path)
          path += "/"
        }
        path += names[Int.random(in: 0..<names.count, using: &random)]
      }
      if folders.contains(path) || above.contains(where: files.contains) { continue }
      files.insert(path)
      folders.formUnion(above)
    }
    return files.sorted()
  }

  @Test func onePatternFileAgreesWithGit() throws {
    var random = SplitMix64(state: Self.seed)
    let folder = try WalkFolder()
    _ = try folder.git(["init", "-q"])
    let files = Self.tree(&random, count: 60)
    try folder.write(Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
    var ignoredCases = 0
    for _ in 0..<250 {
      let patterns = Self.file(&random, lines: 3)
      try folder.write([".gitignore": patterns])
      let ignored = try folder.git(["check-ignore", "--no-index", "-z", "--stdin"], input: files)
      let ignore = GitIgnore(Array(patterns.utf8))
      let ours = Set(files.filter(ignore.ignores))
      #expect(ours == ignored, "\(patterns.debugDescription)")
      ignoredCases += ours.count
    }
    // Of 15,000 cases: the generator makes patterns that tell paths apart.
    #expect(ignoredCases > 2000 && ignoredCases < 12_000)
  }

  @Test func walkAgreesWithGit() throws {
    var random = SplitMix64(state: Self.seed + 1)
    for _ in 0..<40 {
      let folder = try WalkFolder()
      _ = try folder.git(["init", "-q"])
      let files = Self.tree(&random, count: 60)
      try folder.write(Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
      var ignores = [".gitignore": Self.file(&random, lines: 3)]
      ignores[".git/info/exclude"] = Self.file(&random, lines: 1)
      for file in files where file.contains("/") && Int.random(in: 0..<4, using: &random) == 0 {
        let parent = file[...(file.lastIndex(of: "/") ?? file.startIndex)]
        ignores[parent + ".gitignore"] = Self.file(&random, lines: 2)
      }
      try folder.write(ignores)
      let expected = try folder.git(["ls-files", "--others", "--exclude-standard", "-z"])
      let walked = folder.walk("").entries
      #expect(Set(walked) == expected, "\(ignores)")
      #expect(walked == walked.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }
}

/// Source: Steele, Lea, Flood, *Fast splittable pseudorandom number generators*, 2014.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
