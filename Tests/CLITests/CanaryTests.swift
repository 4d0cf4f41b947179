import Testing

/// Nothing that the tool prints holds anything of what it was given to check.
@Suite struct CanaryTests {
  /// Values of every family, made here so that none of them stands in a file, each with what it is written after.
  private static let canaries: [(context: String, value: String)] = {
    func characters(_ alphabet: String, _ count: Int, _ step: Int) -> String {
      let all = Array(alphabet)
      return String((0..<count).map { all[($0 * step + step) % all.count] })
    }
    let base62 = "Zq7Xw3Vt9Rp5Nm1LkJh8Gf2Ds6Aa4Sd0FgHjKlPoIuYtReWbCcMnBvQzxEirTyUO"
    let base32 = "Q7Z3XWVTRPNMLK2JHGF5DSA4YUIOEBC6"
    return [
      ("連絡先は ", "kanaria.hanako.0417@corp-torikago.co.jp"), ("電話 ", "090-4178-2953"),
      ("TEL ", "03-4178-2953"),
      ("マイナンバーは", myNumber("48210957326")), ("カード番号 ", card("453201511283036")),
      ("IBAN ", iban("DE", "370400440532013917")),
      ("旅券番号 ", "TK" + "4178295"), ("運転免許証番号 ", "309000000290"), ("住所 〒", "150-0041"),
      ("接続元 ", "192.168.173.87"),
      ("key ", "AKIA" + characters(base32, 16, 7)), ("token ", "ghp_" + characters(base62, 36, 11)),
      ("token ", "xoxb-" + "417829530417-" + "582917304826-" + characters(base62, 24, 13)),
      ("key ", "sk_live_" + characters(base62, 24, 17)),
      ("key ", "sk-ant-api03-" + characters(base62, 93, 19) + "AA"),
      ("key ", "sk-proj-" + characters(base62, 48, 23) + "T3BlbkFJ" + characters(base62, 48, 29)),
      ("key ", "AIza" + characters(base62, 35, 31)),
      (
        "jwt ",
        "eyJhbGci" + "OiJIUzI1NiJ9.eyJ" + characters(base62, 50, 3) + "."
          + characters(base62, 43, 9)
      ),
      ("db ", "postgres://app:Kanaria" + characters(base62, 12, 15) + "@db.corp-torikago.co.jp/main"),
      (
        "",
        "-----BEGIN RSA PRIVATE KEY-----\n" + characters(base62, 64, 21) + "\n-----END RSA PRIVATE KEY-----"
      ),
      ("【社外秘】の企画は", "カナリア計画ホトトギス"), ("患者の", "金糸雀花子さんは糖尿病"),
    ]
  }()

  private static func myNumber(_ digits: String) -> String {
    var sum = 0
    for (n, digit) in digits.reversed().enumerated() {
      sum += (digit.wholeNumberValue ?? 0) * (n < 6 ? n + 2 : n - 4)
    }
    return digits + String(sum % 11 <= 1 ? 0 : 11 - sum % 11)
  }

  private static func card(_ digits: String) -> String {
    var sum = 0
    for (n, digit) in digits.reversed().enumerated() {
      let value = (digit.wholeNumberValue ?? 0) * (n % 2 == 0 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return digits + String((10 - sum % 10) % 10)
  }

  private static func iban(_ country: String, _ rest: String) -> String {
    let digits = (rest + country + "00").map { String($0.hexDigitValue ?? Int($0.asciiValue ?? 0) - 55) }
      .joined()
    let plain = country == "DE" ? rest + "131400" : digits
    let remainder = plain.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
    let check = 98 - remainder
    return country + (check < 10 ? "0" : "") + String(check) + rest
  }

  private static let text = canaries.map { $0.context + $0.value }.joined(separator: "\n")

  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private static func folder() throws -> WalkFolder {
    let folder = try WalkFolder()
    let chat = "{\"messages\": [{\"role\": \"user\", \"content\": \"\(quoted(text))\"}]}"
    let arguments = quoted("{\"q\": \"\(quoted(text))\"}")
    try folder.write([
      "text.txt": text, "chat.json": chat,
      "tool.json": "{\"messages\": [{\"role\": \"assistant\", \"arguments\": \"\(arguments)\"}]}",
      "broken.json": "{\"content\": \"\(quoted(text))\", \(quoted(text))",
      "log.jsonl": "\(chat)\n{\"text\": \"\(quoted(text))\nbroken \(quoted(text))\n\n{}\n",
      "number.json": "{\"my_number\": \(canaries[3].value)}",
      "attachment.json":
        "{\"messages\": [{\"role\": \"user\", \"content\": [{\"type\": \"file\", \"file\": {\"file_id\": \"\(quoted(text))\"}}]}]}",
    ])
    try folder.write("invalid.txt", Array(text.utf8) + [0xFF, 0xFE] + Array(text.utf8))
    try folder.write("binary.bin", [0] + Array(text.utf8))
    return folder
  }

  static let commands: [[String]] = {
    var commands: [[String]] = []
    for format in ["text", "json", "jsonl"] {
      for more in [
        [], ["--explain"], ["--lang", "ja", "--profile", "chatgpt-consumer"], ["--lang", "en", "--explain"],
      ] {
        commands.append(["check", "."] + ["--format", format] + more)
        commands.append(["audit", "log.jsonl", "text.txt", "invalid.txt"] + ["--format", format] + more)
        commands.append(["check", "-", "--input-format", "json"] + ["--format", format] + more)
      }
    }
    for id in [
      "jp-my-number", "JP_PHONE_NUMBER", "CREDIT_CARD", "PERSON", "SECRET_VALUE", "my-number.present",
    ] {
      for input in ["text.txt", "log.jsonl", "chat.json", "-"] { commands.append(["why-not", id, input]) }
    }
    // Errors, too, quote what was configured and never what was checked.
    commands.append(["check", ".", "--show-values"])
    commands.append(["check", ".", "--config", "text.txt"])
    commands.append(["check", ".", "--config", "invalid.txt"])
    commands.append(["check", ".", "--config", "broken.json"])
    commands.append(["check", "missing.txt", "."])
    commands.append(["baseline", "create"])
    return commands
  }()

  @Test(arguments: commands) func nothingLeaks(_ command: [String]) throws {
    let result = try Tool.run(
      command, in: Self.folder(), input: Array(Self.text.utf8),
      environment: ["ARATAME_KEY": "0123456789abcdef"])
    let output = result.out + result.err
    #expect(!output.isEmpty)
    for (_, value) in Self.canaries {
      for form in [value, value.filter { $0 != "-" }, Self.quoted(value)]
        + value.split(separator: "\n").map(String.init) where !form.hasPrefix("-----")
      {
        #expect(!output.contains(form), "\(form) is in the output of \(command)")
      }
    }
    #expect(!output.contains("kanaria") && !output.contains("カナリア") && !output.contains("torikago"))
  }

  /// The canaries are such as detectors find: else their absence says nothing.
  @Test func canariesAreFound() throws {
    let result = try Tool.run("check", "-", "--format", "jsonl", input: Self.text)
    let entities = Set(result.lines.compactMap { ($0 ?? [:])["entity"] as? String })
    let expected: Set = [
      "EMAIL_ADDRESS", "JP_PHONE_NUMBER", "JP_MY_NUMBER", "CREDIT_CARD", "IBAN_CODE", "JP_PASSPORT",
      "JP_DRIVERS_LICENSE",
      "JP_POSTAL_CODE", "IP_ADDRESS", "AWS_ACCESS_KEY", "GITHUB_TOKEN", "SLACK_TOKEN", "STRIPE_API_KEY",
      "ANTHROPIC_API_KEY",
      "OPENAI_API_KEY", "GOOGLE_API_KEY", "JWT_TOKEN", "URL_PASSWORD", "PRIVATE_KEY",
      "CONFIDENTIAL_MARK_INTERNAL",
    ]
    #expect(expected.subtracting(entities) == [])
  }
}
