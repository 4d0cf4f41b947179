/// Writes texts from ``LatinSentences`` with names and words drawn from the list.
struct LatinWriter {
  private var generator = SplitMix(state: 11)
  private var given: [[String]] = [[], [], [], []]
  private var surnames: [[String]] = [[], [], [], []]
  private var words: [String] = []
  private var places: [String] = []

  /// - Parameter list: `policies/lexicons/latin-words.tsv`.
  init(list: String) {
    for line in list.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, columns[1] != "3333" else { continue }
      let word = columns[0].prefix(1).uppercased() + columns[0].dropFirst()
      let values = columns[1].utf8.map { Int($0) - 0x30 }
      given[values[0]].append(word)
      surnames[values[1]].append(word)
      if values[2] > 1 { words.append(word) }
      if values[3] == 1 { places.append(word) }
    }
  }

  /// The sentence with its places filled.
  mutating func fill(_ sentence: String) -> LatinText {
    var text = LatinText(bytes: [], persons: [])
    var rest = sentence[...]
    var last = ("Ann", "Other")
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let kind = rest[rest.index(after: open)..<close]
      text.bytes += Array(rest[..<open].utf8)
      rest = rest[rest.index(after: close)...]
      let start = text.bytes.count
      switch kind {
      case "N":
        last = (givenName(), surname())
        text.bytes += Array(fullName(last).utf8)
      case "F": text.bytes += Array(givenName().utf8)
      case "L": text.bytes += Array(surname().utf8)
      default:
        let value = other(kind, last)
        text.bytes += Array((value ?? "{\(kind)}").utf8)
        continue
      }
      text.persons.append(start..<text.bytes.count)
    }
    text.bytes += Array(rest.utf8)
    return text
  }

  private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &generator) ?? "X" }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func givenName() -> String {
    if chance(7) { return unheardOf() }
    return pick(given[chance(55) ? 3 : chance(70) ? 2 : 1])
  }

  private mutating func surname() -> String {
    let draw = Int.random(in: 0..<100, using: &generator)
    if draw < 20 { return unheardOf() }
    let name = pick(surnames[draw < 60 ? 3 : draw < 85 ? 2 : 1])
    return chance(4) ? name + "-" + pick(surnames[3]) : name
  }

  /// A name that no list has.
  private mutating func unheardOf() -> String {
    let starts = [
      "Bar", "Kov", "Szal", "Dre", "Mik", "Tor", "Vas", "Gud", "Hal", "Oye", "Nak", "Lju", "Pet", "Zam",
    ]
    let middles = ["a", "el", "in", "ov", "ar", "en", "ur", "is"]
    let ends = [
      "ev", "ić", "sson", "ová", "ski", "enko", "iak", "ánek", "dóttir", "yan", "wala", "oglu", "ész", "mura",
    ]
    return pick(starts) + pick(middles) + pick(ends)
  }

  private mutating func fullName(_ name: (String, String)) -> String {
    let (given, last) = name
    let full =
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<70: "\(given) \(last)"
      case 70..<80: "\(given) \(pick(["A", "B", "J", "M", "R", "S"])). \(last)"
      case 80..<84: "\(given) \(pick(["C", "E", "K", "L"])) \(last)"
      case 84..<89: "\(given) \(givenName()) \(last)"
      case 89..<93: "\(given) \(last) \(surname())"
      case 93..<95: "\(given.prefix(1)). \(last)"
      case 95..<97: "\(given) \(pick(["van", "de", "von", "bin", "al", "di", "van der", "de la"])) \(last)"
      default: "\(given.prefix(1)). \(pick(["A", "B", "J"])). \(last)"
      }
    return chance(3) ? full.uppercased() : full
  }

  /// What is no name; nil for a brace that is the text's own.
  private mutating func other(_ kind: Substring, _ last: (String, String)) -> String? {
    switch kind {
    case "P": pick(places)
    case "W": pick(words)
    case "T": (0..<Int.random(in: 2...4, using: &generator)).map { _ in pick(words) }.joined(separator: " ")
    case "S": pick(surnames[3])
    case "G", "F0": givenName()
    case "n": String(Int.random(in: 2...9999, using: &generator))
    case "e": "\(last.0.lowercased()).\(last.1.lowercased())@example.com"
    case "O": organisation()
    default: nil
    }
  }

  private mutating func organisation() -> String {
    let first = chance(50) ? pick(surnames[3]) : pick(words)
    let ends = [
      "Inc.", "Ltd", "LLC", "Group", "GmbH", "University", "Hospital", "Bank", "School", "& Sons", "Corp",
    ]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "\(first), \(pick(surnames[3])) and \(pick(surnames[3]))"
    case 1: return "\(first) \(pick(words)) \(pick(ends))"
    case 2: return "\(first)-\(pick(surnames[3]))"
    default: return "\(first) \(pick(ends))"
    }
  }
}
