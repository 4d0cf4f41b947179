extension Detector {
  static let globalPhoneNumber = Detector(
    id: "phone-number-international",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "国番号（+）で始まる電話番号。国番号と桁数が合うもの。",
      en: "A telephone number that begins with + and a country code; its length is one of that country's."),
    sources: globalPhoneSources,
    // Three bytes each: a word of two would let the filter pass too many places.
    anchor: .words(
      (10...99).map { "+\($0)" } + ["+1", "+7"].flatMap { code in ["-", ".", " ", "("].map { code + $0 } }),
    reach: 64,
    // +81 has a detector of its own.
    pattern: #"(?<![A-Za-z0-9+])\+(?!81)(?:[17](?=[-. (])|[1-9]\d{1,3})(?:[-. ()/]{0,3}\d){5,14}"#,
    assess: { assessInternational($0, $1) },
    confidence: 0.9,
    examples: [
      .hit("call ⟦+1 201-555-0163⟧ now"),
      .hit("Phone: ⟦+44 (0)20 7946 0991⟧"),
      .hit("tel:⟦+33612345678⟧"),
      .hit("⟦+49 30 901820⟧, ⟦+34 912 345 678⟧"),
      .hit("WhatsApp ⟦+55 11 96123-4567⟧ 2 times"),
      .hit("Desk: ⟦+1-903-240-4508x769⟧"),
      .miss("+1 201-555-016"),
      .miss("+999 123 456 789"),
      .miss("座標は+210.1234567"),
      .miss("1+1234567"),
      .miss("+44 20 7946 0991abc"),
    ])

  static let northAmericanPhoneNumber = Detector(
    id: "phone-number-north-american",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "北米の電話番号: 3桁-3桁-4桁、または(3桁) 3桁-4桁。内線番号を含む。",
      en: "A North American telephone number, 3-3-4 with hyphens, points or brackets, with its extension."),
    sources: globalPhoneSources,
    anchor: .digits(10...11),
    before: 1,
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<![A-Za-z0-9][-./]) (?<!\+1[ ]) (?: (?:001|1) [-. ] )?
      (?! \(? 8(?:00|33|44|55|66|77|88) | .{0,6}555[-. ]01 )
      (?: \( [2-9]\d\d \) [-. ]? [2-9]\d\d [-. ] \d{4}
        | [2-9]\d\d - [2-9]\d\d - \d{4} | [2-9]\d\d \. [2-9]\d\d \. \d{4} )
      (?: [ ]? (?: x | ext\.? | extension ) [ ]? \d{1,6} )? (?! [A-Za-z0-9] | [-./]\d )
      """#,
    confidence: 0.65,
    context: Context(globalPhoneWords, confidence: 0.9, against: globalNotPhoneWords, lowered: 0.2),
    examples: [
      .hit("reach me on ⟦(212) 555-2368⟧"),
      .hit("⟦212-555-2368 x123⟧"),
      .hit("Fax: ⟦415.555.2368⟧"),
      .hit("⟦1-415-555-2368⟧"),
      .hit("⟦(415)555-2368⟧"),
      .miss("112-555-0123"),
      .miss("order 212-555-2368"),
      .miss("call (212) 555-0123"),
      .miss("212-555-01234"),
      .miss("1.212.555.01.23"),
    ])

  static let lowNorthAmericanPhoneNumber = Detector(
    id: "phone-number-north-american-low",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "北米の着信課金の番号と架空の番号（555-01xx）。個人の番号ではないことが多いので確信度は低い。",
      en: "A North American toll-free number, or a fictitious one (555-01xx): seldom a person's, hence low."),
    sources: globalPhoneSources + ["ATIS-0300115, 555 NXX line numbers: 0100 to 0199 are for fiction [G]"],
    anchor: .words(
      ["555-01", "555 01", "555.01"]
        + ["800", "833", "844", "855", "866", "877", "888"].flatMap { ["\($0)-", "(\($0))", "\($0)."] }),
    before: 12,
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<![A-Za-z0-9][-./]) (?<!\+1[ ]) (?: (?:001|1) [-. ] )?
      (?= \(? 8(?:00|33|44|55|66|77|88) | .{0,6}555[-. ]01 )
      (?: \( [2-9]\d\d \) [-. ]? [2-9]\d\d [-. ] \d{4}
        | [2-9]\d\d - [2-9]\d\d - \d{4} | [2-9]\d\d \. [2-9]\d\d \. \d{4} )
      (?: [ ]? (?: x | ext\.? | extension ) [ ]? \d{1,6} )? (?! [A-Za-z0-9] | [-./]\d )
      """#,
    confidence: 0.45,
    context: Context(globalPhoneWords, confidence: 0.45, against: globalNotPhoneWords, lowered: 0.2),
    examples: [
      .hit("call ⟦(212) 555-0123⟧"),
      .hit("toll free ⟦1-800-555-2368⟧"),
      .miss("(212) 555-2368"),
      .miss("800-12"),
    ])

  static let trunkPhoneNumber = Detector(
    id: "phone-number-national",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "各国の国内表記の電話番号: 0で始まり区切りのあるもの。電話を示す語がなければ確信度は低い。",
      en:
        "A telephone number as written inside many countries: 0 first, in groups; low without a word that says so."
    ),
    sources: globalPhoneSources,
    anchor: .digits(9...12),
    before: 1,
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<!\d,) (?<![A-Za-z0-9][-./])
      (?: 8 [ ]? \( [3489]\d\d \) [ ]? (?=\d{3}[- ]\d\d[- ]\d\d) | \( 0[1-9]\d{0,4} \) [-. ]{0,2} | 0[1-9]\d{0,4} [-./ ] )
      \d{2,8} (?: [-. ] \d{2,4} ){0,4} (?! [A-Za-z0-9] | [-./]\d )
      """#,
    validate: { isNationalNumber($0) },
    confidence: 0.4,
    context: Context(globalPhoneWords, confidence: 0.85, against: globalNotPhoneWords),
    examples: [
      .hit("call me at ⟦0494 92 82 32⟧"),
      .hit("⟦020 7946 0991⟧"),
      .hit("Telefon: ⟦(030) 901820⟧"),
      .hit("⟦07700 900123⟧"),
      .hit("⟦8 (912) 345-67-89⟧"),
      .miss("05.06.2021 12"),
      .miss("01-12-2024 09"),
      .miss("Order 020 7946 0991"),
    ])

  static let pairedPhoneNumber = Detector(
    id: "phone-number-in-pairs",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "2桁ずつ区切った10桁の電話番号（フランスなど）。", en: "A telephone number of ten digits in pairs, as in France."),
    sources: globalPhoneSources,
    anchor: .words(
      (1...9).flatMap { first in (0...9).flatMap { ["0\(first) \($0)", "0\(first).\($0)"] } }),
    reach: 24,
    pattern: #"(?<![A-Za-z0-9+])(?<!\d[-./ ,])0[1-9](?:(?: \d\d){4}|(?:\.\d\d){4})(?![A-Za-z0-9]|[-./ ,]\d)"#,
    validate: { !hasRisingPairs(DigitRun($0)) },
    confidence: 0.5,
    context: Context(globalPhoneWords, confidence: 0.9, against: globalNotPhoneWords),
    examples: [
      .hit("appelez le ⟦01 99 00 47 11⟧"),
      .hit("Tél. ⟦06.39.98.47.11⟧"),
      .miss("01 02 03 04 05"),
      .miss("01 99 00 47 11 22"),
      .miss("2024.01.99.00.47.11"),
    ])

  static let labelledPhoneNumber = Detector(
    id: "phone-number-labelled",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "電話・FAXを示す語の近くの7〜13桁の番号。", en: "Seven to thirteen digits near a word for telephone or fax."),
    sources: globalPhoneSources,
    anchor: .digits(7...13),
    before: 1,
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+#$€£¥]) (?<!\d[-./,:])
      (?: (?<![A-Za-z][-=/:]) | (?<=(?i:tel|one|ono|fax|ile|ell|vil|tlf|fno|fon|gsm)[:=]) ) (?: \( \d{1,5} \) | \d{1,13} )
      (?: [-. ]{1,2} \d{2,8} ){0,5}
      (?: x \d{1,5} )? (?! [A-Za-z0-9%] | [-./,:]\d )
      """#,
    validate: { isLocalNumber($0) },
    confidence: 0.2,
    context: Context(
      globalPhoneWords.filter { !["電話", "携帯"].contains($0) } + closePhoneWords, confidence: 0.8,
      against: globalNotPhoneWords, distance: 24),
    examples: [
      .hit("Phone:\n⟦467 3395⟧"),
      .hit("Fax: ⟦3660170548⟧"),
      .hit("Tlf: ⟦983420400⟧."),
      .hit("Mobile: ⟦(71) 4233-6306⟧"),
      .hit("tel ⟦416 60 039⟧"),
      .miss("467 3395"),
      .hit("Desk: ⟦(37) 788-063⟧"),
      .hit("phone=⟦4673395⟧"),
      .miss("ssn=078-05-1120&phone=none"),
      .miss("phones sold 1998-2004"),
      .miss("phone since 2021-05-06"),
      .miss("Account 3660170548"),
      .miss("phone, price 3660170548円"),
    ])

  static let lonePhoneNumber = Detector(
    id: "phone-number-alone",
    entity: .globalPhoneNumber,
    summary: Localized(
      ja: "英数字に隣り合わず、電話番号のように区切られた6〜11桁の番号。確信度は低い。",
      en: "Six to eleven digits grouped like a telephone number, with no Latin text or number beside: low."),
    sources: globalPhoneSources,
    anchor: .digits(6...11),
    before: 1,
    reach: 40,
    pattern: #"""
      (?x) (?: (?<![!-'*-~\t\n]) | (?<=\x1E\n) ) (?: (?<![!-~\t\n][ ]) | (?<=\x1E\n[ ]) ) (?: \( \d{1,5} \) [- ]? | \d{1,4} [ ] ) \d{2,8}
      (?: [- ] \d{2,4} ){0,4} (?! \n?[ ]?[!-(*-~] | [ ]?[円個件人年月万億] )
      """#,
    validate: { isLoneNumber($0) },
    confidence: 0.35,
    context: Context(globalPhoneWords, confidence: 0.8, against: globalNotPhoneWords),
    examples: [
      .hit("⟦8123 4567⟧"),
      .miss("8123 4567 sold"),
      .miss("1 234 567"),
      .miss("2024 05 06"),
    ])

  private static let globalPhoneSources = [
    "ITU-T E.164, E.123 [G]", "North American Numbering Plan, NPA-NXX-XXXX [G]",
    "Lengths of national numbers: libphonenumber's metadata, as in phonenumbers 9.0.43 (Apache-2.0) [V 2026-11-22]",
  ]

  /// Words of the main languages that say that a number is a telephone's.
  private static let globalPhoneWords = [
    "tel", "phone", "phones", "telephone", "fax", "mobile", "cell", "cellphone", "cell phone", "whatsapp",
    "hotline", "call me", "call us", "text me", "dial", "sms", "phone_number", "phoneNumber", "msisdn",
    "contact number", "teléfono", "telefono", "teléfonos", "tfno", "tlf", "móvil", "movil", "celular",
    "téléphone", "tél", "portable", "télécopie", "telefon", "telefonnummer", "rufnummer", "handy", "mobil",
    "mobiltelefon", "cellulare", "telefone", "telemóvel", "telefoon", "puhelin", "telefax", "gsm", "телефон",
    "тел.", "τηλ", "전화", "휴대폰", "핸드폰", "연락처", "팩스", "电话", "電話", "手机", "手機", "传真", "携帯",
  ]

  /// Words that say so only of a number right beside them.
  private static let closePhoneWords = [
    "call", "reach me", "reach us", "reach you", "answering", "messages to", "my number", "his number",
    "her number", "their number", "office", "desk",
  ]

  private static let globalNotPhoneWords =
    notPhoneWords + [
      "account", "acct", "order_id", "orders", "ssn", "mrn", "npi", "policy", "card", "routing", "case",
      "docket", "sku", "ref", "reference", "iban", "zip", "passport", "license", "licence", "ticket", "imei",
      "version", "price", "date", "timestamp", "population", "budget", "id", "NHC", "NASS", "dni", "pedido",
      "cuenta", "factura", "commande", "facture", "bestellung", "rechnung", "konto", "金額", "合計", "円",
    ]

  /// Judges a match of + and digits: the longest part of it, in whole groups, that is a number of its country.
  private static func assessInternational(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    var end = candidate.match.upperBound
    while end > candidate.match.lowerBound + 7 {
      let after = pastExtension(text, end)
      let isWhole = after == text.count || !(text[after].isASCIILetterOrDigit || continues(text, at: after))
      let number = text.extracting(candidate.match.lowerBound..<end)
      if text[end - 1].isASCIIDigit, isWhole, let digits = plannedDigits(number) {
        return Assessment(
          confidence: internationalConfidence(digits, isGrouped: digits.count + 1 < number.count),
          entity: candidate.match.lowerBound..<after)
      }
      end -= 1
    }
    return nil
  }

  /// The end of an extension such as `x769` that begins at `offset`, else `offset`.
  private static func pastExtension(_ text: Span<UInt8>, _ offset: Int) -> Int {
    guard offset < text.count, text[offset] | 0x20 == UInt8(ascii: "x") else { return offset }
    var end = offset + 1
    while end < text.count, end < offset + 7, text[end].isASCIIDigit { end += 1 }
    return end > offset + 1 ? end : offset
  }

  /// Whether a number goes on after `offset` by a separator that is no space.
  private static func continues(_ text: Span<UInt8>, at offset: Int) -> Bool {
    (0x2D...0x2F).contains(text[offset]) && offset + 1 < text.count && text[offset + 1].isASCIIDigit
  }

  /// The digits of a number, without a trunk 0 in brackets; nil when no country has such a number.
  private static func plannedDigits(_ number: Span<UInt8>) -> DigitRun? {
    var digits = DigitRun(values: [])
    for i in number.indices where number[i].isASCIIDigit {
      let isTrunk =
        number[i] == 0x30 && number[i - 1] == UInt8(ascii: "(") && i + 1 < number.count
        && number[i + 1] == UInt8(ascii: ")")
      if !isTrunk { digits.values.append(number[i] - 0x30) }
    }
    guard CallingCodes.isPlanned(digits), let code = CallingCodes.codeLength(digits),
      !DigitRun(values: Array(digits.values.dropFirst(code))).isOneDigitRepeated
    else { return nil }
    return digits
  }

  /// North America's fictitious and toll-free numbers are low, and so is a short number in one piece.
  private static func internationalConfidence(_ digits: DigitRun, isGrouped: Bool) -> Double {
    let values = digits.values
    if values.count == 11, values[0] == 1 {
      if values[1] < 2 { return 0.4 }
      if values[4...7].elementsEqual([5, 5, 5, 0]) && values[8] == 1 { return 0.45 }
      if values[1] == 8 && values[2] == values[3] { return 0.45 }
    }
    return isGrouped || values.count > 9 ? 0.9 : 0.45
  }

  /// How many digits stand in each group of `number`.
  private static func groups(_ number: Span<UInt8>) -> [Int] {
    var groups: [Int] = []
    var isInside = false
    for i in number.indices {
      if number[i] | 0x20 == UInt8(ascii: "x") { break }
      let isDigit = number[i].isASCIIDigit
      if isDigit && isInside {
        groups[groups.count - 1] += 1
      } else if isDigit {
        groups.append(1)
      }
      isInside = isDigit
    }
    return groups
  }

  /// Whether groups of so many digits are more likely a date, or two years.
  private static func isDate(_ groups: [Int], _ digits: DigitRun) -> Bool {
    let century = digits.values.count > 3 ? Int(digits.values[0]) * 10 + Int(digits.values[1]) : 0
    if groups.count > 1, groups[0] == 4, groups[1] == 4 || groups[1] <= 2, (18...20).contains(century) {
      return true
    }
    return groups.count > 2 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4
  }

  /// Whether groups of so many digits are an amount: threes after one or two digits.
  private static func isAmount(_ groups: [Int]) -> Bool {
    groups.count > 2 && groups[0] < 3 && groups.dropFirst().allSatisfy { $0 == 3 }
  }

  private static func isNationalNumber(_ number: Span<UInt8>) -> Bool {
    let digits = DigitRun(number)
    let groups = groups(number)
    // Threes, and 3-2-4, are the forms of several countries' numbers for persons.
    return (9...12).contains(digits.count) && groups.contains { $0 > 2 }
      && groups != [3, 3, 3] && groups != [3, 2, 4]
      && !isDate(groups, digits)
      && !DigitRun(values: Array(digits.values.dropFirst(2))).isOneDigitRepeated
  }

  private static func isLocalNumber(_ number: Span<UInt8>) -> Bool {
    let groups = groups(number)
    let digits = DigitRun(number)
    return (7...13).contains(groups.reduce(0, +)) && groups.contains { $0 > 2 } && groups != [3, 2, 4]
      && !isDate(groups, digits)
      && !digits.isOneDigitRepeated && !digits.isSequence && groups != [4, 4, 4]
  }

  private static func isLoneNumber(_ number: Span<UInt8>) -> Bool {
    let groups = groups(number)
    let digits = DigitRun(number)
    return (6...11).contains(digits.count) && groups.count > 1 && groups.contains { $0 > 2 }
      && !isDate(groups, digits) && !isAmount(groups)
      && !digits.isOneDigitRepeated
  }

  /// Whether each pair is more than the one before: a lottery ticket, a list of days.
  private static func hasRisingPairs(_ digits: DigitRun) -> Bool {
    let pairs = stride(from: 0, to: digits.count - 1, by: 2).map {
      digits.values[$0] * 10 + digits.values[$0 + 1]
    }
    return (pairs.last ?? 0) < 50 && zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 }
  }
}
