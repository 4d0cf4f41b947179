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
      ["〒", "郵便番号", "住所", "所在地", "送付先", "お届け先", "postal", "postcode", "zip", "zipcode", "zip_code"],
      // Below 0.5 on purpose: no rule acts on a postal code alone.
      confidence: 0.45,
      against: ["内線", "電話", "TEL", "FAX", "型番", "品番", "注文", "商品コード", "受付番号", "管理番号", "局番", "ISSN"],
      distance: 24),
    examples: [
      .hit("〒⟦100-0001⟧東京都千代田区"),
      .hit("郵便番号は⟦5300001⟧です"),
      .miss("100-0001"),
      .miss("内線 123-4567"),
      .miss("〒000-0000"),
      .miss("東京都 03-123-4567"),
    ])

  static let postalCodeBeforeAddress = Detector(
    id: "jp-postal-code-before-address",
    entity: .postalCode,
    summary: Localized(
      ja: "郵便番号: 3桁-4桁で、直後に都道府県名か市区町村名が続くもの。",
      en: "A postal code with the name of a prefecture or a municipality after it."),
    sources: postalSources,
    anchor: .digits(7...7),
    reach: 48,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+]) (?<!\d[-./(]) (?!000) \d{3}-\d{4}
      (?= [\ \t]{0,2} [一-鿿㐀-䶿]{2,3}[都道府県]
        | [,"'\ \t\n]{0,4} (?: [一-鿿㐀-䶿]{2,3}[都道府県] [,"'\ \t]{0,3} )? [一-鿿㐀-䶿ヶケノ]{1,6}[市区町村郡] )
      """#,
    confidence: 0.45,
    examples: [
      .hit("病院,⟦926-0816⟧,七尾市藤橋町"),
      .hit("⟦220-0012⟧ 横浜市西区"),
      .hit("⟦100-0001⟧東京都"),
      .hit("⟦100-0001⟧,東京都,千代田区"),
      .hit("送付先は⟦060-0001⟧札幌市です"),
      .miss("123-4567 abc 都市"),
      .miss("926-08161,七尾市"),
      .miss("281-3751,石川県,,"),  // a local telephone number in a table
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
      against: ["電話", "TEL", "FAX", "口座", "注文", "会員", "社員", "金額", "ID", "人口"], distance: 16),
    examples: [
      .hit("郵便番号 ⟦1000005⟧"),
      .hit("zip: ⟦1000005⟧"),
      .hit(#"{"postal_code": "⟦5300001⟧"}"#),
      .miss("1000005"),
      .miss("会員番号1000005"),
      .miss("郵便番号 10000051"),
    ])

  private static let postalSources = ["日本郵便 郵便番号の付け方: 3桁+4桁 [G]"]
}
