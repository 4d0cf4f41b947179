import AratameDocuments
import Testing

/// What is JSON and what is not, as RFC 8259 has it.
@Suite struct JSONStrictnessTests {
  static let accepted = [
    "{}", "[]", "\"a\"", "\"\"", "0", "-0", "0.0", "-0.0e-0", "1e5", "1E+5", "1e05",
    "123456789012345678901234567890",
    "true", "false", "null", " \t\r\n1 \t\r\n", "[1 , 2\t,\n3]", "{ \"a\" : 1 , \"b\" : 2 }", "{\"a\":{}}",
    "[[],{}]",
    "{\"\":\"\"}", "{\"a\":1,\"a\":2}", #""\"\\\/\b\f\n\r\t""#, #""\u0000\u001F\u007f\uFFFF""#,
    #""\uD83D\uDE00""#,
    #""\uD800""#, #""\uDC00\uD800""#, #""\uD800\n""#, "\"\u{7f}\u{80}\u{2028}日本😀\"", #""\\u12""#,
    "[[[[[[]]]]]]",
    String(repeating: "[", count: 512) + String(repeating: "]", count: 512),
    String(repeating: "{\"a\":", count: 511) + "[]" + String(repeating: "}", count: 511),
  ]

  static let rejected = [
    "", " ", "{", "[", "]", "}", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[1,]",
    "{\"a\":1,}",
    "[,1]", "[1,,2]", "{,}", "[,]", "[1 2]", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\"}", "{\"a\":}", "{:1}",
    "{1:2}",
    "{a:1}", "{'a':1}", "'a'", "{null:1}", "{[]:1}", "[1}", "{\"a\":1]", "[1]]", "{}}", "{}{}", "1 2",
    "\"a\"b",
    "[1:2]", "{\"a\",1}", "{\"a\"::1}", "00", "01", "-01", "-", "--1", "+1", ".5", "-.5", "1.", "1.e5", "1e",
    "1e+",
    "1e5.5", "0.0.0", "0x10", "1_000", "１", "NaN", "Infinity", "-Infinity", "tru", "True", "nul", "falsee",
    "truefalse",
    "undefined", "\"", "\"a", "\"\\", "\"\\\"", #""\x41""#, #""\'""#, #""\0""#, #""\U0041""#, #""\u12""#,
    #""\u""#,
    #""\u12G4""#, #""\u 123""#, #""\u+123""#, "\"\t\"", "\"\n\"", "\"\r\"", "\"\u{0}\"", "\"\u{1f}\"",
    "// c\n1",
    "/* c */1", "# c\n1", "1//", "[1]/", "\u{a0}1", "\u{b}1", "\u{c}1", "1\u{0}", "\u{3000}[]", "[\u{feff}]",
    "(1)",
    "{\"a\":1;\"b\":2}", "[1;2]", "\"a\"\"b\"", "[\"a\"\"b\"]", "nulll", "[tru]", "[-]", "[1e]",
    "{\"a\":tru}",
    String(repeating: "[", count: 513) + String(repeating: "]", count: 513),
    String(repeating: "[", count: 100_000),
    String(repeating: "{\"a\":", count: 100_000),
  ]

  @Test(arguments: accepted) func accepts(_ text: String) throws { _ = try parse(text) }

  @Test(arguments: rejected) func rejects(_ text: String) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    let offset = error?.offset ?? -1
    #expect((0...text.utf8.count).contains(offset))
  }

  /// Every text of up to four of these is JSON here exactly when a grammar written down naively says so.
  @Test func shortTextsAgreeWithTheGrammar() {
    let tokens = ["[", "]", "{", "}", ",", ":", "\"a\"", "1", "-", "0", ".", "e", "true", " ", "\\"]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in tokens.map { text + $0 } }
      for text in texts {
        let isRead = (try? parse(text)) != nil
        var grammar = Grammar(text)
        let isJSON = grammar.isJSON()
        if isRead != isJSON { Issue.record("\(text): \(isRead), \(isJSON) by the grammar") }
      }
    }
  }

  @Test func errorSaysWhere() throws {
    for (text, offset) in [
      ("{\"a\": 01}", 6), ("[1, 2", 5), ("[1] 2", 4), ("{\"a\": \"\\x\"}", 7), ("[\"a\n\"]", 3),
    ] {
      let error = #expect(throws: JSONError.self) { try parse(text) }
      #expect(error?.offset == offset, "\(text)")
    }
  }

  /// A reader that failed reads the next record as if nothing had been.
  @Test func readerRecovers() throws {
    var reader = JSONReader()
    for bad in Self.rejected {
      var document = Document(path: "")
      document.source = Array(bad.utf8)
      #expect(throws: JSONError.self) { try reader.read(into: &document) }
      document.clear()
      document.source = Array(#"{"a": ["x", {"b": "y"}]}"#.utf8)
      try reader.read(into: &document)
      #expect(document.parts == [Part("/a/0", "x"), Part("/a/1/b", "y")])
    }
  }
}

/// RFC 8259, sections 2 to 7, one method a production.
private struct Grammar {
  private let text: [UInt8]
  private var at = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func isJSON() -> Bool {
    space()
    guard value() else { return false }
    space()
    return at == text.count
  }

  private mutating func take(_ word: String) -> Bool {
    guard text[at...].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  private mutating func space() { while take(" ") {} }

  private mutating func value() -> Bool {
    if take("true") { return true }
    if take("{") { return list("}") { $0.string() && $0.colon() && $0.value() } }
    if take("[") { return list("]") { $0.value() } }
    return string() || number()
  }

  private mutating func colon() -> Bool {
    space()
    guard take(":") else { return false }
    space()
    return true
  }

  private mutating func list(_ end: String, _ item: (inout Grammar) -> Bool) -> Bool {
    space()
    if take(end) { return true }
    while true {
      guard item(&self) else { return false }
      space()
      if take(end) { return true }
      guard take(",") else { return false }
      space()
    }
  }

  /// Only `"a"` occurs here.
  private mutating func string() -> Bool { take("\"a\"") }

  private mutating func number() -> Bool {
    _ = take("-")
    if !take("0"), !digits() { return false }
    if take("."), !digits() { return false }
    if take("e") {
      _ = take("-")
      return digits()
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = at
    while at < text.count, (0x30...0x39).contains(text[at]) { at += 1 }
    return at > start
  }
}
