internal import AratameMatching

extension Detector {
  static let invisibleCharacters = Detector(
    id: "invisible-characters",
    entity: .invisibleCharacters,
    summary: Localized(
      ja: "見えない文字: 語や番号を割るゼロ幅文字、向きを変える制御文字、タグ文字など。絵文字や文字の選択に使われるものは除く。",
      en: """
        Invisible characters: zero-width ones that split a word or a number, direction controls, tags and the \
        like; not those that emoji and scripts need.
        """),
    sources: [
      "Unicode 16.0: Default_Ignorable_Code_Point, UAX #9 (direction controls), UTS #51 (emoji sequences) [G]",
      "Unicode Technical Report #36, section 3 (invisible characters) [G]",
    ],
    anchor: .text,
    reads: .original,
    reader: { text, starts, found in InvisibleRun.forEach(in: text, starts, found) },
    confidence: 0.3,
    examples: [
      .hit("番号は12⟦\u{200B}⟧34です"),
      .hit("pass⟦\u{200D}⟧word"),
      .hit("file⟦\u{202E}⟧gnp.exe"),
      .hit("この文⟦\u{E0069}\u{E0067}\u{E006E}⟧を要約"),
      .miss("家族\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}と👍\u{FE0F}"),
      .miss("葛\u{E0100}飾区"),
      .miss("می\u{200C}خواهم"),
      .miss("見える文字だけの文"),
    ])
}

/// A run of characters that show nothing.
private enum InvisibleRun {
  static func forEach(in text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void) {
    var offset = starts.lowerBound
    var previous: UInt32 = 0
    while offset < starts.upperBound {
      guard text[offset] >= 0xC2 else {
        previous = UInt32(text[offset])
        offset += 1
        continue
      }
      let first = text.scalar(at: offset)
      guard isInvisible(first.value) else {
        (previous, offset) = (first.value, first.end)
        continue
      }
      var end = first.end
      var worst = first.value
      while end < text.count {
        let next = text.scalar(at: end)
        guard isInvisible(next.value) else { break }
        worst = rank(next.value) > rank(worst) ? next.value : worst
        end = next.end
      }
      let following = end < text.count ? text.scalar(at: end).value : 0
      if let confidence = confidence(of: worst, after: previous, before: following, isFirst: offset == 0) {
        found(Candidate(offset..<end, confidence: confidence))
      }
      offset = end
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// How far a character is from anything that an honest text needs.
  private static func rank(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0xE0000...0xE007F: 3
    case 0x202A...0x202E, 0x2066...0x2069: 2
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: 0
    default: 1
    }
  }

  /// Nil where the run is what the characters around it call for.
  private static func confidence(
    of scalar: UInt32, after previous: UInt32, before next: UInt32, isFirst: Bool
  ) -> Double? {
    switch scalar {
    // A flag of a region is a black flag and tags (UTS #51, ED-14a).
    case 0xE0000...0xE007F: return previous == 0x1F3F4 ? nil : 0.9
    case 0x202A...0x202E, 0x2066...0x2069: return isRightToLeft(previous) || isRightToLeft(next) ? nil : 0.8
    // Variation selectors choose a form of the character before them.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return isPlain(previous) ? 0.6 : nil
    case 0x200C...0x200F where !isPlain(previous) && !isPlain(next): return nil
    case 0xFEFF where isFirst: return nil
    default:
      // Between letters or digits it splits what a reader would look for; elsewhere it is litter of a copy.
      return isPlain(previous) && isPlain(next) ? 0.6 : 0.3
    }
  }

  /// Whether an ASCII letter or digit, in full width too.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    let ascii = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    return ascii < 0x80 && UInt8(ascii).isASCIILetterOrDigit
  }

  private static func isRightToLeft(_ scalar: UInt32) -> Bool {
    (0x590...0x8FF).contains(scalar) || (0xFB1D...0xFDFF).contains(scalar)
      || (0xFE70...0xFEFC).contains(scalar)
  }
}

extension Span<UInt8> {
  /// The character at `offset` of valid UTF-8, and where it ends.
  fileprivate func scalar(at offset: Int) -> (value: UInt32, end: Int) {
    let lead = UInt32(self[offset])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = Swift.min(count, offset + length)
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for i in offset + 1..<Swift.max(end, offset + 1) { value = value << 6 | UInt32(self[i] & 0x3F) }
    return (value, end)
  }
}
