package import AratameDetection
package import AratameDocuments
package import AratamePolicies

/// The text of `aratame why-not`: why something was not found, or why a rule did not fire.
///
/// Shows nothing of the text that was searched but counts, places and words of the tool's own.
package struct WhyNot {
  private let wording: Wording

  package init(_ language: Language) { wording = Wording(language) }

  /// Why a detector found what it found, or did not.
  package func text(_ trace: DetectorTrace) -> String {
    var block = Block(style: Style())
    block.line(0, trace.detector.id + wording.aside(trace.detector.entity.rawValue))
    for finding in trace.found { block.line(1, wording.stands(finding)) }
    if trace.hasGivenUp { block.line(1, wording.reason(.gaveUp(trace.detector.id))) }
    guard trace.isReached || !trace.matches.isEmpty else {
      block.line(1, wording.notReached(trace))
      add(trace.numbers, to: &block)
      return block.text
    }
    block.line(1, wording.reached(trace))
    guard !trace.matches.isEmpty else {
      block.line(1, wording.noMatch(trace))
      add(trace.numbers, to: &block)
      return block.text
    }
    for match in trace.matches {
      block.line(1, wording.place(match.location) + wording.shape(match))
      for line in wording.outcome(match.outcome) { block.line(2, line) }
    }
    if trace.matchesOmitted > 0 { block.line(1, wording.more(trace.matchesOmitted)) }
    return block.text
  }

  private func add(_ numbers: [DetectorTrace.Number], to block: inout Block) {
    for number in numbers { block.line(2, wording.place(number.location) + wording.number(number)) }
  }

  /// Why a rule said what it said of a request, or nothing.
  package func text(_ trace: RuleTrace, _ question: Question) -> String {
    var block = Block(style: Style())
    for line in wording.explanation(trace) { block.line(line.level, Printable.text(line.text)) }
    switch trace.outcome {
    case .notTriggered:
      block.line(1, Printable.text(wording.trigger(trace.rule.trigger)))
      block.line(1, Printable.text(wording.foundInstead(question.findings)))
      if let ask = wording.detectors(of: trace.rule.trigger) { block.line(1, ask) }
    case .notInForce: block.line(1, wording.force(trace.rule, question.facts.asOf))
    case .jurisdictionOff: block.line(1, Printable.text(wording.jurisdiction(trace.rule, question.facts)))
    case .doesNotApply:
      block.line(1, label("when", trace.rule.applies.description))
    case .excepted: block.line(1, label("unless", trace.rule.unless?.description ?? ""))
    case .noBranch:
      for branch in trace.rule.branches { block.line(1, label("if", branch.condition.description)) }
    case .fired: break
    }
    return block.text
  }

  private func label(_ key: String, _ condition: String) -> String {
    Printable.text(wording.label(key) + condition)
  }

  /// What could not be looked at.
  package func text(_ parts: [NotScanned]) -> String {
    var block = Block(style: Style())
    for part in parts {
      block.line(0, wording.label(wording.notScanned) + Printable.text(wording.reason(part.reason)))
    }
    return block.text
  }

  /// What was searched: a file, or nil for the argument itself.
  package func searched(_ path: String?, characters: Int) -> String {
    Printable.text(wording.searched(path, characters)) + "\n"
  }

  /// The record of a log that the next lines are about.
  package func record(_ number: Int) -> String { wording.record(number) + "\n" }
}
