/// The creators, works and characters that imitation detectors know.
///
/// Parsed at first use from the embedded lists (`policies/lexicons/`), in well under a millisecond.
struct Lexicon: Sendable {
  /// What a name names.
  enum Kind: Sendable { case creator, work, character, brand }

  /// One row of a list.
  struct Entry: Sendable {
    var kind: Kind
    /// The name that reports show.
    var term: String
    /// Whether copyright has run out in Japan: the creator died in 1967 or earlier, or the work is from
    /// before 1880.
    ///
    /// Copyright Act 51(2); works whose author died by 1967 had fallen free when the term grew to 70 years
    /// on 2018-12-30 [G]. A wartime extension for some Allied works is not reckoned.
    var isPublicDomain: Bool
    /// Whether the name is an everyday word too, so that it counts only in quotation marks.
    var isPlain: Bool
    /// Whether so many words hold the name (`tornado`, Ado) that it is looked for only beside ``shown``.
    var isShort: Bool
    /// Who owns it: equal for names of one owner.
    var owner: Int
  }

  /// Every list together.
  static let shared = Lexicon()

  private var entries: [Entry] = []
  private let names: WordSet

  /// A name found.
  struct Hit {
    /// Half-open, in bytes of the text.
    var range: Range<Int>
    var entry: Entry
  }

  private init() {
    var builder = Builder()
    builder.read(Self.creatorsTSV, as: .creator)
    builder.read(Self.worksTSV, as: .work)
    builder.read(Self.charactersTSV, as: .character)
    builder.read(Self.brandsTSV, as: .brand)
    self.entries = builder.entries
    self.names = WordSet(bytes: builder.bytes, words: builder.words)
  }

  /// The longest name that ends at `end`.
  func name(endingAt end: Int, in text: Span<UInt8>, from lower: Int = 0) -> Hit? {
    names.hit(endingAt: end, in: text, from: lower).map(resolve)
  }

  /// The longest name that begins at `position`.
  func name(at position: Int, in text: Span<UInt8>, limit: Int) -> Hit? {
    names.hit(at: position, in: text, limit: limit).map(resolve)
  }

  /// The name that `range` is.
  func name(_ range: Range<Int>, in text: Span<UInt8>) -> Hit? {
    names.exactHit(range, in: text).map(resolve)
  }

  /// Calls `body` with each name within `range`, left to right, the longest at each place; stops when it
  /// gives true.
  func forEachName(in text: Span<UInt8>, _ range: Range<Int>, _ body: (Hit) -> Bool) {
    var position = range.lowerBound
    while let next = names.nextCandidate(in: text, position..<range.upperBound) {
      if let hit = names.hit(at: next, in: text, limit: range.upperBound) {
        if body(resolve(hit)) { return }
        position = hit.range.upperBound
      } else {
        position = next + 1
      }
    }
  }

  /// The first name of some kinds that begins in `starts`, free ones left out; an everyday word only when it is a
  /// character's.
  func next(in text: Span<UInt8>, _ starts: Range<Int>, of kinds: [Kind]) -> Range<Int>? {
    var position = starts.lowerBound
    // A short name may stand behind what leads to it.
    let end = min(text.count, starts.upperBound + 8)
    while let next = names.nextCandidate(in: text, position..<end) {
      if let hit = names.hit(at: next, in: text, limit: text.count), leads(entries[hit.value], kinds) {
        let lead = entries[hit.value].isShort ? lead(hit.range, in: text, from: starts.lowerBound) : hit.range
        if let lead, lead.lowerBound < starts.upperBound { return lead }
      }
      position = next + 1
    }
    return nil
  }

  /// The spellings of all names that ``next(in:_:of:)`` may give.
  func spellings(of kinds: [Kind]) -> [String] {
    let short = names.words { leads(entries[$0], kinds) && entries[$0].isShort }
    return names.words { leads(entries[$0], kinds) && !entries[$0].isShort }
      + short.flatMap { name in Self.behind.map { name + $0 } + Self.before.map { $0 + name } }
  }

  /// A short name with what shows it to be one; one that something before it shows begins there.
  private func lead(_ name: Range<Int>, in text: Span<UInt8>, from lower: Int) -> Range<Int>? {
    if Self.behind.contains(where: { text.hasBytes($0, at: name.upperBound) }) { return name }
    guard let shown = Self.before.first(where: { text.hasBytes($0, at: name.lowerBound - $0.utf8.count) })
    else { return nil }
    let start = name.lowerBound - shown.utf8.count
    return start >= lower ? start..<name.upperBound : nil
  }

  /// What stands behind a short name or before it where it is one.
  private static let behind = ["の", "風", "み", "っ", "さん", "的", "に", "が", "を", "、", "」", "』", "'s", "-"]
  private static let before = ["of ", "like ", "「", "『", "、"]

  private func leads(_ entry: Entry, _ kinds: [Kind]) -> Bool {
    kinds.contains(entry.kind) && !entry.isPublicDomain && (!entry.isPlain || entry.kind == .character)
  }

  private func resolve(_ hit: WordSet.Hit) -> Hit { Hit(range: hit.range, entry: entries[hit.value]) }
}

/// Reads the lists, creators first: the others ask whether their creator is still in copyright.
private struct Builder {
  var entries: [Lexicon.Entry] = []
  /// The names one after the other.
  var bytes: [UInt8] = []
  var words: [WordSet.Word] = []
  private var freeCreators: Set<String> = []

  init() {
    entries.reserveCapacity(1024)
    bytes.reserveCapacity(1 << 15)
    words.reserveCapacity(2048)
  }

  /// Adds the rows of a list.
  mutating func read(_ list: String, as kind: Lexicon.Kind) {
    let list = Array(list.utf8)
    var start = 0
    while start < list.count {
      let end = list[start...].firstIndex(of: 0x0A) ?? list.count
      addRow(list[start..<end], as: kind)
      start = end + 1
    }
  }

  private mutating func addRow(_ row: ArraySlice<UInt8>, as kind: Lexicon.Kind) {
    let names = Self.field(0, of: row)
    guard !names.isEmpty else { return }
    let isPlain = Self.field(3, of: row).elementsEqual((kind == .creator ? "word" : "yes").utf8)
    let isShort = kind == .creator && Self.field(3, of: row).elementsEqual("short".utf8)
    var from = names.startIndex
    var term = ""
    while from < names.endIndex {
      let to = names[from...].firstIndex(of: 0x7C) ?? names.endIndex
      if from == names.startIndex { term = String(decoding: names[from..<to], as: UTF8.self) }
      add(names[from..<to], isPlain: isPlain || kind == .brand)
      from = to + 1
    }
    let isFree: Bool
    switch kind {
    case .creator: isFree = isFreeCreator(row)
    case .work, .character: isFree = isFreeWork(row)
    case .brand: isFree = false
    }
    if isFree && kind == .creator { freeCreators.insert(term) }
    entries.append(
      Lexicon.Entry(
        kind: kind, term: term, isPublicDomain: isFree,
        isPlain: isPlain, isShort: isShort,
        owner: (kind == .creator ? term : String(decoding: Self.field(1, of: row), as: UTF8.self)).hashValue))
  }

  private func isFreeCreator(_ row: ArraySlice<UInt8>) -> Bool {
    if Self.field(3, of: row).elementsEqual("ancient".utf8) { return true }
    guard let died = Self.year(Self.field(2, of: row)) else { return false }
    return died <= 1967
  }

  private func isFreeWork(_ row: ArraySlice<UInt8>) -> Bool {
    if let year = Self.year(Self.field(2, of: row)), year < 1880 { return true }
    return freeCreators.contains(String(decoding: Self.field(1, of: row), as: UTF8.self))
  }

  /// The column `index`, empty when the row has fewer.
  private static func field(_ index: Int, of row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = row
    for _ in 0..<index {
      guard let tab = rest.firstIndex(of: 0x09) else { return [] }
      rest = rest[(tab + 1)...]
    }
    return rest[..<(rest.firstIndex(of: 0x09) ?? rest.endIndex)]
  }

  /// A year in digits, negative before Christ; nil for an empty column.
  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first else { return nil }
    var value = 0
    for byte in first == 0x2D ? digits.dropFirst() : digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return first == 0x2D ? -value : value
  }

  /// Adds a name of the entry that comes next.
  ///
  /// A spelling of several words or of six letters and more counts in either case, but for everyday words.
  private mutating func add(_ name: ArraySlice<UInt8>, isPlain: Bool) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    words.append(
      WordSet.Word(
        start: Int32(start), count: Int32(bytes.count - start),
        foldsCase: name.contains(0x20) || !isPlain && name.count >= 6,
        left: bound(bytes[start], at: start), right: bound(bytes[bytes.count - 1], at: bytes.count - 3),
        value: Int32(entries.count)))
  }

  private func bound(_ byte: UInt8, at position: Int) -> WordSet.Bound {
    if byte.isASCIILetterOrDigit { return .ascii }
    return bytes.span.isKatakana(at: position) ? .katakana : .none
  }
}

extension Span<UInt8> {
  /// Whether the bytes of `word` stand at `position`.
  fileprivate func hasBytes(_ word: String, at position: Int) -> Bool {
    guard position >= 0, position + word.utf8.count <= count else { return false }
    for (i, byte) in word.utf8.enumerated() where self[position + i] != byte { return false }
    return true
  }
}
