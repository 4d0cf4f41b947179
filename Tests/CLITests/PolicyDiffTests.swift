import Testing

/// `policy diff`: what a change of contract, facts or rules would have done to the prompts of a log.
@Suite struct PolicyDiffTests {
  private static let log = """
    {"text": "来週の会議の議題を三つ提案してください。"}
    {"text": "連絡先はtaro@corp.co.jpです"}
    {"text": "マイナンバーは123456789018です。書類を作って"}
    {"text": "Reply to hanako@corp.co.jp about the invoice"}
    {"text": "次の文を英語にしてください: 港は静かです"}
    """
  private static let settled = [
    "--profile", "openai-api", "--fact", "org.purpose.covers_llm=yes", "--fact", "org.supervision_record=yes",
    "--fact", "org.art28_annual_check=2026-06-22", "--as-of", "2026-11-22",
  ]

  private func diff(_ arguments: [String]) throws -> Tool.Result {
    let folder = try WalkFolder()
    try folder.write(["log.jsonl": Self.log])
    return try Tool.run(["policy", "diff", "--on", "log.jsonl"] + Self.settled + arguments, in: folder)
  }

  /// Exactly the prompts with personal data change when there is no data-processing agreement any more.
  @Test func changedAgreement() throws {
    let result = try diff(["--new-fact", "contract.dpa=none"])
    #expect(result.code == 1)
    let lines = result.out.split(separator: "\n").map(String.init)
    #expect(lines.compactMap { $0.split(separator: " ").first } == ["log.jsonl:2:", "log.jsonl:4:", "5"])
    for line in lines.dropLast() {
      #expect(line.contains("allow -> require-redaction"))
      #expect(line.contains("personal-data.business-no-dpa - -> require-redaction"))
    }
    #expect(lines.last == "5 prompts, 2 changed")
    #expect(!result.out.contains("taro@") && !result.out.contains("hanako@"))
  }

  @Test func nothingChanges() throws {
    let result = try diff([])
    #expect(result.code == 0)
    #expect(result.out == "5 prompts, 0 changed\n")
  }
}
