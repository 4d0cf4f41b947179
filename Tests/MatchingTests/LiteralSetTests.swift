import AratameMatching
import Testing

@testable import struct AratameMatching.LiteralTables

@Suite struct LiteralSetTests {
  struct Hit: Hashable, Comparable {
    var position: Int
    var literal: Int

    static func < (a: Hit, b: Hit) -> Bool { (a.position, a.literal) < (b.position, b.literal) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// What the pass must find, found in the slowest way.
  private func naive(_ literals: [String], _ text: [UInt8]) -> [Hit] {
    let text = text.map(Self.lowered)
    let literals = literals.map { $0.utf8.map(Self.lowered) }
    return text.indices.flatMap { position in
      literals.indices.filter { text[position...].starts(with: literals[$0]) }
        .map { Hit(position: position, literal: $0) }
    }
  }

  private func hits(_ set: LiteralSet, _ text: [UInt8]) -> [Hit] {
    var found: [Hit] = []
    set.forEachHit(in: text.span) { found.append(Hit(position: $0, literal: $1)) }
    let positions = found.map(\.position)
    #expect(positions == positions.sorted())
    return found.sorted()
  }

  static let literals = [
    "sk-", "sk-ant-", "SK-ant-api03", "AKIA", "key", "api_key", "token", "to", "ab", "aB", "abc", "ABCD",
    "abcde", "abcdef", "abcdefg", "社外", "社外秘", "極秘", "マイナンバー", "マイ", "秘", "@[", "`{", "£", "𠮷野", "Straße",
    "-----BEGIN RSA PRIVATE KEY-----", String(repeating: "x", count: 64), "xx", "xxx", "xxxxxx",
    "関係者限り",
  ]

  @Test("all hits of overlapping literals in either case", arguments: 0..<40)
  func matchesNaive(seed: Int) {
    let set = LiteralSet(Self.literals)
    let others = ["x", "a", "社", "b", "-", " ", "xxxxxxx"]
    let mixed = Self.literals + Self.literals.map { $0.uppercased() } + others
    let text = Texts.pieces(mixed, count: 120, seed: UInt64(seed))
    #expect(hits(set, text) == naive(Self.literals, text))
    let dense = Texts.dense(600, seed: UInt64(seed), alphabet: "abAB[{@`xX社\0")
    #expect(hits(set, dense) == naive(Self.literals, dense))
  }

  @Test("a literal is found wherever it stands, the ends included")
  func everyPlace() {
    let set = LiteralSet(Self.literals)
    for literal in Self.literals {
      for before in [0, 1, 2, 7, 8, 9, 15, 16, 18] {
        for after in [0, 1, 3, 20] {
          let dots = String(repeating: ".", count: 20)
          let text = Array((dots.prefix(before) + literal + dots.prefix(after)).utf8)
          #expect(hits(set, text) == naive(Self.literals, text))
          let cut = Array(text.dropLast(after + 1))
          #expect(hits(set, cut) == naive(Self.literals, cut))
        }
      }
    }
  }

  @Test("only ASCII letters have case: bytes that differ in bit 5 do not match")
  func caseIsOfLetters() {
    let text = Array("@[ `{ Ab aB AB ab K".utf8)
    #expect(hits(LiteralSet(["`{", "ab"]), text) == naive(["`{", "ab"], text))
    // U+2041 and U+2061 differ in bit 5 of the last byte.
    #expect(hits(LiteralSet(["\u{2061}"]), Array("\u{2041}".utf8)).isEmpty)
  }

  @Test("random literals, many alike")
  func randomSets() {
    for seed in UInt64(0)..<20 {
      var generator = FixedGenerator(state: seed)
      let literals = (0..<300).map { _ in
        let count = Int.random(in: 2...9, using: &generator)
        return String((0..<count).map { _ in "aAbB-秘密".randomElement(using: &generator) ?? "a" })
      }.filter { LiteralSet.lengths.contains($0.utf8.count) }
      let text = Texts.pieces(literals, count: 40, seed: seed)
      #expect(hits(LiteralSet(literals), text) == naive(literals, text))
    }
  }

  @Test("more hits than the buffer holds")
  func resuming() {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 3000)
    let literals = (2...64).map { String(repeating: "x", count: $0) } + ["xx", "XX"]
    #expect(hits(LiteralSet(literals), text) == naive(literals, text))
  }

  @Test("the twins agree with the least room", arguments: 0..<10)
  func twins(seed: Int) {
    let tables = LiteralTables(Self.literals.map { Array($0.utf8) })
    let text = Texts.pieces(Self.literals + ["a", "x", "。"], count: 200, seed: UInt64(seed))
    let whole = tables.hits(in: text, room: 100_000, scalar: true)
    for room in [0, 1, 7, 500] {
      #expect(tables.hits(in: text, room: room, scalar: false).elementsEqual(whole, by: ==))
      #expect(tables.hits(in: text, room: room, scalar: true).elementsEqual(whole, by: ==))
    }
    for from in 0...40 {
      let part = Array(text[from...])
      let parts = tables.hits(in: part, room: 3, scalar: false)
      #expect(parts.elementsEqual(tables.hits(in: part, room: 0, scalar: true), by: ==))
    }
  }

  @Test func nothingToFind() {
    #expect(hits(LiteralSet([String]()), Array("abc".utf8)).isEmpty)
    #expect(hits(LiteralSet(["abc"]), []).isEmpty)
    #expect(LiteralSet(["ab", "ab"]).count == 2)
  }
}
