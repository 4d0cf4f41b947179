import Aratame
import AratameDetection
import AratameDocuments
import AratameMatching
import ArgumentParser
import FoundationEssentials

/// Measures what users wait for.
///
/// Run in release: `swift run -c release dev bench`.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure start-up, single checks and an audit.")

  @Option(help: "Megabytes of the made-up log.") var megabytes = 64
  @Option(help: "The tool to time from start to exit; .build/release/aratame unless given.") var tool: String?
  @Option(help: "One part of it: check, passes, audit, costs, own or start.") var only: Part?
  @Option(help: "A folder of JSON Lines files to take texts from in place of the made-up log.") var corpora:
    String?

  enum Part: String, ExpressibleByArgument, CaseIterable { case check, passes, audit, costs, own, start }

  func run() throws {
    print(row("", "median", "best"))
    let log = try self.log()
    if only == nil || only == .check { try check(log) }
    if only == nil || only == .passes { passes(log) }
    if only == nil || only == .audit { try audit(log) }
    if only == nil || only == .own { try ownData(log) }
    let tool = tool ?? ".build/release/aratame"
    if only == nil || only == .start, FileManager.default.isExecutableFile(atPath: tool) { try start(tool) }
    if only == nil || only == .costs { try costs(log) }
  }

  /// Time of one call of `body`, over `runs`.
  func time(_ runs: Int, _ body: () throws -> Void) rethrows -> (median: Double, best: Double) {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    try body()
    for _ in 0..<runs {
      let elapsed = try clock.measure(body).components
      seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
    seconds.sort()
    return (seconds[runs / 2], seconds[0])
  }

  func row(_ name: String, _ median: String, _ best: String) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    return name + padded(median, max(0, 58 - name.count)) + padded(best, 14)
  }

  func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  func printSpeed(_ name: String, _ bytes: Int, _ time: (median: Double, best: Double)) {
    print(
      row(
        name, rounded(Double(bytes) / 1e6 / time.median) + " MB/s", rounded(Double(bytes) / 1e6 / time.best)))
  }

  private func log() throws -> [UInt8] {
    if let corpora {
      return try Generated.files(in: corpora, ending: ".jsonl").flatMap {
        [UInt8](try Data(contentsOf: URL(filePath: $0)))
      }
    }
    var synthetic = SyntheticLog(seed: 1, percent: 2)
    var bytes: [UInt8] = []
    while bytes.count < megabytes * 1_000_000 { bytes += Array(synthetic.next().utf8) + [0x0A] }
    return bytes
  }

  /// One check of a text of 1 KB and of 64 KB, in the process.
  private func check(_ log: [UInt8]) throws {
    var configuration = Configuration(asOf: .today)
    configuration.profile = "openai-api"
    let setUp = try time(20) { _ = try Checker(configuration) }
    print(row("make a checker", rounded(setUp.median * 1e3) + " ms", rounded(setUp.best * 1e3)))
    let checker = try Checker(configuration)
    for (name, size, runs) in [("check 1 KB", 1000, 2000), ("check 64 KB", 64_000, 200)] {
      let text = String(decoding: log[..<size], as: UTF8.self)
      let elapsed = try time(runs) { _ = try checker.check(text) }
      print(row(name, rounded(elapsed.median * 1e6) + " µs", rounded(elapsed.best * 1e6)))
    }
  }

  /// The passes over all bytes, each by itself.
  private func passes(_ log: [UInt8]) {
    let text = Array(String(decoding: log.prefix(16_000_000), as: UTF8.self).utf8)
    var normalised: [UInt8] = []
    var map = OffsetMap()
    printSpeed(
      "normalise", text.count, time(5) { _ = Normalizer.normalize(text.span, into: &normalised, map: &map) })
    var anchors = 0
    printSpeed(
      "class pass", text.count, time(5) { ClassPass.forEachAnchor(in: text.span) { _, _ in anchors += 1 } })
    let words = Detector.all.flatMap(\.anchor.words)
    let literals = LiteralSet(Array(Set(words)).sorted())
    printSpeed(
      "literal pass, \(literals.count) words", text.count,
      time(5) { literals.forEachHit(in: text.span) { _, _ in anchors += 1 } })
  }

  /// A whole log: read, decoded, searched, judged.
  private func audit(_ log: [UInt8]) throws {
    var configuration = Configuration(asOf: .today)
    configuration.profile = "openai-api"
    let checker = try Checker(configuration)
    var records = 0
    var document = Document(path: "log")
    printSpeed(
      "read and decode", log.count,
      try time(3) {
        var reader = LogReader(ByteSource(path: "log", bytes: log))
        while try reader.next(into: &document) { records += 1 }
      })
    printSpeed(
      "audit", log.count,
      try time(3) {
        var reader = LogReader(ByteSource(path: "log", bytes: log))
        while try reader.next(into: &document) { _ = checker.check(&document) }
      })
  }

  /// Most of an audit's time that one detector may take.
  private static let share = 0.05

  /// What each detector takes of the search of a whole log.
  ///
  /// - Throws: When one takes more than its share.
  private func costs(_ log: [UInt8]) throws {
    var options = Scanner.Options()
    options.measuresTime = true
    let scanner = try Scanner(options: options)
    let workspace = Workspace()
    var document = Document(path: "log")
    let whole = try ContinuousClock().measure {
      var reader = LogReader(ByteSource(path: "log", bytes: log))
      while try reader.next(into: &document) { _ = scanner.scan(&document, using: workspace) }
    }
    let costs = workspace.time.map { (id: $0.key, share: $0.value / whole) }.sorted { $0.share > $1.share }
    for cost in costs where cost.share >= 0.005 {
      print(row("  \(cost.id)", rounded(cost.share * 100) + " %", cost.share > Self.share ? "too much" : ""))
    }
    let rest = costs.filter { $0.share < 0.005 }
    print(row("  \(rest.count) others", rounded(rest.map(\.share).reduce(0, +) * 100) + " %", ""))
    print(row("  all detectors", rounded(costs.map(\.share).reduce(0, +) * 100) + " %", ""))
    let dear = costs.filter { $0.share > Self.share }.map(\.id)
    guard dear.isEmpty else {
      print("more than 5 % of the time goes into \(dear.joined(separator: ", "))")
      throw ExitCode.failure
    }
  }

  /// The tool as a process, from start to exit, on a prompt of 1 KB.
  private func start(_ tool: String) throws {
    let prompt = String(repeating: "次の文章を要約してください。", count: 25)
    let path = "/tmp/aratame-bench-prompt.txt"
    try Data(prompt.utf8).write(to: URL(filePath: path))
    for (name, arguments) in [
      ("check 1 KB, start to exit", ["check", path]), ("--version, start to exit", ["--version"]),
    ] {
      let elapsed = try time(30) { try Child.run(tool, arguments) }
      print(row(name, rounded(elapsed.median * 1e3) + " ms", rounded(elapsed.best * 1e3)))
    }
  }
}
