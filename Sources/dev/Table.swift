import AratameMatching
import FoundationEssentials

/// A word list that is embedded as a ``WordTable``: `policies/lexicons/NAME.tsv` becomes
/// `Sources/CLexicons/data/NAME.bin`, which `Sources/CLexicons/NAME.c` embeds.
struct Table {
  /// The list's name.
  var name: String
  /// The words of a row and the byte of each, from the row's columns.
  var words: @Sendable ([Substring]) throws -> [(word: String, value: UInt8)]

  /// Every table, by name.
  static let all: [Table] = [
    Table(name: "places") { [(String($0[0]), UInt8($0[1]) ?? 0)] },
    // LatinPerson's numbers.
    Table(name: "latin-persons") { columns in
      let kinds: [Substring] = ["public", "fiction", "placeholder", "example", "institution"]
      return [(String(columns[0]), UInt8((kinds.firstIndex(of: columns[1]) ?? 0) + 1))]
    },
    // Four digits of two bits each, as LatinWord reads them.
    Table(name: "latin-words") { columns in
      let digits = columns[1].utf8.map { $0 &- 0x30 }
      return [(String(columns[0]), digits[0] | digits[1] << 2 | digits[2] << 4 | digits[3] << 6)]
    },
  ]

  /// The table's file in the project at `root`.
  func generated(_ root: String) throws -> Generated {
    let list = try String(contentsOfFile: "\(root)/policies/lexicons/\(name).tsv", encoding: .utf8)
    let rows = try list.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap {
      try words($0.split(separator: "\t", omittingEmptySubsequences: false))
    }
    return Generated(
      path: "\(root)/Sources/CLexicons/data/\(name).bin", contents: Data(WordTable.data(of: rows)))
  }
}
