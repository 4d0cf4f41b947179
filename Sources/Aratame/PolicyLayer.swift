package import AratamePolicies

/// Files of a policy that stand above the built-in one: new rules, changes of rules, detectors, services.
public struct PolicyLayer: Sendable {
  /// Where it comes from, for messages and to compare with ``Configuration/policyPaths``; nothing is opened.
  public var path: String
  /// Its files: of a folder each with its path in there, of a single file that one with an empty path.
  public var files: [(path: String, text: String)]

  /// Files that were read.
  public init(path: String, files: [(path: String, text: String)]) {
    self.path = path
    self.files = files
  }

  /// - Throws: ``PolicyFileError`` at the first thing that is not YAML.
  package func read() throws(PolicyFileError) -> PolicyFiles {
    if files.count == 1, files[0].path.isEmpty { return try PolicyFiles(yaml: files[0].text, path: path) }
    return try PolicyFiles(files.map { BuiltIn.File(path: $0.path, text: $0.text) }, folder: path)
  }
}

extension Configuration {
  /// The layers that the configuration file names; each must be in ``policyLayers`` before a ``Checker`` is made.
  public var policyPaths: [String] { file.policies }

  /// The policy with all its layers.
  ///
  /// - Parameter base: The lowest; without one the built-in policy, unless another takes its place.
  /// - Throws: ``CheckError`` when a layer was not read, cannot be read, or loosens what one below it locks.
  package func policyStack(on base: PolicyFiles? = nil) throws(CheckError) -> PolicyStack {
    if let missing = policyPaths.first(where: { path in !policyLayers.contains { $0.path == path } }) {
      throw CheckError(.configuration, "\(missing): is named in the configuration and was not read")
    }
    do throws(PolicyFileError) {
      var layers: [PolicyFiles] = []
      for layer in policyLayers {
        let files = try layer.read()
        // One that is named by the caller and by the repository counts once, where it is lowest.
        if !layers.contains(where: { $0.digest == files.digest }) { layers.append(files) }
      }
      if let given = base ?? policy { return try PolicyStack(given, layers: layers) }
      return try PolicyStack(BuiltIn.layer(), layers: layers)
    } catch {
      throw CheckError(.configuration, error.description)
    }
  }
}
