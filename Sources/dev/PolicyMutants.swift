import Aratame
import AratamePolicies
import ArgumentParser

/// Changes every rule a little and lists the changes that none of its examples notices.
///
/// A branch's verdict is raised and lowered, a condition is dropped, a branch is removed. What survives is a part of
/// the rule that nothing tests.
struct PolicyMutants: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy-mutants", abstract: "List changes of the rules that no example notices.")

  @Argument(help: "Folder of policy files.") var folder = "policies"

  func run() throws {
    let (count, survivors) = try Self.survivors(in: folder)
    for survivor in survivors { print(survivor) }
    print("\(count) mutants, \(survivors.count) survived")
    if !survivors.isEmpty { throw ExitCode.failure }
  }

  /// How many mutants the rules of a folder have, and those that no example notices.
  static func survivors(in folder: String) throws -> (count: Int, survivors: [String]) {
    let prepared = try PolicyTest(PolicyStack(Generated.policyFiles(in: folder))).prepare()
    var count = 0
    var survivors: [String] = []
    for (path, prepared) in prepared {
      for mutant in Mutant.all(of: prepared.rule) {
        count += 1
        var changed = prepared
        changed.rule = mutant.rule
        if prepared.cases.allSatisfy({ $0.isMet(by: changed.fired($0)) }) {
          survivors.append("\(path): \(mutant.change)")
        }
      }
    }
    return (count, survivors)
  }
}

/// A rule with one change.
private struct Mutant {
  var rule: Rule
  var change: String

  static func all(of rule: Rule) -> [Mutant] {
    var mutants: [Mutant] = []
    func add(_ change: String, _ edit: (inout Rule) -> Void) {
      var changed = rule
      edit(&changed)
      mutants.append(Mutant(rule: changed, change: change))
    }
    for index in rule.branches.indices {
      for verdict in Verdict.allCases where verdict != rule.branches[index].verdict {
        add("branch \(index + 1) says \(verdict.rawValue)") { $0.branches[index].verdict = verdict }
      }
      add("branch \(index + 1) is gone") { $0.branches.remove(at: index) }
      for clause in rule.branches[index].condition.clauses.indices {
        add("branch \(index + 1) without its condition \(clause + 1)") {
          $0.branches[index].condition.clauses.remove(at: clause)
        }
      }
    }
    for clause in rule.applies.clauses.indices {
      add("`when` without its fact \(clause + 1)") { $0.applies.clauses.remove(at: clause) }
    }
    if rule.unless != nil { add("without `unless`") { $0.unless = nil } }
    return mutants
  }
}
