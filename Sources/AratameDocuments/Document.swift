internal import AratameMatching

/// A text as read: one prompt file, one request, or one record of a log.
///
/// `text` holds what is searched: the segments' texts one after the other, decoded, with a separator between
/// that no pattern matches. For a plain text it is the source itself.
package struct Document: Sendable {
  /// As the caller names it; `-` is standard input.
  package var path: String
  /// 0-based place in a log; nil for a file of one document.
  package var record: Int?
  /// Where `source` begins in its file.
  package var start = Position()
  /// The bytes that were read, valid UTF-8.
  package var source: [UInt8]
  /// What is searched, valid UTF-8.
  package var text: [UInt8]
  package var segments: [Segment]
  /// The pointers and names of members that segments refer to, one behind the other, valid UTF-8.
  package private(set) var names: [UInt8] = []
  /// Findings that begin outside are another document's: pieces of one long text overlap.
  package var owned: Range<Int>
  /// Whether nothing of the same text follows in another document.
  package var isLast = true
  /// Tools of a request that send parts of it on, as it names them.
  package var tools: [String] = []
  /// What could not be searched, or only in another way than it was meant.
  package var notScanned: [NotScanned]

  package init(path: String, record: Int? = nil) {
    self.path = path
    self.record = record
    source = []
    text = []
    segments = []
    owned = 0..<Int.max
    notScanned = []
  }

  /// A plain text: one segment, which is the whole.
  package init(path: String, plain source: [UInt8]) {
    self.init(path: path)
    self.source = source
    text = source
    segments = [Segment(text: 0..<source.count)]
  }

  /// Forgets everything but keeps the memory, for the next record.
  package mutating func clear() {
    source.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    notScanned.removeAll(keepingCapacity: true)
    tools.removeAll()
    record = nil
    owned = 0..<Int.max
    isLast = true
    isTextFile = false
  }

  /// Whether this is a text file, or a piece of one, and no request, no record of a log and not standard input: only
  /// there marks in the text count, since whoever sends a prompt must not switch its check off.
  package var isTextFile = false

  /// Whether this stands for a file that is no text.
  package var isBinary: Bool { notScanned.contains { $0.reason == .binary } }

  /// Whether what is no text for this tool says of itself that it is one, in UTF-16.
  package var isUTF16 = false

  /// Keeps `name` for segments to refer to; gives where it stands in ``names``.
  package mutating func keep(_ name: some Collection<UInt8>) -> Range<Int> { keep { $0 += name } }

  /// Lets `write` append a name for segments to refer to; gives where it stands in ``names``.
  mutating func keep(_ write: (inout [UInt8]) -> Void) -> Range<Int> {
    let start = names.count
    write(&names)
    return start..<names.count
  }

  /// The pointer or name at `range` of ``names``.
  package func name(_ range: Range<Int>) -> String { String(decoding: names[range], as: UTF8.self) }

  /// Index of the segment that holds `range` of `text`, or nil when it lies in none or across two.
  package func segment(holding range: Range<Int>) -> Int? {
    let index = segments.partitioningIndex { $0.text.upperBound > range.lowerBound }
    guard index < segments.count else { return nil }
    let text = segments[index].text
    return text.lowerBound <= range.lowerBound && range.upperBound <= text.upperBound ? index : nil
  }
}

/// A part of a document: one message, one part of a message, one value.
package struct Segment: Sendable {
  /// Half-open, in bytes of the document's `text`.
  package var text: Range<Int>
  /// Who speaks; nil where the format does not say.
  package var role: Role?
  /// JSON pointer (RFC 6901) to the string that this is, in the document's ``Document/names``; empty for a whole text.
  ///
  /// With `#` behind it when this is the member's name, as relative JSON pointers write it.
  package var pointer = 0..<0
  /// Whether this is a member's name and not its value.
  package var isName = false
  /// The member name that the value stands under, which speaks for what it is (`"my_number": …`); in the
  /// document's ``Document/names``.
  package var key = 0..<0
  /// The name around that, which counts too: `{"my_number": {"value": …}}`.
  package var outerKey = 0..<0
  /// Where `source` holds the pointed-at string.
  package var origin = 0
  /// Where in `source` lines are counted from: the beginning of the file, or of a message that is no file's.
  package var lineOrigin = 0
  /// The pointed-at string in `source`, where escapes in it were undone.
  package var escaped: Range<Int>?
  /// The pointed-at text itself in the document's `text`, when it is JSON in a string and this is a string
  /// in that.
  package var container: Range<Int>?
  /// Where the container holds this string, in bytes of the container; its escapes were undone.
  package var contained = 0..<0

  /// Whether a tool or a search brought it into the request.
  package var isRetrieved: Bool { role == .tool }

  package init(text: Range<Int>, role: Role? = nil) {
    self.text = text
    self.role = role
  }
}

/// Who speaks in a segment.
public enum Role: String, Sendable, CaseIterable {
  /// The application's own instructions (`developer` counts as this).
  case system
  /// The person.
  case user
  /// The model.
  case assistant
  /// What a tool or a search gave back.
  case tool
}

/// A part of the input that was not searched, or not as it was meant.
public struct NotScanned: Hashable, Sendable {
  /// The file, as the caller names it.
  public var path: String
  /// 1-based, where known.
  public var line: Int?
  /// JSON pointer, where the part is a value.
  public var pointer: String?
  /// Why.
  public var reason: Reason

  /// Why something was not searched.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be read; the system's word for it.
    case unreadable(String)
    /// The file is no text.
    case binary
    /// So many bytes are not UTF-8; what lies between them was searched.
    case invalidUTF8(Int)
    /// Not the JSON it should be; searched as plain text.
    case notJSON(String)
    /// Longer than what is decoded at once; searched as plain text.
    case tooLong
    /// An image, a sound or a file inside a request.
    case attachment(String)
    /// A detector hit a limit in this part.
    case gaveUp(String)
    /// Parts in another writing (Base64, say) beyond what is decoded of one text.
    case encoded
  }

  /// A part that was not searched.
  public init(path: String, line: Int? = nil, pointer: String? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.pointer = pointer
    self.reason = reason
  }
}
