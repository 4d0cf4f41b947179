internal import AratameMatching

/// A word of a text in Latin script, with what its letters and the word list say of it.
struct LatinToken {
  /// How a word is written.
  enum Shape: UInt8 {
    case lower, capital, initial, capitals
    /// Capitals inside, as names have them: McDonald, O'Neil, Jean-Pierre.
    case joined
    /// Capitals, digits or underscores inside, as identifiers have them.
    case code

    /// Whether it is written as a name in full is.
    var isWord: Bool { self == .capital || self == .capitals || self == .joined }
  }

  /// In bytes of the text; the possessive 's is not part of it.
  var start: Int
  var end: Int
  /// Where it ends with the possessive 's.
  var limit: Int
  /// Of the letters in lower case without marks.
  var hash: UInt32
  /// The last four letters, likewise, the last in the lowest byte.
  var tail: UInt32
  /// What the list says of the word, or of its first part where only that is known.
  var word: LatinWord
  var shape: Shape
  /// What stands between the word and the one before it.
  var gap = LatinGap.edge

  /// No word.
  static let empty = LatinToken()

  private init() {
    start = 0
    end = 0
    limit = 0
    hash = 0
    tail = 0
    word = .unknown
    shape = .code
  }

  private static let basis: UInt32 = 0x811C_9DC5

  /// FNV-1a with a last stir.
  ///
  /// Source: Fowler, Noll, Vo, 1991.
  @inline(__always)
  static func stirred(_ hash: UInt32) -> UInt32 {
    let mixed = (hash ^ hash >> 15) &* 0x2C1B_3C6D
    return mixed ^ mixed >> 13
  }

  /// The hash of a word given in lower-case ASCII letters.
  static func hash(of word: some Sequence<UInt8>) -> UInt32 {
    stirred(word.reduce(basis) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
  }

  /// The word that begins at `start`, where a letter stands.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int) {
    var hash = Self.basis
    var spelling = InlineArray<40, UInt8>(repeating: 0)
    var tail: UInt32 = 0
    var offset = start
    var letters = 0
    var capitals = 0
    var inner = 0
    var first = 0
    var isCode = false
    var afterJoin = true
    let farthest = min(text.count, start + 40)
    while offset < farthest {
      if let (folded, width) = LatinLetters.letter(in: text, at: offset) {
        let lower = folded | 0x20
        if folded != lower {
          capitals += 1
          if !afterJoin { inner += 1 }
        }
        hash = (hash ^ UInt32(lower)) &* 0x0100_0193
        spelling[letters] = lower
        tail = tail << 8 | UInt32(lower)
        letters += 1
        afterJoin = false
        offset += width
        continue
      }
      let byte = text[offset]
      let width = Self.join(in: text, at: offset)
      if width > 0 {
        if first == 0 { first = letters }
        // It's, don't, na'vi: no name, unlike O'Neil and d'Arc.
        isCode = isCode || letters > 1 && byte != UInt8(ascii: "-") && text[offset + width] & 0x20 != 0
        afterJoin = true
        offset += width
        continue
      }
      guard byte == UInt8(ascii: "_") || byte &- 0x30 < 10 else { break }
      isCode = true
      offset += 1
    }
    self.start = start
    end = offset
    limit = offset + Self.possessive(in: text, at: offset)
    self.hash = Self.stirred(hash)
    self.tail = tail
    shape =
      if isCode || offset == start + 40 { .code } else if capitals == 0 { .lower } else if letters == 1 {
        .initial
      } else if capitals == letters { .capitals } else if inner == 0 {
        first == 0 ? .capital : .joined
      } else if inner == 1, Self.hasNamePrefix(text, start) { .joined } else { .code }
    word = .unknown
    guard shape != .code, letters > 1 else { return }
    word = LatinWord(spelling.span.extracting(0..<letters))
    if word == .unknown, first > 0 { word = LatinWord(spelling.span.extracting(0..<first)) }
  }

  /// The length of an apostrophe or hyphen between letters, unless the possessive 's follows; else 0.
  private static func join(in text: Span<UInt8>, at offset: Int) -> Int {
    let width = text[offset] == UInt8(ascii: "-") ? 1 : apostrophe(in: text, at: offset)
    guard width > 0, offset + width < text.count, LatinLetters.letter(in: text, at: offset + width) != nil
    else {
      return 0
    }
    return possessive(in: text, at: offset) > 0 ? 0 : width
  }

  /// The length of the 's at `offset`, or 0.
  private static func possessive(in text: Span<UInt8>, at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    let width = apostrophe(in: text, at: offset)
    let end = offset + width + 1
    guard width > 0, end <= text.count, text[end - 1] | 0x20 == UInt8(ascii: "s"),
      end == text.count || LatinLetters.letter(in: text, at: end) == nil
    else { return 0 }
    return width + 1
  }

  private static func apostrophe(in text: Span<UInt8>, at offset: Int) -> Int {
    if text[offset] == UInt8(ascii: "'") { return 1 }
    let isTypographic =
      text[offset] == 0xE2 && offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0x99
    return isTypographic ? 3 : 0
  }

  /// Whether a capital may stand inside the word that begins at `start`.
  private static func hasNamePrefix(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start + 3 < text.count else { return false }
    func isCapital(_ offset: Int) -> Bool { text[offset] &- UInt8(ascii: "A") < 26 }
    switch (text[start], text[start + 1]) {
    case (UInt8(ascii: "M"), UInt8(ascii: "c")): return isCapital(start + 2)
    case (UInt8(ascii: "M"), UInt8(ascii: "a")):
      return text[start + 2] == UInt8(ascii: "c") && isCapital(start + 3)
    case (UInt8(ascii: "D"), UInt8(ascii: "e")), (UInt8(ascii: "L"), UInt8(ascii: "e")),
      (UInt8(ascii: "D"), UInt8(ascii: "i")), (UInt8(ascii: "L"), UInt8(ascii: "a")):
      return isCapital(start + 2)
    case (UInt8(ascii: "V"), UInt8(ascii: "a")):
      return text[start + 2] == UInt8(ascii: "n") && isCapital(start + 3)
    default: return false
    }
  }
}

/// What stands between two words.
struct LatinGap: Equatable {
  /// The first character that is no space, the last, line feeds and whether there are digits, mixed.
  var code: UInt32
  var kind: Kind

  enum Kind: UInt8 {
    /// One space.
    case space
    /// A full stop, with or without a space.
    case stop
    case other
    /// The text's end, or too far.
    case edge
  }

  static let edge = LatinGap(code: 1, kind: .edge)

  /// The gap between two words.
  init(_ text: Span<UInt8>, after word: LatinToken, before start: Int) {
    let range = word.limit..<max(word.limit, start)
    if word.limit > word.end {
      self.init(code: 3, kind: .other)
      return
    }
    if range.count == 1, text[range.lowerBound] == 0x20 {
      self.init(code: 2, kind: .space)
      return
    }
    var feeds: UInt32 = 0
    var digits: UInt32 = 0
    var first: UInt32 = 0
    var last: UInt32 = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      switch byte {
      case 0x20, 0x0D: break
      case 0x0A: feeds = min(2, feeds + 1)
      case 0x30...0x39: digits = 1
      case 0x80...:
        last = last << 8 | UInt32(byte)
        if byte & 0xC0 == 0x80 { first = first == 0 || first > 0xFFFF ? first : first << 8 | UInt32(byte) }
        if first == 0 { first = UInt32(byte) }
      default:
        if first == 0 { first = UInt32(byte) }
        last = UInt32(byte)
      }
      offset += 1
    }
    let code = (first &* 0x9E37_79B1 ^ last &* 0x85EB_CA6B) &+ feeds &* 3 &+ digits &* 7 &+ 5
    let isStop =
      first == UInt32(UInt8(ascii: ".")) && last == first && feeds == 0 && digits == 0 && range.count <= 2
    self.init(code: code, kind: isStop ? .stop : .other)
  }

  private init(code: UInt32, kind: Kind) {
    self.code = code
    self.kind = kind
  }
}
