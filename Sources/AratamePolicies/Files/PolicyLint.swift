internal import AratameDetection

/// Finds what is wrong with rules that can be read: gaps that would mislead a user.
package struct PolicyLint {
  private let files: PolicyFiles

  package init(_ files: PolicyFiles) { self.files = files }

  /// Everything found, by file.
  ///
  /// - Throws: ``PolicyFileError`` at the first rule that cannot be read.
  package func problems() throws(PolicyFileError) -> [PolicyFileError] {
    _ = try files.policy()
    var problems: [PolicyFileError] = []
    for (path, tree) in files.rules {
      let rule = try Rule(tree, path: path)
      let examples = try Rule.examples(tree, path: path)
      func report(_ message: String) {
        problems.append(PolicyFileError(path: path, line: 0, column: 0, message: message))
      }
      if rule.basis.isEmpty { report("the rule has no basis") }
      let isRead = rule.basis.contains { $0.tag == .verified || $0.tag == .quoted }
      if rule.isVerified != isRead {
        report("`verified` is \(rule.isVerified), but \(isRead ? "a" : "no") basis is tagged V or Q")
      }
      if !examples.contains(where: { $0.verdict == nil }) {
        report("no example in which the rule does not fire")
      }
      for (index, branch) in rule.branches.enumerated()
      where !examples.contains(where: { $0.verdict == branch.verdict }) {
        report("no example reaches the verdict \(branch.verdict.rawValue) of branch \(index + 1)")
      }
      for branch in rule.branches.dropLast() where branch.condition.clauses.isEmpty {
        report("a branch without `if` stands before the last: nothing after it can be reached")
      }
      for word in Self.forbidden where rule.message.ja.contains(word) || rule.message.en.contains(word) {
        report("the message says `\(word)`, which a check of a text cannot know")
      }
    }
    return problems
  }

  /// Words of certainty that no message may use (a prompt check says what needs confirming, not what is
  /// legal).
  private static let forbidden = ["違反です", "適法です", "compliant", "is illegal", "%"]
}
