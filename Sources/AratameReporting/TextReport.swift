internal import Aratame
internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

/// A report for people: one block a document in which something was found, and the closing lines.
struct TextReport: Report {
  /// Most places that are shown of one entity under one rule.
  static let placeLimit = 3

  let grounds: Grounds
  let wording: Wording
  let style: Style
  let sink: (String) -> Void
  /// Rules with the basis and fixes that were last shown: at most one a rule of the policy.
  private var shown: [String: Decision.FiredRule] = [:]
  private var lastFacts: FactsShown?

  private struct FactsShown: Equatable {
    var used: [Fact]
    var assumed: [Fact]
    var obligations: [Obligation]
  }

  init(grounds: Grounds, wording: Wording, style: Style, sink: @escaping (String) -> Void) {
    self.grounds = grounds
    self.wording = wording
    self.style = style
    self.sink = sink
  }

  mutating func add(_ decision: Decision, path: String, record: Int?, value: Reporter.Value?) {
    guard
      decision.findings.contains(where: { !$0.isKnown }) || !decision.rules.isEmpty
        || decision.findingsOmitted > 0 || !decision.allowed.isEmpty
    else { return }
    let place = Printable.text(path)
    let places = Places(path: place, value: style.showsValues ? value : nil, wording: wording)
    var block = Block(style: style)
    block.line(0, place + (record.map { wording.aside(wording.record($0)) } ?? ""), .bold)
    let verdict = wording.label(wording.verdict) + wording.verdict(decision.verdict, decision.strength)
    block.line(0, verdict + people(decision), .of(decision.verdict))
    for rule in decision.rules { add(rule, decision, places, to: &block) }
    addUnruled(decision, places, to: &block)
    addAllowed(decision, places, to: &block)
    addFacts(decision, to: &block)
    addTraces(decision, places, to: &block)
    addExplanation(decision, to: &block)
    block.line(0, "")
    sink(block.text)
  }

  mutating func add(notScanned: NotScanned) {}

  mutating func add(notice: Notice) {}

  mutating func finish(_ totals: Totals) {
    var block = Block(style: style)
    if let sum = totals.factsMissing, !sum.facts.isEmpty {
      block.line(0, wording.heading(wording.factsMissing), .yellow)
      for line in wording.missing(sum) { block.line(1, Printable.text(line)) }
    }
    if !totals.notScanned.isEmpty {
      block.line(0, wording.heading(wording.notScanned), .yellow)
      for part in totals.notScanned { block.line(1, describe(part)) }
      if totals.notScannedOmitted > 0 { block.line(1, wording.more(totals.notScannedOmitted)) }
    }
    if !totals.notices.isEmpty {
      block.line(0, wording.heading(wording.notices), .yellow)
      for notice in totals.notices { block.line(1, Printable.text(wording.notice(notice))) }
      if totals.noticesOmitted > 0 { block.line(1, wording.more(totals.noticesOmitted)) }
    }
    if totals.findings == 0, totals.rules.isEmpty, totals.documents > 0 {
      block.line(0, wording.clean(totals, grounds))
    } else {
      block.line(0, totals.documents == 0 ? wording.nothingChecked : wording.summary(totals))
      for line in wording.closing(grounds) { block.line(0, line) }
    }
    if !totals.allowances.isEmpty { block.line(0, wording.allowances(totals.allowances)) }
    block.line(0, wording.notice)
    sink(block.text)
  }

  private func people(_ decision: Decision) -> String {
    decision.people > 1 ? wording.aside(wording.people(decision.people)) : ""
  }

  private func describe(_ part: NotScanned) -> String {
    var place = Printable.text(part.path)
    if let line = part.line { place += ":\(line)" }
    if let pointer = part.pointer, !pointer.isEmpty { place += " " + Printable.text(pointer) }
    return place + "  " + Printable.text(wording.reason(part.reason))
  }

  // MARK: Rules

  private mutating func add(
    _ rule: Decision.FiredRule, _ decision: Decision, _ places: Places, to block: inout Block
  ) {
    block.line(0, "")
    let layer = rule.layer.map { " (\(wording.layer): \($0))" } ?? ""
    let title = Printable.text(rule.id + "  " + rule.title[wording.language] + layer)
    block.line(0, title + " — " + wording.verdict(rule.verdict, rule.strength), .of(rule.verdict))
    block.line(1, Printable.text(rule.message[wording.language]))
    for note in rule.notes {
      block.line(1, wording.label(wording.note) + Printable.text(note[wording.language]))
    }
    let findings = rule.findings.filter(decision.findings.indices.contains).map { decision.findings[$0] }
    add(findings, wording.found, places, to: &block)
    if !rule.approvers.isEmpty {
      let names = wording.join(rule.approvers)
      block.line(1, Printable.text(wording.label(wording.approvers) + names))
    }
    if let before = shown[rule.id], before.basis == rule.basis, before.fixes == rule.fixes {
      block.line(1, wording.basisAsBefore)
      return
    }
    shown[rule.id] = rule
    for basis in rule.basis {
      block.line(1, wording.label(wording.basis) + Printable.text(wording.basis(basis)))
    }
    if !rule.isVerified { block.line(1, wording.unverifiedRule, .yellow) }
    guard !rule.fixes.isEmpty else { return }
    let fixes = rule.fixes.enumerated().map { index, fix in
      mark(index) + Printable.text(fix[wording.language])
    }
    block.line(1, wording.label(wording.fixes) + fixes.joined(separator: "  "))
  }

  /// `(a) `, `(b) `, …; numbers after `(z)`.
  private func mark(_ index: Int) -> String {
    guard index < 26 else { return "(\(index + 1)) " }
    return "(\(Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))))) "
  }

  /// Findings no rule fired on.
  private func addUnruled(_ decision: Decision, _ places: Places, to block: inout Block) {
    let findings = decision.findings.filter { $0.rules.isEmpty && $0.allowed.isEmpty }
    if !findings.isEmpty {
      block.line(0, "")
      add(findings, wording.foundOnly, places, to: &block)
    }
    if decision.findingsOmitted > 0 {
      block.line(1, wording.label(wording.found) + wording.more(decision.findingsOmitted))
    }
  }

  private func add(_ findings: [Decision.Finding], _ heading: String, _ places: Places, to block: inout Block)
  {
    var groups: [Entity: [Decision.Finding]] = [:]
    var order: [Entity] = []
    for finding in findings {
      if groups[finding.entity] == nil { order.append(finding.entity) }
      groups[finding.entity, default: []].append(finding)
    }
    for entity in order {
      let group = groups[entity, default: []]
      let name = Printable.text(entity.traits.name[wording.language])
      let confidences = group.map(\.confidence)
      let confidence = wording.confidence(confidences.min() ?? 0, confidences.max() ?? 0)
      block.line(1, wording.label(heading) + wording.times(name, group.count) + confidence)
      for finding in group.prefix(Self.placeLimit) {
        let decoded = finding.decodings.isEmpty ? "" : wording.decoded(finding.decodings)
        block.line(2, places.describe(finding) + decoded)
      }
      if group.count > Self.placeLimit { block.line(2, wording.more(group.count - Self.placeLimit)) }
    }
  }

  // MARK: Facts and traces

  private mutating func addFacts(_ decision: Decision, to block: inout Block) {
    let facts = FactsShown(
      used: decision.factsUsed, assumed: decision.factsAssumed, obligations: decision.obligations)
    guard !(facts.used.isEmpty && facts.assumed.isEmpty && facts.obligations.isEmpty) else { return }
    block.line(0, "")
    guard facts != lastFacts else {
      block.line(0, wording.factsAsBefore)
      return
    }
    lastFacts = facts
    if !facts.used.isEmpty { block.line(0, wording.heading(wording.factsUsed)) }
    for fact in facts.used {
      block.line(1, Printable.text(statement(fact) + wording.aside(wording.origin(fact.origin))))
    }
    if !facts.assumed.isEmpty { block.line(0, wording.heading(wording.factsAssumed), .yellow) }
    for fact in facts.assumed {
      block.line(
        1, Printable.text(statement(fact) + wording.aside(fact.name + ": " + wording.origin(fact.origin))))
    }
    if !facts.obligations.isEmpty { block.line(0, wording.heading(wording.obligations)) }
    for obligation in facts.obligations { block.line(1, wording.obligation(obligation)) }
  }

  private func statement(_ fact: Fact) -> String { wording.title(fact) + " = " + wording.value(fact) }

  private func addExplanation(_ decision: Decision, to block: inout Block) {
    guard let traces = decision.explanation, !traces.isEmpty else { return }
    block.line(0, "")
    block.line(0, wording.heading(wording.ruleByRule))
    for trace in traces {
      for line in wording.explanation(trace) { block.line(1 + line.level, Printable.text(line.text)) }
    }
    if traces.contains(where: { !$0.changes.isEmpty }) { block.line(1, wording.changesNote) }
  }

  private func addTraces(_ decision: Decision, _ places: Places, to block: inout Block) {
    let traced = decision.findings.filter { $0.trace != nil }
    guard !traced.isEmpty else { return }
    block.line(0, "")
    block.line(0, wording.heading(wording.explanation))
    for finding in traced {
      guard let trace = finding.trace else { continue }
      block.line(1, places.place(finding) + "  " + finding.entity.rawValue + wording.aside(finding.detector))
      for part in wording.trace(trace) { block.line(2, Printable.text(part)) }
      if let fingerprint = finding.fingerprint { block.line(2, wording.fingerprint + fingerprint) }
    }
  }
}

/// How places in one document are shown.
struct Places {
  var path: String
  var value: Reporter.Value?
  var wording: Wording

  func place(_ finding: Decision.Finding) -> String {
    if finding.isInFileName { return path }
    return "\(path):\(finding.location.line):\(finding.location.column)"
  }

  func describe(_ finding: Decision.Finding) -> String {
    if finding.isInFileName { return path + "  " + Printable.text(finding.masked) + wording.inFileName }
    var text = place(finding) + "  " + Printable.text(value?(finding) ?? finding.masked)
    if !finding.pointer.isEmpty {
      let role = finding.role.map { " " + $0.rawValue } ?? ""
      text += "  " + Printable.text(finding.pointer) + role
    }
    return text
  }
}
