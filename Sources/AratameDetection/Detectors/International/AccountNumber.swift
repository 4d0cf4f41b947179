extension Detector {
  static let bankAccount = Detector(
    id: "bank-account",
    entity: .bankAccount,
    summary: Localized(
      ja: "英語の見出し（account number、acct、sort codeなど）に続く銀行口座番号。",
      en: "A bank account number after an English word for it: account number, acct, sort code."),
    sources: ["Account numbers have no common check digit; 6 to 17 digits by practice of banks [G]"],
    anchor: .words(["account", "acct", "a/c", "sort code", "sort-code", "sortcode"]),
    reach: 80,
    pattern: #"""
      (?x) (?<![A-Za-z])
      (?: (?:account|acct|a/c) s? \.? (?:[ _-]?(?:number|no\.?|num|nr\.?|[#]))? (?:[ ](?:is|to|ending|of))?
          ["']? [ :=#(."']{1,4} ( \d{6,17} | \d{2,6}(?:[ -]\d{2,6}){1,3} )
        | sort[ -]?code (?:[ ]is)? ["']? [ :=#"']{1,4} ( \d\d[- ]?\d\d[- ]?\d\d ) )
      (?! [A-Za-z0-9@] | [-./,:]\d | [ ]?(?:followers|users|円|%) )
      """#,
    caseless: true,
    validate: { isAccountNumber(DigitRun($0)) },
    confidence: 0.6,
    context: Context(
      [
        "bank", "account number", "account no", "checking", "savings", "routing", "sort code", "swift", "bic",
        "aba", "wire", "transfer", "deposit", "balance", "payee", "beneficiary",
      ], confidence: 0.85,
      against: [
        "twitter", "aws", "azure", "gcp", "cloud", "github", "user", "username", "password", "since",
      ],
      lowered: 0.2, distance: 32),
    examples: [
      .hit("account number ⟦12345679⟧"),
      .hit("Acct: ⟦00441 298 77⟧"),
      .hit("Bank account #⟦9876 5432 10⟧"),
      .hit("(Acct: ⟦1234567801⟧, Routing: 000000000)"),
      .miss("account since 201504"),
      .miss("AWS account 123456789012"),
      .miss("the account 2015"),
      .miss("account 11111111"),
      .miss("12345679"),
    ])

  static let swiftCode = Detector(
    id: "swift-code",
    entity: .swiftCode,
    summary: Localized(
      ja: "「SWIFT」「BIC」に続く銀行識別コード。", en: "A bank identifier code after the word SWIFT or BIC."),
    sources: ["ISO 9362:2022: four letters, country, two letters or digits, three more for a branch [G]"],
    anchor: .words(["swift", "bic"]),
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z]) (?i:swift|bic) (?: [ /]{1,3} (?i:swift|bic) )? (?: [ _-]? (?i:code|no\.?) )? (?:[ ]is)?
      ["']? [ :=#"'(]{1,4} ( [A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})? ) (?![A-Za-z0-9])
      """#,
    confidence: 0.7,
    examples: [
      .hit("SWIFT: ⟦DEUTDEFF⟧"),
      .hit("BIC ⟦DEUTDEFF500⟧"),
      .hit("Swift code is ⟦CHASUS33⟧"),
      .miss("Swift: ABC"),
      .miss("DEUTDEFF"),
      .miss("swift programming"),
    ])

  private static func isAccountNumber(_ digits: DigitRun) -> Bool {
    (6...17).contains(digits.count) && !digits.isOneDigitRepeated
  }
}
