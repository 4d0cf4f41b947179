import AratameDetection
import AratameMatching
import Testing

/// The tagger's best path, against all paths.
@Suite struct LinearTaggerTests {
  /// A tagger whose feature f is row f, with `bits` bits of a row.
  private func withTagger(
    steps: [Int32], weights: [Int8], bits: UInt32 = 4, _ body: (LinearTagger) -> Void
  ) {
    let data = TagWeights.data(bits: bits, steps: steps, weights: weights)
    unsafe data.withUnsafeBytes { bytes in
      guard let base = unsafe bytes.bindMemory(to: UInt32.self).baseAddress else { return }
      unsafe body(LinearTagger(base))
    }
  }

  private func names(_ tagger: LinearTagger, _ scores: [LinearTagger.Scores], bias: Double = 0) -> [Range<
    Int
  >] {
    var found: [Range<Int>] = []
    tagger.decode(scores, bias: bias) { found.append($0.units) }
    return found
  }

  private let noSteps = [Int32](repeating: 0, count: 25)

  @Test("known weights give known names")
  func known() {
    // Row 1: begin 50, end 30; row 2: single 40; row 3: inside 10, all others against.
    var weights = [Int8](repeating: 0, count: 64)
    weights.replaceSubrange(4..<8, with: [50, -50, 30, -50])
    weights.replaceSubrange(8..<12, with: [-50, -50, -50, 40])
    weights.replaceSubrange(12..<16, with: [-50, 10, -50, -50])
    withTagger(steps: noSteps, weights: weights) { tagger in
      func scores(_ rows: [UInt32]) -> [LinearTagger.Scores] {
        rows.map { row in
          let hashes = [row << 28]
          return tagger.scores(of: hashes.span)
        }
      }
      #expect(names(tagger, scores([1, 1])) == [0..<2])
      #expect(names(tagger, scores([0, 2, 0])) == [1..<2])
      #expect(names(tagger, scores([2, 2])) == [0..<1, 1..<2])
      #expect(names(tagger, scores([1, 3, 1, 0])) == [0..<3])
      #expect(names(tagger, scores([3])).isEmpty)
      #expect(names(tagger, []).isEmpty)
    }
  }

  @Test("features add up, and a bias on outside moves the border")
  func sums() {
    var weights = [Int8](repeating: 0, count: 64)
    weights.replaceSubrange(4..<8, with: [0, 0, 0, 20])
    weights.replaceSubrange(8..<12, with: [0, 0, 0, -30])
    withTagger(steps: noSteps, weights: weights) { tagger in
      let both: [UInt32] = [1 << 28, 2 << 28]
      #expect(tagger.scores(of: both.span) == LinearTagger.Scores(0, 0, 0, -10))
      let scores = [tagger.scores(of: both.span)]
      #expect(names(tagger, scores).isEmpty)
      #expect(names(tagger, scores, bias: -1) == [0..<1])
    }
  }

  @Test("the best of all paths is found", arguments: 1...60 as ClosedRange<UInt64>)
  func best(seed: UInt64) {
    var state = seed
    func draw() -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(state >> 33 & 63) - 32
    }
    let steps = (0..<25).map { _ in draw() }
    let count = 1 + Int(draw() + 32) % 6
    let scores = (0..<count).map { _ in
      LinearTagger.Scores(Int16(draw()), Int16(draw()), Int16(draw()), Int16(draw()))
    }
    withTagger(steps: steps, weights: [Int8](repeating: 0, count: 64)) { tagger in
      var found = [Int](repeating: 0, count: count)
      var margins: [Double] = []
      tagger.decode(scores) { name in
        margins.append(name.margin)
        for unit in name.units { found[unit] = TagLabel.inside.rawValue }
        found[name.units.lowerBound] = TagLabel.begin.rawValue
        found[name.units.upperBound - 1] =
          name.units.count == 1 ? TagLabel.single.rawValue : TagLabel.end.rawValue
      }
      #expect(score(found, scores, steps) == bestScore(scores, steps))
      // Leaving a name out of the best path makes it no better.
      #expect(margins.allSatisfy { $0 >= 0 })
    }
  }

  private func score(_ labels: [Int], _ scores: [LinearTagger.Scores], _ steps: [Int32]) -> Int32 {
    var last = 0
    var sum: Int32 = 0
    for (label, unit) in zip(labels, scores) {
      sum += steps[5 * last + label] + (label == 0 ? 0 : Int32(unit[label - 1]))
      last = label
    }
    return sum
  }

  /// The score of the best allowed path, by trying all.
  private func bestScore(_ scores: [LinearTagger.Scores], _ steps: [Int32]) -> Int32 {
    var best = Int32.min
    func extend(_ labels: [Int]) {
      let last = labels.last ?? 0
      guard labels.count < scores.count else {
        if LinearTagger.allows(last, 0) { best = max(best, score(labels, scores, steps)) }
        return
      }
      for next in 0..<5 where LinearTagger.allows(last, next) { extend(labels + [next]) }
    }
    extend([])
    return best
  }
}
