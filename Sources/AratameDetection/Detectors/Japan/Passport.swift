internal import AratameMatching

extension Detector {
  static let passport = Detector(
    id: "jp-passport",
    entity: .passport,
    summary: Localized(
      ja: "旅券番号: 英大文字2字と数字7桁で、近くに旅券を示す語があるもの。",
      en: "A passport number: two capitals and seven digits, near a word that says so."),
    sources: [identificationCodes, "旅券の番号の形式 [G]"],
    anchor: .capitals,
    before: 2,
    reach: 16,
    pattern: #"(?<![A-Za-z0-9_-])[A-Z]{2}\d{7}(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.2,
    context: .number(.passport, confidence: 0.9, against: ["製品", "部品", "VAT", "便名"]),
    examples: [
      .hit("旅券番号⟦TK1234567⟧を確認"),
      .hit("パスポートは⟦TR1234567⟧です"),
      .hit("passport_no: ⟦MU7654321⟧"),
      .miss("型番はAB1234567です"),
      .miss("コードAB1234567を入力"),
      .miss("パスポートはAB12345678"),
      .miss("VAT ID: SE1234567"),
    ])

  static let passportMachineReadable = Detector(
    id: "passport-mrz",
    entity: .passport,
    summary: Localized(
      ja: "旅券の機械読取領域の2行目: 44字で、検査数字が合うもの。",
      en: "The second line of a passport's machine-readable zone: 44 characters whose check digits agree."),
    sources: [identificationCodes, "ICAO Doc 9303 part 4 section 4.2.2, part 3 section 4.9 [G]"],
    anchor: .words(["<<<", "JPN"]),
    before: 44,
    reach: 48,
    pattern:
      #"(?<![A-Za-z0-9<])(?=[A-Z0-9<]{0,41}(?:<<<|JPN))[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[0-9<]\d(?![A-Za-z0-9<])"#,
    validate: { hasAgreeingCheckDigits($0) },
    confidence: 0.95,
    examples: [
      .hit("⟦L898902C36UTO7408122F1204159ZE184226B<<<<<10⟧"),  // ICAO's own specimen
      .hit("2行目は⟦L898902C36UTO7408122F1204159ZE184226B<<<<<10⟧です"),
      .hit("旅券：⟦TR12345672JPN7408122F1204159<<<<<<<<<<<<<<04⟧"),
      .miss("L898902C37UTO7408122F1204159ZE184226B<<<<<10"),  // check digit is wrong
      .miss("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
      .miss("JPN 1234567<<<<<<<"),
    ])

  static let passportNameLine = Detector(
    id: "passport-mrz-name",
    entity: .passport,
    summary: Localized(
      ja: "旅券の機械読取領域の1行目: Pで始まる44字で、国と氏名。",
      en: "The first line of a passport's machine-readable zone: 44 characters, country and name."),
    sources: [identificationCodes, "ICAO Doc 9303 part 4 section 4.2.2 [G]"],
    anchor: .words(["P<", "<<<"]),
    before: 44,
    reach: 48,
    pattern:
      #"(?<![A-Za-z0-9<])P[A-Z<][A-Z]{1,3}<{0,2}[A-Z][A-Z<]{2,30}<<[A-Z<]{3,36}(?<=[A-Z<]{44})(?![A-Za-z0-9<])"#,
    confidence: 0.95,
    examples: [
      .hit("⟦P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<⟧"),  // ICAO's own specimen
      .hit("1行目は⟦P<JPNKONO<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<<<⟧です"),
      .miss("P<UTOERIKSSON<<ANNA<MARIA"),
      .miss("std::cout << P << std::endl; <<<<<<< HEAD"),
      .miss("L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    ])

  /// Which numbers are 個人識別符号, for the detectors that find them.
  static let identificationCodes =
    "個人情報保護法（平成15年法律第57号） 第2条第2項, https://laws.e-gov.go.jp/law/415AC0000000057 [V, copy of 2025-09-24]"

  /// Checks the number, the birth date and the date of expiry, each with the digit after it.
  private static func hasAgreeingCheckDigits(_ line: Span<UInt8>) -> Bool {
    [0..<10, 13..<20, 21..<28].allSatisfy { Checksum.icaoMRZ(line.extracting($0)) }
  }
}
