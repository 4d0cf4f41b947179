import Aratame
import AratameDetection
import Testing

/// Own data in the library: read by the caller, opened by the checker.
@Suite struct OwnDataTests {
  private let secret = Array("0123456789abcdef0123456789abcdef".utf8)
  private let yaml = "profile: openai-api\nlexicons: [names.lexicon]\n"

  private func lexicon(_ entity: Entity) throws -> [UInt8] {
    var refused: [OwnLexicon.Refused] = []
    let terms = [(text: Array("株式会社試作重工".utf8), row: 1, column: 1)]
    let key = OwnKey(secret: secret)
    return try OwnLexicon(id: "names", entity: entity, fields: terms, key: key, refused: &refused).file(
      key: key)
  }

  private func configuration(_ path: String = "policy/aratame.yml") throws -> Configuration {
    var configuration = try Configuration(
      yaml: yaml, path: path, asOf: try #require(Day("2026-11-22")))
    configuration.fingerprintKey = secret
    return configuration
  }

  @Test func pathsBeginInTheFilesFolder() throws {
    #expect(try configuration().ownDataPaths.map(\.path) == ["policy/names.lexicon"])
    #expect(try configuration("aratame.yml").ownDataPaths.map(\.path) == ["names.lexicon"])
    #expect(try configuration("/etc/aratame.yml").ownDataPaths.map(\.path) == ["/etc/names.lexicon"])
  }

  /// A partner's name is confidential, a customer's is personal data; both can be taken out.
  @Test func namesAreFoundAndRedacted() throws {
    for (entity, rule, text) in [
      (Entity.businessPartner, "confidential.with-clause", "<取引先名1>の件"),
      (.customerName, "personal-data.purpose-not-covered", "<顧客名1>の件"),
    ] {
      var configuration = try configuration()
      configuration.ownData = [OwnData(.lexicon, try lexicon(entity), path: "policy/names.lexicon")]
      let decision = try Checker(configuration).check("㈱試作重工の件")
      #expect(decision.findings.map(\.entity) == [entity])
      #expect(decision.rules.map(\.id).contains(rule))
      #expect(decision.redacted("㈱試作重工の件", language: .ja).text == text)
    }
  }

  @Test func whatWasNotReadIsAnError() throws {
    var configuration = try configuration()
    #expect(throws: CheckError.self) { try Checker(configuration) }
    configuration.ownData = [OwnData(.lexicon, try lexicon(.codeName), path: "elsewhere.lexicon")]
    #expect(throws: CheckError.self) { try Checker(configuration) }
    configuration.ownData[0].path = "policy/names.lexicon"
    #expect(throws: Never.self) { try Checker(configuration) }
    configuration.fingerprintKey = nil
    #expect(throws: CheckError.self) { try Checker(configuration) }
    configuration.fingerprintKey = secret.reversed()
    #expect(throws: CheckError.self) { try Checker(configuration) }
  }
}
