internal import AratameMatching

/// Brings a text to the form that detectors read: full-width characters at half width, half-width kana at
/// full width, one dash, one space, digits for numbers in kanji, nothing invisible.
///
/// Not Unicode's NFKC, which would change what detectors must tell apart and is far slower; the characters
/// are listed in ``Fold``. Case, CR and LF stay. Normalising twice gives what normalising once gives, and the
/// result is never longer than the text.
package enum Normalizer {
  /// Writes the normalised `text` into `output` and the way back into `map`; false if there is nothing to
  /// fold.
  ///
  /// `text` is valid UTF-8. When the result is false, `output` is untouched, `map` is the identity over
  /// `text`, and the caller reads `text` itself. Otherwise both are replaced; their memory is reused, so one
  /// pair of buffers serves for a whole file of prompts. O(`text.count`).
  package static func normalize(
    _ text: Span<UInt8>, into output: inout [UInt8], map: inout OffsetMap
  ) -> Bool {
    var offset = foldCandidate(in: text, from: 0)
    var folding = Folding()
    if offset < text.count {
      // The buffers are lent to `folding`, so that its steps write to plain stored properties.
      swap(&folding.output, &output)
      swap(&folding.map, &map)
      while offset < text.count {
        offset = folding.step(text, at: offset)
        // Full-width and half-width characters come in runs: no need to search for the next one.
        if offset < text.count, text[offset] == 0xEF { continue }
        offset = foldCandidate(in: text, from: offset)
      }
      folding.finish(text)
      swap(&folding.output, &output)
      swap(&folding.map, &map)
    }
    if !folding.hasFolded {
      map.removeAll(keepingCapacity: true)
      map.copy(text.count)
    }
    return folding.hasFolded
  }
}

/// The state of one text being folded from left to right.
///
/// Invariant: everything before `pending` is in `output`; from there on nothing has changed so far.
private struct Folding {
  var output: [UInt8] = []
  var map = OffsetMap()
  var pending = 0
  var hasFolded = false
  /// The last run of kanji digits that was read, so that none is read twice.
  var run: KanjiDigitRun?

  /// Folds the candidate at `offset`, if it has to be, and returns where to look for the next one.
  mutating func step(_ text: Span<UInt8>, at offset: Int) -> Int {
    let character = FoldCharacter(text, at: offset)
    let end = offset + character.count
    switch character.fold {
    case .kept: break
    case .removed: replace(text, offset..<end) { _ in 0 }
    case .ascii(let byte): replace(text, offset..<end, with: byte)
    case .yen: replace(text, offset..<end, withScalar: 0xA5)
    case .halfWidthKana: return foldKana(text, character, at: offset)
    case .stroke: foldStroke(text, character, at: offset)
    case .kanaMark: foldMark(text, character, at: offset)
    case .kanjiDigit: return foldRun(text, at: offset)
    }
    return end
  }

  /// Copies what is still pending.
  mutating func finish(_ text: Span<UInt8>) {
    if hasFolded { flush(text, upTo: text.count) }
  }

  // MARK: Characters that depend on their neighbours

  /// Folds a half-width letter together with the mark behind it.
  private mutating func foldKana(_ text: Span<UInt8>, _ character: FoldCharacter, at offset: Int) -> Int {
    let end = offset + character.count
    let next = skipRemoved(text, from: end)
    if next < text.count {
      let mark = FoldCharacter(text, at: next)
      if let letter = HalfWidthKana.composed(character.scalar, with: mark.scalar) {
        replace(text, offset..<next + mark.count, withScalar: letter)
        return next + mark.count
      }
    }
    replace(text, offset..<end, withScalar: HalfWidthKana.fullWidth(character.scalar))
    return end
  }

  /// Joins a combining mark with the letter before it, if they make one.
  private mutating func foldMark(_ text: Span<UInt8>, _ character: FoldCharacter, at offset: Int) {
    let end = offset + character.count
    if offset - 3 >= pending {
      let letter = FoldCharacter(text, at: offset - 3)
      guard let composed = KanaMark.composed(letter.scalar, with: character.scalar) else { return }
      replace(text, offset - 3..<end, withScalar: composed)
    } else if offset == pending, output.count >= 3 {
      // The letter was folded itself, or something between the two was removed.
      let letter = FoldCharacter(output.span, at: output.count - 3)
      guard let composed = KanaMark.composed(letter.scalar, with: character.scalar) else { return }
      output.removeLast()
      output.append(UInt8(0x80 | composed & 0x3F))
      output[output.count - 2] = UInt8(0x80 | composed >> 6 & 0x3F)
      map.remove(character.count)
      pending = end
    }
  }

  private mutating func foldStroke(_ text: Span<UInt8>, _ character: FoldCharacter, at offset: Int) {
    let range = offset..<offset + character.count
    if isDigitBefore(text, offset), isDigit(text, at: skipRemoved(text, from: range.upperBound)) {
      replace(text, range, with: 0x2D)
    } else if character.scalar == 0xFF70 {
      replace(text, range, withScalar: 0x30FC)
    }
  }

  /// Folds the run that begins at `offset`, if it is a number, to its end.
  private mutating func foldRun(_ text: Span<UInt8>, at offset: Int) -> Int {
    let run = readRun(text, at: offset)
    guard run.isNumber else { return offset + 3 }
    var offset = offset
    while offset < run.range.upperBound {
      let character = FoldCharacter(text, at: offset)
      let range = offset..<offset + character.count
      switch character.fold {
      case .kanjiDigit(let byte), .ascii(let byte): replace(text, range, with: byte)
      case .stroke: replace(text, range, with: 0x2D)
      case .removed: replace(text, range) { _ in 0 }
      case .kept, .yen, .halfWidthKana, .kanaMark: break
      }
      offset = range.upperBound
    }
    return offset
  }

  /// The run that the kanji digit at `offset` stands in.
  private mutating func readRun(_ text: Span<UInt8>, at offset: Int) -> KanjiDigitRun {
    if let run, run.range.contains(offset) { return run }
    let run = KanjiDigitRun(text, at: offset)
    self.run = run
    return run
  }

  /// Whether the folded character before `offset` is a digit.
  ///
  /// Up to `pending` it is in `output`; behind that it stands in the text as it will stand in the output.
  private func isDigitBefore(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = offset > pending ? text[offset - 1] : hasFolded ? output.last : nil
    return byte.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Whether the character at `offset` will be a digit.
  private mutating func isDigit(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let character = FoldCharacter(text, at: offset)
    switch character.fold {
    case .ascii(let byte): return (0x30...0x39).contains(byte)
    case .kanjiDigit: return readRun(text, at: offset).isNumber
    default: return (0x30...0x39).contains(character.scalar)
    }
  }

  private func skipRemoved(_ text: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < text.count {
      let character = FoldCharacter(text, at: offset)
      guard character.fold == .removed else { break }
      offset += character.count
    }
    return offset
  }

  // MARK: Writing

  private mutating func replace(_ text: Span<UInt8>, _ range: Range<Int>, with byte: UInt8) {
    replace(text, range) { output in
      output.append(byte)
      return 1
    }
  }

  private mutating func replace(_ text: Span<UInt8>, _ range: Range<Int>, withScalar scalar: UInt32) {
    replace(text, range) { output in
      if scalar < 0x800 {
        output.append(UInt8(0xC0 | scalar >> 6))
      } else {
        output.append(UInt8(0xE0 | scalar >> 12))
        output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      output.append(UInt8(0x80 | scalar & 0x3F))
      return scalar < 0x800 ? 2 : 3
    }
  }

  /// Replaces `range` by what `write` appends, which returns how much that is.
  @inline(__always)
  private mutating func replace(
    _ text: Span<UInt8>, _ range: Range<Int>, by write: (inout [UInt8]) -> Int
  ) {
    if !hasFolded {
      hasFolded = true
      output.removeAll(keepingCapacity: true)
      output.reserveCapacity(text.count)
      map.removeAll(keepingCapacity: true)
    }
    flush(text, upTo: range.lowerBound)
    map.replace(range.count, with: write(&output))
    pending = range.upperBound
  }

  /// Copies what is pending before `end`.
  @inline(__always)
  private mutating func flush(_ text: Span<UInt8>, upTo end: Int) {
    guard end > pending else { return }
    output.append(text, pending..<end)
    map.copy(end - pending)
    pending = end
  }
}
