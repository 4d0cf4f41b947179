import AratameDetection
import ArgumentParser
import FoundationEssentials

/// Measures the detectors on labelled texts and on texts with nothing in them.
///
/// Run in release: `swift run -c release dev eval --data DIR`.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the detectors on labelled texts and print the tables of docs/detectors.md.")

  @Option(
    help: "A folder with eval/*.jsonl and eval/kinds.json (or these files themselves) and corpora/*.jsonl.")
  var data: String
  @Option(help: "Write the documentation of the detectors, with what was measured, to this file.")
  var write: String?

  func run() throws {
    let files = FileManager.default
    let labelled = files.fileExists(atPath: data + "/eval") ? data + "/eval" : data
    let corpora = [data + "/corpora", data + "/../corpora"].first { files.fileExists(atPath: $0) }
    let measured = try Measured(labelled: labelled, corpora: corpora)
    for line in measured.quality + [""] + measured.falseFindings { print(line) }
    guard let write else { return }
    try Data(DetectorPages(measured).text.utf8).write(to: URL(filePath: write))
    print("wrote \(write)")
  }
}

/// Everything that one run measured.
struct Measured {
  /// The table of quality, in Markdown.
  private(set) var quality: [String] = []
  /// The table of findings in texts with nothing in them, in Markdown.
  private(set) var falseFindings: [String] = []
  /// For each detector, how many of its findings on sets that label their kind were right.
  private(set) var precision: [String: (right: Int, found: Int)] = [:]

  init(labelled: String, corpora: String?) throws {
    let scanner = try Scanner()
    let workspace = Workspace()
    let kinds = try Kinds(path: labelled + "/kinds.json")
    quality = ["| kind | texts | wanted | measured | met | best of others |", "|---|---|---|---|---|---|"]
    for path in try Generated.files(in: labelled, ending: ".jsonl") {
      let set = try GoldSet(path: path, scanner, workspace)
      for wanted in Wanted.all where wanted.set == set.name {
        let (text, isMet) = wanted.measure(set, kinds)
        quality.append(
          "| \(wanted.kind) | \(set.name) | \(wanted.wanted) | \(text) | \(isMet.map { $0 ? "yes" : "no" } ?? "trained on it") | \(wanted.peer) |"
        )
      }
      count(set, kinds)
    }
    guard let corpora else { return }
    let groups = Group.allCases.map(\.rawValue).joined(separator: " | ")
    falseFindings = [
      "| texts | prompts | \(groups) |", "|---|---|" + Group.allCases.map { _ in "---|" }.joined(),
    ]
    for path in try Generated.files(in: corpora, ending: ".jsonl") {
      falseFindings.append(try Self.row(GoldSet(path: path, scanner, workspace)))
    }
  }

  /// Counts right and wrong findings of each detector whose kind `set` labels.
  private mutating func count(_ set: GoldSet, _ kinds: Kinds) {
    let labels = Set(set.rows.flatMap { $0.spans ?? [] }.compactMap { kinds.kind(ofLabel: $0.label) })
    for (row, findings) in zip(set.rows, set.found) {
      for finding in findings {
        guard let kind = labels.first(where: { kinds.holds($0, finding.entity) }) else { continue }
        let isRight = (row.spans ?? []).contains {
          kinds.kind(ofLabel: $0.label) == kind && $0.range.overlaps(finding.range)
        }
        precision[finding.detector, default: (0, 0)].found += 1
        precision[finding.detector, default: (0, 0)].right += isRight ? 1 : 0
      }
    }
  }

  /// Kinds that a text with nothing in it should not have.
  private enum Group: String, CaseIterable {
    case numbers, secrets, marks, imitation, persons, addresses, requests, notices, outputs
    case specialCare = "special care"

    init?(_ entity: Entity) {
      switch entity.traits.category {
      case .credential: self = .secrets
      case .confidential: self = .marks
      case .imitation: self = .imitation
      case .specialCare: self = .specialCare
      case .request: self = .requests
      case .notice: self = .notices
      case .output: self = .outputs
      case .public, .input: return nil
      default:
        self =
          entity.rawValue.contains("PERSON")
          ? .persons : entity.rawValue.contains("ADDRESS") ? .addresses : .numbers
        if entity == .emailAddress || entity == .ipAddress { self = .numbers }
      }
    }
  }

  /// Findings of medium confidence at least for each thousand prompts, by group.
  private static func row(_ set: GoldSet) -> String {
    var counts: [Group: Int] = [:]
    for finding in set.found.joined() where finding.confidence >= 0.5 {
      if let group = Group(finding.entity) { counts[group, default: 0] += 1 }
    }
    let cells = Group.allCases.map { group in
      let tenths = (Double(counts[group, default: 0]) * 10_000 / Double(max(1, set.rows.count))).rounded()
      return "\(Int(tenths) / 10).\(Int(tenths) % 10)"
    }
    return "| \(set.name) | \(set.rows.count) | \(cells.joined(separator: " | ")) |"
  }
}
