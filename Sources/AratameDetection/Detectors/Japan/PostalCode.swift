extension Detector {
  static let postalCode = Detector(
    id: "jp-postal-code",
    entity: .postalCode,
    summary: Localized(
      ja: "郵便番号: 3桁と4桁で、〒か住所を示す語のそばにあるもの。単独では個人を識別しないので確信度を低くする。",
      en:
        "A postal code: 3 and 4 digits beside 〒 or a word for an address; low, since alone it identifies nobody."
    ),
    sources: postalSources,
    anchor: .digits(7...7),
    reach: 20,
    pattern:
      #"(?<![A-Za-z0-9+])(?<!\d[-./(])(?!000)(?:\d{3}[- ]\d{4}|(?<=〒|〒 |郵便番号|郵便番号:|郵便番号: |郵便番号は)\d{7})(?![A-Za-z0-9]|[-./]\d)"#,
    confidence: 0.2,
    context: Context(
      ["〒", "郵便番号", "住所", "所在地", "送付先", "お届け先", "postal", "postcode", "zip", "zipcode", "zip_code"]
        + prefectures,
      // Below 0.5 on purpose: no rule acts on a postal code alone.
      confidence: 0.45,
      against: ["内線", "電話", "TEL", "FAX", "型番", "品番", "注文", "商品コード", "受付番号", "管理番号", "局番", "ISSN"],
      distance: 24),
    examples: [
      .hit("〒⟦100-0001⟧東京都千代田区"),
      .hit("郵便番号は⟦5300001⟧です"),
      .hit("⟦100-0001⟧東京都"),
      .miss("100-0001"),
      .miss("内線 123-4567"),
      .miss("〒000-0000"),
      .miss("東京都 03-123-4567"),
    ])

  static let postalCodeBeforeAddress = Detector(
    id: "jp-postal-code-before-address",
    entity: .postalCode,
    summary: Localized(
      ja: "郵便番号: 3桁-4桁で、直後に市区町村名が続くもの。", en: "A postal code with the name of a municipality after it."),
    sources: postalSources,
    anchor: .digits(7...7),
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<!\d[-./(]) (?!000) \d{3}-\d{4}
      (?= [,"'\ \t\n]{0,4} [\p{Han}ヶケノ]{1,6}[市区町村郡] )
      """#,
    confidence: 0.45,
    examples: [
      .hit("病院,⟦926-0816⟧,七尾市藤橋町"),
      .hit("⟦220-0012⟧ 横浜市西区"),
      .hit("送付先は⟦060-0001⟧札幌市です"),
      .miss("123-4567 abc 都市"),
      .miss("926-08161,七尾市"),
      .miss("000-0000 横浜市"),
    ])

  static let postalCodeBesideAddress = Detector(
    id: "jp-postal-code-beside-address",
    entity: .postalCode,
    summary: Localized(
      ja: "郵便番号: 3桁-4桁で、同じ行に住所のあるもの。", en: "A postal code on the same line as an address."),
    sources: postalSources,
    anchor: .digits(7...7),
    reach: 20,
    pattern: #"(?<![A-Za-z0-9+])(?<!\d[-./( ])(?!000)\d{3}-\d{4}(?![A-Za-z0-9]|[-./]\d)"#,
    assess: { text, candidate in
      AddressReader.isAddress(onLineOf: candidate.entity, in: text) ? Assessment(confidence: 0.45) : nil
    },
    confidence: 0.45,
    examples: [
      .hit("東京都千代田区丸の内9丁目88番77号サンプル中央ビルディング302,⟦100-0005⟧"),
      .hit("⟦100-0005⟧ 千代田区丸の内9-88-77"),
      .hit("札幌市中央区北99条西88丁目7番地 ⟦060-0001⟧"),
      .miss("札幌市中央区 123-4567"),
      .miss("部品100-0005を9個"),
      .miss("東京都千代田区丸の内9丁目88番77号\n100-0005"),
    ])

  static let unseparatedPostalCode = Detector(
    id: "jp-postal-code-unseparated",
    entity: .postalCode,
    summary: Localized(
      ja: "郵便番号: 区切りのない7桁で、郵便番号を示す語か見出しのあるもの。",
      en: "A postal code of 7 digits without a hyphen, by a word or a heading that says so."),
    sources: postalSources,
    anchor: .digits(7...7),
    reach: 20,
    pattern: #"(?<![A-Za-z0-9+])(?<!\d[-./(])(?!000)\d{7}(?![A-Za-z0-9]|[-./]\d|円|人|件)"#,
    confidence: 0.1,
    context: Context(
      ["〒", "郵便番号", "郵便", "postal", "postcode", "zip", "zipcode", "zip_code", "postal_code", "postalCode"],
      confidence: 0.45,
      against: ["電話", "TEL", "FAX", "口座", "注文", "会員", "社員", "金額", "ID", "人口"], distance: 6),
    examples: [
      .hit("郵便番号 ⟦1000005⟧"),
      .hit("zip: ⟦1000005⟧"),
      .hit(#"{"postal_code": "⟦5300001⟧"}"#),
      .miss("1000005"),
      .miss("会員番号1000005"),
      .miss("郵便番号 10000051"),
    ])

  private static let postalSources = ["日本郵便 郵便番号の付け方: 3桁+4桁 [G]"]

  private static let prefectures = [
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県",
    "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県",
    "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県",
    "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
  ]
}
