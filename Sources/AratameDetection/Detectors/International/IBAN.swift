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
      #"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}(?![A-Za-z0-9])|(?: [A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)"#,
    assess: { assessIBAN($0, $1) },
    confidence: 0.95,
    examples: [
      .hit("口座は⟦DE89370400440532013000⟧です"),
      .hit("IBAN: ⟦GB82 WEST 1234 5698 7654 32⟧"),
      .hit("振込先⟦NL91ABNA0417164300⟧へ"),
      .hit("⟦DE89 3704 0044 0532 0130 00⟧ BIC COBADEFF"),
      .miss("DE89370400440532013001"),  // check digits are wrong
      .miss("注文番号AB12345678901234567890"),
      .miss("DE893704004405320130001"),
    ])

  /// Cuts a match to the length of its country, since words after a spaced IBAN look like groups of it.
  private static func assessIBAN(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    let start = candidate.match.lowerBound
    let country = String(Unicode.Scalar(text[start])) + String(Unicode.Scalar(text[start + 1]))
    var left = Checksum.ibanLength(country: country) ?? 0
    var end = start
    while left > 0 && end < candidate.match.upperBound {
      if text[end] != 0x20 { left -= 1 }
      end += 1
    }
    guard end > start, left == 0, end == text.count || !text[end].isASCIILetterOrDigit,
      Checksum.iban(text.extracting(start..<end))
    else { return Assessment(confidence: 0) }
    return Assessment(confidence: 0.95, entity: start..<end)
  }
}
