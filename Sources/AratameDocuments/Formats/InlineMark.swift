internal import AratameMatching

/// `aratame:allow RULE-ID reason`, in a comment or on a line of its own.
package struct InlineMark: Equatable {
  /// 1-based line in the file on which it stands.
  package var line: Int
  /// 1-based line whose findings it is for: its own, or the next when nothing else stands on its own.
  package var target: Int
  /// Where it begins, in bytes of the document's text.
  package var offset: Int
  /// The word after it; nil where there is none.
  package var id: String?
  package var hasReason: Bool

  /// The marks in `document`, which is a plain text; in order.
  package static func all(in document: Document) -> [InlineMark] {
    let text = document.text.span
    var marks: [InlineMark] = []
    var lineStart = 0
    var line = document.start.line
    var offset = 0
    while let colon = text.firstOffset(of: UInt8(ascii: ":"), from: offset) {
      offset = colon + 1
      guard colon >= 7, text.holds(before, at: colon - 7), text.holds(after, at: offset) else { continue }
      while let newline = text.firstOffset(of: UInt8(ascii: "\n"), from: lineStart), newline < colon {
        lineStart = newline + 1
        line += 1
      }
      let end = text.firstOffset(of: UInt8(ascii: "\n"), from: offset) ?? text.count
      let mark = Self(
        text.extracting(lineStart..<end), at: colon - 7 - lineStart, start: lineStart, line: line)
      if let mark { marks.append(mark) }
      offset = end
    }
    // Of several, one on each line, all are for the line below the last.
    for index in marks.indices.dropLast().reversed()
    where marks[index].target == marks[index + 1].line && marks[index + 1].isAlone {
      marks[index].target = marks[index + 1].target
    }
    return marks
  }

  private static let before = Array("aratame".utf8)
  private static let after = Array("allow".utf8)

  private var isAlone: Bool { target > line }

  /// The mark at `place` of a line, or nil where it is neither in a comment nor alone.
  private init?(_ text: Span<UInt8>, at place: Int, start: Int, line: Int) {
    var before: [UInt8] = []
    for index in 0..<place { before.append(text[index]) }
    var rest: [UInt8] = []
    for index in place + 13..<text.count { rest.append(text[index]) }
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    while before.last?.isBlank == true { before.removeLast() }
    var isAlone = true
    if !before.isEmpty {
      guard let comment = Comment.all.first(where: { $0.opens(before) }) else { return nil }
      isAlone = before.dropLast(comment.opening.count).allSatisfy(\.isBlank)
      if !comment.closing.isEmpty, let closing = rest.firstRange(of: comment.closing) {
        isAlone = isAlone && rest[closing.upperBound...].allSatisfy(\.isBlank)
        rest.removeSubrange(closing.lowerBound...)
      }
    }
    // `aratame:allowed` is a word.
    if rest.first?.isBlank == false { return nil }
    let words = rest.split(whereSeparator: \.isBlank)
    self.line = line
    target = isAlone ? line + 1 : line
    offset = start + place
    id = words.first.map { String(decoding: $0, as: UTF8.self) }
    hasReason = words.count > 1
  }
}

/// How a comment begins and ends.
private struct Comment {
  var opening: [UInt8]
  /// Empty where it ends with the line.
  var closing: [UInt8]

  init(_ opening: String, _ closing: String) {
    self.opening = Array(opening.utf8)
    self.closing = Array(closing.utf8)
  }

  /// The longer beginnings first.
  static let all = [
    Comment("<!--", "-->"), Comment("{{!--", "--}}"), Comment("{{!", "}}"), Comment("{#", "#}"),
    Comment("/*", "*/"), Comment("//", ""), Comment("#", ""),
  ]

  /// Whether it begins at the end of `text`.
  func opens(_ text: [UInt8]) -> Bool {
    guard text.count >= opening.count, text.suffix(opening.count) == opening[...] else { return false }
    guard let last = text.dropLast(opening.count).last else { return true }
    // `https://…` and `a#b` hold no comment, and a comment in code marks is shown and not meant.
    return closing.isEmpty ? last.isBlank : last != UInt8(ascii: "`")
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Span<UInt8> {
  fileprivate func holds(_ word: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= count else { return false }
    for index in word.indices where self[place + index] != word[index] { return false }
    return true
  }
}
