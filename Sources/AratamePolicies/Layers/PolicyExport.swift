internal import AratameDetection

/// A policy with all its layers as one text, which can be read in place of them.
///
/// The same layers give the same bytes.
package struct PolicyExport {
  private let tree: Tree

  package init(_ stack: PolicyStack) {
    let policy = stack.policy
    func member(_ key: String, _ value: Tree.Content) -> Tree.Member {
      Tree.Member(key: key, line: 0, column: 0, value: Tree(value))
    }
    var members = [
      member("name", .scalar(policy.name)), member("version", .scalar(policy.version)),
      member("digest", .scalar(policy.digest)),
    ]
    let layers = policy.layers.map { layer in
      Tree(
        .mapping([
          member("name", .scalar(layer.name)), member("version", .scalar(layer.version)),
          member("digest", .scalar(layer.digest)),
        ]))
    }
    if !layers.isEmpty { members.append(member("layers", .list(layers))) }
    members.append(member("rules", .list(stack.rules.filter(\.isEnabled).map(\.tree))))
    members.append(
      member("services", .list(([stack.base] + stack.layers).flatMap { $0.services.map(\.tree) })))
    if !stack.detectors.isEmpty {
      members.append(member("detectors", .list(stack.detectors.map(\.item.tree))))
    }
    tree = Tree(.mapping(members))
  }

  /// As JSON on one line, all values strings.
  package var json: String { tree.json() + "\n" }

  /// As YAML.
  package var yaml: String {
    var text = ""
    tree.write("", into: &text)
    return text
  }
}

extension Tree {
  /// Writes this as YAML in block style.
  ///
  /// - Parameter indent: What the lines after the first begin with.
  fileprivate func write(_ indent: String, into text: inout String) {
    switch content {
    case .scalar(let scalar): text += Self.plain(scalar) + "\n"
    case .list(let items):
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "" : indent) + "- "
        item.write(indent + "  ", into: &text)
      }
      if items.isEmpty { text += "[]\n" }
    case .mapping(let members):
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "" : indent) + Self.plain(member.key) + ":"
        if member.value.isNested {
          text += "\n" + indent + "  "
          member.value.write(indent + "  ", into: &text)
        } else {
          text += " "
          member.value.write(indent, into: &text)
        }
      }
      if members.isEmpty { text += "{}\n" }
    }
  }

  private var isNested: Bool {
    switch content {
    case .scalar: false
    case .list(let items): !items.isEmpty
    case .mapping(let members): !members.isEmpty
    }
  }

  /// A scalar as it is where that can be nothing but text, or else in quotes.
  private static func plain(_ text: String) -> String {
    func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
    let isPlain =
      text.utf8.first.map(isWord) == true
      && text.utf8.allSatisfy { isWord($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
    return isPlain ? text : quoted(text)
  }
}
