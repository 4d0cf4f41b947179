internal import AratameMatching

extension Detector {
  static let southAfricaTax = Detector(
    number: "za-income-tax", .southAfricaTax,
    source: "Tax Administration Act 28 of 2011; OECD, TIN of South Africa [S]",
    shapes: ["10"], check: { Checksum.southAfricaTax($0) },
    words: ["income tax", "tax reference", "tax number", "sars", "tax ref"],
    examples: [
      .hit("income tax number ⟦0123456782⟧"), .hit("SARS tax reference: ⟦9087654324⟧"),
      .miss("tax reference 0123456783"), .miss("no 0123456782"),
    ])

  static let southAfricaVAT = Detector(
    number: "za-vat", .southAfricaVAT, source: "Value-Added Tax Act 89 of 1991 [G]",
    shapes: ["10"], pattern: #"4\d{9}"#, words: ["vat", "vat number", "vat no", "vat registration"],
    examples: [
      .hit("VAT number ⟦4123456789⟧"), .hit("VAT Registration: ⟦4987654321⟧"), .miss("VAT 5123456789"),
      .miss("no 4123456789"),
    ])

  static let southAfricaCompany = Detector(
    number: "za-company-registration", .southAfricaCompany, source: "Companies Act 71 of 2008; CIPC [G]",
    shapes: ["4-6-2"], pattern: #"(?:19|20)\d\d/\d{6}/\d\d"#,
    words: ["registration", "reg no", "cipc", "company", "pty"],
    examples: [
      .hit("Company Registration ⟦2015/123456/07⟧"), .hit("(Pty) Ltd, Reg No: ⟦1998/000123/23⟧"),
      .miss("log 2015/123456/07"), .miss("registration 2015/12345/07"),
    ])

  static let southAfricaPassport = Detector(
    number: "za-passport", .southAfricaPassport,
    source: "South African Passports and Travel Documents Act 4 of 1994 [G]",
    shapes: ["A8"], pattern: #"[ADMT]\d{8}"#, before: 1,
    words: ["passport", "passport number", "passport_number", "south african passport", "パスポート", "旅券"],
    near: 0.9,
    examples: [
      .hit("South African passport ⟦A12345678⟧"), .hit("passport number: ⟦M00123456⟧"),
      .miss("part M00123456"),
      .miss("passport M0012345"),
    ])

  static let southAfricaTrafficRegister = Detector(
    labelled: "za-traffic-register", .southAfricaTrafficRegister,
    source: "National Road Traffic Regulations, 2000, regulation 32 [G]",
    anchors: ["traffic register"], label: "traffic register", value: #"\d{13}"#,
    examples: [
      .hit("traffic register number: ⟦4012345678901⟧"), .hit("Traffic Register ⟦4098765432109⟧"),
      .miss("traffic register 401234567890"), .miss("4012345678901"),
    ])
}
