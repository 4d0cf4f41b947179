import Foundation
import Testing

/// What the README shows of `samples/` is what the tool prints.
///
/// `samples/NAME/expected`: `arguments:` from the project's root, `exit:`, and for each text that must appear `has:`, for
/// each that must not `lacks:`.
@Suite struct SamplesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples").path

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/expected") }.sorted()
  }()

  @Test(.enabled(if: !names.isEmpty, "there are no samples with an `expected` yet"), arguments: names)
  func sample(_ name: String) throws {
    let expected = try String(contentsOfFile: "\(Self.folder)/\(name)/expected", encoding: .utf8)
    let lines = expected.split(separator: "\n").compactMap { $0.firstMatch(of: /^(\w+): (.*)$/) }
    let arguments = try #require(lines.first { $0.1 == "arguments" }?.2, "\(name)/expected has no arguments")
    let root = (Self.folder as NSString).deletingLastPathComponent
    let result = try Tool.run(arguments.split(separator: " ").map(String.init), inFolder: root)
    for line in lines {
      switch line.1 {
      case "arguments": break
      case "exit": #expect(result.code == Int32(line.2), "\(name): \(result.out)\(result.err)")
      case "has": #expect(result.out.contains(line.2), "\(name)")
      case "lacks": #expect(!result.out.contains(line.2), "\(name)")
      default: Issue.record("\(name)/expected: `\(line.1)` is not known")
      }
    }
  }
}
