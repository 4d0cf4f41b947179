/// The numbers of an address: from 二丁目 or 2 to the last number before a building, a room or other text.
struct AddressLot {
  /// Where it ends.
  private(set) var end: Int
  /// How many numbers it has.
  private(set) var count = 0
  /// Whether a unit says that these numbers are a place: 丁目, 番地, 番, 条 with what belongs to it.
  private(set) var hasUnit = false
  /// Whether its first number has 丁目.
  private(set) var hasBlock = false

  private enum Unit { case none, block, number, house, line, part }

  /// Reads the numbers that begin at `start`; nil if none does or if what follows makes them something else.
  init?(_ text: Span<UInt8>, at start: Int, limit: Int) {
    end = start
    var last = Unit.none
    while count < 7, let next = Self.number(text, at: end, limit: limit, first: count == 0, after: last) {
      guard let unit = Self.unit(text, at: next.end, limit: limit, isFirst: count == 0) else { break }
      // Kanji numerals are words too: 三条, 二宮.
      if next.isKanji, unit.kind == .none, next.isFresh { break }
      count += 1
      end = unit.end
      last = unit.kind
      switch last {
      case .block: (hasUnit, hasBlock) = (true, hasBlock || count == 1)
      case .number: hasUnit = true
      case .line, .house: hasUnit = hasUnit || count > 1
      case .none, .part: break
      }
    }
    guard count > 0 else { return nil }
    if count == 1 && (last == .line || last == .part) { return nil }
    if Self.isDate(text, start..<end) { return nil }
    if !hasUnit && Self.isAmount(text, at: end, limit: limit) { return nil }
  }

  // MARK: Numbers

  private struct Number {
    var end: Int
    var isKanji: Bool
    /// Whether nothing joins it to a number before it.
    var isFresh: Bool
  }

  /// The number at `offset`, with what joins it to the one before.
  private static func number(
    _ text: Span<UInt8>, at offset: Int, limit: Int, first: Bool, after unit: Unit
  ) -> Number? {
    var start = offset
    var isFresh = true
    if !first {
      let joined = joint(text, at: offset, limit: limit, after: unit)
      (start, isFresh) = (joined, unit == .none || joined == offset)
      if joined > offset { isFresh = false }
      if joined == offset && unit == .none { return nil }
      if let letter = lotLetter(text, at: start, limit: limit, isJoined: !isFresh) {
        if letter.isWhole { return Number(end: letter.end, isKanji: false, isFresh: false) }
        start = letter.end
      }
    }
    if let ordinal = text.end(ofOneOf: ["第"], at: start, limit: limit) { start = ordinal }
    var end = start
    var digits = 0
    var isKanji = false
    while true {
      let character = AddressCharacter(text, at: end, limit: limit)
      if character.kind == .digit, !isKanji {
        digits += 1
      } else if character.isKanjiNumeral, digits == 0 || isKanji {
        (digits, isKanji) = (digits + 1, true)
      } else {
        break
      }
      end += character.count
    }
    guard digits > 0, digits <= (isKanji ? 6 : 5) else { return nil }
    // A telephone number after a hyphen or a space; no house number begins with 0.
    if !isKanji, text[start] == 0x30, digits > 1 { return nil }
    return Number(end: end, isKanji: isKanji, isFresh: isFresh)
  }

  /// The end of what joins two numbers at `offset`, or `offset`.
  private static func joint(_ text: Span<UInt8>, at offset: Int, limit: Int, after unit: Unit) -> Int {
    var end = offset
    if unit != .none, AddressCharacter(text, at: end, limit: limit).kind == .space { end += 1 }
    if let joined = text.end(ofOneOf: ["-", "の", "ノ", "之", "・"], at: end, limit: limit) {
      end = joined
    } else if unit == .line || unit == .block {
      while case let character = AddressCharacter(text, at: end, limit: limit), character.isDirection {
        end += character.count
      }
    }
    return end
  }

  /// A letter that names a lot or stands before its number: 番地のイ, 3-ロ-12, 5-A.
  private static func lotLetter(
    _ text: Span<UInt8>, at offset: Int, limit: Int, isJoined: Bool
  ) -> (end: Int, isWhole: Bool)? {
    let character = AddressCharacter(text, at: offset, limit: limit)
    guard character.isLotLetter || (character.kind == .letter && isJoined) else { return nil }
    let end = offset + character.count
    let next = AddressCharacter(text, at: end, limit: limit)
    if next.kind == .digit { return (end, false) }
    guard isJoined, character.kind != .hiragana else { return nil }
    switch next.kind {
    case .dash: return AddressCharacter(text, at: end + 1, limit: limit).kind == .digit ? (end, true) : nil
    case .kanji, .katakana, .letter, .hiragana, .digit: return nil
    case .space, .other: return (end, true)
    }
  }

  // MARK: Units

  /// The unit at `offset`, after a number; nil if the word there says that the number is none of an address.
  private static func unit(
    _ text: Span<UInt8>, at offset: Int, limit: Int, isFirst: Bool
  ) -> (kind: Unit, end: Int)? {
    func end(_ words: StaticString...) -> Int? { text.end(ofOneOf: words, at: offset, limit: limit) }
    if let end = end("丁目") { return (.block, end) }
    // 六番町, 七番丁: a name in digits.
    if let end = end("番町", "番丁") { return (.part, end) }
    if let end = end("番地", "番甲地", "番乙地", "番丙地", "番丁地") { return (.number, end) }
    if let end = end("番") {
      // 3番目, 2番線, 1番出口 and the like are no house numbers; 四番町 is a name.
      let isOther = text.end(ofOneOf: notAfterNumber, at: end, limit: limit) != nil
      return isOther ? nil : (.number, end)
    }
    if let end = end("丁") {
      let next = AddressCharacter(text, at: end, limit: limit)
      return next.kind == .kanji || next.kind == .katakana ? (.none, offset) : (.block, end)
    }
    if let end = end("号室", "号館", "号棟", "号機", "号車", "号線", "号店") {
      return isFirst ? nil : (.none, end - 6)
    }
    if let end = end("号") {
      // 東4号南3番地, of Hokkaido's grids.
      if isFirst, AddressCharacter(text, at: end, limit: limit).isDirection { return (.line, end) }
      return isFirst ? nil : (.house, end)
    }
    if let end = end("条通", "条", "線", "地割") { return (.line, end) }
    if let end = end("街区", "画地", "部", "字") {
      let next = AddressCharacter(text, at: end, limit: limit)
      return next.kind == .digit || next.isKanjiNumeral ? (.part, end) : (.none, offset)
    }
    return (.none, offset)
  }

  private static let notAfterNumber: [StaticString] = [
    "町", "目", "手", "組", "線", "館", "街", "台", "ホ", "出", "乗", "の", "人", "弟", "煎", "外", "長", "狂", "付",
  ]

  // MARK: What looks like an address and is not

  /// Whether `range` is a date: 2024-10-05.
  private static func isDate(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 8, text[range.lowerBound + 4] == 0x2D else { return false }
    let century = (text[range.lowerBound], text[range.lowerBound + 1])
    return century == (0x31, 0x39) || century == (0x32, 0x30)
  }

  /// Whether the number that ends at `offset` counts or measures something, or goes on.
  private static func isAmount(_ text: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    let next = AddressCharacter(text, at: offset, limit: limit)
    switch next.scalar {
    case 0x2E, 0x2F, 0x3A, 0x25, 0x2D, 0x7E, 0x301C, 0x2F00: return true  // . / : % - ~ 〜
    case 0x2C: return isThousands(text, at: offset + 1, limit: limit)
    default: return text.end(ofOneOf: counters, at: offset, limit: limit) != nil
    }
  }

  /// Whether three digits stand at `offset` and nothing joins them to more: 5,000 but not the next cell.
  private static func isThousands(_ text: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    for i in offset..<offset + 3 where AddressCharacter(text, at: i, limit: limit).kind != .digit {
      return false
    }
    let next = AddressCharacter(text, at: offset + 3, limit: limit).kind
    return next != .digit && next != .dash
  }

  private static let counters: [StaticString] = [
    "年", "月", "日", "時", "分", "秒", "人", "名", "件", "個", "回", "位", "円", "度", "歳", "才", "倍", "点", "枚", "本",
    "台", "軒", "戸", "社", "校", "店", "室", "つ", "ヶ", "ケ", "ヵ", "カ", "か月", "か所", "か国", "か年", "箇", "頭", "匹", "冊",
    "世", "代", "等", "級",
    "万", "千", "億", "周", "種", "区", "市", "町", "村", "県", "次", "期", "票", "議", "話", "章", "節", "割", "泊", "番", "号",
    "階", "対", "勝", "敗", "両", "基", "系", "路", "以", "程", "ha", "km", "m", "cm", "t", "kg", "平", "坪", "丁", "駅",
    "面", "校",
    "年", "世帯", "選", "学", "間", "ページ", "パ", "セ", "キ", "メ", "ト",
  ]
}
