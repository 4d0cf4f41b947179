internal import Aratame
internal import AratameDocuments
internal import AratamePolicies

/// One object, written piece by piece: one line a decision.
struct JSONReport: Report {
  private let grounds: Grounds
  private let sink: (String) -> Void
  private var decisions = 0

  init(grounds: Grounds, sink: @escaping (String) -> Void) {
    self.grounds = grounds
    self.sink = sink
  }

  mutating func add(_ decision: Decision, path: String, record: Int?, value: Reporter.Value?) {
    // The comma begins the line, since nobody knows yet whether another decision follows.
    sink((decisions == 0 ? opening : ",") + JSON(decision, path: path, record: record).line + "\n")
    decisions += 1
  }

  mutating func add(notScanned: NotScanned) {}

  mutating func add(notice: Notice) {}

  mutating func finish(_ totals: Totals) {
    var members: [JSON.Member] = [
      ("verdict", .text(totals.verdict?.rawValue)),
      ("strength", .strength(totals.strength, of: totals.verdict)),
      ("documents", .number(totals.documents)),
      ("findings", .number(totals.findings)),
      ("allowances", JSON(totals.allowances)),
      ("notices", .array(totals.notices.map(JSON.init))),
      ("noticesOmitted", .number(totals.noticesOmitted)),
      ("notScanned", .array(totals.notScanned.map(JSON.init))),
      ("notScannedOmitted", .number(totals.notScannedOmitted)),
      ("notice", JSON(Wording.notice)),
    ]
    if let sum = totals.factsMissing { members.append(("factsMissing", JSON(sum))) }
    sink((decisions == 0 ? opening : "") + "]," + JSON.object(members).line.dropFirst() + "\n")
  }

  private var opening: String {
    let members: [JSON.Member] = [("type", "report"), ("schema", .string(ReportSchema.id))] + grounds.members
    return JSON.object(members).line.dropLast() + ",\"decisions\":[\n"
  }
}

extension JSON {
  fileprivate init(_ decision: Decision, path: String, record: Int?) {
    var members: [Member] = [
      ("path", .string(path)),
      ("record", .count(record)),
      ("verdict", .string(decision.verdict.rawValue)),
      ("strength", .strength(decision.strength, of: decision.verdict)),
      ("people", .number(decision.people)),
      (
        "findings",
        .array(decision.findings.filter { !$0.isKnown }.map { JSON($0, path: path, record: record) })
      ),
      ("findingsOmitted", .number(decision.findingsOmitted)),
      ("allowances", JSON(decision.allowances)),
      ("rules", .array(decision.rules.map(JSON.init))),
      ("factsUsed", .array(decision.factsUsed.map(JSON.init))),
      ("factsAssumed", .array(decision.factsAssumed.map(JSON.init))),
      ("obligations", .strings(decision.obligations.map(\.rawValue))),
      ("notScanned", .array(decision.notScanned.map(JSON.init))),
    ]
    if let traces = decision.explanation { members.append(("explanation", .array(traces.map(JSON.init)))) }
    if !decision.allowed.isEmpty { members.append(("allowed", .array(decision.allowed.map(JSON.init)))) }
    self = .object(members)
  }
}
