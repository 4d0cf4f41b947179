extension Checksum {
  /// Whether ten digits are a number of the National Health Service.
  ///
  /// Source: NHS Data Dictionary, NHS NUMBER [G].
  package static func ukNHS(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return Set(digits).count > 1 && ukNHSCheck(bytes)?.agrees ?? false
  }

  /// Whether eleven digits are a German tax identification number (Steuer-IdNr.).
  ///
  /// Of the first ten, one is to occur twice or three times; numbers for tests use each once, and pass too.
  /// Source: § 139b Abgabenordnung; ISO/IEC 7064:2003, MOD 11,10 [G].
  package static func germanyTaxID(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11, digits[0] != 0 else { return false }
    let counts = Dictionary(digits.dropLast().map { ($0, 1) }, uniquingKeysWith: +)
    return counts.values.allSatisfy { $0 <= 3 } && counts.values.filter { $0 > 1 }.count <= 1
      && mod11And10(digits)
  }

  /// Whether `DE` and nine digits are a German VAT identification number.
  ///
  /// Source: § 27a Umsatzsteuergesetz; ISO/IEC 7064:2003, MOD 11,10 [G].
  package static func germanyVAT(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 9 && digits[0] != 0 && mod11And10(digits)
  }

  /// Whether a letter and nine digits are a German health insurance number (Krankenversichertennummer).
  ///
  /// Source: § 290 SGB V and its directive: Luhn with 1, 2, … from the left, the letter as two digits [G].
  package static func germanyHealthInsurance(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    guard values.count == 10, values[0] >= 10 else { return false }
    let letter = values[0] - 9
    let digits = [letter / 10, letter % 10] + values[1..<9]
    let total = digits.enumerated().reduce(0) { total, place in
      let product = place.offset.isMultiple(of: 2) ? place.element : place.element * 2
      return total + product / 10 + product % 10
    }
    return total % 10 == values[9]
  }

  /// Whether eight digits, a letter and three digits are a German pension insurance number.
  ///
  /// Source: § 147 SGB VI, VKVV § 2 and § 4 [G].
  package static func germanyPensionInsurance(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    guard values.count == 12, values[8] >= 10 else { return false }
    let letter = values[8] - 9
    // Days of birth count on by 50 where serial numbers ran out.
    let day = number(values[2..<4])
    guard isDay(day > 50 ? day - 50 : day, ofMonth: number(values[4..<6])) else { return false }
    let digits: [Int] = Array(values[0..<8]) + [letter / 10, letter % 10] + Array(values[9..<11])
    let total = zip(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]).reduce(0) {
      $0 + $1.0 * $1.1 / 10 + $1.0 * $1.1 % 10
    }
    return total % 10 == values[11]
  }

  /// Whether nine digits are the number of a German physician (LANR).
  ///
  /// Source: directive of the Kassenärztliche Bundesvereinigung under § 75 (7) SGB V [G].
  package static func germanyPhysician(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9, number(digits[...]) != 0 else { return false }
    return (10 - sum(digits, weights: [4, 9, 4, 9, 4, 9]) % 10) % 10 == digits[6]
  }

  /// Whether a French NIR of thirteen characters agrees with the key of two digits after it.
  ///
  /// Corsica's 2A and 2B count as 19 and 18.
  /// Source: INSEE, décret n° 82-103 du 22 janvier 1982 [G].
  package static func franceNIR(_ bytes: Span<UInt8>) -> Bool {
    var values = values(bytes)
    guard values.count == 15, values[0] == 1 || values[0] == 2 else { return false }
    if values[6] == 10 || values[6] == 11 {
      guard values[5] == 2 else { return false }
      let department = values[6] == 10 ? 19 : 18
      values[5] = department / 10
      values[6] = department % 10
    }
    guard values.allSatisfy({ $0 < 10 }) else { return false }
    switch number(values[3..<5]) {
    case 1...12, 20...42, 50...99: break
    default: return false
    }
    return 97 - number(values[0..<13]) % 97 == number(values[13...])
  }

  /// Whether digits, with X, Y or Z before them for a foreigner, agree with the letter of a Spanish DNI or NIE.
  ///
  /// Source: Real Decreto 1553/2005; Orden INT/2058/2008 [G].
  package static func spainNIF(_ bytes: Span<UInt8>) -> Bool {
    var values = values(bytes)
    guard values.count == 8 || values.count == 9 else { return false }
    if values[0] >= 33 { values[0] -= 33 }
    guard values.dropLast().allSatisfy({ $0 < 10 }) else { return false }
    return ends(values, with: number(values.dropLast()) % 23, of: "TRWAGMYFPDXBNJZSQVHLCKE")
  }

  /// Whether sixteen characters are an Italian codice fiscale.
  ///
  /// Source: decreto ministeriale 23 dicembre 1976, n. 13813 [G].
  package static func italyFiscalCode(_ bytes: Span<UInt8>) -> Bool {
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14,
      16, 10, 22, 25, 24, 23,
    ]
    let values = values(bytes)
    guard values.count == 16 else { return false }
    let total = values.dropLast().enumerated().reduce(0) { total, place in
      total
        + (place.offset.isMultiple(of: 2)
          ? odd[place.element] : place.element < 10 ? place.element : place.element - 10)
    }
    return total % 26 == values[15] - 10
  }

  /// Whether eleven digits are an Italian VAT number (partita IVA): Luhn.
  ///
  /// Source: DPR 26 ottobre 1972, n. 633, art. 35 [G].
  package static func italyVAT(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 11 && number(digits[0..<7]) != 0 && luhn(bytes)
  }

  /// Whether nine digits are a Dutch citizen service number (BSN).
  ///
  /// Source: Wet algemene bepalingen burgerservicenummer; the eleven-test [G].
  package static func netherlandsBSN(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9, Set(digits).count > 1 else { return false }
    return (sum(digits, weights: [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11) == 0
  }

  /// Whether eleven digits are a Belgian national register number: a date that can be, and 97 less the first
  /// nine modulo 97, with a 2 before them for those born from 2000 on.
  ///
  /// Source: arrêté royal du 3 avril 1984 [G].
  package static func belgiumNational(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11 else { return false }
    // Months count on by 20 or 40 in numbers for those who are not in the register; a part may be unknown.
    let month = number(digits[2..<4]) % 20
    let day = number(digits[4..<6])
    guard month <= 12, day <= 31, number(digits[6..<9]) != 0 else { return false }
    let base = number(digits[0..<9])
    let check = number(digits[9...])
    return 97 - base % 97 == check || 97 - (2_000_000_000 + base) % 97 == check
  }

  /// Whether eleven digits are a Polish PESEL: a date that can be, and the check digit.
  ///
  /// Source: ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15 [G].
  package static func polandPESEL(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11, isDay(number(digits[4..<6]), ofMonth: number(digits[2..<4]) % 20) else {
      return false
    }
    return (10 - sum(digits, weights: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 == digits[10]
  }

  /// Whether ten digits are a Polish tax number (NIP).
  ///
  /// Source: ustawa z dnia 13 października 1995 r. o zasadach ewidencji i identyfikacji podatników [G].
  package static func polandNIP(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    return sum(digits, weights: [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9]
  }

  /// Whether nine or fourteen digits are a Polish statistical number (REGON).
  ///
  /// Source: ustawa z dnia 29 czerwca 1995 r. o statystyce publicznej [G].
  package static func polandREGON(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 9 || digits.count == 14, Set(digits).count > 1 else { return false }
    let short = sum(digits, weights: [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == digits[8]
    let long = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
    return short && (digits.count == 9 || sum(digits, weights: long) % 11 % 10 == digits[13])
  }

  /// Whether three letters and six digits are the number of a Polish identity card (dowód osobisty).
  ///
  /// Source: the check digit is widely reported [S].
  package static func polandIdentityCard(_ bytes: Span<UInt8>) -> Bool {
    let values = values(bytes)
    return values.count == 9 && sum(values, weights: [7, 3, 1, 9, 7, 3, 1, 7, 3]).isMultiple(of: 10)
  }

  /// Whether ten or twelve digits are a Swedish personal identity number: a date that can be (its day plus 60
  /// in a coordination number), and Luhn over the last ten.
  ///
  /// Source: folkbokföringslagen (1991:481) § 18 [G].
  package static func swedenPersonal(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 10 || digits.count == 12 else { return false }
    if digits.count == 12 && !(18...20).contains(number(digits[0..<2])) { return false }
    let last = Array(digits.suffix(10))
    let day = number(last[4..<6])
    return isDay(day > 60 ? day - 60 : day, ofMonth: number(last[2..<4])) && luhnDigits(last)
  }

  /// Whether ten digits are a Swedish organisation number: the third 2 or more, so that it is no date, and Luhn.
  ///
  /// Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. [G].
  package static func swedenOrganisation(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count == 10 && digits[0] != 0 && digits[2] >= 2 && luhnDigits(digits)
  }

  private static func luhnDigits(_ digits: [Int]) -> Bool {
    let ascii = digits.map { UInt8($0) + 0x30 }
    return luhn(ascii.span)
  }

  /// Whether a date, a sign of the century, three digits and a check character are a Finnish personal identity
  /// code.
  ///
  /// Source: valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 § [G].
  package static func finlandPersonal(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 11 else { return false }
    let digits = digits(bytes.extracting(0..<10))
    guard digits.count == 9, isDay(number(digits[0..<2]), ofMonth: number(digits[2..<4])),
      number(digits[6..<9]) >= 2, let last = value36(bytes[10])
    else { return false }
    return ends([last], with: number(digits[...]) % 31, of: "0123456789ABCDEFHJKLMNPRSTUVWXY")
  }

  /// Whether eleven digits are a Norwegian national identity number (or D-number, whose day counts on by 40).
  ///
  /// Source: folkeregisterforskriften § 2-2-1 [G].
  package static func norwayNational(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11 else { return false }
    let day = number(digits[0..<2])
    guard isDay(day > 40 ? day - 40 : day, ofMonth: number(digits[2..<4]) % 40) else { return false }
    return (11 - sum(digits, weights: [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11 == digits[9]
      && (11 - sum(digits, weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digits[10]
  }

  /// Whether eleven digits are a Turkish identity number (kimlik numarası).
  ///
  /// Source: 5490 sayılı Nüfus Hizmetleri Kanunu; the algorithm is widely reported [S].
  package static func turkeyNational(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    guard digits.count == 11, digits[0] != 0 else { return false }
    let odd = sum(digits, weights: [1, 0, 1, 0, 1, 0, 1, 0, 1])
    let even = sum(digits, weights: [0, 1, 0, 1, 0, 1, 0, 1])
    return (7 * odd - even + 80) % 10 == digits[9] && digits[0..<10].reduce(0, +) % 10 == digits[10]
  }
}
