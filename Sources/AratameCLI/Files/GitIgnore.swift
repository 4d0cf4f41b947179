import AratamePolicies

/// The patterns of one `.gitignore`, for paths relative to the folder that holds it.
///
/// Bytes, not characters: git compares no others. Source: gitignore(5).
struct GitIgnore: Equatable {
  /// What a file's patterns say of a path.
  enum Answer: Equatable {
    case ignored
    /// A pattern with `!` takes it back.
    case included
  }

  private struct Pattern: Equatable {
    var glob: Glob
    var isNegated: Bool
    /// Written with a `/` at the end.
    var isForFolders: Bool
    /// Written with a `/` before its end: compared with the whole path, otherwise with the last name.
    var isAnchored: Bool
  }

  private var patterns: [Pattern] = []

  /// - Parameter bytes: the whole file.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for var line in rest.split(separator: UInt8(ascii: "\n")) {
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.first == UInt8(ascii: "#") { continue }
      if let pattern = Self.pattern(Self.withoutTrailingSpaces(line)) { patterns.append(pattern) }
    }
  }

  /// Whether no pattern is left, so that nothing is answered.
  var isEmpty: Bool { patterns.isEmpty }

  /// What the last pattern that matches says, or nil when none does.
  ///
  /// The folders above `path` are the caller's to ask about first: what lies in an ignored folder is ignored.
  /// - Parameter path: relative, without a slash at either end.
  func answer(for path: Span<UInt8>, isFolder: Bool) -> Answer? {
    var name = path.count
    while name > 0, path[name - 1] != UInt8(ascii: "/") { name -= 1 }
    for pattern in patterns.reversed() where isFolder || !pattern.isForFolders {
      let text = pattern.isAnchored ? path : path.extracting(name...)
      if pattern.glob.matches(text) { return pattern.isNegated ? .included : .ignored }
    }
    return nil
  }

  /// Spaces at the end do not count, unless a `\` stands before one.
  private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        if index + 1 == line.endIndex { return line }
        index += 1
        end = index + 1
      } else if line[index] != UInt8(ascii: " ") {
        end = index + 1
      }
      index += 1
    }
    return line[..<end]
  }

  private static func pattern(_ line: ArraySlice<UInt8>) -> Pattern? {
    let slash = UInt8(ascii: "/")
    var text = line
    let isNegated = text.first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    let isForFolders = text.last == slash
    if isForFolders { text = text.dropLast() }
    let isAnchored = text.contains(slash)
    if text.first == slash { text = text.dropFirst() }
    guard !text.isEmpty else { return nil }
    return Pattern(
      glob: Glob(text.span), isNegated: isNegated, isForFolders: isForFolders, isAnchored: isAnchored)
  }
}
