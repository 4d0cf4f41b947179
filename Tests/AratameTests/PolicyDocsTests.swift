import AratamePolicies
import FoundationEssentials
import Testing

@testable import Aratame

/// The files that docs/policies.md shows are a policy whose examples hold.
@Suite struct PolicyDocsTests {
  private static let root =
    "/" + String(#filePath.split(separator: "/Tests/", maxSplits: 1)[0]).drop { $0 == "/" }

  @Test func whatIsShownWorks() throws {
    let page = try String(contentsOfFile: Self.root + "/docs/policies.md", encoding: .utf8)
    let folder = "# company-policy/"
    let files = page.split(separator: "```yaml\n").dropFirst().compactMap {
      part -> (path: String, text: String)? in
      let text = part.prefix(upTo: part.firstRange(of: "```")?.lowerBound ?? part.endIndex)
      guard text.hasPrefix(folder) else { return nil }
      return (String(text.prefix { $0 != "\n" }.dropFirst(folder.count)), String(text))
    }
    #expect(files.map(\.path) == ["rules/personal-data.bulk.yml", "detectors/hr-oib.yml"])
    var configuration = Configuration(asOf: .today)
    configuration.policyLayers = [PolicyLayer(path: "company-policy", files: files)]
    let stack = try configuration.policyStack(on: PolicyFiles(BuiltIn.files))
    let results = try PolicyTest(stack).run()
    #expect(results.failures == [])
    #expect(results.detectors == 1)
    #expect(try PolicyLint(stack).problems() == [])
    let decision = try Checker(configuration).check("Moj OIB je 12345678903.")
    #expect(decision.findings.map(\.entity.rawValue) == ["HR_OIB"])
    #expect(!decision.rules.isEmpty)
  }

  @Test func aLayerThatWasNotReadIsAnError() throws {
    let configuration = try Configuration(yaml: "policies: [org]", asOf: .today)
    #expect(configuration.policyPaths == ["org"])
    let error = #expect(throws: CheckError.self) { try Checker(configuration) }
    #expect(error?.message == "org: is named in the configuration and was not read")
  }
}
