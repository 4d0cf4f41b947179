internal import AratameMatching

extension Detector {
  static let franceNIR = Detector(
    number: "fr-nir", .franceNIR, source: "Décret n° 82-103 du 22 janvier 1982; INSEE [G]",
    shapes: ["15", "13-2", "1-2-2-2-3-3-2", "6A"],
    pattern: #"[12]\d{14}|[12]\d{12}[ -]\d{2}|[12] \d\d \d\d \d\d \d{3} \d{3} \d\d|[12]\d{4}2[AB]\d{8}"#,
    check: { Checksum.franceNIR($0) }, confidence: 0.5,
    words: [
      "nir", "sécurité sociale", "securite sociale", "numéro de sécu", "carte vitale", "insee",
      "immatriculation", "social security",
    ],
    near: 0.95,
    examples: [
      .hit("NIR : ⟦295067512345634⟧"), .hit("n° de sécurité sociale ⟦1 55 06 75 000 001 78⟧"),
      .hit("⟦199012A00000133⟧"),
      .miss("NIR 295067512345635"), .miss("IMEI 356868000041418"), .miss("timestamp 295067512345634"),
    ])

  static let spainNIF = Detector(
    number: "es-nif", .spainNIF,
    source: "Real Decreto 1553/2005, art. 1; Real Decreto 1065/2007, art. 19 [G]",
    shapes: ["7", "8", "8A", "7A", "2-3-3", "2-3-3A", "1-3-3", "1-3-3A"],
    pattern: #"\d{7,8}-?[A-Z]|\d{8} [A-Z]|\d{1,2}\.\d{3}\.\d{3}-?[A-Z]"#,
    check: { Checksum.spainNIF($0) }, alone: 0.45,
    words: ["dni", "nif", "documento nacional", "identificación fiscal", "identidad", "paciente"], near: 0.95,
    examples: [
      .hit("DNI ⟦12345678Z⟧"), .hit("NIF: ⟦12.345.678-Z⟧"), .hit("mi DNI es ⟦55555555-K⟧"),
      .miss("DNI 12345678B"),
      .miss("heap 17197781M"), .miss("NIF 1234567890Z"),
    ])

  static let spainDNI = Detector(
    number: "es-dni", .spainNIF, source: "Real Decreto 1553/2005, art. 1 [G]",
    shapes: ["8A", "2-3-3", "2-3-3A"],
    // Eight digits may be a date with a revision after it, or a size with its unit.
    pattern: #"(?!(?:19|20)\d\d[01])\d{8}[ACDEFHJLNPQRSVWXYZ]|\d{2}\.\d{3}\.\d{3}-?[A-Z]"#,
    check: { Checksum.spainNIF($0) }, confidence: 0.55, words: ["dni", "nif", "documento nacional"],
    near: 0.95,
    examples: [
      .hit("⟦12345678Z⟧"), .hit("a nombre de ⟦12.345.678-Z⟧"), .hit("⟦00000001R⟧"), .miss("12345678B"),
      .miss("17197781M"), .miss("A12345678Z"),
    ])

  static let spainNIE = Detector(
    number: "es-nie", .spainNIE, source: "Orden INT/2058/2008 [G]",
    shapes: ["A7A", "A7", "7A", "7"], pattern: #"[XYZ]-?\d{7}-?[A-Z]"#, before: 2, caseless: true,
    check: { Checksum.spainNIF($0) }, confidence: 0.6, words: ["nie", "extranjero", "identificación"],
    near: 0.95,
    examples: [
      .hit("⟦X1234567L⟧"), .hit("NIE: ⟦Y-0000001-S⟧"), .hit("⟦z7654321h⟧"), .miss("X1234567B"),
      .miss("W1234567L"),
    ])

  static let spainPassport = Detector(
    number: "es-passport", .spainPassport, source: "Real Decreto 896/2003 [G]",
    shapes: ["A6"], pattern: #"[A-Z]{3}\d{6}"#, before: 3, caseless: true, alone: 0.3,
    words: ["pasaporte", "número de pasaporte", "spanish passport", "passport"],
    examples: [
      .hit("Mi pasaporte es ⟦AAA123456⟧"), .hit("⟦xyz987654⟧ es mi número de pasaporte"),
      .miss("código AAA123456"),
      .miss("pasaporte AA123456"),
    ])

  static let spainSocialSecurity = Detector(
    labelled: "es-social-security", .spainSSN, source: "Real Decreto 84/1996, art. 21 [G]",
    anchors: ["nass", "nuss", "seguridad social"], label: #"n[au]ss|seguridad social"#,
    value: #"\d{2}[ /-]?\d{7,8}[ /-]?\d{2}"#,
    examples: [
      .hit("NASS: ⟦09 16457589 53⟧."), .hit("NUSS ⟦281234567840⟧"),
      .hit("Seguridad Social: ⟦28/12345678/40⟧"),
      .miss("seguridad social 2019"), .miss("Nassau 09 16457589 53"),
    ])

  static let spainPhysician = Detector(
    labelled: "es-physician", .medicalLicense, source: "Consejo General de Colegios Oficiales de Médicos [G]",
    anchors: ["nºcol", "nº col", "n° col", "mero de colegiad"],
    label: #"n[º°] ?col(?:egiad[oa])?\.?|número de colegiad[oa]"#, value: #"\d{2} ?\d{2} ?\d{4,5}"#,
    examples: [
      .hit("NºCol: ⟦28 28 24127⟧."), .hit("Nº colegiado ⟦282824127⟧"), .miss("colegio 28 28 24127"),
      .miss("NºCol: 12"),
    ])

  static let italyFiscalCode = Detector(
    number: "it-fiscal-code", .italyFiscalCode, source: "Decreto ministeriale 23 dicembre 1976, n. 13813 [G]",
    shapes: ["A3A"], pattern: #"[A-Z]{6}\d{2}[ABCDEHLMPRST][0-7]\d[A-Z]\d{3}[A-Z]"#, before: 12,
    caseless: true,
    check: { Checksum.italyFiscalCode($0) }, confidence: 0.85,
    words: ["codice fiscale", "cod. fiscale", "fiscal code", "c.f", "cf", "codiceFiscale"], near: 0.97,
    examples: [
      .hit("⟦RCCMNL83S18D969H⟧"), .hit("codice fiscale: ⟦RSSMRA00A01H501C⟧"), .miss("RCCMNL83S18D969B"),
      .miss("XRCCMNL83S18D969H"),
    ])

  static let italyFiscalCodeMistyped = Detector(
    number: "it-fiscal-code-mistyped", .italyFiscalCode,
    source: "Decreto ministeriale 23 dicembre 1976, n. 13813 [G]",
    // Sixteen characters in this order tell name and birth even where the last is wrong.
    shapes: ["A3A"], pattern: #"[A-Z]{6}\d{2}[ABCDEHLMPRST][0-7]\d[A-Z]\d{3}[A-Z]"#, before: 12,
    confidence: 0.35,
    words: [],
    examples: [
      .hit("⟦RCCMNL83S18D969B⟧"), .hit("codice ⟦RSSMRA00A01H501B⟧"), .miss("RCCMNL83Z18D969B"),
      .miss("RCCMNL83S18D969"),
    ])

  static let italyDriverLicense = Detector(
    number: "it-driver-license", .italyDriverLicense,
    source: "Ministero delle Infrastrutture e dei Trasporti [G]",
    shapes: ["A3A", "A4A", "A5A", "A6A", "A7A", "A8A"],
    pattern: #"[A-Z]{2}\d{7}[A-Z]|U1(?=[A-Z0-9]{0,5}\d{3})[BCDFGHJKLMNPRSTUWXYZ0-9]{7}[A-Z]"#, before: 7,
    alone: 0.35,
    words: ["patente", "patente di guida", "driver license", "driving licence", "licenza di guida"],
    examples: [
      .hit("patente ⟦AA0123456B⟧"), .hit("patente di guida n. ⟦U1H00B000C⟧"), .miss("patente 990123456B"),
      .miss("modello AA0123456B"),
    ])

  static let italyVAT = Detector(
    number: "it-vat-code", .italyVAT, source: "DPR 26 ottobre 1972, n. 633, art. 35 [G]",
    shapes: ["11"], check: { Checksum.italyVAT($0) }, alone: 0.33,
    words: ["partita iva", "p.iva", "p. iva", "piva", "vat", "iva"],
    examples: [
      .hit("P.IVA ⟦01333550323⟧"), .hit("partita IVA: ⟦01333550323⟧"), .miss("P.IVA 01333550324"),
      .miss("no 01333550323"),
    ])

  static let italyPassport = Detector(
    number: "it-passport", .italyPassport, source: "Ministero dell'Interno [G]",
    shapes: ["A7"], pattern: #"[A-Z]{2}\d{7}"#, before: 2,
    words: ["passaporto", "numero di passaporto", "italian passport"],
    examples: [
      .hit("passaporto ⟦YA1234567⟧"), .hit("numero di passaporto: ⟦AA0000001⟧"), .miss("codice YA1234567"),
      .miss("passaporto YA123456"),
    ])

  static let italyIdentityCard = Detector(
    number: "it-identity-card", .italyIdentityCard,
    source: "Ministero dell'Interno, carta d'identità elettronica [G]",
    shapes: ["A5A", "A7", "7A"], pattern: #"[A-Z]{2}\d{5}[A-Z]{2}|[A-Z]{2}\d{7}|\d{7}[A-Z]{2}"#, before: 3,
    words: [
      "carta d'identità", "carta di identità", "carta d'identita", "identity card", "carta identità", "cie",
    ],
    examples: [
      .hit("carta d'identità ⟦CA00000AA⟧"), .hit("Carta di identità: ⟦AY1234567⟧"), .miss("codice CA00000AA"),
      .miss("carta d'identità CA0000AA"),
    ])
}
