internal import AratameMatching

extension Detector {
  static let indiaAadhaar = Detector(
    number: "in-aadhaar", .indiaAadhaar, source: "UIDAI, UID numbering scheme; Aadhaar Act 2016 [G]",
    shapes: ["12", "4-4-4"], check: { Checksum.indiaAadhaar($0) }, alone: 0.35,
    words: ["aadhaar", "aadhar", "uidai", "आधार", "aadhaar_number", "aadhaarNumber", "アーダール"], near: 0.95,
    against: ["マイナンバー", "個人番号", "my number", "免許"],
    examples: [
      .hit("Aadhaar: ⟦2345 6789 0124⟧"), .hit("आधार ⟦999999990019⟧"), .miss("Aadhaar 234567890125"),
      .miss("番号は234567890124です"),
      .miss("Aadhaar 123456789012"),
    ])

  static let indiaPAN = Detector(
    number: "in-pan", .indiaPAN, source: "Income-tax Rules, 1962, rule 114 [G]",
    shapes: ["A4A"], pattern: #"[A-Z]{5}\d{4}[A-Z]"#, before: 5, confidence: 0.35,
    words: ["pan", "pan card", "pan number", "permanent account", "pan_number", "income tax"], near: 0.9,
    examples: [
      .hit("My PAN number is ⟦ABCPD1234F⟧"), .hit("⟦ABCPD1234F⟧"), .miss("ABCD1234F"), .miss("型番ABCPD1234F"),
      .miss("ABCPD12345"),
    ])

  static let indiaGSTIN = Detector(
    number: "in-gstin", .indiaGSTIN, source: "Central Goods and Services Tax Rules, 2017, rule 10 [G]",
    shapes: ["A4A"], pattern: #"(?:0[1-9]|[12]\d|3[0-7]|97)[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]"#, before: 7,
    confidence: 0.7, words: ["gstin", "gst", "goods and services"], near: 0.95,
    examples: [
      .hit("GSTIN ⟦27ABCPD1234F1Z5⟧"), .hit("⟦07ABCPD6789K1Z2⟧"), .miss("00ABCPD1234F1Z5"),
      .miss("27ABCPD1234F1Y5"),
      .miss("27ABCPD1234F1Z55"),
    ])

  static let indiaUPI = Detector(
    labelled: "in-upi", .indiaUPI,
    source: "National Payments Corporation of India, UPI procedural guidelines [G]",
    anchors: ["upi id", "upi:", "upi_id", "vpa:", "vpa "], label: "upi|vpa",
    value: #"[a-z0-9][a-z0-9._-]{1,40}@[a-z]{2,20}(?![.@])"#,
    examples: [
      .hit("UPI ID: ⟦taro.kono@okbank⟧"), .hit("VPA: ⟦9876543210@upi⟧"), .miss("taro.kono@okbank"),
      .miss("UPI: taro@example.com"),
    ])

  static let indiaPassport = Detector(
    number: "in-passport", .indiaPassport, source: "Passports Act, 1967; Ministry of External Affairs [G]",
    shapes: ["A7"], pattern: #"[A-PR-WY][1-9]\d{5}[1-9]"#, before: 1, alone: 0.3,
    words: ["passport", "indian passport", "passport number", "passport_number", "パスポート", "旅券"],
    examples: [
      .hit("passport ⟦A3456781⟧"), .hit("Indian passport: ⟦C3590543⟧"), .miss("passport Q3456781"),
      .miss("code A3456781"),
    ])

  static let indiaVoter = Detector(
    number: "in-voter", .indiaVoter, source: "Election Commission of India, EPIC [G]",
    shapes: ["A7"], pattern: #"[A-Z]{3}\d{7}"#, before: 3,
    words: ["voter", "vote", "epic", "election", "voter id", "voter_id", "electoral"],
    examples: [
      .hit("Voter ID: ⟦ABC1234567⟧"), .hit("EPIC no ⟦XYZ7654321⟧"), .miss("code ABC1234567"),
      .miss("voter AB1234567"),
    ])

  static let indiaVehicle = Detector(
    number: "in-vehicle-registration", .indiaVehicle,
    source: "Central Motor Vehicles Rules, 1989, rule 50 [G]",
    shapes: ["A4"],
    pattern:
      #"(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}\d{4}"#,
    before: 10, alone: 0.4,
    words: ["vehicle", "registration", "number plate", "license plate", "rto", "car", "bike"], near: 0.7,
    examples: [
      .hit("vehicle ⟦KA53ME3456⟧"), .hit("registration: ⟦MH 12 AB1234⟧"), .miss("vehicle XX53ME3456"),
      .miss("part KA53ME3456"),
    ])

  static let singaporeNRIC = Detector(
    number: "sg-nric-fin", .singaporeNRIC,
    source: "National Registration Act 1965; widely reported check letter [S]",
    shapes: ["A7A"], pattern: #"[STFG]\d{7}[A-Z]"#, before: 1, check: { Checksum.singaporeNRIC($0) },
    confidence: 0.55,
    words: ["nric", "fin", "singapore", "singpass", "ic number", "identity card"], near: 0.95,
    examples: [
      .hit("NRIC ⟦S1234567D⟧"), .hit("⟦T1234567J⟧"), .hit("FIN: ⟦F1234567N⟧"), .miss("S1234567B"),
      .miss("品番S1234567D"),
    ])

  static let singaporeNRICMistyped = Detector(
    number: "sg-nric-fin-mistyped", .singaporeNRIC,
    source: "National Registration Act 1965; widely reported check letter [S]",
    // A letter read or typed wrong: the word beside it says what was meant.
    shapes: ["A7A"], pattern: #"[STFG]\d{7}[A-Z]"#, before: 1, check: { !Checksum.singaporeNRIC($0) },
    alone: 0.3,
    words: ["nric", "singapore", "singpass", "ic number"], near: 0.5,
    examples: [
      .hit("NRIC ⟦S1234567B⟧"), .hit("singpass: ⟦F1234567K⟧"), .miss("S1234567B is a part"),
      .miss("NRIC S1234567D"), .miss("品番S1234567B"),
    ])

  static let singaporeFIN2022 = Detector(
    number: "sg-fin-m-series", .singaporeNRIC,
    source: "Immigration & Checkpoints Authority, M series from 2022; its check letter was not verified [G]",
    shapes: ["A7A"], pattern: #"M\d{7}[KLJNPQRTUWX]"#, before: 1,
    words: ["nric", "fin", "singapore", "singpass", "work pass"], near: 0.85,
    examples: [
      .hit("FIN ⟦M1234567K⟧"), .hit("Singapore work pass ⟦M7654321X⟧"), .miss("code M1234567K"),
      .miss("FIN M1234567A"),
    ])

  static let singaporeUEN = Detector(
    number: "sg-uen", .singaporeUEN,
    source: "Accounting and Corporate Regulatory Authority; widely reported [S]",
    shapes: ["8A", "9A", "A4A"], pattern: #"\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z]"#,
    before: 5,
    check: { Checksum.singaporeUEN($0) }, alone: 0.42,
    words: ["uen", "unique entity", "acra", "singapore company", "business registration"], near: 0.9,
    examples: [
      .hit("UEN ⟦201434292D⟧"), .hit("uen: ⟦T16RF0037C⟧"), .miss("UEN 201434292E"), .miss("code 201434292D"),
    ])

  static let thailandNational = Detector(
    number: "th-tnin", .thailandNational,
    source: "Department of Provincial Administration; widely reported [S]",
    shapes: ["13", "1-4-5-2-1"], check: { Checksum.thailandNational($0) }, alone: 0.37,
    words: [
      "บัตรประชาชน", "เลขประจำตัวประชาชน", "thai id", "thai national", "tnin", "national id", "citizen id",
    ], near: 0.95,
    examples: [
      .hit("Thai ID is ⟦1234567890121⟧"), .hit("เลขบัตรประชาชน ⟦3-4567-89012-34-7⟧"),
      .miss("TNIN 1234567890122"),
      .miss("no 1234567890121"), .miss("Thai ID 0234567890124"),
    ])

  static let philippinesTIN = Detector(
    number: "ph-tin", .philippinesTIN,
    source: "Bureau of Internal Revenue, TIN [G]; check as in published samples [S]",
    shapes: ["9", "12", "3-3-3", "3-3-3-3"], check: { Checksum.philippinesTIN($0) }, alone: 0.32,
    words: ["tin", "bir tin", "bir", "taxpayer identification"], near: 0.85,
    examples: [
      .hit("TIN: ⟦000-123-456-000⟧"), .hit("BIR TIN ⟦000123456⟧"), .miss("TIN 000-123-457-000"),
      .miss("no 000-123-456"),
    ])
}
