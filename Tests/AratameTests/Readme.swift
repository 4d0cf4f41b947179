import Foundation

/// The README and the copy of its first Swift snippet that is compiled with the tests.
enum Readme {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let copy = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "ReadmeSnippet.swift")

  static var isThere: Bool { FileManager.default.fileExists(atPath: root.appending(path: "README.md").path) }

  /// The README's first block of Swift, byte for byte; nil where it has none.
  static func snippet() throws -> String? {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    guard let open = text.range(of: "```swift\n"), let close = text[open.upperBound...].range(of: "\n```")
    else { return nil }
    return String(text[open.upperBound..<close.lowerBound])
  }

  /// What must stand in the copy between its two marks: the snippet in a function's body, without its imports.
  static func body(of snippet: String) -> String {
    var lines = snippet.split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeAll { $0.hasPrefix("import ") }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// The modules that the snippet imports.
  static func imports(of snippet: String) -> [String] {
    snippet.split(separator: "\n").filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }
  }

  /// What stands in the copy between its two marks.
  static func copied() throws -> String {
    let text = try String(contentsOf: copy, encoding: .utf8)
    guard let open = text.range(of: "  // README begin\n"), let close = text.range(of: "  // README end\n")
    else { return "" }
    return String(text[open.upperBound..<close.lowerBound].dropLast())
  }
}
