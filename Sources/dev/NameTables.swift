import AratameDetection
import AratameMatching
import FoundationEssentials

/// The embedded tables of Japanese names, from surnames.tsv, given-names.tsv and japanese-words.tsv.
struct NameTables {
  private(set) var words: [String: NameWord] = [:]
  /// See ``NameMail``.
  private var readings: [UInt8] = []

  /// The lists of the project at `root`.
  init(_ root: String) throws {
    try read(root, "surnames") { $0 == "frequent" ? [.surname, .frequent] : .surname }
    try read(root, "given-names") { $0 == "rare" ? [.given, .rare] : .given }
    try read(root, "japanese-words") { kinds in
      kinds.reduce(into: []) { word, kind in
        switch kind {
        case "c": word.insert(.common)
        case "p": word.insert(.place)
        case "o": word.insert(.other)
        default: word.insert(.title)
        }
      }
    }
    readings = try Self.readings(root)
  }

  /// The table of names with the skeletons of their readings, 1 for a surname, 2 for a given name.
  private static func readings(_ root: String) throws -> [UInt8] {
    var kinds: [String: UInt8] = [:]
    let text = try String(contentsOfFile: "\(root)/policies/lexicons/name-readings.tsv", encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      for (kind, column) in zip([1, 2] as [UInt8], columns.dropFirst()) {
        for reading in column.split(separator: "/") {
          guard let skeleton = RomanReading.skeleton(ofKana: reading) else { continue }
          kinds[columns[0] + String(decoding: skeleton, as: UTF8.self), default: 0] |= kind
        }
      }
    }
    return WordTable.data(of: kinds.sorted { $0.key < $1.key }.map { (word: $0.key, value: $0.value) })
  }

  private mutating func read(_ root: String, _ list: String, _ word: (Substring) -> NameWord) throws {
    let text = try String(contentsOfFile: "\(root)/policies/lexicons/\(list).tsv", encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      words[String(columns[0]), default: []].formUnion(word(columns.count > 1 ? columns[1] : ""))
    }
  }

  func generated(_ root: String) -> [Generated] {
    let sorted = words.sorted { $0.key < $1.key }.map { (word: $0.key, value: $0.value.rawValue) }
    let folder = "\(root)/Sources/CLexicons/data/"
    return [
      Generated(path: folder + "japanese-names.bin", contents: Data(WordTable.data(of: sorted))),
      Generated(path: folder + "japanese-names-gate.bin", contents: Data(gate)),
      Generated(path: folder + "japanese-readings.bin", contents: Data(readings)),
    ]
  }

  /// What the first pass knows: with which pairs of kanji names begin, and which words are no names.
  private var gate: [UInt8] {
    let ordinary: NameWord = [.common, .place, .other, .title]
    let names: NameWord = [.surname, .given]
    var known = NameLists.stems.split(separator: " ").map(String.init)
    var pairs: Set<String> = []
    for (word, value) in words {
      if word.unicodeScalars.allSatisfy(\.isKatakana) {
        if !value.isDisjoint(with: ordinary) && value.isDisjoint(with: names) { known.append(word) }
        continue
      }
      if word.count == 2 && !value.isDisjoint(with: ordinary) { known.append(word) }
      guard word.count >= 2, !value.isDisjoint(with: names), value != [.given, .rare] else { continue }
      let pair = String(word.prefix(2))
      let isWord = words[pair].map { !$0.isDisjoint(with: [.common]) } ?? false
      let counts = pair.allSatisfy { "一二三四五六七八九十百千万年月日時分条第".contains($0) }
      if value.contains(.frequent) || !isWord && !counts { pairs.insert(pair) }
    }
    return NamePass.data(known: known.sorted(), pairs: pairs.sorted())
  }
}

extension Unicode.Scalar {
  fileprivate var isKatakana: Bool { (0x30A1...0x30FA).contains(value) || value == 0x30FC }
}
