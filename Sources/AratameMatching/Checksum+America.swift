extension Checksum {
  /// Whether nine digits can be a Social Security number: no area 000, 666 or 900 to 999, no group 00, no
  /// serial 0000, and not one of those that were published or advertised.
  ///
  /// Source: Social Security Administration, randomization of 2011 (20 CFR 422.103) [G].
  package static func usSSN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9 else { return false }
    let area = number(digits[0..<3])
    return area != 0 && area != 666 && area < 900 && number(digits[3..<5]) != 0 && number(digits[5...]) != 0
      && ![78_051_120, 219_099_999, 123_456_789].contains(number(digits[...]))
  }

  /// Whether nine digits can be an Individual Taxpayer Identification Number: 9 first, group 50 to 65, 70 to
  /// 88, 90 to 92 or 94 to 99.
  ///
  /// Source: Internal Revenue Service, Publication 1915 [G].
  package static func usITIN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9, digits[0] == 9 else { return false }
    return switch number(digits[3..<5]) {
    case 50...65, 70...88, 90...92, 94...99: true
    default: false
    }
  }

  /// Whether ten digits are a National Provider Identifier: 1 or 2 first, Luhn with `80840` before them.
  ///
  /// Source: 45 CFR 162.406 [G].
  package static func usNPI(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 10, digits[0] == 1 || digits[0] == 2 else { return false }
    // The digits of the prefix add 24.
    let total = digits.enumerated().reduce(24) { total, place in
      let product = place.offset.isMultiple(of: 2) ? place.element * 2 : place.element
      return total + product / 10 + product % 10
    }
    return total.isMultiple(of: 10)
  }

  /// Whether nine digits are a routing number of the American Bankers Association: 00 to 12, 21 to 32, 61 to
  /// 72 or 80 first, weights 3, 7, 1.
  ///
  /// Source: ABA routing number policy [G].
  package static func usRouting(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9, number(digits[...]) != 0,
      sum(digits, weights: [3, 7, 1, 3, 7, 1, 3, 7, 1]).isMultiple(of: 10)
    else { return false }
    return switch number(digits[0..<2]) {
    case 0...12, 21...32, 61...72, 80: true
    default: false
    }
  }

  /// Whether two letters and seven digits are a registration number of the Drug Enforcement Administration.
  ///
  /// Source: 21 CFR 1301 gives the registration; the check digit is widely reported [S].
  package static func usDEA(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 7 else { return false }
    return sum(digits, weights: [1, 2, 1, 2, 1, 2]) % 10 == digits[6]
  }

  /// Whether nine digits are a Canadian Social Insurance Number: Luhn, not 0 or 8 first.
  ///
  /// Source: Employment and Social Development Canada [G].
  package static func canadaSIN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 9 && digits[0] != 0 && digits[0] != 8 && luhn(bytes)
  }

  /// Whether eleven digits are a Brazilian CPF.
  ///
  /// Source: Receita Federal [G].
  package static func brazilCPF(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11, Set(digits).count > 1 else { return false }
    return sum(digits, weights: Array(stride(from: 10, through: 2, by: -1))) * 10 % 11 % 10 == digits[9]
      && sum(digits, weights: Array(stride(from: 11, through: 2, by: -1))) * 10 % 11 % 10 == digits[10]
  }

  /// Whether fourteen characters are a Brazilian CNPJ, whose first twelve may be letters from July 2026 on:
  /// each counts as its ASCII code less 48.
  ///
  /// Source: Instrução Normativa RFB 2.229/2024 [G].
  package static func brazilCNPJ(_ bytes: Span<UInt8>) -> Bool {
    var values: [Int] = []
    for i in bytes.indices where value36(bytes[i]) != nil {
      values.append(Int(bytes[i] >= 0x61 ? bytes[i] & 0xDF : bytes[i]) - 48)
    }
    guard values.count == 14, Set(values).count > 1 else { return false }
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
    func check(_ rest: Int) -> Int { rest < 2 ? 0 : 11 - rest }
    return check(sum(values, weights: Array(weights.dropFirst())) % 11) == values[12]
      && check(sum(values, weights: weights) % 11) == values[13]
  }
}
