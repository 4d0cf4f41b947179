import AratameDocuments
import Foundation
import Testing

/// Generated documents hold the same strings here as `JSONSerialization` finds in them.
@Suite struct JSONAgainstFoundationTests {
  @Test(arguments: 0..<400) func sameStrings(seed: Int) throws {
    var writer = JSONText(seed: seed)
    let text = writer.container(depth: 0)
    let document = try parse(text)
    #expect(document.notScanned.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var expected: [String: String] = [:]
    flatten(value, "", into: &expected)
    let strings = document.segments.filter {
      !$0.isName && !writer.numbers.contains(document.name($0.pointer))
    }
    #expect(
      Dictionary(strings.map { (document.name($0.pointer), document.string($0.text)) }) { $0 + $1 }
        == expected)
    #expect(document.parts.count == expected.count + writer.numbers.count)
  }

  private func flatten(_ value: Any, _ pointer: String, into strings: inout [String: String]) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object {
        let name = key.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
        flatten(value, pointer + "/" + name, into: &strings)
      }
    case let array as [Any]:
      for (index, value) in array.enumerated() { flatten(value, "\(pointer)/\(index)", into: &strings) }
    case let string as String: if !string.isEmpty { strings[pointer] = string }
    default: break
    }
  }
}

/// Writes a random value with random spacing and random escapes.
private struct JSONText {
  private var dice: Dice
  private var pointer = ""
  /// Pointers of the numbers that are long enough to be searched.
  private(set) var numbers: Set<String> = []

  init(seed: Int) { dice = Dice(seed) }

  mutating func container(depth: Int) -> String {
    let isObject = dice.roll(2) == 0
    let saved = pointer
    var items: [String] = []
    for index in 0..<dice.roll(5) {
      let name = "k\(index)" + dice.pick(["", "/", "~", "~1", "日本", "\"", "\\", "😀", " "])
      let escaped = name.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
      pointer = saved + "/" + (isObject ? escaped : "\(index)")
      let value = value(depth: depth + 1)
      items.append(isObject ? written(name) + space() + ":" + space() + value : value)
    }
    pointer = saved
    let inside = items.joined(separator: space() + "," + space())
    return (isObject ? "{" : "[") + space() + inside + space() + (isObject ? "}" : "]")
  }

  private mutating func value(depth: Int) -> String {
    switch dice.roll(depth > 5 ? 3 : 5) {
    case 0: return dice.pick(["true", "false", "null", "0", "-1.5e3", "123456"])
    case 1:
      guard dice.roll(3) == 0 else { return string() }
      numbers.insert(pointer)
      return dice.pick(["1234567", "-123456", "123456789018", "1.00000", "1e00007"])
    case 2: return string()
    default: return container(depth: depth)
    }
  }

  private mutating func string() -> String {
    let pieces = [
      "a", "日本語", "\"", "\\", "/", "\n", "\t", "\r", "\u{8}", "\u{c}", "\u{1}", "é", "😀", "1", " ", "{", "👨‍👩‍👧",
    ]
    return written(dice.roll(8) == 0 ? "" : "x" + (0..<dice.roll(20)).map { _ in dice.pick(pieces) }.joined())
  }

  private mutating func space() -> String { dice.pick(["", "", "", " ", "\n  ", "\t", "\r\n"]) }

  /// `text` in quotes, each character as it is or in any of the ways that it may be escaped.
  private mutating func written(_ text: String) -> String {
    let short: [UInt32: String] = [
      0x22: "\\\"", 0x5C: "\\\\", 0x2F: "\\/", 0x8: "\\b", 0xC: "\\f", 0xA: "\\n", 0xD: "\\r", 0x9: "\\t",
    ]
    var written = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if !mustEscape, dice.roll(4) > 0 {
        written.unicodeScalars.append(scalar)
      } else if let escape = short[scalar.value], dice.roll(2) == 0 {
        written += escape
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: dice.roll(2) == 0)
          written += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      }
    }
    return written + "\""
  }
}
