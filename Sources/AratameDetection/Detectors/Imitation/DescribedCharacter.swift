internal import AratameMatching

extension Detector {
  static let describedCharacter = Detector(
    id: "described-character",
    entity: .describedCharacter,
    summary: Localized(
      ja: "名前を出さずに、特徴を並べて既存のキャラクターを描かせる指示（参考情報）。",
      en: "A request that paints a known character by its traits, without the name (information)."),
    sources: [
      "Agency for Cultural Affairs, checklist 4-1-6, 2024-07-31: what makes reliance easier to find [Q:C2]",
      "legal-rules.md, section 4.2: an idea is free, its expression is not",
    ],
    anchor: .words(DescribedCharacter.leads),
    reader: Reading.each(next: { DescribedCharacter.leadWords.next(in: $0, $1) }, DescribedCharacter.judge),
    confidence: 0.5,
    examples: [
      .hit("入口に貼る、青い⟦猫型ロボット⟧が白いポケットから道具を出す絵を描いて"),
      .hit("Draw a yellow ⟦electric mouse⟧ with red cheeks for the party banner"),
      .hit("Paint a small ⟦plumber⟧ with a red cap, a moustache and overalls"),
      .miss("配管工の求人広告のイラストを描いて"),
      .miss("Draw a mouse beside a yellow lamp"),
      .miss("猫型ロボットの開発の歴史を青い表紙の冊子にまとめて"),
      .miss("Call a plumber: the red pipe under the sink leaks"),
    ])
}

/// Judges descriptions by how many traits of one character stand in a sentence.
enum DescribedCharacter {
  /// Fewest traits that make a character; fewer are anybody's idea.
  private static let fewest = 3

  /// The characters and their traits, from `policies/lexicons/traits.tsv`.
  private struct Table: Sendable {
    var characters: [String] = []
    var spellings: [String] = []
    /// Of each spelling, whose trait it is and which.
    var traits: [(character: Int, bit: UInt16)] = []
    var leads: [String] = []
  }

  private static let table: Table = {
    var table = Table()
    for row in Lexicon.traitsTSV.utf8.split(separator: 0x0A) {
      let columns = row.split(separator: 0x09).map { String(Substring($0)) }
      for (bit, trait) in columns[1].utf8.split(separator: 0x3B).enumerated() {
        for spelling in trait.split(separator: 0x7C).map({ String(Substring($0)) }) {
          table.spellings.append(spelling)
          table.traits.append((table.characters.count, 1 << UInt16(bit)))
          if bit == 0 { table.leads.append(spelling) }
        }
      }
      table.characters.append(columns[0])
    }
    return table
  }()

  static let leads = Array(Set(table.leads)).sorted()
  static let leadWords = WordSet(leads)
  private static let words = WordSet(table.spellings)

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    guard let lead = leadWords.first(in: text, reading.range),
      !reading.cues.isDisjoint(with: [.pictures, .creative, .derives, .imagePrompt]),
      reading.asks || Intent.isPhrase(text, reading.range),
      reading.cues.isDisjoint(with: [.studies, .own, .licensed]),
      !reading.names.contains(where: { !$0.entry.isPlain && $0.entry.kind != .brand }),
      let character = character(text, reading.range, lead: lead.range)
    else { return nil }
    return Candidate(lead.range, confidence: 0.5, term: character)
  }

  /// The first character of whom the leading trait and enough others stand in `range`; what is part of the leading
  /// one (`electric mouse`) counts once.
  private static func character(_ text: Span<UInt8>, _ range: Range<Int>, lead: Range<Int>) -> String? {
    var found = [UInt16](repeating: 0, count: table.characters.count)
    var position = range.lowerBound
    while let next = words.nextCandidate(in: text, position..<range.upperBound) {
      words.forEachHit(at: next, in: text, limit: range.upperBound) { end, word in
        let trait = table.traits[word]
        if trait.bit != 1, next >= lead.lowerBound, end <= lead.upperBound { return }
        found[trait.character] |= trait.bit
      }
      position = next + 1
    }
    return found.indices.first { found[$0] & 1 != 0 && found[$0].nonzeroBitCount >= fewest }
      .map { table.characters[$0] }
  }
}
