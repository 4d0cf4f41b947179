internal import AratameDetection

/// The anchor of a pattern that its file gives none: the text or the number that every match begins with.
///
/// Only the plain beginning of a pattern is read, behind a look-behind. Where that says nothing, or anything in the
/// pattern could make it optional, the detector looks everywhere, which is slower and loses nothing.
struct DerivedAnchor {
  let anchor: Detector.Anchor

  init(of pattern: String, isCaseless: Bool) {
    var rest = Substring(pattern)
    // What follows a look-behind begins where the match does.
    while rest.hasPrefix("(?<!") || rest.hasPrefix("(?<=") {
      guard let end = Self.endOfGroup(rest) else { break }
      rest = rest[end...]
    }
    let isPlain = !Self.hasAlternatives(rest)
    let word = isCaseless ? "" : Self.literal(rest)
    if isPlain, word.utf8.count >= 3 {
      anchor = .words([word])
    } else if isPlain, let digits = Self.digits(rest) {
      anchor = .digits(digits...digits)
    } else {
      anchor = .text
    }
  }

  /// Whether `pattern` is several, or may be: then not every match begins as it does.
  private static func hasAlternatives(_ pattern: Substring) -> Bool {
    // What could hold a bracket that is none.
    if ["(?#", "\\c", "\\Q"].contains(where: pattern.contains) { return true }
    var depth = 0
    for character in skeleton(of: pattern) {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      case "|" where depth == 0: return true
      default: break
      }
    }
    return depth != 0
  }

  /// The first quantifier without an upper bound; nil when there is none.
  static func unbounded(in pattern: String) -> String? {
    let skeleton = Array(skeleton(of: pattern[...]))
    for (index, character) in skeleton.enumerated() {
      // A verb such as (*UCP) begins with a star that repeats nothing.
      if character == "*" || character == "+", index > 0, skeleton[index - 1] != "(" {
        // A + behind a quantifier makes it possessive.
        if character == "+", "?}".contains(skeleton[index - 1]) { continue }
        return String(character)
      }
      if character == "{", let end = skeleton[index...].firstIndex(of: "}"), end > index + 2 {
        let bounds = skeleton[(index + 1)..<end]
        if bounds.last == ",", bounds.dropLast().allSatisfy(\.isNumber) {
          return "{" + String(bounds) + "}"
        }
      }
    }
    return nil
  }

  /// The pattern with an `x` for each escaped character and each class.
  private static func skeleton(of pattern: Substring) -> String {
    var skeleton = ""
    var index = pattern.startIndex
    while index < pattern.endIndex {
      switch pattern[index] {
      case "\\":
        skeleton += "x"
        index = pattern.index(after: index)
      case "[":
        skeleton += "x"
        index = endOfClass(pattern, index)
      case let other: skeleton.append(other)
      }
      if index < pattern.endIndex { index = pattern.index(after: index) }
    }
    return skeleton
  }

  /// The `]` of the class that begins at `start`, or the end where it has none.
  private static func endOfClass(_ pattern: Substring, _ start: Substring.Index) -> Substring.Index {
    var index = pattern.index(after: start)
    if index < pattern.endIndex, pattern[index] == "^" { index = pattern.index(after: index) }
    // A ] that comes first is a member.
    if index < pattern.endIndex, pattern[index] == "]" { index = pattern.index(after: index) }
    while index < pattern.endIndex, pattern[index] != "]" {
      if pattern[index] == "\\" { index = pattern.index(after: index) }
      if pattern[index...].hasPrefix("[:"), let end = pattern[index...].firstRange(of: ":]") {
        index = pattern.index(before: end.upperBound)
      }
      if index < pattern.endIndex { index = pattern.index(after: index) }
    }
    return index
  }

  /// Behind the `)` that closes a group of no groups which begins `pattern`.
  private static func endOfGroup(_ pattern: Substring) -> Substring.Index? {
    var index = pattern.index(pattern.startIndex, offsetBy: 4)
    while index < pattern.endIndex {
      switch pattern[index] {
      case "\\": index = pattern.index(after: index)
      case "[": index = endOfClass(pattern, index)
      case "(": return nil
      case ")": return pattern.index(after: index)
      default: break
      }
      if index < pattern.endIndex { index = pattern.index(after: index) }
    }
    return nil
  }

  /// The letters, digits and hyphens that `pattern` begins with, up to one that may be missing.
  private static func literal(_ pattern: Substring) -> String {
    var literal = pattern.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    if let next = pattern[literal.endIndex...].first, "?*+{".contains(next) { literal = literal.dropLast() }
    return String(literal)
  }

  /// How many digits a `\d{n}` at the beginning stands for at least, where those are enough for an anchor.
  private static func digits(_ pattern: Substring) -> Int? {
    guard pattern.hasPrefix("\\d{"), let count = Int(pattern.dropFirst(3).prefix { $0.isNumber }), count >= 3
    else { return nil }
    return count
  }
}
