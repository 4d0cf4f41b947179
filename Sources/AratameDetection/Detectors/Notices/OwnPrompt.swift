internal import AratameMatching

extension Detector {
  static let ownPrompt = Detector(
    id: "own-prompt",
    entity: .ownPrompt,
    summary: Localized(
      ja: "役割と手順を備えた長いプロンプト。第三者のものと分かる表示があるものは除く。",
      en: "A long structured prompt with a role and steps, unless a mark says that it is somebody else's."),
    sources: ["legal-rules.md, sections 1.4 and 4.6"],
    anchor: .words(OwnPrompt.leads),
    reader: Statement.each(OwnPrompt.words, OwnPrompt.judge), confidence: 0.6,
    examples: [
      .hit("⟦あなたは⟧見本町の案内文を整える編集者です。\n\(OwnPrompt.steps)"),
      .hit("# 目的\n町の便りを整える。\n# 役割\n⟦あなたは⟧経験豊かな校正者として働きます。\n\(OwnPrompt.steps)"),
      .hit("⟦You are⟧ an editor who tidies the notes of a small town.\n\(OwnPrompt.stepsInEnglish)"),
      .hit("⟦Act as⟧ a patient teacher of harbour history.\n\(OwnPrompt.stepsInEnglish)"),
      .miss("あなたは編集者です。次の文を直してください。"),
      .miss("あなたは編集者です。\n※このプロンプトの転載は禁止\n\(OwnPrompt.steps)"),
      .miss("You are an editor. Fix this sentence."),
      .miss("You are an editor. Prompt by Sample, sold on PromptBase.\n\(OwnPrompt.stepsInEnglish)"),
      .miss("Do you think that you are a good editor?"),
    ])
}

/// Judges a role by whether a long text with steps and headings follows it.
enum OwnPrompt {
  static let leads = [
    "あなたは", "あなたの役割", "君は", "you are", "act as", "you will act", "your role is", "i want you to act",
    "your task is",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    // As many bytes as the shortest long prompt has: 200 words in English, 600 characters in Japanese.
    guard text.count >= 600, let lead = words.first(in: text, sentence), opens(lead.range, text, sentence)
    else { return nil }
    // Of the roles of one prompt the first speaks for it.
    let before = text.vicinity(of: sentence, before: 1200, after: 0)
    if words.occurs(in: text, before.lowerBound..<sentence.lowerBound) { return nil }
    let prompt = text.vicinity(of: sentence, before: 1200, after: 8192)
    // Three steps stand in three lines.
    guard text.extracting(prompt).newlineCount >= 2, isLong(text, prompt) else { return nil }
    let structure = lines(text, prompt)
    guard structure.steps >= 3,
      structure.steps + structure.headings >= 5 || parts.count(in: text, prompt, upTo: 3) >= 2,
      !thirdParty.occurs(in: text, prompt)
    else { return nil }
    return Candidate(lead.range, confidence: 0.6, term: "own-prompt")
  }

  /// Whether the role begins its line, but for a heading before it.
  private static func opens(_ lead: Range<Int>, _ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    if text[lead.lowerBound] >= 0x80 { return lead.lowerBound - sentence.lowerBound <= 36 }
    return lead.lowerBound - sentence.lowerBound <= 24
  }

  private static func isLong(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var characters = 0
    var wide = 0
    var words = 0
    var isInWord = false
    for i in range where text[i] & 0xC0 != 0x80 {
      let isLetter = text[i].isASCIILetterOrDigit
      if text[i] > 0x20 { characters += 1 }
      if text[i] >= 0x80 { wide += 1 }
      if isLetter, !isInWord { words += 1 }
      isInWord = isLetter || text[i] == 0x27
    }
    return 2 * wide >= characters ? characters >= 600 : words >= 200
  }

  /// How many lines begin as a step does and how many as a heading.
  private static func lines(_ text: Span<UInt8>, _ range: Range<Int>) -> (steps: Int, headings: Int) {
    var steps = 0
    var headings = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(text.firstOffset(of: 0x0A, from: start) ?? range.upperBound, range.upperBound)
      var i = start
      while i < end, text[i] == 0x20 { i += 1 }
      start = end + 1
      guard i + 1 < end else { continue }
      switch text[i] {
      case 0x30...0x39:
        if i + 2 < end, isStop(text, i + 1) || text[i + 1] &- 0x30 < 10 && isStop(text, i + 2) { steps += 1 }
      case 0x2D, 0x2A: if text[i + 1] == 0x20 { steps += 1 } else if text[i + 1] == 0x2A { headings += 1 }
      case 0x23: headings += 1
      case 0x3C: headings += text[i + 1].isASCIILetter ? 1 : 0
      default:
        if bullets.hit(at: i, in: text, limit: end) != nil {
          steps += 1
        } else if text.has("【", at: i) || text.has("■", at: i) || text.has("●", at: i)
          || end - i < 40 && text[end - 1] == 0x3A
        {
          headings += 1
        }
      }
    }
    return (steps, headings)
  }

  private static func isStop(_ text: Span<UInt8>, _ place: Int) -> Bool {
    text[place] == 0x2E || text[place] == 0x29 || text[place] == 0x3A || text.has("、", at: place)
  }

  private static let bullets = WordSet(["・", "①", "②", "③", "④", "⑤", "⑥", "step ", "ステップ", "手順"])
  private static let parts = WordSet([
    "制約", "手順", "出力形式", "出力フォーマット", "ステップ", "条件", "目的", "役割", "ルール", "トーン", "入力", "変数", "output format",
    "constraints", "rules:",
    "steps:", "step 1", "instructions:", "goal:", "tone:", "workflow", "guidelines", "format:",
  ])
  private static let thirdParty = WordSet([
    "promptbase", "prompt by", "the prompt is copyright", "redistribute this prompt", "resell", "GPT Store",
    "chatgpt.com/g/",
    "転載は禁", "転載禁止", "無断転載", "再配布", "購入したプロンプト", "有料プロンプト", "プロンプトの著作権", "creative commons", "CC BY",
    "licensed under",
    "all rights reserved", "©", "(c) 20", "出典", "awesome-chatgpt",
  ])

  /// The steps of made-up prompts for the examples.
  static var steps: String {
    "# 手順\n" + (1...14).map { "\($0). 見本町の便りの第\($0)段を読み、町の人に伝わる言葉へ整え、長い文は二つに分け、数字と日付をそろえること。\n" }.joined()
      + "# 制約\n・敬体で書く\n・一段は三文まで\n"
  }
  static var stepsInEnglish: String {
    "Steps:\n"
      + (1...12).map {
        "\($0). Read part \($0) of the notes, put it into words that the people of the town know, split long sentences and check each date.\n"
      }.joined() + "Output format:\n- plain text\n- no more than three sentences a part\n"
  }
}
