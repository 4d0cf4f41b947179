import AratameDetection
import AratameMatching
import Foundation

/// One window as the trainer keeps it: rows of weights for each unit, and the labels of the names in it.
struct TagExample {
  var rows: [[UInt32]]
  var labels: [Int]
  /// Each unit's bytes in its text.
  var units: [Range<Int>]
}

/// Finds the weights of a ``LinearTagger``: a conditional random field by stochastic gradient descent with a step
/// of its own for each weight (AdaGrad) and a part of the features left out at random.
///
/// Source: Lafferty, McCallum, Pereira 2001; Duchi, Hazan, Singer 2011. The same input gives the same weights.
struct TagTrainer {
  static let bits: UInt32 = 18
  private(set) var weights = [Float](repeating: 0, count: 4 << Int(bits))
  private var squares = [Float](repeating: 0, count: 4 << Int(bits))
  private(set) var steps = [Float](repeating: 0, count: 25)
  private var stepSquares = [Float](repeating: 0, count: 25)
  private var random: SplitMix

  /// How it is trained.
  struct Options {
    var epochs = 4
    var rate: Float = 0.15
    var decay: Float = 0.0005
    /// Share of features that are left out.
    var dropout: Float = 0.2
    /// How many times it is trained, each time in another order and with other features left out; the weights are
    /// the means.
    ///
    /// The mean of linear models' weights is the mean of their answers.
    var rounds = 4
  }
  private let options: Options
  private static let never: Float = -1e30

  private init(_ options: Options, seed: UInt64) {
    self.options = options
    random = SplitMix(state: seed)
  }

  /// A trainer that has learnt from `examples`.
  init(_ options: Options, _ examples: [TagExample]) {
    self.init(options, seed: 99)
    var sum = weights
    var stepSum = steps
    for round in 0..<options.rounds {
      var one = TagTrainer(options, seed: 99 + UInt64(round))
      one.train(examples)
      for i in sum.indices { sum[i] += one.weights[i] }
      for i in stepSum.indices { stepSum[i] += one.steps[i] }
    }
    weights = sum.map { $0 / Float(options.rounds) }
    steps = stepSum.map { $0 / Float(options.rounds) }
  }

  private mutating func train(_ examples: [TagExample]) {
    var order = Array(examples.indices)
    for epoch in 0..<options.epochs {
      order.shuffle(using: &random)
      let rate = options.rate * (1 - 0.8 * Float(epoch) / Float(options.epochs))
      for index in order { learn(examples[index], rate) }
    }
  }

  /// The content of the embedded file.
  func data() -> [UInt8] {
    func whole(_ x: Float) -> Float { (x * LinearTagger.scale).rounded() }
    return TagWeights.data(
      bits: Self.bits, steps: steps.map { Int32(whole($0)) },
      weights: weights.map { Int8(max(-127, min(127, whole($0)))) })
  }

  private func allows(_ last: Int, _ next: Int) -> Bool { LinearTagger.allows(last, next) }

  private mutating func learn(_ example: TagExample, _ rate: Float) {
    var rows = example.rows
    let least = UInt64(options.dropout * Float(1 << 24))
    for i in rows.indices { rows[i] = rows[i].filter { _ in random.next() >> 40 >= least } }
    let scores = scores(rows)
    let (forward, backward, total) = sums(scores)
    for i in rows.indices {
      var slope = SIMD4<Float>()
      for label in 1..<5 {
        let chance = exp(forward[5 * i + label] + backward[5 * i + label] - total)
        slope[label - 1] = example.labels[i] == label ? chance - 1 : chance
      }
      if (slope * slope).sum() >= 1e-6 { change(rows[i], slope, rate) }
    }
    changeSteps(example.labels, scores, forward, backward, total, rate)
  }

  private func scores(_ rows: [[UInt32]]) -> [Float] {
    var scores = [Float](repeating: 0, count: 5 * rows.count)
    for (i, row) in rows.enumerated() {
      var sum = SIMD4<Float>()
      for feature in row {
        let at = Int(feature) * 4
        sum += SIMD4(weights[at], weights[at + 1], weights[at + 2], weights[at + 3])
      }
      for label in 1..<5 { scores[5 * i + label] = sum[label - 1] }
    }
    return scores
  }

  /// Logarithms of the sums over all paths to and from each label, and over all.
  private func sums(_ scores: [Float]) -> (forward: [Float], backward: [Float], total: Float) {
    let count = scores.count / 5
    var forward = [Float](repeating: Self.never, count: scores.count)
    var backward = forward
    for label in 0..<5 where allows(0, label) { forward[label] = scores[label] + steps[label] }
    for i in 1..<max(1, count) {
      for next in 0..<5 {
        var sum = LogSum()
        for last in 0..<5 where allows(last, next) {
          sum.add(forward[5 * (i - 1) + last] + steps[5 * last + next])
        }
        forward[5 * i + next] = sum.value + scores[5 * i + next]
      }
    }
    for label in 0..<5 where allows(label, 0) { backward[5 * (count - 1) + label] = 0 }
    for i in stride(from: count - 2, through: 0, by: -1) {
      for last in 0..<5 {
        var sum = LogSum()
        for next in 0..<5 where allows(last, next) {
          sum.add(backward[5 * (i + 1) + next] + steps[5 * last + next] + scores[5 * (i + 1) + next])
        }
        backward[5 * i + last] = sum.value
      }
    }
    var total = LogSum()
    for label in 0..<5 { total.add(forward[5 * (count - 1) + label] + backward[5 * (count - 1) + label]) }
    return (forward, backward, total.value)
  }

  private mutating func change(_ row: [UInt32], _ slope: SIMD4<Float>, _ rate: Float) {
    for feature in row {
      for label in 0..<4 {
        let at = Int(feature) * 4 + label
        let step = slope[label] + options.decay * weights[at]
        squares[at] += step * step
        weights[at] -= rate * step / (squares[at].squareRoot() + 0.1)
      }
    }
  }

  private mutating func changeSteps(
    _ labels: [Int], _ scores: [Float], _ forward: [Float], _ backward: [Float], _ total: Float, _ rate: Float
  ) {
    for i in labels.indices {
      for last in 0..<5 {
        for next in 0..<5 where allows(last, next) && (i > 0 || last == 0) {
          let before = i == 0 ? 0 : forward[5 * (i - 1) + last]
          let reached = before + steps[5 * last + next] + scores[5 * i + next]
          let chance = exp(reached + backward[5 * i + next] - total)
          let truth: Float = (i == 0 ? 0 : labels[i - 1]) == last && labels[i] == next ? 1 : 0
          let step = chance - truth
          guard abs(step) >= 1e-3 else { continue }
          stepSquares[5 * last + next] += step * step
          steps[5 * last + next] -= rate * step / (stepSquares[5 * last + next].squareRoot() + 0.1)
        }
      }
    }
  }
}

/// The logarithm of a sum of exponentials, one after the other.
private struct LogSum {
  private(set) var value: Float = -1e30

  mutating func add(_ x: Float) {
    let (high, low) = x > value ? (x, value) : (value, x)
    value = low < high - 30 ? high : high + log1p(exp(low - high))
  }
}
