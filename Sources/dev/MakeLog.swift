import ArgumentParser

/// Writes a made-up log of chat requests, the same for the same seed.
struct MakeLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-log",
    abstract: "Write a log of made-up chat requests: half Japanese, half English, some with findings.")

  @Option(help: "Megabytes (10^6 bytes) to write.") var megabytes = 100
  @Option(help: "Share of records with something to find, in percent.") var percent = 2
  @Option(help: "Seed of the generator.") var seed: UInt64 = 1

  func run() throws {
    var log = SyntheticLog(seed: seed, percent: percent)
    var written = 0
    while written < megabytes * 1_000_000 {
      let record = log.next()
      written += record.utf8.count + 1
      print(record)
    }
  }
}
