import AratameMatching
import Testing

@Suite struct PatternTests {
  private func matches(
    _ pattern: Pattern, _ text: [UInt8], starts: Range<Int>? = nil, reach: Int = 1 << 20
  ) throws -> (found: [Pattern.Match], end: Int) {
    let scratch = MatchScratch()
    var found: [Pattern.Match] = []
    let end = try pattern.forEachMatch(
      in: text.span, starts: starts ?? 0..<text.count, reach: reach, using: scratch
    ) { found.append($0) }
    return (found, end)
  }

  /// Patterns with the longest match and look-ahead they have in the texts, in bytes.
  static let patterns: [(String, Int)] = [
    ("(?<![A-Za-z0-9._-])[A-Za-z0-9._-]{1,20}@[a-z]{1,10}(?:\\.[a-z]{2,5}){1,2}(?![A-Za-z0-9-])", 60),
    ("(?<=社外秘の).{1,4}", 16), ("(?<=.{3}の)資", 3), ("[0-9]{3,12}", 12), ("(?:秘|社外|社外秘の資料)", 18),
    ("\\b[0-9]+\\b", 40), ("(?<=は)([A-Z]{2})[0-9]{2}(?=[0-9]{3})", 7), ("(?m)^.{1,3}", 12), ("\\Aa|\\A連絡", 6),
    (".{1,3}(?=です)|、", 20), ("[^a-z]\\z", 4),
  ]

  @Test("windows, one after the other, find what one search finds", arguments: patterns)
  func windows(source: String, reach: Int) throws {
    let pattern = try Pattern(source)
    #expect(pattern.isJITCompiled)
    let text = Array(String(repeating: Texts.japanese + "、", count: 3).utf8)
    let whole = try matches(pattern, text).found
    #expect(!whole.isEmpty)
    for step in [1, 2, 3, 5, 16, 64, 250] {
      var found: [Pattern.Match] = []
      var end = 0
      for lower in stride(from: 0, to: text.count, by: step) {
        let upper = min(lower + step, text.count)
        if end >= upper { continue }
        let part = try matches(pattern, text, starts: max(lower, end)..<upper, reach: reach)
        found += part.found
        end = part.end
      }
      #expect(found == whole, "windows of \(step)")
    }
  }

  @Test("only starts inside the range count, with and without JIT", arguments: ["", "(*NO_JIT)"])
  func offsetLimit(prefix: String) throws {
    let pattern = try Pattern(prefix + "[0-9]{3}")
    #expect(pattern.isJITCompiled == prefix.isEmpty)
    let text = Array("あ 123 456 789".utf8)
    for lower in 0...text.count {
      for upper in lower...text.count {
        let expected = [4, 8, 12].filter { lower <= $0 && $0 < upper }
        let result = try matches(pattern, text, starts: lower..<upper, reach: 3)
        #expect(result.found.map(\.range.lowerBound) == expected)
        #expect(result.end == (expected.last.map { $0 + 3 } ?? lower))
      }
    }
  }

  @Test(
    "group 1 where it took part",
    arguments: [
      ("key=([a-z]+)", "key=abc", 4..<7), ("key=[a-z]+", "key=abc", 0..<7), ("(x)?key", "key", 0..<3),
      ("(x)|key", "key", 0..<3), ("(a)(b)(c)(d)", "zabcd", 1..<2), ("(x)?(k)(e)y", "key", 0..<3),
      ("(k)(x)?", "k", 0..<1), ("k()ey", "key", 1..<1),
    ])
  func captured(source: String, text: String, expected: Range<Int>) throws {
    for prefix in ["", "(*NO_JIT)"] {
      let pattern = try Pattern(prefix + source)
      #expect(try matches(pattern, Array(text.utf8)).found.map(\.captured) == [expected])
    }
  }

  @Test func facts() throws {
    let pattern = try Pattern("(a)(?:b)(c{2,3})")
    #expect(pattern.captureCount == 2 && pattern.minimumLength == 4 && pattern.isJITCompiled)
  }

  @Test func caseless() throws {
    let text = Array("ÄPFEL Straße".utf8)
    #expect(try matches(Pattern("äpfel", caseless: true), text).found.map(\.range) == [0..<6])
    #expect(try matches(Pattern("äpfel"), text).found.isEmpty)
  }

  @Test func emptyMatchesAreNone() throws {
    #expect(try matches(Pattern("a*"), Array("baab".utf8)).found.map(\.range) == [1..<3])
    #expect(try matches(Pattern("a"), []).found.isEmpty)
  }

  @Test("a limit that was hit is an error, not silence", arguments: ["", "(*NO_JIT)"])
  func pathological(prefix: String) throws {
    let pattern = try Pattern(prefix + "(?:a|aa|[ab])+c")
    let text = Array((String(repeating: "a", count: 60) + "!c").utf8)
    let scratch = MatchScratch(limit: 10_000)
    let error = #expect(throws: MatchError.self) {
      try pattern.forEachMatch(in: text.span, starts: 0..<text.count, reach: 0, using: scratch) { _ in }
    }
    #expect(error == MatchError(code: -47, pattern: pattern.source))
  }

  @Test(
    "a pattern that does not compile says where",
    arguments: [
      ("ab(c", 4), ("秘[", 4), ("a\\Cb", 3), ("*a", 0),
    ])
  func doesNotCompile(source: String, offset: Int) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(source) }
    #expect(error?.offset == offset)
  }
}
