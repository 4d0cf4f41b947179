internal import AratameMatching

extension Detector {
  static let chinaNational = Detector(
    number: "cn-resident-identity", .chinaNational, source: "GB 11643-1999 [G]",
    shapes: ["18", "17A", "6-8-4", "6-8-3A"], pattern: #"\d{17}[\dXx]|\d{6}[ -]\d{8}[ -]\d{3}[\dXx]"#,
    check: { Checksum.chinaResident($0) }, confidence: 0.6,
    words: [
      "身份证", "身份證", "居民身份", "公民身份", "身份証", "身分証番号", "证件号", "証件", "resident identity", "chinese id", "id card",
      "id_card",
    ],
    near: 0.95,
    examples: [
      .hit("身份证号⟦11010519491231002X⟧"), .hit("⟦110101199003070011⟧"), .miss("身份证号110101190001010015"),
      .miss("1101011990030700111"), .miss("110101199013070011"), .miss("追跡番号110101199003070011"),
    ])

  static let koreaRRN = Detector(
    number: "kr-rrn", .koreaRRN, source: "주민등록법 제7조의2; 주민등록법 시행규칙 제2조 [G]",
    shapes: ["13"], check: { Checksum.koreaRegistration($0, kinds: 1...4) }, alone: 0.4,
    words: ["주민등록번호", "주민번호", "주민등록", "rrn", "resident registration", "korean rrn", "住民登録番号"], near: 0.9,
    examples: [
      .hit("주민등록번호 ⟦9001011000006⟧"), .hit("RRN: ⟦0002293000001⟧"), .miss("RRN 9013011000006"),
      .miss("no 9001011000006"),
    ])

  static let koreaRRNHyphenated = Detector(
    number: "kr-rrn-hyphenated", .koreaRRN, source: "주민등록법 제7조의2; 주민등록법 시행규칙 제2조 [G]",
    shapes: ["6-7"], separators: "-", check: { Checksum.koreaRegistration($0, kinds: 1...4) },
    confidence: 0.6,
    words: ["주민등록번호", "주민번호", "rrn", "住民登録番号"], near: 0.95,
    examples: [
      .hit("⟦900101-1000006⟧"), .hit("주민번호: ⟦971013-1019575⟧"),
      .miss("901301-1000006"), .miss("伝票900101-1000006"),
    ])

  static let koreaFRN = Detector(
    number: "kr-frn", .koreaFRN, source: "출입국관리법 제31조; 같은 법 시행령 제40조의2 [G]",
    shapes: ["13"], check: { Checksum.koreaRegistration($0, kinds: 5...8) }, alone: 0.4,
    words: [
      "외국인등록번호", "외국인등록", "frn", "foreigner registration", "foreign registration", "alien registration",
      "外国人登録番号",
    ],
    near: 0.9,
    examples: [
      .hit("FRN is ⟦9001015000006⟧"), .hit("외국인등록번호 ⟦0002297000001⟧"), .miss("FRN 9013015000006"),
      .miss("no 9001015000006"),
    ])

  static let koreaFRNHyphenated = Detector(
    number: "kr-frn-hyphenated", .koreaFRN, source: "출입국관리법 제31조; 같은 법 시행령 제40조의2 [G]",
    shapes: ["6-7"], separators: "-", check: { Checksum.koreaRegistration($0, kinds: 5...8) },
    confidence: 0.55,
    words: ["외국인등록번호", "frn"], near: 0.95,
    examples: [
      .hit("⟦900101-5000006⟧"), .hit("FRN: ⟦000229-7000001⟧"), .miss("901301-5000006"),
      .miss("900101-9000006"),
    ])

  static let koreaPassport = Detector(
    number: "kr-passport", .koreaPassport, source: "여권법; number form of 2021 [G]",
    shapes: ["A8"], pattern: #"[MSRODG]\d{8}"#, before: 1, caseless: true, alone: 0.36,
    words: ["여권", "여권번호", "korean passport", "passport"], near: 0.9,
    examples: [
      .hit("여권번호는 ⟦M12345678⟧입니다"), .hit("passport: ⟦S99887766⟧"), .miss("여권 A12345678"),
      .miss("code M12345678"),
    ])

  static let koreaPassportLettered = Detector(
    number: "kr-passport-lettered", .koreaPassport, source: "여권법; number form of 2021 [G]",
    shapes: ["A3A"], pattern: #"[MSRODG]\d{3}[A-Z]\d{4}"#, before: 1, caseless: true, confidence: 0.35,
    words: ["여권", "여권번호", "passport", "korean passport"], near: 0.9,
    examples: [
      .hit("여권번호 ⟦M123A4567⟧"), .hit("⟦M123A4567⟧ and ⟦M456B7890⟧"), .miss("M1234A567"), .miss("型番M123A4567"),
    ])

  static let koreaDriverLicense = Detector(
    number: "kr-driver-license", .koreaDriverLicense, source: "도로교통법 시행규칙 [G]",
    shapes: ["12", "2-2-6-2"], separators: "-", pattern: #"(?:1[1-9]|2[0-8])(?:\d{10}|-\d\d-\d{6}-\d\d)"#,
    alone: 0.31,
    words: ["운전면허", "면허번호", "driver license", "driver's license", "driving license"],
    examples: [
      .hit("운전면허 ⟦11-22-123456-12⟧"), .hit("면허번호 ⟦112212345612⟧"), .miss("면허번호 992212345612"),
      .miss("no 112212345612"),
    ])

  static let koreaBRN = Detector(
    number: "kr-brn", .koreaBRN, source: "부가가치세법 제8조; the check digit is widely reported [S]",
    shapes: ["10", "3-2-5"], separators: "-", check: { Checksum.koreaBusiness($0) }, alone: 0.35,
    words: ["사업자등록번호", "사업자번호", "brn", "business registration"], near: 0.9,
    examples: [
      .hit("사업자등록번호 ⟦104-82-13138⟧"), .hit("BRN is ⟦1048213138⟧"), .miss("BRN 104-82-13139"),
      .miss("no 104-82-13138"),
    ])

  static let taiwanNational = Detector(
    number: "tw-national-id", .taiwanNational, source: "國民身分證統一編號; widely reported [S]",
    shapes: ["A9"], pattern: #"[A-Z][1289]\d{8}"#, before: 1, check: { Checksum.taiwanNational($0) },
    alone: 0.42,
    words: ["身分證", "身份證", "身分証", "統一編號", "居留證", "台湾", "taiwan", "taiwanese id", "national id"], near: 0.95,
    examples: [
      .hit("身分證字號⟦A123456789⟧"), .hit("Taiwan ID ⟦B200000004⟧"), .miss("身分證A123456780"),
      .miss("code A123456789"),
    ])

  static let hongKongID = Detector(
    number: "hk-id-bracketed", .hongKongID,
    source: "Registration of Persons Ordinance, Cap. 177; widely reported [S]",
    shapes: ["A6", "A6-1"], pattern: #"[A-Z]{1,2}\d{6}\([0-9A]\)"#, before: 2,
    check: { Checksum.hongKong($0) }, confidence: 0.65,
    words: ["hkid", "身份證", "身分證", "香港身份", "hong kong id", "香港"], near: 0.95,
    examples: [
      .hit("HKID ⟦A123456(3)⟧"), .hit("⟦C123456(9)⟧"), .hit("身份證⟦AB987654(3)⟧"), .miss("A123456(1)"),
      .miss("A12345(3)"),
    ])

  static let hongKongIDPlain = Detector(
    number: "hk-id", .hongKongID, source: "Registration of Persons Ordinance, Cap. 177; widely reported [S]",
    shapes: ["A7", "A6A"], pattern: #"[A-Z]{1,2}\d{6}[0-9A]"#, before: 2, check: { Checksum.hongKong($0) },
    words: ["hkid", "香港身份", "香港身分", "hong kong id", "hong kong identity"], near: 0.9,
    examples: [
      .hit("HKID: ⟦A1234563⟧"), .hit("香港身份證⟦AB9876543⟧"), .miss("HKID A1234561"), .miss("code A1234563"),
    ])
}
