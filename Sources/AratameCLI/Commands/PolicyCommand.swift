import Aratame
import AratamePolicies
import ArgumentParser
import FoundationEssentials

/// `aratame policy`: the rules that prompts are judged by.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "List, test, lint, compare, export and document the rules.",
    subcommands: [List.self, Test.self, Lint.self, Diff.self, Export.self, Docs.self])

  /// A policy, with its examples: in `folder` or the built-in one, and the layers on top of it.
  static func stack(_ folder: String?, _ judgement: JudgementOptions) throws -> PolicyStack {
    var judgement = judgement
    judgement.policies = folder ?? judgement.policies
    let configuration = try judgement.configuration()
    return try configuration.policyStack(
      on: configuration.policy ?? PolicyFiles(BuiltIn.files, folder: "built-in"))
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules, with the layer that says each last.")
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let configuration = try judgement.configuration()
      let language = judgement.language(configuration)
      for layered in try configuration.policyStack().rules {
        let rule = layered.rule
        var line = [rule.id, rule.title[language]]
        if !rule.isVerified { line.append("[S/G]") }
        if rule.isLocked { line.append(language == .ja ? "固定" : "locked") }
        if let layer = rule.layer { line.append((language == .ja ? "層: " : "layer: ") + layer) }
        if !layered.isEnabled { line.append(language == .ja ? "無効" : "off") }
        Output.write(line.joined(separator: "\t") + "\n")
      }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples of every rule and of the policy's own detectors; one line a failure.")
    @Argument(help: "Folder of policy files; the built-in policy unless given.") var folder: String?
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let results = try PolicyTest(PolicyCommand.stack(folder, judgement)).run()
      for failure in results.failures { Output.write(failure + "\n") }
      let detectors = results.detectors > 0 ? "\(results.detectors) detectors, " : ""
      Output.write(
        "\(results.rules) rules, \(detectors)\(results.examples) examples, \(results.failures.count) failed\n"
      )
      if !results.failures.isEmpty { throw ExitCode(ExitStatus.failing.rawValue) }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find what is wrong with rules that can be read.")
    @Argument(help: "Folder of policy files; the built-in policy unless given.") var folder: String?
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let stack = try PolicyCommand.stack(folder, judgement)
      do {
        let problems = try PolicyLint(stack, asOf: judgement.asOf ?? .today).problems()
        for problem in problems { Output.write(problem.description + "\n") }
        if !problems.isEmpty { throw ExitCode(ExitStatus.failing.rawValue) }
      } catch let error as PolicyFileError {
        throw CheckError(.configuration, error.description)
      }
    }
  }
}
