internal import AratameMatching

extension Detector {
  static let myNumber = Detector(
    id: "jp-my-number",
    entity: .myNumber,
    summary: Localized(
      ja: "マイナンバー（個人番号）: 12桁で、検査用数字が合い、近くにそれを示す語があるもの。",
      en: "A My Number: 12 digits whose check digit agrees, near a word that says so."),
    sources: [
      "平成26年総務省令第85号（検査用数字を算出する算式） 第5条 [Q]",
      "番号法（平成25年法律第27号） 第2条, https://laws.e-gov.go.jp/law/425AC0000000027 [V, copy of 2025-09-24]",
    ],
    anchor: .digits(12...12),
    reach: 32,
    // Of four groups with spaces, a card's, no three are a number; of six, the first three and the last three may be.
    pattern:
      #"(?<![A-Za-z0-9+])(?<!\d[-./])(?:\d{12}|\d{4}-\d{4}-\d{4}"#
      + #"|(?<!(?<!\d)(?<!\d )\d{4} )\d{4} \d{4} \d{4}(?! \d{4}(?! ?\d)))(?![A-Za-z0-9]|[-./]\d)"#,
    validate: { isMyNumber($0) },
    // One number in ten passes the check, so that a number alone is nothing.
    confidence: 0.2,
    context: .number(.myNumber, confidence: 0.95),
    examples: [
      .hit("マイナンバーは⟦123456789018⟧です"),
      .hit("個人番号：⟦1111-1111-1118⟧"),
      .hit("my_number = ⟦987654321093⟧"),
      .hit("⟦9876 5432 1093⟧（マイナンバー）"),
      .hit("マイナンバーは⟦一二三四五六七八九〇一八⟧です"),
      .hit("伝票番号400012345036、担当者のマイナンバー⟦123456789018⟧"),
      .hit("個人番号 ⟦1234 5678 9018⟧ ⟦9876 5432 1093⟧"),
      .miss("マイナンバーとカード 4111 1111 1111 1111"),  // the check digit of the first three groups agrees
      .miss("マイナンバーは123456789019です"),  // check digit is wrong
      .miss("マイナンバーは000000000000と入力"),
      .miss("番号は123456789018です"),  // nothing says what it is
      .miss("AWSアカウントIDは111122223333です"),  // AWS's documentation; the check digit agrees
      .miss("注文番号は123456789018です"),
      .miss("追跡番号 4000-1234-5036"),
      .miss("タイムスタンプ202611220440に記録"),
      .miss("免許証番号は309000000290です"),  // the check digits of both agree
      .miss("マイナンバー制度の問い合わせは+819012345606へ、電話で"),
      .miss("個人番号 0.123456789018"),
    ])

  private static func isMyNumber(_ bytes: Span<UInt8>) -> Bool {
    guard Checksum.myNumber(bytes) else { return false }
    let digits = DigitRun(bytes)
    // AWS's documentation uses 111122223333 as an account id, and its check digit agrees.
    return !digits.isOneDigitRepeated && digits != DigitRun("111122223333")
  }
}
