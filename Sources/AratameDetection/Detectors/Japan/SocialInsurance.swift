internal import AratameMatching

// Numbers of pension and insurance schemes: shapes that many numbers have, so that a name must stand near.
extension Detector {
  /// A number without a check digit, which only a word nearby tells from others.
  ///
  /// - Parameters:
  ///   - digits: How many it has.
  ///   - form: How it is written, where that is not as digits alone.
  ///   - kind: What its words are.
  ///   - near: Confidence with one of them nearby.
  private init(
    schemeNumber id: String, _ entity: Entity, summary: Localized, sources: [String], digits: Int,
    form: String? = nil, kind: NumberKind, near: Double,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, entity: entity, summary: summary, sources: sources, anchor: .digits(digits...digits), reach: 24,
      pattern: Self.notAfterNumber + (form ?? #"\d{\#(digits)}"#) + Self.notBeforeNumber,
      validate: { !DigitRun($0).isOneDigitRepeated }, confidence: 0.2,
      context: .number(kind, confidence: near), examples: examples())
  }

  static let pensionNumber = Detector(
    schemeNumber: "jp-pension-number",
    .pensionNumber,
    summary: Localized(
      ja: "基礎年金番号: 4桁-6桁で、近くにそれを示す語があるもの。",
      en: "A basic pension number: four and six digits near a word that says so."),
    // Its last digit is said to check the others; no text of the formula could be read.
    sources: [identificationCodes, "基礎年金番号の構成 4桁-6桁 [G]"],
    digits: 10,
    form: #"(?:\d{10}|\d{4}[- ]\d{6})"#,
    kind: .pensionNumber, near: 0.9,
    examples: [
      .hit("基礎年金番号は⟦1234-567890⟧です"),
      .hit("年金番号 ⟦1234567890⟧"),
      .hit("pensionNumber: ⟦9876-543210⟧"),
      .hit("氏名,基礎年金番号\n甲野花子,⟦1234-567890⟧"),
      .miss("1234-567890"),
      .miss("年金事務所の電話 0312345678"),
      .miss("基礎年金番号は10桁です。受付番号1234567890"),
      .miss("基礎年金番号 0000000000"),
      .miss("基礎年金の総額 1234567890円"),
    ])

  static let residentRecordCode = Detector(
    schemeNumber: "jp-resident-record-code",
    .residentRecordCode,
    summary: Localized(
      ja: "住民票コード: 11桁で、近くにそれを示す語があるもの。",
      en: "A resident record code: eleven digits near a word that says so."),
    sources: [identificationCodes, "住民基本台帳法（昭和42年法律第81号） 第7条第13号 [G]"],
    digits: 11,
    form: #"(?:\d{11}|\d{4}[- ]\d{4}[- ]\d{3}|\d{5}[- ]\d{5}[- ]\d)"#,
    kind: .residentRecordCode, near: 0.95,
    examples: [
      .hit("住民票コード：⟦12345678901⟧"),
      .hit("住民票コードは⟦1234-5678-901⟧と記載"),
      .hit("juki_code=⟦98765432109⟧"),
      .miss("12345678901"),
      .miss("住民票の手数料 12345678901"),
      .miss("住民票コードの件、電話09012345678"),
      .miss("住民票コード 123456789012"),
    ])

  static let employmentInsuranceNumber = Detector(
    schemeNumber: "jp-employment-insurance-number",
    .employmentInsuranceNumber,
    summary: Localized(
      ja: "雇用保険被保険者番号: 4桁-6桁-1桁で、近くにそれを示す語があるもの。",
      en: "An employment insurance number: four, six and one digits near a word that says so."),
    sources: [identificationCodes, "雇用保険被保険者番号の構成 4桁-6桁-1桁 [G]"],
    digits: 11,
    form: #"(?:\d{11}|\d{4}[- ]\d{6}[- ]\d)"#,
    kind: .employmentInsurance, near: 0.9,
    examples: [
      .hit("雇用保険被保険者番号 ⟦1234-567890-1⟧"),
      .hit("被保険者番号は⟦12345678901⟧です"),
      .hit("氏名\t雇用保険番号\n甲野\t⟦5012-345678-9⟧"),
      .miss("1234-567890-1"),
      .miss("雇用保険の窓口は電話09012345678"),
      .miss("雇用保険 1234-5678-901"),
    ])

  static let careInsuranceNumber = Detector(
    schemeNumber: "jp-care-insurance-number",
    .careInsuranceNumber,
    summary: Localized(
      ja: "介護保険の被保険者番号: 10桁で、近くにそれを示す語があるもの。",
      en: "A number of a care insurance card: ten digits near a word that says so."),
    sources: [identificationCodes, "介護保険被保険者番号の構成 10桁 [G]"],
    digits: 10,
    kind: .careInsurance, near: 0.9,
    examples: [
      .hit("介護保険被保険者番号：⟦0001234567⟧"),
      .hit("介護保険証の番号は⟦1234567890⟧です"),
      .hit("kaigo_hoken: ⟦0098765432⟧"),
      .miss("0001234567"),
      .miss("介護保険課 電話0312345678"),
      .miss("介護保険の給付 1234567890円"),
    ])

  static let insurerNumber = Detector(
    id: "jp-insurer-number",
    entity: .insurerNumber,
    summary: Localized(
      ja: "健康保険・介護保険の保険者番号: 8桁か6桁で、検証番号が合い、近くにそれを示す語があるもの。",
      en: "A health or care insurer's number: eight or six digits whose check digit agrees, near its name."),
    sources: insurerSources,
    anchor: .digits(6...8),
    reach: 16,
    pattern: notAfterNumber + #"(?:\d{8}|\d{6})"# + notBeforeNumber,
    validate: { Checksum.luhn($0) && !DigitRun($0).isOneDigitRepeated },
    confidence: 0.2,
    context: .number(.insurer, confidence: 0.9),
    examples: [
      .hit("保険者番号は⟦33120015⟧です"),
      .hit("保険者番号 ⟦138016⟧"),
      .hit("insurer_number: ⟦06279996⟧"),
      .miss("33120015"),
      .miss("保険者番号は33120016です"),  // check digit is wrong
      .miss("被保険者番号 33120015"),
      .miss("保険者数は33120015人"),
    ])

  static let insurerNumberField = Detector(
    id: "jp-insurer-number-field",
    entity: .insurerNumber,
    summary: Localized(
      ja: "「保険者番号：」の項目の8桁か6桁。検証番号の算式は法令で確かめられないので、合わなくても低い確信度で報告する。",
      en:
        "Eight or six digits in a field named as an insurer's number; low where the check digit, which no law could be read for, disagrees."
    ),
    sources: insurerSources,
    anchor: .words(["保険者番号"]),
    before: 3,
    reach: 48,
    pattern: #"(?<!被)保険者番号[ \t]?[:=][ \t]?["']?(\d{8}|\d{6})"# + notBeforeNumber,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.45,
    examples: [
      .hit("保険者番号：⟦33120016⟧"),
      .hit("保険者番号=⟦138017⟧"),
      .miss("被保険者番号：33120016"),
      .miss("保険者番号は33120016です"),
      .miss("保険者番号：000000"),
    ])

  static let healthInsuranceNumber = Detector(
    id: "jp-health-insurance-number",
    entity: .healthInsuranceNumber,
    summary: Localized(
      ja: "健康保険の記号・番号の組。", en: "The symbol and number of a health insurance card, together."),
    sources: [identificationCodes, "健康保険の記号・番号 [G]"],
    anchor: .words(["記号"]),
    reach: 96,
    pattern: #"記号(?:[・/,、及びおよびと]{0,9}番号)?(?:は|[ \t]?[:=])?[ \t]{0,3}"#
      + #"([0-9A-Z]{1,8}(?:[ \t]{0,3}[,、/・|]?[ \t]{0,3}番号(?:は|[ \t]?[:=])?[ \t]{0,3}|[ ]?[-・/][ ]?|[ ])\d{1,8})(?! ?枝番)"#
      + notBeforeNumber,
    confidence: 0.3,
    context: Context(
      ["保険証", "健康保険", "健保", "国保", "国民健康保険", "被保険者", "資格確認書", "保険者番号", "協会けんぽ", "共済組合", "health insurance"],
      confidence: 0.9,
      against: ["ゆうちょ", "郵便局", "貯金", "通帳", "口座", "振込", "型番", "製造", "図面", "地図", "JIS", "bank"], distance: 40),
    examples: [
      .hit("保険証の記号 ⟦1234 番号 567⟧"),
      .hit("健康保険 記号・番号：⟦12345678-90⟧"),
      .hit("資格確認書の記号：⟦8801、番号：123456⟧"),
      .miss("ゆうちょ銀行 記号 10120 番号 12345671"),
      .miss("保険証の記号と番号を控えてください"),
      .miss("記号は図面の番号です"),
    ])

  static let elderlyInsuranceNumber = Detector(
    schemeNumber: "jp-elderly-insurance-number",
    .healthInsuranceNumber,
    summary: Localized(
      ja: "後期高齢者医療などの被保険者番号: 8桁で、近くにそれを示す語があるもの。",
      en:
        "An insured person's number of eight digits, as of medical care for the elderly, near a word that says so."
    ),
    sources: [identificationCodes, "後期高齢者医療の被保険者番号の構成 8桁 [G]"],
    digits: 8,
    kind: .healthInsurance, near: 0.8,
    examples: [
      .hit("後期高齢者医療 被保険者番号：⟦12345678⟧"),
      .hit("保険証番号は⟦87654321⟧です"),
      .miss("被保険者数は12345678人"),
      .miss("12345678"),
      .miss("保険証の確認日時 20261122"),
      .miss("保険者番号 33120015"),
    ])

  /// Nothing that makes the digits a part of a longer number or word stands before them.
  static let notAfterNumber = #"(?<![A-Za-z0-9+])(?<!\d[-./])"#
  /// The same behind them.
  static let notBeforeNumber = #"(?![A-Za-z0-9]|[-./]\d)"#

  private static let insurerSources = [
    identificationCodes, "診療報酬請求書等の記載要領 別添2 保険者番号等 [S]",
  ]
}
