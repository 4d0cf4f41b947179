internal import AratameDocuments
internal import AratameMatching

/// Words that an organisation registers in its configuration: its own marks, and those it has contracts with.
extension Detector {
  /// Bytes that a registered word may have, normalised.
  package static let registeredLengths = LiteralSet.lengths

  /// How many bytes `word` has in normalised text.
  package static func registeredLength(of word: String) -> Int { normalised(word).utf8.count }

  /// An organisation's own marks of one class; where a built-in mark says something else, its own stands.
  ///
  /// - Parameter words: Each of a length in ``registeredLengths``.
  package static func registeredMarks(_ words: [String], as entity: Entity) -> Detector {
    let forms = Dictionary(words.map { (Array(normalised($0).utf8), $0) }) { first, _ in first }
    let name = entity.traits.name
    return Detector(
      id: "registered-\(entity.rawValue.lowercased().replacing("_", with: "-"))", entity: entity,
      summary: Localized(
        ja: "組織が登録した表示: \(name.ja)。", en: "A mark that the organisation registered: \(name.en)."),
      sources: ["the configuration file, `registers.marks`"], anchor: .words(words.map(normalised)),
      reach: 96,
      pattern: pattern(words), caseless: false,
      assess: { text, candidate in
        guard let assessment = Mark.assess(text, candidate) else { return nil }
        var form: [UInt8] = []
        form.append(text, candidate.entity)
        return Assessment(confidence: max(assessment.confidence, 0.95), term: forms[form])
      },
      confidence: 0.95, examples: [])
  }

  /// The names of those with whom the organisation has agreed on secrecy; the term of a finding is `use`, what the
  /// agreement says of AI.
  ///
  /// - Parameter names: Each of a length in ``registeredLengths``.
  package static func registeredCounterparties(_ names: [String], use: String) -> Detector {
    Detector(
      id: "registered-counterparty-\(use)", entity: .businessPartner,
      summary: Localized(
        ja: "秘密保持契約の相手として登録した名前（AI利用の定め: \(use)）。",
        en: "A name registered as a counterparty under an NDA (AI use: \(use))."),
      sources: ["the configuration file, `registers.counterparties`"], anchor: .words(names.map(normalised)),
      reach: 96, pattern: pattern(names), caseless: true,
      assess: { _, _ in Assessment(confidence: 0.9, term: use) }, confidence: 0.9, examples: [])
  }

  /// Any of `words` as they stand, none of ASCII letters inside a longer word.
  private static func pattern(_ words: [String]) -> String {
    words.map(normalised).sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }.map { word in
      let before = word.utf8.first?.isASCIILetterOrDigit == true ? "(?<![A-Za-z0-9])" : ""
      let after = word.utf8.last?.isASCIILetterOrDigit == true ? "(?![A-Za-z0-9])" : ""
      return "\(before)\\Q\(word.replacing("\\E", with: "\\E\\\\E\\Q"))\\E\(after)"
    }.joined(separator: "|")
  }

  private static func normalised(_ word: String) -> String {
    var folded: [UInt8] = []
    var map = OffsetMap()
    let isFolded = Normalizer.normalize(Array(word.utf8).span, into: &folded, map: &map)
    return isFolded ? String(decoding: folded, as: UTF8.self) : word
  }
}
