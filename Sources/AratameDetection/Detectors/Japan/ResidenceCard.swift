extension Detector {
  static let residenceCard = Detector(
    id: "jp-residence-card",
    entity: .residenceCard,
    summary: Localized(
      ja: "在留カード・特別永住者証明書の番号: 英大文字2字、数字8桁、英大文字2字で、近くにそれを示す語があるもの。",
      en: "A residence card's number: two capitals, eight digits, two capitals, near a word that says so."),
    sources: [
      identificationCodes,
      "Microsoft Purview, Japan residence card number [A-Za-z]{2}\\d{8}[A-Za-z]{2} [V, excerpt]",
    ],
    anchor: .capitals,
    before: 2,
    reach: 24,
    pattern: #"(?<![A-Za-z0-9_-])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Za-z0-9])"#,
    validate: { !DigitRun($0).isOneDigitRepeated },
    // No check digit is published, and order numbers have the same shape.
    confidence: 0.2,
    context: .number(.residenceCard, confidence: 0.95),
    examples: [
      .hit("在留カード番号⟦AB12345678CD⟧を確認"),
      .hit("特別永住者証明書は⟦UH98765432EA⟧です"),
      .hit("residence_card: ⟦CD87654321EF⟧"),
      .hit("residenceCardNumber: ⟦CD87654321EF⟧"),
      .miss("AB12345678CD"),
      .miss("注文番号はAB12345678CDです"),
      .miss("在留カードはAB1234567CD"),
      .miss("在留カード AB00000000CD"),
    ])
}
