import AratameMatching

/// A stream of chat requests in JSON: half Japanese, half English, of the shapes that people send — questions, things to
/// write, pasted texts, code, conversations — with invented contents.
///
/// In some a value to find is planted. Nothing else in them is one: numbers, dates, codes and hashes are decoys.
struct SyntheticLog {
  private var generator: SplitMix
  private let percent: Int

  /// - Parameter percent: Share of records with a planted value.
  init(seed: UInt64, percent: Int) {
    generator = SplitMix(state: seed)
    self.percent = percent
  }

  /// The next record, one line of JSON.
  mutating func next() -> String {
    let texts = chance(50) ? SyntheticTexts.japanese : SyntheticTexts.english
    var turns = [prompt(texts)]
    if chance(20) {
      for _ in 0..<number(1...2) { turns += [passage(texts, 2...6), prompt(texts)] }
    }
    if chance(2) { turns[turns.count - 1] += texts.joint + filled(pick(texts.decoys), texts) }
    if chance(percent) { turns[turns.count - 1] += texts.joint + planted(texts) }
    var messages: [String] = []
    if chance(60) { messages.append(message("system", pick(texts.systems))) }
    for (index, turn) in turns.enumerated() {
      messages.append(message(index % 2 == 0 ? "user" : "assistant", turn))
    }
    return #"{"model":"model-a","messages":[\#(messages.joined(separator: ","))]}"#
  }

  private func message(_ role: String, _ content: String) -> String {
    var escaped = ""
    for character in content.unicodeScalars {
      switch character {
      case "\n": escaped += "\\n"
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return #"{"role":"\#(role)","content":"\#(escaped)"}"#
  }

  // MARK: - Texts

  /// What a user writes.
  private mutating func prompt(_ texts: SyntheticTexts) -> String {
    switch number(0...99) {
    case ..<35: return filled(pick(texts.questions), texts)
    case ..<65: return filled(pick(texts.tasks), texts) + texts.joint + passage(texts, 1...4)
    case ..<85: return filled(pick(texts.readings), texts) + "\n\n" + paragraphs(texts)
    default: return filled(pick(texts.codings), texts) + "\n\n" + code()
    }
  }

  /// So many sentences in one paragraph.
  private mutating func passage(_ texts: SyntheticTexts, _ count: ClosedRange<Int>) -> String {
    (0..<number(count)).map { _ in filled(pick(texts.sentences), texts) }.joined(separator: texts.joint)
  }

  private mutating func paragraphs(_ texts: SyntheticTexts) -> String {
    (0..<number(2...8)).map { _ in passage(texts, 3...7) }.joined(separator: "\n\n")
  }

  private mutating func code() -> String {
    "```\n"
      + (0..<number(6...40)).map { _ in filled(pick(SyntheticTexts.code), .english) }.joined(separator: "\n")
      + "\n```"
  }

  /// `template` with a word or a number in the place of each `{name}`; other braces stay.
  private mutating func filled(_ template: String, _ texts: SyntheticTexts) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      let behind = rest.index(after: open)
      let name = rest[behind...].prefix { $0.isLetter }
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
        filled += rest[..<open] + value(String(name), texts)
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        filled += rest[..<behind]
        rest = rest[behind...]
      }
    }
    return filled + rest
  }

  private mutating func value(_ slot: String, _ texts: SyntheticTexts) -> String {
    switch slot {
    case "n": return String(number(2...90))
    case "p": return "\(number(1...60)).\(number(0...9))"
    case "year": return String(number(2016...2026))
    case "month": return String(number(1...12))
    case "day": return String(number(1...28))
    case "price": return "\(number(1...98)),\(number(1...9))00"
    case "version": return "\(number(1...9)).\(number(0...30)).\(number(0...9))"
    case "hex": return hex(8)
    case "uuid": return [8, 4, 4, 4, 12].map { hex($0) }.joined(separator: "-")
    case "hash": return hex(40)
    case "id": return pick(["count", "total", "index", "items", "buffer", "offset", "limit", "row", "cell"])
    default: return texts.words[slot].map { pick($0) } ?? slot
    }
  }

  // MARK: - Values to find

  private mutating func planted(_ texts: SyntheticTexts) -> String {
    let value: String
    switch texts.isJapanese ? number(0...7) : number(4...11) {
    case 0: value = "携帯は090-\(digits(4))-\(digits(4))です。"
    case 1: value = "マイナンバーは\(myNumber())です。"
    case 2: value = "この資料は【社外秘】です。"
    case 3: value = "振込先は見本銀行 本店 普通 \(digits(7))です。"
    case 4: value = "u\(digits(5))@corp.co.jp"
    case 5: value = "AKIA" + (0..<16).map { _ in pick(Self.keyLetters) }.joined()
    case 6: value = "4" + card(digits(14))
    case 7: value = "93.184.\(number(1...250)).\(number(1...250))"
    case 8: value = "[CONFIDENTIAL]"
    case 9: value = "Call +1 415 555 \(digits(4)) after nine."
    case 10: value = "My SSN is \(number(212...264))-\(number(11...98))-\(number(1001...9998))."
    default:
      let lines = (0..<3).map { _ in (0..<64).map { _ in pick(Self.keyLetters) }.joined() }
      value = (["-----BEGIN PRIVATE KEY-----"] + lines + ["-----END PRIVATE KEY-----"]).joined(
        separator: "\n")
    }
    return value
  }

  private static let keyLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".map(String.init)

  /// Eleven digits and their check digit.
  private mutating func myNumber() -> String {
    let body = digits(11)
    let last = "0123456789".first { Checksum.myNumber(Array((body + String($0)).utf8).span) }
    return body + String(last ?? "0")
  }

  /// The digits behind the first one of a card's number, the last one so that Luhn's sum holds.
  private mutating func card(_ body: String) -> String {
    let last = "0123456789".first { Checksum.luhn(Array(("4" + body + String($0)).utf8).span) }
    return body + String(last ?? "0")
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(number(1...9)) }.joined()
  }

  private mutating func hex(_ count: Int) -> String {
    (0..<count).map { _ in String(number(0...15), radix: 16) }.joined()
  }

  // MARK: - Chance

  private mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
}

/// Vigna's SplitMix64: small, seeded, the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
