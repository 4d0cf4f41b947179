import ArgumentParser
import FoundationEssentials

/// Makes the lists of Japanese names and ordinary words in policies/lexicons from two public dictionaries.
struct NameLists: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name-lists",
    abstract:
      "Make surnames.tsv, given-names.tsv, name-readings.tsv and japanese-words.tsv from public dictionaries.",
    discussion: """
      DICTIONARY holds the files of Debian's mecab-ipadic as UTF-8 (iconv -f EUC-JP -t UTF-8), DATASET the files \
      of the package japanese-personal-name-dataset. Only what the name detectors ask for is kept.
      """)

  @Argument(help: "Folder with Noun.name.csv and the like.") var dictionary: String
  @Argument(help: "Folder with last_name_org.csv and the like.") var dataset: String

  func run() throws {
    let words = try japaneseWords()
    try write("surnames", Self.surnameHead, try surnames())
    try write("given-names", Self.givenHead, try givenNames())
    try write("japanese-words", Self.wordsHead, words)
    try write("name-readings", Self.readingsHead, try readings())
  }

  /// Readings that are particles and other small words too.
  private static let particles: Set<String> = [
    "ただし", "とも", "など", "より", "から", "ほど", "まで", "のみ", "ため", "こと", "もの", "もし", "また", "なお", "さて", "やや", "すみ",
    "ここ", "これ", "それ", "もと", "ほか", "あと", "いま", "まま", "よく", "さま", "たち", "とき", "ところ", "いる", "ある", "する", "なる",
    "かな", "しか", "もう", "かつ", "つき", "のり", "にて", "きり", "だい", "あり", "なし", "たか", "かた", "がた", "ころ", "ごろ", "むけ",
    "つけ",
    "やす", "ひと", "ひさし", "しん", "こう", "そう", "とう", "おう", "よう", "ゆう", "せい", "せん", "たい", "かん", "けん", "さん", "くん",
  ]

  private static let credit = """
    # Sources: mecab-ipadic 2.7.0 (Debian), Nara Institute of Science and Technology, licence in NOTICE;
    # japanese-personal-name-dataset 0.4.0 (PyPI), MIT. Facts only, cut to what is needed, by `dev name-lists`.
    """
  private static let surnameHead = """
    # Japanese surnames.
    \(credit)
    # name	frequent: one of the two thousand most frequent
    """
  private static let givenHead = """
    # Japanese given names; katakana: of any country.
    \(credit)
    # name	rare: a spelling that only the second source has; no reason to look closer by itself
    """
  private static let readingsHead = """
    # How Japanese names in kanji are read.
    # Source: mecab-ipadic 2.7.0 (Debian), licence in NOTICE. Facts only, cut to what is needed, by `dev name-lists`.
    # name	readings of the surname	readings of the given name, separated by /
    """
  private static let wordsHead = """
    # Ordinary words, places and organisations that look like parts of names, and titles that follow names.
    # Sources: mecab-ipadic 2.7.0 (Debian), licence in NOTICE; titles and modern katakana words: this project.
    # Facts only, cut to what is needed, by `dev name-lists`.
    # word	c: ordinary, p: place, o: organisation, product, t: title
    """

  private func write(_ name: String, _ head: String, _ rows: [String: String]) throws {
    let lines = rows.sorted { $0.key < $1.key }.map { $0.value.isEmpty ? $0.key : "\($0.key)\t\($0.value)" }
    let text = head + "\n" + lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: "policies/lexicons/\(name).tsv"))
    print("policies/lexicons/\(name).tsv: \(lines.count)")
  }

  /// The rows of a dictionary file.
  private func rows(_ folder: String, _ file: String) throws -> [[Substring]] {
    try String(contentsOfFile: "\(folder)/\(file).csv", encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  private func surnames() throws -> [String: String] {
    var names: [String: String] = [:]
    for row in try rows(dictionary, "Noun.name") where row[7] == "姓" {
      let name = String(row[0])
      if Script(name) == .kanji && name.count <= 3 || Script(name) == .katakana { names[name] = "" }
    }
    for row in try rows(dataset, "last_name_org") where Script(row[0]) == .kanji {
      names[String(row[0])] = "frequent"
    }
    return names
  }

  private func givenNames() throws -> [String: String] {
    var names: [String: String] = [:]
    func add(_ name: Substring) {
      switch Script(name) {
      case .kanji where name.count <= 3: names[String(name)] = ""
      case .katakana: names[String(name)] = ""
      case .hiragana
      where (2...5).contains(name.count) && !Self.particles.contains(String(name)) && name.first != "を":
        names[String(name)] = ""
      default: break
      }
    }
    for row in try rows(dictionary, "Noun.name") where row[7] == "名" { add(row[0]) }
    for file in ["first_name_man_opti", "first_name_woman_opti"] {
      for row in try rows(dataset, file) {
        add(row[0])
        for name in row.dropFirst(2) where (2...3).contains(name.count) && Script(name) == .kanji {
          if names[String(name)] == nil { names[String(name)] = "rare" }
        }
      }
    }
    return names
  }

  /// By name, its readings as a surname and as a given name, in columns.
  private func readings() throws -> [String: String] {
    var surnames: [String: Set<Substring>] = [:]
    var given: [String: Set<Substring>] = [:]
    for row in try rows(dictionary, "Noun.name") where Script(row[0]) == .kanji && row[0].count <= 3 {
      switch row[7] {
      case "姓": surnames[String(row[0]), default: []].insert(row[11])
      case "名": given[String(row[0]), default: []].insert(row[11])
      default: break
      }
    }
    func joined(_ readings: Set<Substring>?) -> String { (readings ?? []).sorted().joined(separator: "/") }
    return Dictionary(
      uniqueKeysWithValues: Set(surnames.keys).union(given.keys).map { name in
        (name, joined(surnames[name]) + (given[name] == nil ? "" : "\t" + joined(given[name])))
      })
  }

  private func japaneseWords() throws -> [String: String] {
    var words: [String: Set<Character>] = [:]
    for file in ["Noun", "Noun.verbal", "Noun.adjv", "Noun.adverbal", "Noun.others", "Noun.nai"] {
      for row in try rows(dictionary, file) where isNeeded(row[0]) {
        words[String(row[0]), default: []].insert("c")
      }
    }
    for row in try rows(dictionary, "Noun.place") {
      let isWellKnown = row[7] != "一般" || (Int(row[3]) ?? 9999) < 8000
      if isNeeded(row[0]), isWellKnown || Script(row[0]) == .katakana {
        words[String(row[0]), default: []].insert("p")
      }
    }
    for (file, isKanji) in [("Noun.org", true), ("Noun.proper", false)] {
      for row in try rows(dictionary, file) where isNeeded(row[0]) {
        if isKanji || Script(row[0]) == .katakana { words[String(row[0]), default: []].insert("o") }
      }
    }
    for word in (Self.modern + " " + Self.recent).split(separator: " ") {
      words[String(word), default: []].insert("c")
    }
    for word in Self.titles.split(separator: " ") { words[String(word), default: []].insert("t") }
    return words.mapValues { String($0.sorted()) }
  }

  private func isNeeded(_ word: Substring) -> Bool {
    switch Script(word) {
    case .kanji: (2...3).contains(word.count)
    case .katakana: word.count >= 2
    default: false
    }
  }
}

/// What all characters of a word are.
private enum Script {
  case kanji, katakana, hiragana, mixed

  init(_ word: some StringProtocol) {
    func all(_ isMember: (UInt32) -> Bool) -> Bool {
      !word.isEmpty && word.unicodeScalars.allSatisfy { isMember($0.value) }
    }
    if all({ (0x4E00...0x9FFF).contains($0) || $0 == 0x3005 || $0 == 0x30F6 || $0 == 0x30CE }) {
      self = .kanji
    } else if all({ (0x30A1...0x30FA).contains($0) || $0 == 0x30FC }) {
      self = .katakana
    } else if all({ (0x3041...0x3096).contains($0) || $0 == 0x30FC }) {
      self = .hiragana
    } else {
      self = .mixed
    }
  }
}
