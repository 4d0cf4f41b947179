// Numbers that an organisation gives to its people and customers: any shape, so that a name must say what they are.
extension Detector {
  /// A number right after its name, letters and hyphens included.
  private init(
    named kind: NumberKind, id: String, entity: Entity, summary: Localized,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    let spellings = kind.words.flatMap { word in
      word.contains(" ") ? [" ", "_", "-", ""].map { word.replacing(" ", with: $0) } : [word]
    }
    let names = kind.words.map { $0.replacing(" ", with: "[ _-]?") }.joined(separator: "|")
    self.init(
      id: id, entity: entity, summary: summary, sources: [Self.numberedPeople], anchor: .words(spellings),
      reach: 96,
      pattern: "(?<![A-Za-z])(?:\(names))"
        + #"(?![A-Za-z])["'\])]{0,2}[ \t]{0,3}(?:は|が|[:=#|]|No\.?)?[ \t\n"'「\[(]{0,4}"#
        + #"((?=(?:[A-Za-z-]{0,6}\d){3})[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9])){2,19})"#
        + Self.notBeforeNumber
        + Self.notCount,
      caseless: true, validate: { !DigitRun($0).isOneDigitRepeated }, confidence: 0.8, examples: examples())
  }

  /// A number whose column, key or neighbourhood says what it is.
  private init(
    numbered kind: NumberKind, id: String, entity: Entity, summary: Localized,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, entity: entity, summary: summary, sources: [Self.numberedPeople], anchor: .digits(5...12),
      before: 5,
      reach: 32, pattern: #"(?<![A-Za-z0-9+_-])(?<!\d[-./])[A-Z]{0,4}-?\d{5,12}"# + Self.notBeforeNumber,
      validate: { !DigitRun($0).isOneDigitRepeated }, confidence: 0.2,
      context: .number(kind, confidence: 0.75, distance: 16), examples: examples())
  }

  static let numbersOfPeople: [Detector] = [
    people(
      .employee, "employee-number", .employeeID, Localized(ja: "社員番号・従業員番号", en: "An employee number"),
      named: [
        .hit("社員番号：⟦E-00123⟧"), .hit("従業員番号は⟦100245⟧です"), .hit("employee_id: ⟦A12345⟧"),
        .hit("職員番号 ⟦001⟧"), .miss("社員番号は6桁です"), .miss("社員番号と氏名を記入"), .miss("社員番号：2024年採用"),
        .miss("管理番号：E-00123"), .miss("社員番号：000000"),
      ],
      byColumn: [
        .hit("社員番号,氏名\n⟦100245⟧,甲野花子\n⟦100246⟧,乙山太郎"), .hit("employeeId\tname\n⟦E10245⟧\tHanako"),
        .miss("注文番号,氏名\n100245,甲野花子"), .miss("100245"), .miss("社員番号の一覧、予算100245円"),
      ]),
    people(
      .customer, "customer-number", .customerID,
      Localized(ja: "顧客番号・会員番号", en: "A customer or member number"),
      named: [
        .hit("会員番号：⟦1234-5678⟧"), .hit("顧客ID ⟦C000123⟧"), .hit("お客様番号は⟦9876543210⟧です"),
        .hit("customerId=⟦cus-10245⟧"), .miss("会員番号は12桁"), .miss("会員数 12345人"), .miss("注文番号：1234-5678"),
      ],
      byColumn: [
        .hit("顧客番号|氏名\n⟦100245⟧|甲野花子"), .hit("member_id,plan\n⟦M1000245⟧,free"),
        .miss("商品コード,顧客名\n100245,甲野"),
        .miss("100245"),
      ]),
    people(
      .student, "student-number", .studentID, Localized(ja: "学籍番号", en: "A student number"),
      named: [
        .hit("学籍番号：⟦21A0123⟧"), .hit("受験番号は⟦10245⟧"), .hit("student_id: ⟦s2012345⟧"), .miss("学籍番号は8桁です"),
        .miss("学生数 10245人"),
      ],
      byColumn: [
        .hit("学籍番号,氏名\n⟦2012345⟧,甲野花子"), .hit("生徒番号\n⟦10245⟧\n⟦10246⟧"), .miss("点数,学籍\n2012345,甲野"),
        .miss("2012345"),
      ]),
    people(
      .patient, "patient-number", .medicalRecordNumber,
      Localized(ja: "患者ID・診察券番号・カルテ番号", en: "A patient's or medical record's number"),
      named: [
        .hit("患者ID：⟦00012345⟧"), .hit("カルテ番号 ⟦K-10245⟧"), .hit("診察券番号は⟦123456⟧です"), .hit("MRN: ⟦1234567⟧"),
        .miss("患者数 12345人"), .miss("患者IDを確認"), .miss("診察券番号：6桁"),
      ],
      byColumn: [
        .hit("患者ID,氏名\n⟦00012345⟧,甲野花子"), .hit("patientId;age\n⟦P102450⟧;40"), .miss("病床数,患者\n12345,甲野"),
        .miss("00012345"),
      ]),
  ].flatMap { $0 }

  /// The detectors of one kind of number: after its name, and by column or neighbourhood.
  private static func people(
    _ kind: NumberKind, _ id: String, _ entity: Entity, _ name: Localized,
    named: @autoclosure @escaping @Sendable () -> [Example],
    byColumn: @autoclosure @escaping @Sendable () -> [Example]
  ) -> [Detector] {
    [
      Detector(
        named: kind, id: id, entity: entity,
        summary: Localized(ja: "\(name.ja): その語の直後の番号。", en: "\(name.en): what follows a word that says so."),
        examples: named()),
      Detector(
        numbered: kind, id: id + "-by-column", entity: entity,
        summary: Localized(
          ja: "\(name.ja): 列や近くの語がそう言う5〜12桁。",
          en: "\(name.en): 5 to 12 digits whose column or neighbourhood says so."),
        examples: byColumn()),
    ]
  }

  private static let numberedPeople = "個人情報保護法（平成15年法律第57号） 第2条第1項第1号（他の情報との照合） [V, copy of 2025-09-24]"
}
