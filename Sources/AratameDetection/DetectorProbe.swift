internal import AratameDocuments
internal import AratameMatching

/// One detector run over one whole document, step by step, each step on record.
struct DetectorProbe {
  private let detector: Detector
  private let compiled: CompiledDetector
  private let document: Document
  /// What the detector looks at.
  private let text: [UInt8]
  /// The way back from there to the document's text; nil where they are the same.
  private let map: OffsetMap?
  /// Whether something invisible was removed from the text.
  private let hasRemoved: Bool
  private let bounds: SegmentBounds
  private let columns = Columns()

  init(_ detector: Detector, _ compiled: CompiledDetector, _ document: Document) {
    self.detector = detector
    self.compiled = compiled
    self.document = document
    var folded: [UInt8] = []
    var map = OffsetMap()
    let isFolded = Normalizer.normalize(document.text.span, into: &folded, map: &map)
    hasRemoved = isFolded && map.hasRemoved
    let looksAtFolded = isFolded && detector.reads == .normalised
    let looked = looksAtFolded ? folded : document.text
    text = looked
    self.map = looksAtFolded ? map : nil
    bounds = SegmentBounds(looked.span, isDivided: document.segments.count > 1)
  }

  /// - Parameter standing: What all detectors together found in the document.
  func trace(_ standing: [Finding]) -> DetectorTrace {
    var trace = DetectorTrace(detector: detector)
    trace.found = standing.filter { $0.detector == detector.id }
    trace.isReached = isReached
    trace.anchorWords = anchorWords
    if detector.anchor.isNumber { trace.numbers = numbers }
    guard detector.reads == .normalised || hasRemoved else { return trace }
    let (candidates, hasGivenUp) = candidates
    trace.hasGivenUp = hasGivenUp
    for candidate in candidates where document.owned.contains(original(candidate.entity).lowerBound) {
      guard trace.matches.count < DetectorTrace.limit else {
        trace.matchesOmitted += 1
        continue
      }
      trace.matches.append(match(candidate, standing))
    }
    return trace
  }

  // MARK: Anchors

  private var isReached: Bool {
    if detector.reads == .original { return hasRemoved }
    var marks = Marks()
    marks.begin(detectors: 1)
    Prefilter([detector]).mark(text.span, &marks)
    return !marks.reached.isEmpty
  }

  private var anchorWords: [String] {
    let words = detector.anchor.words
    guard !words.isEmpty else { return [] }
    var found: [String] = []
    LiteralSet(words).forEachHit(in: text.span) { _, word in
      if found.count < DetectorTrace.limit, !found.contains(words[word]) { found.append(words[word]) }
    }
    return found
  }

  /// Numbers of three digits or more.
  private var numbers: [DetectorTrace.Number] {
    var numbers: [DetectorTrace.Number] = []
    var place = 0
    while place < text.count, numbers.count < DetectorTrace.limit {
      guard text[place].isASCIIDigit else {
        place += 1
        continue
      }
      let start = place
      var runs = [0]
      while place < text.count {
        if text[place].isASCIIDigit {
          runs[runs.count - 1] += 1
        } else if Self.separators.contains(text[place]), place + 1 < text.count, text[place + 1].isASCIIDigit
        {
          runs.append(0)
        } else {
          break
        }
        place += 1
      }
      if runs.reduce(0, +) >= 3 {
        numbers.append(DetectorTrace.Number(location: location(original(start..<place)), runs: runs))
      }
    }
    return numbers
  }

  private static let separators: Set<UInt8> = Set(" -./".utf8)

  // MARK: Matches

  /// Everything that the pattern or the code matches, whatever the validator says.
  private var candidates: (matches: [Candidate], hasGivenUp: Bool) {
    var found: [Candidate] = []
    switch detector.matcher {
    case .reader(let read):
      var end = 0
      read(text.span, 0..<text.count) { candidate in
        guard candidate.match.lowerBound >= end else { return }
        end = candidate.match.upperBound
        found.append(candidate)
      }
    case .pattern(let source, let caseless):
      let scratch = MatchScratch()
      do {
        let pattern = try Pattern(source, caseless: caseless)
        try pattern.forEachMatch(in: text.span, starts: 0..<text.count, reach: detector.reach, using: scratch)
        {
          found.append(Candidate(match: $0.range, entity: $0.captured))
        }
      } catch {
        return (found, true)
      }
    }
    return (found, false)
  }

  private func match(_ candidate: Candidate, _ standing: [Finding]) -> DetectorTrace.Match {
    let value = text.span.extracting(candidate.entity)
    var match = DetectorTrace.Match(
      location: location(original(candidate.entity)), digits: 0, letters: 0, others: 0,
      outcome: outcome(candidate, standing))
    for i in value.indices where value[i] & 0xC0 != 0x80 {
      if value[i].isASCIIDigit {
        match.digits += 1
      } else if value[i].isASCIILetter {
        match.letters += 1
      } else {
        match.others += 1
      }
    }
    return match
  }

  private func outcome(_ candidate: Candidate, _ standing: [Finding]) -> DetectorTrace.Outcome {
    let value = text.span.extracting(candidate.entity)
    if let validate = detector.validate, !validate(value) {
      let check = detector.checkDigit(of: value).map { ($0.stated, $0.computed) }
      return .refused(checkDigit: check, isPlaceholder: detector.isPlaceholder(value))
    }
    let surroundings = bounds.surroundings(of: candidate.match, in: text.span)
    guard surroundings.lowerBound <= candidate.match.lowerBound,
      candidate.match.upperBound <= surroundings.upperBound,
      let segment = document.segment(holding: original(candidate.entity))
    else { return .acrossTexts }
    guard
      let judged = compiled.judge(
        candidate, in: text.span, within: surroundings, key: document.keys(of: segment), columns: columns)
    else { return .dismissed }
    return outcome(judged, standing)
  }

  private func outcome(_ judged: CompiledDetector.Judgement, _ standing: [Finding]) -> DetectorTrace.Outcome {
    let range = original(judged.range)
    let same = standing.first { $0.detector == detector.id && $0.range == range && $0.decodings.isEmpty }
    if let same { return .found(confidence: same.confidence) }
    if judged.confidence < Scanner.floor, detector.link == nil {
      return .doubted(
        confidence: judged.confidence, word: judged.contextWord,
        speaksFor: judged.contextWord.map { detector.context?.words.contains($0) == true } ?? false,
        distance: detector.context?.distance)
    }
    if let winner = standing.first(where: { $0.range.overlaps(range) }) {
      return .lost(to: winner, confidence: judged.confidence)
    }
    return .unlinked(to: detector.link?.entities.sorted { $0.rawValue < $1.rawValue } ?? [])
  }

  private func original(_ range: Range<Int>) -> Range<Int> { map?.original(range) ?? range }

  private func location(_ range: Range<Int>) -> Location? {
    document.segment(holding: range).map { document.location(of: range, in: $0) }
  }
}

extension Detector.Anchor {
  /// Whether numbers are among what it is.
  package var isNumber: Bool {
    switch self {
    case .digits, .shapes: true
    case .anyOf(let anchors): anchors.contains(where: \.isNumber)
    default: false
    }
  }
}

extension Detector {
  /// The check digit in `value`, where its format has one that can be told.
  fileprivate func checkDigit(of value: Span<UInt8>) -> CheckDigit? {
    switch entity {
    case .myNumber: Checksum.myNumberCheck(value)
    case .corporateNumber, .invoiceNumber, .personalInvoiceNumber: Checksum.corporateNumberCheck(value)
    case .driversLicense: Checksum.japaneseDriversLicenseCheck(value)
    case .creditCard, .insurerNumber, .imei, .canadaSIN: Checksum.luhnCheck(value)
    case .iban: Checksum.ibanCheck(value)
    case .ukNHS: Checksum.ukNHSCheck(value)
    default: nil
    }
  }

  /// Whether `value` is such as is written where no real value is meant.
  fileprivate func isPlaceholder(_ value: Span<UInt8>) -> Bool {
    let digits = DigitRun(value)
    if digits.count > 5, digits.isOneDigitRepeated || digits.isSequence { return true }
    return entity.traits.category == .credential && Placeholder.isMadeUp(value)
  }
}
