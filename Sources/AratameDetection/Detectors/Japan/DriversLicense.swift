internal import AratameMatching

extension Detector {
  static let driversLicense = Detector(
    id: "jp-drivers-license",
    entity: .driversLicense,
    summary: Localized(
      ja: "運転免許証番号: 12桁で、公安委員会の番号と検査数字が合い、近くに免許を示す語があるもの。",
      en: "A driving licence number: 12 digits whose prefix and check digit agree, near a word that says so."),
    sources: [identificationCodes, "番号の構成と検査数字: 広く知られるが、法令では確かめられない [S]"],
    anchor: .digits(12...12),
    reach: 32,
    pattern:
      #"(?<![A-Za-z0-9+])(?<!\d[-./])(?:\d{12}|\d{4}-\d{4}-\d{4}|\d{4} \d{4} \d{4})(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { Checksum.japaneseDriversLicense($0) && !DigitRun($0).isOneDigitRepeated },
    confidence: 0.2,
    context: Context(
      [
        "免許", "公安委員会", "driver's license", "driver's licence", "driver license", "drivers license",
        "driving licence", "driver_license", "drivers_license", "driverLicense", "driversLicense",
        "menkyo", "menkyo_no",
      ],
      confidence: 0.9,
      against: [
        "マイナンバー", "個人番号", "注文", "伝票", "追跡", "アカウント", "AWS", "タイムスタンプ", "timestamp",
        "手数料", "電話", "法人等番号", "order", "tracking",
      ]),
    examples: [
      .hit("運転免許証番号は⟦309012345620⟧です"),
      .hit("免許証：⟦6205-0000-0150⟧"),
      .hit("driver_license: ⟦100000000060⟧"),
      .hit("免許証の番号⟦309000000290⟧を控える"),  // the check digit of a My Number agrees too
      .miss("運転免許証番号は309012345630です"),  // check digit is wrong
      .miss("309012345620"),
      .miss("マイナンバーは309000000290です"),
      .miss("免許の予約、注文番号309012345620"),
    ])
}
