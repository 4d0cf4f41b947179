/// A writing of text that a reader of the plain text does not see through.
public enum Decoding: String, Hashable, Sendable, CaseIterable {
  /// Base64 (RFC 4648) or hexadecimal digits.
  case base64
  /// Percent-encoding (RFC 3986, section 2.1).
  case percent
  /// HTML character references.
  case html
  /// Backslash escapes of JSON, JavaScript, Python and C.
  case escape
  /// `[at]` for `@` and `[dot]` for a full stop.
  case spelled
  /// Letters of other scripts that look like ASCII letters, mathematical letters, and tags.
  case confusable
}

/// One place in a text that stands in another writing, and what it says.
struct DecodedUnit {
  /// Half-open, in bytes of the text.
  var range: Range<Int>
  /// What the range says, valid UTF-8.
  var bytes: [UInt8]
  /// How many bytes of the range give how many of `bytes`, again and again to the end; nil where the unit
  /// is one.
  var step: (original: Int, derived: Int)?

  init(_ range: Range<Int>, _ bytes: [UInt8], step: (original: Int, derived: Int)? = nil) {
    self.range = range
    self.bytes = bytes
    self.step = step
  }

  /// A unit that says one ASCII character.
  init(_ range: Range<Int>, _ character: UInt8) { self.init(range, [character]) }
}

extension Decoding {
  /// The unit that `position`, which the pass reported, belongs to, if there is one.
  ///
  /// - Parameter floor: Where the unit may begin at the earliest.
  func unit(in text: Span<UInt8>, at position: Int, from floor: Int) -> DecodedUnit? {
    switch self {
    case .base64: Base64.unit(in: text, at: position, from: floor)
    case .percent: Percent.unit(in: text, at: position)
    case .html: CharacterReference.unit(in: text, at: position)
    case .escape: BackslashEscape.unit(in: text, at: position)
    case .spelled: SpelledSign.unit(in: text, at: position, from: floor)
    case .confusable: Confusable.unit(in: text, at: position, from: floor)
    }
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8; false for one that is no character.
  mutating func append(scalar value: UInt32) -> Bool {
    guard value >= 0x20 || value == 9 || value == 10 || value == 13, let scalar = Unicode.Scalar(value)
    else { return false }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }
}

extension UInt8 {
  /// What the byte says as a hexadecimal digit.
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  /// Whether this is an ASCII letter or digit.
  var isAlphanumeric: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}
