import AratameMatching
import CScan
import Testing

@Suite struct DisguisePassTests {
  struct Place: Hashable {
    var position: Int
    var kind: UInt32
  }

  private func places(_ text: [UInt8], capacity: Int = 512, scalar: Bool) -> [Place] {
    var found: [Place] = []
    var places = [cscan_anchor](repeating: cscan_anchor(), count: capacity)
    var from = 0
    while from < text.count {
      let before = from
      let count =
        unsafe scalar
        ? cscan_disguises_scalar(text, text.count, from, &places, capacity, &from)
        : cscan_disguises(text, text.count, from, &places, capacity, &from)
      found += places[..<count].map { Place(position: Int($0.position), kind: $0.kind) }
      #expect(from > before && from <= text.count && count <= capacity)
    }
    return found
  }

  @Test(
    arguments: [
      ("%41", [0: DisguiseKind.percent]), ("50%", [:]), ("%zz", [:]), ("%4", [:]), ("&#65;", [0: .html]),
      ("a & b", [:]), ("\\u5c71", [0: .escape]), ("\\q", [:]), ("x[at]y", [1: .spelled]), ("f(x)", [:]),
      ("аb", [0: .mixed]), ("привет", [:]), ("𝐚", [0: .mixed]), ("日本語です。", [:]),
      ("0123456789abcdefXYZ", [0: .base64]), ("0123456789abcde", [:]),
    ] as [(String, [Int: DisguiseKind])])
  func kinds(text: String, expected: [Int: DisguiseKind]) {
    var found: [Int: DisguiseKind] = [:]
    DisguisePass.forEachPlace(in: Array(text.utf8).span) { found[$0] = $1 }
    #expect(found == expected)
  }

  @Test func twinsAgree() {
    let disguised = Array(
      String(repeating: "a%E3&amp;\\u5c71[at]аb𝐚(a)\u{E0061}", count: 9).utf8)
    for text in [Texts.dense(330, seed: 1), Texts.noise(330, seed: 2), Array(Texts.japanese.utf8), disguised]
    {
      for count in 0...text.count {
        let cut = Array(text[..<count])
        #expect(places(cut, scalar: false) == places(cut, scalar: true), "\(count) bytes")
      }
      #expect(places(text, capacity: 64, scalar: false) == places(text, scalar: true))
    }
  }
}
