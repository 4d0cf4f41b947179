extension Condition: CustomStringConvertible {
  /// As it is written in a rule's file, on one line; empty where nothing is asked.
  package var description: String {
    clauses.isEmpty ? "" : "{" + clauses.map(\.description).joined(separator: ", ") + "}"
  }
}

extension Condition.Clause: CustomStringConvertible {
  package var description: String {
    switch self {
    case .fact(let place, let test): "\(FactKind.all[place].name): \(test)"
    case .people(let test): "people: \(test)"
    case .entity(let names): "entity: [\(names.joined(separator: ", "))]"
    case .term(let terms): "term: [\(terms.joined(separator: ", "))]"
    case .any(let conditions): "any: [\(conditions.map(\.description).joined(separator: ", "))]"
    }
  }
}

extension Condition.Test: CustomStringConvertible {
  package var description: String {
    switch self {
    case .oneOf(let words, let orUnknown):
      let all = orUnknown ? words + ["unknown"] : words
      return all.count == 1 ? all[0] : "[\(all.joined(separator: ", "))]"
    case .noneOf(let words): return "{not: [\(words.joined(separator: ", "))]}"
    case .atLeast(let bound): return "{at_least: \(bound)}"
    case .below(let bound): return "{below: \(bound)}"
    case .withinDays(let days): return "{within_days: \(days)}"
    case .olderThanDays(let days): return "{older_than_days: \(days)}"
    }
  }
}
