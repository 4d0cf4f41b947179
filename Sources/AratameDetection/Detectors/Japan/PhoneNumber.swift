extension Detector {
  static let phoneNumber = Detector(
    id: "jp-phone-number",
    entity: .phoneNumber,
    summary: Localized(
      ja: "国内の電話番号: 0で始まる10桁（携帯・IP電話は11桁）で、区切りのあるもの。",
      en:
        "A Japanese telephone number with separators: 0 and 9 more digits, or 10 for mobile and IP telephony."
    ),
    sources: phoneSources,
    anchor: .digits(10...11),
    reach: 40,
    pattern: #"""
      (?x) (?: (?<![A-Za-z0-9+]) | (?<=TEL|Tel|tel|FAX|Fax|fax) ) (?<!\d[-./]) (?!(?:0120|0800|0570))
      (?: 0[1-9]\d{0,3} [ ]?[-(] [ ]?\d{1,4} [ ]?[-)] [ ]?\d{3,4}
        | 0[1-9]\d{0,3} \) [ ]?\d{1,4} - \d{3,4}
        | 0[5-9]0 [-. ] \d{4} [-. ]? \d{4}
        | (?<!\d[ ]) (?: 0[1-9][ .]\d{4} | 0[1-9]\d[ .]\d{3} | 0[1-9]\d\d[ .]\d\d ) [ .] \d{4} )
      (?! [A-Za-z0-9] | [-./]\d | [ ]?(?:円|個|件) )
      """#,
    validate: { isPlannedPhoneNumber(DigitRun($0)) },
    confidence: 0.8,
    context: Context(
      phoneWords, confidence: 0.95, against: notPhoneWords, lowered: 0.2),
    examples: [
      .hit("電話は⟦03-1234-5678⟧です"),
      .hit("携帯：⟦090-1234-5678⟧まで"),
      .hit("TEL ⟦03(1234)5678⟧"),
      .hit("TEL⟦03-1234-5678⟧"),
      .hit("(⟦06)6123-4567⟧に連絡"),
      .hit("⟦0463-12-3456⟧へ"),
      .hit("TEL ⟦045 123 4567⟧"),
      .miss("期間は01-12-2024から"),
      .miss("型番は03-1234-56789"),
      .miss("0120-123-456"),  // free of charge: another detector
      .miss("管理番号 03-1234-5678"),
      .miss("03-1234-567"),
      .miss("合計は090 2581 4703円"),
      .hit("136.38,37.12,⟦0761-74-1524⟧,石川県"),
    ])

  static let mobilePhoneNumber = Detector(
    id: "jp-mobile-phone-number",
    entity: .phoneNumber,
    summary: Localized(
      ja: "国内の携帯電話・IP電話の番号: 区切りのない11桁。",
      en: "A Japanese mobile or IP telephone number: 11 digits without separators."),
    sources: phoneSources,
    anchor: .digits(11...11),
    reach: 24,
    pattern:
      #"(?:(?<![A-Za-z0-9+])|(?<=TEL|Tel|tel|FAX|Fax|fax))(?<!\d[-./])0[5-9]0[1-9]\d{7}(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { !DigitRun($0).isSequence },
    confidence: 0.6,
    context: Context(phoneWords, confidence: 0.95, against: notPhoneWords, lowered: 0.2),
    examples: [
      .hit("携帯は⟦09012345678⟧です"),
      .hit("連絡先⟦08098765432⟧まで"),
      .hit("mobile: ⟦07011112222⟧"),
      .miss("注文番号09012345678"),
      .miss("090123456789"),
      .miss("09000000000"),
    ])

  static let unseparatedPhoneNumber = Detector(
    id: "jp-unseparated-phone-number",
    entity: .phoneNumber,
    summary: Localized(
      ja: "国内の固定電話の番号: 区切りのない10桁で、近くに電話を示す語があるもの。",
      en: "A Japanese fixed-line number: 10 digits without separators, near a word that says so."),
    sources: phoneSources,
    anchor: .digits(10...10),
    reach: 24,
    pattern:
      #"(?:(?<![A-Za-z0-9+])|(?<=TEL|Tel|tel|FAX|Fax|fax))(?<!\d[-./])(?!0120|0800|0570)0[1-9]\d{8}(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { isPlannedPhoneNumber(DigitRun($0)) },
    confidence: 0.2,
    context: Context(phoneWords, confidence: 0.85, against: notPhoneWords),
    examples: [
      .hit("電話番号は⟦0312345678⟧です"),
      .hit("TEL:⟦0612345678⟧"),
      .hit("phone ⟦0451234567⟧"),
      .miss("0312345678"),
      .miss("基礎年金番号0312345678"),
      .miss("電話 03123456789"),
    ])

  static let internationalPhoneNumber = Detector(
    id: "jp-international-phone-number",
    entity: .phoneNumber,
    summary: Localized(
      ja: "国番号+81で始まる電話番号。", en: "A telephone number that begins with Japan's country code, +81."),
    sources: phoneSources + ["ITU-T E.164, E.123 [G]"],
    anchor: .words(["+81"]),
    reach: 48,
    pattern:
      #"(?<![A-Za-z0-9])\+81[-. ]?(?:\(0\)|0)?[-. ]?\(?[1-9](?:[-. ()]{0,2}\d){8,9}(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { isInternational(DigitRun($0)) },
    confidence: 0.9,
    context: Context(phoneWords, confidence: 0.95, against: notPhoneWords, lowered: 0.4),
    examples: [
      .hit("電話は⟦+81-3-1234-5678⟧です"),
      .hit("tel:⟦+819012345678⟧"),
      .hit("⟦+81 (0)90-1234-5678⟧に連絡"),
      .miss("+82-2-1234-5678"),
      .miss("+81-3-1234-567"),
      .miss("座標は+81.1234567"),
    ])

  static let tollFreeNumber = Detector(
    id: "jp-toll-free-number",
    entity: .phoneNumber,
    summary: Localized(
      ja: "着信課金・統一番号（0120、0800、0570）。多くは会社の番号なので確信度を低くする。",
      en: "A toll-free or shared-cost number (0120, 0800, 0570): mostly a company's, hence low confidence."),
    sources: phoneSources,
    anchor: .digits(10...11),
    reach: 32,
    pattern:
      #"(?:(?<![A-Za-z0-9+])|(?<=TEL|Tel|tel|FAX|Fax|fax))(?<!\d[-./])(?:(?:0120|0570)(?:-\d{3}-\d{3}|-?\d{2}-\d{4}|-?\d{4}-\d{2}|-?\d{6})|0800(?:-\d{3}-\d{4}|\d{7}))(?![A-Za-z0-9]|[-./]\d)"#,
    confidence: 0.45,
    context: Context(phoneWords, confidence: 0.45, against: notPhoneWords, lowered: 0.2),
    examples: [
      .hit("お問い合わせは⟦0120-123-456⟧へ"),
      .hit("ナビダイヤル⟦0570-012-345⟧"),
      .hit("フリーコール ⟦0800-123-4567⟧"),
      .miss("0120-123-45"),
      .miss("注文番号 0120123456"),
      .miss("20120-123-456"),
    ])

  private static let phoneSources = [
    "電気通信番号計画（令和元年総務省告示第6号） [G]",
    "個人情報保護法（平成15年法律第57号） 第2条第1項, https://laws.e-gov.go.jp/law/415AC0000000057 [V, copy of 2025-09-24]",
  ]

  private static let phoneWords = [
    "電話", "でんわ", "携帯", "ケータイ", "スマホ", "連絡先", "FAX", "ファックス", "ファクス", "TEL", "ＴＥＬ", "℡",
    "☎", "📞", "phone", "telephone", "mobile", "cell", "tel_no", "phone_number", "phoneNumber", "内線", "自宅",
  ]

  static let notPhoneWords = [
    "注文", "受注", "伝票", "追跡", "送り状", "管理番号", "型番", "品番", "製品番号", "商品コード", "部品", "口座",
    "年金", "会員番号", "社員番号", "ISBN", "ISSN", "シリアル", "特許", "order", "tracking", "invoice", "serial",
  ]

  /// Whether the digits have the length and the beginning of a Japanese number, the first of them 0.
  private static func isPlannedPhoneNumber(_ digits: DigitRun) -> Bool {
    let values = digits.values
    guard values.count > 3, values[0] == 0, values[1] != 0 else { return false }
    // 0A0 with A = 5...9: mobile, paging and IP telephony, one digit longer than a fixed line.
    let isLong = values[2] == 0 && values[1] >= 5
    return values.count == (isLong ? 11 : 10)
      && !DigitRun(values: Array(values.dropFirst(3))).isOneDigitRepeated
  }

  /// Whether the digits, 81 and with or without the trunk 0, are a Japanese number.
  private static func isInternational(_ digits: DigitRun) -> Bool {
    let national = Array(digits.values.dropFirst(2).drop { $0 == 0 })
    return isPlannedPhoneNumber(DigitRun(values: [0] + national))
  }
}
