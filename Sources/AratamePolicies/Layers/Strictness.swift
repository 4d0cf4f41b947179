internal import AratameDetection

/// In what a changed rule is less strict than it was.
struct Loosening {
  /// Where the rule's file says it.
  var key: String
  /// 0-based place of the branch in the changed rule.
  var branch: Int?
  /// A clause for the end of a sentence.
  var message: String
}

extension Rule {
  /// In what `changed` is less strict than this rule, or nil when in no situation it says less.
  ///
  /// What is compared is how the rules are written, not what they mean: a change that is as strict in another
  /// way is refused too. Texts are not compared.
  func loosening(by changed: Rule) -> Loosening? {
    if changed.jurisdiction != jurisdiction {
      return Loosening(key: "jurisdiction", message: "the jurisdiction is no longer \(jurisdiction)")
    }
    if !changed.isAtLeastAsLong(as: self) {
      return Loosening(key: "effective", message: "it is in force for a shorter time")
    }
    if !changed.basis.containsAll(basis) {
      return Loosening(key: "basis", message: "a basis is gone")
    }
    if !changed.trigger.isAtLeastAsWide(as: trigger) {
      return Loosening(key: "when", message: "`when` looks at less")
    }
    if !applies.clauses.containsAll(changed.applies.clauses) {
      return Loosening(key: "when", message: "`facts` asks for more")
    }
    if let exempting = changed.unless,
      unless.map({ !exempting.clauses.containsAll($0.clauses) }) ?? true
    {
      return Loosening(key: "when", message: "`unless` exempts more")
    }
    return looseningOfBranches(changed.branches)
  }

  /// Each branch must stand, in order, with its condition as it was and saying no less.
  ///
  /// What stands before it in addition could decide in its place and so must say no less either, nor than any that
  /// follows. Where facts are unknown the strictest of several decides, so that one that grows stricter must bring the
  /// duties of all.
  private func looseningOfBranches(_ changed: [Branch]) -> Loosening? {
    var next = 0
    let duties = branches.flatMap(\.obligations)
    for (place, branch) in changed.enumerated() {
      let rest = branches[next...]
      let isSame = rest.first?.condition == branch.condition
      if let spared = (isSame ? rest.prefix(1) : rest).first(where: { branch.saysLess(than: $0) }) {
        return Loosening(
          key: "decide", branch: place,
          message: "branch \(place + 1) says \(branch.summary), which is less than \(spared.summary)")
      }
      let isStricter = rest.first.map { !isSame || $0.saysLess(than: branch) } ?? true
      let needed = isStricter ? duties : branches[next].obligations
      if !branch.obligations.containsAll(needed) {
        let missing = Obligation.allCases.filter { needed.contains($0) && !branch.obligations.contains($0) }
        return Loosening(
          key: "decide", branch: place,
          message: "branch \(place + 1) lacks \(missing.map(\.rawValue).joined(separator: ", "))")
      }
      if isSame { next += 1 }
    }
    if next == branches.count { return nil }
    return Loosening(
      key: "decide",
      message: "branch \(next + 1), \(branches[next].summary), is gone or has another condition")
  }

  private func isAtLeastAsLong(as other: Rule) -> Bool {
    if let from = effectiveFrom, other.effectiveFrom.map({ from > $0 }) ?? true { return false }
    if let to = effectiveTo, other.effectiveTo.map({ to < $0 }) ?? true { return false }
    return true
  }
}

extension Rule.Trigger {
  /// Whether it looks at all that `other` looks at.
  fileprivate func isAtLeastAsWide(as other: Self) -> Bool {
    switch (self, other) {
    case (.unverifiedFacts, .unverifiedFacts), (.unscannedAttachment, .unscannedAttachment): true
    case (.findings(let categories, let entities, let confidence), .findings(let less, let fewer, let least)):
      categories.isSuperset(of: less) && entities.isSuperset(of: fewer) && confidence <= least
    default: false
    }
  }
}

extension Rule.Branch {
  /// Whether its verdict is milder, or a block that can be lifted where the other's cannot.
  fileprivate func saysLess(than other: Self) -> Bool {
    verdict < other.verdict || verdict == other.verdict && strength == .policy && other.strength == .hard
  }

  /// Verdict and strength.
  fileprivate var summary: String { verdict.rawValue + (strength == .hard ? " (hard)" : "") }
}

extension Array where Element: Hashable {
  fileprivate func containsAll(_ others: [Element]) -> Bool { Set(self).isSuperset(of: others) }
}
