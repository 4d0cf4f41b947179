extension Condition {
  /// Calls `body` with each clause, those of its parts included.
  fileprivate func forEachClause(_ body: (Clause) -> Void) {
    for clause in clauses {
      body(clause)
      if case .any(let conditions) = clause { for condition in conditions { condition.forEachClause(body) } }
    }
  }
}

extension Rule {
  /// The facts that its conditions name, by place, ascending, each with the values that are worth trying.
  ///
  /// All that there are of a choice; the day of judgement for a date; of any other fact those that the conditions ask
  /// about.
  func candidates(asOf: Day) -> [(place: Int, values: [FactValue])] {
    var values: [Int: [FactValue]] = [:]
    forEachClause { clause in
      guard case .fact(let place, let test) = clause else { return }
      switch FactKind.all[place].type {
      case .choice(let words): values[place] = words.map(FactValue.word)
      case .date: values[place] = [.date(asOf)]
      case .text, .number, .list:
        for value in test.values(of: FactKind.all[place])
        where values[place]?.contains(value) != true {
          values[place, default: []].append(value)
        }
      }
    }
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Calls `body` with each clause of its conditions.
  func forEachClause(_ body: (Condition.Clause) -> Void) {
    applies.forEachClause(body)
    unless?.forEachClause(body)
    for branch in branches { branch.condition.forEachClause(body) }
  }
}

extension Condition.Test {
  /// The values of a text, number or list that it tells apart.
  fileprivate func values(of kind: FactKind) -> [FactValue] {
    switch self {
    case .oneOf(let words, _), .noneOf(let words): words.compactMap(kind.value)
    case .atLeast(let bound), .below(let bound): [.number(bound - 1), .number(bound)]
    case .withinDays, .olderThanDays: []
    }
  }
}
