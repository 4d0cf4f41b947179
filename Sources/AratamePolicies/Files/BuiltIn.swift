internal import AratameDocuments

/// The policy that is part of the program: rules, services and their files as written.
package enum BuiltIn {
  /// A policy file.
  package struct File: Sendable {
    /// Under `policies/`.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The built-in policy.
  ///
  /// - Throws: ``PolicyFileError`` never in a released program: what is embedded was read when it was
  ///   embedded.
  package static func policy() throws(PolicyFileError) -> Policy {
    let path = "built-in policy"
    let tree: Tree
    do { tree = try Tree(json: Array(embedded.utf8)) } catch {
      throw PolicyFileError(path: path, line: 0, column: 0, message: "damaged at byte \(error.offset)")
    }
    return try Policy(tree, path: path)
  }
}

extension Policy {
  /// Reads a whole policy as it is embedded: its name, rules and services in one mapping.
  init(_ tree: Tree, path: String) throws(PolicyFileError) {
    let fields = try Fields(tree, path: path, known: ["name", "version", "digest", "rules", "services"])
    name = try fields.string("name")
    version = try fields.string("version")
    digest = try fields.string("digest")
    rules = []
    for rule in try fields.list("rules") { rules.append(try Rule(rule, path: path)) }
    rules.sort { $0.id < $1.id }
    services = []
    for service in try fields.list("services") { services += try Service.read(service, path: path) }
    services.sort { $0.id < $1.id }
  }
}
