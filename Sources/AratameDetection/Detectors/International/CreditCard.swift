internal import AratameMatching

extension Detector {
  static let creditCard = Detector(
    id: "credit-card",
    entity: .creditCard,
    summary: Localized(
      ja: "カード番号: 13〜19桁で、ブランドの先頭番号と桁数、検査数字が合うもの。公開されている試験用の番号は除く。",
      en: "A payment card number: prefix, length and check digit agree; published test numbers are left out."),
    sources: [
      "ISO/IEC 7812-1:2017 (Luhn, Annex B) [G]", "PCI DSS v4.0.1, 3.4.1 [S]",
      "Prefixes and lengths of the card brands, test numbers of Stripe, PayPal and Braintree [G]",
    ],
    anchor: .digits(13...19),
    reach: 40,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<!\d[-./ ])
      (?: [1-68]\d{12,18}
        | [2-68]\d{3} - \d{4} - \d{4} - \d{4} (?: - \d{3} )?
        | [2-68]\d{3} [ ] \d{4} [ ] \d{4} [ ] \d{4} (?: [ ] \d{3} )?
        | 3\d{3} - \d{6} - \d{4,5}
        | 3\d{3} [ ] \d{6} [ ] \d{4,5} )
      (?! [A-Za-z0-9] | [-./]\d )
      """#,
    validate: { isCardNumber($0) },
    confidence: 0.7,
    context: Context(cardWords, confidence: 0.95, against: notCardWords, lowered: 0.2),
    examples: [
      .hit("カード番号⟦4000001234567899⟧で決済"),
      .hit("⟦3559-9912-3456-7898⟧"),
      .hit("Amex ⟦3700 001234 56784⟧"),
      .hit("card: ⟦5432 1098 7654 3212⟧, exp 12/30"),
      .hit("番号は⟦2223000123456789⟧です"),
      .miss("カード番号4000001234567890"),  // check digit is wrong
      .miss("カード番号4111111111111111で試す"),  // a published test number
      .miss("card 3782 822463 10005"),
      .miss("0000000000000000"),
      .miss("1234567812345670"),
      .miss("追跡番号4000001234567899"),
      .miss("timestamp 20260611123456789"),
    ])

  static let labelledCreditCard = Detector(
    id: "credit-card-labelled",
    entity: .creditCard,
    summary: Localized(
      ja: "カード番号: カードを示す語の近くにあり、検査数字の合う12〜19桁。ブランドの表にない番号を補う。",
      en:
        "A payment card number near a word that says so: 12 to 19 digits with their check digit, of any brand."
    ),
    sources: ["ISO/IEC 7812-1:2017 (Luhn, Annex B; lengths to 19) [G]", "Maestro: 12 to 19 digits [G]"],
    anchor: .digits(12...19),
    reach: 40,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<!\d[-./ ])
      (?: [3-6]\d{11,18} | [3-6]\d{3} (?: -\d{4} ){2,3} (?: -\d{1,3} )?
        | [3-6]\d{3} (?: [ ]\d{4} ){2,3} (?: [ ]\d{1,3} )? )
      (?! [A-Za-z0-9] | [-./]\d )
      """#,
    validate: { isLabelledCardNumber($0) },
    confidence: 0.2,
    context: Context(cardWords, confidence: 0.7, against: notCardWords),
    examples: [
      .hit("card ⟦501800000009⟧ is lost"),
      .hit("カード番号は⟦3590000123000002⟧です"),
      .hit("Maestro card: ⟦6759 0000 0000 5⟧"),
      .miss("501800000009"),
      .miss("order 501800000009 by card"),
      .miss("card 501800000001"),  // check digit is wrong
      .miss("card 4111111111111111"),
    ])

  private static let cardWords = [
    "カード", "クレジット", "クレカ", "決済", "支払", "有効期限", "セキュリティコード", "card", "cards", "credit", "credit_card",
    "card_number", "cardNumber", "pan", "visa", "mastercard", "master card", "amex", "american express",
    "jcb",
    "maestro", "discover", "diners", "unionpay", "cvv", "cvc", "cvv2", "debit", "exp", "expiry", "expires",
    "expiration", "tarjeta", "carte", "karte", "kreditkarte", "kartennummer", "cartão", "信用卡", "신용카드",
  ]

  private static let notCardWords = [
    "注文", "伝票", "追跡", "送り状", "荷物", "IMEI", "シリアル", "製造番号", "タイムスタンプ", "timestamp", "epoch",
    "order", "tracking", "order_id", "arn", "会員番号", "ICCID", "保険証", "insurance", "membership", "loyalty",
    "shipment", "parcel", "serial", "invoice",
  ]

  private static func isLabelledCardNumber(_ bytes: Span<UInt8>) -> Bool {
    let digits = DigitRun(bytes)
    return (12...19).contains(digits.count) && Checksum.luhn(bytes) && !digits.isOneDigitRepeated
      && !digits.isSequence && !testCards.contains(digits) && digits.values[4...].contains { $0 != 0 }
  }

  private static func isCardNumber(_ bytes: Span<UInt8>) -> Bool {
    let digits = DigitRun(bytes)
    return hasBrand(digits) && Checksum.luhn(bytes) && !digits.isOneDigitRepeated && !digits.isSequence
      && !testCards.contains(digits)
  }

  /// Whether a brand issues numbers of this prefix and this length.
  private static func hasBrand(_ digits: DigitRun) -> Bool {
    guard digits.count >= 13 else { return false }
    let six = digits.values.prefix(6).reduce(0) { $0 * 10 + Int($1) }
    switch (six, digits.count) {
    case (400_000...499_999, 13), (400_000...499_999, 16), (400_000...499_999, 19): return true  // Visa
    case (510_000...559_999, 16), (222_100...272_099, 16): return true  // Mastercard
    case (340_000...349_999, 15), (370_000...379_999, 15): return true  // American Express
    case (352_800...358_999, 16...19): return true  // JCB
    case (213_100...213_199, 15), (180_000...180_099, 15): return true  // JCB, before 16 digits
    case (300_000...305_999, 14...19), (309_500...309_599, 14...19): return true  // Diners Club
    case (360_000...369_999, 14...19), (380_000...399_999, 14...19): return true  // Diners Club
    case (601_100...601_199, 16...19), (644_000...659_999, 16...19): return true  // Discover
    case (620_000...629_999, 16...19), (810_000...817_199, 16...19): return true  // UnionPay
    case (500_000...509_999, 16...19), (560_000...589_999, 16...19), (639_000...639_099, 16...19):
      return true  // Maestro
    case (220_000...220_499, 16...19): return true  // Mir
    default: return false
    }
  }

  /// Numbers that card brands and payment services publish for tests, and that no account has.
  private static let testCards: Set<DigitRun> = Set(
    [
      "4111111111111111", "4012888888881881", "4222222222222", "4242424242424242", "4000056655665556",
      "4000000000000002", "4000000000003220", "4000002500003155", "4000000000009995", "4005519200000004",
      "4009348888881881", "4500600000000061", "4917610000000000", "4000000000000077", "5555555555554444",
      "5105105105105100", "5454545454545454", "5200828282828210", "2223003122003222", "2223000048400011",
      "5555341244441115", "378282246310005", "371449635398431", "378734493671000", "30569309025904",
      "38520000023237", "3056930009020004", "36227206271667", "36148900647913", "6011111111111117",
      "6011000990139424", "6011981111111113", "6011000400000000", "3530111333300000", "3566002020360505",
      "6200000000000005", "6200000000000047", "6205500000000000004", "6304000000000000", "5019717010103742",
    ].map { DigitRun($0) })
}
