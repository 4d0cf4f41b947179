import AratameDetection

/// How well findings agree with labels.
struct Score {
  var labelled = 0
  var got = 0
  var found = 0
  var right = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { labelled == 0 ? 0 : Double(got) / Double(labelled) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Findings and labels of `kind` in `set`; right is what overlaps or, when `exact`, has the same ends.
  init(_ kind: String, in set: GoldSet, _ kinds: Kinds, exact: Bool = false, least: Double = 0) {
    for (row, findings) in zip(set.rows, set.found) {
      let gold = Set(
        (row.spans ?? []).filter { kinds.kind(ofLabel: $0.label) == kind }.map(\.range))
      let mine = Set(
        findings.filter { $0.confidence >= least && kinds.holds(kind, $0.entity) }.map(\.range))
      labelled += gold.count
      found += mine.count
      func agree(_ a: Range<Int>, _ b: Range<Int>) -> Bool { exact ? a == b : a.overlaps(b) }
      got += gold.count { label in mine.contains { agree($0, label) } }
      right += mine.count { finding in gold.contains { agree($0, finding) } }
    }
  }
}

/// Rows that should be flagged and rows that should not.
struct RowScore {
  var positives = 0
  var flagged = 0
  var negatives = 0
  var wronglyFlagged = 0

  var recall: Double { positives == 0 ? 0 : Double(flagged) / Double(positives) }
  var falseRate: Double { negatives == 0 ? 0 : Double(wronglyFlagged) / Double(negatives) }

  /// - Parameters:
  ///   - isPositive: Nil for a row that does not count.
  ///   - isFlagged: Whether the findings of a row flag it.
  init(
    _ set: GoldSet, isPositive: (GoldSet.Row) -> Bool?, isFlagged: (GoldSet.Row, [GoldSet.Found]) -> Bool
  ) {
    for (row, findings) in zip(set.rows, set.found) {
      guard let isPositive = isPositive(row) else { continue }
      let isFlagged = isFlagged(row, findings)
      positives += isPositive ? 1 : 0
      flagged += isPositive && isFlagged ? 1 : 0
      negatives += isPositive ? 0 : 1
      wronglyFlagged += !isPositive && isFlagged ? 1 : 0
    }
  }
}
