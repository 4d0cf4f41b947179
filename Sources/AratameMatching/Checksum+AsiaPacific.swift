extension Checksum {
  /// Whether nine digits are an Australian tax file number.
  ///
  /// Source: Australian Taxation Office [G].
  package static func australiaTFN(_ bytes: Span<UInt8>) -> Bool {
    guard let rest = mod11(bytes, weights: [1, 4, 3, 7, 5, 8, 6, 9, 10]) else { return false }
    return rest == 0 && digits(bytes).contains { $0 != 0 }
  }

  /// Whether ten digits are an Australian Medicare card number: 2 to 6 first, the ninth the check digit, the
  /// tenth counts issues.
  ///
  /// Source: Services Australia [G].
  package static func australiaMedicare(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 10, (2...6).contains(digits[0]) else { return false }
    return sum(digits, weights: [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == digits[8]
  }

  /// Whether eleven digits are an Australian business number.
  ///
  /// Source: Australian Business Register, format of the ABN [G].
  package static func australiaABN(_ bytes: Span<UInt8>) -> Bool {
    var digits = digits(bytes)
    guard digits.count == 11, digits[0] != 0 else { return false }
    digits[0] -= 1
    return sum(digits, weights: [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).isMultiple(of: 89)
  }

  /// Whether nine digits are an Australian company number.
  ///
  /// Source: Australian Securities and Investments Commission, ACN check digit [G].
  package static func australiaACN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9, number(digits[...]) != 0 else { return false }
    return (10 - sum(digits, weights: [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == digits[8]
  }

  /// Whether eighteen characters are a Chinese resident identity number (居民身份证).
  ///
  /// Source: GB 11643-1999; ISO/IEC 7064:2003, MOD 11-2 [G].
  package static func chinaResident(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    guard values.count == 18, values[0] != 0, values[0..<17].allSatisfy({ $0 < 10 }),
      (18...20).contains(number(values[6..<8])),
      isDay(number(values[12..<14]), ofMonth: number(values[10..<12]))
    else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return ends(values, with: sum(values, weights: weights) % 11, of: "10X98765432")
  }

  /// Whether the thirteenth of as many digits is the check digit of a Korean resident registration number.
  ///
  /// Advisory: the last six digits of numbers issued since October 2020 are random.
  /// Source: 주민등록법 시행규칙; widely reported [S].
  package static func koreaResidentCheck(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 13 else { return false }
    return (11 - sum(digits, weights: [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11) % 10 == digits[12]
  }

  /// Whether thirteen digits begin with a date that can be and a digit for century and sex in `kinds`, as those
  /// of a Korean resident (1 to 4) or foreigner (5 to 8) do.
  package static func koreaRegistration(_ bytes: Span<UInt8>, kinds: ClosedRange<Int>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 13 && isDay(number(digits[4..<6]), ofMonth: number(digits[2..<4]))
      && kinds.contains(digits[6])
  }

  /// Whether ten digits are a Korean business registration number (사업자등록번호).
  ///
  /// Source: National Tax Service; widely reported [S].
  package static func koreaBusiness(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 10, number(digits[0..<3]) > 100 else { return false }
    let total = sum(digits, weights: [1, 3, 7, 1, 3, 7, 1, 3, 5]) + digits[8] * 5 / 10
    return (10 - total % 10) % 10 == digits[9]
  }

  /// Whether a letter and nine digits are a Taiwanese identity number.
  ///
  /// Source: 國民身分證統一編號; widely reported [S].
  package static func taiwanNational(_ bytes: Span<UInt8>) -> Bool {
    // A to Z count as these, by the order in which counties were named.
    let letters = [
      10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
    ]
    let values = values(bytes)
    guard values.count == 10, values[0] >= 10, values[1...].allSatisfy({ $0 < 10 }) else { return false }
    let letter = letters[values[0] - 10]
    let all = [letter / 10, letter % 10] + values[1...]
    return sum(all, weights: [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]).isMultiple(of: 10)
  }

  /// Whether one or two letters, six digits and a check character are a Hong Kong identity card's number.
  ///
  /// Source: Immigration Department; widely reported [S].
  package static func hongKong(_ bytes: Span<UInt8>) -> Bool {
    var values = values(bytes)
    // A space stands before a single letter, and counts 36.
    if values.count == 8 { values.insert(36, at: 0) }
    guard values.count == 9 else { return false }
    return (sum(values, weights: [9, 8, 7, 6, 5, 4, 3, 2, 1])).isMultiple(of: 11)
  }

  /// Whether a letter, seven digits and a check letter are a Singaporean NRIC or FIN of the series S, T, F or G.
  ///
  /// Source: Immigration & Checkpoints Authority; widely reported [S].
  package static func singaporeNRIC(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    guard values.count == 9, values[1..<8].allSatisfy({ $0 < 10 }) else { return false }
    let total = sum(values[1...], weights: [2, 7, 6, 5, 4, 3, 2])
    switch values[0] {
    case 28: return ends(values, with: total % 11, of: "JZIHGFEDCBA")  // S
    case 29: return ends(values, with: (total + 4) % 11, of: "JZIHGFEDCBA")  // T
    case 15: return ends(values, with: total % 11, of: "XWUTRQPNMLK")  // F
    case 16: return ends(values, with: (total + 4) % 11, of: "XWUTRQPNMLK")  // G
    default: return false
    }
  }

  /// Whether nine or ten characters are a Singaporean unique entity number.
  ///
  /// Source: Accounting and Corporate Regulatory Authority; widely reported [S].
  package static func singaporeUEN(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    let head = values.dropLast()
    if values.count == 9, head.allSatisfy({ $0 < 10 }) {
      return ends(values, with: sum(head, weights: [10, 4, 9, 3, 8, 2, 7, 1]) % 11, of: "XMKECAWLJDB")
    }
    guard values.count == 10 else { return false }
    if head.allSatisfy({ $0 < 10 }) {
      return ends(values, with: sum(head, weights: [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11, of: "ZKCMDNERGWH")
    }
    // Letters up to X but I and O, then the digits.
    let alphabet: [Int] = (10..<34).filter { $0 != 18 && $0 != 24 } + (0..<10)
    let places = head.compactMap { alphabet.firstIndex(of: $0) }
    guard places.count == 9 else { return false }
    let rest = (sum(places, weights: [4, 3, 5, 3, 10, 2, 2, 5, 7]) + 6) % 11
    return alphabet[rest] == values[9]
  }

  /// Whether twelve digits are an Indian Aadhaar number: Verhoeff, not 0 or 1 first.
  ///
  /// Source: Unique Identification Authority of India, UID numbering scheme [G].
  package static func indiaAadhaar(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 12 && digits[0] > 1 && digits != digits.reversed() && verhoeff(digits)
  }

  /// Whether eleven digits are a Nigerian national identification number: Verhoeff.
  ///
  /// Source: National Identity Management Commission; the check digit as others report it [S].
  package static func nigeriaNIN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 11 && Set(digits).count > 1 && verhoeff(digits)
  }

  /// Whether ten digits are a South African tax reference number: 0 to 3 or 9 first, and Luhn.
  ///
  /// Source: OECD, South Africa, information on tax identification numbers [S].
  package static func southAfricaTax(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 10 && [0, 1, 2, 3, 9].contains(digits[0]) && luhn(bytes)
  }

  /// Whether thirteen digits are a Thai national identity number: 1 to 8 first, then a province's code.
  ///
  /// Source: Department of Provincial Administration; widely reported [S].
  package static func thailandNational(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 13, (1...8).contains(digits[0]) else { return false }
    switch number(digits[1..<3]) {
    case 10...27, 30...49, 50...58, 60...67, 70...77, 80...86, 90...96: break
    default: return false
    }
    return (11 - sum(digits, weights: Array(stride(from: 13, through: 2, by: -1))) % 11) % 10 == digits[12]
  }

  /// Whether nine digits, and three of a branch, can be a Philippine taxpayer identification number.
  ///
  /// Source: Bureau of Internal Revenue; weights 9 to 2 as in published samples [S].
  package static func philippinesTIN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9 || digits.count == 12, number(digits[0..<9]) != 0 else { return false }
    return sum(digits, weights: [9, 8, 7, 6, 5, 4, 3, 2]) % 11 % 10 == digits[8]
  }

  /// Whether thirteen digits are a South African identity number: a date that can be, a citizenship of 0 to 2,
  /// and Luhn.
  ///
  /// Source: Identification Act 68 of 1997; Department of Home Affairs [G].
  package static func southAfricaID(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 13 && isDay(number(digits[4..<6]), ofMonth: number(digits[2..<4]))
      && digits[10] <= 2
      && luhn(bytes)
  }
}
