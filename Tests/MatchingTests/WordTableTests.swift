import AratameMatching
import Testing

/// A table says of each of its words what was put in, and of other words nothing.
@Suite struct WordTableTests {
  static func withTable(
    _ words: [(word: String, value: UInt8)], _ body: (WordTable) throws -> Void
  ) throws {
    let data = WordTable.data(of: words)
    try unsafe data.withUnsafeBytes { bytes in
      let slots = unsafe Array(bytes.bindMemory(to: UInt32.self))
      try unsafe slots.withUnsafeBufferPointer { slots in
        guard let start = slots.baseAddress else { return }
        try body(unsafe WordTable(start))
      }
    }
  }

  static let words: [(word: String, value: UInt8)] =
    (0..<5000).map { ("語\($0 &* 7919 % 100_003)", UInt8($0 % 250)) } + [("高", 1), ("高橋", 2), ("高橋さん", 3)]

  @Test func knowsItsWordsAndNoOthers() throws {
    try Self.withTable(Self.words) { table in
      for (word, value) in Self.words { #expect(table.value(of: Array(word.utf8).span) == value) }
      let strangers = (0..<20_000).filter { table.value(of: Array("外\($0)".utf8).span) != nil }
      #expect(strangers.count <= 2)
    }
  }

  @Test func givesEveryPrefixOnce() throws {
    try Self.withTable(Self.words) { table in
      let text = Array("は高橋さんの".utf8)
      var found: [Int: UInt8] = [:]
      table.forEachPrefix(in: text.span, at: 3, limit: text.count) {
        found[$0] = $1
        return true
      }
      #expect(found == [6: 1, 9: 2, 15: 3])
      found.removeAll()
      table.forEachPrefix(in: text.span, at: 3, limit: 9) {
        found[$0] = $1
        return false
      }
      #expect(found == [6: 1])
    }
  }

  @Test func emptyTableKnowsNothing() throws {
    try Self.withTable([]) { #expect($0.value(of: Array("高".utf8).span) == nil) }
  }
}
