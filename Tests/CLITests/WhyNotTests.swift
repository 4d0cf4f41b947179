import Testing

/// `aratame why-not` and `--explain` as a user runs them.
@Suite struct WhyNotTests {
  @Test func textFileAndStandardInput() throws {
    let text = "マイナンバーは123456789015です"
    let argument = try Tool.run("why-not", "jp-my-number", text, "--lang", "en")
    #expect(argument.code == 0)
    #expect(argument.out.hasPrefix("Searched: the argument itself, 21 characters\n"))
    #expect(argument.out.contains("check digit 5, computed 8 (does not agree)"))
    let file = try Tool.run("why-not", "jp-my-number", "a.txt", "--lang", "en", files: ["a.txt": text])
    #expect(file.out.hasPrefix("Searched: a.txt\n") && file.out.contains("computed 8"))
    let input = try Tool.run("why-not", "jp-my-number", "-", "--lang", "ja", input: text)
    #expect(input.out.contains("検査用数字 5、計算値 8（不一致）"))
    for result in [argument, file, input] {
      #expect(!result.out.contains("123456789015") && result.err.isEmpty)
    }
  }

  @Test func eachRecordOfALog() throws {
    let log = "{\"text\": \"番号は123456789018です\"}\n{\"text\": \"なし\"}\n"
    let result = try Tool.run("why-not", "JP_MY_NUMBER", "l.jsonl", "--lang", "en", files: ["l.jsonl": log])
    #expect(result.out.contains("record 0\n") && result.out.contains("record 1\n"))
    #expect(result.out.contains("No context word") && result.out.contains("Not looked at"))
  }

  @Test func rules() throws {
    let result = try Tool.run(
      "why-not", "my-number.present", "連絡先はtaro@example.co.jpです", "--lang", "en", "--as-of", "2026-11-22")
    #expect(result.code == 0)
    #expect(result.out.contains("my-number.present — did not fire (nothing it looks for was found)"))
    #expect(!result.out.contains("taro"))
  }

  @Test func couldNotLookIsNotClean() throws {
    let folder = try WalkFolder()
    try folder.write("a.bin", [0, 1, 2, 3])
    let result = try Tool.run(["why-not", "jp-my-number", "a.bin", "--lang", "en"], in: folder)
    #expect(result.code == 3)
    #expect(result.out.contains("Could not be searched"))
    let unknown = try Tool.run("why-not", "no-such-thing", "text")
    #expect(unknown.code == 2)
    #expect(unknown.err.contains("`no-such-thing` is neither a rule nor a detector"))
  }
}
