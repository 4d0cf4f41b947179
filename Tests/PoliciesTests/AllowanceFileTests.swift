import AratameDetection
@testable import AratamePolicies
import Testing

/// What files of exceptions, approvals and baselines hold, and what they must not.
@Suite struct AllowanceFileTests {
  private func subjects() throws -> AllowanceSubjects {
    AllowanceSubjects(
      rules: [
        try rule(ruleText(id: "test.rule")),
        try rule(ruleText(id: "test.mark", when: "{categories: [confidential]}")),
        try rule(ruleText(id: "test.request", when: "{trigger: unverified-facts}")),
      ], detectors: Detector.all)
  }

  private func exceptions(_ entry: String) throws -> [AllowanceEntry] {
    try ExceptionFile.entries(
      yaml: "exceptions:\n  - {\(entry)}\n", path: "e.yml", subjects: try subjects())
  }

  private let who = "owner: a, reason: b, expires: 2027-01-31"

  @Test func exception() throws {
    let entry = try #require(
      try exceptions("rule: test.rule, fingerprint: 00112233aabbccdd, path: docs/**, \(who)").first)
    #expect(entry.rule == "test.rule" && entry.fingerprints == ["00112233aabbccdd"])
    #expect(entry.allowance.owner == "a" && entry.allowance.reason == "b" && entry.allowance.line == 2)
    let day = try #require(Day("2027-01-31"))
    #expect(!entry.isExpired(on: day) && entry.isExpired(on: Day(number: day.number + 1)))
    #expect(try exceptions("detector: email-address, fingerprints: [00112233aabbccdd], \(who)").count == 1)
    #expect(try exceptions("rule: test.mark, path: docs/**, \(who)").count == 1)
    #expect(try exceptions("detector: confidential-mark-internal, path: docs/**, \(who)").count == 1)
  }

  @Test(arguments: [
    ("fingerprint: 00112233aabbccdd, WHO", "e.yml:2:5: there is neither `rule` nor `detector`"),
    ("rule: test.rule, WHO", "e.yml:2:5: there is neither `fingerprint` nor `path`"),
    ("rule: test.rule, path: a, WHO", "e.yml:2:29: a path alone does not except values"),
    ("detector: email-address, path: a, WHO", "a path alone does not except values"),
    ("rule: test.request, path: a, WHO", "`test.request` speaks of no finding"),
    ("rule: other.rule, path: a, WHO", "e.yml:2:12: `other.rule` is no rule of the policy"),
    ("detector: other, path: a, WHO", "`other` is no detector"),
    ("rule: test.rule, fingerprint: 00112233AABBCCDD, WHO", "`fingerprint` is not 16 digits"),
    ("rule: test.rule, fingerprints: [], WHO", "`fingerprints` is empty"),
    ("rule: test.mark, path: a, reason: b, expires: 2027-01-31", "e.yml:2:5: `owner` is missing"),
    ("rule: test.mark, path: a, owner: b, expires: 2027-01-31", "e.yml:2:5: `reason` is missing"),
    ("rule: test.mark, path: a, owner: b, reason: c", "e.yml:2:5: `expires` is missing"),
    ("rule: test.mark, path: a, owner: b, reason: c, expires: soon", "`soon` is not a date"),
    ("rule: test.mark, path: a, owner: \"\", reason: c, expires: 2027-01-31", "`owner` is not text"),
    ("rule: test.mark, glob: a, WHO", "`glob` is not a known key"),
  ]) func wrongException(_ entry: String, _ message: String) throws {
    let error = #expect(throws: PolicyFileError.self) {
      try exceptions(entry.replacing("WHO", with: who))
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func approvalsAsWrittenCanBeRead() throws {
    let day = try #require(Day("2027-01-31"))
    let text =
      "approvals:\n"
      + ApprovalFile.text(
        rule: "test.rule", subject: .fingerprints(["ffeeddccbbaa9988", "00112233aabbccdd"]),
        approver: "a: \"b\"",
        reason: "1行目\n\t\\", expires: day)
      + ApprovalFile.text(
        rule: "test.rule", subject: .content(path: "[a]*.md", fingerprint: "0011223344556677"), approver: "c",
        reason: "d", expires: day)
    let entries = try ApprovalFile.entries(yaml: text, path: "a.yml", subjects: try subjects())
    #expect(entries.map(\.allowance.owner) == ["a: \"b\"", "c"])
    #expect(entries.first?.allowance.reason == "1行目\n\t\\")
    #expect(entries.first?.fingerprints == ["ffeeddccbbaa9988", "00112233aabbccdd"])
    #expect(entries.last?.content == "0011223344556677")
    // A path is no pattern here.
    #expect(entries.last?.path?.matches(Array("[a]*.md".utf8).span) == true)
    #expect(entries.last?.path?.matches(Array("ab.md".utf8).span) == false)
    #expect(entries.map(\.allowance.line) == [2, 7])
  }

  @Test(arguments: [
    ("fingerprint: 00112233aabbccdd", "`rule` is missing"),
    ("rule: test.rule, path: a", "there is neither `fingerprint` nor `path` and `content`"),
    (
      "rule: test.rule, path: a, fingerprint: 00112233aabbccdd",
      "for `fingerprints` or for `path` and `content`"
    ),
    ("rule: test.rule, path: a, content: b", "`content` is not 16 digits"),
  ]) func wrongApproval(_ entry: String, _ message: String) throws {
    let yaml = "approvals: [{\(entry), approver: a, reason: b, expires: 2027-01-31}]"
    let error = #expect(throws: PolicyFileError.self) {
      try ApprovalFile.entries(yaml: yaml, path: "a.yml", subjects: try subjects())
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func approvers() throws {
    let list = try ConfigurationFile(yaml: "approvers: [a]", path: "c.yml").approvers
    #expect(list.include("a", for: "x.y") && !list.include("b", for: "x.y"))
    let map = try ConfigurationFile(yaml: "approvers: {all: [a], x.y: [b]}", path: "c.yml").approvers
    #expect(map.include("a", for: "x.y") && map.include("b", for: "x.y") && !map.include("b", for: "z"))
    #expect(throws: PolicyFileError.self) { try ConfigurationFile(yaml: "approvers: a", path: "c.yml") }
  }

  @Test func baseline() throws {
    var baseline = Baseline(key: "0011")
    baseline.insert(rule: "b.rule", "00112233aabbccdd")
    baseline.insert(rule: "a.rule", "ffeeddccbbaa9988")
    baseline.insert(rule: "a.rule", "00112233aabbccdd")
    let text =
      "# aratame baseline 1 0011\na.rule 00112233aabbccdd\na.rule ffeeddccbbaa9988\nb.rule 00112233aabbccdd\n"
    #expect(baseline.text == text && baseline.count == 3)
    #expect(try Baseline(text: text, path: "b") == baseline)
    // Order and repetition, as the union of two files has them.
    let union = text + text.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(try Baseline(text: union, path: "b") == baseline)
    var other = Baseline(key: "0011")
    other.insert(rule: "b.rule", "00112233aabbccdd")
    other.insert(rule: "c.rule", "00112233aabbccdd")
    var both = baseline
    both.formIntersection(other)
    #expect(both.count == 1 && both.rules(for: "00112233aabbccdd") == ["b.rule"])
    baseline.formUnion(other)
    #expect(baseline.count == 4)
  }

  @Test(arguments: [
    ("", "b:1:1: this is no baseline"), ("a.rule 00112233aabbccdd\n", "b:1:1: this is no baseline"),
    ("# aratame baseline 1 0\n<<<<<<< ours\n", "b:2:1: this is not a rule's id and a fingerprint"),
    ("# aratame baseline 1 0\na 00112233aabbccdd\na b\n", "b:3:1:"),
    ("# aratame baseline 1 0\n# aratame baseline 1 1\n", "b:2:1:"),
  ]) func wrongBaseline(_ text: String, _ message: String) {
    let error = #expect(throws: PolicyFileError.self) { try Baseline(text: text, path: "b") }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test(
    arguments: [
      ("a.md", "", "/w", "a.md"), ("./x/../a.md", "", "/w", "a.md"), ("/w/x/a.md", "", "/w", "x/a.md"),
      ("a.md", "../", "/w/x", "x/a.md"), ("../a.md", "", "/w/x", nil), ("x/a.md", "x/", "/w", "a.md"),
      ("xy/a.md", "x/", "/w", nil), ("a.md", "/w/", "/w", "a.md"),
    ] as [(String, String, String, String?)])
  func relativePath(_ path: String, _ folder: String, _ working: String, _ expected: String?) {
    #expect(RelativePath.of(path, in: folder, working: working) == expected)
  }
}
