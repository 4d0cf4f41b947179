internal import AratameMatching

/// A text that was pasted beside a request: the rest of the segment, before or after the request's sentence.
struct Passage {
  /// Half-open, in bytes of the text; at most ``most`` bytes.
  let range: Range<Int>
  /// Characters that are no spaces, in the part that is counted.
  let characters: Int
  /// Characters among them that are not ASCII.
  private let wide: Int
  /// Words, as far as spaces tell.
  let words: Int

  /// How far from an end of its segment a request begins or ends.
  private static let edge = 900
  /// A passage is read so far: more only says what is known already.
  private static let most = 6144
  /// Its length is counted in so much of it: more than any text needs to be a long one.
  private static let counted = 2560

  /// The longer of what stands before and after `sentence`, if that stands near an end of its segment and has `least`
  /// bytes or more.
  init?(beside sentence: Range<Int>, in text: Span<UInt8>, atLeast least: Int) {
    let near = text.withoutSpace(text.vicinity(of: sentence, before: Self.edge + 1, after: Self.edge + 1))
    let isFirst = sentence.lowerBound - near.lowerBound <= Self.edge
    let isLast = near.upperBound - sentence.upperBound <= Self.edge
    guard isFirst || isLast, text.count - sentence.count >= least else { return nil }
    let far = text.vicinity(of: sentence, before: isLast ? Self.most : 0, after: isFirst ? Self.most : 0)
    let before = text.scalarBoundary(notBefore: far.lowerBound)..<sentence.lowerBound
    let after = sentence.upperBound..<text.scalarBoundary(notAfter: far.upperBound)
    range = text.withoutSpace(before.count > after.count ? before : after)
    guard range.count >= least else { return nil }
    let counted = text.extracting(range.prefix(Self.counted))
    let scalars = counted.scalarCount
    let spaces = counted.spaceCount
    characters = scalars - spaces
    // Nearly all that is not ASCII in Japanese takes three bytes.
    wide = (counted.count - scalars) / 2
    words = spaces + 1
  }

  /// Whether it has as many characters as a Japanese text, or as many words as an English one.
  func isLong(characters least: Int, words fewest: Int, in text: Span<UInt8>) -> Bool {
    2 * wide >= characters ? characters >= least : words >= fewest
  }

  /// Whether brackets, semicolons and the like are as dense in it as in code, data and tables.
  func isCode(_ text: Span<UInt8>) -> Bool {
    var marks = 0
    let counted = range.prefix(Self.counted)
    for i in counted {
      switch text[i] {
      case 0x7B, 0x7D, 0x3B, 0x3D, 0x7C, 0x5F, 0x3C, 0x3E, 0x09: marks += 1
      default: break
      }
    }
    return marks * 50 > counted.count
  }

  /// Whether a third of its lines or more begin as items, headings and rows of a table do.
  func isList(_ text: Span<UInt8>) -> Bool {
    var lines = 0
    var items = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(text.firstOffset(of: 0x0A, from: start) ?? range.upperBound, range.upperBound)
      let first = text.skippingSpaces(from: start)
      start = end + 1
      guard first + 2 < end else { continue }
      lines += 1
      switch text[first] {
      case 0x23, 0x2A, 0x7C, 0x60: items += 1
      case 0x2D: items += text[first + 1] == 0x20 || text[first + 1] == 0x2D ? 1 : 0
      case 0x30...0x39: items += text[first + 1] == 0x2E || text[first + 1] == 0x29 ? 1 : 0
      default:
        items += text.has("・", at: first) || text.has("■", at: first) || text.has("●", at: first) ? 1 : 0
      }
    }
    return lines >= 4 && items * 3 >= lines
  }

  /// The beginning and the end, where bylines, dates and sources stand.
  func ends(_ text: Span<UInt8>) -> [Range<Int>] {
    guard range.count > 1400 else { return [range] }
    return [range.lowerBound..<range.lowerBound + 700, range.upperBound - 600..<range.upperBound]
  }
}

extension Span<UInt8> {
  /// `range` without the spaces and line ends at its ends, so that what parts segments does not count.
  func withoutSpace(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
