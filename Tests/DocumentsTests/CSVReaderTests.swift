import Testing

@testable import AratameDocuments

/// Comma-separated values as RFC 4180 has them, and as table programs write them.
@Suite struct CSVReaderTests {
  private func records(_ text: String) throws -> [[String]] { try records(Array(text.utf8)) }

  private func records(_ bytes: [UInt8]) throws -> [[String]] {
    try all(bytes).map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
  }

  private func all(_ bytes: [UInt8]) throws -> [CSVReader.Record] {
    var reader = try CSVReader(bytes)
    var records: [CSVReader.Record] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc", [["a", "b"], ["c"]]),
    ("a\rb", [["a"], ["b"]]), ("a,,b,", [["a", "", "b", ""]]), (",", [["", ""]]),
    (#""a,b","c ""d"" e""#, [["a,b", #"c "d" e"#]]), ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]), (#""""#, [[""]]),
    (" a , b", [[" a ", " b"]]), ("\u{FEFF}氏名,会社\n山田　花,アクメ", [["氏名", "会社"], ["山田　花", "アクメ"]]),
    ("a\n\n\nb", [["a"], ["b"]]), ("\n\n", []),
  ]) func fields(text: String, expected: [[String]]) throws { #expect(try records(text) == expected) }

  @Test func rowsAndLines() throws {
    let found = try all(Array("a\n\n\"b\nc\",d\ne\n".utf8))
    #expect(found.map(\.row) == [1, 3, 4])
    #expect(found.map(\.line) == [1, 3, 5])
  }

  @Test(arguments: [
    ("a\nb\"c", CSVError(problem: .strayQuote, line: 2)),
    ("\"a\" b", CSVError(problem: .strayQuote, line: 1)),
    ("a\n\"b\nc", CSVError(problem: .unclosedQuote, line: 2)),
  ]) func errors(text: String, error: CSVError) {
    #expect(throws: error) { try records(text) }
  }

  /// 顧客 in Shift_JIS.
  @Test func otherEncodings() {
    #expect(throws: CSVError(problem: .notUTF8, line: 2)) {
      try records([0x61, 0x0A, 0x8C, 0xDA, 0x8B, 0x71])
    }
    #expect(CSVError(problem: .notUTF8, line: 2).description.contains("Shift_JIS"))
  }
}
