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
    for _ in 0..<50 {
      let record = try JSONDecoder().decode(Record.self, from: Data(log.next().utf8))
      #expect(record.messages.map { $0["role"] } == ["system", "user"])
    }
  }
}
