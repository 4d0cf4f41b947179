extension Detector {
  static let licensePlate = Detector(
    id: "jp-license-plate",
    entity: .licensePlate,
    summary: Localized(
      ja: "自動車登録番号（ナンバープレート）: 地名、分類番号、ひらがな、4桁以内の番号。",
      en: "A vehicle's registration plate: place, class, kana and up to four digits."),
    sources: [
      "自動車登録規則（昭和45年運輸省令第7号） 第13条 [G]", "国土交通省 ご当地ナンバー 2025年5月までの地名 [G]",
      "個人情報保護法（平成15年法律第57号） 第2条第7項（個人関連情報） [V, copy of 2025-09-24]",
    ],
    anchor: .shapes(["3", "3A", "4", "A4"]),
    // A class of two digits and the kana stand before a number of four.
    before: 8,
    reach: 48,
    // わ and れ are rented cars', the letters those of foreign forces.
    pattern:
      #"(?<![A-Za-z0-9])(?:[1-9]\d\d|[1-9]\d(?=[ ]?[^ ][ ]?\d{4}))[ ]?[さ-そた-となにぬねのはひふほま-もやゆよら-ろわれをあいうえかきくけこABEHKMTVY][ ]?"#
      + #"(?:[1-9]\d-\d\d|[・.]{1,3}[ ]?(?:[1-9]|[1-9]\d|[1-9]-?\d\d)|(?:・|[ ])?[1-9]-\d\d|[1-9]\d{3})"#
      + #"(?![A-Za-z0-9]|[-./]\d| ?(?:円|年|個|件|人|名|歳|本|枚|点|番))"#,
    assess: { withPlace($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("車は⟦品川 300 あ 12-34⟧です"),
      .hit("⟦横浜500さ・・・1⟧が駐車中"),
      .hit("⟦尾張小牧 330 な 1234⟧"),
      .hit("車は⟦多摩 33 ふ 1234⟧です"),
      .hit("⟦富士山 330 さ 56-78⟧"),
      .hit("ナンバー：⟦なにわ 530 れ ・・12⟧"),
      .miss("東側 300 あ 12-34"),
      .miss("品川 300 の 1"),
      .miss("大阪300の1234年"),
      .miss("品川 300 あ 1234円"),
      .miss("品川300あ12-345"),
    ])

  /// Takes the place before the class into the entity; without one it is no plate.
  private static func withPlace(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    var end = candidate.entity.lowerBound
    if end > 0, text[end - 1] == 0x20 { end -= 1 }
    var length = 0
    for place in places {
      let bytes = place.utf8
      guard bytes.count > length, bytes.count <= end else { continue }
      if zip(bytes, end - bytes.count..<end).allSatisfy({ $0 == text[$1] }) { length = bytes.count }
    }
    guard length > 0 else { return nil }
    return Assessment(confidence: 0.8, entity: end - length..<candidate.entity.upperBound)
  }

  private static let places = [
    "札幌", "函館", "旭川", "室蘭", "苫小牧", "釧路", "知床", "帯広", "十勝", "北見", "青森", "弘前", "八戸", "岩手", "盛岡", "平泉",
    "宮城", "仙台", "秋田", "山形", "庄内", "福島", "会津", "郡山", "白河", "いわき", "水戸", "土浦", "つくば", "宇都宮", "那須", "とちぎ",
    "日光", "群馬", "前橋", "高崎", "大宮", "川口", "所沢", "川越", "熊谷", "春日部", "越谷", "千葉", "成田", "習志野", "市川", "船橋",
    "袖ヶ浦", "市原", "野田", "柏", "松戸", "品川", "世田谷", "練馬", "杉並", "板橋", "足立", "江東", "葛飾", "江戸川", "八王子", "多摩",
    "横浜", "川崎", "湘南", "相模", "山梨", "富士山", "新潟", "長岡", "上越", "富山", "石川", "金沢", "福井", "長野", "松本", "諏訪",
    "安曇野", "南信州", "岐阜", "飛騨", "静岡", "浜松", "沼津", "伊豆", "名古屋", "豊橋", "三河", "岡崎", "豊田", "尾張小牧", "一宮",
    "春日井", "三重", "鈴鹿", "四日市", "伊勢志摩", "滋賀", "京都", "大阪", "なにわ", "和泉", "堺", "奈良", "飛鳥", "和歌山", "神戸", "姫路",
    "鳥取", "島根", "出雲", "岡山", "倉敷", "広島", "福山", "山口", "下関", "徳島", "香川", "高松", "愛媛", "高知", "福岡", "北九州",
    "久留米", "筑豊", "佐賀", "長崎", "佐世保", "熊本", "大分", "宮崎", "鹿児島", "奄美", "沖縄",
  ]
}
