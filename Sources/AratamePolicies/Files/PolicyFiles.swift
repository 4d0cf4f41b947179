internal import AratameDetection
internal import Crypto

/// A policy's files, read: what a folder like `policies/` holds.
package struct PolicyFiles: Sendable {
  package var name: String
  package var version: String
  package var rules: [(path: String, tree: Tree)] = []
  package var services: [(path: String, tree: Tree)] = []
  package var files: [BuiltIn.File]

  /// Reads `policy.yml` (`name`, `version`), `rules/**/*.yml` and `services/*.yml`.
  ///
  /// - Parameter files: In any order; paths are relative to the policy's folder, other files are passed over.
  /// - Throws: ``PolicyFileError`` at the first thing that is not YAML.
  package init(_ files: [BuiltIn.File]) throws(PolicyFileError) {
    if let stray = files.first(where: { $0.path.hasSuffix(".yaml") }) {
      throw PolicyFileError(
        path: stray.path, line: 0, column: 0, message: "policy files end in .yml, or they are not read")
    }
    self.files = files.filter { $0.path.hasSuffix(".yml") }.sorted { $0.path < $1.path }
    name = "policy"
    version = "0"
    for file in self.files {
      if file.path == "policy.yml" {
        let fields = try Fields(
          try Tree(yaml: file.text, path: file.path), path: file.path, known: ["name", "version"])
        name = try fields.string("name")
        version = try fields.string("version")
      } else if file.path.hasPrefix("rules/") {
        rules.append((file.path, try Tree(yaml: file.text, path: file.path)))
      } else if file.path.hasPrefix("services/") {
        services.append((file.path, try Tree(yaml: file.text, path: file.path)))
      }
    }
  }

  /// The policy that the files make.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong, also when a rule's file is not named after it.
  package func policy() throws(PolicyFileError) -> Policy {
    var policy = Policy(name: name, version: version, digest: digest, rules: [], services: [])
    for (path, tree) in rules {
      let rule = try Rule(tree, path: path)
      guard path.hasSuffix("/\(rule.id).yml") else {
        throw PolicyFileError(
          path: path, line: 1, column: 1, message: "the file is not named `\(rule.id).yml`")
      }
      if policy.rules.contains(where: { $0.id == rule.id }) {
        throw PolicyFileError(path: path, line: 1, column: 1, message: "there are two rules `\(rule.id)`")
      }
      policy.rules.append(rule)
    }
    for (path, tree) in services { policy.services += try Service.read(tree, path: path) }
    policy.rules.sort { $0.id < $1.id }
    policy.services.sort { $0.id < $1.id }
    return policy
  }

  /// SHA-256 over all files, in hexadecimal: two policies with one digest are the same.
  package var digest: String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.path)\u{0}\(file.text.utf8.count)\u{0}\(file.text)".utf8))
    }
    return hash.finalize().hexadecimal
  }

  /// What is embedded in the program: one line of JSON, without examples.
  package var embedded: String {
    func items(_ files: [(path: String, tree: Tree)]) -> String {
      files.map { $0.tree.json(omitting: ["examples"]) }.joined(separator: ",")
    }
    return """
      {"name":"\(name)","version":"\(version)","digest":"\(digest)",\
      "rules":[\(items(rules))],"services":[\(items(services))]}
      """
  }
}
