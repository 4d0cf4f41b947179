extension Detector {
  /// A detector from the columns that numbered identifiers have: one row a number.
  ///
  /// Without `pattern`, the shapes say how the number is written: `9` as nine digits, `3-2-4` as runs with the
  /// same separator between them, one of `separators`. A number in a longer one, a decimal or a telephone
  /// number in international form is none.
  ///
  /// - Parameters:
  ///   - body: What is matched; the guards on both sides are added.
  ///   - check: The check digits, or whatever else a well-formed number has.
  ///   - confidence: With nothing nearby. Below the floor where anything could be such a number: then a word
  ///     must say what it is.
  ///   - alone: Of a number that is all its segment holds.
  ///   - near: With one of `words` nearby.
  init(
    number id: String, _ entity: Entity, source: String, shapes: [String], separators: String = "- ",
    pattern body: String? = nil, before: Int = 0, caseless: Bool = false,
    check: (@Sendable (Span<UInt8>) -> Bool)? = nil, confidence: Double = 0.2, alone: Double? = nil,
    words: [String], near: Double = 0.85, against: [String] = [], distance: Int = 30, examples: [Example]
  ) {
    let name = entity.traits.name
    self.init(
      id: id, entity: entity,
      summary: Localized(
        ja: "\(name.ja): \(check == nil ? "形式" : "形式と検査")が合い、近くの語または書き方がそれを示すもの。",
        en:
          "A number of the form of a \(name.en)\(check == nil ? "" : " that passes its check"), told by words nearby or by how it is written."
      ),
      sources: [source],
      anchor: .shapes(shapes), before: before, reach: 40,
      pattern: Self.guarded(body ?? Self.body(shapes, separators)), caseless: caseless,
      validate: check, confidence: confidence,
      context: Context(
        words, confidence: near, against: against + Self.otherNumbers, lowered: min(confidence, 0.1),
        distance: distance),
      alone: alone, examples: examples)
  }

  /// What is between nothing that would make it part of something longer.
  static func guarded(_ body: String) -> String {
    #"(?<![A-Za-z0-9_+])(?<!\d[-./])(?:"# + body + #")(?![A-Za-z0-9_]|[-./]\d)"#
  }

  /// The expression for numbers of `shapes`, all runs of one separated alike.
  private static func body(_ shapes: [String], _ separators: String) -> String {
    shapes.flatMap { shape -> [String] in
      let runs = shape.split(separator: "-").map { #"\d{\#($0)}"# }
      if runs.count == 1 { return runs }
      return separators.map { separator in
        // Groups with spaces stand in tables too: one more on either side makes it another number.
        separator == " "
          ? #"(?<!\d )"# + runs.joined(separator: " ") + #"(?! \d)"#
          : runs.joined(separator: separator == "." ? #"\."# : String(separator))
      }
    }.joined(separator: "|")
  }

  /// Words of numbers that are nobody's identifier.
  private static let otherNumbers = [
    "注文", "受注", "発注", "伝票", "追跡", "送り状", "荷物", "請求書番号", "型番", "品番", "シリアル", "製造番号", "電話", "携帯", "TEL",
    "FAX", "phone", "telephone", "mobile", "order", "tracking", "invoice", "serial", "timestamp", "タイムスタンプ",
    "build", "version", "ISBN", "ISSN", "JAN", "EAN", "DOI", "PMID", "S2CID", "commit",
  ]
}

extension Detector {
  /// A detector of values that have no form of their own, right after a label: `Employee ID: EMP-12345`.
  ///
  /// - Parameters:
  ///   - anchors: Words of which every label or prefix has one, at most four bytes after its start. In ASCII alone
  ///     where other letters have two cases, since anchors know only those of ASCII.
  ///   - label: The label, without `number`, `ID` and the like after it.
  ///   - digits: Fewest digits of a value.
  ///   - start: A look-ahead at a value's start.
  ///   - prefix: What a value begins with that needs no label: `MRN` of `MRN-1234567`.
  init(
    labelled id: String, _ entity: Entity, source: String = "No common form: what the label says [G]",
    anchors: [String], label: String, digits: Int = 4,
    prefix: String? = nil, from start: String = "",
    value: String? = nil, check: (@Sendable (Span<UInt8>) -> Bool)? = nil, confidence: Double = 0.8,
    examples: [Example]
  ) {
    let name = entity.traits.name
    let value =
      value
      ?? start
      + #"(?!(?:19|20)\d\d(?![A-Za-z0-9-])|(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d))(?=(?:[A-Za-z-]{0,5}\d){\#(digits)})[A-Za-z0-9](?:-?[A-Za-z0-9]){\#(digits - 1),17}"#
    let connection =
      #"(?:[ _-]?(?:number|num|no|nº|id|card|code)\.?|(?:number|no|id)(?-i:(?=[^A-Za-z]))| ?#)?["']?(?: {0,2}(?:is|was|:|=|#|-|>|\||は|が)){0,2}[ "'#]{0,3}"#
    let labelled = "(?:" + label + ")" + connection + "(" + value + ")"
    let bare = prefix.map { "((?:" + $0 + #")-\d{\#(digits),12})|"# } ?? ""
    self.init(
      id: id, entity: entity,
      summary: Localized(
        ja: "\(name.ja): 前の見出しがそれを示すもの。", en: "A \(name.en), told by the label before it."),
      sources: [source],
      anchor: .words(anchors), before: 4, reach: 80,
      pattern: "(?<![A-Za-z])(?|" + bare + labelled + ")(?![A-Za-z0-9_]|[-./]\\d)", caseless: true,
      validate: check, confidence: confidence,
      examples: examples)
  }
}
