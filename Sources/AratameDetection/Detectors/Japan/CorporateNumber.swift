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
    context: Context(
      [
        "法人番号", "登録番号", "適格請求書", "インボイス番号", "指定通知書", "法人等番号", "gBizINFO", "gBizID",
        "corporate number", "corporate_number", "corporateNumber", "houjin_bango", "hojin_bango",
      ],
      confidence: 0.9,
      against: [
        "ISBN", "JAN", "EAN", "書籍", "バーコード", "商品コード", "epoch", "timestamp", "タイムスタンプ", "ミリ秒",
        "日時", "注文", "伝票", "追跡", "order", "tracking", "IMEI", "GTIN",
      ]),
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
    entity: .corporateNumber,
    summary: Localized(
      ja: "適格請求書発行事業者の登録番号: Tと13桁で、検査用数字が合うもの。公表される番号。",
      en:
        "A registration number of a qualified invoice issuer: T and 13 digits whose check digit agrees; public."
    ),
    sources: corporateNumberSources + ["消費税法（昭和63年法律第108号） 第57条の2 [G]"],
    anchor: .digits(13...13),
    reach: 32,
    pattern:
      #"(?<=T|T-|T )(?:[1-9]\d{12}|[1-9]-\d{4}-\d{4}-\d{4}|[1-9] \d{4} \d{4} \d{4})(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { isCorporateNumber($0) },
    assess: { withLeadingT($0, $1) },
    confidence: 0.95,
    examples: [
      .hit("登録番号⟦T7000012050002⟧の株式会社"),
      .hit("請求書（⟦T9111111111111⟧）を確認"),
      .hit("invoice no. ⟦T8-7001-1000-5901⟧"),
      .miss("登録番号T8000012050002"),  // check digit is wrong
      .miss("型番ST7000012050002"),
      .miss("T70000120500023"),
    ])

  private static let corporateNumberSources = [
    "平成26年財務省令第70号（法人番号の指定等に関する省令） 第2条 [G]",
    "番号法（平成25年法律第27号） 第39条 [G]",
  ]

  private static func isCorporateNumber(_ bytes: Span<UInt8>) -> Bool {
    Checksum.corporateNumber(bytes) && !DigitRun(bytes).isOneDigitRepeated
  }

  /// Takes the `T` before the digits into the entity, unless it ends a longer word.
  private static func withLeadingT(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    var start = candidate.entity.lowerBound
    while start > 0 && text[start] != UInt8(ascii: "T") { start -= 1 }
    if start > 0 && text[start - 1].isASCIILetterOrDigit { return Assessment(confidence: 0) }
    return Assessment(confidence: 0.95, entity: start..<candidate.entity.upperBound)
  }
}
