import Aratame
import AratameDetection
import AratameDocuments
import ArgumentParser

/// `aratame lexicon`: an organisation's own words, as keyed hashes.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Make lexicons of customers, employees, code names, as keyed hashes.",
    subcommands: [Build.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a lexicon from a table; the file holds no term and may be committed.",
      discussion: "List the file under `lexicons` in aratame.yml. The table is CSV in UTF-8 (RFC 4180).")

    @Argument(help: "The table.") var table: String
    @Option(
      help: ArgumentHelp(
        "What the terms are: CUSTOMER_NAME, EMPLOYEE_NAME, BUSINESS_PARTNER, CODE_NAME or another entity.",
        valueName: "entity"))
    var entity: String
    @Option(help: ArgumentHelp("The lexicon to write.", valueName: "file")) var out: String
    @Option(
      name: .customLong("column"),
      help: ArgumentHelp(
        "A column to take terms from, by its header or its number from 1. May be repeated.",
        valueName: "column"))
    var columns: [String] = []
    @Flag(inversion: .prefixedNo, help: "Whether the first row is a header.") var header: Bool?
    @Option(help: ArgumentHelp("The lexicon's name in reports; the table's unless given.", valueName: "name"))
    var id: String?
    @Flag(help: "Leave out rows that cannot be terms, where otherwise nothing is written.") var skipUnfit =
      false
    @OptionGroup var keys: KeyOptions

    func run() throws {
      let entity = try Self.entity(entity)
      let key = try keys.ownKey()
      let fields = try TableColumns(path: table, columns: columns, header: header).fields()
      var refused: [OwnLexicon.Refused] = []
      let lexicon = OwnLexicon(
        id: id ?? Self.name(of: table), entity: entity, fields: fields, key: key, refused: &refused)
      report(refused)
      guard refused.isEmpty || skipUnfit else {
        throw CheckError(
          .configuration,
          "\(table): \(refused.count) cells cannot be terms, so nothing is written (--skip-unfit leaves them out)"
        )
      }
      guard lexicon.count > 0 else { throw CheckError(.configuration, "\(table): holds no term") }
      try write(try lexicon.file(key: key), to: out)
      Output.write("\(out): \(lexicon.count) terms, \(entity.rawValue), named \(lexicon.id)\n")
    }

    /// Rows are named and never shown.
    private func report(_ refused: [OwnLexicon.Refused]) {
      for one in refused.prefix(20) {
        Output.message("\(table): row \(one.row), column \(one.column) \(one.description)")
      }
      if refused.count > 20 { Output.message("\(table): \(refused.count - 20) more") }
    }

    private static func entity(_ name: String) throws -> Entity {
      guard name.wholeMatch(of: /[A-Z][A-Z0-9_]*/) != nil else {
        throw CheckError(.configuration, "`\(name)` is no name of an entity: capitals, digits and _")
      }
      return Entity(rawValue: name)
    }

    /// The name of the file at `path`, without what follows its first full stop.
    private static func name(of path: String) -> String {
      let file = path.split(separator: "/").last ?? ""
      return String(file.split(separator: ".").first ?? file)
    }
  }
}

/// The columns of a table that terms are taken from.
private struct TableColumns {
  let path: String
  let columns: [String]
  let header: Bool?

  /// Every cell of these columns that holds something.
  ///
  /// - Throws: ``CheckError`` that says what is wrong with the table and shows none of it but its header.
  func fields() throws -> [(text: [UInt8], row: Int, column: Int)] {
    do {
      var reader = try CSVReader(try contents(of: path))
      var fields: [(text: [UInt8], row: Int, column: Int)] = []
      var chosen: [Int]?
      while let record = try reader.next() {
        let numbers = try chosen ?? choose(from: record)
        if chosen == nil {
          chosen = numbers
          if try hasHeader() { continue }
        }
        for number in numbers {
          guard number <= record.fields.count else {
            throw problem("row \(record.row) has no column \(number)")
          }
          let text = record.fields[number - 1]
          if text.contains(where: { $0 > 0x20 }) { fields.append((text, record.row, number)) }
        }
      }
      return fields
    } catch let error as CSVError {
      throw problem(error.description)
    }
  }

  private func hasHeader() throws -> Bool {
    if let header { return header }
    guard columns.contains(where: { Int($0) == nil }) else {
      throw problem("say whether the first row is a header (--header or --no-header)")
    }
    return true
  }

  /// The numbers of the columns, from the first record.
  private func choose(from record: CSVReader.Record) throws -> [Int] {
    guard !columns.isEmpty else {
      guard record.fields.count == 1 else {
        throw problem("has \(record.fields.count) columns: say which to take (--column)")
      }
      return [1]
    }
    return try columns.map { column in
      if let number = Int(column) {
        guard (1...record.fields.count).contains(number) else { throw problem("has no column \(number)") }
        return number
      }
      guard try hasHeader(), let index = record.fields.firstIndex(of: Array(column.utf8)) else {
        throw problem("has no column named `\(column)`")
      }
      return index + 1
    }
  }

  private func problem(_ text: String) -> CheckError { CheckError(.configuration, "\(path): \(text)") }
}
