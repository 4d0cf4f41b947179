extension Condition {
  /// Reads a mapping of clauses that must all hold.
  init(_ tree: Tree, path: String) throws(PolicyFileError) {
    guard case .mapping(let members) = tree.content else {
      throw PolicyFileError(
        path: path, line: tree.line, column: tree.column, message: "a condition is not a mapping")
    }
    clauses = []
    for member in members { clauses.append(try Clause(member, path: path)) }
  }
}

extension Condition.Clause {
  fileprivate init(_ member: Tree.Member, path: String) throws(PolicyFileError) {
    switch member.key {
    case "any":
      guard case .list(let items) = member.value.content else {
        throw PolicyFileError(
          path: path, line: member.line, column: member.column, message: "`any` is not a list")
      }
      var conditions: [Condition] = []
      for item in items { conditions.append(try Condition(item, path: path)) }
      self = .any(conditions)
    case "people": self = .people(try Condition.Test(member, kind: nil, path: path))
    case "entity": self = .entity(try member.words(path))
    case "term": self = .term(try member.words(path))
    default:
      guard let place = FactKind.places[member.key] else {
        throw PolicyFileError(
          path: path, line: member.line, column: member.column,
          message: "`\(member.key)` is neither a known fact nor one of any, people, entity, term")
      }
      self = .fact(place, try Condition.Test(member, kind: FactKind.all[place], path: path))
    }
  }
}

extension Condition.Test {
  /// - Parameter kind: The fact; nil for the head-count, which only compares.
  fileprivate init(_ member: Tree.Member, kind: FactKind?, path: String) throws(PolicyFileError) {
    if case .mapping(let tests) = member.value.content {
      guard tests.count == 1 else {
        throw PolicyFileError(
          path: path, line: member.line, column: member.column,
          message: "`\(member.key)` needs exactly one test")
      }
      self = try Self.test(tests[0], kind: kind, path: path)
      return
    }
    let words = try member.words(path)
    self = .oneOf(
      try Self.values(words.filter { $0 != "unknown" }, kind, member, path),
      orUnknown: words.contains("unknown"))
  }

  private static func test(
    _ test: Tree.Member, kind: FactKind?, path: String
  ) throws(PolicyFileError) -> Condition.Test {
    if test.key == "not" { return .noneOf(try values(try test.words(path), kind, test, path)) }
    let words = try test.words(path)
    guard words.count == 1, let bound = Int(words[0]) else {
      throw PolicyFileError(
        path: path, line: test.line, column: test.column,
        message: "`\(test.key)` is not followed by a whole number")
    }
    switch test.key {
    case "at_least": return .atLeast(bound)
    case "below": return .below(bound)
    case "within_days": return .withinDays(bound)
    case "older_than_days": return .olderThanDays(bound)
    default:
      throw PolicyFileError(
        path: path, line: test.line, column: test.column,
        message:
          "`\(test.key)` is not a known test: expected one of not, at_least, below, within_days, older_than_days"
      )
    }
  }

  /// Values in the form that facts have.
  private static func values(
    _ words: [String], _ kind: FactKind?, _ member: Tree.Member, _ path: String
  ) throws(PolicyFileError) -> [String] {
    var values: [String] = []
    for word in words {
      guard let value = kind?.value(word) else {
        throw PolicyFileError(
          path: path, line: member.value.line, column: member.value.column,
          message:
            "`\(word)` is not a value of `\(member.key)`: expected \(kind?.values ?? "at_least or below")")
      }
      values.append(value.description)
    }
    return values
  }
}

extension Tree.Member {
  /// The value as one word or a list of words.
  fileprivate func words(_ path: String) throws(PolicyFileError) -> [String] {
    let items: [Tree]
    switch value.content {
    case .scalar(let word): return [word]
    case .list(let list): items = list
    case .mapping: items = [value]
    }
    var words: [String] = []
    for item in items {
      guard case .scalar(let word) = item.content else {
        throw PolicyFileError(
          path: path, line: item.line, column: item.column, message: "`\(key)` holds no plain value")
      }
      words.append(word)
    }
    return words
  }
}
