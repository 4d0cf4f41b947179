// Texts the tests are run on.

/// A generator whose numbers repeat from run to run (SplitMix64).
struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

enum Texts {
  static let japanese = """
    連絡先はtaro@example.co.jpです。TEL：03-1234-5678、マイナンバー123456789018を含む社外秘の資料。
    IBANはDE89370400440532013000、旅券TR1234567、IPは192.0.2.1と2001:db8::1、価格は1.5倍、時刻は12:34:56。
    {"role":"user","content":"sk-ant-api03を貼らないで\\n極秘です"}　ＡＢＣ１２３ｶﾀｶﾅ𠮷野家👍🏽
    """

  /// Bytes from a small alphabet, so that every class and every neighbour comes up often.
  static func dense(_ count: Int, seed: UInt64, alphabet: String = "09aAfFzZ@.:-\"\\\n 社😀") -> [UInt8] {
    var generator = FixedGenerator(state: seed)
    let bytes = Array(alphabet.utf8)
    return (0..<count).map { _ in bytes[Int(generator.next() % UInt64(bytes.count))] }
  }

  /// Any bytes.
  static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var generator = FixedGenerator(state: seed)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  }

  /// Valid UTF-8 of pieces in random order.
  static func pieces(_ pieces: [String], count: Int, seed: UInt64) -> [UInt8] {
    var generator = FixedGenerator(state: seed)
    return (0..<count).flatMap { _ in Array(pieces[Int(generator.next() % UInt64(pieces.count))].utf8) }
  }
}
