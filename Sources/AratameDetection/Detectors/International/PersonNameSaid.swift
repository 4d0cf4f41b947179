internal import AratameMatching

extension Detector {
  static let personNameSaid = Detector(
    id: "person-name-said",
    entity: .person,
    summary: Localized(
      ja: "名乗り（my name is など）、手紙の呼びかけ（dear）と結び（regards）に続く小文字の人名で、名前の辞書が支えるもの。",
      en:
        "A name in small letters after words that say one (my name is, dear, regards), backed by lists of names."
    ),
    sources: [
      "APPI (Act 57 of 2003) Article 2(1): information by which a living individual can be identified, a name "
        + "first of all [G]",
      "Names and words: policies/lexicons/latin-words.tsv",
    ],
    anchor: .words([
      "name is", "name's", "am called", "'m called", "me llamo", "nombre es", "m'appelle", "name ist",
      "ich hei", "dear ",
      "hello ", "regards", "sincerely",
    ]),
    before: 16, reach: 120,
    pattern: #"""
      (?x) (?<![A-Za-z])
      (?| (?: [Mm]y\ (?:full\ |first\ |last\ )?name(?:\ is|'s) | [Ii](?:\ am|'m)\ called | [Mm]e\ llamo
            | [Mm]i\ nombre\ es | [Jj]e\ m'appelle | [Mm]ein\ [Nn]ame\ ist | [Ii]ch\ hei(?:ß|ss)e )
          \ {1,3} ([a-z]{2,20}(?:-[a-z]{2,20})?(?:\ [a-z]{2,20}(?:-[a-z]{2,20})?){0,2}) (?![A-Za-z0-9_@-])
        | (?: [Dd]ear | [Hh]ello )
          \ {1,2} ([a-z]{2,20}(?:-[a-z]{2,20})?(?:\ [a-z]{2,20}(?:-[a-z]{2,20})?){0,2}) (?=\ ?[,!:\n]|$)
        | (?: [Rr]egards | [Ss]incerely(?:\ yours)? | [Yy]ours\ sincerely ) ,? \ {0,2} \r?\n \n?
          ([a-z]{2,20}(?:-[a-z]{2,20})?(?:\ [a-z]{2,20}(?:-[a-z]{2,20})?){0,2}) (?=\ {0,2}(?:[\r\n]|$)) )
      """#,
    assess: { text, candidate in
      LatinNames.backedPrefix(of: candidate.entity, in: text).map { Assessment(confidence: 0.75, entity: $0) }
    },
    confidence: 0.75,
    examples: [
      .hit("my name is ⟦john smith⟧ and i live in a small town"),
      .hit("hi, i'm called ⟦deborah⟧."),
      .hit("Dear ⟦jennifer⟧,\nplease find the file attached"),
      .hit("thanks for the help\nbest regards,\n⟦maria lopez⟧\n"),
      .hit("Je m'appelle ⟦stephanie⟧, bonjour"),
      .miss("my name is john doe, hello"),
      .miss("my name is not important"),
      .miss("dear customer, dear grace,"),
      .miss("hello world, hello claude,"),
      .miss("dear jennifer was the first song"),
      .miss("best regards,\nthe team\n"),
    ])
}

extension LatinNames {
  /// The most of the words at `range`, from the first on, that the word list knows as a person's name; nil for none, for
  /// stand-ins and for machines that are talked to.
  fileprivate static func backedPrefix(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    var end = range.upperBound
    var words = range.count(where: { text[$0] == 0x20 }) + 1
    while words > 0 {
      let name = range.lowerBound..<end
      if LatinPerson(text, name) != nil || machines.exactHit(name, in: text) != nil { return nil }
      if isBacked(text.extracting(name), least: words) { return name }
      words -= 1
      while end > range.lowerBound, text[end - 1] != 0x20 { end -= 1 }
      end -= 1
    }
    return nil
  }

  private static let machines = WordSet([
    "claude", "siri", "alexa", "cortana", "gemini", "bard", "bixby", "jarvis", "copilot", "sydney", "eliza",
    "watson", "hal",
    "friday", "samantha", "ava",
  ])
}
