import AratameDetection
import AratameDocuments
import ArgumentParser
import FoundationEssentials

/// Shows on real texts that looking only near anchors loses nothing.
struct ComparePrefilter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-prefilter",
    abstract: "Scan every .jsonl file of a folder with and without the prefilter and compare the findings.")

  @Argument(help: "Folder of JSON Lines files.") var folder: String

  func run() throws {
    var without = Scanner.Options()
    without.prefilters = false
    let scanners = (near: try Scanner(), everywhere: try Scanner(options: without))
    let workspace = Workspace()
    var differences = 0
    for path in try Generated.files(in: folder, ending: ".jsonl") {
      var records = 0
      var findings = 0
      var log = LogReader(ByteSource(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path)))))
      var document = Document(path: path)
      while try log.next(into: &document) {
        let near = scanners.near.scan(&document, using: workspace)
        let everywhere = scanners.everywhere.scan(&document, using: workspace)
        records += 1
        findings += near.count
        guard near != everywhere else { continue }
        differences += 1
        for finding in Set(near).symmetricDifference(everywhere) {
          print("\(path):\(document.start.line): \(finding.detector) at \(finding.range)")
        }
      }
      print("\(path): \(records) records, \(findings) findings")
    }
    print("\(differences) records differ")
    if differences > 0 { throw ExitCode(1) }
  }
}

extension ByteSource {
  /// Bytes in memory.
  init(path: String, bytes: [UInt8]) {
    var rest = bytes[...]
    self.init(path: path) { count throws(CannotRead) in
      let chunk = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      return chunk
    }
  }
}
