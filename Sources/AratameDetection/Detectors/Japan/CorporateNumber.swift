internal import AratameMatching

extension Detector {
  static let corporateNumber = Detector(
    id: "jp-corporate-number",
    entity: .corporateNumber,
    summary: Localized(
      ja: "法人番号: 13桁で、先頭の検査用数字が合い、近くにそれを示す語があるもの。公表される番号。",
      en:
        "A corporate number: 13 digits, the first a check digit that agrees, near a word that says so; public."
    ),
    sources: corporateNumberSources,
    anchor: .digits(13...13),
    reach: 32,
    pattern:
      #"(?<![A-Za-z0-9+])(?<!\d[-./])(?:[1-9]\d{12}|[1-9]-\d{4}-\d{4}-\d{4}|[1-9] \d{4} \d{4} \d{4})(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { isCorporateNumber($0) },
    // One number in nine passes the check.
    confidence: 0.2,
    context: .number(.corporateNumber, confidence: 0.9),
    examples: [
      .hit("法人番号は⟦7000012050002⟧です"),
      .hit("法人番号：⟦8-7001-1000-5901⟧"),
      .hit("{corporate_number: ⟦9111111111111⟧}"),
      .miss("法人番号は8000012050002です"),  // check digit is wrong
      .miss("法人番号の取得日時 1763769600005"),  // milliseconds since 1970; the check digit agrees
      .miss("ISBN 9784100000054"),
      .miss("バーコードは4901234561090です"),
      .miss("7000012050002"),
    ])

  static let invoiceNumber = Detector(
    id: "jp-invoice-number",
    entity: .invoiceNumber,
    summary: Localized(
      ja: "適格請求書発行事業者の登録番号: Tと13桁で、検査用数字が合うもの。公表される番号。",
      en:
        "A registration number of a qualified invoice issuer: T and 13 digits whose check digit agrees; public."
    ),
    sources: corporateNumberSources + ["消費税法（昭和63年法律第108号） 第57条の2 [G]"],
    anchor: .digits(13...13),
    reach: 32,
    pattern: invoicePattern,
    validate: { isCorporateNumber($0) },
    assess: { Assessment(confidence: 0.95, entity: withLeadingT($0, $1)) },
    confidence: 0.95,
    examples: [
      .hit("登録番号⟦T7000012050002⟧の株式会社"),
      .hit("請求書（⟦T9111111111111⟧）を確認"),
      .hit("invoice no. ⟦T8-7001-1000-5901⟧"),
      .miss("登録番号T8000012050002"),  // check digit is wrong
      .miss("型番ST7000012050002"),
      .miss("T70000120500023"),
    ])

  static let personalInvoiceNumber = Detector(
    id: "jp-invoice-number-of-person",
    entity: .personalInvoiceNumber,
    summary: Localized(
      ja: "適格請求書発行事業者の登録番号で、人の氏名と同じ行にあるもの。個人事業者の番号は法人番号ではない。",
      en:
        "A registration number of a qualified invoice issuer on one line with a person's name: a sole proprietor's number is no corporate number."
    ),
    sources: corporateNumberSources + ["消費税法（昭和63年法律第108号） 第57条の2 [G]"],
    anchor: .digits(13...13),
    reach: 32,
    pattern: invoicePattern,
    validate: { isCorporateNumber($0) },
    // The public number's finding stands until a person's name stands beside it.
    assess: { Assessment(confidence: 0.3, entity: withLeadingT($0, $1)) },
    confidence: 0.3,
    link: Link([Entity(rawValue: "PERSON")], within: .line, confidence: 0.97),
    examples: [
      .hit("登録番号⟦T7000012050002⟧、甲野花子"),
      .hit("⟦T8-7001-1000-5901⟧ 甲野商店"),
      .miss("登録番号T8000012050002"),  // check digit is wrong
      .miss("型番ST7000012050002"),
    ])

  private static let invoicePattern =
    #"(?<=(?<![A-Za-z0-9])T|(?<![A-Za-z0-9])T-|(?<![A-Za-z0-9])T )(?:[1-9]\d{12}|[1-9]-\d{4}-\d{4}-\d{4}|[1-9] \d{4} \d{4} \d{4})(?![A-Za-z0-9]|[-./]\d)"#

  private static let corporateNumberSources = [
    "平成26年財務省令第70号（法人番号の指定等に関する省令） 第2条 [G]",
    "番号法（平成25年法律第27号） 第39条 [G]",
  ]

  private static func isCorporateNumber(_ bytes: Span<UInt8>) -> Bool {
    Checksum.corporateNumber(bytes) && !DigitRun(bytes).isOneDigitRepeated
  }

  /// The digits and the `T` before them.
  private static func withLeadingT(_ text: Span<UInt8>, _ candidate: Candidate) -> Range<Int> {
    var start = candidate.entity.lowerBound
    while start > 0 && text[start] != UInt8(ascii: "T") { start -= 1 }
    return start..<candidate.entity.upperBound
  }
}
