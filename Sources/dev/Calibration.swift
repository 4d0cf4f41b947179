import AratameMatching

/// Scores of findings on texts that were not trained on, and whether each was right: what turns a score into a
/// confidence.
struct Calibration {
  private var samples: [(score: Double, isRight: Bool)] = []

  mutating func add(_ score: Double, isRight: Bool) { samples.append((score, isRight)) }

  /// The slope and the offset of the logistic curve that fits best, by Newton's method.
  ///
  /// Source: J. Platt, "Probabilistic Outputs for Support Vector Machines", 1999.
  ///
  /// - Parameter wrong: As how many a wrong finding counts, where findings are rarer in prompts than in these texts.
  func curve(wrong: Double) -> (slope: Double, offset: Double) {
    var slope = 0.0
    var offset = 0.0
    for _ in 0..<50 {
      var (toSlope, toOffset, ss, so, oo) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
      for sample in samples {
        let weight = sample.isRight ? 1 : wrong
        let chance = Logistic.probability(slope * sample.score + offset)
        let error = (chance - (sample.isRight ? 1 : 0)) * weight
        let bend = max(1e-4, chance * (1 - chance)) * weight
        toSlope += error * sample.score
        toOffset += error
        ss += bend * sample.score * sample.score
        so += bend * sample.score
        oo += bend
      }
      let determinant = ss * oo - so * so
      slope -= (oo * toSlope - so * toOffset) / determinant
      offset -= (ss * toOffset - so * toSlope) / determinant
    }
    return (slope, offset)
  }

  /// A line for each tenth of confidence: how many findings, and what share of them was right.
  func table(wrong: Double, _ confidence: (Double) -> Double) -> String {
    var bins = [(right: Int, all: Int, sum: Double)](repeating: (0, 0, 0), count: 10)
    for sample in samples {
      let sure = confidence(sample.score)
      let bin = min(9, Int(sure * 10))
      bins[bin].all += 1
      bins[bin].right += sample.isRight ? 1 : 0
      bins[bin].sum += sure
    }
    func short(_ x: Double) -> String { String((x * 100).rounded() / 100) }
    return bins.filter { $0.all > 0 }.map { bin in
      let right = Double(bin.right)
      let rarer = right / (right + wrong * Double(bin.all - bin.right))
      return "  confidence \(short(bin.sum / Double(bin.all))): precision \(short(right / Double(bin.all)))"
        + (wrong > 1 ? ", \(short(rarer)) where names are rarer," : "") + " of \(bin.all)"
    }.joined(separator: "\n")
  }
}
