/// What was there when a baseline was taken: rules with the fingerprints of the values that they spoke of.
///
/// Its file has one line an entry, sorted, without places and times, so that two branches change it in different
/// lines; order and repetition do not matter to the reader, so that the union of two files is a file.
package struct Baseline: Hashable, Sendable {
  private static let mark = "# aratame baseline 1 "

  /// Tells the key of its fingerprints from others.
  package let key: String
  /// For each fingerprint, the ids of rules.
  private var rules: [String: Set<String>] = [:]

  package init(key: String) { self.key = key }

  /// Reads a file's text.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package init(text: String, path: String) throws(PolicyFileError) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), first.hasPrefix(Self.mark) else {
      throw PolicyFileError(
        path: path, line: 1, column: 1, message: "this is no baseline: `aratame baseline create` makes one")
    }
    key = String(first.dropFirst(Self.mark.count))
    for (index, line) in lines.enumerated() where !line.isEmpty && line != first {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 2, !words[0].isEmpty, String(words[1]).isFingerprint else {
        throw PolicyFileError(
          path: path, line: index + 2, column: 1, message: "this is not a rule's id and a fingerprint")
      }
      insert(rule: String(words[0]), String(words[1]))
    }
  }

  /// The file's text.
  package var text: String {
    let lines = rules.flatMap { fingerprint, rules in rules.map { $0 + " " + fingerprint } }.sorted()
    return ([Self.mark + key] + lines).joined(separator: "\n") + "\n"
  }

  /// Number of entries.
  package var count: Int { rules.values.reduce(0) { $0 + $1.count } }

  /// The rules under which the value of that fingerprint is accepted.
  package func rules(for fingerprint: String) -> Set<String> { rules[fingerprint] ?? [] }

  package mutating func insert(rule: String, _ fingerprint: String) {
    rules[fingerprint, default: []].insert(rule)
  }

  /// Adds the entries of `other`.
  package mutating func formUnion(_ other: Baseline) { rules.merge(other.rules) { $0.union($1) } }

  /// Keeps the entries that `other` has as well.
  package mutating func formIntersection(_ other: Baseline) {
    for (fingerprint, known) in rules {
      let both = known.intersection(other.rules(for: fingerprint))
      rules[fingerprint] = both.isEmpty ? nil : both
    }
  }
}
