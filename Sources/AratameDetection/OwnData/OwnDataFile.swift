/// Why own data cannot be used; holds nothing of it.
package enum OwnDataError: Error, Hashable, CustomStringConvertible {
  /// The file is none of this tool's, or of a later version of it.
  case notOwnData
  /// The file is of the other kind.
  case wrongKind(OwnDataFile.Kind)
  /// The file was made with another key.
  case wrongKey
  /// The file is not as it was written.
  case damaged

  package var description: String {
    switch self {
    case .notOwnData: "is neither a lexicon nor a fingerprint file of this version"
    case .wrongKind(.lexicon): "is a lexicon, not a fingerprint file"
    case .wrongKind(.fingerprints): "is a fingerprint file, not a lexicon"
    case .wrongKey: "was made with another key"
    case .damaged: "is damaged"
    }
  }
}

/// The frame of a file of own data: one readable line, then everything else sealed.
///
/// Whoever has the file without the key learns its kind, its size and whether two files have the same key.
package enum OwnDataFile {
  package enum Kind: String, Sendable {
    case lexicon
    case fingerprints
  }

  private static let name = "aratame-own-data"
  private static let version = "1"

  static func write(_ kind: Kind, _ content: [UInt8], key: OwnKey) throws(OwnDataError) -> [UInt8] {
    let header = Array("\(name) \(version) \(kind.rawValue) \(key.check)\n".utf8)
    return header + (try key.seal(content, header: header))
  }

  static func read(_ kind: Kind, _ file: [UInt8], key: OwnKey) throws(OwnDataError) -> [UInt8] {
    guard let end = file.prefix(128).firstIndex(of: 0x0A) else { throw .notOwnData }
    let parts = String(decoding: file[..<end], as: UTF8.self).split(separator: " ")
    guard parts.count == 4, parts[0] == name, parts[1] == version,
      let found = Kind(rawValue: String(parts[2]))
    else { throw .notOwnData }
    guard found == kind else { throw .wrongKind(found) }
    guard parts[3] == key.check else { throw .wrongKey }
    return try key.open(Array(file[(end + 1)...]), header: Array(file[...end]))
  }
}

/// Writes numbers and texts one after the other.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += Array(text.utf8)
  }

  /// Eight bytes, the highest first.
  mutating func add(word: UInt64) {
    for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(word >> shift & 0xFF)) }
  }

  /// Numbers in ascending order, by their differences.
  mutating func add(ascending numbers: [Int]) {
    add(numbers.count)
    var last = 0
    for number in numbers {
      add(number - last)
      last = number
    }
  }
}

/// Reads what ``FieldWriter`` wrote.
struct FieldReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func byte() throws(OwnDataError) -> UInt8 {
    guard offset < bytes.count else { throw .damaged }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func number() throws(OwnDataError) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 56, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(value) }
    }
    throw .damaged
  }

  /// How many of something follow, each of so many bytes at least.
  mutating func count(of size: Int) throws(OwnDataError) -> Int {
    let count = try number()
    guard count <= (bytes.count - offset) / size else { throw .damaged }
    return count
  }

  mutating func text() throws(OwnDataError) -> String {
    let count = try count(of: 1)
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  mutating func word() throws(OwnDataError) -> UInt64 {
    var word: UInt64 = 0
    for _ in 0..<8 { word = word << 8 | UInt64(try byte()) }
    return word
  }

  mutating func ascending() throws(OwnDataError) -> [Int] {
    var numbers: [Int] = []
    var last = 0
    for _ in 0..<(try count(of: 1)) {
      let (next, isOver) = last.addingReportingOverflow(try number())
      guard !isOver else { throw .damaged }
      last = next
      numbers.append(last)
    }
    return numbers
  }
}
