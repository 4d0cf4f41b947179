import Aratame
import ArgumentParser

/// `aratame audit`: logs of prompts, one record a line, as a stream.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Audit prompt logs: JSON Lines with one request or text a line.")

  @Argument(help: "Logs; - is standard input.")
  var logs: [String]

  @OptionGroup(title: "Judgement") var judgement: JudgementOptions
  @OptionGroup(title: "Report") var report: ReportOptions

  func run() throws {
    var judging = try report.judging(judgement)
    for log in logs { judging.judge(path: log, format: .jsonl) }
    throw ExitCode(judging.finish().rawValue)
  }
}
