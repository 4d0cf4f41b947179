import AratameDetection
import AratameDocuments
import Testing

/// Runs the examples that every built-in detector carries, as written and in every dress a real text puts
/// on them.
@Suite struct DetectorExamplesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var detector: Detector
    var example: Detector.Example
    var testDescription: String { "\(detector.id): \(example.marked)" }
  }
  static let cases = Detector.all.flatMap { d in d.examples.map { Case(detector: d, example: $0) } }

  @Test(arguments: cases) func asWritten(_ given: Case) throws {
    try expect(given, Marked(given.example.marked))
  }

  /// Offsets are bytes, so a multi-byte prefix must shift every range by its length and no more.
  @Test(arguments: cases) func afterMultiByteText(_ given: Case) throws {
    try expect(given, Marked(given.example.marked).surrounded("𠮷野家👨‍👩‍👧 ", ""))
  }

  @Test(arguments: cases, [("これは", "です"), ("（", "）。"), ("漢字、", "、漢字")]) func glued(
    _ given: Case, _ around: (String, String)
  ) throws {
    try expect(given, Marked(given.example.marked).surrounded(around.0, around.1))
  }

  @Test(arguments: cases) func withFullWidthDigits(_ given: Case) throws {
    try expect(given, Marked(given.example.marked).mapped { $0.isDigit ? String($0.fullWidth) : String($0) })
  }

  /// But for detectors that look at just these.
  @Test(arguments: cases.filter { $0.detector.reads == .normalised })
  func withZeroWidthCharacters(_ given: Case) throws {
    try expect(given, Marked(given.example.marked).mapped { $0.isDigit ? "\($0)\u{200B}" : String($0) })
  }

  /// A JSON string with every character that may be escaped, escaped.
  @Test(arguments: cases) func insideJSON(_ given: Case) throws {
    let marked = Marked(given.example.marked)
    var document = Document(path: "")
    document.source = Array(#"{"text": "\#(marked.text.jsonEscaped)"}"#.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    let found = try scan(&document, with: given.detector)
    let locations = found.map { document.location(of: $0.range, in: $0.segment).utf8 }
    #expect(locations == marked.ranges)
  }

  /// Half of an entity in one message and half in the next is no entity.
  @Test(arguments: cases.filter { $0.example.marked.contains("⟦") }) func splitOverTwoSegments(_ given: Case)
    throws
  {
    let marked = Marked(given.example.marked)
    let range = try #require(marked.ranges.first)
    let bytes = Array(marked.text.utf8)
    var middle = (range.lowerBound + range.upperBound) / 2
    while bytes[middle] & 0xC0 == 0x80 { middle += 1 }
    var document = Document(path: "")
    document.text = bytes[..<middle] + Document.separator + bytes[middle...]
    document.source = document.text
    document.segments = [
      Segment(text: 0..<middle), Segment(text: middle + Document.separator.count..<document.text.count),
    ]
    let found = try scan(&document, with: given.detector)
    #expect(!found.contains { $0.range.lowerBound < middle && $0.range.upperBound > middle })
  }

  @Test(arguments: cases) func prefilterLosesNothing(_ given: Case) throws {
    let marked = Marked(given.example.marked).surrounded("前の文。", "\n次の行 12345678901234 a.b@c")
    #expect(
      try scan(marked.text, with: [given.detector]).map(\.range)
        == scan(marked.text, with: [given.detector], prefilters: false).map(\.range))
  }

  @Test(arguments: Detector.all.map(\.id)) func carriesBothKinds(id: String) throws {
    let examples = try #require(Detector.all.first { $0.id == id }).examples
    #expect(examples.contains { $0.marked.contains("⟦") })
    #expect(examples.contains { !$0.marked.contains("⟦") })
  }

  @Test func idsAreUniqueAndInKebabCase() {
    let ids = Detector.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(id)") }
  }

  /// An unbounded quantifier has no longest match, so no window would be long enough.
  @Test(arguments: Detector.all.map(\.id)) func patternIsBounded(id: String) throws {
    let detector = try #require(Detector.all.first { $0.id == id })
    guard case .pattern(let pattern, _) = detector.matcher else { return }
    let unescaped = pattern.replacing(/\\./, with: "").replacing(/\[[^\]]*\]/, with: "x")
    #expect(!unescaped.contains(/[*+]|\{\d+,\}/), "\(unescaped)")
    #expect(!pattern.contains(#"\b"#))
  }

  private func expect(_ given: Case, _ marked: Marked, location: SourceLocation = #_sourceLocation) throws {
    #expect(
      try scan(marked.text, with: [given.detector]).map(\.range) == marked.ranges, "\(marked.text)",
      sourceLocation: location)
  }
}

func scan(_ text: String, with detectors: [Detector], prefilters: Bool = true) throws -> [Finding] {
  var document = Document(path: "", plain: Array(text.utf8))
  var options = Scanner.Options()
  options.prefilters = prefilters
  return try Scanner(detectors, options: options).scan(&document, using: Workspace())
}

func scan(_ document: inout Document, with detector: Detector) throws -> [Finding] {
  try Scanner([detector]).scan(&document, using: Workspace())
}
