import AratameDocuments

/// A source that hands `bytes` out in pieces of at most `piece` bytes.
func source(_ bytes: [UInt8], path: String = "a.txt", piece: Int = .max) -> ByteSource {
  var position = 0
  return ByteSource(path: path) { count throws(CannotRead) in
    let end = min(bytes.count, position + min(count, piece))
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

func source(_ text: String, path: String = "a.txt", piece: Int = .max) -> ByteSource {
  source(Array(text.utf8), path: path, piece: piece)
}

/// All documents that `source` holds.
func readAll(_ source: ByteSource, format: InputFormat? = nil) throws -> [Document] {
  var reader = DocumentReader(source, format: format)
  var all: [Document] = []
  var document = Document(path: "")
  while try reader.next(into: &document) { all.append(document) }
  return all
}

/// The document that `json` is.
func parse(_ json: String) throws(JSONError) -> Document {
  var document = Document(path: "a.json")
  document.source = Array(json.utf8)
  var reader = JSONReader()
  try reader.read(into: &document)
  return document
}

/// A segment as the tests compare it.
struct Part: Hashable, CustomStringConvertible {
  var pointer: String
  var text: String
  var role: Role?
  var key = ""

  init(_ pointer: String, _ text: String, _ role: Role? = nil, key: String? = nil) {
    self.pointer = pointer
    self.text = text
    self.role = role
    self.key = key ?? pointer.split(separator: "/").last { Int($0) == nil }.map(String.init) ?? ""
  }

  var description: String { "\(pointer) [\(role?.rawValue ?? "-")] \(key): \(text)" }
}

extension Document {
  var parts: [Part] {
    segments.filter { !$0.isName }.map(part)
  }

  /// Members' names that are searched themselves.
  var nameParts: [Part] { segments.filter(\.isName).map(part) }

  private func part(_ segment: Segment) -> Part {
    Part(name(segment.pointer), string(segment.text), segment.role, key: name(segment.key))
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Where every occurrence of `needle` in the searched text is.
  func locations(of needle: String) -> [Location] {
    ranges(of: needle, in: text).compactMap { range in
      segment(holding: range).map { location(of: range, in: $0) }
    }
  }
}

/// Every occurrence of `needle`, in bytes.
func ranges(of needle: String, in text: [UInt8]) -> [Range<Int>] {
  let needle = Array(needle.utf8)
  var ranges: [Range<Int>] = []
  var start = 0
  while start + needle.count <= text.count {
    if text[start] == needle[0], Array(text[start..<start + needle.count]) == needle {
      ranges.append(start..<start + needle.count)
    }
    start += 1
  }
  return ranges
}

/// Numbers that repeat from run to run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
  mutating func pick<T>(_ items: [T]) -> T { items[roll(items.count)] }
}
