import AratameDocuments
import Testing

/// A log gives one document a line, whatever the lines hold and however they come in.
@Suite struct LogReaderTests {
  private func records(_ log: String, piece: Int = .max) throws -> [Document] {
    try readAll(source(log, path: "a.log", piece: piece), format: .jsonl)
  }

  @Test func linesAndRecords() throws {
    let log = "{\"text\": \"a\"}\n\n  \t\r\n{\"text\": \"b\"}\r\n[\"c\"]\n\n\n\"d\"\n"
    for piece in [1, 2, 3, 7, 100] {
      let records = try records(log, piece: piece)
      #expect(records.map(\.string) == ["a", "b", "c", "d"])
      #expect(records.map(\.record) == [0, 1, 2, 3])
      #expect(records.map(\.start.line) == [1, 4, 5, 8])
      #expect(records.allSatisfy { $0.path == "a.log" && $0.notScanned.isEmpty && $0.isLast })
    }
  }

  @Test func noNewlineAtTheEnd() throws {
    #expect(try records("{\"text\": \"a\"}\n{\"text\": \"b\"}").map(\.string) == ["a", "b"])
    #expect(try records("{\"text\": \"a\"}").map(\.string) == ["a"])
    #expect(try records("{\"text\": \"a\"}\r").map(\.string) == ["a"])
  }

  @Test func nothing() throws {
    #expect(try records("").isEmpty)
    #expect(try records("\n\r\n \n").isEmpty)
  }

  /// A broken line is searched as text and listed with its number; the rest of the log is read.
  @Test func brokenLine() throws {
    let records = try records("{\"text\": \"a\"}\n\n{\"text\": \"b\n{\"text\": \"c\"}\nplain d\n")
    #expect(records.map(\.string) == ["a", "{\"text\": \"b", "c", "plain d"])
    #expect(records.map(\.record) == [0, 1, 2, 3])
    #expect(records.map(\.notScanned.count) == [0, 1, 0, 1])
    #expect(records.flatMap(\.notScanned).map(\.line) == [3, 5])
    #expect(records.flatMap(\.notScanned).allSatisfy { $0.path == "a.log" && $0.isNotJSON })
    #expect(records.allSatisfy { $0.segments.count == 1 })
  }

  @Test func invalidUTF8() throws {
    var log = Array("{\"text\": \"a\"}\n{\"text\": \"b".utf8)
    log += [0xFF, 0xC3] + Array("M4RK\"}\n{\"text\": \"c\"}\n".utf8) + [0xE3, 0x81, 0x0A]
    let records = try readAll(source(log, path: "a.log"), format: .jsonl)
    #expect(records.count == 4)
    #expect(records[0].notScanned.isEmpty && records[2].notScanned.isEmpty)
    #expect(records[1].string.contains("M4RK"))
    // A control character cannot stand in JSON, so the line is read as text.
    #expect(
      records[1].notScanned.contains(NotScanned(path: "a.log", line: 2, reason: .invalidUTF8(2))),
      "\(records[1].notScanned)")
    #expect(records[2].string == "c")
    #expect(records[3].notScanned.contains(NotScanned(path: "a.log", line: 4, reason: .invalidUTF8(2))))
  }

  /// What one record held is gone with the next.
  @Test func nothingIsCarriedOver() throws {
    var lines: [String] = []
    for number in 0..<300 {
      lines.append(
        number % 7 == 0
          ? "broken \(number)" : "{\"messages\": [{\"role\": \"user\", \"content\": \"\\n\(number)\"}]}")
    }
    let records = try records(lines.joined(separator: "\n"), piece: 997)
    #expect(records.count == 300)
    for (number, record) in records.enumerated() {
      let isBroken = number % 7 == 0
      #expect(record.string == (isBroken ? "broken \(number)" : "\n\(number)") || record.parts.count == 2)
      #expect(record.parts.last?.text == (isBroken ? "broken \(number)" : "\n\(number)"))
      #expect(record.notScanned.count == (isBroken ? 1 : 0))
      #expect(record.record == number)
    }
  }

  @Test func readingFails() throws {
    var calls = 0
    let failing = ByteSource(path: "a.log") { _ throws(CannotRead) in
      calls += 1
      if calls > 2 { throw CannotRead(reason: "Input/output error") }
      return Array("{\"text\": \"\(calls)\"}\n".utf8)
    }
    var reader = DocumentReader(failing, format: .jsonl)
    var document = Document(path: "")
    #expect(try reader.next(into: &document))
    #expect(document.string == "1")
    #expect(try reader.next(into: &document))
    #expect(document.string == "2")
    #expect(throws: CannotRead(reason: "Input/output error")) { try reader.next(into: &document) }
    #expect(try !reader.next(into: &document))
  }
}

extension NotScanned {
  var isNotJSON: Bool { if case .notJSON = reason { true } else { false } }
}
