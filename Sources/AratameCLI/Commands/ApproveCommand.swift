import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
import ArgumentParser
import FoundationEssentials

/// `aratame approve`: records that somebody who may approved what a rule asks an approval for.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Record an approval of values or of a file as it is now.",
    discussion: """
      The approval is written into the file of approvals (--approvals, as configured, or aratame.approvals.yml beside \
      the configuration file). It lifts require-approval and blocks that an approver can lift, for this rule only, until \
      the day given. Who may approve is said by `approvers` in aratame.yml.
      """)

  @Argument(help: "A file that is approved as it is now; not with --fingerprint.") var path: String?
  @Option(help: ArgumentHelp("The rule that asks for the approval.", valueName: "id")) var rule: String
  @Option(
    name: .customLong("fingerprint"),
    help: ArgumentHelp("A value, by its fingerprint in reports. May be repeated.", valueName: "hash"))
  var fingerprints: [String] = []
  @Option(help: ArgumentHelp("Who approves.", valueName: "name")) var by: String
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason: String
  @Option(help: ArgumentHelp("The last day on which it counts.", valueName: "yyyy-mm-dd")) var until: Day
  @OptionGroup(title: "Judgement") var judgement: JudgementOptions

  func validate() throws {
    guard (path == nil) != fingerprints.isEmpty else {
      throw ValidationError("give either a file or --fingerprint")
    }
    if let wrong = fingerprints.first(where: { !$0.isFingerprint }) {
      throw ValidationError("`\(wrong)` is no fingerprint: 16 digits 0-9 and a-f, as reports show them")
    }
    if path == "-" { throw ValidationError("standard input cannot be approved: it has no path") }
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason is empty") }
  }

  func run() throws {
    let configuration = try judgement.configuration(unread: .approvals)
    let key = try judgement.keys.ownKey()
    try check(try Checker(configuration).policy, configuration)
    let file = try target()
    let subject = try subject(key, file)
    let entry = ApprovalFile.text(
      rule: rule, subject: subject, approver: by, reason: reason, expires: until)
    var text = "approvals:\n"
    if FileManager.default.fileExists(atPath: file) {
      text = try JudgementOptions.text(of: file)
      if !text.hasSuffix("\n") { text += "\n" }
    }
    text += entry
    // What was written must be readable, also after what stood there before.
    var approved = configuration
    approved.allowanceFiles.append(AllowanceFile(.approvals, text, path: file))
    _ = try Checker(approved)
    try write(Array(text.utf8), to: file)
    Output.write("\(file): \(rule), \(by), \(until)\n")
  }

  /// Refuses what would not count.
  private func check(_ policy: Policy, _ configuration: Configuration) throws {
    guard let rule = policy.rules.first(where: { $0.id == self.rule }) else {
      throw CheckError(.configuration, "`\(self.rule)` is no rule of the policy")
    }
    guard configuration.file.approvers.include(by, for: rule.id) else {
      throw CheckError(
        .configuration, "`\(by)` is not in `approvers` for \(rule.id): nothing is recorded")
    }
    let isLiftable = rule.branches.contains {
      ($0.verdict == .requireApproval || $0.verdict == .block) && rule.canBeLifted($0, by: .approval)
    }
    guard isLiftable else {
      throw CheckError(.configuration, "\(rule.id) asks for no approval: nothing is recorded")
    }
    guard until >= configuration.asOf else {
      throw CheckError(.configuration, "\(until) has passed: nothing is recorded")
    }
  }

  /// The file of approvals, which need not be there yet.
  private func target() throws -> String {
    if let file = judgement.approvals { return file }
    guard let path = judgement.config ?? JudgementOptions.nearestConfigurationFile() else {
      throw CheckError(.configuration, "there is no aratame.yml that says who may approve")
    }
    let text = try JudgementOptions.text(of: path)
    return try Configuration(yaml: text, path: path, asOf: .today).file.approvals
      ?? RelativePath.folder(of: path) + "aratame.approvals.yml"
  }

  private func subject(_ key: OwnKey, _ file: String) throws -> ApprovalFile.Subject {
    guard let path else { return .fingerprints(fingerprints) }
    let working = FileManager.default.currentDirectoryPath
    guard let relative = RelativePath.of(path, in: RelativePath.folder(of: file), working: working) else {
      throw CheckError(.configuration, "\(path): is not in the folder of \(file) or below it")
    }
    var content = ContentFingerprint(key: key)
    content.add(try contents(of: path))
    return .content(path: relative, fingerprint: content.text)
  }
}
