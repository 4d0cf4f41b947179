import AratameMatching
import CScan
import Testing

@Suite struct ClassPassTests {
  struct Anchor: Hashable {
    var position: Int
    var kind: UInt32
  }

  /// All anchors from `from` on, read in steps of a buffer of `capacity` places.
  private func anchors(
    _ text: [UInt8], from: Int = 0, capacity: Int = 1024, scalar: Bool = false
  ) -> [Anchor] {
    var found: [Anchor] = []
    var places = [cscan_anchor](repeating: cscan_anchor(), count: capacity)
    var from = from
    while from < text.count {
      let before = from
      let count =
        unsafe scalar
        ? cscan_classes_scalar(text, text.count, from, &places, capacity, &from)
        : cscan_classes(text, text.count, from, &places, capacity, &from)
      found += places[..<count].map { Anchor(position: Int($0.position), kind: $0.kind) }
      #expect(from > before && from <= text.count && count <= capacity)
    }
    return found
  }

  @Test(
    "every kind, where it begins",
    arguments: [
      ("12", [:]), ("a123", [1: AnchorKind.digits]), ("1234 567", [0: .digits, 5: .digits]),
      ("@@", [0: .at, 1: .at]), ("DE89", [0: .capitals]), ("はTR1234567", [3: .capitals, 5: .digits]),
      ("xDE89", [:]), ("1DE89", [:]), ("ABC12", [:]), ("AB-12", [:]), ("A12", [:]),
      ("1.5", [1: .dot]), ("1.a", [:]), ("a.1", [:]), ("1..2", [:]),
      ("::1", [1: .colon]), ("db8::1", [3: .colon, 4: .colon]), ("a:g", [:]), ("f:F", [1: .colon]),
      (":", [:]),
    ] as [(String, [Int: AnchorKind])])
  func kinds(text: String, expected: [Int: AnchorKind]) {
    var found: [Int: AnchorKind] = [:]
    ClassPass.forEachAnchor(in: Array(text.utf8).span) { found[$0] = $1 }
    #expect(found == expected)
    // The same across a boundary of blocks.
    for shift in 55...66 {
      let shifted = String(repeating: " ", count: shift) + text
      var found: [Int: AnchorKind] = [:]
      ClassPass.forEachAnchor(in: Array(shifted.utf8).span) { found[$0 - shift] = $1 }
      #expect(found == expected, "after \(shift) spaces")
    }
  }

  @Test("the twins agree at every alignment and length")
  func twins() {
    let japanese = Array(Texts.japanese.utf8)
    for text in [Texts.dense(330, seed: 1), Texts.noise(330, seed: 2), japanese] {
      for from in 0...130 {
        #expect(anchors(text, from: from) == anchors(text, from: from, scalar: true), "from \(from)")
      }
      for count in 0...330 where count <= text.count {
        let part = Array(text[..<count])
        #expect(anchors(part) == anchors(part, scalar: true), "\(count) bytes")
      }
    }
  }

  @Test("small buffers lose and repeat nothing", arguments: [64, 65, 100, 128, 1000])
  func resuming(capacity: Int) {
    for text in [Texts.dense(5000, seed: 3), [UInt8](repeating: UInt8(ascii: "@"), count: 5000)] {
      let whole = anchors(text, capacity: 10_000, scalar: true)
      #expect(anchors(text, capacity: capacity) == whole)
      #expect(anchors(text, capacity: capacity, scalar: true) == whole)
      var delivered: [Anchor] = []
      ClassPass.forEachAnchor(in: text.span) {
        delivered.append(Anchor(position: $0, kind: UInt32($1.rawValue)))
      }
      #expect(delivered == whole)
    }
  }
}
