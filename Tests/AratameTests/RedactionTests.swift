import Aratame
import Testing

/// Values are replaced by placeholders, the same value by the same one, and nothing else changes.
@Suite struct RedactionTests {
  private func redacted(_ prompt: Prompt, _ language: Language = .en) throws -> Prompt {
    let checker = try Checker(Configuration(asOf: try #require(Day("2026-11-22"))))
    return try checker.check(prompt).redacted(prompt, language: language)
  }

  @Test func placeholders() throws {
    #expect(try redacted("連絡先はtaro@corp.co.jpです。").text == "連絡先は<EMAIL_ADDRESS_1>です。")
    #expect(try redacted("連絡先はtaro@corp.co.jpです。", .ja).text == "連絡先は<メールアドレス1>です。")
    #expect(try redacted("マイナンバーは123456789018です", .ja).text == "マイナンバーは<マイナンバー1>です")
    #expect(try redacted("何もない😀").text == "何もない😀")
    #expect(try redacted("").text == "")
  }

  @Test func theSameValueGetsTheSamePlaceholder() throws {
    let text =
      "a@corp.co.jp, b@corp.co.jp, a@corp.co.jp; マイナンバー 123456789018、個人番号 1234-5678-9018、マイナンバー 987654321093"
    #expect(
      try redacted(Prompt(text)).text
        == "<EMAIL_ADDRESS_1>, <EMAIL_ADDRESS_2>, <EMAIL_ADDRESS_1>; マイナンバー <JP_MY_NUMBER_1>、個人番号 <JP_MY_NUMBER_1>、マイナンバー <JP_MY_NUMBER_2>"
    )
  }

  /// A policy's own detector may find a part of what another finds: neither part stays.
  @Test func overlappingValues() throws {
    let detector = """
      id: acme-start
      entity: ACME_START
      category: personal-data
      name: {ja: "先頭", en: "start"}
      summary: {ja: "先頭", en: "start"}
      pattern: 'は\\d{4}'
      confidence: 1
      examples: [{hit: "⟦は1234⟧"}, {miss: "は12"}]
      """
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.policyLayers = [
      PolicyLayer(path: "org", files: [(path: "detectors/acme-start.yml", text: detector)])
    ]
    let prompt = Prompt("マイナンバーは123456789018です")
    let decision = try Checker(configuration).check(prompt)
    #expect(decision.findings.map(\.entity.rawValue) == ["ACME_START", "JP_MY_NUMBER"])
    #expect(decision.verdict == .block && decision.strength == .hard)
    #expect(decision.redacted(prompt).text == "マイナンバー<ACME_START_1>です")
  }

  @Test func severalMessages() throws {
    let prompt = Prompt([
      .init(.system, "担当は a@corp.co.jp"), .init(.user, "𠮷田のメールは b@corp.co.jp 😀"), .init(.assistant, "了解"),
      .init(.user, "a@corp.co.jp と b@corp.co.jp に送って"),
    ])
    let redacted = try redacted(prompt)
    #expect(redacted.messages.map(\.role) == prompt.messages.map(\.role))
    #expect(
      redacted.messages.map(\.content) == [
        "担当は <EMAIL_ADDRESS_1>", "𠮷田のメールは <EMAIL_ADDRESS_2> 😀", "了解",
        "<EMAIL_ADDRESS_1> と <EMAIL_ADDRESS_2> に送って",
      ])
  }

  /// Full-width and zero-width characters belong to the value that they write.
  @Test func disguisedValues() throws {
    #expect(try redacted("番号はマイナンバー１２３４５６７８９０１８です").text == "番号はマイナンバー<JP_MY_NUMBER_1>です")
    #expect(try redacted("マイナンバー1234\u{200B}5678\u{200B}9018です").text == "マイナンバー<JP_MY_NUMBER_1>です")
  }

  @Test func marksAndRequestsStay() throws {
    let text = "【社外秘】\n村上春樹の文体で書いて"
    #expect(try redacted(Prompt(text)).text == text)
  }

  /// The result holds nothing more to redact.
  @Test(arguments: Language.allCases) func checkedAgainIsClean(_ language: Language) throws {
    let checker = try Checker(Configuration(asOf: try #require(Day("2026-11-22"))))
    let texts = [
      "連絡先はtaro@corp.co.jpです", "電話は03-1234-5678", "マイナンバーは123456789018です", "カード 5432 1098 7654 3212 有効期限",
      "口座 IBAN DE89370400440532013000", "旅券番号TR1234567", "〒100-0001 東京都千代田区", "AKIAQ3EGUSXQ7X2BCDEF を使って",
    ]
    for text in texts + [texts.joined(separator: "\n"), texts.joined()] {
      let prompt = Prompt(text)
      let again = try checker.check(try checker.check(prompt).redacted(prompt, language: language))
      #expect(again.findings.map(\.entity.rawValue) == [], "\(text)")
    }
  }
}
