import AratameDocuments
import Testing

/// What an input is taken for, by its name and its first bytes.
@Suite struct DocumentReaderTests {
  @Test func text() throws {
    let documents = try readAll(source("plain {\"a\": 1}", path: "a.md"))
    #expect(documents.map(\.parts) == [[Part("", "plain {\"a\": 1}")]])
    #expect(documents[0].notScanned.isEmpty && documents[0].record == nil)
  }

  @Test func jsonByContent() throws {
    for text in ["{\"a\": \"x\"}", " \n\t{\"a\": \"x\"}\n", "{\r\n\"a\":\r\n\"x\"}"] {
      let documents = try readAll(source(text, path: "-"))
      #expect(documents.map(\.parts) == [[Part("/a", "x")]])
      #expect(documents[0].path == "-")
    }
  }

  @Test func linesByContent() throws {
    let documents = try readAll(source("{\"text\": \"x\"}\n{\"text\": \"y\"}\nbroken\n", path: "prompts.log"))
    #expect(documents.map(\.string) == ["x", "y", "broken"])
    #expect(documents.map(\.record) == [0, 1, 2])
    #expect(documents.map(\.notScanned.count) == [0, 0, 1])
  }

  @Test func linesByName() throws {
    for path in ["a.jsonl", "a.ndjson"] {
      #expect(try readAll(source("{\"text\": \"x\"}\n", path: path)).map(\.record) == [0])
    }
    #expect(try readAll(source("[1]\n", path: "a.jsonl")).map(\.record) == [0])
  }

  /// A link or a list item at the beginning does not make Markdown JSON.
  @Test(arguments: [
    "[link](https://example.com)\ntext", "{{ template }} text", "[ ] task\n[x] task", "{", "[1, 2] and so on",
  ])
  func textThatBeginsLikeJSON(_ text: String) throws {
    let documents = try readAll(source(text, path: "README.md"))
    #expect(documents.map(\.parts) == [[Part("", text)]])
    #expect(documents[0].notScanned.isEmpty)
    #expect(documents[0].record == nil)
  }

  /// What calls itself JSON and is none is searched all the same, and said to be broken, with the place.
  @Test func brokenJSONByName() throws {
    let text = "{\n  \"a\": \"x\",\n  \"日\": oops\n}"
    let documents = try readAll(source(text, path: "a.json"))
    #expect(documents.map(\.parts) == [[Part("", text)]])
    #expect(documents[0].notScanned.map(\.line) == [3])
    #expect(documents[0].notScanned.allSatisfy { $0.isNotJSON })
    guard case .notJSON(let reason)? = documents[0].notScanned.first?.reason else { return }
    #expect(reason.hasSuffix("column 8"))
  }

  @Test func binary() throws {
    let documents = try readAll(source([0x89, 0x50, 0x4E, 0x47, 0, 1, 2], path: "a.png"))
    #expect(documents.count == 1)
    #expect(documents[0].notScanned == [NotScanned(path: "a.png", reason: .binary)])
    #expect(documents[0].text.isEmpty)
    // Who says that it is text gets it searched.
    let told = try readAll(source([0x41, 0, 0x42], path: "a"), format: .text)
    #expect(told.map(\.text) == [[0x41, 0, 0x42]])
  }

  @Test func empty() throws {
    let documents = try readAll(source("", path: "a.txt"))
    #expect(documents.count == 1)
    #expect(documents[0].text.isEmpty && documents[0].notScanned.isEmpty)
  }

  /// RFC 8259, section 8.1: a reader may pass over a byte order mark; Windows tools write one.
  @Test(arguments: ["a.json", "-", "a.jsonl"]) func byteOrderMarkBeforeJSON(_ path: String) throws {
    let documents = try readAll(source("\u{FEFF}{\"text\": \"x\"}\n", path: path))
    #expect(documents.map(\.parts) == [[Part("/text", "x")]])
    #expect(documents.allSatisfy { $0.notScanned.isEmpty })
    #expect(documents.first?.location(of: 0..<1, in: 0).line == 1)
  }

  @Test func formatIsTold() throws {
    let text = "{\"a\": \"x\"}\n"
    #expect(try readAll(source(text, path: "a.json"), format: .text).map(\.parts) == [[Part("", text)]])
    #expect(try readAll(source(text, path: "a.txt"), format: .json).map(\.parts) == [[Part("/a", "x")]])
    #expect(try readAll(source(text, path: "a.txt"), format: .jsonl).map(\.record) == [0])
  }

  @Test func invalidUTF8InText() throws {
    let bytes = Array("a日".utf8) + [0xFF, 0xE3, 0x81] + Array("M4RK".utf8) + [0xED, 0xA0, 0x80, 0xF0, 0x9F]
    let documents = try readAll(source(bytes))
    #expect(documents[0].notScanned == [NotScanned(path: "a.txt", line: 1, reason: .invalidUTF8(8))])
    #expect(documents[0].locations(of: "M4RK").map(\.utf8) == [7..<11])
    #expect(String(validating: documents[0].text, as: UTF8.self) != nil)
  }

  @Test func smallPieces() throws {
    let text = "{\"a\": \"日本😀\"}"
    for piece in 1...5 {
      #expect(try readAll(source(text, path: "a.json", piece: piece)).map(\.parts) == [[Part("/a", "日本😀")]])
      #expect(try readAll(source(text, path: "a.txt", piece: piece), format: .text).map(\.string) == [text])
    }
  }
}
