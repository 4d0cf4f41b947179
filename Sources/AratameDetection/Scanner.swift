package import AratameDocuments
internal import AratameMatching

/// A set of detectors, compiled once and shared by every task.
///
/// Three passes: the text is normalised; one pass over its character classes and one over all anchor words
/// mark where a detector may look; there, and only there, its pattern is tried and its match judged.
package struct Scanner: Sendable {
  /// Findings below this confidence are not reported: a check digit alone, for one, says little.
  package static let floor = 0.3
  /// Text in another writing inside text in another writing is read so deep.
  private static let decodingDepth = 3
  /// Bytes that are decoded at most, beyond as many as the text has.
  private static let decodingBudget = 1 << 16

  /// In the order of the detectors' ids.
  package let detectors: [Detector]
  private let compiled: [CompiledDetector]
  private let prefilter: Prefilter
  private let options: Options
  private let fingerprint: Fingerprint?
  /// By detector; nil when no detector has any.
  private let links: [String: Detector.Link]?
  /// The detectors that look at the text as it was.
  private let ofOriginal: [Int]
  /// Ids of the detectors whose findings stand beside those of others.
  private let besides: Set<String>

  /// How a scan is done; findings are the same with and without the prefilter.
  package struct Options: Sendable {
    /// Try patterns only near anchors.
    ///
    /// Off only to prove that nothing is lost.
    package var prefilters = true
    /// Keep what led to each finding.
    package var traces = false
    /// Add up the time that each detector takes, in ``Workspace/time``.
    package var measuresTime = false
    /// Key of the fingerprints; without one a finding has none.
    package var fingerprintKey: [UInt8]?
    package init() {}
  }

  /// - Throws: ``ScanError/badPattern(id:offset:)`` for the first pattern that is not built in and does not
  ///   compile. A built-in one is compiled when a text first reaches it.
  package init(_ detectors: [Detector], options: Options = Options()) throws(ScanError) {
    self.init(try Compiled(detectors), options)
  }

  /// The built-in detectors and `own`.
  ///
  /// - Throws: ``ScanError/badPattern(id:offset:)`` for the first pattern of `own` that does not compile.
  package init(adding own: [Detector] = [], options: Options = Options()) throws(ScanError) {
    if own.isEmpty, let builtIn = Compiled.builtIn {
      self.init(builtIn, options)
    } else {
      try self.init(Detector.all + own, options: options)
    }
  }

  private init(_ set: Compiled, _ options: Options) {
    detectors = set.detectors
    compiled = set.compiled
    prefilter = set.prefilter
    self.options = options
    fingerprint = options.fingerprintKey.map(Fingerprint.init(key:))
    let linked = compiled.compactMap { detector in detector.link.map { (detector.id, $0) } }
    links = linked.isEmpty ? nil : Dictionary(uniqueKeysWithValues: linked)
    ofOriginal = set.detectors.indices.filter { set.detectors[$0].reads == .original }
    besides = Set(set.detectors.filter(\.standsBeside).map(\.id))
  }

  /// Detectors with what is made of them once.
  private struct Compiled: Sendable {
    let detectors: [Detector]
    let compiled: [CompiledDetector]
    let prefilter: Prefilter

    /// The built-in ones, which every scanner of them shares: their tables take milliseconds to make.
    static let builtIn = try? Self(Detector.all)

    init(_ detectors: [Detector]) throws(ScanError) {
      self.detectors = detectors.sorted { $0.id < $1.id }
      let builtIn = Set(Detector.all.map(\.id))
      var compiled: [CompiledDetector] = []
      for detector in self.detectors {
        compiled.append(try CompiledDetector(detector, isBuiltIn: builtIn.contains(detector.id)))
      }
      self.compiled = compiled
      prefilter = Prefilter(self.detectors)
    }
  }

  /// Every finding in `document`, by start offset.
  ///
  /// Appends to `document.notScanned` where a detector hit a limit and so did not search a part.
  package func scan(_ document: inout Document, using workspace: Workspace) -> [Finding] {
    var budget = document.text.count + Self.decodingBudget
    let found = scan(&document, workspace, &budget)
    return markInFileName(of: document).map { [$0] + found } ?? found
  }

  /// The mark in the name of the file that `document` is, or begins; a record of a log is no file.
  private func markInFileName(of document: Document) -> Finding? {
    guard document.record == nil, document.owned.lowerBound == 0, !document.text.isEmpty,
      let mark = FileNameMark(path: document.path), detectors.contains(where: { $0.id == mark.detector.id })
    else { return nil }
    return mark.finding(fingerprint, traces: options.traces)
  }

  /// - Parameter budget: Bytes that may still be decoded.
  private func scan(_ document: inout Document, _ workspace: Workspace, _ budget: inout Int) -> [Finding] {
    guard !document.text.isEmpty else { return [] }
    workspace.begin(detectors: compiled.count)
    workspace.isFolded = Normalizer.normalize(
      document.text.span, into: &workspace.folded, map: &workspace.map)
    let text = document.text
    let folded = workspace.isFolded ? workspace.folded : text
    var findings = search(folded.span, &document, workspace)
    if workspace.map.hasRemoved { findings += hidden(in: text.span, &document, workspace) }
    findings += decoded(findings, &document, workspace, &budget)
    if let links, findings.contains(where: { links[$0.detector] != nil }) {
      findings = Links.apply(to: findings, in: text.span) { links[$0.detector] }
    }
    let standing = findings.count > 1 ? Overlap.resolve(findings, besides: besides) : findings
    return document.owned.lowerBound == 0 && document.owned.upperBound == .max
      ? standing : standing.filter { document.owned.contains($0.range.lowerBound) }
  }

  /// What the detectors of normalised text find, before findings are compared.
  private func search(_ text: Span<UInt8>, _ document: inout Document, _ workspace: Workspace) -> [Finding] {
    if options.prefilters {
      // Lent, so that each mark is a write to a local.
      var marks = Marks()
      swap(&marks, &workspace.marks)
      prefilter.mark(text, &marks)
      swap(&marks, &workspace.marks)
    } else {
      for index in compiled.indices where !ofOriginal.contains(index) {
        workspace.marks.add(0..<text.count, for: index)
      }
    }
    return confirm(text, &document, workspace)
  }

  /// What the detectors of the text as it was find, of which something invisible was removed.
  private func hidden(in text: Span<UInt8>, _ document: inout Document, _ workspace: Workspace) -> [Finding] {
    workspace.isFolded = false
    workspace.begin(detectors: compiled.count)
    for index in ofOriginal { workspace.marks.add(0..<text.count, for: index) }
    return confirm(text, &document, workspace)
  }

  private func confirm(_ text: Span<UInt8>, _ document: inout Document, _ workspace: Workspace) -> [Finding] {
    // Lent, so that nothing is retained for each detector.
    var lent = Confirmation()
    swap(&lent.marks, &workspace.marks)
    swap(&lent.candidates, &workspace.candidates)
    for place in lent.marks.reached.indices {
      let detector = lent.marks.reached[place]
      guard options.measuresTime else {
        confirm(detector, text, &document, &lent, workspace)
        continue
      }
      let start = ContinuousClock.now
      confirm(detector, text, &document, &lent, workspace)
      workspace.time[compiled[detector].id, default: .zero] += start.duration(to: .now)
    }
    swap(&lent.marks, &workspace.marks)
    swap(&lent.candidates, &workspace.candidates)
    return lent.findings
  }

  /// Adds what one detector finds where it is marked.
  private func confirm(
    _ index: Int, _ text: Span<UInt8>, _ document: inout Document, _ lent: inout Confirmation,
    _ workspace: Workspace
  ) {
    lent.marks.settle(index)
    do throws(MatchError) {
      try compiled[index].candidates(in: text, lent.marks.windows[index], workspace.match, &lent.candidates)
    } catch {
      document.notScanned.append(
        NotScanned(path: document.path, line: document.start.line, reason: .gaveUp(compiled[index].id)))
    }
    guard !lent.candidates.isEmpty else { return }
    let bounds = lent.bounds ?? SegmentBounds(text, isDivided: document.segments.count > 1)
    lent.bounds = bounds
    for candidate in lent.candidates {
      if let finding = judge(candidate, compiled[index], text, bounds, document, workspace) {
        lent.findings.append(finding)
      }
    }
  }

  /// What is at hand while the marked places of a text are confirmed.
  private struct Confirmation {
    var marks = Marks()
    var candidates: [Candidate] = []
    var bounds: SegmentBounds?
    var findings: [Finding] = []
  }

  /// What is found in parts that stand in another writing, at its place in the text, the writing named.
  private func decoded(
    _ plain: [Finding], _ document: inout Document, _ workspace: Workspace, _ budget: inout Int
  ) -> [Finding] {
    guard workspace.depth < Self.decodingDepth else { return [] }
    let pieces = workspace.pieces.find(in: document.text.span)
    guard !pieces.isEmpty else { return [] }
    let known = Set(plain.map { Place(detector: $0.detector, range: $0.range) })
    let inner = workspace.inner
    var findings: [Finding] = []
    for piece in pieces {
      budget -= piece.text.count
      guard budget >= 0 else {
        document.notScanned.append(
          NotScanned(path: document.path, line: document.start.line, reason: .encoded))
        break
      }
      guard let holder = document.segment(holding: piece.original(piece.parts[0])) else { continue }
      var text = Document(path: document.path, plain: piece.text)
      text.start = document.start
      text.segments[0].key = text.keep(document.names[document.segments[holder].key])
      text.segments[0].outerKey = text.keep(document.names[document.segments[holder].outerKey])
      for var finding in scan(&text, inner, &budget) where piece.isDecoded(finding.range) {
        finding.range = piece.original(finding.range)
        guard !known.contains(Place(detector: finding.detector, range: finding.range)),
          let segment = document.segment(holding: finding.range)
        else { continue }
        finding.segment = segment
        finding.isRetrieved = document.segments[segment].isRetrieved
        finding.decodings.insert(piece.decoding, at: 0)
        findings.append(finding)
      }
      document.notScanned += text.notScanned
    }
    return findings
  }

  private struct Place: Hashable {
    var detector: String
    var range: Range<Int>
  }

  /// The finding that `candidate` is, if it is one.
  private func judge(
    _ candidate: Candidate, _ detector: CompiledDetector, _ text: Span<UInt8>, _ bounds: SegmentBounds,
    _ document: Document, _ workspace: Workspace
  ) -> Finding? {
    let surroundings = bounds.surroundings(of: candidate.match, in: text)
    guard surroundings.lowerBound <= candidate.match.lowerBound,
      candidate.match.upperBound <= surroundings.upperBound
    else { return nil }
    func original(_ range: Range<Int>) -> Range<Int> {
      workspace.isFolded ? workspace.map.original(range) : range
    }
    guard
      let segment = document.segment(holding: original(candidate.entity)),
      let judged = detector.judge(
        candidate, in: text, within: surroundings, key: workspace.keys(of: segment, in: document),
        columns: workspace.columns)
    else { return nil }
    let range = original(judged.range)
    guard judged.confidence >= Self.floor || detector.link != nil else { return nil }
    let value = judged.entity.canonical(text.extracting(judged.range))
    return Finding(
      detector: detector.id, entity: judged.entity, segment: segment, range: range,
      confidence: judged.confidence, term: judged.term, identity: value.hashValue,
      fingerprint: fingerprint?.of(value, judged.entity), isRetrieved: document.segments[segment].isRetrieved,
      trace: options.traces ? detector.trace(of: candidate, to: judged) : nil)
  }
}
