/// Check-digit algorithms over ASCII text.
///
/// Every function skips the bytes that are not of its alphabet (digits; for
/// ``mod97(_:)`` letters too), so separators need not be stripped first. A
/// passing check never convicts by itself: one random number in nine to eleven
/// passes most of them. In the sources, [V], [Q], [S] and [G] say how well the
/// text was verified: read, quoted, summarised, general knowledge.
package enum Checksum {
  /// Whether the digits satisfy the Luhn algorithm.
  ///
  /// Serves card numbers, IMEI, NPI (with `80840` before it), SIN, and the
  /// Japanese insurer numbers (保険者番号), whose weights 2, 1, 2, … from the
  /// right with the digits of products added are the same rule [S: instructions
  /// for medical fee claims]. Two digits at least.
  /// Source: ISO/IEC 7812-1:2017, Annex B [G].
  package static func luhn(_ bytes: Span<UInt8>) -> Bool {
    var sum = 0
    var count = 0
    for i in bytes.indices.reversed() {
      guard let digit = digit(bytes[i]) else { continue }
      let weighted = count.isMultiple(of: 2) ? digit : digit * 2
      sum += weighted > 9 ? weighted - 9 : weighted
      count += 1
    }
    return count > 1 && sum.isMultiple(of: 10)
  }

  /// The sum of the digits, each times its weight from the left, modulo 11; nil unless there are exactly as
  /// many digits as weights.
  package static func mod11(_ bytes: Span<UInt8>, weights: [Int]) -> Int? {
    weightedSum(bytes, weights: weights).map { $0 % 11 }
  }

  /// Whether twelve digits are a well-formed My Number (個人番号).
  ///
  /// Passes for one random number in ten and for `000000000000`: needs context.
  /// Source: Order of the Ministry of Internal Affairs and Communications No. 85
  /// of 2014, art. 5 (平成26年総務省令第85号第5条) [Q].
  package static func myNumber(_ bytes: Span<UInt8>) -> Bool { myNumberCheck(bytes)?.agrees ?? false }

  /// The last of twelve digits against the check digit of a My Number; nil unless there are twelve.
  package static func myNumberCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    // The check digit has weight 0 here.
    guard let rest = mod11(bytes, weights: [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 0]),
      let stated = digitValue(bytes, at: 11)
    else { return nil }
    return CheckDigit(stated: stated, computed: rest <= 1 ? 0 : 11 - rest)
  }

  /// Whether thirteen digits are a well-formed corporate number (法人番号), check digit first.
  ///
  /// The register is public. Passes for one random number in nine.
  /// Source: Order of the Ministry of Finance No. 70 of 2014, art. 2 (平成26年財務省令第70号第2条) [G].
  package static func corporateNumber(_ bytes: Span<UInt8>) -> Bool {
    corporateNumberCheck(bytes)?.agrees ?? false
  }

  /// The first of thirteen digits against the check digit of a corporate number; nil unless there are thirteen.
  package static func corporateNumberCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    // Lowest digit first the weights are 1, 2, 1, …: the twelve base digits from the left 2, 1, 2, ….
    let weights = [0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    guard let sum = weightedSum(bytes, weights: weights), let stated = digitValue(bytes, at: 0) else {
      return nil
    }
    return CheckDigit(stated: stated, computed: 9 - sum % 9)
  }

  /// Whether twelve digits are a well-formed number of a Japanese driving licence (運転免許証番号).
  ///
  /// The first two digits are those of a public safety commission, the eleventh
  /// is the check digit, the last counts reissues.
  /// Source: widely reported, not in a law that could be read [S].
  package static func japaneseDriversLicense(_ bytes: Span<UInt8>) -> Bool {
    guard let tens = digitValue(bytes, at: 0), let units = digitValue(bytes, at: 1) else { return false }
    return isLicensePrefix(tens * 10 + units) && japaneseDriversLicenseCheck(bytes)?.agrees ?? false
  }

  /// The eleventh of twelve digits against the check digit of a driving licence; nil unless there are twelve.
  package static func japaneseDriversLicenseCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    let weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 0, 0]
    guard let rest = mod11(bytes, weights: weights), let stated = digitValue(bytes, at: 10) else {
      return nil
    }
    // 11 − rest, where 11 is written 1 and 10 is written 0.
    return CheckDigit(stated: stated, computed: rest == 0 ? 1 : (11 - rest) % 10)
  }

  private static func isLicensePrefix(_ prefix: Int) -> Bool {
    switch prefix {
    case 10...14, 20...25, 30, 40...49, 50...55, 60...65, 70...74, 80...83, 90...97: true
    default: false
    }
  }

  /// Whether six digits are a well-formed local government code (全国地方公共団体コード).
  ///
  /// Not personal: serves to check addresses and to suppress findings.
  /// Source: numbering rules of the Ministry of Internal Affairs and Communications [G].
  package static func localGovernmentCode(_ bytes: Span<UInt8>) -> Bool {
    guard let rest = mod11(bytes, weights: [6, 5, 4, 3, 2, 0]) else { return false }
    return digitValue(bytes, at: 5) == (11 - rest) % 10
  }

  /// Whether digits and ASCII letters, read as one number with A = 10 … Z = 35, leave 1 modulo 97.
  ///
  /// This is the check of an LEI as it stands. Five characters at least.
  /// Source: ISO/IEC 7064:2003, MOD 97-10 [G].
  package static func mod97(_ bytes: Span<UInt8>) -> Bool {
    mod97(bytes, movingFirst: 0)
  }

  /// Whether `bytes` is an IBAN: the length of its country, and MOD 97-10 with its first four characters
  /// moved to the end.
  ///
  /// Source: ISO 13616-1:2020 and the IBAN registry, see ``ibanLength(country:)`` [G].
  package static func iban(_ bytes: Span<UInt8>) -> Bool {
    var count = 0
    var country: UInt16 = 0
    for i in bytes.indices where value36(bytes[i]) != nil {
      if count < 2 { country = country << 8 | UInt16(bytes[i] >= 0x61 ? bytes[i] & 0xDF : bytes[i]) }
      count += 1
    }
    return ibanLength(code: country) == count && mod97(bytes, movingFirst: 4)
  }

  /// Whether a field of a machine-readable zone is followed by its check digit.
  ///
  /// Digits count as they are, A = 10 … Z = 35, `<` = 0; weights 7, 3, 1 from
  /// the left; the sum modulo 10. Unlike the others this skips nothing: any
  /// other byte, a small letter too, fails.
  /// Source: ICAO Doc 9303, part 3, section 4.9 [G].
  package static func icaoMRZ(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 1, let check = digit(bytes[bytes.count - 1]) else { return false }
    var sum = 0
    for i in 0..<bytes.count - 1 {
      switch bytes[i] {
      case 0x30...0x39: sum += Int(bytes[i] - 0x30) * mrzWeight(i)
      case 0x41...0x5A: sum += Int(bytes[i] - 0x41 + 10) * mrzWeight(i)
      case UInt8(ascii: "<"): break
      default: return false
      }
    }
    return sum % 10 == check
  }

  private static func mrzWeight(_ place: Int) -> Int {
    switch place % 3 {
    case 0: 7
    case 1: 3
    default: 1
    }
  }
}

// The steps that the algorithms share.
extension Checksum {
  static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  static func value36(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x61...0x7A: Int(byte) - 0x61 + 10
    default: nil
    }
  }

  /// The digit at a place, separators not counted.
  static func digitValue(_ bytes: Span<UInt8>, at place: Int) -> Int? {
    var left = place
    for i in bytes.indices {
      guard let digit = digit(bytes[i]) else { continue }
      if left == 0 { return digit }
      left -= 1
    }
    return nil
  }

  static func weightedSum(_ bytes: Span<UInt8>, weights: [Int]) -> Int? {
    var sum = 0
    var count = 0
    for i in bytes.indices {
      guard let digit = digit(bytes[i]) else { continue }
      guard count < weights.count else { return nil }
      sum += digit * weights[count]
      count += 1
    }
    return count == weights.count ? sum : nil
  }

  /// MOD 97-10 with the first `moved` characters read last.
  private static func mod97(_ bytes: Span<UInt8>, movingFirst moved: Int) -> Bool {
    var rest = 0
    var head = 0
    var headScale = 1
    var count = 0
    for i in bytes.indices {
      guard let value = value36(bytes[i]) else { continue }
      let scale = value < 10 ? 10 : 100
      if count < moved {
        head = (head * scale + value) % 97
        headScale = headScale * scale % 97
      } else {
        rest = (rest * scale + value) % 97
      }
      count += 1
    }
    return count > 4 && (rest * headScale + head) % 97 == 1
  }
}
