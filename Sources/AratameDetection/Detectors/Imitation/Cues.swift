/// What the words of a sentence say of a request; each word of ``Cues/words`` stands for one or more.
struct Cues: OptionSet, Sendable {
  let rawValue: UInt64

  /// A request to make something.
  static let makes = Cues(rawValue: 1 << 0)
  /// A request to output a text.
  static let outputs = Cues(rawValue: 1 << 1)
  /// A request to change a text or picture.
  static let alters = Cues(rawValue: 1 << 2)
  /// Study, summary, opinion: Copyright Act 30-4 lets a work be used for analysis.
  static let studies = Cues(rawValue: 1 << 3)
  /// The writer's own source.
  static let own = Cues(rawValue: 1 << 4)
  /// A licence or permission, or a free source.
  static let licensed = Cues(rawValue: 1 << 5)
  /// Technical, legal or clerical matter, where likeness and exact copies are everyday work.
  static let technical = Cues(rawValue: 1 << 6)
  /// Somebody else's work, not named.
  static let others = Cues(rawValue: 1 << 7)
  /// A kind of protected text.
  static let protectedText = Cues(rawValue: 1 << 8)
  /// A sequel and the like.
  static let strong = Cues(rawValue: 1 << 9)
  /// What is made out of a work.
  static let derives = Cues(rawValue: 1 << 10)
  /// A picture.
  static let pictures = Cues(rawValue: 1 << 11)
  /// A picture of a person or a scene.
  static let pictured = Cues(rawValue: 1 << 12)
  /// Trade and everyday business around a work.
  static let occasions = Cues(rawValue: 1 << 13)
  /// In full, word for word.
  static let exact = Cues(rawValue: 1 << 14)
  static let lyrics = Cues(rawValue: 1 << 15)
  /// A pointer to one song or text that is not named.
  static let pointer = Cues(rawValue: 1 << 16)
  /// Not the text but what is said about it.
  static let textStudy = Cues(rawValue: 1 << 17)
  /// Copyright, plagiarism and what looks for it.
  static let domain = Cues(rawValue: 1 << 18)
  /// Escaping notice.
  static let escapes = Cues(rawValue: 1 << 19)
  static let slight = Cues(rawValue: 1 << 20)
  /// A lawful concern with infringement.
  static let lawful = Cues(rawValue: 1 << 22)
  static let copies = Cues(rawValue: 1 << 23)
  /// What an image generator's prompt has.
  static let imagePrompt = Cues(rawValue: 1 << 24)
  /// A part to be played.
  static let plays = Cues(rawValue: 1 << 25)
  /// A program that tells machine-written text.
  static let machineCheck = Cues(rawValue: 1 << 26)
  /// What a text or picture that is made is called.
  static let creative = Cues(rawValue: 1 << 27)
  /// A pay wall or a paid article.
  static let paid = Cues(rawValue: 1 << 28)
  /// A part of a text: a chapter, pages, lines.
  static let parts = Cues(rawValue: 1 << 29)
  /// A request to output a text that is there already: `recite`, 「書き写して」.
  static let reproduces = Cues(rawValue: 1 << 30)
  /// How a page or screen looks: technical matter, but for a rival's.
  static let layout = Cues(rawValue: 1 << 31)

  /// Words that count only where they are asked for: 「書いて」 but not 「書いている」.
  static let verbs: Cues = [.makes, .outputs, .alters, .reproduces]

  /// The cues of the word with this number.
  static func of(_ word: Int) -> Cues { masks[word] }

  /// Every word that stands for a cue.
  static let words: WordSet = WordSet(table.words)
  private static let masks: [Cues] = table.masks

  private static let table: (words: [String], masks: [Cues]) = {
    var places: [String: Int] = [:]
    var words: [String] = []
    var masks: [Cues] = []
    for (cue, list) in actsWords + whoseWords + worksWords + copiesWords {
      for word in list {
        if let place = places[word] {
          masks[place].formUnion(cue)
        } else {
          places[word] = words.count
          words.append(word)
          masks.append(cue)
        }
      }
    }
    return (words, masks)
  }()
}

extension [String] {
  /// Each of these words with each ending.
  func followed(by endings: [String]) -> [String] { flatMap { word in endings.map { word + $0 } } }
}
