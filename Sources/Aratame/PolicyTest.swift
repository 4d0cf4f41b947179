internal import AratameDetection
internal import AratameDocuments
package import AratamePolicies

/// Runs the examples that rules and a policy's own detectors carry.
package struct PolicyTest {
  private let stack: PolicyStack

  package init(_ stack: PolicyStack) { self.stack = stack }

  package struct Results {
    package var rules = 0
    package var detectors = 0
    package var examples = 0
    /// One line each: place, text, facts, expected, got.
    package var failures: [String] = []
  }

  /// A rule with its examples, in whose texts was searched.
  package struct Prepared: Sendable {
    package var rule: Rule
    package var cases: [Case]
    /// For rules that only speak when others do.
    fileprivate let policy: Policy
  }

  /// One example and what is found in its text.
  package struct Case: Sendable {
    package var example: Rule.Example
    fileprivate var found: [AratameDetection.Finding]
    fileprivate var people: Int
    fileprivate var facts: Facts
  }

  /// Judges each example by its rule alone, as of the policy's own date.
  ///
  /// - Throws: ``CheckError`` when the policy cannot be read.
  package func run() throws(CheckError) -> Results {
    var results = Results()
    for detector in stack.detectors {
      results.detectors += 1
      results.examples += detector.examples.count
      results.failures += detector.problems().map(\.description)
    }
    for (path, prepared) in try prepare() {
      results.rules += 1
      for one in prepared.cases {
        results.examples += 1
        let fired = prepared.fired(one)
        if one.isMet(by: fired) { continue }
        let facts = one.example.facts.map { "\($0.name)=\($0.value?.description ?? "unknown")" }.joined(
          separator: " ")
        results.failures.append(
          "\(path):\(one.example.line): \(one.example.text) [\(one.example.profile ?? "no profile") \(facts)]: "
            + "expected \(one.expectation), got \(fired?.outcome ?? "none")")
      }
    }
    return results
  }

  /// Every rule with its examples, by file.
  ///
  /// - Throws: ``CheckError`` when the policy cannot be read.
  package func prepare() throws(CheckError) -> [(path: String, prepared: Prepared)] {
    do throws(PolicyFileError) {
      let policy = stack.policy
      let scanner = try Self.scanner(policy)
      let workspace = Workspace()
      var all: [(path: String, prepared: Prepared)] = []
      for layered in stack.rules where layered.isEnabled {
        var cases: [Case] = []
        for example in try Rule.examples(layered.tree, path: layered.path) {
          cases.append(try Self.search(example, policy, scanner, workspace, layered.path))
        }
        all.append((layered.path, Prepared(rule: layered.rule, cases: cases, policy: policy)))
      }
      return all
    } catch {
      throw CheckError(.configuration, error.description)
    }
  }

  private static func scanner(_ policy: Policy) throws(PolicyFileError) -> Scanner {
    do { return try Scanner(adding: policy.detectors) } catch {
      throw PolicyFileError(path: "detectors", line: 0, column: 0, message: "\(error)")
    }
  }

  private static func search(
    _ example: Rule.Example, _ policy: Policy, _ scanner: Scanner, _ workspace: Workspace, _ path: String
  ) throws(PolicyFileError) -> Case {
    var document = Document(path: "", plain: Array(example.text.utf8))
    var examination = Examination()
    var findings = scanner.scan(&document, using: workspace)
    if let entity = example.found { findings.append(Finding(stated: entity, in: document)) }
    examination.add(findings, in: document)
    var layers = [example.facts]
    if let profile = example.profile {
      guard let service = policy.services.first(where: { $0.id == profile }) else {
        throw PolicyFileError(
          path: path, line: example.line, column: 0, message: "`\(profile)` is not a service of the policy")
      }
      layers.insert(service.facts, at: 0)
    }
    return Case(
      example: example, found: examination.found, people: example.people ?? examination.people,
      facts: Facts(layers, asOf: Day(policy.version) ?? Day(number: 0)))
  }
}

extension PolicyTest.Prepared {
  /// What the rule says of `one`, or nil when it does not fire.
  package func fired(_ one: PolicyTest.Case) -> Ruling.Fired? {
    var alone = policy
    // A rule about other rules' facts needs the others to fire.
    if case .unverifiedFacts = rule.trigger {
      alone.rules = policy.rules.map { $0.id == rule.id ? rule : $0 }
    } else {
      alone.rules = [rule]
    }
    let ruling = decide(
      alone, on: one.found, people: one.people, hasAttachment: one.example.hasAttachment, facts: one.facts)
    return ruling.fired.first { $0.rule.id == rule.id }
  }
}

extension PolicyTest.Case {
  /// Whether the rule said what the example expects.
  package func isMet(by fired: Ruling.Fired?) -> Bool {
    guard fired?.verdict == example.verdict else { return false }
    guard let says = example.says, let notes = fired?.notes else { return true }
    return says.isEmpty ? notes.isEmpty : notes.contains { $0.ja.contains(says) }
  }

  fileprivate var expectation: String {
    let verdict = example.verdict?.rawValue ?? "none"
    guard let says = example.says else { return verdict }
    return says.isEmpty ? "\(verdict) without a note" : "\(verdict) with a note that says \(says)"
  }
}

extension Ruling.Fired {
  fileprivate var outcome: String {
    notes.isEmpty ? verdict.rawValue : "\(verdict.rawValue) (\(notes.map(\.ja).joined(separator: " ")))"
  }
}
