internal import AratameDocuments
internal import AratameMatching

/// A list of an organisation's own words (customers, employees, code names) that holds none of them.
///
/// Of each term there is a tag, HMAC-SHA256 cut to 64 bits; of all terms together, in no order, a few bits of a hash
/// of their beginnings and of the whole, and which lengths occur. Even who holds the key can only test guesses.
package struct OwnLexicon: Sendable {
  /// Its name in reports.
  package var id: String
  /// What its terms are.
  package var entity: Entity
  /// How many terms.
  package var count: Int { tags.count }
  /// In ascending order.
  fileprivate var tags: [UInt64] = []
  /// Upper ``kept`` bits of the hashes that lead to terms, to their third unit and to their end; ascending.
  fileprivate var anchors: [Int] = []
  fileprivate var open: [Int] = []
  fileprivate var closed: [Int] = []
  /// Bit n − 1: whether a term has n units.
  fileprivate var lengths: UInt64 = 0

  /// Bits that are kept of a hash.
  fileprivate static let kept: UInt64 = 24
  /// Units after which a term that goes on is asked for.
  fileprivate static let turn = 3

  /// A row that is no term: where it stands, and why.
  package struct Refused: Hashable, Sendable, CustomStringConvertible {
    /// 1-based.
    package var row: Int
    /// 1-based.
    package var column: Int
    package var description: String
  }

  /// A lexicon of the texts of `fields`; those that cannot be terms are listed in `refused`.
  package init(
    id: String, entity: Entity, fields: [(text: [UInt8], row: Int, column: Int)], key: OwnKey,
    refused: inout [Refused]
  ) {
    self.id = id
    self.entity = entity
    var terms: Set<Term> = []
    var folded: [UInt8] = []
    var map = OffsetMap()
    for field in fields {
      let isFolded = Normalizer.normalize(field.text.span, into: &folded, map: &map)
      let text = isFolded ? folded : field.text
      do throws(Term.Refusal) {
        terms.insert(try Term(text.span))
      } catch {
        refused.append(Refused(row: field.row, column: field.column, description: error.reason.rawValue))
      }
    }
    let tag = key.tagger()
    var hashes: (anchors: Set<Int>, open: Set<Int>, closed: Set<Int>) = ([], [], [])
    func kept(_ hash: UInt64) -> Int { Int(hash >> (64 - Self.kept)) }
    for term in terms {
      tags.append(tag(term.canonical))
      lengths |= 1 << UInt64(term.units.count - 1)
      hashes.anchors.formUnion(term.anchors.map(kept))
      var hash = UnitHash(form: term.form)
      for (index, unit) in term.units.enumerated() {
        hash.add(unit)
        if index + 1 == Self.turn { hashes.open.insert(kept(hash.open)) }
      }
      hashes.closed.insert(kept(hash.closed))
    }
    tags.sort()
    (anchors, open, closed) = (hashes.anchors.sorted(), hashes.open.sorted(), hashes.closed.sorted())
  }

  /// Reads what ``file(key:)`` wrote.
  package init(file: [UInt8], key: OwnKey) throws(OwnDataError) {
    var fields = FieldReader(try OwnDataFile.read(.lexicon, file, key: key))
    id = try fields.text()
    entity = Entity(rawValue: try fields.text())
    lengths = try fields.word()
    anchors = try fields.ascending()
    open = try fields.ascending()
    closed = try fields.ascending()
    for _ in 0..<(try fields.count(of: 8)) { tags.append(try fields.word()) }
  }

  /// The lexicon as a file; the same terms under the same key give the same bytes.
  package func file(key: OwnKey) throws(OwnDataError) -> [UInt8] {
    var fields = FieldWriter()
    fields.add(id)
    fields.add(entity.rawValue)
    fields.add(word: lengths)
    fields.add(ascending: anchors)
    fields.add(ascending: open)
    fields.add(ascending: closed)
    fields.add(tags.count)
    for tag in tags { fields.add(word: tag) }
    return try OwnDataFile.write(.lexicon, fields.bytes, key: key)
  }
}

/// Several lexicons, ready to be looked for in one pass.
struct LexiconIndex: Sendable {
  private let lexicons: [OwnLexicon]
  private let pass: TermPass
  private let open: BitTable
  private let closed: BitTable
  private let lengths: UInt64
  private let tag: @Sendable ([UInt8]) -> UInt64

  init(_ lexicons: [OwnLexicon], key: OwnKey) {
    func hashes(_ list: (OwnLexicon) -> [Int]) -> [UInt64] {
      lexicons.flatMap { list($0).map { UInt64($0) << (64 - OwnLexicon.kept) } }
    }
    self.lexicons = lexicons
    pass = TermPass(hashes(\.anchors))
    open = BitTable(hashes(\.open), spread: 64)
    closed = BitTable(hashes(\.closed), spread: 64)
    lengths = lexicons.reduce(0) { $0 | $1.lengths }
    tag = key.tagger()
  }

  /// Calls `found` with each term in `text`, of those that begin at one place the longest.
  func forEachTerm(in text: Span<UInt8>, _ found: (Candidate) -> Void) {
    pass.forEachPlace(in: text) { place in
      let form = TermUnits.form(in: text, before: place)
      var best: Match?
      search(text, from: place, form: nil, &best)
      if let form { search(text, from: place, form: form, &best) }
      guard let best, let confidence = best.confidence(in: text) else { return }
      found(
        Candidate(best.range, confidence: confidence, term: best.lexicon.id, kind: best.lexicon.entity))
    }
  }

  private func search(
    _ text: Span<UInt8>, from place: Int, form: (unit: UInt32, start: Int)?, _ best: inout Match?
  ) {
    var reader = TermUnits(from: place)
    var hash = UnitHash(form: form?.unit)
    var count = 0
    while lengths >> UInt64(count) != 0, let unit = reader.next(in: text) {
      count += 1
      hash.add(unit)
      if lengths >> UInt64(count - 1) & 1 == 1, closed.contains(hash.closed),
        let lexicon = lexicon(of: text, place, count, form?.unit)
      {
        let match = Match(
          range: (form?.start ?? place)..<reader.end, name: place, count: count, lexicon: lexicon,
          hasForm: form != nil)
        // A part of a longer word is none, and a shorter term may still be a word of its own.
        if match.confidence(in: text) != nil { best = match }
      }
      if count == OwnLexicon.turn, !open.contains(hash.open) { return }
      if count == Term.longest { return }
    }
  }

  /// The first lexicon that has the term of so many units at `place`.
  private func lexicon(of text: Span<UInt8>, _ place: Int, _ count: Int, _ form: UInt32?) -> OwnLexicon? {
    var reader = TermUnits(from: place)
    var units: [UInt32] = []
    for _ in 0..<count { if let unit = reader.next(in: text) { units.append(unit) } }
    let tag = tag(Term.canonical(form, units[...]))
    return lexicons.first { $0.tags.holds(tag) }
  }

  /// A term in the text.
  private struct Match {
    /// With the form of a company before it.
    var range: Range<Int>
    /// Where the name begins.
    var name: Int
    /// Units of the name.
    var count: Int
    var lexicon: OwnLexicon
    var hasForm: Bool

    /// How far the characters around it leave it a word of its own; nil where they do not.
    func confidence(in text: Span<UInt8>) -> Double? {
      let last = Script(text, before: range.upperBound)
      let after = Script(text, at: range.upperBound)
      if last == .alphabet, after == .alphabet { return nil }
      let isJoinedBehind = last == after && !text.hasHonorific(at: range.upperBound)
      if hasForm { return isJoinedBehind ? 0.85 : 0.95 }
      let first = Script(text, at: name)
      let before = Script(text, before: name)
      if first == .alphabet, before == .alphabet { return nil }
      guard first == before || isJoinedBehind else { return 0.9 }
      switch last {
      case .han: return count <= 2 ? 0.4 : count == 3 ? 0.7 : 0.85
      case .katakana: return count < 6 ? 0.4 : 0.7
      case .hiragana: return count <= 3 ? 0.4 : 0.8
      case .alphabet, .other: return 0.85
      }
    }
  }
}

/// What a character is a letter of, as far as words end where it changes.
private enum Script {
  case alphabet, han, katakana, hiragana, other

  init(_ text: Span<UInt8>, at offset: Int) {
    self = offset < text.count ? Self(text.termCharacter(at: offset).value) : .other
  }

  init(_ text: Span<UInt8>, before offset: Int) {
    self = offset > 0 ? Self(text, at: text.scalarBoundary(notAfter: offset - 1)) : .other
  }

  private init(_ character: UInt32) {
    switch character {
    case 0x3005, 0x3400...0x9FFF, 0x20000...0x3FFFF: self = .han
    case 0x30A1...0x30FA, 0x30FC: self = .katakana
    case 0x3041...0x3096: self = .hiragana
    default: self = character.isAlphabetic ? .alphabet : .other
    }
  }
}

extension Span<UInt8> {
  /// Whether a word of address in kanji stands at `offset`, which ends a name.
  fileprivate func hasHonorific(at offset: Int) -> Bool {
    has("様", at: offset) || has("氏", at: offset) || has("殿", at: offset)
  }
}

extension [UInt64] {
  /// Whether `word` is among these, which are in ascending order.
  fileprivate func holds(_ word: UInt64) -> Bool {
    let index = partitioningIndex { $0 >= word }
    return index < count && self[index] == word
  }
}
