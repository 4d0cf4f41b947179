internal import AratameDetection

extension Rule {
  /// What keeps the branch at `place` from deciding, as a sentence; nil when it may.
  ///
  /// Only what the conditions say word by word is compared; a branch that is unreachable for another reason is not
  /// seen.
  func dead(_ place: Int) -> String? {
    let branch = branches[place]
    if let fact = (applies.clauses + branch.condition.clauses).contradiction {
      return "branch \(place + 1) asks two things of `\(fact)` that exclude each other"
    }
    return coverage(of: place).map { "branch \(place + 1) is never reached: \($0)" }
  }

  private func coverage(of place: Int) -> String? {
    let branch = branches[place]
    for (earlier, other) in branches[..<place].enumerated() {
      if other.condition.clauses.isEmpty { return "branch \(earlier + 1) has no `if` and always holds" }
      // Where a fact is unknown both may hold, and the stricter decides.
      if branch.condition.implies(other.condition), branch.verdict <= other.verdict,
        branch.strength == other.strength
      {
        return "branch \(earlier + 1) holds wherever it does"
      }
    }
    if let fact = exhausted(before: place) { return "the branches before it name every `\(fact)`" }
    return nil
  }

  /// A fact of whose values each lets a branch before `place` hold, the unknown one too.
  private func exhausted(before place: Int) -> String? {
    var named: [Int: Set<String>] = [:]
    var unknown: Set<Int> = []
    for branch in branches[..<place] {
      guard branch.condition.clauses.count == 1,
        case .fact(let fact, .oneOf(let words, let orUnknown)) = branch.condition.clauses[0]
      else { continue }
      named[fact, default: []].formUnion(words)
      if orUnknown { unknown.insert(fact) }
    }
    for fact in named.keys.sorted() where unknown.contains(fact) {
      guard case .choice(var words) = FactKind.all[fact].type else { continue }
      for case .fact(fact, .oneOf(let only, _)) in applies.clauses { words.removeAll { !only.contains($0) } }
      if named[fact]?.isSuperset(of: words) == true { return FactKind.all[fact].name }
    }
    return nil
  }
}

extension Condition {
  /// Whether `other` holds wherever this does.
  fileprivate func implies(_ other: Condition) -> Bool {
    other.clauses.allSatisfy { wanted in clauses.contains { $0.implies(wanted) } }
  }
}

extension Condition.Clause {
  fileprivate func implies(_ other: Self) -> Bool {
    switch (self, other) {
    case (.fact(let place, let test), .fact(let other, let wanted)): place == other && test.implies(wanted)
    case (.people(let test), .people(let wanted)): test.implies(wanted)
    case (.entity(let words), .entity(let wanted)), (.term(let words), .term(let wanted)):
      Set(wanted).isSuperset(of: words)
    default: self == other
    }
  }
}

extension Condition.Test {
  fileprivate func implies(_ other: Self) -> Bool {
    switch (self, other) {
    case (.oneOf(let words, let orUnknown), .oneOf(let wanted, let alsoUnknown)):
      Set(wanted).isSuperset(of: words) && (!orUnknown || alsoUnknown)
    case (.noneOf(let words), .noneOf(let wanted)): Set(words).isSuperset(of: wanted)
    case (.atLeast(let bound), .atLeast(let wanted)), (.olderThanDays(let bound), .olderThanDays(let wanted)):
      bound >= wanted
    case (.below(let bound), .below(let wanted)), (.withinDays(let bound), .withinDays(let wanted)):
      bound <= wanted
    default: false
    }
  }

  /// Whether no value passes both.
  fileprivate func excludes(_ other: Self) -> Bool {
    switch (self, other) {
    case (.oneOf(let words, let orUnknown), .oneOf(let others, let alsoUnknown)):
      Set(words).isDisjoint(with: others) && !(orUnknown && alsoUnknown)
    case (.oneOf(let words, orUnknown: false), .noneOf(let others)): Set(others).isSuperset(of: words)
    case (.atLeast(let bound), .below(let limit)): bound >= limit
    case (.olderThanDays(let bound), .withinDays(let limit)): bound >= limit
    default: false
    }
  }
}

extension [Condition.Clause] {
  /// What two of the clauses ask two things of that exclude each other.
  fileprivate var contradiction: String? {
    for one in self {
      for other in self {
        switch (one, other) {
        case (.fact(let place, let test), .fact(let other, let second)) where place == other:
          // A list may hold both.
          if case .list = FactKind.all[place].type { continue }
          if test.excludes(second) { return FactKind.all[place].name }
        case (.people(let test), .people(let second)): if test.excludes(second) { return "people" }
        case (.entity(let words), .entity(let others)):
          if Set(words).isDisjoint(with: others) { return "entity" }
        case (.term(let words), .term(let others)): if Set(words).isDisjoint(with: others) { return "term" }
        default: continue
        }
      }
    }
    return nil
  }
}
