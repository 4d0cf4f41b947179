internal import AratameMatching

/// Finds addresses around the words that stand in nearly all of them.
enum AddressReader {
  /// By what an address is reached.
  static let anchors = anchorWords.map { "\($0)" }
  private static let anchorWords: [StaticString] = ["市", "区", "町", "村", "丁目", "番地"]
  /// Most bytes from an address's start to its first anchor.
  static let before = 72
  /// Most bytes of an address.
  static let reach = 360

  /// Calls `found` for each address with numbers that begins in `starts`.
  static func readAddresses(_ text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void) {
    read(text, starts, mayBegin: isNumberAhead) { range, confidence in
      if let confidence { found(Candidate(range, confidence: confidence)) }
    }
  }

  /// Calls `found` for each place without numbers that begins in `starts` and is all that its cell holds.
  static func readPlaces(_ text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void) {
    read(text, starts, mayBegin: isNearEdge) { range, confidence in
      if confidence == nil { found(Candidate(range)) }
    }
  }

  /// Whether an address with numbers stands on the line of `range` and outside of it, at most 360 bytes away.
  static func isAddress(onLineOf range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var start = range.lowerBound
    while start > max(0, range.lowerBound - reach), text[start - 1] >= 0x20 { start -= 1 }
    let limit = min(text.count, range.upperBound + reach)
    var end = range.upperBound
    while end < limit, text[end] >= 0x20 { end += 1 }
    var isFound = false
    let line = text.scalarBoundary(notBefore: start)..<text.scalarBoundary(notAfter: end)
    read(text, line, mayBegin: isNumberAhead) { address, confidence in
      if confidence != nil && !address.overlaps(range) { isFound = true }
    }
    return isFound
  }

  /// Calls `found` for both; a place without numbers has no confidence.
  ///
  /// - Parameter mayBegin: A quick look around an anchor, which most do not pass.
  private static func read(
    _ text: Span<UInt8>, _ starts: Range<Int>, mayBegin: (Span<UInt8>, Range<Int>) -> Bool,
    _ found: (Range<Int>, Double?) -> Void
  ) {
    var floor = starts.lowerBound
    var offset = floor
    while let anchor = nextAnchor(in: text, from: offset, to: starts.upperBound) {
      offset = anchor.upperBound
      guard mayBegin(text, anchor),
        var start = start(text, anchor, floor: max(floor, anchor.lowerBound - before))
      else { continue }
      let limit = lineEnd(text, from: start)
      let field = AddressField(text, around: start, limit: limit).end
      guard let address = Address(text, at: start, limit: limit, field: field),
        address.end > anchor.lowerBound
      else { continue }
      let confidence = address.confidence(inField: field != nil)
      // Only a cell or value of its own makes a place without numbers an address.
      if confidence == nil && (address.lot != nil || field != address.end) { continue }
      if !address.hasMunicipality {
        guard let whole = wholeName(text, endingAt: start, floor: floor) else { continue }
        start = whole
      }
      found(start..<address.end, confidence)
      floor = address.end
      offset = max(offset, floor)
    }
  }

  /// Whether a digit or a word that follows numerals stands after `anchor`, before the sentence goes on.
  private static func isNumberAhead(_ text: Span<UInt8>, _ anchor: Range<Int>) -> Bool {
    // 丁目 and 番地 follow numbers themselves.
    if anchor.count > 3 { return true }
    var offset = anchor.upperBound
    let limit = min(text.count, offset + 150)
    while offset < limit {
      switch text[offset] {
      case 0x30...0x39: return true
      case 0...0x1F: return false
      case 0xE3 where text.end(ofOneOf: ["。", "、", "「", "」"], at: offset, limit: limit) != nil: return false
      case 0xE4 where text.has("丁", at: offset), 0xE7 where text.has("番", at: offset): return true
      case 0xE5 where text.has("地割", at: offset), 0xE6 where text.has("条", at: offset): return true
      default: offset += 1
      }
    }
    return false
  }

  /// Whether nothing but names stands between `anchor` and the beginning of a cell or a value before it.
  private static func isNearEdge(_ text: Span<UInt8>, _ anchor: Range<Int>) -> Bool {
    guard anchor.count == 3 else { return false }
    var start = anchor.lowerBound
    for _ in 0..<20 where start > 0 && (text[start - 1] >= 0x80 || text[start - 1] == 0x20) {
      start = text.characterStart(before: start)
    }
    return AddressField.isEdge(text, before: start)
  }

  /// The first anchor that begins at `start` or later and before `end`.
  private static func nextAnchor(in text: Span<UInt8>, from start: Int, to end: Int) -> Range<Int>? {
    var offset = start
    while offset < end {
      if isAnchorLead(text, offset),
        let end = text.end(ofOneOf: anchorWords, at: offset, limit: text.count)
      {
        return offset..<end
      }
      offset += 1
    }
    return nil
  }

  /// Whether the bytes at `offset` can begin an anchor: hardly any other character's can.
  @inline(__always)
  private static func isAnchorLead(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard text[offset] &- 0xE4 < 4, offset + 1 < text.count else { return false }
    switch (text[offset], text[offset + 1]) {
    case (0xE4, 0xB8), (0xE5, 0xB8), (0xE5, 0x8C), (0xE6, 0x9D), (0xE7, 0x94), (0xE7, 0x95): return true
    default: return false
    }
  }

  /// Where the address that holds `anchor` begins.
  private static func start(_ text: Span<UInt8>, _ anchor: Range<Int>, floor: Int) -> Int? {
    if anchor.count > 3 {
      var numbers = anchor.lowerBound
      while numbers > floor, case let before = text.characterStart(before: numbers), before >= floor {
        let character = AddressCharacter(text, at: before, limit: numbers)
        guard character.kind == .digit || character.isKanjiNumeral else { break }
        numbers = before
      }
      guard numbers < anchor.lowerBound else { return nil }
      return Places.start(of: .quarter, in: text, endingAt: numbers, floor: floor)
    }
    let end = anchor.upperBound
    let prefecture = prefectureStart(text, before: end, floor: floor)
    if let prefecture, prefecture.isListed { return prefecture.start }
    // A municipality that no list has follows a prefecture; a quarter alone begins a cell.
    guard
      var start = Places.start(of: .municipality, in: text, endingAt: end, floor: floor)
        ?? prefecture?.start ?? Places.start(of: .quarter, in: text, endingAt: end, floor: floor)
    else { return nil }
    // 中新川郡上市町 holds the name of another city, 郡上市.
    if text.has("郡", at: start),
      let county = Places.start(of: .county, in: text, endingAt: start + 3, floor: floor)
    {
      return county
    }
    for kinds in [Places.Kind.city, .county] {
      let before = text.has(" ", before: start) ? start - 1 : start
      if let earlier = Places.start(of: kinds, in: text, endingAt: before, floor: floor) { start = earlier }
    }
    return start
  }

  /// The start of the prefecture that the names before `end` begin with.
  ///
  /// Listed: a municipality of the list stands after it and reaches `end`. 東京都府中市 holds 京都府 too, but
  /// no such municipality.
  private static func prefectureStart(
    _ text: Span<UInt8>, before end: Int, floor: Int
  ) -> (start: Int, isListed: Bool)? {
    let limit = min(text.count, end + 48)
    var nearest: Int?
    var start = end
    var spaces = 0
    for _ in 0..<16 where start > floor {
      let before = text.characterStart(before: start)
      let character = AddressCharacter(text, at: before, limit: start)
      if character.kind == .space { spaces += 1 }
      guard before >= floor, spaces < 3, character.isNamePart || character.kind == .space else { break }
      start = before
      guard character.kind == .kanji, Places.isPrefecture(text, at: start, limit: end) else { continue }
      if let names = Address.namesEnd(text, at: start, limit: limit), names >= end { return (start, true) }
      nearest = nearest ?? start
    }
    return nearest.map { ($0, false) }
  }

  /// Where the name before `start` begins that a quarter goes on with (山代温泉 桔梗ヶ丘), if it begins a cell;
  /// nil if the quarter is only the end of some other word.
  private static func wholeName(_ text: Span<UInt8>, endingAt start: Int, floor: Int) -> Int? {
    var name = start
    for _ in 0..<10 where name > floor {
      let before = text.characterStart(before: name)
      let character = AddressCharacter(text, at: before, limit: name)
      guard before >= floor, character.kind == .kanji || character.kind == .katakana else { break }
      name = before
    }
    return name == start || AddressField.isEdge(text, before: name) ? name : nil
  }

  private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    let most = min(text.count, start + reach)
    while end < most, text[end] >= 0x20 { end += 1 }
    return text.scalarBoundary(notAfter: end)
  }
}
