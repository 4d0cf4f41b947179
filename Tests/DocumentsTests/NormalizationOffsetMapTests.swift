import AratameDocuments
import Testing

@Suite("Normalisation: offset map") struct NormalizationOffsetMapTests {
  @Test("copies alone are the identity")
  func identity() {
    var map = OffsetMap()
    #expect(map.isIdentity)
    #expect(map.original(0..<0) == 0..<0)
    map.copy(5)
    map.replace(1, with: 1)
    #expect(map.isIdentity)
    #expect(map == OffsetMap(identity: 6))
    #expect(map.original(2..<4) == 2..<4)
  }

  @Test("an unescaper's steps: copy, escape, surrogate pair")
  func escapes() {
    // a\u3042\u3044b\uD83D\uDE00\n → aあいb😀⏎
    var map = OffsetMap()
    map.copy(1)
    map.replace(6, with: 3)
    map.replace(6, with: 3)
    map.copy(1)
    map.replace(12, with: 4)
    map.replace(2, with: 1)
    #expect(map.derivedCount == 13)
    #expect(map.originalCount == 28)
    #expect(map.original(1..<4) == 1..<7)
    #expect(map.original(4..<7) == 7..<13)
    #expect(map.original(1..<7) == 1..<13)
    #expect(map.original(5..<6) == 7..<13)
    #expect(map.original(7..<12) == 13..<26)
    #expect(map.original(12..<13) == 26..<28)
    #expect(map.original(0..<13) == 0..<28)
  }

  @Test("removed bytes at the beginning, inside and at the end")
  func removals() {
    var map = OffsetMap()
    map.remove(3)
    map.copy(2)
    map.remove(3)
    map.copy(2)
    map.remove(3)
    #expect(!map.isIdentity)
    #expect(map.original(0..<4) == 3..<10)
    #expect(map.original(0..<2) == 3..<5)
    #expect(map.original(2..<4) == 8..<10)
    #expect(map.original(2..<2) == 8..<8)
    #expect(map.original(4..<4) == 10..<10)
  }

  @Test("nothing but removals, and a removal behind copies")
  func onlyRemovals() {
    var map = OffsetMap()
    map.remove(3)
    #expect(map.original(0..<0) == 0..<0)
    #expect(!map.isIdentity)
    map.removeAll()
    map.copy(2)
    map.remove(1)
    #expect(!map.isIdentity)
    #expect(map.original(0..<2) == 0..<2)
  }

  @Test("inserted bytes map to an empty range at their place")
  func insertions() {
    var map = OffsetMap()
    map.copy(2)
    map.replace(0, with: 3)
    map.copy(2)
    #expect(map.original(2..<5) == 2..<2)
    #expect(map.original(0..<7) == 0..<4)
    #expect(map.original(5..<6) == 2..<3)
  }

  @Test("maps chain")
  func chains() {
    // "\uFF11\uFF12" → "１２" → "12"
    var outer = OffsetMap()
    outer.replace(6, with: 3)
    outer.replace(6, with: 3)
    var inner = OffsetMap()
    inner.replace(3, with: 1)
    inner.replace(3, with: 1)
    #expect(outer.original(inner.original(1..<2)) == 6..<12)
  }
}
