import Foundation
import Testing

/// Baselines and approvals, as users meet them.
@Suite struct BaselineTests {
  private let tool = Suppression()

  // MARK: Baseline

  @Test func baseline() throws {
    let folder = try tool.folder([
      "a.txt": Suppression.taro, "b.txt": Suppression.hanako + "マイナンバーは123456789018です\n",
    ])
    let created = try tool.run(folder, ["baseline", "create"] + Suppression.day)
    #expect(created.code == 0 && created.out.contains("1 findings stay out: their block"))
    let first = try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8)
    let lines = first.split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().elementsEqual(lines.dropFirst().sorted()))
    #expect(lines.contains("personal-data.training-on 3ce39e78456638ef") && !first.contains("my-number"))
    #expect(try tool.run(folder, ["baseline", "create"]).err.contains("is there already"))

    let known = try tool.check(folder, "a.txt", "--baseline", "aratame.baseline")
    #expect(
      known.code == 0 && tool.counts(known) == ["baseline": 1] && known.object?["findings"] as? Int == 0)
    #expect(try tool.check(folder, "b.txt", "--baseline", "aratame.baseline").code == 1)
    // The baseline itself is nothing to report.
    #expect(try tool.check(folder, "aratame.baseline", "--baseline", "aratame.baseline").code == 0)

    // What moves stays known, what is new is reported, as configured.
    try folder.write([
      "aratame.yml": Suppression.configuration + "baseline: aratame.baseline\n",
      "c.txt": "\n\n" + Suppression.taro,
      "d.txt": "連絡先はjiro@corp.co.jpです\n",
    ])
    #expect(try tool.check(folder, "c.txt").code == 0)
    #expect(try tool.check(folder, "d.txt").code == 1)
    #expect(try tool.run(folder, ["baseline", "update", "d.txt"] + Suppression.day).code == 0)
    #expect(try tool.check(folder, "d.txt").code == 0)

    try folder.write(["d.txt": "gone\n"])
    let pruned = try tool.run(folder, ["baseline", "prune"] + Suppression.day)
    #expect(pruned.code == 0)
    #expect(try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8) == first)
  }

  @Test func baselineNeedsItsKey() throws {
    let folder = try tool.folder(["a.txt": Suppression.taro])
    for command in ["create", "update", "prune"] {
      let result = try tool.run(folder, ["baseline", command], key: [:])
      #expect(result.code == 2 && result.out.isEmpty)
      #expect(result.err.contains("there is no key: set ARATAME_KEY or give --key-file"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/aratame.baseline"))
    #expect(try tool.run(folder, ["baseline", "create"] + Suppression.day).code == 0)
    let without = try tool.run(folder, ["check", "a.txt", "--baseline", "aratame.baseline"], key: [:])
    #expect(without.code == 2 && without.err.contains("aratame.baseline: there is no key"))
    let other = ["ARATAME_KEY": "fedcba9876543210"]
    for arguments in [
      ["check", "a.txt", "--baseline", "aratame.baseline"], ["baseline", "prune"], ["baseline", "update"],
    ] {
      let result = try tool.run(folder, arguments, key: other)
      #expect(result.code == 2 && result.err.contains("aratame.baseline: was made with another key"))
    }
  }

  /// What cannot be searched is not gone.
  @Test func pruneDropsNothingThatItCannotSee() throws {
    let folder = try tool.folder(["a.txt": Suppression.taro])
    #expect(try tool.run(folder, ["baseline", "create"] + Suppression.day).code == 0)
    let before = try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8)
    let result = try tool.run(folder, ["baseline", "prune", "missing.txt"] + Suppression.day)
    #expect(result.code == 3 && result.err.contains("nothing is dropped"))
    #expect(try String(contentsOfFile: folder.path + "/aratame.baseline", encoding: .utf8) == before)
  }

  // MARK: Approvals

  private let approve = ["approve", "--by", "Officer A", "--reason", "同意がある", "--until", "2027-01-31"]
  private let rules = ["personal-data.consumer-service", "personal-data.training-on"]

  @Test func approvalsOfValues() throws {
    let folder = try tool.folder(["a.txt": Suppression.taro, "b.txt": Suppression.hanako])
    for rule in rules {
      let arguments = approve + ["--rule", rule, "--fingerprint", "3ce39e78456638ef"] + Suppression.day
      let result = try tool.run(folder, arguments)
      #expect(
        result.code == 0 && result.out == "aratame.approvals.yml: \(rule), Officer A, 2027-01-31\n",
        "\(result.err)")
    }
    let approved = try tool.check(folder, "a.txt")
    #expect(approved.code == 0 && tool.counts(approved) == ["approval": 1])
    #expect(approved.out.contains("Officer A") && approved.out.contains("2027-01-31"))
    #expect(approved.object?["verdict"] as? String == "warn")
    #expect(try tool.check(folder, "b.txt").code == 1)
    // The day after the last.
    let late = try tool.run(folder, ["check", "a.txt", "--format", "json", "--as-of", "2027-02-01"])
    #expect(
      late.code == 1
        && tool.notices(late).map { $0.split(separator: " ")[0] } == ["expired-approval", "expired-approval"])
    try folder.write(["aratame.yml": "profile: chatgpt-consumer\napprovers: [Officer B]\n"])
    let refused = try tool.check(folder, "a.txt")
    #expect(refused.code == 1)
    #expect(
      tool.notices(refused) == [
        "not-an-approver aratame.approvals.yml:2", "not-an-approver aratame.approvals.yml:7",
      ])
  }

  @Test func approvalsOfFiles() throws {
    let folder = try tool.folder(["prompts/a.txt": Suppression.taro, "b.txt": Suppression.taro])
    for rule in rules {
      #expect(try tool.run(folder, approve + ["--rule", rule, "prompts/a.txt"] + Suppression.day).code == 0)
    }
    #expect(try tool.check(folder, "prompts/a.txt").code == 0)
    #expect(try tool.check(folder, "prompts").code == 0)
    #expect(try tool.check(folder, "b.txt").code == 1)
    #expect(try tool.run(folder, ["audit", "prompts/a.txt"] + Suppression.day).code == 1)
    #expect(try tool.check(folder, "aratame.approvals.yml").code == 0)
    try folder.write(["prompts/a.txt": Suppression.taro + "\n"])
    #expect(try tool.check(folder, "prompts/a.txt").code == 1)
  }

  @Test func whatIsNotApproved() throws {
    let folder = try tool.folder(["a.txt": Suppression.taro])
    func error(_ rule: String, _ more: [String], by: String = "Officer A", until: String = "2027-01-31")
      throws -> String
    {
      let arguments = ["approve", "--rule", rule, "--by", by, "--reason", "r", "--until", until]
      let result = try tool.run(folder, arguments + more + Suppression.day)
      #expect(result.code == 2 && result.out.isEmpty)
      return result.err
    }
    let value = ["--fingerprint", "3ce39e78456638ef"]
    #expect(
      try error(rules[0], value, by: "Somebody").contains("`Somebody` is not in `approvers` for \(rules[0])"))
    #expect(try error("my-number.requested", value).contains("my-number.requested asks for no approval"))
    #expect(try error("no.rule", value).contains("`no.rule` is no rule of the policy"))
    #expect(try error(rules[0], value, until: "2026-11-21").contains("2026-11-21 has passed"))
    #expect(try error(rules[0], []).contains("give either a file or --fingerprint"))
    #expect(try error(rules[0], ["a.txt"] + value).contains("give either a file or --fingerprint"))
    #expect(try error(rules[0], ["--fingerprint", "abc"]).contains("`abc` is no fingerprint"))
    #expect(try error(rules[0], ["missing.txt"]).contains("missing.txt: No such file"))
    #expect(try error(rules[0], ["../a.txt"]).contains("is not in the folder of aratame.approvals.yml"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/aratame.approvals.yml"))
    let noKey = try tool.run(folder, approve + ["--rule", rules[0], "a.txt"], key: [:])
    #expect(noKey.code == 2 && noKey.err.contains("there is no key"))
  }

  /// An approval never lifts what nobody can lift.
  @Test func aHardBlockStays() throws {
    let folder = try tool.folder(["a.txt": "マイナンバーは123456789018です\n"])
    #expect(
      try tool.run(folder, approve + ["--rule", "my-number.present", "a.txt"] + Suppression.day).code == 0)
    let result = try tool.check(folder, "a.txt")
    #expect(result.code == 1 && tool.notices(result) == ["cannot-be-lifted aratame.approvals.yml:2"])
  }
}
