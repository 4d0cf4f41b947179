internal import Aratame
internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

/// One line a finding; after the last one of a document, or of all records of a log, one line with the
/// decision.
struct JSONLReport: Report {
  private let grounds: Grounds
  private let sink: (String) -> Void
  /// Empty between documents; keeps what it found out.
  private var missing: MissingFacts?
  /// The log whose records are coming in.
  private var log: (path: String, totals: Totals)?

  init(grounds: Grounds, missing: MissingFacts?, sink: @escaping (String) -> Void) {
    self.grounds = grounds
    self.missing = missing
    self.sink = sink
  }

  mutating func add(_ decision: Decision, path: String, record: Int?, value: Reporter.Value?) {
    if record == nil || log?.path != path { closeLog() }
    var lines = ""
    for finding in decision.findings where !finding.isKnown {
      lines += JSON(finding, path: path, record: record).line + "\n"
    }
    for notice in decision.notices { lines += JSON(notice).line + "\n" }
    if record == nil {
      var totals = Totals(missing: missing)
      totals.add(decision)
      lines += line(
        path, totals, records: nil, people: decision.people, allowed: decision.allowed, decision.explanation)
      missing = totals.missing?.cleared
    } else {
      if log == nil { log = (path, Totals(missing: missing)) }
      log?.totals.add(decision)
    }
    if !lines.isEmpty { sink(lines) }
  }

  mutating func add(notScanned: NotScanned) {
    if log?.path == notScanned.path {
      log?.totals.add(notScanned)
    } else {
      closeLog()
      var totals = Totals()
      totals.add(notScanned)
      sink(line(notScanned.path, totals, records: nil, people: nil))
    }
  }

  mutating func add(notice: Notice) {
    closeLog()
    sink(JSON(notice).line + "\n")
  }

  mutating func finish(_ totals: Totals) { closeLog() }

  private mutating func closeLog() {
    guard let (path, totals) = log else { return }
    sink(line(path, totals, records: totals.documents, people: nil))
    missing = totals.missing?.cleared
    log = nil
  }

  private func line(
    _ path: String, _ totals: Totals, records: Int?, people: Int?, allowed: [Decision.Allowed] = [],
    _ explanation: [RuleTrace]? = nil
  ) -> String {
    var members: [JSON.Member] = [
      ("type", "decision"),
      ("path", .string(path)),
      ("records", .count(records)),
      ("verdict", .text(totals.verdict?.rawValue)),
      ("strength", .strength(totals.strength, of: totals.verdict)),
      ("people", .count(people)),
      ("findings", .number(totals.findings)),
      ("findingsOmitted", .number(totals.findingsOmitted)),
      ("allowances", JSON(totals.allowances)),
      ("counts", counts(totals)),
      ("rules", .array(totals.firedRules.map(JSON.init))),
      ("factsUsed", .array(totals.factsUsed.map(JSON.init))),
      ("factsAssumed", .array(totals.factsAssumed.map(JSON.init))),
      ("obligations", .strings(totals.obligations.map(\.rawValue))),
      ("notScanned", .array(totals.notScanned.map(JSON.init))),
      ("notScannedOmitted", .number(totals.notScannedOmitted)),
    ]
    if !allowed.isEmpty { members.append(("allowed", .array(allowed.map(JSON.init)))) }
    members += grounds.members
    if let sum = totals.factsMissing { members.append(("factsMissing", JSON(sum))) }
    if let explanation { members.append(("explanation", .array(explanation.map(JSON.init)))) }
    return JSON.object(members).line + "\n"
  }

  private func counts(_ totals: Totals) -> JSON {
    let verdicts = Verdict.allCases.reversed().compactMap { verdict in
      totals.verdicts[verdict].map { (verdict.rawValue, JSON.number($0)) }
    }
    let entities = totals.entities.sorted { $0.key.rawValue < $1.key.rawValue }
    let rules = totals.rules.sorted { $0.key < $1.key }
    return .object([
      ("verdicts", .object(verdicts)),
      ("entities", .object(entities.map { ($0.key.rawValue, .number($0.value)) })),
      ("rules", .object(rules.map { ($0.key, .number($0.value)) })),
    ])
  }
}
