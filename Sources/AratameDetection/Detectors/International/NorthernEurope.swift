internal import AratameMatching

extension Detector {
  static let netherlandsBSN = Detector(
    number: "nl-bsn", .netherlandsBSN, source: "Wet algemene bepalingen burgerservicenummer [G]",
    shapes: ["9", "4-2-3"], separators: ".-",
    check: { Checksum.netherlandsBSN($0) },
    words: ["bsn", "burgerservicenummer", "burger service nummer", "sofinummer", "sofi", "bsn_nummer"],
    near: 0.9,
    examples: [
      .hit("BSN ⟦111222333⟧"), .hit("burgerservicenummer: ⟦1234.56.782⟧"), .miss("BSN 111222334"),
      .miss("no 111222333"),
    ])

  static let belgiumNational = Detector(
    number: "be-national-number", .belgiumNational, source: "Arrêté royal du 3 avril 1984 [G]",
    shapes: ["11", "6-3-2"],
    check: { Checksum.belgiumNational($0) },
    words: [
      "rijksregister", "rijksregisternummer", "registre national", "numéro national", "insz", "niss",
      "national number", "rrn",
    ],
    near: 0.9,
    examples: [
      .hit("rijksregisternummer ⟦85073003328⟧"), .hit("NISS : ⟦850730-033-28⟧"),
      .miss("rijksregisternummer 85073003329"),
      .miss("no 85073003328"),
    ])

  static let belgiumNationalDotted = Detector(
    number: "be-national-number-dotted", .belgiumNational, source: "Arrêté royal du 3 avril 1984 [G]",
    shapes: ["2-2-2-3-2"], pattern: #"\d\d\.\d\d\.\d\d-\d{3}\.\d\d"#,
    check: { Checksum.belgiumNational($0) }, confidence: 0.7,
    words: ["rijksregister", "registre national", "niss"], near: 0.95,
    examples: [
      .hit("⟦85.07.30-033.28⟧"), .hit("NISS ⟦17.07.30-033.84⟧"), .miss("85.07.30-033.29"),
      .miss("1.85.07.30-033.28"),
    ])

  static let polandPESEL = Detector(
    number: "pl-pesel", .polandPESEL,
    source: "Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15 [G]",
    shapes: ["11"], check: { Checksum.polandPESEL($0) }, alone: 0.36,
    words: ["pesel", "numer pesel", "nr pesel"], near: 0.95,
    examples: [
      .hit("PESEL: ⟦44051401458⟧"), .hit("numer PESEL ⟦00010100008⟧"), .miss("PESEL 44051401459"),
      .miss("no 44051401458"),
    ])

  static let polandNIP = Detector(
    number: "pl-nip", .polandNIP, source: "Ustawa z dnia 13 października 1995 r. o NIP [G]",
    shapes: ["10", "3-3-2-2", "3-2-2-3"],
    check: { Checksum.polandNIP($0) }, words: ["nip", "numer identyfikacji podatkowej", "numer nip"],
    near: 0.9,
    examples: [
      .hit("NIP ⟦123-456-32-18⟧"), .hit("NIP: ⟦1234563218⟧"), .miss("NIP 1234563219"), .miss("no 1234563218"),
    ])

  static let polandREGON = Detector(
    number: "pl-regon", .polandREGON, source: "Ustawa z dnia 29 czerwca 1995 r. o statystyce publicznej [G]",
    shapes: ["9", "14"], check: { Checksum.polandREGON($0) }, words: ["regon", "numer regon"], near: 0.9,
    examples: [
      .hit("REGON ⟦123456785⟧"), .hit("numer REGON: ⟦12345678512347⟧"), .miss("REGON 123456786"),
      .miss("no 123456785"),
    ])

  static let polandIdentityCard = Detector(
    number: "pl-identity-card", .polandIdentityCard,
    source: "Ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych [G]",
    shapes: ["A6", "6"], pattern: #"[A-Z]{3} ?\d{6}"#, before: 4,
    check: { Checksum.polandIdentityCard($0) },
    words: ["dowód", "dowodu", "dowod", "dowód osobisty", "identity card", "seria i numer"], near: 0.9,
    examples: [
      .hit("dowód osobisty ⟦ABA300000⟧"), .hit("seria i numer dowodu: ⟦ABA 300000⟧"),
      .miss("dowód ABA300001"), .miss("kod ABA300000"),
    ])

  static let swedenPersonal = Detector(
    number: "se-personnummer", .swedenPersonal, source: "Folkbokföringslagen (1991:481) § 18 [G]",
    shapes: ["10", "12", "6-4", "8-4"], pattern: #"\d{6}[-+]\d{4}|\d{8}-\d{4}|\d{10}|\d{12}"#,
    check: { Checksum.swedenPersonal($0) }, alone: 0.36,
    words: [
      "personnummer", "pnr", "person nr", "samordningsnummer", "swedish id", "personal identity", "personnr",
    ], near: 0.95,
    examples: [
      .hit("personnummer ⟦811228-9874⟧"), .hit("⟦199001010017⟧ är mitt pnr"), .hit("pnr: ⟦000101-0008⟧"),
      .miss("personnummer 811228-9875"), .miss("no 8112289874"), .miss("personnummer 811328-9874"),
    ])

  static let swedenPersonalGlued = Detector(
    id: "se-personnummer-glued", entity: .swedenPersonal,
    summary: Localized(
      ja: "個人番号（スウェーデン）: 12桁で検査が合い、前の語との間に空白がないもの。",
      en:
        "A Swedish personal identity number of twelve digits that passes its check, without a space after the word before."
    ),
    sources: ["Folkbokföringslagen (1991:481) § 18 [G]"],
    anchor: .shapes(["A12"]), reach: 16, pattern: #"(?<=[a-z])(?:19|20)\d{10}(?![A-Za-z0-9_]|[-./]\d)"#,
    validate: { Checksum.swedenPersonal($0) }, confidence: 0.2,
    context: Context(
      ["personnummer", "person nr", "samordningsnummer", "swedish id", "personnr"], confidence: 0.85),
    examples: [
      .hit("mitt personnummer är pnr⟦199001010017⟧"), .hit("my swedish id code is⟦199001010017⟧."),
      .miss("code is199001010017"), .miss("my swedish id code is199001010018"),
    ])

  static let swedenPersonalHyphenated = Detector(
    number: "se-personnummer-hyphenated", .swedenPersonal, source: "Folkbokföringslagen (1991:481) § 18 [G]",
    shapes: ["6-4", "8-4"], separators: "-", check: { Checksum.swedenPersonal($0) }, confidence: 0.45,
    words: ["personnummer", "pnr"], near: 0.95,
    examples: [
      .hit("kund ⟦811228-9874⟧"), .hit("⟦19811228-9874⟧"), .miss("811328-9874"), .miss("order 811228-9874"),
    ])

  static let swedenOrganisation = Detector(
    number: "se-organisationsnummer", .swedenOrganisation,
    source: "Lag (1974:174) om identitetsbeteckning för juridiska personer [G]",
    shapes: ["10", "6-4"], separators: "-", check: { Checksum.swedenOrganisation($0) }, alone: 0.35,
    words: [
      "organisationsnummer", "orgnummer", "org.nr", "orgnr", "org nr", "organisation number", "företag",
      "bolag",
    ], near: 0.9,
    examples: [
      .hit("orgnr ⟦556703-7485⟧"), .hit("⟦5567037485⟧ är vårt organisationsnummer"),
      .miss("orgnr 556703-7486"),
      .miss("no 556703-7485"),
    ])

  static let finlandPersonal = Detector(
    number: "fi-hetu", .finlandPersonal,
    source: "Valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 § [G]",
    shapes: ["6-3A", "6-4", "A3A", "A4"], pattern: #"\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]"#, before: 7,
    check: { Checksum.finlandPersonal($0) }, confidence: 0.55,
    words: [
      "henkilötunnus", "hetu", "henkilötunnuksen", "personbeteckning", "personal identity code", "sotu",
    ], near: 0.95,
    examples: [
      .hit("⟦131052-308T⟧"), .hit("hetu: ⟦010100A002H⟧"), .hit("henkilötunnus ⟦311280-888Y⟧"),
      .miss("131052-308B"),
      .miss("991052-308T"), .miss("0131052-308T"),
    ])

  static let norwayNational = Detector(
    number: "no-fodselsnummer", .norwayNational, source: "Folkeregisterforskriften § 2-2-1 [G]",
    shapes: ["11", "6-5"], check: { Checksum.norwayNational($0) }, alone: 0.37,
    words: ["fødselsnummer", "fodselsnummer", "personnummer", "fnr", "d-nummer", "fødselsnr"], near: 0.95,
    examples: [
      .hit("fødselsnummer ⟦15108695320⟧"), .hit("fnr: ⟦010100 00110⟧"), .miss("fnr 15108695321"),
      .miss("no 15108695320"),
    ])
}
