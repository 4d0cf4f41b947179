extension Detector {
  static let address = Detector(
    id: "jp-address",
    entity: .address,
    summary: Localized(
      ja: "日本の住所: 都道府県・市区町村・町域と番地など。会社・施設のそばにあるものは確信度を低くする。",
      en: """
        A Japanese address: names of places and the numbers after them, with building and room; low beside \
        words for a company or a facility.
        """),
    sources: addressSources,
    anchor: .words(AddressReader.anchors),
    before: AddressReader.before,
    reach: AddressReader.reach,
    reader: AddressReader.readAddresses,
    confidence: 0.6,
    context: Context(
      personal, confidence: 0.95, against: business,
      // Below 0.5: the address of a company or a facility is not personal data alone.
      lowered: 0.4, distance: 16),
    examples: [
      .hit("⟦東京都千代田区丸の内9丁目88番77号⟧に引っ越しました"),
      .hit("⟦大阪府大阪市北区梅田九丁目八十八番七十七号 サンプルハイツ203号室⟧です"),
      .hit("自宅は⟦横浜市中区山下町9988⟧。"),
      .hit("⟦札幌市中央区北99条西88丁目7-6⟧へ送る"),
      .hit("⟦京都府京都市下京区四条通烏丸東入ル長刀鉾町999番地⟧"),
      .hit("⟦岩手県九戸郡洋野町種市第99地割888番地⟧から"),
      .hit("⟦石川県七尾市藤橋町ア部999番地8⟧"),
      .hit("⟦赤坂99丁目88番7号⟧まで"),
      .miss("京都市に行きたい"),
      .miss("横浜市立第3小学校"),
      .miss("港区で10月5日に開催"),
      .miss("名古屋市2-1"),
      .miss("福岡市内3箇所"),
      .miss("千葉県千葉市中央区"),
    ])

  static let placeInField = Detector(
    id: "jp-address-place",
    entity: .address,
    summary: Localized(
      ja: "番地のない住所: 住所の欄に書かれた市区町村と町域。",
      en: "An address without numbers: the names of places alone in a field for addresses."),
    sources: addressSources,
    anchor: .words(AddressReader.anchors),
    before: AddressReader.before,
    reach: AddressReader.reach,
    reader: AddressReader.readPlaces,
    confidence: 0.2,
    context: Context(
      ["住所", "所在地", "居住地", "本籍", "送付先", "届け先", "address", "location"], confidence: 0.35, distance: 8),
    examples: [
      .hit("住所: ⟦石川県輪島市三井町⟧, 電話: なし"),
      .hit("所在地: ⟦東京都千代田区丸の内⟧\n電話: なし"),
      .hit("住所=⟦珠洲市馬緤町地内⟧; 備考=なし"),
      .miss("京都市の歴史"),
      .miss("東京都千代田区丸の内"),
      .miss("施設: 札幌市中央図書館"),
    ])

  private static let addressSources = [
    "住居表示に関する法律（昭和37年法律第119号） 第2条 [G]",
    "個人情報保護法（平成15年法律第57号） 第2条第1項, https://laws.e-gov.go.jp/law/415AC0000000057 [V, copy of 2025-09-24]",
  ]

  private static let personal = [
    "自宅", "住所", "住まい", "住ん", "住む", "在住", "居住", "実家", "届け先", "配送先", "送付先", "お届け", "宛先", "引っ越", "転居",
    "転入", "氏名", "様", "本籍", "患者", "address",
  ]

  private static let business = [
    "株式会社", "有限会社", "合同会社", "(株)", "㈱", "本社", "本店", "支社", "支店", "営業所", "事業所", "事務所", "工場", "会場",
    "店舗", "駅", "ホテル", "旅館", "役所", "役場", "公園", "神社", "病院", "大学", "学校", "保育園", "図書館", "博物館",
    "美術館", "法人", "センター", "機構", "協会", "財団", "組合", "問い合わせ", "問合せ", "省", "庁", "にある", "位置", "所在", "建つ", "開催",
  ]
}
