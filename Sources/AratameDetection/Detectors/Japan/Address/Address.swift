internal import AratameMatching

/// A Japanese address, read from left to right.
///
/// [prefecture][郡][municipality][ward][大字][quarter][字 and what else is written there][numbers][building].
struct Address {
  private(set) var end: Int
  private(set) var hasPrefecture = false
  private(set) var hasMunicipality = false
  /// Whether the list knows the quarter.
  private(set) var isQuarterKnown = false
  private(set) var hasQuarter = false
  /// Whether the municipality is a 町 or 村, where numbers may follow at once.
  private var isVillage: Bool = false
  /// Whether the numbers stand right after the known quarter.
  private(set) var isDirect = false
  private(set) var lot: AddressLot?
  /// Whether the names have two characters or more.
  private var isLong = false

  /// Reads at `start`; nil if there is no name of a place.
  ///
  /// - Parameter field: The end of the cell or value that begins here, if one does.
  init?(_ text: Span<UInt8>, at start: Int, limit: Int, field: Int?) {
    end = start
    readMunicipality(text, limit)
    let quarter = readQuarter(text, at: Self.skipSpace(text, end, limit), limit)
    guard hasMunicipality || isQuarterKnown || field != nil else { return nil }
    let named = isQuarterKnown ? quarter : end
    guard
      let place = Self.numbers(
        text, from: quarter, limit, isAfterName: hasMunicipality || isQuarterKnown, isKnown: isQuarterKnown)
    else {
      readPlaceOnly(text, at: named, field)
      return
    }
    hasQuarter = place > Self.skipSpace(text, end, limit)
    isDirect = isQuarterKnown && place == quarter
    lot = AddressLot(text, at: place, limit: limit)
    guard let lot else {
      readPlaceOnly(text, at: named, field)
      return
    }
    end = AddressTail.end(text, at: lot.end, limit: limit, field: field)
  }

  /// Where the listed names of a prefecture and a municipality at `start` end.
  static func namesEnd(_ text: Span<UInt8>, at start: Int, limit: Int) -> Int? {
    guard let prefecture = Places.longest(of: .prefecture, in: text, at: start, limit: limit) else {
      return nil
    }
    var next = skipSpace(text, prefecture, limit)
    if let county = Places.longest(of: .county, in: text, at: next, limit: limit) {
      next = skipSpace(text, county, limit)
    }
    let municipality = Places.longest(of: .municipality, in: text, at: next, limit: limit)
    guard let municipality, municipality < limit else { return municipality }
    return Places.longest(of: .ward, in: text, at: skipSpace(text, municipality, limit), limit: limit)
      ?? municipality
  }

  /// How sure it is that this is the address of somebody or something, by what was written of it; nil for a
  /// place without numbers.
  func confidence(inField: Bool) -> Double? {
    guard let lot else { return nil }
    let isStrong = lot.hasUnit || lot.count > 2
    guard hasMunicipality else {
      guard isQuarterKnown, isLong else { return nil }
      if lot.hasBlock && lot.count > 1 || lot.hasUnit && lot.count > 2 { return 0.6 }
      return inField ? 0.3 : nil
    }
    let more = hasPrefecture ? 0.1 : 0
    if !hasQuarter {
      // 檜原村467-1 is an address, 名古屋市2-1 a result.
      if lot.hasUnit || lot.count > 2 { return 0.5 + more }
      return hasPrefecture && inField || isVillage && lot.count > 1 ? 0.4 : nil
    }
    if isStrong { return 0.85 + more / 2 }
    if isQuarterKnown && isDirect { return (lot.count > 1 ? 0.8 : 0.6) + more }
    if lot.count > 1 { return 0.6 + more }
    return inField || isQuarterKnown ? 0.5 + more : nil
  }

  // MARK: Names

  private mutating func readMunicipality(_ text: Span<UInt8>, _ limit: Int) {
    if let prefecture = Places.longest(of: .prefecture, in: text, at: end, limit: limit) {
      hasPrefecture = true
      end = prefecture
    }
    var next = hasPrefecture ? Self.skipSpace(text, end, limit) : end
    if let county = Places.longest(of: .county, in: text, at: next, limit: limit) {
      next = Self.skipSpace(text, county, limit)
    }
    guard
      let municipality = Places.longest(of: .municipality, in: text, at: next, limit: limit)
        ?? (hasPrefecture ? Self.unlisted(text, at: next, limit) : nil)
    else { return }
    hasMunicipality = true
    end = municipality
    isVillage = text.has("町", before: end) || text.has("村", before: end)
    let ward = Self.skipSpace(text, end, limit)
    if text.has("市", before: end), let ward = Places.longest(of: .ward, in: text, at: ward, limit: limit) {
      end = ward
    }
  }

  /// The end of a municipality that the list does not know, after a prefecture: one that has merged since.
  private static func unlisted(_ text: Span<UInt8>, at start: Int, _ limit: Int) -> Int? {
    var offset = start
    for _ in 0..<7 {
      let character = AddressCharacter(text, at: offset, limit: limit)
      switch Unicode.Scalar(character.scalar) {
      case "市", "区", "町", "村":
        if offset > start { return offset + character.count }
      default: break
      }
      guard character.isNamePart else { return nil }
      offset += character.count
    }
    return nil
  }

  /// The end of the quarters at `start` that the list knows (保原町 みずほ); without any, where to go on.
  private mutating func readQuarter(_ text: Span<UInt8>, at start: Int, _ limit: Int) -> Int {
    var next = start
    for _ in 0..<2 {
      if isQuarterKnown, AddressCharacter(text, at: next, limit: limit).isKanjiNumeral { return next }
      let name = text.end(ofOneOf: ["大字", "小字", "字"], at: next, limit: limit) ?? next
      guard let known = Places.longest(of: .quarter, in: text, at: name, limit: limit) else {
        return isQuarterKnown ? next : name
      }
      isQuarterKnown = true
      isLong = known - start > 4
      next = known
    }
    return next
  }

  /// Where the numbers begin: at `start` or after names that no list has (字, streets of Kyoto, 甲乙丙, イロハ).
  private static func numbers(
    _ text: Span<UInt8>, from start: Int, _ limit: Int, isAfterName: Bool, isKnown: Bool
  ) -> Int? {
    var offset = start
    var last = AddressCharacter.Kind.kanji
    for _ in 0..<24 {
      let character = AddressCharacter(text, at: offset, limit: limit)
      let end = offset + character.count
      if character.kind == .digit { return offset }
      if character.isKanjiNumeral || character.scalar == 0x7B2C,
        AddressLot(text, at: offset, limit: limit) != nil
      {
        return offset
      }
      switch character.kind {
      case .kanji, .katakana:
        if text.end(ofOneOf: notNames, at: offset, limit: limit) != nil { return nil }
        if offset == start, !isKnown, text.end(ofOneOf: notFirst, at: offset, limit: limit) != nil {
          return nil
        }
      case .hiragana:
        let next = AddressCharacter(text, at: end, limit: limit)
        let isLot = next.kind == .digit || text.end(ofOneOf: ["之部", "の部", "部"], at: end, limit: limit) != nil
        guard isLot || last == .kanji && isNamePart(character.scalar) && next.kind == .kanji else {
          return nil
        }
      case .space:
        guard last != .space, offset > start || isAfterName else { return nil }
      case .letter where isKnown: break
      case .other where isKnown && character.scalar == 0x30FB: break  // ・
      case .digit, .letter, .dash, .other: return nil
      }
      last = character.kind
      offset = end
    }
    return nil
  }

  /// Hiragana inside names: 宮の前, 緑が丘, 上ル and 上る, 四つ辻.
  private static func isNamePart(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "の", "が", "る", "つ", "け": true
    default: false
    }
  }

  private static func skipSpace(_ text: Span<UInt8>, _ offset: Int, _ limit: Int) -> Int {
    AddressCharacter(text, at: offset, limit: limit).kind == .space ? offset + 1 : offset
  }

  /// A place without numbers ends where its names end or, if it is all that its cell holds, where the cell
  /// ends: 三崎町伏見, 穴水町字岩車, 馬緤町地内.
  private mutating func readPlaceOnly(_ text: Span<UInt8>, at named: Int, _ field: Int?) {
    hasQuarter = named > end
    end = named
    guard let field, hasMunicipality, named < field else { return }
    var offset = named
    for _ in 0..<10 where offset < field {
      let character = AddressCharacter(text, at: offset, limit: field)
      guard character.isNamePart else { return }
      if character.kind == .hiragana && !isQuarterKnown { return }
      if text.end(ofOneOf: Self.notNames, at: offset, limit: field) != nil { return }
      offset += character.count
    }
    guard offset == field, isQuarterKnown || text.has("字", at: named) else { return }
    let last = text.extracting(0..<field)
    if last.holds(oneOf: Self.facilities, in: max(named, field - 6)..<field) { return }
    end = field
  }

  /// Last characters of names that are a building's, a body's or a person's.
  private static let facilities: [StaticString] = [
    "館", "校", "園", "場", "院", "所", "店", "駅", "局", "署", "会", "部", "課", "長", "民", "庁", "団", "荘", "家",
    "跡", "堂", "庵", "塔", "門", "線", "生", "者", "人", "様", "氏", "祭", "展", "史", "学", "支",
  ]

  /// Words that stand in no address before its numbers.
  private static let notNames: [StaticString] = [
    "市立", "県立", "区立", "町立", "村立", "府立", "都立", "国立", "私立", "役所", "役場", "議会", "議員", "大学", "高校", "小学",
    "中学", "学校", "病院", "空港", "警察", "消防", "条例", "法律", "世帯", "人口", "面積", "平成", "昭和", "令和", "大正", "明治",
    "時代", "選挙", "知事", "市長", "区長", "町長", "村長", "会社", "新聞", "放送", "銀行", "県道", "国道", "市道", "都道", "約",
    "交通局", "水道局", "リーグ", "センター", "クラブ", "チーム", "キロ", "バス", "電車", "徒歩", "全", "計", "標高", "合計",
  ]

  /// What right after a municipality makes it part of another word: 大阪市内, 横浜市立.
  private static let notFirst: [StaticString] = [
    "内", "外", "立", "長", "民", "議", "役", "職", "営", "道", "産", "発", "側", "域",
  ]
}
