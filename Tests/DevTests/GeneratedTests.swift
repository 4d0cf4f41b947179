import FoundationEssentials
import Testing

@testable import dev

/// The generated files are what `swift run dev generate` would write.
@Suite struct GeneratedTests {
  static let root = String(#filePath.split(separator: "/Tests/", maxSplits: 1)[0])

  @Test func isUpToDate() throws {
    let files = try Generated.all(root: "/" + Self.root.drop { $0 == "/" })
    #expect(files.count == 10 + Table.all.count)
    for file in files {
      let written = try Data(contentsOf: URL(filePath: file.path))
      #expect(written == file.contents, "\(file.path) is stale: run `swift run dev generate`")
    }
  }
}
