/// Who may approve what a rule asks an approval for.
package struct Approvers: Sendable {
  /// For every rule.
  package var all: [String] = []
  /// For single rules, in addition.
  package var byRule: [String: [String]] = [:]

  package init() {}

  /// Reads `approvers:`: a list, or lists by the rules' ids, with `all` for every rule.
  init(_ fields: Fields) throws(PolicyFileError) {
    let tree = try fields.tree("approvers")
    guard case .mapping(let members) = tree.content else {
      all = try fields.strings("approvers")
      return
    }
    let lists = try Fields(tree, path: fields.path, known: members.map(\.key))
    for member in members {
      let names = try lists.strings(member.key)
      if member.key == "all" { all = names } else { byRule[member.key] = names }
    }
  }

  /// Who may approve what `rule` asks an approval for, each once.
  package func names(for rule: String) -> [String] {
    all + (byRule[rule] ?? []).filter { !all.contains($0) }
  }

  /// Whether `name` may approve what `rule` asks an approval for.
  package func include(_ name: String, for rule: String) -> Bool { names(for: rule).contains(name) }
}
