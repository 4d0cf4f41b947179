/// A JSON value that is written as it stands: members keep their order, so the same value gives the same
/// bytes.
enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  /// Written with at most four decimals; null when it is no finite number.
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  typealias Member = (name: String, value: JSON)

  /// The text, or null where there is none.
  static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The number, or null where there is none.
  static func count(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .string(text) }
}

extension JSON {
  /// The value on one line, without a line break at its end.
  var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value for people to read: one member a line, two spaces a level.
  var indented: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += String(number)
    case .decimal(let number): text += Self.decimal(number)
    case .string(let string): Self.quote(string, to: &text)
    case .array(let items):
      Self.list(items, "[", "]", to: &text, indent) { item, text, indent in
        item.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &text, indent) { member, text, indent in
        Self.quote(member.name, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: Int?,
    write: (Item, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 1 }
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      breakLine(&text, inner)
      write(item, &text, inner)
    }
    if !items.isEmpty { breakLine(&text, indent) }
    text += close
  }

  private static func breakLine(_ text: inout String, _ indent: Int?) {
    if let indent { text += "\n" + String(repeating: "  ", count: indent) }
  }

  private static func decimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e9 else { return "null" }
    let scaled = Int((number.magnitude * 10_000).rounded())
    var text = (number < 0 && scaled > 0 ? "-" : "") + String(scaled / 10_000)
    var decimals = String(scaled % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    if !decimals.isEmpty { text += "." + decimals }
    return text
  }

  /// Escapes what JSON asks for (RFC 8259 §7) and, beyond that, what would steer a terminal or break a line.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where Printable.isUnsafe(scalar):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
