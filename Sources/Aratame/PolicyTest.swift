internal import AratameDetection
internal import AratameDocuments
package import AratamePolicies

/// Runs the examples that rules carry.
package struct PolicyTest {
  private let files: PolicyFiles

  package init(_ files: PolicyFiles) { self.files = files }

  package struct Results {
    package var rules = 0
    package var examples = 0
    /// One line each: place, text, facts, expected, got.
    package var failures: [String] = []
  }

  /// Judges each example by its rule alone, as of the policy's own date.
  ///
  /// - Throws: ``CheckError`` when the policy cannot be read.
  package func run() throws(CheckError) -> Results {
    var results = Results()
    do throws(PolicyFileError) {
      let policy = try files.policy()
      let scanner = try Self.scanner()
      let workspace = Workspace()
      for (path, tree) in files.rules {
        let rule = try Rule(tree, path: path)
        results.rules += 1
        for example in try Rule.examples(tree, path: path) {
          results.examples += 1
          let got = try judge(example, rule, policy, scanner, workspace, path)
          if got == example.verdict { continue }
          let facts = example.facts.map { "\($0.name)=\($0.value?.description ?? "unknown")" }.joined(
            separator: " ")
          results.failures.append(
            "\(path):\(example.line): \(example.text) [\(example.profile ?? "no profile") \(facts)]: "
              + "expected \(example.verdict?.rawValue ?? "none"), got \(got?.rawValue ?? "none")")
        }
      }
    } catch {
      throw CheckError(.configuration, error.description)
    }
    return results
  }

  private static func scanner() throws(PolicyFileError) -> Scanner {
    do { return try Scanner() } catch {
      throw PolicyFileError(path: "detectors", line: 0, column: 0, message: "\(error)")
    }
  }

  /// The verdict of the rule, or nil when it does not fire.
  private func judge(
    _ example: Rule.Example, _ rule: Rule, _ policy: Policy, _ scanner: Scanner, _ workspace: Workspace,
    _ path: String
  ) throws(PolicyFileError) -> Verdict? {
    var document = Document(path: "", plain: Array(example.text.utf8))
    var examination = Examination()
    var findings = scanner.scan(&document, using: workspace)
    if let entity = example.found {
      findings.append(Finding(stated: entity, in: document))
    }
    examination.add(findings, in: document)
    var layers = [example.facts]
    if let profile = example.profile {
      guard let service = policy.services.first(where: { $0.id == profile }) else {
        throw PolicyFileError(
          path: path, line: example.line, column: 0, message: "`\(profile)` is not a service of the policy")
      }
      layers.insert(service.facts, at: 0)
    }
    // A rule about other rules' facts needs the others to fire.
    var alone = policy
    if case .findings = rule.trigger { alone.rules = [rule] }
    let ruling = decide(
      alone, on: examination.found, people: example.people ?? examination.people,
      facts: Facts(layers, asOf: Day(policy.version) ?? Day(number: 0)))
    return ruling.fired.first { $0.rule.id == rule.id }?.verdict
  }
}
