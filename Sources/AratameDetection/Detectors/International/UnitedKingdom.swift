internal import AratameMatching

extension Detector {
  static let ukNHS = Detector(
    number: "uk-nhs", .ukNHS, source: "NHS Data Dictionary, NHS NUMBER [G]",
    shapes: ["10", "3-3-4"],
    check: { Checksum.ukNHS($0) }, alone: 0.38, words: ["nhs", "nhs number", "nhs_number", "nhsNumber"],
    near: 0.9,
    examples: [
      .hit("NHS number ⟦943 476 5919⟧"), .hit("nhs_number=⟦9990000018⟧"), .miss("NHS number 9434765910"),
      .miss("call 943 476 5919"),
    ])

  static let ukNINO = Detector(
    number: "uk-nino", .ukNINO, source: "HM Revenue & Customs, NIM39110 [G]",
    shapes: ["A6A"],
    pattern: #"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]"#, before: 2,
    confidence: 0.4,
    words: ["nino", "ni number", "national insurance", "national_insurance_number", "ni no"], near: 0.9,
    examples: [
      .hit("NINO ⟦AB123456C⟧"), .hit("national insurance number: ⟦HH010203D⟧"), .hit("⟦AB123456C⟧"),
      .miss("AB123456E"), .miss("NT998877A"), .miss("QQ123456C"), .miss("型番AB123456C"),
    ])

  static let ukNINOSpaced = Detector(
    labelled: "uk-nino-spaced", .ukNINO, source: "HM Revenue & Customs, NIM39110 [G]",
    anchors: ["nino", "national insurance", "ni n"],
    label: #"nino|national insurance|ni(?= n)"#,
    value: #"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]"#,
    examples: [
      .hit("nino: ⟦hh 01 02 03 d⟧"), .hit("National Insurance number ⟦AB 12 34 56 C⟧"),
      .miss("nino: nt 99 88 77 a"), .miss("AB 12 34 56 C"), .miss("NINO: AA 12 34 56 H"),
    ])

  static let ukPassport = Detector(
    number: "uk-passport", .ukPassport, source: "HM Passport Office, basic passport checks [G]",
    shapes: ["9"], words: ["uk passport", "british passport", "gb passport", "hm passport"],
    examples: [
      .hit("UK passport ⟦533401372⟧"), .hit("British passport no. ⟦925665416⟧"),
      .miss("UK passport 92566541"),
      .miss("British 925665416"),
    ])

  static let ukDrivingLicence = Detector(
    number: "uk-driving-licence", .ukDrivingLicence, source: "DVLA, driver number [G]",
    shapes: ["A6A", "A7A", "A8A", "A9A", "A10A"],
    pattern:
      #"[A-Z](?=[A-Z]{0,4}9{0,4}\d{6}[A-Z])[A-Z9]{4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}"#,
    before: 5, confidence: 0.7,
    words: ["driving licence", "driver number", "driving license", "dvla", "licence number"], near: 0.95,
    examples: [
      .hit("⟦MORGA607054SM9IJ⟧"), .hit("driver number ⟦FO999512018AA1AB⟧"),
      .hit("licence ⟦SMITH862310AB1CD⟧"),
      .miss("MORGA697054SM9IJ"), .miss("MORGA607054SM9IJK"), .miss("MORGA607454SM9IJ"),
    ])

  static let ukVehicle = Detector(
    id: "uk-vehicle-registration", entity: .ukVehicle,
    summary: Localized(
      ja: "自動車登録番号（英国）: 2001年からの形式が合い、近くにそれを示す語があるもの。",
      en: "A UK vehicle registration of the form in use since 2001, near a word that says so."),
    sources: ["DVLA, INF104 vehicle registration numbers [G]"],
    anchor: .capitals, before: 2, reach: 16,
    pattern: guarded(
      #"[A-HJ-PR-Y]{2}(?:0[1-9]|[12]\d|5[0-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}"#),
    confidence: 0.2,
    context: Context(
      [
        "registration", "number plate", "license plate", "licence plate", "vehicle", "reg", "vrm", "car",
        "dvla", "ナンバープレート",
      ],
      confidence: 0.7),
    alone: 0.35,
    examples: [
      .hit("vehicle registration ⟦AB51 ABC⟧"), .hit("number plate: ⟦LN14HGT⟧"),
      .miss("registration AB49 ABC"),
      .miss("model AB51 ABC"), .miss("registration IB51 ABC"),
    ])

  static let ukVehiclePrefixed = Detector(
    number: "uk-vehicle-registration-prefixed", .ukVehicle,
    source: "DVLA, INF104 vehicle registration numbers [G]",
    shapes: ["A3A", "A3"], pattern: #"[A-HJ-NPR-TV-Y]\d{3} ?[A-HJ-PR-TV-Y]{3}"#, before: 1, alone: 0.3,
    words: ["registration", "number plate", "license plate", "licence plate", "vehicle", "vrm", "dvla"],
    near: 0.7,
    examples: [
      .hit("registration ⟦M456DEF⟧"), .hit("number plate ⟦P123ABC⟧"), .miss("registration I123BCD"),
      .miss("type M456DEF"),
    ])
}
