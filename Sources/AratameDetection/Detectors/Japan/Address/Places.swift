internal import AratameMatching

/// The names of places that the embedded list holds.
enum Places {
  /// What a name names; a name can be several things (中央区 of many towns, 山田町 a town and a quarter).
  struct Kind: OptionSet {
    let rawValue: UInt8
    static let prefecture = Kind(rawValue: 1)
    static let city = Kind(rawValue: 2)
    static let ward = Kind(rawValue: 4)
    /// 郡.
    static let county = Kind(rawValue: 8)
    /// 町 or 村.
    static let town = Kind(rawValue: 16)
    /// 町域: what stands between a municipality and the numbers.
    static let quarter = Kind(rawValue: 32)
    static let municipality: Kind = [.city, .ward, .town]
  }

  /// The end of the longest name of one of `kinds` at `offset`, with what it names.
  static func longest(of kinds: Kind, in text: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    guard offset < limit else { return nil }
    var best: Int?
    withFolded(text, offset..<min(limit, offset + maximum)) { folded in
      WordTable.places.forEachPrefix(in: folded, at: 0, limit: folded.count) { end, value in
        if !kinds.isDisjoint(with: Kind(rawValue: value)) { best = offset + end }
        return true
      }
    }
    return best
  }

  /// The start of the longest name of one of `kinds` that ends at `end` and begins at `floor` or later.
  static func start(of kinds: Kind, in text: Span<UInt8>, endingAt end: Int, floor: Int) -> Int? {
    let first = text.scalarBoundary(notBefore: max(floor, end - maximum, 0))
    guard first < end else { return nil }
    var best: Int?
    withFolded(text, first..<end) { folded in
      var start = end
      while start > first {
        start = text.characterStart(before: start)
        guard text[start] >= 0xE3 else { break }
        let value = WordTable.places.value(of: folded.extracting(start - first..<end - first))
        if let value, !kinds.isDisjoint(with: Kind(rawValue: value)) { best = start }
      }
    }
    return best
  }

  /// Whether a prefecture's name begins at `offset`.
  static func isPrefecture(_ text: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    let ends: [StaticString] = ["都", "府", "県", "道"]
    guard
      text.end(ofOneOf: ends, at: offset + 6, limit: limit) != nil
        || text.end(ofOneOf: ends, at: offset + 9, limit: limit) != nil
    else { return false }
    return longest(of: .prefecture, in: text, at: offset, limit: min(limit, offset + 12)) != nil
  }

  /// Bytes of the longest name.
  private static let maximum = 30

  /// Calls `body` with `text[range]`, each character in the list's spelling.
  private static func withFolded(
    _ text: Span<UInt8>, _ range: Range<Int>, _ body: (Span<UInt8>) -> Void
  ) {
    var folded = InlineArray<32, UInt8>(repeating: 0)
    let start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let character = AddressCharacter(text, at: offset, limit: range.upperBound)
      guard character.count > 0 else { break }
      for i in offset..<min(offset + character.count, range.upperBound) { folded[i - start] = text[i] }
      if character.count == 3, let scalar = Unicode.Scalar(character.scalar),
        let other = PlaceSpelling.folded(scalar)
      {
        folded[offset - start] = UInt8(0xE0 | other.value >> 12)
        folded[offset - start + 1] = UInt8(0x80 | other.value >> 6 & 0x3F)
        folded[offset - start + 2] = UInt8(0x80 | other.value & 0x3F)
      }
      offset += character.count
    }
    body(folded.span.extracting(0..<min(offset, range.upperBound) - start))
  }
}

/// How the list spells the characters that addresses spell in several ways.
package enum PlaceSpelling {
  /// The list's character for `scalar`; nil where it is that one.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "ヶ", "が", "ヵ", "カ": "ケ"
    case "の", "之": "ノ"
    case "ッ", "つ", "っ": "ツ"
    case "龍": "竜"
    case "澤": "沢"
    case "濱", "濵": "浜"
    case "嶋", "嶌": "島"
    case "峯": "峰"
    case "邊", "邉": "辺"
    case "檜": "桧"
    case "藪": "薮"
    case "淵": "渕"
    case "鴬": "鶯"
    case "莵": "菟"
    case "壽": "寿"
    case "廣": "広"
    case "櫻": "桜"
    case "國": "国"
    case "圓": "円"
    case "條": "条"
    case "舘": "館"
    case "冨": "富"
    case "曾": "曽"
    case "禰": "祢"
    case "瀧": "滝"
    case "鷗": "鴎"
    case "籠": "篭"
    default: nil
    }
  }
}
