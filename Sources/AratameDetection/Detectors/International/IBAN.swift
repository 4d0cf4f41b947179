internal import AratameMatching

extension Detector {
  static let iban = Detector(
    id: "iban",
    entity: .iban,
    summary: Localized(
      ja: "IBAN（国際銀行口座番号）: 国ごとの長さと検査数字が合うもの。",
      en: "An international bank account number: length of its country and check digits agree."),
    sources: ["ISO 13616-1:2020, ISO/IEC 7064:2003 MOD 97-10 [G]"],
    anchor: .capitals,
    before: 2,
    reach: 48,
    pattern:
      #"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}(?![A-Za-z0-9])|(?:[ -][A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?)"#,
    assess: { assessIBAN($0, $1, invalid: 0) },
    confidence: 0.95,
    examples: [
      .hit("口座は⟦DE89370400440532013000⟧です"),
      .hit("IBAN: ⟦GB82 WEST 1234 5698 7654 32⟧"),
      .hit("振込先⟦NL91ABNA0417164300⟧へ"),
      .hit("⟦DE89 3704 0044 0532 0130 00⟧ BIC COBADEFF"),
      .hit("⟦GB82-WEST-1234-5698-7654-32⟧"),
      .miss("DE89370400440532013001"),  // check digits are wrong
      .miss("注文番号AB12345678901234567890"),
      .miss("DE893704004405320130001"),
    ])

  static let labelledIBAN = Detector(
    id: "iban-labelled",
    entity: .iban,
    summary: Localized(
      ja: "「IBAN」という語に続く番号。小文字でもよく、検査数字が合わなければ確信度は低い。",
      en: "What follows the word IBAN, in either case; low where the check digits are wrong."),
    sources: ["ISO 13616-1:2020, ISO/IEC 7064:2003 MOD 97-10 [G]"],
    anchor: .words(["iban"]),
    reach: 100,
    pattern: #"""
      (?x) (?<![A-Za-z]) iban (?: [ ](?:is|no\.?|nr\.?|number|code) | [ ][A-Za-z]{2,12} ){0,3} ["'’]? [ \t:=#(.\n"'’は]{0,5}
      ( [A-Z]{2}\d{2} (?: [A-Z0-9]{11,30} (?![A-Za-z0-9]) | (?:[ -][A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})? ) )
      """#,
    caseless: true,
    assess: { assessIBAN($0, $1, invalid: 0.4) },
    confidence: 0.95,
    examples: [
      .hit("my iban is ⟦gb82west12345698765432⟧"),
      .hit("IBAN⟦DE89370400440532013000⟧"),
      .hit("IBAN: ⟦DE89 3704 0044 0532 0130 01⟧"),
      .hit("{'iban': '⟦nl91abna0417164300⟧'}"),
      .miss("iban is a standard of 2020"),
      .miss("gb82west12345698765432"),
    ])

  /// Cuts a match to the length of its country, since words after a spaced IBAN look like groups of it.
  ///
  /// - Parameter invalid: Confidence where length or check digits are wrong.
  private static func assessIBAN(_ text: Span<UInt8>, _ candidate: Candidate, invalid: Double) -> Assessment {
    let start = candidate.entity.lowerBound
    var left = Checksum.ibanLength(country: capital(text[start]) + capital(text[start + 1])) ?? 0
    var end = start
    while left > 0 && end < candidate.entity.upperBound {
      if text[end].isASCIILetterOrDigit { left -= 1 }
      end += 1
    }
    guard end > start, left == 0, end == text.count || !text[end].isASCIILetterOrDigit,
      Checksum.iban(text.extracting(start..<end))
    else { return Assessment(confidence: invalid) }
    return Assessment(confidence: 0.95, entity: start..<end)
  }

  private static func capital(_ letter: UInt8) -> String { String(Unicode.Scalar(letter & 0xDF)) }
}
