package import AratameDocuments
internal import Yams

/// A file's content as scalars, lists and mappings, each with its place.
///
/// Policy files are YAML; the built-in ones are embedded as JSON, which is read a hundred times faster and
/// needs no places, having been checked when it was made.
package struct Tree: Sendable {
  package indirect enum Content: Sendable {
    case scalar(String)
    case list([Tree])
    case mapping([Member])
  }

  package struct Member: Sendable {
    package var key: String
    package var line: Int
    package var column: Int
    package var value: Tree
  }

  package var content: Content
  /// 1-based; 0 where unknown.
  package var line = 0
  package var column = 0

  init(_ content: Content) { self.content = content }

  /// A node that stands where another does.
  init(_ content: Content, at place: Tree) {
    self.content = content
    line = place.line
    column = place.column
  }

  /// The value of a mapping's member.
  package subscript(key: String) -> Tree? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a scalar.
  package var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

  /// Gives a mapping's member a value, or takes the member away.
  mutating func set(_ key: String, _ value: Tree?) {
    guard case .mapping(var members) = content else { return }
    let place = members.firstIndex { $0.key == key }
    switch (place, value) {
    case (let place?, let value?): members[place].value = value
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?):
      members.append(Member(key: key, line: value.line, column: value.column, value: value))
    case (nil, nil): break
    }
    content = .mapping(members)
  }

  /// Reads YAML.
  ///
  /// - Throws: ``PolicyFileError`` when it is none.
  package init(yaml: String, path: String) throws(PolicyFileError) {
    do {
      guard let node = try Yams.compose(yaml: yaml) else {
        throw PolicyFileError(path: path, line: 1, column: 1, message: "the file is empty")
      }
      self.init(node)
    } catch let error as PolicyFileError {
      throw error
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw PolicyFileError(path: path, line: mark.line, column: mark.column, message: "not YAML: \(problem)")
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw PolicyFileError(
        path: path, line: context.mark.line, column: context.mark.column,
        message: "`\(keys.first ?? "")` stands twice")
    } catch {
      throw PolicyFileError(path: path, line: 0, column: 0, message: "not YAML")
    }
  }

  private init(_ node: Node) {
    switch node {
    case .scalar(let scalar): content = .scalar(scalar.string)
    case .sequence(let sequence): content = .list(sequence.map { Tree($0) })
    case .mapping(let mapping):
      content = .mapping(
        mapping.map { key, value in
          Member(
            key: key.string ?? "", line: key.mark?.line ?? 0, column: key.mark?.column ?? 0,
            value: Tree(value))
        })
    case .alias: content = .scalar("")
    }
    line = node.mark?.line ?? 0
    column = node.mark?.column ?? 0
  }

  /// Reads JSON of strings, arrays and objects.
  ///
  /// - Throws: ``JSONError`` when it is none.
  package init(json: [UInt8]) throws(JSONError) {
    var tape = JSONTape()
    try tape.read(json.span)
    self.init(tape, 0, json.span)
  }

  private init(_ tape: JSONTape, _ node: Int, _ text: Span<UInt8>) {
    switch tape.nodes[node].kind {
    case .object:
      content = .mapping(
        tape.members(of: node).map { key in
          Member(key: tape.string(key, in: text), line: 0, column: 0, value: Tree(tape, key + 1, text))
        })
    case .array: content = .list(tape.elements(of: node).map { Tree(tape, $0, text) })
    default: content = .scalar(tape.string(node, in: text))
    }
  }

  /// The same as JSON, without places and without the members named `omitted`.
  package func json(omitting omitted: Set<String> = []) -> String {
    switch content {
    case .scalar(let text): Self.quoted(text)
    case .list(let items): "[" + items.map { $0.json(omitting: omitted) }.joined(separator: ",") + "]"
    case .mapping(let members):
      "{"
        + members.filter { !omitted.contains($0.key) }
        .map { Self.quoted($0.key) + ":" + $0.value.json(omitting: omitted) }.joined(separator: ",") + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// A policy, service or configuration file that cannot be used, with the place that is wrong.
package struct PolicyFileError: Error, Hashable, CustomStringConvertible {
  package var path: String
  /// 1-based; 0 when the file as a whole is wrong.
  package var line: Int
  /// 1-based; 0 when the line as a whole is wrong.
  package var column: Int
  /// Lower case, no full stop, user input in backticks.
  package var message: String

  package init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String {
    let place = line == 0 ? "" : column == 0 ? ":\(line)" : ":\(line):\(column)"
    return "\(path)\(place): \(message)"
  }
}
