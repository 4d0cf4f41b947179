internal import AratameMatching

/// Finds, in two passes over a text and for all detectors at once, where each may look.
struct Prefilter: Sendable {
  /// A detector by its place, with what its window needs.
  struct Reached: Sendable {
    var detector: Int
    var before: Int
    /// Fewest digits of its number.
    var digits = 0
    /// Whether its words count only as they are written.
    var isExact = false
  }

  private let digits: [Reached]
  private let capitals: [Reached]
  private let ats: [Reached]
  private let colons: [Reached]
  private let shapes: ShapeTree
  private let words: LiteralSet
  /// By number: the word as it is written.
  private let spellings: [[UInt8]]
  /// For each word, who is reached by it.
  private let byWord: [[Reached]]
  /// Who looks everywhere.
  private let everywhere: [Int]

  init(_ detectors: [Detector]) {
    var words: [[UInt8]] = []
    var byWord: [[Reached]] = []
    var numbers: [[UInt8]: Int] = [:]
    var digits: [Reached] = []
    var capitals: [Reached] = []
    var ats: [Reached] = []
    var colons: [Reached] = []
    var everywhere: [Int] = []
    var shapes = ShapeTree()
    func reach(_ reached: Reached, byWord word: String) {
      // As bytes: to hash or compare Japanese strings takes ten times as long.
      let bytes = Array(word.utf8)
      let number = numbers[bytes] ?? words.count
      if number == words.count {
        numbers[bytes] = number
        words.append(bytes)
        byWord.append([])
      }
      byWord[number].append(reached)
    }
    func reach(_ reached: Reached, by anchor: Detector.Anchor) {
      switch anchor {
      case .digits(let counts):
        var reached = reached
        reached.digits = counts.lowerBound
        digits.append(reached)
      case .shapes(let all): for shape in all { shapes.add(shape, reached) }
      case .capitals: capitals.append(reached)
      case .at: ats.append(reached)
      case .colon: colons.append(reached)
      case .words(let anchors): for word in anchors { reach(reached, byWord: word) }
      case .exactWords(let anchors):
        var reached = reached
        reached.isExact = true
        for word in anchors { reach(reached, byWord: word) }
      case .text: everywhere.append(reached.detector)
      case .anyOf(let anchors): for anchor in anchors { reach(reached, by: anchor) }
      }
    }
    for (index, detector) in detectors.enumerated() where detector.reads == .normalised {
      reach(Reached(detector: index, before: detector.before), by: detector.anchor)
    }
    self.digits = digits
    self.capitals = capitals
    self.ats = ats
    self.colons = colons
    self.everywhere = everywhere
    self.shapes = shapes
    self.words = LiteralSet(words)
    self.spellings = words
    self.byWord = byWord
  }

  /// Adds to each detector's windows where its match may begin.
  func mark(_ text: Span<UInt8>, _ marks: inout Marks) {
    for detector in everywhere { marks.add(0..<text.count, for: detector) }
    var number = NumberToken(range: 0..<0, digits: 0)
    // Up to where shapes were looked up.
    var shaped = 0
    ClassPass.forEachAnchor(in: text) { offset, kind in
      switch kind {
      case .digits:
        guard offset >= number.range.upperBound else { return }
        number = NumberToken(in: text, around: offset, after: number.range.upperBound)
        for reached in digits where number.digits >= reached.digits {
          add(max(0, number.range.lowerBound - reached.before)..<number.range.upperBound, reached)
        }
        guard shaped < number.range.upperBound else { return }
        shaped = number.range.upperBound
        shapes.forEachShape(in: text, number.range) { start, reached in add(start, reached) }
      case .capitals: for reached in capitals { add(offset, reached) }
      case .at: for reached in ats { add(offset, reached) }
      case .dot:
        // A number without a run of three digits: an address, a date.
        guard shaped <= offset else { return }
        let token = NumberToken(in: text, around: offset - 1, after: shaped)
        shaped = token.range.upperBound
        shapes.forEachShape(in: text, token.range) { start, reached in add(start, reached) }
      case .colon: for reached in colons { add(offset, reached) }
      }
    }
    words.forEachHit(in: text) { offset, word in
      for reached in byWord[word] where !reached.isExact || isExact(word, at: offset, in: text) {
        add(offset, reached)
      }
    }
    func add(_ offset: Int, _ reached: Reached) {
      marks.add(max(0, offset - reached.before)..<offset + 1, for: reached.detector)
    }
    func add(_ range: Range<Int>, _ reached: Reached) {
      marks.add(range, for: reached.detector)
    }
  }

  /// Whether the word with that number, which stands at `offset` in some case, does as it is written and whole.
  private func isExact(_ word: Int, at offset: Int, in text: Span<UInt8>) -> Bool {
    let spelling = spellings[word]
    let end = offset + spelling.count
    return (end == text.count || !text[end].isASCIILetter)
      && spelling.indices.allSatisfy { text[offset + $0] == spelling[$0] }
  }
}

/// Digits with what may stand between the groups of one number.
private struct NumberToken {
  var range: Range<Int>
  var digits: Int

  init(range: Range<Int>, digits: Int) {
    self.range = range
    self.digits = digits
  }

  /// The token around the digit at `offset`, beginning at `floor` at the earliest.
  init(in text: Span<UInt8>, around offset: Int, after floor: Int) {
    var start = offset
    var position = offset - 1
    var separators = 0
    while position >= max(floor, offset - 24), separators <= 3 {
      if Self.isDigit(text[position]) {
        start = position
        separators = 0
      } else if Self.isSeparator(text[position]) {
        separators += 1
      } else {
        break
      }
      position -= 1
    }
    var end = offset
    position = offset
    separators = 0
    var digits = 0
    for i in start..<offset where Self.isDigit(text[i]) { digits += 1 }
    while position < text.count, separators <= 3 {
      if Self.isDigit(text[position]) {
        digits += 1
        separators = 0
        end = position + 1
      } else if Self.isSeparator(text[position]) {
        separators += 1
      } else {
        break
      }
      position += 1
    }
    range = start..<end
    self.digits = digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
