extension Rule {
  /// What a rule makes of a situation.
  enum Judgement: Hashable, Sendable {
    /// Its `when` does not hold.
    case doesNotApply
    /// Its `unless` holds.
    case excepted
    /// None of its branches holds or may hold.
    case noBranch
    /// The branch that decides, by its place.
    case branch(Int)
  }

  /// Judges `situation`; every fact that was looked at is added to `consulted`.
  ///
  /// Of the branches the first that holds decides, or a stricter one before it that may hold.
  func judgement(of situation: Situation, _ consulted: inout FactSet) -> Judgement {
    guard applies.truth(in: situation, &consulted) != .no else { return .doesNotApply }
    if let unless, unless.truth(in: situation, &consulted) == .yes { return .excepted }
    var strictest: Int?
    for index in branches.indices {
      let truth = branches[index].condition.truth(in: situation, &consulted)
      if truth != .no, strictest.map({ branches[$0].isMilder(than: branches[index]) }) ?? true {
        strictest = index
      }
      if truth == .yes { break }
    }
    return strictest.map(Judgement.branch) ?? .noBranch
  }
}

extension Rule.Branch {
  /// Whether it says less than `other`.
  func isMilder(than other: Self) -> Bool {
    verdict != other.verdict ? verdict < other.verdict : strength == .policy && other.strength == .hard
  }
}
