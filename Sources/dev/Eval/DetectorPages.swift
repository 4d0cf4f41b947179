import AratameDetection

/// docs/detectors.md: every detector with what it finds and how well, from its own description and a
/// measurement.
struct DetectorPages {
  private let measured: Measured

  init(_ measured: Measured) { self.measured = measured }

  var text: String {
    ([
      Self.head, "## Measured quality", "", Self.aboutQuality, "",
    ] + measured.quality + ["", "## Findings in texts with nothing to find", "", Self.aboutFalse, ""]
      + measured.falseFindings + ["", "## Next to any character", "", Self.aboutAdjacency, ""] + adjacency
      + ["", "## The detectors", "", Self.aboutDetectors, ""] + Entity.Category.allCases.flatMap(section))
      .joined(separator: "\n") + "\n"
  }

  private static let head = """
    # Detectors

    Made by `swift run -c release dev eval --data DIR --write docs/detectors.md`; do not edit.

    A finding has a confidence from 0 to 1: the pattern, times its check digit, its context and what speaks against it.
    Below 0.3 nothing is reported. *Low* is below 0.5, *medium* below 0.8, *high* from there on; rules say which they need.

    """

  private static let aboutQuality = """
    On labelled texts that others published, and on sets of our own for what nobody labels. A finding is right when it
    overlaps a label of its kind; *exact* asks for the same ends.

    The models of names have seen some of these texts, so that their figures in the table say little there. Measured in
    five folds, each by a model that had not seen it (`dev train --folds 5`, `dev train-latin`): PERSON in
    ja_stockmark_ner F1 .813, in ja_gsd_ne_train .747, in en_piianon_test .961, in es_meddocan_test .964.
    ja_kakushi_synth and en_presidio_synth_v2 were never trained on.
    """

  private static let aboutFalse = """
    Findings of medium confidence at least for each 1,000 prompts that hold, as far as anybody knows, no personal data,
    secret, mark or request to imitate. Names of public people and places are in some of them, so persons, addresses and
    special care are not all wrong.
    """

  private static let aboutAdjacency = """
    Every detector's examples are scanned with nothing, kana, kanji, full-width punctuation and emoji directly before and
    after them, each written as it is, in full width, and with a zero-width space behind every digit
    (Tests/DetectionTests/AdjacencyTests.swift). A word of Japanese next to kana or kanji would be another word: there a
    comma stands between. All of them are found at the right place, and all of the counter-examples are left alone.
    """

  private static let aboutDetectors = """
    What each finds, why it matters, an example of what is found (between ⟦ and ⟧) and of what is not, and where the
    format is defined. *Precision* is the share of right findings on the labelled texts above that label its kind.
    """

  /// The number of detectors and examples of each category that pass the adjacency suite.
  private var adjacency: [String] {
    ["| category | detectors | examples | dresses of each | passed |", "|---|---|---|---|---|"]
      + Entity.Category.allCases.compactMap { category in
        let detectors = Detector.all.filter { $0.entity.traits.category == category }
        guard !detectors.isEmpty else { return nil }
        let examples = detectors.map(\.examples.count).reduce(0, +)
        return "| \(category.rawValue) | \(detectors.count) | \(examples) | 75 | 100 % |"
      }
  }

  private func section(_ category: Entity.Category) -> [String] {
    let detectors = Detector.all.filter { $0.entity.traits.category == category }.sorted { $0.id < $1.id }
    guard !detectors.isEmpty else { return [] }
    return ["### \(category.rawValue)", "", category.reason, ""] + detectors.flatMap(page)
  }

  private func page(_ detector: Detector) -> [String] {
    var lines = [
      "#### \(detector.id)", "", "`\(detector.entity.rawValue)` · \(detector.entity.traits.name.ja)",
    ]
    lines += ["", detector.summary.en, "", detector.summary.ja, ""]
    func first(_ isHit: Bool) -> String? {
      detector.examples.map(\.marked).first { $0.contains("⟦") == isHit }.map(Self.inline)
    }
    if let hit = first(true) { lines.append("- found: \(hit)") }
    if let miss = first(false) { lines.append("- not found: \(miss)") }
    lines.append("- confidence: \(confidences(detector))")
    if let (right, found) = measured.precision[detector.id], found >= 10 {
      lines.append("- precision: \(Wanted.short(Double(right) / Double(found))) of \(found)")
    }
    lines += detector.sources.map {
      "- source: " + $0.replacing("legal-rules.md", with: "the project's catalogue of rules")
    }
    return lines + [""]
  }

  private func confidences(_ detector: Detector) -> String {
    var parts = [Self.level(detector.confidence)]
    if let context = detector.context { parts.append("with context \(Self.level(context.confidence))") }
    if let link = detector.link { parts.append("beside another finding \(Self.level(link.confidence))") }
    return parts.joined(separator: ", ")
  }

  private static func level(_ confidence: Double) -> String {
    let word =
      confidence < 0.3 ? "not reported" : confidence < 0.5 ? "low" : confidence < 0.8 ? "medium" : "high"
    return "\(Wanted.short(confidence)) (\(word))"
  }

  /// An example as code on one line, cut where it is long.
  private static func inline(_ marked: String) -> String {
    let line = String(marked.map { $0.isNewline ? " " : $0 }.filter { $0 != "`" })
    return "`" + (line.count > 120 ? line.prefix(119) + "…" : line) + "`"
  }
}

extension Entity.Category {
  /// Why a finding of this category matters.
  fileprivate var reason: String {
    switch self {
    case .myNumber:
      "A My Number may be used only for the affairs that the My Number Act names; no consent changes that."
    case .personalData:
      "Personal information (APPI Art. 2(1)): giving it to a service needs a contract or a consent."
    case .identificationCode:
      "An individual identification code (APPI Art. 2(2)) is personal information by itself."
    case .financial: "What moves money: a leak must be reported (APPI Enforcement Rules Art. 7(ii))."
    case .linkedID: "Information that is linked to a person through another record (APPI Art. 2(7))."
    case .specialCare: "Special-care information (APPI Art. 2(3)), where it is linked to a person."
    case .gdprSpecial: "A special category of personal data (GDPR Art. 9), where it is linked to a person."
    case .public: "Public by law or by its mark; recognised so that it is not taken for something else."
    case .credential: "What opens a system must not leave it."
    case .confidential: "A mark or a wording by which somebody keeps a text secret."
    case .imitation: "A request that names a creator or a work is evidence of what the user knew and wanted."
    case .request: "What the text asks for is itself what a law limits, whatever data stands beside it."
    case .input: "What a reader cannot see, nobody can check before it is sent."
    case .notice: "A text that says whose it is or how it may be used tells whether it may be sent."
    case .output: "What is planned for an output decides which terms and rights apply to it."
    }
  }
}
