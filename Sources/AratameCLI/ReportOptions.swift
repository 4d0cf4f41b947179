import Aratame
import AratamePolicies
import AratameReporting
import ArgumentParser

/// How a report looks and when the command fails.
struct ReportOptions: ParsableArguments {
  @Option(help: "Format of the report: text, json or jsonl.")
  var format: ReportFormat = .text

  @Option(help: ArgumentHelp("The verdict from which on the exit code is 1.", valueName: "verdict"))
  var failOn: Verdict = .requireRedaction

  @Flag(
    help: ArgumentHelp(
      "Say how each finding came about, what each rule made of it, which facts decided, and what would change that."
    )
  )
  var explain = false

  @Flag(help: "Show what was found in clear; on a terminal only.")
  var showValues = false

  @Flag(name: .customLong("prefilter"), inversion: .prefixedNo, help: .hidden)
  var prefilters = true

  func validate() throws {
    if showValues, !Output.isTerminal {
      throw ValidationError("--show-values works on a terminal only: values do not belong in files and logs")
    }
  }

  /// The judging that these options and `judgement` make.
  func judging(_ judgement: JudgementOptions) throws -> Judging {
    let configuration = try judgement.configuration(traces: explain, prefilters: prefilters)
    let checker = try Checker(configuration)
    let isColoured = Output.isTerminal && Process.environment("NO_COLOR") == nil
    let reporter = Reporter(
      format: format, language: judgement.language(configuration),
      style: Style(color: isColoured, showsValues: showValues), grounds: Grounds(checker),
      missing: MissingFacts(checker.policy, checker.profile.facts), sink: Output.write)
    var judging = Judging(
      checker: checker, reporter: reporter, failing: failOn, showsValues: showValues)
    judging.reportNotices()
    return judging
  }
}
