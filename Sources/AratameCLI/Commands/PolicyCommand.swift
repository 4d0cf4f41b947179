import Aratame
import AratamePolicies
import ArgumentParser
import FoundationEssentials

/// `aratame policy`: the rules that prompts are judged by.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "List, test, lint and export the rules.",
    subcommands: [List.self, Test.self, Lint.self, Diff.self, Export.self])

  /// The files under `folder`, or the built-in ones.
  static func files(_ folder: String?) throws -> PolicyFiles {
    if let folder { return try JudgementOptions.policyFiles(in: folder) }
    return try PolicyFiles(BuiltIn.files)
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the rules.")
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let configuration = try judgement.configuration()
      let language = judgement.language(configuration)
      let policy = try Checker(configuration).policy
      for rule in policy.rules {
        Output.write("\(rule.id)\t\(rule.title[language])\(rule.isVerified ? "" : "\t[S/G]")\n")
      }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples of every rule; one line a failure.")
    @Argument(help: "Folder of policy files; the built-in policy unless given.") var folder: String?

    func run() throws {
      let results = try PolicyTest(PolicyCommand.files(folder)).run()
      for failure in results.failures { Output.write(failure + "\n") }
      Output.write("\(results.rules) rules, \(results.examples) examples, \(results.failures.count) failed\n")
      if !results.failures.isEmpty { throw ExitCode(ExitStatus.failing.rawValue) }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find what is wrong with rules that can be read.")
    @Argument(help: "Folder of policy files; the built-in policy unless given.") var folder: String?

    func run() throws {
      let files = try PolicyCommand.files(folder)
      do {
        let problems = try PolicyLint(files).problems()
        for problem in problems { Output.write(problem.description + "\n") }
        if !problems.isEmpty { throw ExitCode(ExitStatus.failing.rawValue) }
      } catch let error as PolicyFileError {
        throw CheckError(.configuration, error.description)
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the built-in policy's files, to read or to start one's own from.")
    @Argument(help: "Folder to write to; it is made if need be.") var folder: String

    func run() throws {
      for file in BuiltIn.files {
        let path = folder + "/" + file.path
        do {
          let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
          try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
          try Data(file.text.utf8).write(to: URL(filePath: path))
        } catch {
          throw CheckError(.unreadable, "\(path): cannot be written")
        }
      }
      Output.write("\(BuiltIn.files.count) files\n")
    }
  }
}
