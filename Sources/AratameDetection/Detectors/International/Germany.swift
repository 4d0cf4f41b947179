internal import AratameMatching

extension Detector {
  static let germanyTaxID = Detector(
    number: "de-tax-id", .germanyTaxID, source: "§ 139b Abgabenordnung [G]",
    shapes: ["11", "2-3-3-3"],
    check: { Checksum.germanyTaxID($0) }, alone: 0.35,
    words: [
      "steuer-id", "steuerid", "steuer-idnr", "idnr", "steueridentifikationsnummer", "identifikationsnummer",
      "tin", "tax id", "tax_id", "steuerliche", "steuer_id",
    ],
    near: 0.9,
    examples: [
      .hit("Steuer-ID: ⟦36574261809⟧"), .hit("IdNr. ⟦86 012 345 720⟧"), .miss("Steuer-ID: 36574261800"),
      .miss("no 36574261809"), .miss("Steuer-ID 11111111111"),
    ])

  static let germanyTaxNumber = Detector(
    labelled: "de-tax-number", .germanyTaxNumber,
    source: "§ 139a Abgabenordnung; Bundeseinheitliche Steuernummer [G]",
    anchors: ["steuernummer", "steuer-nr", "st.-nr", "stnr"],
    label: #"steuernummer|steuer-nr\.?|st\.-nr\.?|stnr\.?"#, value: #"\d{2,3}/\d{3,4}/\d{4,5}|\d{10,13}"#,
    examples: [
      .hit("Steuernummer: ⟦181/815/08155⟧"), .hit("St.-Nr. ⟦21/815/08150⟧"), .miss("181/815/08155"),
      .miss("Steuernummer 12"),
    ])

  static let germanyVAT = Detector(
    id: "de-vat-id", entity: .germanyVAT,
    summary: Localized(
      ja: "付加価値税番号（ドイツ）: DEと9桁で、検査数字が合うもの。公表される番号。",
      en: "A German VAT identification number: DE and nine digits whose check digit agrees; public."),
    sources: ["§ 27a Umsatzsteuergesetz; ISO/IEC 7064:2003 MOD 11,10 [G]"],
    anchor: .capitals, before: 2, reach: 20, pattern: guarded(#"DE ?\d{9}"#),
    validate: { Checksum.germanyVAT($0) }, confidence: 0.6,
    context: Context(["ust-idnr", "ust-id", "umsatzsteuer", "vat", "mwst"], confidence: 0.9),
    examples: [
      .hit("USt-IdNr.: ⟦DE136695976⟧"), .hit("⟦DE136695976⟧"), .miss("DE136695975"), .miss("DE1366959761"),
    ])

  static let germanyHealthInsurance = Detector(
    number: "de-health-insurance", .germanyHealthInsurance, source: "§ 290 SGB V [G]",
    shapes: ["A9"], pattern: #"[A-Z]\d{9}"#, before: 1, caseless: true,
    check: { Checksum.germanyHealthInsurance($0) }, alone: 0.4,
    words: [
      "krankenversicherung", "krankenversichertennummer", "kvnr", "versichertennummer", "krankenkasse",
      "health insurance", "versicherten-nr", "egk",
    ],
    near: 0.9,
    examples: [
      .hit("KVNR ⟦M123456785⟧"), .hit("Versichertennummer: ⟦A123456780⟧"), .miss("KVNR A123456787"),
      .miss("code A123456780"),
    ])

  static let germanySocialSecurity = Detector(
    number: "de-social-security", .germanySocialSecurity, source: "§ 147 SGB VI; VKVV §§ 2, 4 [G]",
    shapes: ["8A", "2-6", "2-6A"], pattern: #"\d{8}[A-Z]\d{3}|\d{2} \d{6} [A-Z] \d{3}|\d{2} \d{6}[A-Z]\d{3}"#,
    check: { Checksum.germanyPensionInsurance($0) }, confidence: 0.5,
    words: [
      "rentenversicherung", "rentenversicherungsnummer", "sozialversicherung", "sozialversicherungsnummer",
      "rvnr", "svnr", "sv-nummer",
    ],
    near: 0.95,
    examples: [
      .hit("SV-Nummer ⟦20151090B023⟧"), .hit("Rentenversicherungsnummer: ⟦20 151090 B 023⟧"),
      .miss("20151090B024"),
      .miss("20159990B023"),
    ])

  static let germanyPassport = Detector(
    number: "de-passport", .germanyPassport, source: "ICAO Doc 9303; Passverordnung [G]",
    shapes: ["A8"], pattern: #"[CFGHJK]\d{8}"#, before: 1, check: { isDocument($0) }, alone: 0.4,
    words: ["reisepass", "reisepassnummer", "passnummer", "pass-nr", "passport", "パスポート", "旅券"], near: 0.9,
    examples: [
      .hit("Reisepass ⟦C01234565⟧ ausgestellt"), .hit("passport ⟦F12345671⟧"), .miss("Reisepass F12345678"),
      .miss("Bauteil C01234565"),
    ])

  static let germanyPassportLabelled = Detector(
    labelled: "de-passport-labelled", .germanyPassport, source: "ICAO Doc 9303; Passverordnung [G]",
    anchors: ["reisepass", "passnummer", "pass-nr"],
    label: #"reisepass(?:nummer)?|passnummer|pass-nr\.?"#,
    value: #"[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{7}\d"#, check: { isDocument($0) },
    examples: [
      .hit("Reisepassnummer: ⟦C01X00T41⟧"), .hit("Passnummer ⟦C01X00T41⟧"), .miss("Passnummer C01X00T40"),
      .miss("Reisepass beantragt"),
    ])

  static let germanyIDCard = Detector(
    labelled: "de-id-card", .germanyIDCard, source: "Personalausweisverordnung; ICAO Doc 9303 [G]",
    anchors: ["personalausweis", "ausweisnummer", "ausweis-nr"],
    label: #"personalausweis(?:nummer|-nr\.?)?|ausweisnummer|ausweis-nr\.?"#,
    value: #"[LMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?"#, check: { $0.count == 9 || isDocument($0) },
    examples: [
      .hit("Personalausweis: ⟦T220001293⟧"), .hit("Ausweisnummer ⟦L01X00T47⟧"),
      .miss("Ausweisnummer T220001290"),
      .miss("L01X00T47"),
    ])

  static let germanyPhysician = Detector(
    number: "de-lanr", .germanyPhysician, source: "§ 75 Abs. 7 SGB V, directive on physician numbers [G]",
    shapes: ["9"],
    check: { Checksum.germanyPhysician($0) }, alone: 0.36,
    words: ["lanr", "arztnummer", "lebenslange arztnummer", "arzt-nr", "vertragsarzt"], near: 0.9,
    examples: [
      .hit("LANR: ⟦987654401⟧"), .hit("Arztnummer ⟦555555501⟧"), .miss("LANR 123456901"),
      .miss("no 987654401"),
    ])

  static let germanyPractice = Detector(
    labelled: "de-bsnr", .germanyPractice, source: "§ 75 Abs. 7 SGB V, directive on practice numbers [G]",
    anchors: ["bsnr", "betriebsst"],
    label: "bsnr|betriebsstättennummer", value: #"\d{9}"#,
    examples: [
      .hit("BSNR: ⟦021234568⟧"), .hit("Betriebsstättennummer ⟦521234500⟧"), .miss("BSNR 0212345689"),
      .miss("021234568"),
    ])

  static let germanyTelematik = Detector(
    labelled: "de-telematik-id", .germanyTelematik, source: "gematik, Spezifikation der Telematik-ID [G]",
    anchors: ["telematik"], label: "telematik-?(?:id)?",
    value: #"[1-9]-[A-Za-z0-9](?:[-.]?[A-Za-z0-9]){5,40}"#,
    examples: [
      .hit("Telematik-ID: ⟦1-20123456789⟧"), .hit("TelematikID ⟦9-2.58.00000040⟧"), .miss("Telematik 2024"),
      .miss("1-20123456789"),
    ])

  static let germanyLicence = Detector(
    labelled: "de-fuehrerschein", .germanyLicence, source: "Fahrerlaubnis-Verordnung, Anlage 8 [G]",
    anchors: ["hrerschein", "fahrerlaubnis"],
    label: #"f(?:ü|ue)hrerschein(?:nummer|-nr\.?)?|fahrerlaubnis(?:nummer)?"#,
    value: #"[A-Z][0-9]{2}[A-Z0-9]{6}[0-9][A-Z0-9]"#,
    examples: [
      .hit("Führerscheinnummer: ⟦B072RRE2I55⟧"), .hit("Führerschein ⟦J010000SD51⟧"),
      .miss("Führerschein BO12345678"), .miss("B072RRE2I55"),
    ])

  static let germanyRegister = Detector(
    id: "de-handelsregister", entity: .germanyRegister,
    summary: Localized(
      ja: "商業登記番号（ドイツ）: HRAまたはHRBと数字。公表される番号。",
      en: "A German commercial register number: HRA or HRB and digits; public."),
    sources: ["§ 9 Handelsgesetzbuch, Handelsregisterverordnung [G]"],
    anchor: .words(["hrb ", "hra "]), reach: 16, pattern: guarded(#"HR[AB] \d{2,6}"#), confidence: 0.6,
    examples: [
      .hit("Amtsgericht Berlin ⟦HRB 12345⟧"), .hit("⟦HRA 4711⟧"), .miss("HRC 12345"), .miss("HRB 1234567"),
    ])

  /// Whether the last digit is the check digit of the others, as in the machine-readable zone.
  private static func isDocument(_ bytes: Span<UInt8>) -> Bool {
    var upper: [UInt8] = []
    for i in bytes.indices { upper.append(bytes[i] >= 0x61 ? bytes[i] & 0xDF : bytes[i]) }
    return Checksum.icaoMRZ(upper.span)
  }
}
