import Foundation
import Testing

/// What the README shows of `samples/` is what the tool prints.
///
/// `expected` in a sample's folder: `arguments:` from the project's root, `exit:`, and for each text that must appear
/// `has:`, for each that must not `lacks:`. Where a `report.LANG.txt` stands beside it, the report in that language is
/// that file, byte for byte.
@Suite struct SamplesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples").path
  private static let root = (folder as NSString).deletingLastPathComponent

  static let names: [String] = (FileManager.default.subpaths(atPath: folder) ?? [])
    .filter { ($0 as NSString).lastPathComponent == "expected" }
    .map { ($0 as NSString).deletingLastPathComponent }.sorted()

  @Test(.enabled(if: !names.isEmpty, "there are no samples with an `expected` yet"), arguments: names)
  func sample(_ name: String) throws {
    let (arguments, lines) = try Self.expected(name)
    let result = try Tool.run(arguments, inFolder: Self.root)
    for line in lines {
      switch line.key {
      case "arguments": break
      case "exit": #expect(result.code == Int32(line.value), "\(name): \(result.out)\(result.err)")
      case "has": #expect(result.out.contains(line.value), "\(name)")
      case "lacks": #expect(!result.out.contains(line.value), "\(name)")
      default: Issue.record("\(name)/expected: `\(line.key)` is not known")
      }
    }
  }

  @Test(.enabled(if: !names.isEmpty, "there are no samples with an `expected` yet"), arguments: names)
  func wholeReports(_ name: String) throws {
    let (arguments, _) = try Self.expected(name)
    for language in ["ja", "en"] {
      let path = "\(Self.folder)/\(name)/report.\(language).txt"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let result = try Tool.run(arguments + ["--lang", language], inFolder: Self.root)
      #expect(result.out == (try String(contentsOfFile: path, encoding: .utf8)), "\(name) in \(language)")
    }
  }

  private static func expected(
    _ name: String
  ) throws -> (arguments: [String], lines: [(key: String, value: String)]) {
    let expected = try String(contentsOfFile: "\(folder)/\(name)/expected", encoding: .utf8)
    let lines = expected.split(separator: "\n").compactMap { $0.firstMatch(of: /^(\w+): (.*)$/) }
      .map { (key: String($0.1), value: String($0.2)) }
    let arguments = try #require(
      lines.first { $0.key == "arguments" }?.value, "\(name)/expected has no arguments")
    return (arguments.split(separator: " ").map(String.init), lines)
  }
}
