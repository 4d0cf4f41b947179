internal import AratameDetection
internal import Crypto

/// A policy in layers: each may add to those below it, tighten their rules, and loosen what they leave unlocked.
package struct PolicyStack: Sendable {
  /// The lowest layer.
  package let base: PolicyFiles
  /// Those above it, from the weakest to the strongest.
  package let layers: [PolicyFiles]
  /// By id, also those that are switched off.
  package private(set) var rules: [LayeredRule] = []
  /// By name of the plan.
  package private(set) var services: [Service] = []
  /// Those of the layers' own, by id.
  package private(set) var detectors: [LayeredDetector] = []

  /// Puts layers on each other.
  ///
  /// - Parameters:
  ///   - base: The lowest layer.
  ///   - layers: Those above it, from the weakest to the strongest.
  /// - Throws: ``PolicyFileError`` at the first thing wrong: also when a layer loosens what one below it locks.
  package init(_ base: PolicyFiles, layers: [PolicyFiles] = []) throws(PolicyFileError) {
    self.base = base
    self.layers = layers
    var rules: [String: LayeredRule] = [:]
    var services: [String: Service] = [:]
    var entities: Set<Entity> = []
    for (depth, layer) in ([base] + layers).enumerated() {
      for item in layer.detectors {
        let detector = try LayeredDetector(item, layer: layer.name, entities: entities)
        if !detector.detector.entity.isBuiltIn { entities.insert(detector.detector.entity) }
        try add(detector)
      }
      var own: Set<String> = []
      for item in layer.rules {
        let rule = try LayeredRule(
          item, layer: depth == 0 ? nil : layer.name, below: rules, entities: entities)
        guard own.insert(rule.id).inserted else {
          throw PolicyFileError(
            path: item.path, line: item.tree.line, column: item.tree.column,
            message: "there are two rules `\(rule.id)`")
        }
        rules[rule.id] = rule
      }
      for item in layer.services {
        for service in try Service.read(item.tree, path: item.path) { services[service.id] = service }
      }
    }
    self.rules = rules.values.sorted { $0.id < $1.id }
    self.services = services.values.sorted { $0.id < $1.id }
    detectors.sort { $0.detector.id < $1.detector.id }
  }

  /// The policy that all layers make.
  package var policy: Policy {
    Policy(
      name: base.name, version: base.version, digest: digest,
      rules: rules.filter(\.isEnabled).map(\.rule), services: services,
      detectors: detectors.map(\.detector),
      layers: layers.map {
        Policy.Layer(name: $0.name, version: $0.version, digest: $0.digest)
      })
  }

  /// Of one layer its own digest, of several one over theirs in order.
  private var digest: String {
    guard !layers.isEmpty else { return base.digest }
    var hash = SHA256()
    for layer in [base] + layers { hash.update(data: Array((layer.digest + "\n").utf8)) }
    return hash.finalize().hexadecimal
  }

  private mutating func add(_ detector: LayeredDetector) throws(PolicyFileError) {
    if detectors.contains(where: { $0.detector.id == detector.detector.id }) {
      throw PolicyFileError(
        path: detector.item.path, line: detector.item.tree.line, column: detector.item.tree.column,
        message: "there is already a detector `\(detector.detector.id)`")
    }
    detectors.append(detector)
  }
}

/// A rule as it stands after some layers.
package struct LayeredRule: Sendable {
  package var rule: Rule
  /// Of the file that says it last.
  package var path: String
  /// With all changes made; its examples are those of the file that says it last.
  package var tree: Tree
  /// Whether its last file only changes the rule of a layer below.
  package var isChange: Bool
  package var isEnabled: Bool
  /// Where it was locked first; nil when it is not.
  package var lock: Place?

  package var id: String { rule.id }

  /// A line of a policy file.
  package struct Place: Sendable, CustomStringConvertible {
    var path: String
    var line: Int
    package var description: String { line > 0 ? "\(path):\(line)" : path }
  }

  /// Reads a rule, or the change of one, on top of the rules of the layers below.
  init(
    _ item: PolicyFiles.Item, layer: String?, below: [String: LayeredRule], entities: Set<Entity>
  ) throws(PolicyFileError) {
    let change = try RuleChange(item.tree, path: item.path)
    let base: LayeredRule?
    if let change {
      guard let changed = below[change.id] else {
        throw change.error("no layer below has this rule", at: "changes")
      }
      base = changed
      tree = try change.applied(to: changed)
    } else {
      tree = item.tree
      base = nil
    }
    rule = try Rule(tree, path: item.path, entities: entities)
    rule.layer = layer
    let id = rule.id
    if item.isFile, !item.path.hasSuffix("/\(id).yml") {
      throw PolicyFileError(path: item.path, line: 1, column: 1, message: "the file is not named `\(id).yml`")
    }
    path = item.path
    isChange = change != nil
    let lower = base ?? below[id]
    isEnabled = change.map { $0.isEnabled ?? lower?.isEnabled ?? true } ?? true
    lock = lower?.lock
    if let lower, let lock = lower.lock { try item.keepLock(lock, of: lower, rule, isEnabled, tree) }
    if lock == nil, rule.isLocked { lock = Place(path: path, line: item.tree["locked"]?.line ?? 0) }
    // A lock stays, whether or not a layer above says it again.
    rule.isLocked = lock != nil
    if rule.isLocked, tree["locked"] == nil { tree.set("locked", Tree(.scalar("true"), at: tree)) }
  }
}

extension PolicyFiles.Item {
  /// - Throws: ``PolicyFileError`` that names both places, when this makes `lower`, which `lock` locks, less strict.
  fileprivate func keepLock(
    _ lock: LayeredRule.Place, of lower: LayeredRule, _ rule: Rule, _ isEnabled: Bool, _ effective: Tree
  ) throws(PolicyFileError) {
    let loosening: Loosening? =
      if lower.isEnabled, !isEnabled {
        Loosening(key: "enabled", message: "`enabled: no` switches it off")
      } else if tree["locked"] != nil, !rule.isLocked {
        Loosening(key: "locked", message: "`locked: no` takes the lock away")
      } else { lower.rule.loosening(by: rule) }
    guard let loosening else { return }
    let place = tree.place(of: loosening, in: effective)
    throw PolicyFileError(
      path: path, line: place.line, column: place.column,
      message:
        "`\(rule.id)` is locked at \(lock.located(rule.id)) and cannot be loosened: \(loosening.message)")
  }
}

extension LayeredRule.Place {
  /// With the line in the file as it was written, where the rule was read from what is embedded.
  fileprivate func located(_ id: String) -> Self {
    guard line == 0, let file = BuiltIn.file(ofRule: id),
      let tree = try? Tree(yaml: file.text, path: file.path)
    else { return self }
    return Self(path: "built-in/" + file.path, line: tree["locked"]?.line ?? 0)
  }
}

extension Tree {
  /// Where a rule's file says what `loosening` objects to; the beginning where it says nothing.
  ///
  /// - Parameter effective: The rule that it makes, in which a changed branch stands where the file says it.
  fileprivate func place(of loosening: Loosening, in effective: Tree) -> Tree {
    guard let node = self[loosening.key] else { return self }
    guard let index = loosening.branch, case .list(let items)? = effective[loosening.key]?.content else {
      return node
    }
    return items[index]
  }
}
