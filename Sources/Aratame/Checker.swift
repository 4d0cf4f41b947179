package import AratameDetection
package import AratameDocuments
package import AratamePolicies
internal import Synchronization

/// Checks prompts before they are sent: made once, used from any thread.
///
/// ```swift
/// let checker = try Checker(Configuration(asOf: .today))
/// let decision = try checker.check("連絡先は taro@corp.co.jp です")
/// if decision.verdict >= .requireRedaction { … }
/// ```
public struct Checker: Sendable {
  /// Most findings that a decision on a file or record lists.
  ///
  /// Of more, one of each kind is listed and the rest are counted. A decision on a ``Prompt`` lists all.
  public static let findingLimit = 10_000

  package let policy: Policy
  package let profile: Profile
  /// The detectors of the organisation's own data.
  package let ownDetectors: [Detector]
  /// What every decision rests on.
  package let grounds: Decision.Grounds
  /// What may take findings out of the verdict.
  package let allowances: Allowances
  private let approvers: Approvers
  private let key: OwnKey?
  private let scanner: Scanner
  private let explains: Bool
  private let triggers: TriggerIndex
  private let pool = WorkspacePool()

  /// Compiles the detectors and reads policy and profile: some milliseconds, once.
  ///
  /// - Throws: ``CheckError`` when the configuration cannot be used.
  public init(_ configuration: Configuration) throws(CheckError) {
    policy = try configuration.policyStack().policy
    profile = try Profile(configuration, policy)
    grounds = Decision.Grounds(policy, profile)
    triggers = TriggerIndex(policy, for: profile.facts)
    explains = configuration.traces
    if let key = configuration.fingerprintKey, key.count < 16 {
      throw CheckError(.configuration, "the key for fingerprints is shorter than 16 bytes")
    }
    key = configuration.fingerprintKey.map { OwnKey(secret: $0) }
    approvers = configuration.file.approvers
    ownDetectors = try configuration.ownDetectors()
    allowances = try configuration.allowances(
      AllowanceSubjects(rules: policy.rules, detectors: Detector.all + ownDetectors))
    var options = Scanner.Options()
    options.traces = configuration.traces
    options.prefilters = configuration.prefilters
    options.fingerprintKey = configuration.fingerprintKey
    do throws(ScanError) {
      scanner = try Scanner(adding: policy.detectors + ownDetectors, options: options)
    } catch {
      throw CheckError(.detector, "\(error)")
    }
  }

  /// What should be looked after in the files of exceptions and approvals.
  public var notices: [Notice] { allowances.notices }

  /// What the policy says of `prompt`.
  ///
  /// - Throws: ``CheckError``; nothing may then be concluded about the prompt.
  public func check(_ prompt: Prompt) throws(CheckError) -> Decision {
    var document = prompt.document
    // All findings of a prompt are listed: redaction needs them.
    var examination = Examination(limit: .max)
    examine(&document, into: &examination)
    return decide(examination)
  }

  /// What the policy says of a plain text.
  ///
  /// - Throws: ``CheckError``; nothing may then be concluded about the text.
  public func check(_ text: String) throws(CheckError) -> Decision { try check(Prompt(text)) }

  /// What the policy says of `document`.
  package func check(_ document: inout Document) -> Decision {
    var examination = Examination()
    examine(&document, into: &examination)
    return decide(examination)
  }

  /// Searches `document` and adds what is found to `examination`, which may hold earlier pieces of the same
  /// text.
  package func examine(_ document: inout Document, into examination: inout Examination) {
    let workspace = pool.take()
    let found = scanner.scan(&document, using: workspace)
    pool.give(workspace)
    examination.add(found, in: document, allowances: allowances)
  }

  /// Hashes the whole text at `path` for ``decide(_:content:)``; nil where no approval is for its content.
  package func contentFingerprint(of path: String) -> ContentFingerprint? {
    guard let key, allowances.concernContent(of: path) else { return nil }
    return ContentFingerprint(key: key)
  }

  /// What the policy says of everything that was examined.
  ///
  /// - Parameter content: Fingerprint of the whole text, where one was asked for.
  package func decide(_ examination: Examination, content: String? = nil) -> Decision {
    let ruling = AratamePolicies.decide(
      policy, on: examination.found, people: examination.people, hasAttachment: examination.hasAttachment,
      facts: profile.facts(withTools: examination.tools), allowing: allowing(examination, content),
      triggers: triggers)
    var findings = examination.located
    for index in findings.indices {
      findings[index].verdict = ruling.byFinding[index].verdict
      findings[index].rules = ruling.byFinding[index].rules
    }
    var fired: [Decision.FiredRule] = []
    if !ruling.fired.isEmpty {
      let slots = Slots(profile: profile, ruling: ruling, people: examination.people)
      fired = ruling.fired.map { slots.fill($0, findings) }
      for index in fired.indices where fired[index].awaitsApproval {
        fired[index].approvers = approvers.names(for: fired[index].id)
      }
    }
    var decision = Decision(
      verdict: ruling.verdict, strength: ruling.strength, findings: findings,
      findingsOmitted: examination.omitted, rules: fired,
      factsUsed: ruling.factsUsed, factsAssumed: ruling.factsAssumed, obligations: ruling.obligations,
      notScanned: examination.notScanned, people: examination.people, profile: profile.name, grounds: grounds,
      explanation: explains ? question(on: examination, content: content).traces() : nil)
    decision.notices = examination.notices
    decision.note(ruling.lifted)
    return decision
  }

  /// What the policy is asked of everything that was examined.
  ///
  /// - Parameter content: Fingerprint of the whole text, where one was asked for.
  package func question(on examination: Examination, content: String? = nil) -> Question {
    Question(
      policy, on: examination.found, people: examination.people, hasAttachment: examination.hasAttachment,
      facts: profile.facts(withTools: examination.tools), allowing: allowing(examination, content))
  }

  /// What the detector `id` makes of `document`, and why; nil where there is none of that name.
  ///
  /// Slow, for one text at a time.
  ///
  /// - Throws: ``CheckError`` when the detector cannot be used.
  package func trace(_ id: String, in document: Document) throws(CheckError) -> DetectorTrace? {
    do throws(ScanError) { return try scanner.trace(id, in: document) } catch {
      throw CheckError(.detector, "\(error)")
    }
  }

  /// The question that is asked before a rule counts; nil where nothing is ever allowed.
  private func allowing(_ examination: Examination, _ content: String?) -> Allowing? {
    let approved = allowances.entries(forContent: content, at: examination.path)
    let known = examination.allowances
    guard !approved.isEmpty || !known.isEmpty else { return nil }
    return { finding, rule, verdict in
      let entries = finding.flatMap { known[$0] } ?? []
      return (entries + approved).first { $0.covers(rule, verdict) }?.allowance
    }
  }
}

extension Decision {
  /// Records what does not count, and what was meant not to count and does.
  fileprivate mutating func note(_ lifted: [Ruling.Lifted]) {
    var seen: Set<Notice> = []
    for one in lifted {
      if one.isRefused {
        // A baseline holds no such entry unless the rule was milder when it was taken.
        let notice = Notice(.cannotBeLifted, one.allowance, rule: one.rule)
        if one.allowance.kind != .baseline, seen.insert(notice).inserted { notices.append(notice) }
        continue
      }
      let allowed = Allowed(rule: one.rule, verdict: one.verdict, allowance: one.allowance)
      if let finding = one.finding {
        findings[finding].allowed.append(allowed)
      } else {
        self.allowed.append(allowed)
      }
    }
  }
}

extension Decision.FiredRule {
  /// Whether an approver can lift what it says.
  fileprivate var awaitsApproval: Bool {
    verdict == .requireApproval || verdict == .block && strength == .policy
  }
}

/// Working memories that wait for the next check.
private final class WorkspacePool: Sendable {
  /// A workspace belongs to one check from `take` to `give`; in between nobody else can reach it.
  private struct Held: @unchecked Sendable { let workspace: Workspace }
  private let waiting = Mutex<[Held]>([])

  func take() -> Workspace {
    waiting.withLock { $0.popLast() }?.workspace ?? Workspace()
  }

  func give(_ workspace: Workspace) {
    let held = Held(workspace: workspace)
    waiting.withLock { $0.append(held) }
  }
}
