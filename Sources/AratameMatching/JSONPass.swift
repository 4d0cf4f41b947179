internal import CScan

/// Reads JSON texts, strict as RFC 8259 is, into flat lists of nodes.
///
/// One value serves for many texts, with the same memory.
package struct JSONPass {
  /// A value or a member's name.
  package struct Node {
    /// As `cscan_json.h` numbers them.
    package var kind: UInt8
    /// Whether a string holds a backslash.
    package var isEscaped: Bool
    /// Half-open, in bytes of the text: a string's without its quotes, a container's with its brackets.
    package var range: Range<Int>
    /// Index of the first node after this one and all that it holds.
    package var next: Int
  }

  /// Why a text is not JSON.
  package enum Problem: Sendable {
    /// A byte that cannot stand there.
    case unexpected
    /// The text ends too early.
    case unexpectedEnd
    /// Something follows the value.
    case afterEnd
    /// A backslash that begins no escape.
    case badEscape
    /// More objects and arrays inside each other than may be.
    case tooDeep
  }

  /// Nodes of the text that was read last; none when it is not JSON.
  package private(set) var count = 0
  /// What stands from `count` on means nothing.
  private var room: [cscan_json_node] = []

  package init() {}

  /// The node at `index`, below ``count``.
  package subscript(index: Int) -> Node {
    precondition(index < count, "no such node")
    let node = room[index]
    return Node(
      kind: node.kind, isEscaped: node.is_escaped != 0,
      range: Int(node.start)..<Int(node.end), next: Int(node.next))
  }

  /// Reads `text`, which must be one JSON value with nothing but white space around it; O(n).
  ///
  /// - Parameter limit: Most objects and arrays that may be open at once.
  /// - Returns: nil, or where it stops being JSON and why.
  /// - Precondition: `text` is valid UTF-8 and shorter than 4 GiB.
  package mutating func read(_ text: Span<UInt8>, limit: Int) -> (offset: Int, problem: Problem)? {
    precondition(text.count <= Int(UInt32.max), "text of 4 GiB or more")
    var state = cscan_json_state()
    var end = step(text, limit, &state)
    while end == CSCAN_JSON_FULL {
      // A request to a model has some twenty nodes.
      room += repeatElement(cscan_json_node(), count: max(room.count, 64))
      end = step(text, limit, &state)
    }
    count = end == CSCAN_JSON_WHOLE ? state.count : 0
    return Self.problem(end).map { (state.at, $0) }
  }

  /// Reads on, as far as there is room.
  private mutating func step(_ text: Span<UInt8>, _ limit: Int, _ state: inout cscan_json_state) -> Int {
    unsafe text.withUnsafeBufferPointer { text in
      // Nothing at all has no address.
      guard let bytes = text.baseAddress else { return CSCAN_JSON_UNEXPECTED_END }
      return unsafe room.withUnsafeMutableBufferPointer { room in
        // Nor has no room.
        guard let nodes = room.baseAddress else { return CSCAN_JSON_FULL }
        return unsafe Int(cscan_json(bytes, text.count, UInt32(limit), nodes, room.count, &state))
      }
    }
  }

  private static func problem(_ end: Int) -> Problem? {
    switch end {
    case CSCAN_JSON_UNEXPECTED: .unexpected
    case CSCAN_JSON_UNEXPECTED_END: .unexpectedEnd
    case CSCAN_JSON_AFTER_END: .afterEnd
    case CSCAN_JSON_BAD_ESCAPE: .badEscape
    case CSCAN_JSON_TOO_DEEP: .tooDeep
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends the inside of a string of JSON at `range` of `text` with its escapes undone.
  ///
  /// Half of a surrogate pair alone becomes U+FFFD. The escapes are well formed, as in a string that ``JSONPass`` read.
  package mutating func appendUnescaped(_ text: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let start = count
    self += repeatElement(0, count: range.count)
    let written = unsafe withUnsafeMutableBufferPointer { output in
      unsafe text.withUnsafeBufferPointer { text in
        guard let text = text.baseAddress, let output = output.baseAddress else { return 0 }
        return unsafe cscan_json_unescape(text + range.lowerBound, range.count, output + start)
      }
    }
    removeLast(range.count - written)
  }
}
