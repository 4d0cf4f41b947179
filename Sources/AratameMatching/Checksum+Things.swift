extension Checksum {
  /// Whether fifteen digits are an IMEI: Luhn.
  ///
  /// Source: 3GPP TS 23.003, section 6.2 and annex B [G].
  package static func imei(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 15 && Set(digits).count > 1 && luhn(bytes)
  }

  /// Whether seventeen characters can be a vehicle identification number: one of North America has a check digit, the
  /// ninth.
  ///
  /// Source: ISO 3779:2009; 49 CFR 565.15 [G].
  package static func vehicle(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    guard values.count == 17 else { return false }
    // A to H are 1 to 8, J to R 1 to 9, S to Z 2 to 9.
    let digits = values.map { $0 < 10 ? $0 : $0 < 18 ? $0 - 9 : $0 < 28 ? $0 - 18 : $0 - 26 }
    let check = sum(digits, weights: [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return check == (values[8] == 33 ? 10 : values[8]) || !(1...5).contains(values[0])
  }

  /// Whether twenty characters are a Legal Entity Identifier.
  ///
  /// Source: ISO 17442-1:2020; ISO/IEC 7064:2003, MOD 97-10 [G].
  package static func lei(_ bytes: Span<UInt8>) -> Bool {
    values(bytes).count == 20 && mod97(bytes)
  }

  /// Whether thirteen digits are an EAN-13, and so an ISBN-13 or a JAN: weights 1, 3 from the left.
  ///
  /// Not personal: serves to suppress findings.
  /// Source: GS1 General Specifications, section 7.9 [G].
  package static func ean13(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 13
      && sum(digits, weights: [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).isMultiple(of: 10)
  }

  /// Whether an address is in Bech32 or Bech32m, in letters of one case, its human-readable part `bc`.
  ///
  /// Source: Bitcoin Improvement Proposals 173 and 350 [G].
  package static func bech32(_ bytes: Span<UInt8>) -> Bool {
    let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    guard bytes.count > 9 else { return false }
    // The part before the separator, spread over two values each: high bits, 0, low bits.
    var check = [3, 3, 0, 2, 3].reduce(1, bech32Step)
    for i in 3..<bytes.count {
      guard let value = alphabet.firstIndex(of: bytes[i] | 0x20) else { return false }
      check = bech32Step(check, value)
    }
    return check == 1 || check == 0x2bc8_30a3
  }

  private static func bech32Step(_ check: Int, _ value: Int) -> Int {
    let generators = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    let top = check >> 25
    return generators.indices.reduce((check & 0x1ff_ffff) << 5 ^ value) {
      top >> $1 & 1 == 1 ? $0 ^ generators[$1] : $0
    }
  }
}
