// Japanese bank accounts: bank (4 digits), branch (3), kind and number (7); Japan Post Bank writes 記号 and 番号.
extension Detector {
  static let bankAccount = Detector(
    id: "jp-bank-account",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "口座番号: 7桁で、近くか列の名前に口座を示す語があるもの。",
      en: "A bank account number: seven digits near a word, or in a column, that says so."),
    sources: bankSources,
    anchor: .digits(7...7),
    reach: 16,
    pattern: notAfterNumber + #"\d{7}"# + notBeforeNumber,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.2,
    context: .number(.bankAccount, confidence: 0.85),
    examples: [
      .hit("振込先の口座は⟦1234567⟧です"),
      .hit("口座番号\n⟦1234567⟧"),
      .hit("銀行コード,支店コード,口座番号\n0001,001,⟦7654321⟧"),
      .hit("bankAccountNo: ⟦1234567⟧"),
      .hit("⟦1234567⟧（普通）"),
      .hit("口座番号\n⟦1234567⟧\n⟦2345678⟧\n⟦3456789⟧"),
      .miss("1234567"),
      .miss("口座開設は1234567円から"),
      .miss("orderNumber: 1234567"),
      .miss("口座番号,郵便番号\n,1000001"),
      .miss("口座番号は別紙。お問い合わせ番号1234567"),
      .miss("口座番号 0000000"),
    ])

  static let bankAccountByName = Detector(
    id: "jp-bank-account-by-name",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "口座番号: 「口座番号：」「店番…」に続く4〜8桁。", en: "A bank account number: digits right after its name."),
    sources: bankSources,
    anchor: .words(["口座", "店番"]),
    reach: 96,
    pattern: #"(?:口座(?:番号|No\.?)?(?:\([^()\n]{0,12}\))?|店番号?[ :]{0,3}\d{3}[^\d\n]{1,15})"#
      + #"[ \t]{0,4}(?:は|が|[:=#|])?[ \t\n"'「]{0,4}(\d{4,8})"# + notBeforeNumber + notCount,
    caseless: true,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.9,
    examples: [
      .hit("口座番号：⟦123456⟧"),
      .hit("口座番号は⟦01234567⟧"),
      .hit("店番 123 口座番号 ⟦7654321⟧"),
      .hit("店番：001 番号：⟦7654321⟧"),
      .miss("口座番号は7桁です"),
      .miss("口座番号は1234567件あります"),
      .miss("口座番号：2024-01-01"),
    ])

  static let bankAccountByKind = Detector(
    id: "jp-bank-account-by-kind",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "口座番号: 普通・当座・貯蓄に続く7桁。", en: "A bank account number: seven digits after the kind of account."),
    sources: bankSources,
    anchor: .words(["普通", "当座", "貯蓄", "(普)", "(当)"]),
    reach: 80,
    pattern: #"(?:普通|当座|貯蓄|\((?:普|当)\))(?:預金|貯金)?(?:口座)?[)\]】」]?[ \t]{0,4}[:・/,|]?[ \t]{0,3}"#
      + #"(?:(?:口座)?番号|No\.?|№)?[ \t]{0,3}[:は]?[ \t]{0,3}(\d{7})"# + notBeforeNumber + notCount,
    caseless: true,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.9,
    examples: [
      .hit("架空銀行 本店 普通 ⟦1234567⟧"),
      .hit("架空銀行本店(普)⟦1234567⟧ カ)レイ"),
      .hit("当座預金：⟦0123456⟧"),
      .hit("種別：普通 口座番号：⟦7654321⟧"),
      .hit("普通,⟦7654321⟧,レイ タロウ"),
      .miss("普通に1234567を入力"),
      .miss("普通 1234567円"),
      .miss("普通 12345678"),
      .miss("普通車 1234567"),
    ])

  static let bankAccountAfterBranch = Detector(
    id: "jp-bank-account-after-branch",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "口座番号: 支店名に続く7桁で、近くに銀行を示す語があるもの。",
      en: "A bank account number: seven digits after a branch, near a word for a bank."),
    sources: bankSources,
    anchor: .words(["支店", "営業部", "出張所"]),
    reach: 64,
    pattern: #"(?:支店|営業部|出張所)[ \t]{0,2}(?:\(\d{3}\))?[^\d\n〒]{0,10}(\d{7})"# + notBeforeNumber + notCount,
    validate: { !DigitRun($0).isOneDigitRepeated },
    confidence: 0.2,
    context: Context(
      ["銀行", "信用金庫", "信金", "信用組合", "労働金庫", "農協", "口座", "振込", "入金", "引落"], confidence: 0.75,
      against: ["〒", "郵便番号", "電話", "注文", "伝票", "管理番号"], distance: 30),
    examples: [
      .hit("架空銀行 霞町支店 ⟦1234567⟧"),
      .hit("架空信用金庫本町支店（001） ⟦7654321⟧に振込"),
      .miss("大阪支店 1234567"),
      .miss("架空銀行霞町支店 伝票 1234567"),
      .miss("架空銀行霞町支店の残高1234567円"),
    ])

  static let bankAccountCodes = Detector(
    id: "jp-bank-account-codes",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "銀行コード4桁・支店コード3桁・口座番号7桁を続けたもの。", en: "Bank, branch and account as 4, 3 and 7 digits."),
    sources: bankSources,
    anchor: .digits(14...14),
    reach: 32,
    pattern: notAfterNumber + #"\d{4}[- ]\d{3}[- ](?:\d[- ])?\d{7}"# + notBeforeNumber,
    confidence: 0.2,
    context: .number(.bankAccount, confidence: 0.85, also: ["銀行", "支店", "振込"]),
    examples: [
      .hit("振込口座 ⟦0001-001-1234567⟧"),
      .hit("銀行：⟦9999 123 7654321⟧"),
      .miss("0001-001-1234567"),
      .miss("伝票番号 0001-001-1234567"),
    ])

  static let postBankNumber = Detector(
    id: "jp-post-bank-number",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "ゆうちょ銀行の番号: 記号1…0に続く、1で終わる2〜8桁。",
      en: "A number of Japan Post Bank: up to eight digits ending in 1, after a symbol of the form 1…0."),
    sources: bankSources,
    anchor: .words(["記号"]),
    reach: 80,
    pattern:
      #"記号[ \t]{0,3}[:は]?[ \t\n]{0,3}[01]\d{3}0(?:-\d)?[ \t]{0,3}[,、/・|\n]?[ \t]{0,3}番号[ \t]{0,3}[:は]?[ \t]{0,3}(\d{1,7}1)"#
      + notBeforeNumber,
    confidence: 0.9,
    examples: [
      .hit("ゆうちょ 記号10120 番号⟦12345671⟧"),
      .hit("記号：11940、番号：⟦7654321⟧"),
      .hit("記号 10120\n番号 ⟦12345671⟧"),
      .miss("記号 1012 番号 12345671"),
      .miss("記号 10120 番号 12345672"),
    ])

  static let postBankSymbol = Detector(
    id: "jp-post-bank-symbol",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "ゆうちょ銀行の記号: 1…0の5桁で、番号が続くもの。",
      en: "A symbol of Japan Post Bank: five digits of the form 1…0 with the number behind."),
    sources: bankSources,
    anchor: .words(["記号"]),
    reach: 80,
    pattern:
      #"記号[ \t]{0,3}[:は]?[ \t\n]{0,3}([01]\d{3}0)(?=(?:-\d)?[ \t]{0,3}[,、/・|\n]?[ \t]{0,3}番号[ \t]{0,3}[:は]?[ \t]{0,3}\d{1,7}1(?!\d))"#,
    confidence: 0.9,
    examples: [
      .hit("ゆうちょ 記号⟦10120⟧ 番号12345671"),
      .hit("記号：⟦11940⟧、番号：7654321"),
      .miss("記号 1012 番号 12345671"),
      .miss("記号 10120 番号 12345672"),
    ])

  static let postBankJoined = Detector(
    id: "jp-post-bank-joined",
    entity: .japaneseBankAccount,
    summary: Localized(
      ja: "ゆうちょ銀行の記号と番号を続けたもので、近くにそれを示す語があるもの。",
      en: "Symbol and number of Japan Post Bank joined by a hyphen, near a word that says so."),
    sources: bankSources,
    anchor: .words(["ゆうちょ", "郵便貯金", "記号番号", "記号・番号"]),
    reach: 80,
    pattern:
      #"(?:ゆうちょ(?:銀行)?|郵便貯金|記号・?番号)[^\d\n]{0,16}(1\d{3}0[- ](?:\d[- ])?\d{1,7}1)"# + notBeforeNumber,
    confidence: 0.85,
    examples: [
      .hit("ゆうちょ銀行 ⟦10120-12345671⟧"),
      .hit("記号番号：⟦11940-7654321⟧"),
      .miss("ゆうちょ銀行 10121-12345671"),
      .miss("10120-12345671"),
    ])

  /// Digits that are counted are no number of an account.
  static let notCount = #"(?! ?(?:円|個|件|人|年|月|日|桁|万|億|%|名(?!義)))"#

  private static let bankSources = [
    "全国銀行協会 統一金融機関コード4桁・店舗コード3桁・口座番号7桁 [G]", "ゆうちょ銀行 記号5桁・番号最大8桁 [G]",
  ]
}
