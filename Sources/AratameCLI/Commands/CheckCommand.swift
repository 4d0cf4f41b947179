import Aratame
import AratameDocuments
import ArgumentParser

/// `aratame check`: prompts in files, folders or standard input.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check prompts: text, Markdown, chat requests in JSON.")

  @Argument(help: "Files or folders; - is standard input.")
  var paths: [String] = ["-"]

  @Option(help: "How inputs are laid out: text, json or jsonl; recognised unless given.")
  var inputFormat: InputFormat?

  @OptionGroup(title: "Judgement") var judgement: JudgementOptions
  @OptionGroup(title: "Report") var report: ReportOptions

  func run() throws {
    var judging = try report.judging(judgement)
    var walk = FileWalk(paths)
    while let entry = walk.next() {
      switch entry {
      case .file(let path):
        judging.judge(path: path, format: inputFormat, isNamed: paths.contains(path))
      case .unreadable(let path, let reason): judging.report(unreadable: path, reason)
      }
    }
    throw ExitCode(judging.finish().rawValue)
  }
}

extension Judging {
  /// Judges every document of the file at `path`.
  mutating func judge(path: String, format: InputFormat?, isNamed: Bool = true) {
    do throws(CannotRead) {
      judge(try fileSource(path: path), format: format, isNamed: isNamed)
    } catch {
      report(unreadable: path, error.reason)
    }
  }
}
