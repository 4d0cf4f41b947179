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
    context: .number(.driversLicense, confidence: 0.9),
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

  static let driversLicenseField = Detector(
    id: "jp-drivers-license-field",
    entity: .driversLicense,
    summary: Localized(
      ja: "「免許証番号：」などの項目の12桁。検査数字の算式は法令で確かめられないので、合わなくても低い確信度で報告する。",
      en:
        "Twelve digits in a field named as a licence number; low where the check digit, which no law could be read for, disagrees."
    ),
    sources: [identificationCodes],
    anchor: .words(["免許", "driver", "driving"]),
    reach: 80,
    pattern:
      #"(?:免許証?の?番号|運転免許証?|(?<![A-Za-z])driv(?:er'?s?|ing)[ _-]?licen[cs]e(?:[ _-]?(?:no|num|number|id))?)[ \t]?[:=][ \t]?["']?(\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9]|[-./]\d)"#,
    caseless: true,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.45,
    examples: [
      .hit("運転免許証番号：⟦309012345630⟧"),
      .hit("driver_license: ⟦123456789019⟧"),
      .hit("免許証の番号=⟦3090-1234-5630⟧"),
      .miss("免許の更新手数料：123456789019"),
      .miss("sublicense: 309012345630"),
      .miss("運転免許証番号：000000000000"),
    ])
}
