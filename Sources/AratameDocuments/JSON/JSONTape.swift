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

  /// In the order in which the pass numbers them.
  package enum Kind: UInt8 {
    case object, array, key, string, number, literal
  }

  /// In the order of the text; a key stands before its value.
  package private(set) var nodes: [Node] = []
  /// Deepest nesting that is read: deeper texts are an error, not a stack overflow.
  package static let depthLimit = 512

  private var pass = JSONPass()

  package init() {}

  /// Reads `text`, which must be one JSON value with nothing but white space around it.
  ///
  /// - Throws: ``JSONError`` with the place where it stops being JSON; there are no nodes then.
  package mutating func read(_ text: Span<UInt8>) throws(JSONError) {
    nodes.removeAll(keepingCapacity: true)
    if let (offset, problem) = pass.read(text, limit: Self.depthLimit) {
      throw JSONError(offset: offset, problem: JSONError.Problem(problem))
    }
    for index in 0..<pass.count {
      let node = pass[index]
      nodes.append(
        Node(
          kind: Kind(rawValue: node.kind) ?? .literal, isEscaped: node.isEscaped, range: node.range,
          next: node.next))
    }
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

    fileprivate init(_ problem: JSONPass.Problem) {
      self =
        switch problem {
        case .unexpected: .unexpected
        case .unexpectedEnd: .unexpectedEnd
        case .afterEnd: .afterEnd
        case .badEscape: .badEscape
        case .tooDeep: .tooDeep
        }
    }
  }
}
