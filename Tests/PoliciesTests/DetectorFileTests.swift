import AratameDetection
import AratameDocuments
import Testing

@testable import AratamePolicies

/// Detectors that a policy's files declare.
@Suite struct DetectorFileTests {
  /// A detector of Croatian personal numbers, with another line in place of one of its own or behind them.
  private func text(_ old: String = "", _ new: String = "") -> String {
    let text = """
      id: hr-oib
      entity: HR_OIB
      category: personal-data
      name: {ja: "個人番号（クロアチア）", en: "Croatian personal number"}
      summary: {ja: "OIB", en: "OIB"}
      pattern: '(?<![0-9])\\d{11}(?![0-9])'
      checksum: iso7064-mod11-10
      confidence: 0.4
      context: {words: [OIB], confidence: 0.9}
      examples:
        - hit: "OIB ⟦12345678903⟧"
        - miss: "OIB 12345678904"
      """
    return old.isEmpty ? text + "\n" + new : text.replacing(old, with: new)
  }

  private func detectors(_ text: String, path: String = "detectors/hr-oib.yml") throws(PolicyFileError)
    -> [LayeredDetector]
  {
    let layer = try PolicyFiles([BuiltIn.File(path: path, text: text)], folder: "org")
    return try PolicyStack(try BuiltIn.layer(), layers: [layer]).detectors
  }

  @Test func isRead() throws {
    let detector = try #require(try detectors(text()).first)
    #expect(detector.problems() == [])
    #expect(detector.detector.entity.traits.category == .personalData)
    #expect(detector.detector.entity.traits.name.en == "Croatian personal number")
    #expect(
      try detectors(text("category: personal-data", "category: financial\nmask: last-four"))[0].detector
        .entity.traits.mask == .lastFour)
  }

  @Test(arguments: [
    ("id: hr-oib", "id: HR", "1:5: `id` is not lower case with hyphens"),
    ("id: hr-oib", "id: jp-my-number", "1:1: the file is not named `jp-my-number.yml`"),
    ("entity: HR_OIB", "entity: hr_oib", "2:9: `entity` is not in upper case with underscores"),
    ("category: personal-data\n", "", "1:1: `category` is missing"),
    (
      "category: personal-data", "category: people",
      "3:11: `people` is not a known `category`: expected one of my-num"
    ),
    (
      "entity: HR_OIB", "entity: JP_MY_NUMBER",
      "3:11: `JP_MY_NUMBER` is known already with another `category`"
    ),
    ("'(?<![0-9])", "'(", "6:10: the pattern does not compile at byte "),
    ("\\d{11}", "\\d+", "6:10: `+` in the pattern has no longest match: write a bound such as {1,64}"),
    (
      "\\d{11}", "\\d{11,}", "6:10: `{11,}` in the pattern has no longest match: write a bound such as {1,64}"
    ),
    (
      "iso7064-mod11-10", "mod12",
      "7:11: `mod12` is not a known checksum: expected one of luhn, verhoeff, mod97"
    ),
    ("iso7064-mod11-10", "{weights: [1, -1]}", "7:25: a weight is not a whole number from 0 to 999"),
    (
      "iso7064-mod11-10", "{weights: [1, 2], modulus: 0}",
      "7:11: a checksum needs two weights, a modulus above 1"
    ),
    ("confidence: 0.4", "confidence: 4", "8:13: `confidence` is not between 0 and 1"),
    (
      "⟦12345678903⟧", "12345678903",
      "11:5: an example is a `hit` with ⟦ and ⟧ around what is found, or a `miss`"
    ),
    ("  - miss: \"OIB 12345678904\"", "", "11:3: `examples` needs a hit and a miss"),
    (
      "confidence: 0.4", "confidence: 0.4\nanchor: {digits: 2}", "9:18: an anchor's number has 3 to 64 digits"
    ),
    (
      "confidence: 0.4", "confidence: 0.4\nlimit: 2",
      "9:1: `limit` is not a known key: expected one of anchor"
    ),
  ])
  func isToldWhatIsWrong(_ old: String, _ new: String, _ expected: String) throws {
    let error = try #require(#expect(throws: PolicyFileError.self) { try detectors(text(old, new)) })
    #expect(error.description.hasPrefix("org/detectors/hr-oib.yml:" + expected), "\(error.description)")
  }

  @Test func brokenExamplesAreTold() throws {
    let broken = try detectors(text("OIB 12345678904", "OIB 12345678903"))[0].problems()
    #expect(
      broken.map(\.description) == [
        "org/detectors/hr-oib.yml:12: `OIB 12345678903` is found as `OIB ⟦12345678903⟧`"
      ])
    let anchored = try detectors(text("confidence: 0.4", "confidence: 0.4\nanchor: {words: [Zagreb]}"))[0]
      .problems()
    #expect(
      anchored.map(\.description) == [
        "org/detectors/hr-oib.yml:12: `OIB ⟦12345678903⟧` is found only without the anchor"
      ])
  }

  @Test func idsAreTakenOnce() throws {
    let layers = try ["a", "b"].map {
      try PolicyFiles([BuiltIn.File(path: "detectors/hr-oib.yml", text: text())], folder: $0)
    }
    let error = #expect(throws: PolicyFileError.self) {
      try PolicyStack(try BuiltIn.layer(), layers: layers)
    }
    #expect(error?.description == "b/detectors/hr-oib.yml:1:1: there is already a detector `hr-oib`")
  }

  /// Two detectors of one entity agree on what it is; the second need not say it.
  @Test(arguments: [
    ("category: personal-data", "category: personal-data", nil),
    ("category: personal-data\n", "", nil),
    (
      "category: personal-data", "category: public",
      "org/detectors/hr-oib-two.yml:3:11: `HR_OIB` is known already with another `category`"
    ),
  ])
  func anEntityIsOneThing(_ old: String, _ new: String, _ expected: String?) throws {
    let second = text(old, new).replacing("id: hr-oib", with: "id: hr-oib-two")
    let files = [
      BuiltIn.File(path: "detectors/hr-oib-one.yml", text: text("id: hr-oib", "id: hr-oib-one")),
      BuiltIn.File(path: "detectors/hr-oib-two.yml", text: second),
    ]
    let layer = try PolicyFiles(files, folder: "org")
    var told: String?
    do throws(PolicyFileError) { _ = try PolicyStack(try BuiltIn.layer(), layers: [layer]) } catch {
      told = error.description
    }
    #expect(told == expected)
  }

  @Test(arguments: [
    ("EMP-\\d{6}", ["EMP-"]), ("(?<![A-Za-z0-9])EMP-?\\d{6}", ["EMP"]), ("社員番号:\\d{6}", ["社員番号"]),
    ("EMP-(?:\\d{6}|\\d{8})", ["EMP-"]), ("EMP-\\d{6}|X\\d{6}", []), ("(EMP-)?\\d{6}", []), ("EM?\\d{6}", []),
    ("ABC[[:alpha:](]|DEF", []), ("ABC(?#()|DEF", []), ("ABC\\c(|DEF", []), ("ABC[]|]DEF", ["ABC"]),
  ])
  func anchorIsWhatEveryMatchBeginsWith(_ pattern: String, _ words: [String]) {
    #expect(DerivedAnchor(of: pattern, isCaseless: false).anchor.words == words)
    #expect(DerivedAnchor(of: pattern, isCaseless: true).anchor.words == [])
  }

  @Test(arguments: [
    ("\\d{1,9}", nil), ("a?", nil), ("a{2}+", nil), ("[+*]", nil), ("\\+", nil), ("(*UTF)a", nil),
    ("a*", "*"),
    ("a++", "+"), ("(?:ab)+", "+"), ("a{3,}", "{3,}"),
  ])
  func unboundedQuantifiersAreSeen(_ pattern: String, _ expected: String?) {
    #expect(DerivedAnchor.unbounded(in: pattern) == expected)
  }

  /// However sure a policy's detector is, what is built in is found beside it.
  @Test func hidesNothingThatIsBuiltIn() throws {
    let greedy = text("confidence: 0.4", "confidence: 1").replacing("\\d{11}", with: "\\d{12}").replacing(
      "checksum: iso7064-mod11-10\n", with: ""
    ).replacing("category: personal-data", with: "category: public")
    let own = try detectors(greedy).map(\.detector)
    var document = Document(path: "", plain: Array("マイナンバーは123456789018です".utf8))
    let found = try Scanner(Detector.all + own).scan(&document, using: Workspace()).map(\.entity.rawValue)
    #expect(found.contains("JP_MY_NUMBER") && found.contains("HR_OIB"))
  }

  @Test func aRuleMayNameItsEntity() throws {
    let rule = ruleText(when: "{entities: [HR_OIB]}", decide: "[{verdict: block}]")
    let files = [
      BuiltIn.File(path: "detectors/hr-oib.yml", text: text()),
      BuiltIn.File(path: "rules/test.rule.yml", text: rule),
    ]
    let stack = try PolicyStack(try BuiltIn.layer(), layers: [try PolicyFiles(files, folder: "org")])
    #expect(stack.policy.rules.contains { $0.id == "test.rule" })
    let without = #expect(throws: PolicyFileError.self) {
      try PolicyStack(try BuiltIn.layer(), layers: [try PolicyFiles([files[1]], folder: "org")])
    }
    #expect(without?.message == "`HR_OIB` is no entity that a detector finds")
  }
}
