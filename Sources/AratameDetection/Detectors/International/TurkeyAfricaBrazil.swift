internal import AratameMatching

extension Detector {
  static let turkeyNational = Detector(
    number: "tr-national-id", .turkeyNational,
    source: "5490 sayılı Nüfus Hizmetleri Kanunu [G]; algorithm widely reported [S]",
    shapes: ["11"], check: { Checksum.turkeyNational($0) }, alone: 0.38,
    words: [
      "tckn", "tc kimlik", "t.c. kimlik", "kimlik no", "kimlik numarası", "turkish id", "turkish national",
      "tc no", "kimlik",
    ],
    near: 0.95,
    examples: [
      .hit("TCKN ⟦10000000146⟧"), .hit("T.C. kimlik no: ⟦12345678950⟧"), .miss("TCKN 10000000147"),
      .miss("no 10000000146"),
    ])

  static let turkeyPlate = Detector(
    labelled: "tr-license-plate", .turkeyPlate, source: "Karayolları Trafik Yönetmeliği [G]",
    anchors: ["plaka", "plakas"],
    label: #"plaka(?:sı|lı|m)?(?: numarası| no)?"#,
    value: #"(?:0[1-9]|[1-7]\d|8[01]) ?[A-PR-VYZ]{1,3} ?\d{2,5}"#,
    examples: [
      .hit("Plaka numarası ⟦06 A 123⟧ olarak"), .hit("plaka: ⟦34 ABC 123⟧"), .miss("plaka 99 ABC 123"),
      .miss("07 AB 123"),
    ])

  static let southAfricaID = Detector(
    number: "za-id-number", .southAfricaID, source: "Identification Act 68 of 1997 [G]",
    shapes: ["13", "6-4-2-1"], separators: " ",
    check: { Checksum.southAfricaID($0) }, alone: 0.42,
    words: [
      "sa id", "rsa id", "south african id", "identity number", "id number", "id no", "south africa",
      "permanent resident", "id_number",
    ],
    near: 0.9,
    examples: [
      .hit("RSA ID: ⟦8001015009087⟧"), .hit("identity number ⟦7503095044083⟧"), .miss("SA ID 8001015009088"),
      .miss("no 8001015009087"), .miss("SA ID 80010150090870"),
    ])

  static let nigeriaNIN = Detector(
    number: "ng-nin", .nigeriaNIN, source: "National Identity Management Commission Act, 2007 [G]",
    shapes: ["11"], check: { Checksum.nigeriaNIN($0) },
    words: ["nin", "nimc", "national identification number", "nigeria", "nigerian"], near: 0.9,
    examples: [
      .hit("NIN: ⟦12345678902⟧"), .hit("Nigerian national identification number ⟦70000000004⟧"),
      .miss("NIN 12345678903"), .miss("no 12345678902"),
    ])

  static let nigeriaVehicle = Detector(
    number: "ng-vehicle-registration", .nigeriaVehicle,
    source: "Federal Road Safety Corps, number plate standard of 2011 [G]",
    shapes: ["3A", "A3A"], pattern: #"[A-Z]{3}-?\d{3}[A-Z]{2}"#, before: 4, caseless: true, alone: 0.35,
    words: ["vehicle", "number plate", "plate number", "registration", "frsc", "nigeria", "license plate"],
    near: 0.7,
    examples: [
      .hit("plate number ⟦ABJ-001AA⟧"), .hit("vehicle ⟦APP456CV⟧"), .miss("vehicle AB-1234CD"),
      .miss("part APP456CV"),
    ])

  static let brazilCPF = Detector(
    number: "br-cpf", .brazilCPF, source: "Instrução Normativa RFB 1.548/2015 [G]",
    shapes: ["11", "9-2"], separators: "-", check: { Checksum.brazilCPF($0) }, alone: 0.37,
    words: ["cpf", "cadastro de pessoa física", "cadastro de pessoas físicas", "cpf_numero"], near: 0.95,
    examples: [
      .hit("CPF ⟦12345678909⟧"), .hit("cpf: ⟦111444777-35⟧"), .miss("CPF 12345678900"),
      .miss("no 12345678909"),
    ])

  static let brazilCPFDotted = Detector(
    number: "br-cpf-dotted", .brazilCPF, source: "Instrução Normativa RFB 1.548/2015 [G]",
    shapes: ["3-3-3-2"], pattern: #"\d{3}\.\d{3}\.\d{3}-\d{2}"#, check: { Checksum.brazilCPF($0) },
    confidence: 0.85,
    words: ["cpf"], near: 0.97,
    examples: [
      .hit("⟦123.456.789-09⟧"), .hit("portador do CPF ⟦529.982.247-25⟧"), .miss("123.456.789-00"),
      .miss("1.123.456.789-09"),
    ])

  static let brazilCNPJ = Detector(
    number: "br-cnpj", .brazilCNPJ, source: "Instrução Normativa RFB 2.119/2022, 2.229/2024 [G]",
    shapes: ["14"], check: { Checksum.brazilCNPJ($0) }, alone: 0.37, words: ["cnpj", "cadastro nacional"],
    near: 0.9,
    examples: [
      .hit("CNPJ ⟦11222333000181⟧"), .hit("cnpj=⟦12345678000195⟧"), .miss("CNPJ 11222333000182"),
      .miss("no 11222333000181"),
    ])

  static let brazilCNPJDotted = Detector(
    number: "br-cnpj-dotted", .brazilCNPJ, source: "Instrução Normativa RFB 2.119/2022 [G]",
    shapes: ["2-3-3-4-2"], pattern: #"\d\d\.\d{3}\.\d{3}/\d{4}-\d\d"#, check: { Checksum.brazilCNPJ($0) },
    confidence: 0.85,
    words: ["cnpj"], near: 0.95,
    examples: [
      .hit("⟦11.222.333/0001-81⟧"), .hit("CNPJ ⟦12.345.678/0001-95⟧"), .miss("11.222.333/0001-82"),
      .miss("1.11.222.333/0001-81"),
    ])

  static let brazilCNPJLettered = Detector(
    labelled: "br-cnpj-lettered", .brazilCNPJ, source: "Instrução Normativa RFB 2.229/2024 [G]",
    anchors: ["cnpj"], label: "cnpj",
    value: #"[A-Z0-9]{2}\.?[A-Z0-9]{3}\.?[A-Z0-9]{3}/?[A-Z0-9]{4}-?\d{2}"#,
    check: { Checksum.brazilCNPJ($0) },
    examples: [
      .hit("CNPJ: ⟦12.ABC.345/01DE-35⟧"), .hit("CNPJ ⟦12ABC34501DE35⟧"), .miss("CNPJ: 12.ABC.345/01DE-36"),
      .miss("12ABC34501DE35"),
    ])
}
