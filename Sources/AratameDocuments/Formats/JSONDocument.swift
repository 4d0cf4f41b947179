internal import AratameMatching

/// Reads requests to AI services and other JSON into documents, one after the other with the same memory.
///
/// What is searched: of a log line `{"text": …}` the text; of a batch line `{"body": {…}}` the body; of
/// everything else every string and every long number, since all of a request is sent. Roles follow the
/// message shapes of OpenAI (Chat Completions, Responses) and Anthropic (Messages): `role` on a message,
/// `system` and `instructions` beside the messages, results of tools by their `type`.
package struct JSONReader {
  private var tape = JSONTape()
  /// For JSON inside a string: tool calls carry their arguments so.
  private var inner = JSONTape()

  package init() {}

  /// Makes `document` the JSON value that is its `source`.
  ///
  /// - Precondition: the source is valid UTF-8.
  /// - Throws: ``JSONError``; the document then has no segments.
  package mutating func read(into document: inout Document) throws(JSONError) {
    let source = document.source
    try tape.read(source.span)
    // Lent and not copied, so that their memory is reused.
    var walk = Walk()
    swap(&walk.document, &document)
    swap(&walk.inner, &inner)
    walk.walk(tape, source.span)
    walk.document.tools = tape.furtherRecipients(in: source.span)
    swap(&walk.document, &document)
    swap(&walk.inner, &inner)
  }
}

/// One pass over a value that turns strings into segments.
private struct Walk {
  var document = Document(path: "")
  var inner = JSONTape()
  /// RFC 6901 pointer to the value being read.
  private var path: [UInt8] = []
  private var pointer: String { String(decoding: path, as: UTF8.self) }

  /// What the objects around a value say of it.
  private struct Context {
    /// The member's name, and the one around it, in the document's names.
    var name = 0..<0
    var outerName = 0..<0
    var role: Role?
    /// The `type` of an image, sound or file that the value belongs to.
    var attachment: StaticString?
    /// Whether the attachment says that it is plain text.
    var isPlain = false
  }

  mutating func walk(_ tape: JSONTape, _ source: Span<UInt8>) {
    let root = Context()
    if tape.nodes[0].kind == .object, walkRecord(root, tape, source) { return }
    value(0, root, tape, source)
  }

  /// Reads what a log's record wraps a prompt in; false when the object is the prompt's own.
  private mutating func walkRecord(_ root: Context, _ tape: JSONTape, _ source: Span<UInt8>) -> Bool {
    var wrapped: [Int] = []
    var key = 1
    while key < tape.nodes[0].next {
      let kind = tape.nodes[key + 1].kind
      if kind == .string && tape.name(key, is: "text", in: source)
        || kind == .object && tape.name(key, is: "body", in: source)
      {
        wrapped.append(key)
      }
      key = tape.nodes[key + 1].next
    }
    key = wrapped.isEmpty ? tape.nodes.count : 1
    while key < tape.nodes[0].next {
      if Self.promptNames.contains(where: { tape.name(key, is: $0, in: source) }) { return false }
      key = tape.nodes[key + 1].next
    }
    for key in wrapped { member(key, root, tape, source) }
    return !wrapped.isEmpty
  }

  /// Members of requests that are sent: where one of them stands, the whole object is.
  private static let promptNames: [StaticString] = [
    "messages", "prompt", "input", "inputs", "system", "instructions", "contents", "conversations", "query",
    "question", "content", "tools", "documents", "context",
  ]

  /// The member whose key is node `key`.
  private mutating func member(_ key: Int, _ outer: Context, _ tape: JSONTape, _ source: Span<UInt8>) {
    let name = keep(tape.nodes[key], of: source)
    let length = path.count
    enter(name)
    var context = outer
    context.role = outer.role ?? role(ofMember: name)
    if maySaySomething(name) {
      path.append(UInt8(ascii: "#"))
      // A name may itself hold JSON, and so give any number of segments.
      let first = document.segments.count
      string(tape.nodes[key], context, source)
      for index in first..<document.segments.count { document.segments[index].isName = true }
      path.removeLast()
    }
    context.outerName = outer.name
    context.name = name
    value(key + 1, context, tape, source)
    path.removeLast(path.count - length)
  }

  /// Keeps the key or string `node`, decoded, as a name of the document.
  private mutating func keep(_ node: JSONTape.Node, of source: Span<UInt8>) -> Range<Int> {
    document.keep { names in
      guard node.isEscaped else { return names.append(source, node.range) }
      JSONEscape.decode(node.range, of: source, into: &names)
    }
  }

  /// Whether the kept name at `range` is `word`.
  private func isName(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount && document.names.span.has(word, at: range.lowerBound)
  }

  /// Adds a member's name to the path, cut so that a hostile text cannot make paths of any length.
  private mutating func enter(_ name: Range<Int>) {
    path.append(UInt8(ascii: "/"))
    guard path.count < 1000 else {
      path += "…".utf8
      return
    }
    let names = document.names
    Self.append(names.span, name, to: &path)
  }

  private static func append(_ names: Span<UInt8>, _ name: Range<Int>, to path: inout [UInt8]) {
    let word = name.lowerBound..<names.scalarBoundary(notAfter: min(name.upperBound, name.lowerBound + 180))
    guard word.contains(where: { names[$0] == UInt8(ascii: "~") || names[$0] == UInt8(ascii: "/") }) else {
      return path.append(names, word)
    }
    for place in word {
      switch names[place] {
      case UInt8(ascii: "~"): path += "~0".utf8
      case UInt8(ascii: "/"): path += "~1".utf8
      case let byte: path.append(byte)
      }
    }
  }

  /// Whether a member's name may itself be data (`{"taro@…": 3}`) and not just a word of the format.
  private func maySaySomething(_ name: Range<Int>) -> Bool {
    var digits = 0
    let names = document.names.span
    for place in name {
      switch names[place] {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): break
      default: return true
      }
    }
    return digits >= 7 || name.count > 40
  }

  private mutating func value(_ node: Int, _ context: Context, _ tape: JSONTape, _ source: Span<UInt8>) {
    switch tape.nodes[node].kind {
    case .string: string(tape.nodes[node], context, source)
    // A My Number may stand as a number; a count or a temperature is too short to be anything.
    case .number where tape.nodes[node].range.count >= 7: string(tape.nodes[node], context, source)
    case .object: object(node, context, tape, source)
    case .array:
      let length = path.count
      var index = 0
      var element = node + 1
      while element < tape.nodes[node].next {
        path.append(UInt8(ascii: "/"))
        path.append(decimal: index)
        value(element, context, tape, source)
        path.removeLast(path.count - length)
        index += 1
        element = tape.nodes[element].next
      }
    case .number, .literal, .key: break
    }
  }

  private mutating func object(_ node: Int, _ outer: Context, _ tape: JSONTape, _ source: Span<UInt8>) {
    var context = outer
    // The word that names the speaker is the format's, not the prompt's.
    var roleKey = -1
    var key = node + 1
    while key < tape.nodes[node].next {
      if tape.nodes[key + 1].kind == .string {
        if tape.name(key, is: "role", in: source) {
          if let role = Self.roles.first(where: { tape.name(key + 1, is: $0.word, in: source) }) {
            context.role = role.role
            roleKey = key
          }
        } else if tape.name(key, is: "type", in: source) {
          func isType(_ type: StaticString) -> Bool { tape.name(key + 1, is: type, in: source) }
          if Self.toolResults.contains(where: isType) { context.role = .tool }
          if let attachment = Self.attachments.first(where: isType) { context.attachment = attachment }
          context.isPlain = isType("text")
        }
      }
      key = tape.nodes[key + 1].next
    }
    key = node + 1
    while key < tape.nodes[node].next {
      if key != roleKey { member(key, context, tape, source) }
      key = tape.nodes[key + 1].next
    }
  }

  private static let toolResults: [StaticString] = ["tool_result", "function_call_output"]
  private static let attachments: [StaticString] = [
    "image", "image_url", "input_image", "input_audio", "audio", "file", "input_file", "document", "video",
    "blob", "uri",
  ]
  /// Members that hold or name the content of an attachment.
  private static let contents: [StaticString] = [
    "url", "image_url", "file_url", "file_id", "file_uri", "uri", "data", "file_data", "content",
  ]

  /// Lists an attachment's content as not scanned; says whether it is encoded, so that searching it would
  /// find noise.
  private mutating func isUnreadable(_ text: Span<UInt8>, _ context: Context) -> Bool {
    var attachment = context.attachment
    if text.hasDataURL { attachment = attachment ?? "data:" }
    guard let attachment, !context.isPlain else { return false }
    guard Self.contents.contains(where: { isName(context.name, $0) }) || text.hasDataURL else { return false }
    document.notScanned.append(
      NotScanned(path: document.path, pointer: pointer, reason: .attachment("\(attachment)")))
    return text.count >= 64 && !text.indices.contains { text[$0] <= 0x20 || text[$0] >= 0x80 }
  }

  private static let roles: [(word: StaticString, role: Role)] = [
    ("user", .user), ("assistant", .assistant), ("system", .system), ("tool", .tool), ("human", .user),
    ("model", .assistant), ("developer", .system), ("function", .tool),
  ]

  private func role(ofMember name: Range<Int>) -> Role? {
    if isName(name, "system") || isName(name, "instructions") { return .system }
    // What a search put into the request, as in Cohere's chat.
    if isName(name, "documents") { return .tool }
    return isName(name, "prompt") || isName(name, "input") ? .user : nil
  }

  // MARK: Segments

  private mutating func string(_ node: JSONTape.Node, _ context: Context, _ source: Span<UInt8>) {
    guard !node.range.isEmpty, !isUnreadable(source.extracting(node.range), context) else { return }
    document.beginSegment()
    let start = document.text.count
    guard node.isEscaped else {
      // Written without an escape, so without a separator: JSON allows no control character.
      document.text.append(source, node.kind == .number ? source.integer(in: node.range) : node.range)
      return finish(start, node.range.lowerBound, nil, context)
    }
    JSONEscape.decode(node.range, of: source, into: &document.text)
    document.hideSeparators(from: start)
    if let text = escapedJSON(from: start) {
      nested(text, start..<document.text.count, node.range, context)
    } else {
      finish(start, node.range.lowerBound, node.range, context)
    }
  }

  private mutating func finish(_ start: Int, _ origin: Int, _ escaped: Range<Int>?, _ context: Context) {
    var segment = Segment(text: start..<document.text.count, role: context.role)
    segment.pointer = document.keep(path)
    segment.key = context.name
    segment.outerKey = context.outerName
    segment.origin = origin
    segment.escaped = escaped
    document.segments.append(segment)
  }

  /// The decoded string from `start` on, read by `inner`, when it is an object or array that itself holds
  /// escapes.
  ///
  /// Without an escape its characters stand as they are and are found as plain text.
  private mutating func escapedJSON(from start: Int) -> [UInt8]? {
    let first = document.text[start...].first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    let text = Array(document.text[start...])
    do throws(JSONError) { try inner.read(text.span) } catch { return nil }
    return inner.nodes.contains { $0.isEscaped } ? text : nil
  }

  /// Segments for the strings of the JSON in a string: `text` is that string, decoded once, which stands at
  /// `container`; in the source it is `escaped`.
  private mutating func nested(
    _ text: [UInt8], _ container: Range<Int>, _ escaped: Range<Int>, _ context: Context
  ) {
    var context = context
    for node in inner.nodes {
      switch node.kind {
      case .key:
        context.name = keep(node, of: text.span)
        if maySaySomething(context.name) { nested(node, of: text, container, escaped, context) }
      case .string, .number: nested(node, of: text, container, escaped, context)
      case .object, .array, .literal: break
      }
    }
  }

  /// A segment for one string of the JSON in a string.
  private mutating func nested(
    _ node: JSONTape.Node, of text: [UInt8], _ container: Range<Int>, _ escaped: Range<Int>,
    _ context: Context
  ) {
    guard !node.range.isEmpty else { return }
    document.beginSegment()
    let start = document.text.count
    JSONEscape.decode(node.range, of: text.span, into: &document.text)
    document.hideSeparators(from: start)
    let isDeeper =
      document.text[start...].first == UInt8(ascii: "{") || document.text[start...].first == UInt8(ascii: "[")
    if isDeeper, document.text[start...].contains(UInt8(ascii: "\\")) {
      // JSON in JSON in JSON: searched as it stands, and that its escapes are not undone is said.
      document.notScanned.append(
        NotScanned(
          path: document.path, pointer: pointer, reason: .notJSON("JSON in strings, nested too deeply")))
    }
    finish(start, escaped.lowerBound, escaped, context)
    document.segments[document.segments.count - 1].container = container
    document.segments[document.segments.count - 1].contained = node.range
  }
}

extension [UInt8] {
  /// Appends `number`, which is not negative, in decimal digits.
  fileprivate mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension Document {
  /// What stands between two segments: no pattern matches U+001E (information separator two).
  package static let separator: [UInt8] = [0x0A, 0x1E, 0x0A]

  fileprivate mutating func beginSegment() {
    if !text.isEmpty { text.append(contentsOf: Self.separator) }
  }

  /// Makes separators that the text from `start` on holds itself spaces, which are as long.
  package mutating func hideSeparators(from start: Int) {
    var offset = start
    while let separator = text.span.firstOffset(of: 0x1E, from: offset) {
      text[separator] = 0x20
      offset = separator + 1
    }
  }
}

extension Span<UInt8> {
  /// Whether these bytes begin as a `data:` URL with Base64 does, or hold one.
  fileprivate var hasDataURL: Bool {
    guard count > 20 else { return false }
    var offset = 0
    while let colon = firstOffset(of: UInt8(ascii: ":"), from: offset) {
      offset = colon + 1
      if stands("data:", before: offset), holds(";base64,", within: offset..<Swift.min(offset + 80, count)) {
        return true
      }
    }
    return false
  }

  private func stands(_ word: StaticString, before end: Int) -> Bool {
    let start = end - word.utf8CodeUnitCount
    guard start >= 0 else { return false }
    return word.withUTF8Buffer { bytes in bytes.indices.allSatisfy { unsafe bytes[$0] == self[start + $0] } }
  }

  private func holds(_ word: StaticString, within range: Range<Int>) -> Bool {
    range.contains { $0 >= word.utf8CodeUnitCount && stands(word, before: $0 + 1) }
  }

  /// `range` without a fraction of zeros: data tools write whole numbers as `123.0`.
  fileprivate func integer(in range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1] == UInt8(ascii: "0") { end -= 1 }
    guard end > range.lowerBound, self[end - 1] == UInt8(ascii: ".") else { return range }
    return range.lowerBound..<end - 1
  }
}
