/// A shell pattern over the bytes of a path, as git matches it: `*`, `?`, `[…]`, `**` and `\`.
///
/// Wildcards do not match `/`, except `**` where it stands alone between slashes. Case matters. Source:
/// gitignore(5), *pattern format*; where the page is silent, what git 2.39 does (`wildmatch.c`).
package struct Glob: Hashable, Sendable {
  private enum Token: Hashable {
    case byte(UInt8)
    /// `?`
    case any
    case set(GlobSet)
    /// `*`
    case star
    /// `**` at the end
    case everything
    /// `**/`: any number of whole folders, also none.
    case folders
    /// What can match nothing, such as a `[` that is never closed.
    case never
  }

  /// The bytes before the first wildcard.
  private let literal: [UInt8]
  private let tokens: [Token]

  package init(_ pattern: Span<UInt8>) {
    var start = 0
    while start < pattern.count, !Self.isSpecial(pattern[start]) { start += 1 }
    var literal: [UInt8] = []
    for index in 0..<start { literal.append(pattern[index]) }
    self.literal = literal
    // git cuts the literal off first: so the `**` of `a**/b` counts as one that leads.
    tokens = Self.tokens(of: pattern.extracting(start...))
  }

  /// The pattern that only `path` matches.
  init(literal path: String) {
    literal = Array(path.utf8)
    tokens = []
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "\\")
  }

  private static func tokens(of pattern: Span<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var position = 0
    while position < pattern.count {
      let byte = pattern[position]
      switch byte {
      case UInt8(ascii: "?"):
        tokens.append(.any)
        position += 1
      case UInt8(ascii: "*"):
        tokens.append(stars(in: pattern, at: &position))
      case UInt8(ascii: "["):
        guard let set = GlobSet(in: pattern, at: &position) else { return [.never] }
        tokens.append(.set(set))
      case UInt8(ascii: "\\"):
        guard position + 1 < pattern.count else { return [.never] }
        tokens.append(.byte(pattern[position + 1]))
        position += 2
      default:
        tokens.append(.byte(byte))
        position += 1
      }
    }
    return tokens
  }

  /// The token of the asterisks at `position`, which moves past them.
  private static func stars(in pattern: Span<UInt8>, at position: inout Int) -> Token {
    let slash = UInt8(ascii: "/")
    let start = position
    while position < pattern.count, pattern[position] == UInt8(ascii: "*") { position += 1 }
    guard position - start > 1, start == 0 || pattern[start - 1] == slash else { return .star }
    if position == pattern.count { return .everything }
    if pattern[position] == slash {
      position += 1
      return .folders
    }
    let isEscapedSlash =
      position + 1 < pattern.count && pattern[position] == UInt8(ascii: "\\")
      && pattern[position + 1] == slash
    return isEscapedSlash ? .everything : .star
  }

  /// Whether the whole of `text` matches.
  ///
  /// O(pattern × text), times the number of folders in `text` when the pattern holds a `**`: only the last
  /// `*` and the last `**` are ever tried again, since an earlier one could reach nothing that they cannot.
  package func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count >= literal.count else { return false }
    for index in literal.indices where text[index] != literal[index] { return false }
    var token = 0
    var position = literal.count
    var star: (token: Int, position: Int)?
    var folders: (token: Int, position: Int)?
    while true {
      if token < tokens.count {
        switch tokens[token] {
        case .star:
          token += 1
          star = (token, position)
          continue
        case .everything where token + 1 == tokens.count:
          return true
        case .everything, .folders:
          folders = (token, position)
          star = nil
          token += 1
          continue
        case let one where position < text.count && Self.matches(one, text[position]):
          token += 1
          position += 1
          continue
        default: break
        }
      } else if position == text.count {
        return true
      }
      if let last = star, last.position < text.count, text[last.position] != UInt8(ascii: "/") {
        (token, position) = (last.token, last.position + 1)
        star = (token, position)
      } else if let last = folders, let next = next(tokens[last.token], text, last.position) {
        (token, position) = (last.token + 1, next)
        folders = (last.token, next)
        star = nil
      } else {
        return false
      }
    }
  }

  /// Where a `**` that ended at `position` ends when it takes one step more.
  private func next(_ token: Token, _ text: Span<UInt8>, _ position: Int) -> Int? {
    guard token == .folders else { return position < text.count ? position + 1 : nil }
    for index in position..<text.count where text[index] == UInt8(ascii: "/") { return index + 1 }
    return nil
  }

  private static func matches(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let wanted): byte == wanted
    case .any: byte != UInt8(ascii: "/")
    case .set(let set): byte != UInt8(ascii: "/") && set.contains(byte)
    case .star, .everything, .folders, .never: false
    }
  }
}
