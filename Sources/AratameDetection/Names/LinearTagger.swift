internal import AratameMatching

/// What a unit of a text is to a name: outside of all, its first, a middle or its last unit, or all of it.
package enum TagLabel: Int, CaseIterable, Sendable {
  case outside, begin, inside, end, single
}

/// Finds names in a sequence of units by adding up what each unit's features say of it.
///
/// A linear chain with five labels (begin, inside, end, single, outside) and the best path through it (Viterbi).
/// It knows nothing of scripts and languages: a caller says what the units are and gives each one's features as
/// hashes. `dev train` makes the weights.
package struct LinearTagger: Sendable {
  private let weights: TagWeights
  private let steps: InlineArray<25, Int32>
  private static let never: Int32 = -1 << 28

  /// A name found, in units.
  package struct Tagged: Sendable {
    package var units: Range<Int>
    /// By how much the path with the name is better than the same path without it, in natural logarithms.
    package var margin: Double
  }

  /// One weight of 1 stands for so many of the embedded numbers.
  package static let scale: Float = 24

  /// A tagger with the weights at `data`.
  package init(_ data: UnsafePointer<UInt32>) {
    weights = unsafe TagWeights(data)
    steps = weights.steps
  }

  /// The sums of a unit's features for the labels begin, inside, end and single.
  package typealias Scores = SIMD4<Int16>

  /// The scores of a unit with these features.
  package func scores(of features: Span<UInt32>) -> Scores { weights.sum(features) }

  /// Most units that ``decode(_:bias:_:)`` takes.
  package static let most = 32

  /// Calls `found` with the names of the best path, in ascending order.
  ///
  /// - Parameters:
  ///   - scores: Of at most ``most`` units; what comes after them is left outside.
  ///   - bias: Added to the label outside; below 0 it finds more.
  package func decode(_ scores: [Scores], bias: Double = 0, _ found: (Tagged) -> Void) {
    let count = min(scores.count, Self.most)
    guard count > 0 else { return }
    let outside = Int32((bias * Double(Self.scale)).rounded())
    let labels = path(scores, count, outside)
    var first = 0
    while first < count {
      guard labels[first] != 0 else {
        first += 1
        continue
      }
      var last = first
      while labels[last] == 1 || labels[last] == 2 { last += 1 }
      let margin = gain(of: first...last, count, labels, scores, outside)
      found(Tagged(units: first..<last + 1, margin: Double(margin) / Double(Self.scale)))
      first = last + 1
    }
  }

  private typealias Labels = InlineArray<32, UInt8>

  private func score(_ label: Int, _ scores: Scores, _ outside: Int32) -> Int32 {
    label == 0 ? outside : Int32(scores[label - 1])
  }

  /// Whether label `next` may follow `last`: inside and end follow what is open, the others what is closed.
  package static func allows(_ last: Int, _ next: Int) -> Bool {
    let isOpen = last == TagLabel.begin.rawValue || last == TagLabel.inside.rawValue
    return isOpen == (next == TagLabel.inside.rawValue || next == TagLabel.end.rawValue)
  }

  /// The best label of each unit.
  private func path(_ scores: [Scores], _ count: Int, _ outside: Int32) -> Labels {
    var best = SIMD8<Int32>(repeating: Self.never)
    var back = InlineArray<32, SIMD8<UInt8>>(repeating: SIMD8())
    for label in 0..<5 where Self.allows(0, label) {
      best[label] = steps[label] + score(label, scores[0], outside)
    }
    for unit in 1..<max(1, count) {
      var next = SIMD8<Int32>(repeating: Self.never)
      for label in 0..<5 {
        for last in 0..<5 where Self.allows(last, label) {
          let sum = best[last] + steps[5 * last + label]
          if sum > next[label] {
            next[label] = sum
            back[unit][label] = UInt8(last)
          }
        }
        next[label] += score(label, scores[unit], outside)
      }
      best = next
    }
    var labels = Labels(repeating: 0)
    var label = 0
    for last in 0..<5 where Self.allows(last, 0) && best[last] > best[label] { label = last }
    for unit in stride(from: count - 1, through: 0, by: -1) {
      labels[unit] = UInt8(label)
      label = Int(back[unit][label])
    }
    return labels
  }

  /// What the labels of `units` add to the path, over leaving all of them outside.
  private func gain(
    of units: ClosedRange<Int>, _ count: Int, _ labels: Labels, _ scores: [Scores], _ outside: Int32
  ) -> Int32 {
    let before = units.lowerBound > 0 ? Int(labels[units.lowerBound - 1]) : 0
    var last = before
    var lastOutside = before
    var gain: Int32 = 0
    for unit in units {
      let label = Int(labels[unit])
      gain += score(label, scores[unit], outside) + steps[5 * last + label]
      gain -= outside + steps[5 * lastOutside]
      last = label
      lastOutside = 0
    }
    guard units.upperBound + 1 < count else { return gain }
    let next = Int(labels[units.upperBound + 1])
    return gain + steps[5 * last + next] - steps[next]
  }
}
