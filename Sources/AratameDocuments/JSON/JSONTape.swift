internal import AratameMatching

/// A JSON text as a flat list of nodes with byte ranges: strings stay where they are until somebody wants
/// them.
///
/// One value is reused for every record of a log, so that reading costs no allocation.
/// Strict as RFC 8259 is: no comments, no trailing commas, no leading zeros, nothing after the value.
package struct JSONTape {
  /// One value or object key; `range` is half-open, in bytes of the text, without a string's quotes.
  package struct Node {
    package var kind: Kind
    /// Whether a string holds a backslash.
    package var isEscaped: Bool
    package var range: Range<Int>
    /// Index of the first node after this one and all that it holds.
    package var next: Int
  }

  package enum Kind: UInt8 {
    case object, array, key, string, number, literal
  }

  /// In the order of the text; a key stands before its value.
  package private(set) var nodes: [Node] = []
  /// Deepest nesting that is read: deeper texts are an error, not a stack overflow.
  package static let depthLimit = 512

  /// Indices of arrays and objects that are open.
  private var open: [Int] = []
  private var position = 0

  package init() {}

  /// Reads `text`, which must be one JSON value with nothing but white space around it.
  ///
  /// - Throws: ``JSONError`` with the place where it stops being JSON; the nodes are then worth nothing.
  package mutating func read(_ text: Span<UInt8>) throws(JSONError) {
    nodes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    position = 0
    skipSpace(text)
    try value(text)
    while let container = open.last { try member(of: container, text) }
    skipSpace(text)
    if position < text.count { throw JSONError(offset: position, problem: .afterEnd) }
  }

  /// Reads what follows inside the innermost open container: a member, an element, or its end.
  private mutating func member(of container: Int, _ text: Span<UInt8>) throws(JSONError) {
    let isObject = nodes[container].kind == .object
    let isFirst = nodes.count == container + 1
    skipSpace(text)
    guard position < text.count else { throw JSONError(offset: position, problem: .unexpectedEnd) }
    if text[position] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      position += 1
      close(container)
      return
    }
    if !isFirst {
      guard text[position] == UInt8(ascii: ",") else { throw unexpected(text) }
      position += 1
      skipSpace(text)
    }
    if isObject {
      try string(text, as: .key)
      skipSpace(text)
      guard position < text.count, text[position] == UInt8(ascii: ":") else { throw unexpected(text) }
      position += 1
      skipSpace(text)
    }
    try value(text)
  }

  private mutating func close(_ container: Int) {
    open.removeLast()
    nodes[container].next = nodes.count
    nodes[container].range = nodes[container].range.lowerBound..<position
  }

  /// Reads a scalar whole, or opens a container.
  private mutating func value(_ text: Span<UInt8>) throws(JSONError) {
    guard position < text.count else { throw JSONError(offset: position, problem: .unexpectedEnd) }
    switch text[position] {
    case UInt8(ascii: "\""): try string(text, as: .string)
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "t"): try literal("true", text)
    case UInt8(ascii: "f"): try literal("false", text)
    case UInt8(ascii: "n"): try literal("null", text)
    default: try number(text)
    }
  }

  private mutating func begin(_ kind: Kind) throws(JSONError) {
    guard open.count < Self.depthLimit else { throw JSONError(offset: position, problem: .tooDeep) }
    open.append(nodes.count)
    append(kind, position..<position + 1)
    position += 1
  }

  private mutating func append(_ kind: Kind, _ range: Range<Int>, isEscaped: Bool = false) {
    nodes.append(Node(kind: kind, isEscaped: isEscaped, range: range, next: nodes.count + 1))
  }

  private mutating func string(_ text: Span<UInt8>, as kind: Kind) throws(JSONError) {
    guard position < text.count, text[position] == UInt8(ascii: "\"") else { throw unexpected(text) }
    let start = position + 1
    var isEscaped = false
    position = start
    while true {
      position = text.endOfJSONCharacters(from: position)
      guard position < text.count else { throw JSONError(offset: position, problem: .unexpectedEnd) }
      if text[position] == UInt8(ascii: "\"") { break }
      guard text[position] == UInt8(ascii: "\\") else { throw unexpected(text) }
      isEscaped = true
      position = try JSONEscape.end(text, at: position)
    }
    append(kind, start..<position, isEscaped: isEscaped)
    position += 1
  }

  private mutating func literal(_ word: StaticString, _ text: Span<UInt8>) throws(JSONError) {
    let start = position
    let matches = word.withUTF8Buffer { expected in
      text.count - start >= expected.count
        && expected.indices.allSatisfy { unsafe expected[$0] == text[start + $0] }
    }
    guard matches else { throw unexpected(text) }
    position += word.utf8CodeUnitCount
    append(.literal, start..<position)
  }

  private mutating func number(_ text: Span<UInt8>) throws(JSONError) {
    let start = position
    if position < text.count, text[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    guard digits(text) > 0 else { throw unexpected(text) }
    if text[first] == UInt8(ascii: "0"), position > first + 1 {
      throw JSONError(offset: first, problem: .unexpected)
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      guard digits(text) > 0 else { throw unexpected(text) }
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < text.count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") {
        position += 1
      }
      guard digits(text) > 0 else { throw unexpected(text) }
    }
    append(.number, start..<position)
  }

  /// Skips digits and returns how many there were.
  private mutating func digits(_ text: Span<UInt8>) -> Int {
    let start = position
    while position < text.count, case 0x30...0x39 = text[position] { position += 1 }
    return position - start
  }

  private mutating func skipSpace(_ text: Span<UInt8>) {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func unexpected(_ text: Span<UInt8>) -> JSONError {
    JSONError(offset: position, problem: position < text.count ? .unexpected : .unexpectedEnd)
  }
}

/// Where and why a text is not JSON; holds nothing of the text.
package struct JSONError: Error, Hashable {
  /// Byte offset in the text.
  package var offset: Int
  package var problem: Problem

  package enum Problem: String, Sendable {
    case unexpected = "a character that cannot stand there"
    case unexpectedEnd = "the text ends too early"
    case afterEnd = "something follows the value"
    case badEscape = "an escape that is none"
    case tooDeep = "nested too deeply"
  }
}
