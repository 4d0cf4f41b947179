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
    try PolicyStack(layer()).policy
  }

  /// The built-in policy as a layer, without the rules' examples and without places.
  ///
  /// - Throws: ``PolicyFileError`` as ``policy()``.
  package static func layer() throws(PolicyFileError) -> PolicyFiles {
    let path = "built-in policy"
    do { return try PolicyFiles(tree: try Tree(json: Array(embedded.utf8)), path: path) } catch {
      throw PolicyFileError(path: path, line: 0, column: 0, message: "damaged")
    }
  }

  /// The file of a built-in rule as it was written.
  static func file(ofRule id: String) -> File? { files.first { $0.path.hasSuffix("/\(id).yml") } }
}
