extension Detector {
  static let japanesePassword = Detector(
    id: "japanese-password",
    entity: .password,
    summary: Localized(
      ja: "「パスワード：…」「パスワードは…です」などと書かれた値。",
      en: "A value written after パスワード (password) and the like in Japanese."),
    sources: ["Japanese usage; no standard [G]"],
    anchor: .words(["パスワード", "パスフレーズ", "暗証番号", "合言葉", "パスコード"]),
    reach: 200,
    pattern: #"(?x)(?:パスワード|パスフレーズ|暗証番号|合言葉|パスコード)"# + japaneseAssignment
      + #"([!-~]{4,64})(?![!-~])(?![ ]?(?:文字|桁|回|件|個|年|月|日|以上|以下|以内))"#,
    assess: { assessJapanesePassword($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("パスワード：⟦" + .key("Tr0ub4", "dor-x9") + "⟧"),
      .hit("パスワードは⟦" + .key("s7Rk", "2ZxW") + "⟧です"),
      .hit("VPNのパスワードは「⟦" + .key("Kx93", "vPq7") + "⟧」、IDは田中です"),
      .hit("初期パスワード（管理者用）: ⟦" + .key("9fK2!", "mQ8x") + "⟧"),
      .hit("暗証番号は⟦83" + "51⟧です"),
      .miss("パスワードは8文字以上で設定してください"),
      .miss("パスワードはJavaScriptで検証します"),
      .miss("パスワード：********"),
      .miss("パスワード：password"),
      .miss("パスワードは2025年に変更しました"),
      .miss("パスワード: <あなたのパスワード>"),
    ])

  static let japaneseSecret = Detector(
    id: "japanese-secret",
    entity: .secretValue,
    summary: Localized(
      ja: "「APIキー：…」「アクセストークンは…」などと書かれた、機械が作ったような値。",
      en: "A value that looks generated, written after APIキー, トークン and the like in Japanese."),
    sources: ["Japanese usage; no standard [G]"],
    anchor: .words(["キー", "トークン", "シークレット", "秘密鍵", "認証情報"]),
    reach: 640,
    pattern: #"(?x)(?:キー|トークン|シークレット|秘密鍵|認証情報)"# + japaneseAssignment + #"([!-~]{12,512})"#,
    assess: { assessJapaneseSecret($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("APIキー：⟦" + .key("q7Rk2ZxW", "9mTfB4vL0sYc") + "⟧"),
      .hit("アクセストークンは⟦" + .key("b7e1c09d4fa6", "83b25c7d9e0f1a42") + "⟧です"),
      .hit("シークレット「⟦" + .key("fG3kPz8Q", "wLx1NvR6tYb2Hd") + "⟧」を使う"),
      .miss("APIキー：your-api-key-here"),
      .miss("キーはconfiguration.profileです"),
      .miss("トークンはprocess.env.ACCESS_TOKENから読む"),
      .miss("公開キーはここにあります"),
    ])

  /// Between a Japanese word and its value: a note, a particle or a mark, and an opening bracket.
  private static let japaneseAssignment = #"""
    (?:\([^()\n\x1E]{0,40}\)|[ァ-ヶー一-龠]{0,6})
    (?: [ ]?[:=][ ]{0,4} | は[、:]?[ ]{0,2} | が[ ]{0,2} | [ ]?(?:→|->)[ ]{0,2} | (?=[「『]) )
    ["'`「『\[【]{0,2}
    """#

  private static func assessJapanesePassword(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let entity = unquoted(candidate.entity, in: text)
    let value = text.extracting(entity)
    guard value.count >= 4, !Placeholder.isPassword(value), !Placeholder.isLabel(value),
      !Placeholder.isMask(value, bits: 1),
      !SecretValue.isReference(value)
    else { return nil }
    let isNumber = DigitRun(value).count == value.count
    guard isNumber || SecretValue.isMixed(value) else { return nil }
    return Assessment(confidence: isNumber ? 0.6 : Placeholder.isPattern(value) ? 0.4 : 0.8, entity: entity)
  }

  private static func assessJapaneseSecret(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let entity = unquoted(candidate.entity, in: text)
    let value = text.extracting(entity)
    guard value.count >= 12, !SecretValue.isReference(value), SecretValue.isGenerated(value),
      var assessment = SecretValue.graded(value, confidence: 0.8)
    else { return nil }
    assessment.entity = entity
    return assessment
  }

  /// `range` without closing quotes and what ends a sentence.
  private static func unquoted(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var end = range.upperBound
    if let quote = range.first(where: { "\"'`".utf8.contains(text[$0]) }) { end = quote }
    while end > range.lowerBound, ".,:;!?)]".utf8.contains(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
