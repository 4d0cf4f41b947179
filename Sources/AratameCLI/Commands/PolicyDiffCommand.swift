import Aratame
import AratameDocuments
import AratamePolicies
import ArgumentParser
import FoundationEssentials

extension PolicyCommand {
  /// `aratame policy diff`: which prompts of the past would be judged differently.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the prompts of logs whose verdict a change of policy, contract or facts would change.",
      discussion: """
        OLD and NEW are each a folder of policy files, a configuration file (*.yml) or `current`, which is what the \
        other options say. --new-fact tries facts on the NEW side only. No text is printed.
        """)

    @Argument(help: "Folder of policy files, configuration file, or current.") var old = "current"
    @Argument(help: "Folder of policy files, configuration file, or current.") var new = "current"
    @Option(
      name: .customLong("on"), help: ArgumentHelp("A log of prompts. May be repeated.", valueName: "log"))
    var logs: [String] = []
    @Option(
      help: ArgumentHelp(
        "Try a fact on the new side, as NAME=VALUE. May be repeated.", valueName: "name=value"))
    var newFact: [String] = []
    @OptionGroup(title: "Judgement") var judgement: JudgementOptions

    func validate() throws {
      if logs.isEmpty { throw ValidationError("--on names no log: there is nothing to compare on") }
    }

    func run() throws {
      let comparison = PolicyComparison(old: try checker(old, []), new: try checker(new, newFact))
      var changed = 0
      var prompts = 0
      var isIncomplete = false
      for log in logs {
        do throws(CannotRead) {
          try comparison.compare(try fileSource(path: log)) { change in
            prompts += 1
            guard let change else { return }
            changed += 1
            Output.write(change)
          }
        } catch {
          isIncomplete = true
          Output.message("aratame: \(log): \(error.reason)")
        }
      }
      Output.write("\(prompts) prompts, \(changed) changed\n")
      if changed > 0 { throw ExitCode(ExitStatus.failing.rawValue) }
      if isIncomplete { throw ExitCode(ExitStatus.notScanned.rawValue) }
    }

    /// What one side judges by.
    private func checker(_ side: String, _ facts: [String]) throws -> Checker {
      var options = judgement
      if side.hasSuffix(".yml") || side.hasSuffix(".yaml") {
        options.config = side
      } else if side != "current" {
        options.policies = side
      }
      options.facts += facts
      return try Checker(try options.configuration())
    }
  }
}

/// Two checkers that judge the same prompts.
private struct PolicyComparison {
  let old: Checker
  let new: Checker

  /// Calls `body` for each prompt of `source`: with its change in one line, or nil where the verdict stays.
  func compare(_ source: ByteSource, _ body: (String?) -> Void) throws(CannotRead) {
    var reader = DocumentReader(source, format: nil)
    var document = Document(path: source.path)
    var (ours, theirs) = (Examination(), Examination())
    while try reader.next(into: &document) {
      // Each searches for itself: detectors may differ, too.
      var copy = document
      old.examine(&document, into: &ours)
      new.examine(&copy, into: &theirs)
      guard document.isLast else { continue }
      let (before, after) = (old.decide(ours), new.decide(theirs))
      body(before.verdict == after.verdict ? nil : line(before, after, document))
      (ours, theirs) = (Examination(), Examination())
    }
  }

  /// Place, both verdicts, and the rules that no longer or newly speak, or say something else.
  private func line(_ before: Decision, _ after: Decision, _ document: Document) -> String {
    let place = document.record.map { "\(document.path):\($0 + 1)" } ?? document.path
    let old = Dictionary(before.rules.map { ($0.id, $0.verdict) }) { $1 }
    let new = Dictionary(after.rules.map { ($0.id, $0.verdict) }) { $1 }
    var reasons: [String] = []
    for id in Set(old.keys).union(new.keys).sorted() where old[id] != new[id] {
      reasons.append("\(id) \(old[id]?.rawValue ?? "-") -> \(new[id]?.rawValue ?? "-")")
    }
    return
      "\(place): \(before.verdict.rawValue) -> \(after.verdict.rawValue) (\(reasons.joined(separator: ", ")))\n"
  }
}
