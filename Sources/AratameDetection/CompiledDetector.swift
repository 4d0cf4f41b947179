internal import AratameMatching

/// A detector whose pattern is compiled, and whose context words are made ready, when a text first reaches it.
final class CompiledDetector: Sendable {
  let id: String
  let entity: Entity
  private let detector: Detector
  private let pattern = Lazy<Pattern>()
  private let context = Lazy<ContextSearch>()

  /// - Parameter isBuiltIn: Whether tests have shown that the pattern compiles, so that it need not be done
  ///   now.
  init(_ detector: Detector, isBuiltIn: Bool) throws(ScanError) {
    id = detector.id
    entity = detector.entity
    self.detector = detector
    guard !isBuiltIn, case .pattern(let source, let caseless) = detector.matcher else { return }
    do throws(PatternError) {
      _ = try pattern.get { () throws(PatternError) in try Pattern(source, caseless: caseless) }
    } catch {
      throw .badPattern(id: detector.id, offset: error.offset)
    }
  }

  /// Replaces `candidates` by the matches that begin in `windows` and pass the validator.
  func candidates(
    in text: Span<UInt8>, _ windows: borrowing Windows, _ scratch: borrowing MatchScratch,
    _ candidates: inout [Candidate]
  ) throws(MatchError) {
    candidates.removeAll(keepingCapacity: true)
    let validate = detector.validate
    var end = 0
    // Said of each detector once and not at each window: most windows have no match, and there are many.
    switch detector.matcher {
    case .reader(let read):
      windows.forEach { window in
        guard window.upperBound > end else { return }
        read(text, max(window.lowerBound, end)..<window.upperBound) { candidate in
          guard candidate.match.lowerBound >= end else { return }
          end = candidate.match.upperBound
          if let validate, !validate(text.extracting(candidate.entity)) { return }
          candidates.append(candidate)
        }
      }
    case .pattern(let source, let caseless):
      let pattern = try compiled(source, caseless)
      let reach = detector.reach
      try windows.forEach { window throws(MatchError) in
        guard window.upperBound > end else { return }
        let starts = max(window.lowerBound, end)..<window.upperBound
        end = try pattern.forEachMatch(in: text, starts: starts, reach: reach, using: scratch) { match in
          if let validate, !validate(text.extracting(match.captured)) { return }
          candidates.append(Candidate(match: match.range, entity: match.captured))
        }
      }
    }
  }

  private func compiled(_ source: String, _ caseless: Bool) throws(MatchError) -> Pattern {
    do throws(PatternError) {
      return try pattern.get { () throws(PatternError) in try Pattern(source, caseless: caseless) }
    } catch {
      throw MatchError(code: error.code, pattern: source)
    }
  }

  /// What other findings do to this detector's.
  var link: Detector.Link? { detector.link }

  /// What a candidate turned out to be.
  struct Judgement {
    var entity: Entity
    var range: Range<Int>
    var confidence: Double
    var term: String?
    /// The word that changed the confidence.
    var contextWord: String?
  }

  /// Judges `candidate` by its context and by the detector's own assessment.
  ///
  /// - Parameters:
  ///   - surroundings: The part of the candidate's segment that may be looked at.
  ///   - key: The JSON keys that the segment stands under, the innermost last.
  ///   - columns: The document's tables.
  func judge(
    _ candidate: Candidate, in text: Span<UInt8>, within surroundings: Range<Int>, key: [UInt8],
    columns: Columns
  ) -> Judgement? {
    let confidence = candidate.confidence ?? detector.confidence
    var judgement = Judgement(
      entity: candidate.kind ?? entity, range: candidate.entity, confidence: confidence, term: candidate.term)
    if let context = detector.context,
      let near = self.context.get({ ContextSearch(context) }).nearest(
        to: candidate.entity, in: text, within: surroundings, key: key, columns: columns)
    {
      judgement.confidence = near.confidence
      judgement.contextWord = near.word
    } else if let alone = detector.alone,
      Self.fills(candidate.match, text, surroundings)
        || Self.isListed(candidate.match, text, surroundings),
      Self.isNeutral(key)
    {
      judgement.confidence = alone
    }
    if let assess = detector.assess {
      let base = surroundings.lowerBound
      let local = Candidate(
        match: candidate.match.lowerBound - base..<candidate.match.upperBound - base,
        entity: candidate.entity.lowerBound - base..<candidate.entity.upperBound - base,
        confidence: candidate.confidence, term: candidate.term)
      guard let assessment = assess(text.extracting(surroundings), local) else { return nil }
      judgement.confidence = assessment.confidence
      judgement.term = assessment.term
      if let entity = assessment.entity {
        judgement.range = entity.lowerBound + base..<entity.upperBound + base
      }
    }
    return judgement
  }

  /// What led from `candidate` to `judgement`.
  func trace(of candidate: Candidate, to judgement: Judgement) -> Finding.Trace {
    var source: String?
    if case .pattern(let pattern, _) = detector.matcher { source = pattern }
    return Finding.Trace(
      pattern: source, validated: detector.validate == nil ? nil : true, contextWord: judgement.contextWord,
      before: candidate.confidence ?? detector.confidence, after: judgement.confidence)
  }

  /// Whether nothing but spaces and ASCII punctuation stands around `match`.
  private static func fills(_ match: Range<Int>, _ text: Span<UInt8>, _ surroundings: Range<Int>) -> Bool {
    guard surroundings.count <= match.count + 8 else { return false }
    return surroundings.allSatisfy { index in
      match.contains(index) || text[index] < 0x80 && !text[index].isASCIILetterOrDigit
    }
  }

  /// Whether the segment is a list of values written as `match` is, and nothing else.
  ///
  /// They have letters and digits at the same places, with spaces, ASCII punctuation or `and` and `or` between.
  /// Digits alone say too little.
  private static func isListed(_ match: Range<Int>, _ text: Span<UInt8>, _ surroundings: Range<Int>) -> Bool {
    guard surroundings.count > match.count + 8, surroundings.count <= 2048,
      match.contains(where: { text[$0].isASCIILetter })
    else { return false }
    var place = surroundings.lowerBound
    while place < surroundings.upperBound {
      if text[place] < 0x80, !text[place].isASCIILetterOrDigit {
        place += 1
        continue
      }
      let joint = text.has("and ", at: place) ? 4 : text.has("or ", at: place) ? 3 : 0
      guard joint > 0 || repeatsForm(of: match, at: place, in: text) else { return false }
      place += joint > 0 ? joint : match.count
    }
    return true
  }

  /// Whether a value of as many bytes as `match`, of the same kinds, stands at `place`.
  private static func repeatsForm(of match: Range<Int>, at place: Int, in text: Span<UInt8>) -> Bool {
    func kind(_ byte: UInt8) -> UInt8 { byte.isASCIIDigit ? 0x30 : byte.isASCIILetter ? 0x41 : byte }
    let end = place + match.count
    guard end <= text.count, end == text.count || !text[end].isASCIILetterOrDigit else { return false }
    return match.allSatisfy { kind(text[$0]) == kind(text[$0 - match.lowerBound + place]) }
  }

  /// Whether a segment's names are those that any prompt stands under, and so say nothing of a value.
  private static func isNeutral(_ key: [UInt8]) -> Bool {
    let innermost = key.split(separator: 0x20).last ?? []
    return innermost.isEmpty
      || ["text", "content", "prompt", "input"].contains { innermost.elementsEqual($0.utf8) }
  }
}
