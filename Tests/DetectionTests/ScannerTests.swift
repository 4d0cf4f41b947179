import AratameDetection
import AratameDocuments
import Testing

/// The scanner as a whole, with every detector.
@Suite struct ScannerTests {
  private static func scanner(prefilters: Bool = true) throws -> Scanner {
    var options = Scanner.Options()
    options.prefilters = prefilters
    options.traces = true
    options.fingerprintKey = Array("a key of sixteen bytes".utf8)
    return try Scanner(options: options)
  }

  /// What is found does not depend on whether patterns are tried everywhere or near anchors only.
  @Test(arguments: 0..<8) func prefilterLosesNothing(seed: Int) throws {
    let near = try Self.scanner()
    let everywhere = try Self.scanner(prefilters: false)
    let workspace = Workspace()
    var mixture = Mixture(seed: seed)
    var found = 0
    for _ in 0..<600 {
      let text = mixture.text()
      var one = Document(path: "", plain: Array(text.utf8))
      var other = one
      let findings = near.scan(&one, using: workspace)
      let all = everywhere.scan(&other, using: workspace)
      found += findings.count
      #expect(findings == all, "\(text.debugDescription)")
    }
    #expect(found > 500)
  }

  /// A workspace that served other texts changes nothing.
  @Test func deterministic() throws {
    let scanner = try Self.scanner()
    let worn = Workspace()
    var mixture = Mixture(seed: 77)
    for _ in 0..<300 {
      let text = mixture.text()
      var document = Document(path: "", plain: Array(text.utf8))
      let first = scanner.scan(&document, using: Workspace())
      let second = scanner.scan(&document, using: worn)
      #expect(first == second)
      #expect(first.map(\.range.lowerBound) == first.map(\.range.lowerBound).sorted())
    }
  }

  /// Whatever stands in neighbouring segments, a finding lies in one of them, and is what is found in it alone; but
  /// for the tuning of a likeness, which looks for the work in the talk's earlier messages.
  @Test(arguments: 0..<4) func findingsStayInTheirSegment(seed: Int) throws {
    let scanner = try Scanner(Detector.all.filter { $0.id != "likeness-tuning" })
    let workspace = Workspace()
    var mixture = Mixture(seed: 1000 + seed)
    for _ in 0..<150 {
      let texts = (0..<(2 + mixture.roll(4))).map { _ in mixture.text() }
      var document = Document(path: "")
      for text in texts {
        if !document.text.isEmpty { document.text += Document.separator }
        let start = document.text.count
        document.text += Array(text.utf8)
        document.segments.append(Segment(text: start..<document.text.count))
      }
      document.source = document.text
      let together = scanner.scan(&document, using: workspace)
      for (index, text) in texts.enumerated() {
        let segment = document.segments[index].text
        var alone = Document(path: "", plain: Array(text.utf8))
        let expected = scanner.scan(&alone, using: workspace)
        let here = together.filter { $0.segment == index }
        #expect(
          here.allSatisfy {
            segment.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= segment.upperBound
          })
        #expect(
          here.map {
            "\($0.detector) \($0.range.lowerBound - segment.lowerBound) \($0.range.count) \($0.confidence)"
          }
            == expected.map { "\($0.detector) \($0.range.lowerBound) \($0.range.count) \($0.confidence)" },
          "\(text.debugDescription) of \(texts)")
      }
    }
  }

  /// The beginning of a message is no other place than the beginning of a text.
  @Test(arguments: ["CA 90210-1234.", " 692 5440"]) func beginningOfASegment(text: String) throws {
    let scanner = try Self.scanner()
    var alone = Document(path: "", plain: Array(text.utf8))
    var document = Document(path: "", plain: Array("前の文。".utf8) + Document.separator + Array(text.utf8))
    let start = document.text.count - text.utf8.count
    document.segments = [
      Segment(text: 0..<start - Document.separator.count), Segment(text: start..<document.text.count),
    ]
    let expected = scanner.scan(&alone, using: Workspace())
    let found = scanner.scan(&document, using: Workspace())
    #expect(!expected.isEmpty)
    #expect(found.map(\.detector) == expected.map(\.detector))
    #expect(found.map { $0.range.lowerBound - start } == expected.map(\.range.lowerBound))
  }

  /// Half a number in one message and half in the next is no number, nor does a word in one speak for the other.
  @Test func segmentsDoNotJoin() throws {
    let scanner = try Self.scanner()
    func found(_ json: String) throws -> [String] {
      var document = Document(path: "")
      document.source = Array(json.utf8)
      var reader = JSONReader()
      try reader.read(into: &document)
      return scanner.scan(&document, using: Workspace()).map(\.entity.rawValue)
    }
    #expect(try found(#"["マイナンバーは123456789018です"]"#) == ["JP_MY_NUMBER"])
    #expect(try found(#"["マイナンバーは123456", "789018です"]"#) == [])
    #expect(try found(#"["マイナンバーは", "123456789018です"]"#) == [])
    #expect(try found(#"["taro@", "example.co.jp"]"#) == [])
    #expect(try found(#"["注文番号", "マイナンバーは123456789018"]"#) == ["JP_MY_NUMBER"])
  }

  /// The name that a value has in JSON says what it is.
  @Test func keysAreContext() throws {
    let scanner = try Self.scanner()
    for (json, entities) in [
      (#"{"my_number": "123456789018"}"#, ["JP_MY_NUMBER"]),
      (#"{"my_number": 123456789018}"#, ["JP_MY_NUMBER"]),
      (#"{"マイナンバー": "123456789018"}"#, ["JP_MY_NUMBER"]), (#"{"order": "123456789018"}"#, []),
      (#"{"value": "123456789018"}"#, []), (#"{"my_number": {"value": "123456789018"}}"#, ["JP_MY_NUMBER"]),
      (#"{"my_number": {"a": {"value": "123456789018"}}}"#, []),
      (#"{"my_number": "注文番号123456789018"}"#, []),
      (#"{"arguments": "{\"my_number\": \"\\u0031\\u00323456789018\"}"}"#, ["JP_MY_NUMBER"]),
    ] as [(String, [String])] {
      var document = Document(path: "")
      document.source = Array(json.utf8)
      var reader = JSONReader()
      try reader.read(into: &document)
      #expect(scanner.scan(&document, using: Workspace()).map(\.entity.rawValue) == entities, "\(json)")
    }
  }

  @Test func emptyTextHasNothing() throws {
    var document = Document(path: "", plain: [])
    #expect(try Self.scanner().scan(&document, using: Workspace()).isEmpty)
    var nothing = Document(path: "")
    #expect(try Self.scanner().scan(&nothing, using: Workspace()).isEmpty)
  }

  @Test func badPatternIsAnError() {
    var detector = Detector.all[0]
    detector.matcher = .pattern("(unclosed", caseless: false)
    detector.id = "broken"
    #expect {
      try Scanner([detector])
    } throws: { error in
      guard case ScanError.badPattern(id: "broken", offset: _) = error else { return false }
      return true
    }
  }
}
