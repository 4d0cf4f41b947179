internal import AratameDetection

/// A file that says of a rule of a layer below only what changes.
struct RuleChange {
  /// The rule that it changes.
  let id: String
  /// Whether the rule speaks; nil leaves that as it is.
  let isEnabled: Bool?
  private let file: Fields

  /// Reads `changes: ID` and what changes; nil when the file is a rule of its own.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  init?(_ tree: Tree, path: String) throws(PolicyFileError) {
    guard tree["changes"] != nil else { return nil }
    file = try Fields(
      tree, path: path,
      known: [
        "changes", "version", "enabled", "locked", "confidence", "decide", "message", "fix", "examples",
      ])
    id = try file.string("changes")
    isEnabled = file.has("enabled") ? try file.flag("enabled") : nil
  }

  /// An error at one of the file's keys.
  func error(_ message: String, at key: String) -> PolicyFileError {
    file.error("`\(id)` cannot be changed: \(message)", at: file.optional(key) ?? file.tree)
  }

  /// The rule with the changes made, and with this file's examples alone.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  func applied(to base: LayeredRule) throws(PolicyFileError) -> Tree {
    var tree = base.tree
    if file.has("version"), try file.integer("version") != base.rule.version {
      throw error(
        "this is written for another version than \(base.rule.version), read it again", at: "version")
    }
    if let locked = file.optional("locked") { tree.set("locked", locked) }
    if let confidence = file.optional("confidence") {
      guard var when = tree["when"], base.rule.trigger.hasConfidence else {
        throw error("it looks at no confidence", at: "confidence")
      }
      when.set("confidence", confidence)
      tree.set("when", when)
    }
    if file.has("decide") { tree.set("decide", try branches(of: base)) }
    if file.has("message") { tree.set("message", try message(after: base.rule.message)) }
    if file.has("fix") {
      let added = try file.list("fix")
      if let fixes = tree["fix"], case .list(let items) = fixes.content {
        tree.set("fix", Tree(.list(items + added), at: fixes))
      }
    }
    tree.set("examples", file.optional("examples"))
    return tree
  }

  /// Branches, each with what it says anew.
  private func branches(of base: LayeredRule) throws(PolicyFileError) -> Tree {
    guard let decide = base.tree["decide"], case .list(var items) = decide.content else { return file.tree }
    for change in try file.list("decide") {
      let fields = try Fields(
        change, path: file.path, known: ["branch", "verdict", "strength", "note", "obligations"])
      let place = try place(of: try fields.string("branch"), in: items, change)
      var branch = items[place]
      if let verdict = fields.optional("verdict") {
        branch.set("verdict", verdict)
        // Only a block can be hard.
        if verdict.scalar != Verdict.block.rawValue { branch.set("strength", nil) }
      }
      for key in ["strength", "note", "obligations"] {
        if let value = fields.optional(key) { branch.set(key, value) }
      }
      branch.line = change.line
      branch.column = change.column
      items[place] = branch
    }
    return Tree(.list(items), at: decide)
  }

  /// The 0-based place of a branch that is named, or counted from 1.
  private func place(of name: String, in items: [Tree], _ change: Tree) throws(PolicyFileError) -> Int {
    guard let number = Int(name) else {
      if let place = items.firstIndex(where: { $0["name"]?.scalar == name }) { return place }
      throw file.error("there is no branch with the name `\(name)`", at: change)
    }
    guard file.has("version") else {
      throw error("branches are counted, so `version` must say which version's", at: "decide")
    }
    guard items.indices.contains(number - 1) else {
      throw file.error("there is no branch \(number), the last is \(items.count)", at: change)
    }
    return number - 1
  }

  /// What the rule says, and after it what the file adds.
  private func message(after base: Localized) throws(PolicyFileError) -> Tree {
    let added = try file.localized("message")
    func member(_ key: String, _ text: String) -> Tree.Member {
      Tree.Member(key: key, line: file.tree.line, column: file.tree.column, value: Tree(.scalar(text)))
    }
    return Tree(
      .mapping([member("ja", base.ja + added.ja), member("en", base.en + " " + added.en)]), at: file.tree)
  }
}

extension Rule.Trigger {
  fileprivate var hasConfidence: Bool { if case .findings = self { true } else { false } }
}
