internal import AratameMatching

/// Fingerprints of documents, ready to be looked for.
struct ExcerptIndex: Sendable {
  private let documents: [DocumentFingerprint]
  private let pass: GramPass
  private let sip: SipHash
  /// The tags, so that most of what is none is told at once.
  private let known: BitTable
  /// By tag.
  private let places: [UInt64: [Place]]

  /// A known k-gram's place.
  private struct Place {
    var document: Int
    var place: Int
  }

  /// Most places of one k-gram; wording that comes back more often is looked for where it stands first.
  private static let places = 8

  init(_ documents: [DocumentFingerprint], key: OwnKey) {
    let keys = ExcerptKeys(key)
    self.documents = documents
    sip = keys.sip
    var places: [UInt64: [Place]] = [:]
    var wanted: [UInt64] = []
    for (index, document) in documents.enumerated() {
      for mark in document.marks {
        wanted.append(UInt64(mark.hint) << (64 - DocumentFingerprint.kept))
        if places[mark.tag, default: []].count < Self.places {
          places[mark.tag, default: []].append(Place(document: index, place: mark.place))
        }
      }
    }
    self.places = places
    known = BitTable(Array(places.keys), spread: 16)
    pass = GramPass(substitution: keys.substitution, wanted: wanted)
  }

  /// Calls `found` with each excerpt of a document in `text`, in ascending order; none overlaps another.
  func forEachExcerpt(in text: Span<UInt8>, _ found: (Candidate) -> Void) {
    var runs = Runs()
    pass.forEachGram(in: text) { gram in
      let tag = sip.hash(gram.hash)
      guard known.contains(tag), let places = places[tag] else { return }
      runs.endBefore(gram.place)
      for place in places { runs.add(gram, document: place.document, place: place.place) }
    }
    runs.endBefore(.max)
    for run in runs.strongest() {
      let document = documents[run.document]
      found(
        Candidate(run.range, confidence: run.confidence, term: document.label, kind: document.kind.entity))
    }
  }
}

/// Known k-grams that follow one another in a text as they do in a document.
private struct Run {
  var document: Int
  /// From the first one's start to the last one's end, in bytes of the text.
  var range: Range<Int>
  /// How many.
  var count = 1
  /// Bytes of reduced text that they cover.
  var covered = GramPass.length
  /// Where the last one stands, in the text's reduced form and in the document's.
  var last: Int
  var lastOfDocument: Int

  /// Most bytes of reduced text from one k-gram to the next: what was changed lies between.
  static let reach = 80
  /// Most bytes by which the text may have become longer or shorter there.
  static let drift = 16
  /// Most bytes of a text in one finding, well below what two pieces of a long text share.
  static let longest = 16 << 10

  /// Whether `gram`, which stands at `place` of the document, goes on with it.
  func goesOn(with gram: Gram, _ place: Int) -> Bool {
    let step = gram.place - last
    let stepOfDocument = place - lastOfDocument
    return step > 0 && step <= Self.reach && stepOfDocument > 0 && abs(step - stepOfDocument) <= Self.drift
      && gram.range.upperBound - range.lowerBound <= Self.longest
  }

  mutating func add(_ gram: Gram, _ place: Int) {
    count += 1
    covered += min(GramPass.length, gram.place - last)
    range = range.lowerBound..<max(range.upperBound, gram.range.upperBound)
    last = gram.place
    lastOfDocument = place
  }

  /// Bytes of reduced text from the first to the last.
  private var span: Int { last + GramPass.length - first }

  /// Whether that is more than chance.
  var isExcerpt: Bool { count >= 3 && covered >= 40 && span >= 50 }

  /// Where the first one stands in the text's reduced form.
  var first: Int

  /// High where more is the same than two authors would write; low, so that no rule acts on it, where it may be a
  /// set phrase of statutes or letters, which have up to thirty-five characters.
  var confidence: Double { covered >= 80 ? 0.95 : span >= 70 ? 0.8 : 0.4 }
}

/// The runs of one text.
private struct Runs {
  private var open: [Run] = []
  private var closed: [Run] = []

  /// Closes what nothing at `place` or behind can go on with.
  mutating func endBefore(_ place: Int) {
    open.removeAll { run in
      guard place > run.last + Run.reach || place == .max else { return false }
      if run.isExcerpt { closed.append(run) }
      return true
    }
  }

  mutating func add(_ gram: Gram, document: Int, place: Int) {
    var isTaken = false
    for index in open.indices where open[index].document == document && open[index].goesOn(with: gram, place)
    {
      open[index].add(gram, place)
      isTaken = true
    }
    guard !isTaken else { return }
    open.append(
      Run(document: document, range: gram.range, last: gram.place, lastOfDocument: place, first: gram.place))
  }

  /// Of runs that overlap the one that covers most, by place.
  func strongest() -> [Run] {
    var kept: [Run] = []
    for run in closed.sorted(by: { ($0.covered, $1.range.lowerBound) > ($1.covered, $0.range.lowerBound) })
    where !kept.contains(where: { $0.range.overlaps(run.range) }) { kept.append(run) }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
