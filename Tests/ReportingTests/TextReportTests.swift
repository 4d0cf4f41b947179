import Aratame
import AratameDetection
import AratameDocuments
import AratameReporting
import Testing

@Suite struct TextReportTests {
  @Test func writesABlockForADocumentInJapanese() {
    let text = Samples.report(.text) { $0.add(Samples.blocked, path: "prompt.txt") }
    #expect(text == Self.japanese)
  }

  @Test func writesABlockForADocumentInEnglish() {
    let text = Samples.report(.text, .en) { $0.add(Samples.blocked, path: "prompt.txt") }
    #expect(text == Self.english)
  }

  @Test func saysOnOneLineThatNothingWasFound() {
    let text = Samples.report(.text) { reporter in
      for index in 0..<3 { reporter.add(Samples.clean, path: "\(index).txt") }
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0]
        == "検出なし: 3件を確認（規程 aratame-jp 2026-11-22 sha256:0123456789ab、プロファイル example-api、基準日 2026-11-22）")
    #expect(lines[1].hasPrefix("注意: これは法的助言ではありません。"))
  }

  @Test func doesNotCallClearWhatWasNotSearched() {
    let unreadable = NotScanned(path: "a.bin", reason: .binary)
    let clean = Samples.report(.text) { reporter in
      reporter.add(Samples.clean, path: "a.txt")
      reporter.add(notScanned: unreadable)
    }
    #expect(clean.hasPrefix("確認できなかったもの:\n  a.bin  テキストではありません\n確認できた範囲では検出なし: 1件を確認（"))
    let nothing = Samples.report(.text) { $0.add(notScanned: unreadable) }
    #expect(nothing.contains("確認した文書はありません。"))
    #expect(!nothing.contains("検出なし"))
  }

  @Test func saysThatAMarkStandsInTheFileName() {
    for (language, expected) in [
      (Language.ja, "plan_社外秘.txt  社外秘（ファイル名）"), (.en, "plan_社外秘.txt  社外秘 (file name)"),
    ] {
      let text = Samples.report(.text, language) { $0.add(Samples.named, path: "plan_社外秘.txt") }
      #expect(text.contains(expected + "\n"), "\(text)")
      #expect(!text.contains("plan_社外秘.txt:1"))
    }
  }

  @Test func saysHowToChooseAProfile() {
    for language in Language.allCases {
      let found = Samples.report(.text, language, grounds: Samples.groundsWithoutProfile) {
        $0.add(Samples.blocked, path: "a.txt")
      }
      let clean = Samples.report(.text, language, grounds: Samples.groundsWithoutProfile) {
        $0.add(Samples.clean, path: "a.txt")
      }
      #expect(found.contains("--profile"))
      #expect(clean.contains("--profile"))
    }
  }

  @Test func explainsWhatWasTraced() {
    let text = Samples.report(.text) { $0.add(Samples.explained, path: "a.json") }
    let expected = """
      検出の説明:
        a.json:3:1  EMAIL_ADDRESS（email）
          パターン [a-z]+@[a-z]+
          検査 合格
          文脈語「連絡先」
          信頼度 0.60 → 0.95
          指紋 00112233aabbccdd

      """
    #expect(text.contains(expected))
    #expect(text.contains("a.json:4 /messages/1/content/0  添付は確認していません: image"))
    #expect(text.contains("a.json:3:1  ●●●●  /messages/0/content user"))
  }

  @Test func saysOnceWhatIsTheSameInEveryRecord() {
    let text = Samples.report(.text) { reporter in
      reporter.add(Samples.explained, path: "log.jsonl", record: 4)
      reporter.add(Samples.explained, path: "log.jsonl", record: 7)
    }
    #expect(text.contains("log.jsonl（記録 4）"))
    #expect(text.contains("log.jsonl（記録 7）"))
    #expect(text.split(separator: "根拠: ").count == 3)
    #expect(text.contains("根拠・直し方: 前と同じ"))
    #expect(text.contains("使った前提・仮定・必要な対応: 前と同じ"))
  }

  @Test func tellsFindingsWithoutARule() {
    var decision = Samples.clean
    decision.findings = [
      Samples.finding(.corporateNumber, "jp-corporate-number", line: 1, column: 4, at: 9, masked: "●●●")
    ]
    decision.findingsOmitted = 5
    let text = Samples.report(.text) { $0.add(decision, path: "a.txt") }
    #expect(text.contains("判定: 止める規則はありません (allow)\n"))
    #expect(text.contains("  規則に該当しない検出: 法人番号×1（検出信頼度 高 0.95）\n    a.txt:1:4  ●●●\n"))
    #expect(text.contains("ほか5件"))
    #expect(text.contains("集計: 1件を確認、検出6件（allow 1件）"))
  }

  @Test func colorsOnlyWhenAsked() {
    let colored = Samples.report(.text, style: Style(color: true)) { $0.add(Samples.blocked, path: "a.txt") }
    #expect(colored.contains("\u{1B}[1;31m判定: 送信できません (block・解除不可)"))
    let plain = Samples.report(.text) { $0.add(Samples.blocked, path: "a.txt") }
    #expect(!plain.contains("\u{1B}"))
    #expect(Self.withoutColors(colored) == plain)
  }

  @Test func showsValuesOnlyWhenAsked() {
    let value: Reporter.Value = { _ in "canary\u{1B}[2J\n@example.com" }
    for format in ReportFormat.allCases {
      let hidden = Samples.report(format) { $0.add(Samples.blocked, path: "a.txt", value: value) }
      #expect(!hidden.contains("canary"))
    }
    let shown = Samples.report(.text, style: Style(showsValues: true)) {
      $0.add(Samples.blocked, path: "a.txt", value: value)
    }
    #expect(shown.contains("a.txt:2:8  canary\\u{1B}[2J\\u{A}@example.com\n"))
    let json = Samples.report(.json, style: Style(showsValues: true)) {
      $0.add(Samples.blocked, path: "a.txt", value: value)
    }
    #expect(!json.contains("canary"))
  }

  @Test func doesNotLetAPathSteerTheTerminal() {
    let text = Samples.report(.text) { $0.add(Samples.blocked, path: "a\u{1B}[31m\n\u{202E}.txt") }
    #expect(text.hasPrefix("a\\u{1B}[31m\\u{A}\\u{202E}.txt\n"))
  }

  @Test(arguments: ReportFormat.allCases)
  func neverSaysTooMuch(format: ReportFormat) {
    for language in Language.allCases {
      let text = Samples.everything(format, language)
      for word in ["違反です", "ompliant", "%", "適法", "987654321"] { #expect(!text.contains(word)) }
      #expect(text == Samples.everything(format, language))
    }
  }

  private static func withoutColors(_ text: String) -> String {
    var text = text
    for code in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[1;31m", "\u{1B}[33m", "\u{1B}[32m"] {
      text.replace(code, with: "")
    }
    return text
  }
}
