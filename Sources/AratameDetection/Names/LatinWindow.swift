/// A run of words that may hold names, with two words of context on either side.
struct LatinWindow {
  static let capacity = 20
  /// Words of a run that are looked at.
  private static let longest = 12
  /// Bytes between two words, most; farther apart they say nothing of each other.
  private static let reach = 24

  private(set) var tokens = InlineArray<20, LatinToken>(repeating: .empty)
  private(set) var count = 0
  /// The words that are judged; the others are context.
  private(set) var run: Range<Int> = 0..<0
  /// What follows the last word.
  private(set) var last = LatinGap.edge

  /// Reads the run around `token`, which begins no earlier than `floor`.
  mutating func read(_ text: Span<UInt8>, around token: LatinToken, notBefore floor: Int) {
    count = 0
    last = .edge
    var before = InlineArray<6, LatinToken>(repeating: .empty)
    var places = 0
    var context = 0
    var current = token
    while places < 6, context < 2, let previous = Self.token(before: current.start, in: text) {
      current.gap = LatinGap(text, after: previous, before: current.start)
      before[places] = current
      places += 1
      if context > 0 || previous.start < floor || places > 4 || !previous.joins(current) { context += 1 }
      current = previous
    }
    if places < 6 { before[places] = current } else { places = 5 }
    for place in stride(from: places, through: 0, by: -1) { append(before[place]) }
    run = context..<count
    extend(text)
  }

  private mutating func append(_ token: LatinToken) {
    tokens[count] = token
    count += 1
  }

  /// Adds the rest of the run and two words after it.
  private mutating func extend(_ text: Span<UInt8>) {
    var context = 0
    while count < Self.capacity {
      let previous = tokens[count - 1]
      guard var next = Self.token(after: previous.limit, in: text) else {
        last = .edge
        return
      }
      next.gap = LatinGap(text, after: previous, before: next.start)
      last = next.gap
      if context == 0, run.count < Self.longest, previous.joins(next) {
        run = run.lowerBound..<count + 1
      } else {
        context += 1
        if context > 2 { return }
      }
      append(next)
    }
  }

  private static func token(after end: Int, in text: Span<UInt8>) -> LatinToken? {
    var offset = end
    let limit = min(text.count, end + reach)
    while offset < limit, text[offset] != 0x1E {
      if LatinLetters.letter(in: text, at: offset) != nil { return LatinToken(text, at: offset) }
      offset += 1
    }
    return nil
  }

  static func token(before start: Int, in text: Span<UInt8>) -> LatinToken? {
    var end = start
    let limit = max(0, start - reach)
    while end > limit, text[end - 1] != 0x1E {
      if LatinLetters.letter(in: text, before: end) != nil { return token(endingAt: end, in: text) }
      end -= 1
    }
    return nil
  }

  private static func token(endingAt end: Int, in text: Span<UInt8>) -> LatinToken {
    var start = end
    let limit = max(0, end - 40)
    while start > limit {
      if let (_, width) = LatinLetters.letter(in: text, before: start) {
        start -= width
      } else if let width = join(in: text, before: start) {
        start -= width
      } else {
        break
      }
    }
    return LatinToken(text, at: start)
  }

  private static func join(in text: Span<UInt8>, before start: Int) -> Int? {
    let byte = text[start - 1]
    let width: Int
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
      width = 1
    } else if byte == 0x99, start >= 3, text[start - 2] == 0x80, text[start - 3] == 0xE2 {
      width = 3
    } else {
      return nil
    }
    return LatinLetters.letter(in: text, before: start - width) != nil ? width : nil
  }
}

extension LatinToken {
  /// Whether it can be a word of a name.
  var canName: Bool {
    switch shape {
    case .capital, .initial, .capitals, .joined: true
    case .lower: LatinWords.particles.contains(hash)
    case .code: false
    }
  }

  /// Whether `next`, which follows, may belong to the same name.
  fileprivate func joins(_ next: LatinToken) -> Bool {
    guard canName, next.canName else { return false }
    switch next.gap.kind {
    case .space: return true
    case .stop: return shape == .initial || word == .cue
    default: return false
    }
  }
}

/// A few words, by their hashes.
struct LatinWords {
  /// Words in lower case that stand inside names.
  static let particles = LatinWords(
    "van von der den de da di del della dos das du la le el al bin ibn ben binti ter ten zu af av y e i")
  /// Words in lower case after which a name comes.
  static let announcing = LatinWords(
    "is am called named says said by mr mrs ms dr me him her son wife sister brother")

  /// The hashes' lower six bits: nearly all other words fail here.
  private var filter: UInt64 = 0
  private var hashes: [UInt32] = []

  private init(_ words: String) {
    hashes = words.split(separator: " ").map { LatinToken.hash(of: $0.utf8) }
    for hash in hashes { filter |= 1 << UInt64(hash & 63) }
  }

  func contains(_ hash: UInt32) -> Bool { filter >> UInt64(hash & 63) & 1 != 0 && hashes.contains(hash) }
}
