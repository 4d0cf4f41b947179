internal import AratameMatching

extension Detector {
  static let canadaSIN = Detector(
    number: "ca-sin", .canadaSIN,
    source: "Employment and Social Development Canada, SIN code of practice [G]",
    shapes: ["9", "3-3-3"],
    check: { Checksum.canadaSIN($0) }, alone: 0.37,
    words: [
      "sin", "social insurance", "social_insurance_number", "nas", "numéro d'assurance sociale",
      "assurance sociale",
    ],
    near: 0.9,
    examples: [
      .hit("SIN: ⟦130 692 544⟧"), .hit("mon NAS est ⟦130-692-544⟧"),
      .hit("social insurance number ⟦123456782⟧"),
      .miss("SIN 046 454 286"), .miss("SIN: 123456783"), .miss("total 130 692 544"), .miss("SIN 130 692-544"),
    ])

  static let australiaTFN = Detector(
    number: "au-tfn", .australiaTFN, source: "Australian Taxation Office, tax file numbers [G]",
    shapes: ["9", "3-3-3"],
    check: { Checksum.australiaTFN($0) }, words: ["tfn", "tax file", "tax_file_number", "ato", "taxfile"],
    near: 0.9,
    examples: [
      .hit("TFN ⟦123 456 782⟧"), .hit("tax file number: ⟦876543210⟧"), .miss("TFN 123456783"),
      .miss("no 876543210"),
    ])

  static let australiaMedicare = Detector(
    number: "au-medicare", .australiaMedicare, source: "Services Australia, Medicare card [G]",
    shapes: ["10", "4-5-1"],
    check: { Checksum.australiaMedicare($0) }, alone: 0.37,
    words: ["medicare", "medicare card", "medicare_number", "medicare number"], near: 0.9,
    examples: [
      .hit("Medicare card ⟦2123 45670 1⟧"), .hit("medicare_number: ⟦2950963751⟧"),
      .miss("Medicare 2123456711"),
      .miss("no 2123456701"),
    ])

  static let australiaABN = Detector(
    number: "au-abn", .australiaABN, source: "Australian Business Register, format of the ABN [G]",
    shapes: ["11", "2-3-3-3"],
    check: { Checksum.australiaABN($0) }, alone: 0.35,
    words: ["abn", "australian business", "business number"],
    near: 0.9,
    examples: [
      .hit("ABN ⟦51 824 753 556⟧"), .hit("abn=⟦53004085616⟧"), .miss("ABN 51824753557"),
      .miss("no 51824753556"),
    ])

  static let australiaACN = Detector(
    number: "au-acn", .australiaACN, source: "Australian Securities and Investments Commission, ACN [G]",
    shapes: ["9", "3-3-3"],
    check: { Checksum.australiaACN($0) }, alone: 0.37,
    words: ["acn", "australian company", "company number"],
    near: 0.9,
    examples: [
      .hit("ACN ⟦005 499 981⟧"), .hit("company number: ⟦004085616⟧"), .miss("ACN 005499982"),
      .miss("no 005 499 981"),
    ])
}
