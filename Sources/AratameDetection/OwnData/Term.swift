internal import AratameMatching

/// The units that a term is compared by, read from normalised text one after the other.
///
/// A unit is a character in small letters. White space and ・ count only between two words of an alphabet, as one
/// space. 株式会社, (株) and ㈱ are one unit, so are 有限会社, (有) and ㈲.
struct TermUnits {
  /// ㈱ and ㈲ stand for all spellings.
  static let company: UInt32 = 0x3231
  static let limited: UInt32 = 0x3232

  /// Where the last unit ended.
  private(set) var end: Int
  private var last: UInt32 = 0

  init(from offset: Int) { end = offset }

  /// The next unit of `text`, or nil at the end of the segment.
  mutating func next(in text: Span<UInt8>) -> UInt32? {
    var offset = end
    var isSpaced = false
    while offset < text.count {
      let (character, after) = text.termCharacter(at: offset)
      if character == 0x20 || character == 0x30FB {
        isSpaced = true
        offset = after
        continue
      }
      guard character != 0x1E else { return nil }
      if isSpaced, last.isAlphabetic, character.isAlphabetic {
        last = 0x20
        end = offset
        return last
      }
      (last, end) = Self.form(in: text, at: offset) ?? (character, after)
      return last
    }
    return nil
  }

  /// The form of a company that is written at `offset`, and where it ends.
  static func form(in text: Span<UInt8>, at offset: Int) -> (unit: UInt32, end: Int)? {
    switch text[offset] {
    case UInt8(ascii: "("):
      if text.has("(株)", at: offset) { return (company, offset + 5) }
      if text.has("(有)", at: offset) { return (limited, offset + 5) }
    case 0xE6:
      if text.has("株式会社", at: offset) { return (company, offset + 12) }
      if text.has("有限会社", at: offset) { return (limited, offset + 12) }
    case 0xE3:
      if text.has("㈱", at: offset) { return (company, offset + 3) }
      if text.has("㈲", at: offset) { return (limited, offset + 3) }
    default: break
    }
    return nil
  }

  /// The form of a company that is written before `offset`, and where it begins.
  static func form(in text: Span<UInt8>, before offset: Int) -> (unit: UInt32, start: Int)? {
    var end = offset
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    for length in [12, 5, 3] where end >= length {
      if let form = form(in: text, at: end - length), form.end == end { return (form.unit, end - length) }
    }
    return nil
  }
}

/// A term as it is compared.
struct Term: Hashable {
  /// The form of a company before the name, if there is one.
  var form: UInt32?
  /// The units of the rest.
  var units: [UInt32]

  /// Most units of a term.
  static let longest = 64

  /// Why a text cannot be a term.
  enum Unfit: String {
    case empty = "is empty"
    case tooShort =
      "is too short (a term has two characters or more; in the alphabet three letters or digits)"
    case tooLong = "is longer than 64 characters"
  }

  /// The term that the normalised text `text` says.
  init(_ text: Span<UInt8>) throws(Refusal) {
    var reader = TermUnits(from: 0)
    units = []
    while let unit = reader.next(in: text) {
      guard units.count <= Self.longest else { throw Refusal(reason: .tooLong) }
      units.append(unit)
    }
    if let first = units.first, first == TermUnits.company || first == TermUnits.limited {
      form = first
      units.removeFirst()
    }
    guard !units.isEmpty else { throw Refusal(reason: .empty) }
    guard units.count <= Self.longest else { throw Refusal(reason: .tooLong) }
    let isAlphabetic = units.allSatisfy { $0 < 0x2E80 }
    guard units.filter(\.isWording).count >= (isAlphabetic ? 3 : 2) else { throw Refusal(reason: .tooShort) }
    guard units[0].isWording else { throw Refusal(reason: .tooShort) }
  }

  struct Refusal: Error { var reason: Unfit }

  /// What its tag is made of.
  var canonical: [UInt8] { Self.canonical(form, units[...]) }

  static func canonical(_ form: UInt32?, _ units: ArraySlice<UInt32>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for unit in [form].compactMap({ $0 }) + units { text.append(Unicode.Scalar(unit) ?? "\u{FFFD}") }
    return Array(String(text).utf8)
  }

  /// The hashes by which ``TermPass`` is led to it, one for each way in which it may begin.
  var anchors: [UInt64] {
    guard !units[0].isASCIIWording else {
      return [TermPass.hash(ofWord: units.prefix(while: \.isASCIIWording).map { UInt8($0) })]
    }
    let seconds: [UInt32] =
      switch units[1] {
      case TermUnits.company: [0x682A, 0x28, TermUnits.company]
      case TermUnits.limited: [0x6709, 0x28, TermUnits.limited]
      default: [units[1]]
      }
    return (seconds + [0x20, 0x30FB]).map { TermPass.hash(ofPair: units[0], $0) }
  }
}

/// A hash of units that grows with each; not secret, and stored only sealed.
struct UnitHash {
  private var state: UInt64

  init(form: UInt32?) { state = 0x9E37_79B9_7F4A_7C15 &* UInt64(form ?? 1) }

  mutating func add(_ unit: UInt32) {
    state = (state ^ UInt64(unit)) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  /// Of the units so far, when more follow.
  var open: UInt64 { state &* 0xA24B_AED4_963E_E407 }
  /// Of the units so far, when they are the whole.
  var closed: UInt64 { (state ^ 0x5851_F42D_4C95_7F2D) &* 0x9FB2_1C65_1E98_DF25 }
}

extension UInt32 {
  /// Whether an ASCII letter (small) or digit.
  var isASCIIWording: Bool { self &- 0x61 < 26 || self &- 0x30 < 10 }

  /// Whether a letter or digit of a script that puts spaces between words.
  var isAlphabetic: Bool {
    isASCIIWording || (0xC0...0x24F).contains(self) && self != 0xD7 && self != 0xF7
      || (0x370...0x52F).contains(self)
  }

  /// Whether a letter or digit of any script, more or less.
  var isWording: Bool {
    isAlphabetic || self >= 0x3005 && !(0x3008...0x3040).contains(self) || (0x530..<0x2000).contains(self)
  }
}
