internal import AratameMatching

/// Where on a page a mark stands: alone on its line, or in a header or footer.
struct MarkPosition {
  private let mark: Range<Int>
  /// The mark's line, without its end.
  private let line: Range<Int>

  /// Bytes from the mark within which a segment's first and last lines are looked for; a detector sees 1,024.
  private static let reach = 1000
  /// A header has at most so many lines, and so has a footer.
  private static let lines = 3
  /// Longest line of a header or footer, in bytes.
  private static let longestLine = 160

  init(of mark: Range<Int>, in text: Span<UInt8>) {
    var start = mark.lowerBound
    while start > 0, !Self.endsLine(text[start - 1]) { start -= 1 }
    var end = mark.upperBound
    while end < text.count, !Self.endsLine(text[end]) { end += 1 }
    self.mark = mark
    line = start..<end
  }

  /// Whether nothing else stands on the line but what frames the mark (`**社外秘**`, `=== CONFIDENTIAL ===`) or
  /// makes it a heading; not as an item of a list, which explains marks.
  func isAlone(in text: Span<UInt8>) -> Bool {
    let before = (line.lowerBound..<mark.lowerBound).filter { text[$0] != 0x20 }
    let after = (mark.upperBound..<line.upperBound).filter { text[$0] != 0x20 }
    if after.isEmpty { return before.allSatisfy { text[$0] == UInt8(ascii: "#") } }
    return before.count == after.count
      && (before + after).allSatisfy { "*=-_~+#".utf8.contains(text[$0]) }
  }

  /// Whether the line is one of the segment's first or last and says the mark apart from the rest:
  /// `議事録　　社外秘`, `Example Corp. | Confidential | 3`.
  func isInMargin(in text: Span<UInt8>) -> Bool {
    guard line.count <= Self.longestLine, line.count < text.count,
      isNearStart(in: text) || isNearEnd(in: text), holdsMore(in: text), !holdsSentence(in: text)
    else { return false }
    return (line.lowerBound == mark.lowerBound || isGap(before: mark.lowerBound, in: text))
      && (line.upperBound == mark.upperBound || isGap(from: mark.upperBound, in: text))
  }

  /// Whether words or numbers stand beside the mark: the item of a list has none.
  private func holdsMore(in text: Span<UInt8>) -> Bool {
    line.contains { !mark.contains($0) && (text[$0] >= 0x80 || text[$0].isASCIILetterOrDigit) }
  }

  private func isNearStart(in text: Span<UInt8>) -> Bool {
    mark.lowerBound < Self.reach
      && (0..<line.lowerBound).count { text[$0] == UInt8(ascii: "\n") } < Self.lines
  }

  private func isNearEnd(in text: Span<UInt8>) -> Bool {
    text.count - mark.upperBound < Self.reach
      && (line.upperBound..<text.count).count { text[$0] == UInt8(ascii: "\n") } <= Self.lines
  }

  /// Whether the line holds a sentence, or another mark beside this one: it speaks of marks.
  private func holdsSentence(in text: Span<UInt8>) -> Bool {
    line.contains { place in
      text.has("。", at: place) || !mark.contains(place) && Lexicon.hasMark(at: place, in: text)
    }
  }

  /// Two spaces, a tab, or a sign that parts two things, with a space beside it.
  private func isGap(before place: Int, in text: Span<UInt8>) -> Bool {
    guard place - line.lowerBound >= 2, text[place - 1] == 0x20 || text[place - 1] == 0x09 else {
      return false
    }
    return text[place - 1] == 0x09 || Self.parts(text[place - 2]) || text.has("–", before: place - 1)
      || text.has("・", before: place - 1)
  }

  private func isGap(from place: Int, in text: Span<UInt8>) -> Bool {
    guard line.upperBound - place >= 2, text[place] == 0x20 || text[place] == 0x09 else { return false }
    return text[place] == 0x09 || Self.parts(text[place + 1]) || text.has("–", at: place + 1)
      || text.has("・", at: place + 1)
  }

  private static func parts(_ byte: UInt8) -> Bool { " |/-\t".utf8.contains(byte) }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x1E }
}
