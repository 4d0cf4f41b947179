internal import AratameMatching

extension Detector {
  static let vehicleIdentification = Detector(
    labelled: "vin", .vehicleIdentification, source: "ISO 3779:2009; 49 CFR 565.15 [G]",
    anchors: [
      "vin:", "vin ", "vin=", "vin\"", "vin#", "vehicle identification", "chassis n", "車台番号",
      "fahrgestellnummer",
    ],
    label: #"vin|vehicle identification|chassis(?= n)|車台番号|fahrgestellnummer"#,
    value: #"(?-i:(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z0-9]{13}\d{4})"#, check: { Checksum.vehicle($0) },
    examples: [
      .hit("VIN: ⟦1M8GDM9AXKP042788⟧"), .hit("車台番号：⟦WVWZZZ1JZ3W386752⟧"),
      .hit("vehicle identification number ⟦11111111111111111⟧"), .miss("VIN: 1M8GDM9A1KP042788"),
      .miss("1M8GDM9AXKP042788"), .miss("VIN: 1M8GDM9AXKP04278"),
    ])

  static let germanyPlate = Detector(
    labelled: "de-plate", .germanyPlate, source: "Fahrzeug-Zulassungsverordnung, § 9 [G]",
    anchors: ["kennzeichen"], label: "(?:auto)?kennzeichen",
    value: #"(?-i:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?)"#,
    examples: [
      .hit("Kennzeichen: ⟦B-MW 1234⟧"), .hit("Kfz-Kennzeichen ⟦M-AB 123E⟧"), .miss("B-MW 1234"),
      .miss("Kennzeichen fehlt seit 2024"),
    ])
}
