extension Checksum {
  /// Whether twelve digits are a person's ИНН, or ten a company's.
  ///
  /// Source: Federal Tax Service of Russia, order of 29 June 2012, ММВ-7-6/435@ [G]; the check digits as python-stdnum
  /// computes them [S].
  package static func russiaINN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
    func agrees(_ place: Int) -> Bool {
      sum(digits, weights: Array(weights.suffix(place))) % 11 % 10 == digits[place]
    }
    switch digits.count {
    case 10: return agrees(9)
    case 12: return agrees(10) && agrees(11)
    default: return false
    }
  }

  /// Whether eleven digits are a СНИЛС: the last two are the sum of the others, times 9 to 1, modulo 101.
  ///
  /// Source: Pension Fund of Russia; widely reported [S].
  package static func russiaSNILS(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11, number(digits[0..<9]) > 1_001_998 else { return false }
    let check = sum(digits, weights: Array(stride(from: 9, through: 1, by: -1))) % 101
    return number(digits[9..<11]) == (check == 100 ? 0 : check)
  }
}
