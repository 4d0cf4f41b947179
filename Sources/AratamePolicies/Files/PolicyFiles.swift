internal import AratameDetection
internal import Crypto

/// The files of one layer of a policy, read: what a folder like `policies/` holds, or one file with the same in
/// lists.
package struct PolicyFiles: Sendable {
  package var name: String
  package var version: String
  package var rules: [Item] = []
  package var services: [Item] = []
  package var detectors: [Item] = []
  /// As they were handed over, by path; empty where what they hold was read from a list.
  package var files: [BuiltIn.File] = []
  /// Paths of files that are in none of the places where something is read.
  package var unread: [String] = []
  /// SHA-256 over all files, in hexadecimal: two policies with one digest are the same.
  package var digest: String

  /// What one file, or one item of a list, says.
  package struct Item: Sendable {
    /// For messages.
    package var path: String
    package var tree: Tree
    /// Whether it is a file of its own, which then has to be named after what it holds.
    package var isFile: Bool
  }

  /// Reads `policy.yml` (`name`, `version`), `rules/**/*.yml`, `services/*.yml` and `detectors/**/*.yml`.
  ///
  /// - Parameters:
  ///   - files: In any order; paths are relative to the policy's folder, other files are passed over.
  ///   - folder: Where they are, for messages; its last part is the name of a policy that has none.
  /// - Throws: ``PolicyFileError`` at the first thing that is not YAML.
  package init(_ files: [BuiltIn.File], folder: String = "") throws(PolicyFileError) {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    if let stray = files.first(where: { $0.path.hasSuffix(".yaml") }) {
      throw PolicyFileError(
        path: prefix + stray.path, line: 0, column: 0,
        message: "policy files end in .yml, or they are not read")
    }
    self.files = files.filter { $0.path.hasSuffix(".yml") }.sorted { $0.path < $1.path }
    digest = Self.digest(self.files)
    name = folder.split(separator: "/").last.map(String.init) ?? "policy"
    version = "0"
    for file in self.files {
      let path = prefix + file.path
      func item() throws(PolicyFileError) -> Item {
        Item(path: path, tree: try Tree(yaml: file.text, path: path), isFile: true)
      }
      if file.path == "policy.yml" {
        let fields = try Fields(try item().tree, path: path, known: ["name", "version"])
        name = try fields.string("name")
        version = try fields.string("version")
      } else if file.path.hasPrefix("rules/") {
        rules.append(try item())
      } else if file.path.hasPrefix("services/") {
        services.append(try item())
      } else if file.path.hasPrefix("detectors/") {
        detectors.append(try item())
      } else {
        unread.append(path)
      }
    }
  }

  /// Reads one file that holds `name`, `version` and the lists `rules`, `services` and `detectors`: what
  /// `aratame policy export` writes.
  ///
  /// - Parameter path: For messages.
  /// - Throws: ``PolicyFileError`` at the first thing wrong with it as a whole.
  package init(yaml text: String, path: String) throws(PolicyFileError) {
    try self.init(tree: try Tree(yaml: text, path: path), path: path)
    // What an export says of its own origin is no digest of this file.
    digest = Self.digest([BuiltIn.File(path: "", text: text)])
  }

  /// Reads a layer in one tree; its digest is what it says itself.
  init(tree: Tree, path: String) throws(PolicyFileError) {
    let fields = try Fields(
      tree, path: path, known: ["name", "version", "digest", "layers", "rules", "services", "detectors"])
    func items(_ key: String) throws(PolicyFileError) -> [Item] {
      guard fields.has(key) else { return [] }
      return try fields.list(key).map { Item(path: path, tree: $0, isFile: false) }
    }
    name = try fields.string("name")
    version = fields.has("version") ? try fields.string("version") : "0"
    digest = fields.has("digest") ? try fields.string("digest") : ""
    rules = try items("rules")
    services = try items("services")
    detectors = try items("detectors")
  }

  /// The policy that the files make alone.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong, also when a rule's file is not named after it.
  package func policy() throws(PolicyFileError) -> Policy { try PolicyStack(self).policy }

  private static func digest(_ files: [BuiltIn.File]) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.path)\u{0}\(file.text.utf8.count)\u{0}\(file.text)".utf8))
    }
    return hash.finalize().hexadecimal
  }

  /// What is embedded in the program: one line of JSON, without examples.
  package var embedded: String {
    func items(_ items: [Item]) -> String {
      items.map { $0.tree.json(omitting: ["examples"]) }.joined(separator: ",")
    }
    return """
      {"name":"\(name)","version":"\(version)","digest":"\(digest)",\
      "rules":[\(items(rules))],"services":[\(items(services))]}
      """
  }
}
