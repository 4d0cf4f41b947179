import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
import ArgumentParser
import FoundationEssentials

/// `aratame baseline`: what is there already, so that checks report only what is new.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Keep what is there already, so that `check --baseline` reports only what is new.",
    discussion: """
      The file holds the ids of rules and keyed hashes, one sorted line each, no place and no time; it may be \
      committed. It needs the key (ARATAME_KEY or --key-file). Blocks that cannot be lifted and locked rules are never part of it.
      """,
    subcommands: [Create.self, Update.self, Prune.self])

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a baseline of everything that is found.")
    @OptionGroup var options: BaselineOptions

    func run() throws {
      let file = try options.path()
      guard !FileManager.default.fileExists(atPath: file) else {
        throw CheckError(.configuration, "\(file): is there already (`aratame baseline update` adds to it)")
      }
      let survey = try options.survey()
      try options.write(survey.baseline, to: file)
      try survey.conclude()
    }
  }

  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Add what is found to a baseline.")
    @OptionGroup var options: BaselineOptions

    func run() throws {
      let file = try options.path()
      var baseline = try options.read(file)
      let survey = try options.survey()
      baseline.formUnion(survey.baseline)
      try options.write(baseline, to: file)
      try survey.conclude()
    }
  }

  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Drop from a baseline what is found no more.",
      discussion: """
        The PATHs must be all that the baseline is for: entries have no place, so what is not looked at counts as gone. \
        Where something cannot be searched, nothing is dropped.
        """)
    @OptionGroup var options: BaselineOptions

    func run() throws {
      let file = try options.path()
      var baseline = try options.read(file)
      let survey = try options.survey()
      guard !survey.isIncomplete else {
        Output.message("aratame: \(file): nothing is dropped, since something could not be searched")
        throw ExitCode(ExitStatus.notScanned.rawValue)
      }
      baseline.formIntersection(survey.baseline)
      try options.write(baseline, to: file)
      try survey.conclude()
    }
  }
}

/// What the three commands take.
struct BaselineOptions: ParsableArguments {
  @Argument(help: "Files or folders; the working folder unless given.")
  var paths: [String] = ["."]

  @Option(
    help: ArgumentHelp(
      "The baseline; as configured unless given, or else aratame.baseline.", valueName: "file"))
  var file: String?

  @Option(help: "How inputs are laid out: text, json or jsonl; recognised unless given.")
  var inputFormat: InputFormat?

  @OptionGroup(title: "Judgement") var judgement: JudgementOptions

  func validate() throws {
    if judgement.baseline != nil { throw ValidationError("--file names the baseline here, not --baseline") }
  }

  /// Where the baseline is.
  func path() throws -> String {
    if let file { return file }
    guard let path = judgement.config ?? JudgementOptions.nearestConfigurationFile() else {
      return "aratame.baseline"
    }
    let text = try JudgementOptions.text(of: path)
    return try Configuration(yaml: text, path: path, asOf: .today).file.baseline ?? "aratame.baseline"
  }

  func read(_ path: String) throws -> Baseline {
    let key = try judgement.keys.ownKey()
    let text = try JudgementOptions.text(of: path)
    let baseline: Baseline
    do { baseline = try Baseline(text: text, path: path) } catch {
      throw CheckError(.configuration, error.description)
    }
    guard baseline.key == key.check else {
      throw CheckError(.configuration, "\(path): was made with another key")
    }
    return baseline
  }

  func write(_ baseline: Baseline, to path: String) throws {
    try AratameCLI.write(Array(baseline.text.utf8), to: path)
    Output.write("\(path): \(baseline.count) entries\n")
  }

  /// Everything that is found under the paths.
  func survey() throws -> BaselineSurvey {
    let key = try judgement.keys.ownKey()
    let checker = try Checker(try judgement.configuration(unread: .baseline))
    var survey = BaselineSurvey(checker: checker, key: key)
    var walk = FileWalk(paths)
    while let entry = walk.next() {
      switch entry {
      case .file(let path): survey.add(path: path, format: inputFormat, isNamed: paths.contains(path))
      case .unreadable(let path, let reason): survey.add(unreadable: path, reason)
      }
    }
    return survey
  }
}

/// What a baseline of some files would hold.
struct BaselineSurvey {
  private let checker: Checker
  /// The ids of locked rules.
  private let locked: Set<String>
  private(set) var baseline: Baseline
  /// Whether something could not be searched.
  private(set) var isIncomplete = false
  /// Findings under rules that a baseline does not lift.
  private var hard = 0

  init(checker: Checker, key: OwnKey) {
    self.checker = checker
    locked = Set(checker.policy.rules.filter(\.isLocked).map(\.id))
    baseline = Baseline(key: key.check)
  }

  mutating func add(path: String, format: InputFormat?, isNamed: Bool) {
    do throws(CannotRead) {
      var reader = DocumentReader(try fileSource(path: path), format: format)
      var document = Document(path: path)
      var examination = Examination(limit: .max)
      while try reader.next(into: &document) {
        if document.isBinary {
          if isNamed || document.isUTF16 { add(unreadable: path, "is no text") }
          continue
        }
        checker.examine(&document, into: &examination)
        guard document.isLast else { continue }
        add(checker.decide(examination))
        examination = Examination(limit: .max)
      }
    } catch {
      add(unreadable: path, error.reason)
    }
  }

  mutating func add(unreadable path: String, _ reason: String) {
    isIncomplete = true
    Output.message("aratame: \(path): \(reason)")
  }

  /// Says what is not part of the baseline.
  ///
  /// - Throws: the exit code where something could not be searched.
  func conclude() throws {
    if hard > 0 {
      Output.write("\(hard) findings stay out: their block cannot be lifted, or their rule is locked\n")
    }
    if isIncomplete { throw ExitCode(ExitStatus.notScanned.rawValue) }
  }

  private mutating func add(_ decision: Decision) {
    if !decision.notScanned.isEmpty { isIncomplete = true }
    let lasting = locked.union(decision.rules.filter { $0.strength == .hard }.map(\.id))
    for finding in decision.findings {
      guard let fingerprint = finding.fingerprint else { continue }
      if !lasting.isDisjoint(with: finding.rules) { hard += 1 }
      for rule in finding.rules where !lasting.contains(rule) { baseline.insert(rule: rule, fingerprint) }
    }
  }
}
