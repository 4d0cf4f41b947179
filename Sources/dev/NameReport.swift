import AratameDetection
import AratameMatching

/// What was found in texts that were not trained on: how sure to be of it, and where it was wrong.
struct NameReport {
  private var calibrations = [Calibration](repeating: Calibration(), count: NameEvidence.allCases.count)
  /// Errors that are still to be printed.
  private var left: Int

  init(left: Int) { self.left = left }

  mutating func add(_ found: [PersonNames.Name], _ text: LabelledText) {
    for name in found {
      let isRight = text.names.contains { $0.overlaps(name.range) }
      calibrations[name.evidence.rawValue].add(name.margin, isRight: isRight)
    }
    if left > 0 { printErrors(found, text) }
  }

  /// As how many a wrong name counts: with nothing beside it a name is rarer in prompts than in texts that teach.
  private func wrong(_ evidence: NameEvidence) -> Double { evidence == .tagged ? 2 : 1 }

  var curves: [NameCurve] {
    NameEvidence.allCases.map { evidence in
      let curve = calibrations[evidence.rawValue].curve(wrong: wrong(evidence))
      return NameCurve(slope: Int32(curve.slope * 1000), offset: Int32(curve.offset * 1000))
    }
  }

  /// For each kind of evidence, what share of the names of a confidence was right.
  var text: String {
    zip(NameEvidence.allCases, curves).map { evidence, curve in
      "\(evidence): slope \(curve.slope), offset \(curve.offset) thousandths\n"
        + calibrations[evidence.rawValue].table(wrong: wrong(evidence), curve.confidence)
    }.joined(separator: "\n")
  }

  /// Prints false and missed names of `text`.
  private mutating func printErrors(_ found: [PersonNames.Name], _ text: LabelledText) {
    let bytes = text.text
    func marked(_ range: Range<Int>) -> String {
      let start = bytes.span.scalarBoundary(notAfter: max(0, range.lowerBound - 36))
      let end = bytes.span.scalarBoundary(notBefore: min(bytes.count, range.upperBound + 30))
      func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      return part(start..<range.lowerBound) + "⟦" + part(range) + "⟧" + part(range.upperBound..<end)
    }
    for one in found where !text.names.contains(where: { $0.overlaps(one.range) }) {
      print("false", one.evidence, (one.margin * 10).rounded() / 10, marked(one.range))
      left -= 1
    }
    for name in text.names where !found.contains(where: { $0.range.overlaps(name) }) {
      print("missed", marked(name))
      left -= 1
    }
  }
}
