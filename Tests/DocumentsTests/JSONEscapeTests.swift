import AratameDocuments
import Testing

/// What escapes stand for, and where what they stand for was written.
@Suite struct JSONEscapeTests {
  static let strings: [(written: String, read: String)] = [
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{c}"), (#"\n"#, "\n"),
    (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0041"#, "A"), (#"\u00e9"#, "é"), (#"\u00E9"#, "é"),
    (#"\u65E5"#, "日"),
    (#"\u0000"#, "\u{0}"), (#"\u001e"#, " "), (#"\uD83D\uDE00"#, "😀"), (#"\ud83d\ude00"#, "😀"),
    (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"\uD800\uDC00"#, "\u{10000}"), (#"\uFFFF"#, "\u{FFFF}"),
    (#"\uD800"#, "\u{FFFD}"), (#"\uDC00"#, "\u{FFFD}"), (#"\uD800x"#, "\u{FFFD}x"),
    (#"\uD800\n"#, "\u{FFFD}\n"),
    (#"\uD800\uD83D\uDE00"#, "\u{FFFD}😀"), (#"\uDE00\uD83D"#, "\u{FFFD}\u{FFFD}"),
    (#"\uD800\u0041"#, "\u{FFFD}A"),
    (#"\uD800\\uDC00"#, "\u{FFFD}\\uDC00"), (#"\\n"#, "\\n"), (#"\\\n"#, "\\\n"), (#"\\u0041"#, "\\u0041"),
    (#"日\n本\t😀"#, "日\n本\t😀"), (#"\uD83D\uDE00\uD83D\uDE00"#, "😀😀"), (#"a\u200Db"#, "a\u{200D}b"),
  ]

  @Test(arguments: strings) func reads(_ written: String, _ read: String) throws {
    let document = try parse("[\"\(written)\"]")
    #expect(document.parts == [Part("/0", read)])
    let array = try parse("{\"k\": \"\(written)\"}")
    #expect(array.parts.map(\.text) == [read])
  }

  /// In ASCII the column is the byte: every character's location is where its escape begins.
  @Test func everyCharacterPointsAtItsEscape() throws {
    let written = [
      "a", #"\n"#, "b", #"\u0041"#, #"\uD83D\uDE00"#, "c", #"\uD800"#, #"\\"#, #"\""#, "d", #"\u65e5"#, "e",
    ]
    let document = try parse("[\"" + written.joined() + "\"]")
    let segment = try #require(document.segments.first)
    let characters = Array(document.string(segment.text).unicodeScalars)
    #expect(characters.count == written.count)
    var start = segment.text.lowerBound
    var column = 3
    for (character, escape) in zip(characters, written) {
      let end = start + String(character).utf8.count
      #expect(document.location(of: start..<end, in: 0).column == column, "\(escape)")
      column += escape.utf8.count
      start = end
    }
  }

  /// Keys are read like values, for pointers and for context.
  @Test func keys() throws {
    let document = try parse(#"{"\u0061\/b~c\uD83D\uDE00": "v"}"#)
    #expect(document.parts == [Part("/a~1b~0c😀", "v", key: "a/b~c😀")])
    #expect(document.nameParts == [Part("/a~1b~0c😀#", "a/b~c😀", key: "")])
  }
}
