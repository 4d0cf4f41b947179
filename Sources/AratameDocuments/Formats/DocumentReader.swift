internal import AratameMatching

/// How the bytes of an input are laid out.
public enum InputFormat: String, CaseIterable, Sendable {
  /// Plain text or Markdown.
  case text
  /// One request or other value in JSON.
  case json
  /// A log of one JSON value a line.
  case jsonl
}

/// Documents from an input whose format is told, or recognised from its name and content.
package struct DocumentReader {
  private enum Mode {
    case unopened(ByteSource, InputFormat?)
    case text(TextReader, note: NotScanned?, isFile: Bool)
    case log(LogReader)
    case done
  }

  private var mode: Mode

  /// - Parameter format: nil to recognise it.
  package init(_ source: ByteSource, format: InputFormat?) {
    mode = .unopened(source, format)
  }

  /// Makes `document` the next document; false at the end.
  ///
  /// - Throws: ``CannotRead``; what came before stands.
  package mutating func next(into document: inout Document) throws(CannotRead) -> Bool {
    switch mode {
    case .done: return false
    case .log(var log):
      mode = .done
      let isFound = try log.next(into: &document)
      if isFound { mode = .log(log) }
      return isFound
    case .text(var text, let note, let isFile):
      mode = .done
      let isFound = try text.next(into: &document)
      if isFound {
        if let note { document.notScanned.append(note) }
        document.isTextFile = isFile
        mode = .text(text, note: nil, isFile: isFile)
      }
      return isFound
    case .unopened(let source, let format):
      mode = .done
      return try open(source, format, into: &document)
    }
  }

  private mutating func open(
    _ source: ByteSource, _ format: InputFormat?, into document: inout Document
  ) throws(CannotRead) -> Bool {
    var head = try source.read(TextReader.pieceLength)
    if format == nil, Self.isBinary(head) {
      document = Document(path: source.path)
      document.notScanned = [NotScanned(path: source.path, reason: .binary)]
      document.isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      return true
    }
    let known = format ?? Self.format(ofName: source.path)
    if known == .jsonl || known == nil && Self.isLog(Self.withoutMark(head)) {
      mode = .log(LogReader(source, prefix: Self.withoutMark(head)))
      return try next(into: &document)
    }
    guard known == .json || known == nil && Self.mayBeJSON(Self.withoutMark(head)) else {
      return try readText(source, head, nil, into: &document)
    }
    while head.count <= LogReader.lineLimit {
      let more = try source.read(LogReader.lineLimit)
      if more.isEmpty { return try readJSON(source, head, known, into: &document) }
      head += more
    }
    let note = NotScanned(path: source.path, reason: .tooLong)
    return try readText(source, head, note, into: &document)
  }

  private mutating func readText(
    _ source: ByteSource, _ head: [UInt8], _ note: NotScanned?, into document: inout Document
  ) throws(CannotRead) -> Bool {
    // What should have been JSON is a request that cannot be read.
    let isFile = note == nil && source.path != "-"
    mode = .text(TextReader(source, prefix: head), note: note, isFile: isFile)
    return try next(into: &document)
  }

  /// A whole input that looks like JSON: one value, or else text.
  private mutating func readJSON(
    _ source: ByteSource, _ bytes: [UInt8], _ known: InputFormat?, into document: inout Document
  ) throws(CannotRead) -> Bool {
    let json = Self.withoutMark(bytes)
    document = Document(path: source.path)
    document.source = json
    document.repair()
    var reader = JSONReader()
    do throws(JSONError) {
      try reader.read(into: &document)
      return true
    } catch {
      var place = Position()
      place.advance(over: document.source.span.extracting(0..<error.offset))
      let note = NotScanned(
        path: source.path, line: place.line,
        reason: .notJSON("\(error.problem.rawValue), column \(place.column)"))
      // Text that only begins like JSON loses nothing; text with escapes was meant to be decoded.
      let isMeant = known == .json || Self.hasEscapes(json)
      return try readText(source, bytes, isMeant ? note : nil, into: &document)
    }
  }

  private static func format(ofName path: String) -> InputFormat? {
    if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return .jsonl }
    return path.hasSuffix(".json") ? .json : nil
  }

  /// A NUL near the beginning marks what is no text, as git decides it.
  private static func isBinary(_ head: [UInt8]) -> Bool { head.prefix(8000).contains(0) }

  /// Whether most of the first lines are JSON objects.
  private static func isLog(_ head: [UInt8]) -> Bool {
    var tape = JSONTape()
    var lines = 0
    var objects = 0
    for line in head.split(separator: UInt8(ascii: "\n")).prefix(20) where line.contains(where: { $0 > 0x20 })
    {
      lines += 1
      if (try? tape.read(Array(line).span)) != nil, tape.nodes[0].kind == .object { objects += 1 }
    }
    return lines > 1 && 2 * objects > lines
  }

  /// Whether something stands there that only a reader of JSON can read.
  private static func hasEscapes(_ text: [UInt8]) -> Bool {
    var offset = 0
    while let backslash = text.span.firstOffset(of: UInt8(ascii: "\\"), from: offset) {
      offset = backslash + 1
      if offset < text.count, text[offset] == UInt8(ascii: "u") || text[offset] == UInt8(ascii: "\"") {
        return true
      }
    }
    return false
  }

  /// What follows a byte order mark, which a reader of JSON may pass over (RFC 8259, section 8.1).
  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func mayBeJSON(_ head: [UInt8]) -> Bool {
    let first = head.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
