import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
import AratameReporting
import ArgumentParser
import FoundationEssentials

/// `aratame why-not`: why something was not found, or why a rule did not fire.
struct WhyNotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not", abstract: "Say why a detector did not find something or a rule did not fire.",
    discussion: "The answer holds nothing of the text but counts and places.")

  @Argument(help: "Id of a rule or a detector, or name of an entity.") var id: String
  @Argument(help: "The text, or a file; - is standard input.") var text: String
  @Option(help: "How the input is laid out: text, json or jsonl; recognised unless given.")
  var inputFormat: InputFormat?
  @OptionGroup(title: "Judgement") var judgement: JudgementOptions

  func run() throws {
    let configuration = try judgement.configuration()
    let checker = try Checker(configuration)
    let answer = Answer(
      subject: try Subject(id, checker), checker: checker, words: WhyNot(judgement.language(configuration)))
    let isFile = text == "-" || FileManager.default.fileExists(atPath: text)
    Output.write(answer.words.searched(isFile ? text : nil, characters: text.count))
    do {
      let source = isFile ? try fileSource(path: text) : ByteSource(argument: text)
      guard try answer.write(source, inputFormat) else { throw ExitCode(ExitStatus.notScanned.rawValue) }
    } catch let error as CannotRead {
      throw CheckError(.unreadable, "\(text): \(error.reason)")
    }
  }

  private struct Answer {
    var subject: Subject
    var checker: Checker
    var words: WhyNot

    /// Answers for each document of `source`; false when a part of it could not be searched.
    func write(_ source: ByteSource, _ format: InputFormat?) throws -> Bool {
      var reader = DocumentReader(source, format: format)
      var document = Document(path: source.path)
      var examination = Examination()
      var isComplete = true
      while try reader.next(into: &document) {
        if let record = document.record { Output.write(words.record(record)) }
        if case .detectors(let ids) = subject, !document.isBinary {
          for id in ids { Output.write(try checker.trace(id, in: document).map(words.text) ?? "") }
        }
        checker.examine(&document, into: &examination)
        if !document.notScanned.isEmpty {
          isComplete = false
          Output.write(words.text(document.notScanned))
        }
        guard document.isLast else { continue }
        if case .rule(let rule) = subject {
          let question = checker.question(on: examination)
          Output.write(words.text(question.trace(of: rule), question))
        }
        examination = Examination()
      }
      return isComplete
    }
  }

  /// What is asked about.
  private enum Subject {
    case rule(Rule)
    case detectors([String])

    init(_ id: String, _ checker: Checker) throws {
      let detectors = Detector.all + checker.ownDetectors
      if let rule = checker.policy.rules.first(where: { $0.id == id }) {
        self = .rule(rule)
        return
      }
      let named = detectors.filter { $0.id == id || $0.entity.rawValue == id }.map(\.id)
      guard !named.isEmpty else { throw UnknownSubject.error(id, checker.policy.rules, detectors) }
      self = .detectors(named.sorted())
    }
  }
}

/// What `explain` and `why-not` say of a name that nothing has.
enum UnknownSubject {
  static func error(_ id: String, _ rules: [Rule], _ detectors: [Detector]) -> CheckError {
    let known = rules.map(\.id) + detectors.map(\.id).sorted()
    return CheckError(
      .configuration,
      "`\(id)` is neither a rule nor a detector: expected one of \(known.joined(separator: ", "))")
  }
}

extension ByteSource {
  /// A text from the command line.
  fileprivate init(argument text: String) {
    var bytes = Array(text.utf8)
    self.init(path: "-") { count in
      defer { bytes.removeFirst(min(count, bytes.count)) }
      return Array(bytes.prefix(count))
    }
  }
}
