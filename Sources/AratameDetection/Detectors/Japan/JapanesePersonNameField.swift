internal import AratameMatching

extension Detector {
  static let japanesePersonNameField = Detector(
    id: "jp-person-name-field",
    entity: .person,
    summary: Localized(
      ja: "氏名・フリガナなどの列と JSON の値にある人名。かなの姓名と辞書にない姓名も含む。",
      en:
        "A name in a table's column or a JSON value that is called a name or its reading (氏名, フリガナ), in kana and names outside the lists included."
    ),
    sources: ["個人情報の保護に関する法律 2条1項1号（氏名）, 2025-06-01 [V]"],
    anchor: NameFields.anchor(columns.anchors),
    reader: columns.fields.read,
    confidence: 0.2,
    context: columns.context,
    examples: [
      .hit("番号,氏名,フリガナ,部署\n1,⟦加藤理恵⟧,⟦カトウ リエ⟧,営業\n2,⟦中村 直樹⟧,⟦ナカムラナオキ⟧,開発\n"),
      .hit("| 氏名(かな) | 組 |\n|---|---|\n| ⟦さとう みなみ⟧ | 3 |\n"),
      .hit("ふりがな\t学年\n⟦こばやし けんた⟧\t2\n"),
      .miss("施設名,フリガナ,電話\n中央公民館,チュウオウコウミンカン,\n"),
      .miss("品名,カナ\n牛乳,ギュウニュウ\n"),
      .miss("氏名,部署\n未定,営業\n山田太郎,開発\n"),
      .miss("フリガナ,番号\nカブシキガイシャ ミホン,3\n"),
    ])

  private static let columns: (context: Context, anchors: [String], fields: NameFields) = {
    let names = [
      "氏名", "お名前", "名前", "姓名", "担当者", "担当者名", "患者名", "代表者", "代表者名", "社員名", "従業員名", "会員名", "契約者", "契約者名",
      "申込者", "申込者名", "受取人", "宛名", "保護者", "保護者名", "生徒名", "児童名", "学生名", "参加者", "参加者名", "出席者", "講師", "講師名",
      "応募者", "利用者名", "顧客名", "世帯主",
    ]
    let readings = [
      "フリガナ", "ふりがな", "カナ", "かな", "よみがな", "ヨミガナ", "読み仮名", "読みがな", "よみ", "ヨミ", "カナ氏名", "furigana", "yomi",
      "name kana", "kana name", "kana",
    ]
    let context = Context(names + readings, confidence: 0.85)
    let things = [
      "施設", "会社", "企業", "法人", "団体", "店", "事業", "機関", "学校", "病院", "商品", "製品", "品名", "駅", "住所", "所在", "町名",
      "地名",
      "都道府県", "市区町村", "市町村", "曲", "作品", "銀行", "支店", "物件", "建物", "ペット",
    ]
    return (
      context, (names + readings).filter { !$0.contains(" ") },
      NameFields(context, notWith: things, readings: readings, isName: PersonNames.isField)
    )
  }()
}

extension PersonNames {
  /// Whether a field that holds `value` and is called so holds a person's name: kanji that begin with a surname, or kana
  /// that are no word, company or place.
  static func isField(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 6, value.count <= 40, value[0] >= 0xE3, value[0] <= 0xE9,
      !value.has("。", before: value.count)
    else { return false }
    var kanji = 0
    var kana = 0
    var spaces = 0
    var position = 0
    while position < value.count {
      let (scalar, length) = value.decodedScalar(at: position)
      switch NameUnit.Kind(scalar) {
      case .kanji: kanji += 1
      case .hiragana, .katakana: kana += 1
      case .space where position > 0: spaces += 1
      default: return false
      }
      position += length
    }
    guard spaces <= 1, 3...12 ~= kanji + kana || kanji == 2 else { return false }
    if kanji > 0 { return kanji + kana <= 8 && mayBeLabelled(value) }
    guard !NameCues.isPlaceholderReading(value), !organisations.occurs(in: value, 0..<value.count) else {
      return false
    }
    let word = NameWord.table.value(of: value).map(NameWord.init(rawValue:)) ?? []
    return word.isDisjoint(with: [.common, .place, .other])
  }

  /// Words in kana that organisations have in their names.
  private static let organisations = WordSet([
    "カブシキ", "ユウゲン", "ゴウドウ", "シャダン", "ザイダン", "ホウジン", "ガッコウ", "ガクエン", "ビョウイン", "クリニック", "センター", "ショウテン",
    "コウミンカン", "トショカン", "ホイクエン", "ヨウチエン", "ジムショ", "カイシャ", "ガイシャ", "ヤクショ", "ヤクバ", "かぶしき", "ほうじん", "がっこう",
    "びょういん", "せんたー", "こうみんかん", "としょかん", "ほいくえん", "ようちえん", "やくしょ",
  ])
}
