internal import AratameDetection

/// A statement about facts and about the finding under judgement: all of its clauses must hold.
package struct Condition: Hashable, Sendable {
  package var clauses: [Clause]

  package indirect enum Clause: Hashable, Sendable {
    /// A fact, by its place in ``FactKind/all``.
    case fact(Int, Test)
    case people(Test)
    case entity([String])
    case term([String])
    case any([Condition])
  }

  package enum Test: Hashable, Sendable {
    /// One of these words; `orUnknown`: or nothing is known.
    case oneOf([String], orUnknown: Bool)
    /// Known, and none of these.
    case noneOf([String])
    case atLeast(Int)
    case below(Int)
    /// A day not longer ago than so many days.
    case withinDays(Int)
    /// A day longer ago than so many days.
    case olderThanDays(Int)
  }

  /// Whether it holds in `situation`; every fact that was looked at is added to `consulted`.
  func truth(in situation: Situation, _ consulted: inout FactSet) -> Truth {
    var truth = Truth.yes
    var all = consulted
    for clause in clauses {
      var one = FactSet()
      truth = min(truth, clause.truth(in: situation, &one))
      if truth == .no {
        // What made it false is all that mattered.
        consulted.formUnion(one)
        return .no
      }
      all.formUnion(one)
    }
    consulted = all
    return truth
  }
}

/// Kleene's three values.
enum Truth: Int, Comparable {
  case no, unknown, yes
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// What a condition is evaluated against.
struct Situation {
  var facts: Facts
  /// Distinct people in the request.
  var people: Int
  var entity: Entity
  var term: String?
  /// Whether the findings stand in what a tool or a search brought into the request.
  var isRetrieved = false

  /// What holds of the fact at `place` for these findings.
  ///
  /// Some facts differ within a request: what was retrieved may come from elsewhere than the user's own words, and
  /// what an NDA says depends on the counterparty that is named.
  fileprivate func value(_ place: Int, _ consulted: inout FactSet) -> FactValue? {
    consulted.insert(place)
    if isRetrieved, place == Self.origin, let origin = facts[Self.originOfRetrieved].value {
      consulted.insert(Self.originOfRetrieved)
      return origin
    }
    if entity == .businessPartner, place == Self.ndaUse, let term {
      return FactKind.all[place].value(term)
    }
    return facts[place].value
  }

  private static let origin = FactKind.places["data.origin"]
  private static let originOfRetrieved = FactKind.places["data.origin.retrieved"] ?? 0
  private static let ndaUse = FactKind.places["nda.ai_use"]
}

extension Condition.Clause {
  fileprivate func truth(in situation: Situation, _ consulted: inout FactSet) -> Truth {
    switch self {
    case .fact(let place, let test):
      return test.truth(of: situation.value(place, &consulted), asOf: situation.facts.asOf)
    case .people(let test): return test.truth(of: .number(situation.people), asOf: situation.facts.asOf)
    case .entity(let names): return names.contains(situation.entity.rawValue) ? .yes : .no
    case .term(let terms): return situation.term.map(terms.contains) == true ? .yes : .no
    case .any(let conditions):
      var truth = Truth.no
      for condition in conditions {
        truth = max(truth, condition.truth(in: situation, &consulted))
      }
      return truth
    }
  }
}

extension Condition.Test {
  fileprivate func truth(of value: FactValue?, asOf: Day) -> Truth {
    switch (self, value) {
    case (.oneOf(_, let orUnknown), nil): return orUnknown ? .yes : .unknown
    case (_, nil): return .unknown
    case (.oneOf(let words, _), .list(let values)?):
      return values.contains(where: words.contains) ? .yes : .no
    case (.noneOf(let words), .list(let values)?): return values.contains(where: words.contains) ? .no : .yes
    case (.oneOf(let words, _), let value?): return words.contains(value.description) ? .yes : .no
    case (.noneOf(let words), let value?): return words.contains(value.description) ? .no : .yes
    case (.atLeast(let bound), .number(let number)?): return number >= bound ? .yes : .no
    case (.below(let bound), .number(let number)?): return number < bound ? .yes : .no
    // A day that is yet to come says nothing.
    case (.withinDays, .date(let day)?) where day.isFuture(on: asOf),
      (.olderThanDays, .date(let day)?) where day.isFuture(on: asOf):
      return .unknown
    case (.withinDays(let days), .date(let day)?): return asOf.number - day.number <= days ? .yes : .no
    case (.olderThanDays(let days), .date(let day)?): return asOf.number - day.number > days ? .yes : .no
    default: return .unknown
    }
  }
}
