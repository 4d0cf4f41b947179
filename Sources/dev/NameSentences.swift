import AratameDetection

/// Made-up sentences with names and with what only looks like names, for the trainer: forms, mails, chats and other
/// business texts, of which the labelled texts have none.
struct NameSentences {
  private var random = SplitMix(state: 2026)
  private var surnames: [String] = []
  private var frequent: [String] = []
  private var given: [String] = []
  private var kanaGiven: [String] = []
  private var foreign: [String] = []
  private var words: [String] = []
  private var places: [String] = []

  /// `count` sentences, the same each time.
  static func make(_ count: Int, root: String = ".") throws -> [LabelledText] {
    var sentences = try NameSentences(root)
    return (0..<count).map { _ in sentences.next() }
  }

  private init(_ root: String) throws {
    for (word, value) in try NameTables(root).words.sorted(by: { $0.key < $1.key }) {
      let first = word.unicodeScalars.first?.value ?? 0
      switch first {
      case 0x4E00...0x9FFF:
        if value.contains(.frequent) {
          frequent.append(word)
        } else if value == .surname {
          surnames.append(word)
        }
        if value == .given || value == [.given, .rare] { given.append(word) }
        if value == .common && word.count == 2 { words.append(word) }
        if value.contains(.place) { places.append(word) }
      case 0x3041...0x3096: kanaGiven.append(word)
      default: if value == .given || value == .surname { foreign.append(word) }
      }
    }
  }

  private mutating func next() -> LabelledText {
    let pool = Int.random(in: 0..<10, using: &random) < 6 ? Self.named : Self.unnamed
    var text = ""
    var template = Self.pick(pool, &random)[...]
    while let open = template.firstIndex(of: "{"), let close = template.firstIndex(of: "}") {
      text += template[..<open]
      text += filling(template[template.index(after: open)..<close])
      template = template[template.index(after: close)...]
    }
    return LabelledText(marked: text + template)
  }

  private static func pick(_ list: [String], _ random: inout SplitMix) -> String {
    list.randomElement(using: &random) ?? ""
  }

  /// What stands for a slot of a template.
  private mutating func filling(_ slot: Substring) -> String {
    switch slot {
    case "full": surname() + givenName()
    case "spaced": surname() + " " + givenName()
    case "surname": surname()
    case "given": givenName()
    case "kana": Self.pick(kanaGiven, &random)
    case "foreign": Self.pick(foreign, &random)
    case "foreign-full": Self.pick(foreign, &random) + "・" + Self.pick(foreign, &random)
    case "company": company()
    case "word": Self.pick(words, &random)
    case "place": Self.pick(places, &random)
    case "title": Self.pick(Self.titles, &random)
    case "role": Self.pick(Self.roles, &random)
    case "dept": Self.pick(Self.departments, &random)
    case "number": number()
    case "act": Self.pick(words, &random) + Self.pick(Self.acts, &random)
    default: ""
    }
  }

  private mutating func surname() -> String {
    Self.pick(Int.random(in: 0..<10, using: &random) < 8 ? frequent : surnames, &random)
  }

  private mutating func givenName() -> String {
    Self.pick(Int.random(in: 0..<10, using: &random) == 0 ? kanaGiven : given, &random)
  }

  /// A number below a thousand in kanji.
  private mutating func number() -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    if Int.random(in: 0..<8, using: &random) == 0 {
      text += digits[Int.random(in: 2...9, using: &random) * Int.random(in: 0...1, using: &random)] + "百"
    }
    if Bool.random(using: &random) {
      text += digits[Int.random(in: 2...9, using: &random) * Int.random(in: 0...1, using: &random)] + "十"
    }
    let one = digits[Int.random(in: 0...9, using: &random)]
    return text.isEmpty && one.isEmpty ? "十" : text + one
  }

  private mutating func company() -> String {
    let name = Int.random(in: 0..<10, using: &random) < 7 ? surname() : Self.pick(places, &random)
    let tail = Self.pick(Self.trades, &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "株式会社" + name + tail
    case 1: return name + tail + "株式会社"
    case 2: return "有限会社" + name + tail
    default: return name + tail
    }
  }
}
