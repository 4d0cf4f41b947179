// ISO/IEC 7064:2003, the systems that have one check character [G]; what separates the characters does not count.
extension Checksum {
  /// Whether digits, of which the last may be an X for 10, satisfy MOD 11-2 (ISNI, ORCID).
  package static func mod11And2(_ bytes: Span<UInt8>) -> Bool {
    var values: [Int] = []
    for i in bytes.indices {
      if let digit = digit(bytes[i]) {
        values.append(digit)
      } else if bytes[i] | 0x20 == UInt8(ascii: "x") {
        values.append(10)
      }
    }
    return isPure(values, modulus: 11, radix: 2)
  }

  /// Whether digits and ASCII letters, of which the last may be a `*` for 36, satisfy MOD 37-2 (ISBT 128).
  package static func mod37And2(_ bytes: Span<UInt8>) -> Bool {
    var values: [Int] = []
    for i in bytes.indices {
      if let value = value36(bytes[i]) {
        values.append(value)
      } else if bytes[i] == UInt8(ascii: "*") {
        values.append(36)
      }
    }
    return isPure(values, modulus: 37, radix: 2)
  }

  /// Whether digits satisfy MOD 11,10 (the Croatian OIB, the German tax number).
  package static func mod11And10(_ bytes: Span<UInt8>) -> Bool { isHybrid(digits(bytes), modulus: 10) }

  static func mod11And10(_ digits: [Int]) -> Bool { isHybrid(digits, modulus: 10) }

  /// Whether digits and ASCII letters satisfy MOD 37,36 (GRid).
  package static func mod37And36(_ bytes: Span<UInt8>) -> Bool { isHybrid(values(bytes), modulus: 36) }

  /// A pure system: the check character may be one more than the others, and stands last only.
  private static func isPure(_ values: [Int], modulus: Int, radix: Int) -> Bool {
    guard values.count > 1, let last = values.last, !values.dropLast().contains(modulus - 1) else {
      return false
    }
    let rest = values.dropLast().reduce(0) { ($0 + $1) * radix % modulus }
    return (rest + last) % modulus == 1
  }

  /// A hybrid system: modulo `modulus` and one more in turn.
  private static func isHybrid(_ values: [Int], modulus: Int) -> Bool {
    guard values.count > 1, let last = values.last else { return false }
    var product = modulus
    for value in values.dropLast() {
      let sum = (value + product) % modulus
      product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1)
    }
    return (product + last) % modulus == 1
  }
}
