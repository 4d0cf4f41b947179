internal import AratameMatching
internal import CLexicons

/// Says of a run of words which of them name a person, and how surely.
///
/// A logistic model over hashed features; `dev train-latin` makes it.
package struct LatinModel: Sendable {
  /// A name found: its bytes, and how sure the model is.
  package struct Name {
    package var range: Range<Int>
    /// 0 and 1: one word, 2 and 3: several; 1 and 3 where a title precedes or a given name of nothing else is
    /// among them; 4: with an e-mail address of that name nearby.
    package var kind: Int
    /// Mean log-odds of its words.
    package var score: Float
    package var confidence: Double
  }

  /// One weight a feature, in sixteenths.
  package var weights: [Int8]
  /// Slope and offset from a mean score to a confidence, for each kind of name; see ``Name/kind``.
  package var scales: [Float]
  package static let kinds = 5

  /// The model that the program holds.
  package static let embedded: LatinModel = {
    let count = 1 << LatinFeatures.bits
    let bytes = unsafe UnsafeBufferPointer(start: clexicons_latin_names(), count: count + 4 * kinds)
    return LatinModel(bytes: unsafe Array(bytes))
  }()

  /// A weight a byte, then each scale in 1/256 as 16 bits, little-endian.
  package init(bytes: [UInt8]) {
    let count = 1 << LatinFeatures.bits
    weights = bytes[..<count].map { Int8(bitPattern: $0) }
    scales = (0..<2 * Self.kinds).map { place in
      let number = UInt16(bytes[count + 2 * place]) | UInt16(bytes[count + 2 * place + 1]) << 8
      return Float(Int16(bitPattern: number)) / 256
    }
  }

  /// What a file of it holds.
  package var bytes: [UInt8] {
    weights.map { UInt8(bitPattern: $0) }
      + scales.flatMap { scale in
        let number = UInt16(bitPattern: Int16(max(-127, min(127, scale)) * 256))
        return [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
  }

  package init(weights: [Int8], scales: [Float]) {
    self.weights = weights
    self.scales = scales
  }

  /// The log-odds that the word at `index` is a person's.
  @inline(__always)
  func score(_ window: LatinWindow, at index: Int) -> Float {
    var sum = 0
    LatinFeatures.forEach(window, at: index) { sum += Int(weights[$0]) }
    return Float(sum) / 16
  }

  /// Calls `body` with each name in the window's run, left to right.
  func forEachName(in window: LatinWindow, _ body: (Name) -> Void) {
    var index = window.run.lowerBound
    while index < window.run.upperBound {
      let first = index
      var sum: Float = 0
      while index < window.run.upperBound, index == first || window.tokens[index].gap.kind != .other {
        guard window.tokens[index].canName else { break }
        let score = score(window, at: index)
        guard score > Self.threshold else { break }
        sum += score
        index += 1
      }
      if index == first {
        index += 1
      } else if let name = name(window, first..<index, sum) {
        body(name)
      }
    }
  }

  static let threshold: Float = -1

  /// How often a name of this kind with such a score is right.
  private func confidence(_ kind: Int, _ score: Float) -> Double {
    Logistic.probability(Double(scales[2 * kind] * score + scales[2 * kind + 1]))
  }

  /// The name, with an e-mail address of that name nearby.
  func mailed(_ name: Name) -> Name {
    var name = name
    name.kind = 4
    name.confidence = max(name.confidence, confidence(4, name.score))
    return name
  }

  private func name(_ window: LatinWindow, _ words: Range<Int>, _ sum: Float) -> Name? {
    var first = words.lowerBound
    var last = words.upperBound - 1
    while first < last, window.tokens[first].shape == .lower { first += 1 }
    while last > first, window.tokens[last].shape == .lower { last -= 1 }
    // Initials alone, and one word in capitals, are what abbreviations look like.
    guard (first...last).contains(where: { window.tokens[$0].shape.isWord }) else { return nil }
    if first == last {
      let word = window.tokens[first]
      let follows = first > 0 && window.tokens[first - 1].word == .cue
      if word.shape == .capitals || word.end - word.start < 3 && !follows { return nil }
    }
    let mean = sum / Float(words.count)
    let kind = (first == last ? 0 : 2) + (isBacked(window, first...last) ? 1 : 0)
    return Name(
      range: window.tokens[first].start..<window.tokens[last].end, kind: kind, score: mean,
      confidence: confidence(kind, mean))
  }

  /// Whether the list or a title speaks for a name, and not the model alone.
  private func isBacked(_ window: LatinWindow, _ words: ClosedRange<Int>) -> Bool {
    let first = words.lowerBound
    if first > 0, window.tokens[first - 1].word == .cue { return true }
    let least: UInt8 = words.count == 1 ? 2 : 1
    return words.contains { window.tokens[$0].word.isOnlyName && window.tokens[$0].word.given >= least }
  }
}
