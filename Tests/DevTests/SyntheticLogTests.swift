import Aratame
import AratameDetection
import AratameDocuments
import AratamePolicies
import FoundationEssentials
import Testing

@testable import dev

/// The made-up log is JSON, the same for the same seed.
@Suite struct SyntheticLogTests {
  @Test func isTheSameForTheSameSeed() {
    var first = SyntheticLog(seed: 5, percent: 50)
    var second = SyntheticLog(seed: 5, percent: 50)
    var other = SyntheticLog(seed: 6, percent: 50)
    let records = (0..<20).map { _ in first.next() }
    #expect(records == (0..<20).map { _ in second.next() })
    #expect(records != (0..<20).map { _ in other.next() })
  }

  @Test func isJSON() throws {
    struct Record: Decodable { var messages: [[String: String]] }
    var log = SyntheticLog(seed: 1, percent: 100)
    for _ in 0..<200 {
      let record = try JSONDecoder().decode(Record.self, from: Data(log.next().utf8))
      #expect(record.messages.last?["role"] == "user")
      #expect(record.messages.allSatisfy { $0["content"]?.isEmpty == false })
    }
  }

  @Test("what is planted is found, and nothing else", arguments: [0, 100])
  func findings(percent: Int) throws {
    var configuration = Configuration(asOf: Day(number: 20_750))
    configuration.profile = "openai-api"
    let checker = try Checker(configuration)
    var log = SyntheticLog(seed: 3, percent: percent)
    for _ in 0..<300 {
      let record = log.next()
      var reader = LogReader(ByteSource(path: "log", bytes: Array(record.utf8)))
      var document = Document(path: "log")
      #expect(try reader.next(into: &document))
      let found = checker.check(&document).findings
      #expect(found.isEmpty == (percent == 0), "\(record)\n\(found.map(\.detector))")
    }
  }
}
