internal import AratameMatching

extension Detector {
  static let usSSN = Detector(
    number: "us-ssn", .usSSN,
    source: "20 CFR 422.103; Social Security Administration, randomization of 2011 [G]",
    shapes: ["9"], check: { Checksum.usSSN($0) },
    words: [
      "ssn", "ss#", "ssns", "social security", "social_security_number", "socialSecurityNumber", "社会保障番号",
      "ソーシャルセキュリティ",
    ],
    near: 0.9,
    examples: [
      .hit("ssn=⟦512345678⟧"), .hit("His social security number is ⟦512345678⟧"),
      .hit("社会保障番号は⟦219099998⟧です"),
      .miss("SSN 000123456"), .miss("SSN: 912345678"), .miss("SSN 219009999"), .miss("code 512345678"),
    ])

  static let usSSNGrouped = Detector(
    number: "us-ssn-grouped", .usSSN,
    source: "20 CFR 422.103; Social Security Administration, randomization of 2011 [G]",
    shapes: ["3-2-4"], separators: " .", check: { Checksum.usSSN($0) }, confidence: 0.35,
    words: ["ssn", "ss#", "social security", "social_security_number", "社会保障番号"], near: 0.9,
    examples: [
      .hit("SSN ⟦219 09 9998⟧"), .hit("abc ⟦512.34.5678⟧ abc"), .miss("512 34.5678"), .miss("512 00 5678"),
      .miss("1 512 34 5678"), .miss("tel. 電話512 34 5678"),
    ])

  static let usSSNHyphenated = Detector(
    number: "us-ssn-hyphenated", .usSSN,
    source: "20 CFR 422.103; Social Security Administration, randomization of 2011 [G]",
    shapes: ["3-2-4"], separators: "-",
    check: { Checksum.usSSN($0) }, confidence: 0.55,
    words: [
      "ssn", "ss#", "social security", "social_security_number", "社会保障番号", "taxpayer", "applicant", "patient",
      "borrower", "identity", "id number",
    ], near: 0.85,
    examples: [
      .hit("on file: ⟦219-09-9998⟧."), .hit("⟦512-34-5678⟧"), .hit("ID Number: ⟦512-34-5678⟧"),
      .miss("000-12-3456"), .miss("order 512-34-5678"), .miss("512-34-56789"), .miss("078-05-1120"),
    ])

  static let usSSNLabelled = Detector(
    labelled: "us-ssn-labelled", .usSSN, source: "Social Security Administration [G]",
    anchors: ["ssn", "social security n"],
    label: #"ssn|social security(?= n)"#,
    // A number that was never issued, or a letter that a scan took for a digit: the label says what was meant.
    value:
      #"(?!000|666|\d\d\d-00|078-05-1120)(?=(?:[SOlIB-]{0,3}\d){6})[\dSOlIB]{3}-[\dSOlIB]{2}-[\dSOlIB]{4}"#,
    confidence: 0.4,
    examples: [
      .hit("SSN: ⟦912-34-5678⟧"), .hit("SSN ⟦376-68-4S93⟧"), .miss("SSN: 000-12-3456"),
      .miss("SSN 078-05-1120"),
      .miss("ID 912-34-5678"),
    ])

  static let usITIN = Detector(
    number: "us-itin", .usITIN, source: "Internal Revenue Service, Publication 1915 [G]",
    shapes: ["9", "3-2-4"],
    check: { Checksum.usITIN($0) }, alone: 0.35,
    words: ["itin", "individual taxpayer", "taxpayer id", "tax id", "taxpayer identification", "tax_id"],
    examples: [
      .hit("ITIN: ⟦912-70-1234⟧"), .hit("my tax id is ⟦912701234⟧"), .miss("ITIN 912-49-1234"),
      .miss("ITIN 812-70-1234"), .miss("part 912701234"),
    ])

  static let usITINHyphenated = Detector(
    number: "us-itin-hyphenated", .usITIN, source: "Internal Revenue Service, Publication 1915 [G]",
    shapes: ["3-2-4"], separators: "-", check: { Checksum.usITIN($0) }, confidence: 0.5,
    words: ["itin", "taxpayer", "tax id", "ssn"],
    examples: [
      .hit("number ⟦912-70-1234⟧ on file"), .miss("number 912-49-1234 on file"),
      .miss("tracking 912-70-1234"),
    ])

  static let usNPI = Detector(
    number: "us-npi", .usNPI, source: "45 CFR 162.406 [G]",
    shapes: ["10", "4-3-3"],
    check: { Checksum.usNPI($0) }, alone: 0.38, words: ["npi", "national provider", "npi_number"],
    examples: [
      .hit("NPI ⟦1234567893⟧"), .hit("national provider identifier: ⟦1000-000-004⟧"), .miss("NPI 1234567894"),
      .miss("id 1234567893"), .miss("NPI 3234567893"),
    ])

  static let usRouting = Detector(
    number: "us-aba-routing", .usRouting, source: "ABA routing number policy [G]",
    shapes: ["9", "4-4-1"], separators: "-",
    check: { Checksum.usRouting($0) }, alone: 0.35,
    words: [
      "routing", "aba", "rtn", "routing number", "routing_number", "routing no", "ach", "wire transfer",
      "ルーティング番号",
    ],
    examples: [
      .hit("routing number ⟦011000015⟧"), .hit("ABA: ⟦1210-0035-8⟧"), .miss("routing number 011000016"),
      .miss("no. 121000358"),
    ])

  static let usMBI = Detector(
    id: "us-mbi", entity: .usMBI,
    summary: Localized(
      ja: "メディケア受給者番号（米国）: 11字の形式が合い、前にそれを示す語があるもの。",
      en: "A Medicare beneficiary identifier: 11 characters of its form after a word that says so."),
    sources: ["Centers for Medicare & Medicaid Services, Understanding the MBI format [G]"],
    anchor: .words(["medicare", "mbi ", "mbi:", "mbi#", "beneficiary"]), reach: 80,
    pattern:
      #"(?<![a-z])(?:medicare|mbi(?=[ :#])|beneficiary)[^\n\d]{0,30}?((?-i:(?<![A-Za-z0-9-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d\d))(?![A-Za-z0-9-])"#,
    caseless: true, confidence: 0.9,
    examples: [
      .hit("Medicare number ⟦1EG4-TE5-MK73⟧"), .hit("MBI: ⟦1EG4TE5MK73⟧"), .miss("MBI: 1EG4-TE5-OK73"),
      .miss("1EG4-TE5-MK73"), .miss("MBI: 12G4-TE5-MK73"),
    ])

  static let usDEA = Detector(
    number: "us-dea", .medicalLicense, source: "21 CFR part 1301; the check digit is widely reported [S]",
    shapes: ["A7", "A8"], pattern: #"[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}"#, before: 2,
    check: { Checksum.usDEA($0) },
    words: ["dea", "dea number", "prescriber", "medical license", "license number", "controlled substance"],
    examples: [
      .hit("DEA: ⟦BG8207032⟧"), .hit("prescriber's DEA number is ⟦AB1234563⟧"), .miss("DEA: BG8207031"),
      .miss("part BG8207032"),
    ])

  static let usLaboratory = Detector(
    number: "us-clia", .usLaboratory, source: "42 CFR part 493; CMS, CLIA certificate number [G]",
    shapes: ["A7"], pattern: #"\d{2}D\d{7}"#, before: 3,
    words: ["clia", "laboratory", "clia number"],
    examples: [
      .hit("CLIA: ⟦99D1234567⟧"), .hit("laboratory ⟦05D9876543⟧"), .miss("CLIA 99D123456"),
      .miss("part 99D1234567"),
    ])

  static let usPassport = Detector(
    number: "us-passport", .usPassport, source: "U.S. Department of State, Next Generation Passport [G]",
    shapes: ["9"],
    words: [
      "passport", "passport number", "passport_number", "passportNumber", "travel document", "パスポート", "旅券",
    ],
    examples: [
      .hit("passport number ⟦912803456⟧"), .hit("パスポート⟦512803456⟧"), .miss("id 912803456"),
      .miss("passport 91280345"),
    ])

  static let usPassportLettered = Detector(
    number: "us-passport-lettered", .usPassport,
    source: "U.S. Department of State, Next Generation Passport [G]",
    shapes: ["A8"], pattern: #"[A-Z]\d{8}"#, before: 1, alone: 0.3,
    words: [
      "passport", "passport number", "passport_number", "passportNumber", "travel document", "パスポート", "旅券",
    ],
    examples: [
      .hit("my travel passport is ⟦A12803456⟧"), .hit("旅券番号⟦Z12803456⟧"), .miss("id A12803456"),
      .miss("passport A1280345"),
    ])

  static let usDriversLicense = Detector(
    labelled: "us-driver-license", .usDriversLicense,
    anchors: ["driver", "driving licen", "driving_licen"],
    label: #"(?:drivers?'?s?|driving)[ _]licen[cs]e"#, digits: 4,
    examples: [
      .hit("my driver's license number is ⟦2270-66-1551⟧"), .hit("Driver's License: ⟦DL-X34723-23⟧"),
      .hit("drivers_license=⟦D1234567⟧"), .miss("my driver's license is lost"),
      .miss("driver's license since 1999"),
      .miss("driver 12345678"),
    ])
}
