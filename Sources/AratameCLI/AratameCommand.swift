import Aratame
import ArgumentParser

/// The `aratame` command.
@main struct AratameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aratame",
    abstract: "Checks prompts against law, contract and policy before they are sent to an AI service.",
    discussion: """
      Everything stays on this machine. Exit codes: 0 nothing at or above the failing verdict; 1 something is; \
      2 wrong usage or configuration; 3 nothing found, but something could not be scanned.
      """,
    version: ToolVersion.current,
    subcommands: [
      CheckCommand.self, AuditCommand.self, ExplainCommand.self, WhyNotCommand.self, PolicyCommand.self,
      ProfileCommand.self, SchemaCommand.self, LexiconCommand.self, FingerprintCommand.self,
      BaselineCommand.self,
      ApproveCommand.self,
    ])

  /// Runs the command with this tool's exit codes: 2 for wrong usage, where ArgumentParser has 64.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Output.flush()
      Process.exit(code.rawValue)
    } catch let error as CheckError {
      Output.flush()
      Output.message("aratame: \(error.message)")
      Process.exit(ExitStatus.usage.rawValue)
    } catch {
      Output.flush()
      let isHelp = exitCode(for: error) == .success
      Output.message(fullMessage(for: error), toStandardOutput: isHelp)
      Process.exit(isHelp ? 0 : ExitStatus.usage.rawValue)
    }
    Output.flush()
  }
}

enum ToolVersion {
  static let current = "0.1.0"
}

/// What the tool's exit code says.
enum ExitStatus: Int32 {
  case clean = 0
  case failing = 1
  case usage = 2
  case notScanned = 3
}
