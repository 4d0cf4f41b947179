import Aratame
import AratameDetection
import AratamePolicies
import ArgumentParser

/// `aratame explain`: what a rule or a detector is, and where it comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Document a rule or a detector.")

  @Argument(help: "Id of a rule or a detector, or name of an entity.") var id: String
  @OptionGroup var judgement: JudgementOptions

  func run() throws {
    let configuration = try judgement.configuration()
    let language = judgement.language(configuration)
    let checker = try Checker(configuration)
    let policy = checker.policy
    let all = Detector.all + policy.detectors + checker.ownDetectors
    if let rule = policy.rules.first(where: { $0.id == id }) { return Output.write(text(rule, language)) }
    let detectors = all.filter { $0.id == id || $0.entity.rawValue == id }
    if !detectors.isEmpty {
      return Output.write(detectors.map { text($0, language) }.joined(separator: "\n"))
    }
    throw UnknownSubject.error(id, policy.rules, all)
  }

  private func text(_ rule: Rule, _ language: Language) -> String {
    let isJapanese = language == .ja
    var lines = [
      "\(rule.id) (\(rule.jurisdiction)): \(rule.title[language])", "", "  \(rule.message[language])", "",
    ]
    lines.append(isJapanese ? "根拠" : "Basis")
    for basis in rule.basis {
      lines.append(
        "  [\(basis.tag.rawValue)] \(basis.article[language]) (\(basis.source)\(basis.date.map { ", \($0)" } ?? ""))"
      )
    }
    if rule.isLocked {
      lines.append(isJapanese ? "  固定: 上の層は厳しくすることだけができます。" : "  Locked: layers above may only tighten it.")
    }
    if let layer = rule.layer { lines.append((isJapanese ? "  層: " : "  Layer: ") + layer) }
    if !rule.isVerified {
      lines.append(isJapanese ? "  未確認: 一次資料は確認されていません。" : "  Not verified: no primary text was read.")
    }
    lines.append(isJapanese ? "判定" : "Verdicts")
    for branch in rule.branches {
      let strength = branch.strength == .hard ? " (hard)" : ""
      lines.append("  \(branch.verdict.rawValue)\(strength)\(branch.note.map { ": " + $0[language] } ?? "")")
    }
    lines.append(isJapanese ? "直し方" : "What to do")
    lines += rule.fixes.map { "  - \($0[language])" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ detector: Detector, _ language: Language) -> String {
    let isJapanese = language == .ja
    var lines = ["\(detector.id): \(detector.entity.rawValue)", "", "  \(detector.summary[language])", ""]
    lines.append(isJapanese ? "出典" : "Sources")
    lines += detector.sources.map { "  - \($0)" }
    if let context = detector.context {
      lines.append(isJapanese ? "文脈語" : "Context words")
      lines.append("  + \(context.words.joined(separator: ", "))")
      if !context.against.isEmpty { lines.append("  - \(context.against.joined(separator: ", "))") }
    }
    // Own data has none to show.
    if !detector.examples.isEmpty { lines.append(isJapanese ? "例" : "Examples") }
    lines += detector.examples.map { "  \($0.marked.contains("⟦") ? "+" : "-") \($0.marked)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
