internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

/// Everything that may take a finding out of the verdict: exceptions, approvals, the baseline and, text by text, inline
/// marks.
///
/// One question is asked of it: which entries may concern this finding. Which rule they are for is decided when the
/// rule speaks (``AratamePolicies/decide``).
package struct Allowances: Sendable {
  /// What is to be said about the files themselves.
  package private(set) var notices: [Notice] = []
  /// Whether something in the files is a keyed hash.
  private(set) var needsKey = false
  private let subjects: AllowanceSubjects
  private let workingFolder: String
  private var byFingerprint: [String: [AllowanceEntry]] = [:]
  private var byPath: [AllowanceEntry] = []
  private var byContent: [AllowanceEntry] = []
  private var baseline: (baseline: Baseline, path: String)?

  init(_ subjects: AllowanceSubjects, workingFolder: String) {
    self.subjects = subjects
    self.workingFolder = workingFolder
  }

  /// Adds an exception, or the notice that it has expired.
  mutating func add(exception entry: AllowanceEntry, asOf: Day) {
    if entry.isExpired(on: asOf) {
      notices.append(Notice(.expiredException, entry.allowance, rule: entry.rule ?? entry.detector))
    } else {
      add(entry)
    }
  }

  /// Adds an approval, or the notice that it has expired or that nobody made its author an approver.
  mutating func add(approval entry: AllowanceEntry, by approvers: Approvers, asOf: Day) {
    let rule = entry.rule ?? ""
    if !approvers.include(entry.allowance.owner ?? "", for: rule) {
      notices.append(Notice(.notAnApprover, entry.allowance, rule: rule))
    } else if entry.isExpired(on: asOf) {
      notices.append(Notice(.expiredApproval, entry.allowance, rule: rule))
    } else {
      add(entry)
    }
  }

  mutating func add(_ baseline: Baseline, path: String) {
    self.baseline = (baseline, path)
    needsKey = true
  }

  private mutating func add(_ entry: AllowanceEntry) {
    if entry.content != nil {
      byContent.append(entry)
      needsKey = true
    } else if entry.fingerprints.isEmpty {
      byPath.append(entry)
    } else {
      for fingerprint in entry.fingerprints { byFingerprint[fingerprint, default: []].append(entry) }
      needsKey = true
    }
  }

  /// The entries that may concern `finding` in the text at `path`, the one that counts first before the others.
  func entries(
    for finding: AratameDetection.Finding, at path: String, inline: [AllowanceEntry]
  ) -> [AllowanceEntry] {
    var entries: [AllowanceEntry] = []
    func add(_ candidates: [AllowanceEntry]) {
      entries += candidates.filter { entry in
        (entry.detector == nil || entry.detector == finding.detector)
          && (entry.path == nil || isMatch(entry, path))
      }
    }
    if let fingerprint = finding.fingerprint, let known = byFingerprint[fingerprint] { add(known) }
    // Only a fingerprint lets a value pass.
    if !byPath.isEmpty, !finding.entity.isValue { add(byPath) }
    add(inline)
    if let fingerprint = finding.fingerprint, let (baseline, path) = baseline {
      entries += baseline.rules(for: fingerprint).sorted().map { rule in
        AllowanceEntry(Allowance(.baseline, path: path, line: 0), rule: rule)
      }
    }
    return entries
  }

  /// Whether an approval may be for the content of the text at `path`, so that it pays to compute its fingerprint.
  package func concernContent(of path: String) -> Bool { byContent.contains { isMatch($0, path) } }

  /// The approvals of the whole text at `path`.
  func entries(forContent fingerprint: String?, at path: String) -> [AllowanceEntry] {
    guard let fingerprint else { return [] }
    return byContent.filter { $0.content == fingerprint && isMatch($0, path) }
  }

  /// What an inline mark that names `id` is for, if there is such a rule or detector.
  func inline(_ id: String, path: String, line: Int) -> AllowanceEntry? {
    let allowance = Allowance(.inline, path: path, line: line)
    if subjects.hasRule(id) { return AllowanceEntry(allowance, rule: id) }
    return subjects.hasDetector(id) ? AllowanceEntry(allowance, detector: id) : nil
  }

  private func isMatch(_ entry: AllowanceEntry, _ path: String) -> Bool {
    let folder = RelativePath.folder(of: entry.allowance.path)
    // Standard input is no file.
    guard path != "-", let glob = entry.path,
      let relative = RelativePath.of(path, in: folder, working: workingFolder)
    else { return false }
    return glob.matches(Array(relative.utf8).span)
  }
}
