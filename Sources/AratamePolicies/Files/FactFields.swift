extension Fact {
  /// Reads `name: value`.
  static func read(
    _ member: Tree.Member, path: String, origin: Origin
  ) throws(PolicyFileError) -> Fact? {
    let kind = try kind(member, path: path)
    let text: String
    switch member.value.content {
    case .scalar(let scalar): text = scalar
    case .list(let items):
      text = items.map { if case .scalar(let item) = $0.content { item } else { "" } }.joined(separator: ",")
    case .mapping:
      throw PolicyFileError(
        path: path, line: member.value.line, column: member.value.column,
        message: "`\(kind.name)` is not a value")
    }
    if text == "unknown" { return Fact(name: kind.name, value: nil, origin: origin) }
    guard let value = kind.value(text) else {
      throw PolicyFileError(
        path: path, line: member.value.line, column: member.value.column,
        message: "`\(text)` is not a value of `\(kind.name)`: expected \(kind.values), or unknown")
    }
    return Fact(name: kind.name, value: value, origin: origin)
  }

  private static func kind(_ member: Tree.Member, path: String) throws(PolicyFileError) -> FactKind {
    if let kind = FactKind.named(member.key) { return kind }
    let known = FactKind.all.map(\.name).joined(separator: ", ")
    throw PolicyFileError(
      path: path, line: member.line, column: member.column,
      message: "`\(member.key)` is not a known fact: expected one of \(known)")
  }

  /// Reads a mapping of facts.
  static func readAll(_ tree: Tree, path: String, origin: Origin) throws(PolicyFileError) -> [Fact] {
    guard case .mapping(let members) = tree.content else {
      throw PolicyFileError(
        path: path, line: tree.line, column: tree.column, message: "facts are not a mapping")
    }
    var facts: [Fact] = []
    for member in members {
      if let fact = try read(member, path: path, origin: origin) { facts.append(fact) }
    }
    return facts
  }

  /// Reads `NAME=VALUE` as a fact to try.
  ///
  /// - Throws: ``PolicyFileError`` that lists the names or values there are.
  package static func whatIf(_ argument: String) throws(PolicyFileError) -> Fact {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw PolicyFileError(path: "--fact", line: 0, column: 0, message: "`\(argument)` is not NAME=VALUE")
    }
    let value = Tree(.scalar(String(parts[1])))
    let member = Tree.Member(key: String(parts[0]), line: 0, column: 0, value: value)
    guard let fact = try read(member, path: "--fact", origin: .whatIf) else {
      throw PolicyFileError(path: "--fact", line: 0, column: 0, message: "`\(argument)` says nothing")
    }
    return fact
  }
}
