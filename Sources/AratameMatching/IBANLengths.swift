extension Checksum {
  /// The number of characters of an IBAN of a country, given by its two-letter code in capitals; nil for a
  /// country that has none.
  ///
  /// Source: SWIFT IBAN Registry (ISO 13616), as generally published by 2024 [G: not compared with a copy].
  package static func ibanLength(country: String) -> Int? {
    let code = Array(country.utf8)
    guard code.count == 2 else { return nil }
    return ibanLength(code: UInt16(code[0]) << 8 | UInt16(code[1]))
  }

  /// The same for a code held as two ASCII bytes, the first in the high byte.
  static func ibanLength(code: UInt16) -> Int? {
    ibanLengths[code]
  }

  private static let ibanLengths: [UInt16: Int] = {
    var lengths: [UInt16: Int] = [:]
    for (length, countries) in countriesByLength {
      for country in countries.split(separator: " ") {
        lengths[country.utf8.reduce(0) { $0 << 8 | UInt16($1) }] = length
      }
    }
    return lengths
  }()

  private static let countriesByLength: [(Int, String)] = [
    (15, "NO"),
    (16, "BE"),
    (18, "DK FI FK FO GL NL SD"),
    (19, "MK SI"),
    (20, "AT BA EE KZ LT LU MN XK"),
    (21, "CH HR LI LV"),
    (22, "BG BH CR DE GB GE IE ME RS VA"),
    (23, "AE GI IL IQ OM SO TL"),
    (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
    (25, "LY PT ST"),
    (26, "IS TR"),
    (27, "BI DJ FR GR IT MC MR SM"),
    (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
    (29, "BR EG PS QA UA"),
    (30, "JO KW MU YE"),
    (31, "MT SC"),
    (32, "LC"),
    (33, "RU"),
  ]
}
