import AratameDocuments
import Testing

/// Where a finding is: in every unit at the pointer, and by line and column in the file.
@Suite struct LocationTests {
  /// The location of `needle` in `pointed`, worked out with the standard library.
  private func expected(_ needle: String, in pointed: String) throws -> (Range<Int>, Range<Int>, Range<Int>) {
    let scalars = Array(pointed.unicodeScalars)
    let wanted = Array(needle.unicodeScalars)
    let start = try #require(
      (0..<scalars.count).first { Array(scalars[$0...].prefix(wanted.count)) == wanted })
    func text(_ count: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.prefix(count))
      return String(view)
    }
    let (before, through) = (text(start), text(start + wanted.count))
    return (
      before.utf8.count..<through.utf8.count, start..<start + wanted.count,
      before.utf16.count..<through.utf16.count
    )
  }

  static let pointed = [
    "M4RK", "x M4RK", "日本M4RK語", "😀M4RK", "👨‍👩‍👧é\u{301} M4RK 😀", "a\r\nb\nM4RK\n", "\u{FEFF}M4RK",
    "\u{10FFFF}\u{80}\u{7FF}\u{800}M4RK",
    "ｱｲｳ\u{200B}M4RK", "\"\\/M4RK",
  ]

  @Test(arguments: pointed) func rangesInJSON(_ pointed: String) throws {
    let (utf8, scalar, utf16) = try expected("M4RK", in: pointed)
    for escape in [escapeNothing, escapeEverything] {
      let document = try parse("{\"a\": \"😀😀\", \"b\": [\"\(escape(pointed))\"]}")
      let location = try #require(document.locations(of: "M4RK").first)
      #expect(location.utf8 == utf8)
      #expect(location.scalar == scalar)
      #expect(location.utf16 == utf16)
    }
  }

  @Test(arguments: pointed) func rangesInText(_ pointed: String) throws {
    let (utf8, scalar, utf16) = try expected("M4RK", in: pointed)
    let documents = try readAll(source(pointed), format: .text)
    let location = try #require(documents.first?.locations(of: "M4RK").first)
    #expect(location.utf8 == utf8)
    #expect(location.scalar == scalar)
    #expect(location.utf16 == utf16)
  }

  /// The range counts in the string at the pointer, not in the one that the string in it decodes to.
  @Test func rangesInNestedJSON() throws {
    let inner = #"{"k": "😀\u65e5\nM4RK\""}"#
    let document = try parse("{\"arguments\": \"\(escapeNothing(inner))\"}")
    let nested = try #require(document.parts.first)
    #expect(nested.text == "😀日\nM4RK\"")
    let (utf8, scalar, utf16) = try expected("M4RK", in: inner)
    let location = try #require(document.locations(of: "M4RK").first)
    #expect(location.utf8 == utf8)
    #expect(location.scalar == scalar)
    #expect(location.utf16 == utf16)
    let (whole, _, _) = try expected(#"\u65e5"#, in: inner)
    #expect(document.locations(of: "日").map(\.utf8) == [whole])
    // `{"arguments": "{\"k\": \"` comes before.
    #expect(document.locations(of: "😀").map(\.column) == [26])
  }

  @Test func lineAndColumnInPrettyJSON() throws {
    let text = "{\n  \"日本\": \"M4RK\",\r\n\t\"b\": [\n    \"😀 M4RK\",\n    \"\\n\\n M4RK\", 12345678\n  ]\n}"
    let document = try parse(text)
    let places = document.locations(of: "M4RK").map { [$0.line, $0.column] }
    #expect(places == [[2, 10], [4, 8], [5, 11]])
    #expect(document.locations(of: "12345678").map { [$0.line, $0.column] } == [[5, 18]])
  }

  @Test func lineAndColumnInText() throws {
    let text = "M4RK\r\n\r\n日本 M4RK😀M4RK\n\n\tM4RK\rM4RK"
    let document = try #require(try readAll(source(text)).first)
    let places = document.locations(of: "M4RK").map { [$0.line, $0.column] }
    #expect(places == [[1, 1], [3, 4], [3, 9], [5, 2], [5, 7]])
  }

  @Test func byteOrderMarkInText() throws {
    let document = try #require(try readAll(source("\u{FEFF}M4RK\nM4RK")).first)
    let locations = document.locations(of: "M4RK")
    #expect(locations.map(\.utf8) == [3..<7, 8..<12])
    #expect(locations.map(\.scalar) == [1..<5, 6..<10])
    #expect(locations.map(\.line) == [1, 2])
  }

  @Test func linesOfALog() throws {
    let log = "{\"text\": \"a\"}\n\n{\"text\": \"日本 M4RK\"}\r\n{\"text\": \"\\u65e5M4RK\"}\nbroken M4RK\n"
    let documents = try readAll(source(log), format: .jsonl)
    let locations = documents.flatMap { $0.locations(of: "M4RK") }
    #expect(locations.map { [$0.line, $0.column] } == [[3, 14], [4, 17], [5, 8]])
    #expect(locations.map(\.utf8) == [7..<11, 3..<7, 7..<11])
  }

  @Test func segments() throws {
    let document = try parse(#"["abc", "def", "ghi"]"#)
    let all = document.segments.map(\.text)
    for (index, range) in all.enumerated() {
      #expect(document.segment(holding: range) == index)
      #expect(document.segment(holding: range.lowerBound - 1..<range.upperBound) == nil)
      #expect(document.segment(holding: range.lowerBound..<range.upperBound + 1) == nil)
    }
    #expect(document.segment(holding: all[0].lowerBound..<all[1].upperBound) == nil)
  }
}

/// `text` with only the escapes that JSON asks for.
func escapeNothing(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    default: String(scalar)
    }
  }.joined()
}

/// `text` with every character but ASCII letters and digits as `\uXXXX`.
func escapeEverything(_ text: String) -> String {
  text.utf16.map { unit in
    if (0x30...0x39).contains(unit) || (0x41...0x5A).contains(unit) {
      return String(UnicodeScalar(UInt8(unit)))
    }
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }.joined()
}
