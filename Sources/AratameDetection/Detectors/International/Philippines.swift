extension Detector {
  static let philippinesUMID = Detector(
    number: "ph-umid", .philippinesUMID,
    source: "Executive Order No. 420, s. 2005; Social Security System, UMID [G]",
    shapes: ["12", "4-7-1"], separators: "-",
    words: ["umid", "crn", "common reference number", "multi-purpose id", "multipurpose id"],
    examples: [
      .hit("UMID CRN ⟦0111-2345678-9⟧"), .hit("common reference number: ⟦011123456789⟧"),
      .miss("no 0111-2345678-9"), .miss("UMID 0111-234567-9"),
    ])

  static let philippinesHealth = Detector(
    number: "ph-philhealth", .philippinesHealth,
    source: "Republic Act 7875; PhilHealth identification number [G]",
    shapes: ["12", "2-9-1"], separators: "-", words: ["philhealth", "phil health", "health insurance"],
    examples: [
      .hit("PhilHealth No. ⟦12-025678901-3⟧"), .hit("philhealth: ⟦120256789013⟧"), .miss("no 12-025678901-3"),
      .miss("PhilHealth 12-02567890-3"),
    ])

  static let philippinesSSS = Detector(
    number: "ph-sss", .philippinesSSS, source: "Republic Act 11199; Social Security System number [G]",
    shapes: ["10", "2-7-1"], separators: "-", words: ["sss", "sss number", "sss no"],
    examples: [
      .hit("SSS No. ⟦34-1234567-8⟧"), .hit("sss number: ⟦3412345678⟧"), .miss("no 34-1234567-8"),
      .miss("SSS 34-123456-8"),
    ])

  static let philippinesPassport = Detector(
    number: "ph-passport", .philippinesPassport,
    source: "Department of Foreign Affairs, passports since 2016 [G]",
    shapes: ["A7A"], pattern: #"P\d{7}[A-Z]"#, before: 1,
    words: ["passport", "passport number", "philippine passport", "passport_number", "パスポート", "旅券"],
    near: 0.9,
    examples: [
      .hit("passport ⟦P1234567A⟧"), .hit("旅券番号⟦P7654321B⟧"), .miss("part P1234567A"),
      .miss("passport P123456A"),
    ])
}
