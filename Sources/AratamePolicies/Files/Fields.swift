internal import AratameDetection

/// A mapping in a file, read key by key with located errors.
struct Fields {
  let path: String
  let tree: Tree
  private let members: [Tree.Member]

  /// - Parameter known: The keys that may stand there; any other is an error.
  init(_ tree: Tree, path: String, known: [String]) throws(PolicyFileError) {
    guard case .mapping(let members) = tree.content else {
      throw PolicyFileError(
        path: path, line: tree.line, column: tree.column, message: "this is not a mapping")
    }
    self.path = path
    self.tree = tree
    self.members = members
    var seen: Set<String> = []
    for member in members {
      guard known.contains(member.key) else {
        throw PolicyFileError(
          path: path, line: member.line, column: member.column,
          message:
            "`\(member.key)` is not a known key: expected one of \(known.sorted().joined(separator: ", "))")
      }
      guard seen.insert(member.key).inserted else {
        throw PolicyFileError(
          path: path, line: member.line, column: member.column, message: "`\(member.key)` stands twice")
      }
    }
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  func optional(_ key: String) -> Tree? { members.first { $0.key == key }?.value }

  func tree(_ key: String) throws(PolicyFileError) -> Tree {
    guard let value = optional(key) else { throw error("`\(key)` is missing", at: tree) }
    return value
  }

  func fields(_ key: String, known: [String]) throws(PolicyFileError) -> Fields {
    try Fields(try tree(key), path: path, known: known)
  }

  func list(_ key: String) throws(PolicyFileError) -> [Tree] {
    let value = try tree(key)
    guard case .list(let items) = value.content else { throw error("`\(key)` is not a list", at: value) }
    return items
  }

  func string(_ key: String) throws(PolicyFileError) -> String {
    let value = try tree(key)
    guard case .scalar(let string) = value.content, !string.isEmpty else {
      throw error("`\(key)` is not text", at: value)
    }
    return string
  }

  func strings(_ key: String) throws(PolicyFileError) -> [String] {
    var strings: [String] = []
    for item in try list(key) { strings.append(try scalar(item, of: key)) }
    return strings
  }

  func scalar(_ tree: Tree, of key: String) throws(PolicyFileError) -> String {
    guard case .scalar(let string) = tree.content else {
      throw error("`\(key)` holds something other than text", at: tree)
    }
    return string
  }

  func localized(_ key: String) throws(PolicyFileError) -> Localized {
    try Self.localized(try tree(key), path)
  }

  static func localized(_ tree: Tree, _ path: String) throws(PolicyFileError) -> Localized {
    let fields = try Fields(tree, path: path, known: ["ja", "en"])
    return Localized(ja: try fields.string("ja"), en: try fields.string("en"))
  }

  func integer(_ key: String) throws(PolicyFileError) -> Int {
    guard let number = Int(try string(key)) else {
      throw error("`\(key)` is not a whole number", at: try tree(key))
    }
    return number
  }

  func number(_ key: String) throws(PolicyFileError) -> Double {
    guard let number = Double(try string(key)) else {
      throw error("`\(key)` is not a number", at: try tree(key))
    }
    return number
  }

  func flag(_ key: String) throws(PolicyFileError) -> Bool {
    switch try string(key) {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw error("`\(key)` is neither true nor false", at: try tree(key))
    }
  }

  func day(_ key: String) throws(PolicyFileError) -> Day {
    guard let day = Day(try string(key)) else {
      throw error("`\(try string(key))` is not a date: expected YYYY-MM-DD", at: try tree(key))
    }
    return day
  }

  func choice<T: RawRepresentable & CaseIterable>(_ key: String) throws(PolicyFileError) -> T
  where T.RawValue == String {
    try Self.choice(try string(key), of: key, at: try tree(key), path)
  }

  /// The value of a member whose key is the user's own.
  func choice<T: RawRepresentable & CaseIterable>(_ member: Tree.Member) throws(PolicyFileError) -> T
  where T.RawValue == String {
    try Self.choice(try scalar(member.value, of: member.key), of: member.key, at: member.value, path)
  }

  func choices<T: RawRepresentable & CaseIterable>(_ key: String) throws(PolicyFileError) -> [T]
  where T.RawValue == String {
    var choices: [T] = []
    for item in try list(key) {
      choices.append(try Self.choice(try scalar(item, of: key), of: key, at: item, path))
    }
    return choices
  }

  private static func choice<T: RawRepresentable & CaseIterable>(
    _ string: String, of key: String, at tree: Tree, _ path: String
  ) throws(PolicyFileError) -> T where T.RawValue == String {
    if let value = T(rawValue: string) { return value }
    let known = T.allCases.map(\.rawValue).joined(separator: ", ")
    throw PolicyFileError(
      path: path, line: tree.line, column: tree.column,
      message: "`\(string)` is not a known `\(key)`: expected one of \(known)")
  }

  func error(_ message: String, at tree: Tree) -> PolicyFileError {
    PolicyFileError(path: path, line: tree.line, column: tree.column, message: message)
  }
}
