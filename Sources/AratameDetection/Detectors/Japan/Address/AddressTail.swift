/// What follows the numbers of an address and belongs to it: a building, a floor, a room.
enum AddressTail {
  /// The end of an address whose numbers end at `offset`.
  ///
  /// - Parameter field: The end of the cell or value that the address begins, if it begins one.
  static func end(_ text: Span<UInt8>, at offset: Int, limit: Int, field: Int?) -> Int {
    var start = offset
    while AddressCharacter(text, at: start, limit: limit).kind == .space, start - offset < 2 { start += 1 }
    if let field, start == offset, let closing = text.end(ofOneOf: closings, at: start, limit: field),
      closing == field
    {
      return closing
    }
    if let area = text.end(ofOneOf: ["地内", "地先"], at: offset, limit: limit) { return area }
    let run = self.run(text, at: start, limit: field ?? limit)
    guard run.end > start else { return offset }
    // Beside the numbers and up to the end of the cell: a building, whatever its name is.
    if let field, run.end == field, start == offset { return run.end }
    return max(offset, run.building ?? offset)
  }

  /// Characters from `start` on that can be a building with its rooms.
  private static func run(
    _ text: Span<UInt8>, at start: Int, limit: Int
  ) -> (end: Int, building: Int?) {
    var end = start
    var building: Int?
    var isLeading = false
    var last = AddressCharacter.Kind.other
    var characters = 0
    while characters < 40 {
      let character = AddressCharacter(text, at: end, limit: limit)
      let kind = character.kind
      if character.count == 0 || text.end(ofOneOf: stops, at: end, limit: limit) != nil { break }
      switch kind {
      case .other where character.scalar != 0x30FB && character.scalar != 0x27 && character.scalar != 0x26:
        return (end, building)
      case .hiragana
      where end == start && character.scalar == 0x306E  // の
        || last != .hiragana && (isParticle(character.scalar) || isLeading):
        return (end, building)
      case .space where building == nil && last != .letter && last != .katakana && last != .kanji:
        return (end, building)
      default: break
      }
      if let word = text.end(ofOneOf: buildings, at: end, limit: limit) {
        // コーポ青葉, メゾン山手: the name follows.
        if end == start { isLeading = true }
        building = word
      }
      if kind == .digit, last != .digit,
        let room = room(
          text, at: end, limit: limit, isAfter: building == end || building == end - 1,
          hasName: building != nil || (last == .katakana && end > start))
      {
        building = room
      }
      end += character.count
      if isLeading, kind == .kanji || kind == .katakana || kind == .letter {
        building = max(building ?? end, end)
      }
      characters += 1
      last = kind
    }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return (end, building)
  }

  /// The end of a floor or room number at `offset`.
  private static func room(_ text: Span<UInt8>, at offset: Int, limit: Int, isAfter: Bool, hasName: Bool)
    -> Int?
  {
    var end = offset
    while end < limit, text[end] &- 0x30 < 10, end - offset < 5 { end += 1 }
    if let unit = text.end(ofOneOf: ["号室", "号", "階", "F", "f", "室", "棟"], at: end, limit: limit) {
      if text[end] | 0x20 == 0x66, AddressCharacter(text, at: unit, limit: limit).kind == .letter {
        return nil
      }
      return unit
    }
    guard hasName, end - offset >= 3 else { return nil }
    if text.end(ofOneOf: stops, at: end, limit: limit) != nil { return end }
    switch AddressCharacter(text, at: end, limit: limit).kind {
    case .digit, .letter, .kanji, .katakana: return nil
    default: return end
    }
  }

  private static func isParticle(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "に", "で", "を", "は", "が", "へ", "と", "も", "か", "や", "ま", "よ": true
    default: false
    }
  }

  private static let closings: [StaticString] = ["ほか", "外", "他", "付近", "先", "地内", "地先", "周辺"]

  /// Words that begin something else.
  private static let stops: [StaticString] = [
    "電話", "TEL", "Tel", "tel", "FAX", "Fax", "携帯", "株式会社", "有限会社", "合同会社", "在住", "居住", "付近", "周辺",
    "氏名", "担当", "様", "宛", "さん", "生まれ", "出身", "代表", "〒", "郵便", "メール", "http", "  ",
  ]

  private static let buildings: [StaticString] = [
    "ビルディング", "ビル", "マンション", "ハイツ", "コーポラス", "コーポ", "アパートメント", "アパート", "荘", "ハウス", "タワー",
    "レジデンス", "メゾン", "パレス", "コート", "プラザ", "棟", "館", "寮", "団地", "住宅", "ヒルズ", "スクエア", "ガーデン", "ハイム",
    "ヴィラ", "シティ", "ステージ", "テラス", "キャッスル", "ハイランド", "会館", "庁舎", "センター", "サンシャイン", "ドミール", "カーサ",
    "レジデンシャル", "グランデ", "パーク", "ホームズ", "ホーム", "エステート", "エクセル", "ロイヤル", "Building", "building", "Bldg",
    "BLDG", "bldg", "Tower", "tower", "TOWER", "House", "Heights", "Residence", "Mansion",
  ]
}
