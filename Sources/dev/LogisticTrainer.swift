import AratameMatching

/// Finds the weights of a logistic model over hashed features, by stochastic gradient descent with a step of its own
/// for each weight.
///
/// Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 12 (2011). The same input gives the same weights.
struct LogisticTrainer {
  private struct Example {
    var places: [Int32]
    var isRight: Bool
    var weight: Float
  }

  /// The model has `1 << bits` weights.
  private let bits: UInt32
  private var examples: [Example] = []

  init(bits: UInt32) { self.bits = bits }

  /// Adds an example with features at `places`; a heavier weight counts for more.
  mutating func add(_ places: [Int32], isRight: Bool, weight: Float = 1) {
    examples.append(Example(places: places, isRight: isRight, weight: weight))
  }

  /// Weights after some rounds, each times `scale`.
  func weights(rounds: Int = 8, decay: Float = 2e-6, scale: Float = 16) -> [Int8] {
    var weights = [Float](repeating: 0, count: 1 << Int(bits))
    var squares = [Float](repeating: 0.05, count: 1 << Int(bits))
    var order = Array(examples.indices)
    var generator = SplitMix(state: 7)
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for index in order {
        let example = examples[index]
        var sum: Float = 0
        for place in example.places { sum += weights[Int(place)] }
        let error = (Float(Logistic.probability(Double(sum))) - (example.isRight ? 1 : 0)) * example.weight
        for place in example.places {
          let place = Int(place)
          let slope = error + decay * weights[place] * 100
          squares[place] += slope * slope
          weights[place] -= 0.12 * slope / squares[place].squareRoot()
        }
      }
    }
    return weights.map { Int8(max(-127, min(127, ($0 * scale).rounded()))) }
  }
}
