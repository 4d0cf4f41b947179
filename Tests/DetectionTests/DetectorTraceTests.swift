import AratameDetection
import AratameDocuments
import Testing

/// Why a detector found something, or did not.
@Suite struct DetectorTraceTests {
  private func trace(_ id: String, _ text: String, with detectors: [Detector] = Detector.all) throws
    -> DetectorTrace
  {
    try #require(try Scanner(detectors).trace(id, in: Document(path: "", plain: Array(text.utf8))))
  }

  private func outcome(_ id: String, _ text: String) throws -> DetectorTrace.Outcome? {
    try trace(id, text).matches.first?.outcome
  }

  /// The first hit and the first miss of every detector.
  static let cases = Detector.all.flatMap { detector in
    let examples = detector.examples
    return [true, false].compactMap { isHit in
      examples.first { $0.marked.contains("⟦") == isHit }.map {
        DetectorExamplesTests.Case(detector: detector, example: $0)
      }
    }
  }

  /// The trace tells what the scan found.
  @Test(arguments: cases) func agreesWithTheScan(_ given: DetectorExamplesTests.Case) throws {
    let document = Document(path: "", plain: Array(Marked(given.example.marked).text.utf8))
    let scanner = try Scanner([given.detector])
    var scanned = document
    let found = scanner.scan(&scanned, using: Workspace())
    let trace = try #require(try scanner.trace(given.detector.id, in: document))
    #expect(trace.found.map(\.range) == found.map(\.range))
    let plain = found.count { $0.decodings.isEmpty && !$0.isInFileName }
    let told = trace.matches.count { if case .found = $0.outcome { true } else { false } }
    // Two matches may come to one finding.
    #expect((told > 0) == (plain > 0) && (told >= plain || trace.matchesOmitted > 0))
    if plain > 0 { #expect(trace.isReached) }
  }

  @Test func checkDigitThatDoesNotAgree() throws {
    let trace = try trace("jp-my-number", "マイナンバーは123456789015です")
    #expect(trace.isReached && trace.found.isEmpty)
    let match = try #require(trace.matches.first)
    #expect(match.digits == 12 && match.letters == 0 && match.others == 0)
    #expect(match.location?.column == 8)
    guard case .refused(let check, let isPlaceholder) = match.outcome else {
      Issue.record("\(match.outcome)")
      return
    }
    #expect(check?.stated == 5 && check?.computed == 8)
    #expect(!isPlaceholder)
  }

  @Test func placeholder() throws {
    guard case .refused(let check, true)? = try outcome("jp-my-number", "マイナンバーは000000000000") else {
      Issue.record("was not refused as a placeholder")
      return
    }
    #expect(check?.stated == check?.computed)
  }

  @Test func contextIsMissingOrAgainst() throws {
    guard
      case .doubted(let alone, nil, false, let distance)? = try outcome("jp-my-number", "番号は123456789018です")
    else {
      Issue.record("was not doubted")
      return
    }
    #expect(alone == 0.2 && distance == 20)
    guard case .doubted(let against, "注文", false, _)? = try outcome("jp-my-number", "注文番号は123456789018です")
    else {
      Issue.record("nothing spoke against it")
      return
    }
    #expect(against < Scanner.floor)
  }

  @Test func noAnchorAndNoMatch() throws {
    let none = try trace("jp-my-number", "マイナンバーは1234です")
    #expect(!none.isReached && none.matches.isEmpty)
    #expect(none.numbers.map(\.runs) == [[4]])
    let other = try trace("jp-my-number", "マイナンバーは123-456-789-018です")
    #expect(other.isReached && other.matches.isEmpty)
    #expect(other.numbers.map(\.runs) == [[3, 3, 3, 3]])
  }

  @Test func overlapAndFound() throws {
    let text = "カード番号4000001234567899"
    guard case .lost(let winner, let confidence)? = try outcome("credit-card-labelled", text) else {
      Issue.record("did not lose")
      return
    }
    #expect(winner.detector == "credit-card" && winner.confidence >= confidence)
    guard case .found? = try outcome("credit-card", text) else {
      Issue.record("was not found")
      return
    }
  }

  @Test func acrossTwoTexts() throws {
    var document = Document(path: "")
    let (first, second) = (Array("マイナンバーは1234".utf8), Array("56789018です".utf8))
    document.text = first + Document.separator + second
    document.source = document.text
    document.segments = [
      Segment(text: 0..<first.count),
      Segment(text: first.count + Document.separator.count..<document.text.count),
    ]
    let trace = try #require(try Scanner().trace("jp-my-number", in: document))
    #expect(trace.found.isEmpty)
  }

  @Test func unknownDetector() throws {
    let trace = try Scanner().trace("no-such", in: Document(path: "", plain: []))
    #expect(trace == nil)
  }
}
