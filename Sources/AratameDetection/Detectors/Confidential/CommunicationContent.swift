internal import AratameMatching

extension Detector {
  static let communicationContent = Detector(
    id: "communication-content",
    entity: .communicationContent,
    summary: Localized(
      ja: "当事者と内容のそろった、他人の通話・通信の記録（通話記録、発信者と着信者、通信履歴）。",
      en:
        "A record of others' calls or messages with its parties: call record, caller and callee, message log."
    ),
    sources: ["Telecommunications Business Act (Japan) 4 [G]", "legal-rules.md, section 1.3"],
    anchor: .words([
      "通話記録", "通話履歴", "通話内容", "通話ログ", "通話明細", "通話録音", "通信履歴", "通信記録", "通信ログ", "通話の書き起こし", "通話の文字起こし", "送受信履歴",
      "送受信記録",
      "発信者", "発信元", "発信番号", "着信者", "メッセージ履歴", "チャット履歴", "SMS履歴", "メール履歴", "トーク履歴",
      "call record", "call transcript", "call log", "call recording", "phone transcript", "caller:",
      "caller number",
      "calling party", "callee", "called party", "message log", "sms log", "chat log",
      "text messages between",
      "call detail record", "transcript of the call", "transcript of a call", "intercepted",
    ]),
    before: 0, reach: 48,
    pattern: CommunicationContent.pattern, assess: CommunicationContent.assess, confidence: 0.7,
    examples: [
      .hit("次の⟦通話記録⟧の内容を要約してください:\n発信者: 見本花子\n着信者: 見本太郎\n「来週の件ですが」"),
      .hit("⟦発信番号⟧:090-0000-0000 着信番号:03-0000-0000 通話時間:3分12秒\nこの一覧を集計してください"),
      .hit("⟦通信履歴⟧\n2026-04-01 10:02 送信元:user1@example.com 宛先:user2@example.com 本文:会議の件"),
      .hit("この⟦トーク履歴⟧を見て、二人の関係を説明してください\nA: 明日会える?\nB: うん、駅で"),
      .hit("Summarise this ⟦call transcript⟧.\nCaller: I will be late.\nCallee: See you at noon."),
      .hit("⟦Call log⟧ of the subscriber:\nFrom: 555-0100\nTo: 555-0101\nDuration: 3 min"),
      .hit("⟦Message log⟧\nAlice: did you get the file?\nBob: yes, thanks"),
      .hit("Subscriber record, ⟦calling party⟧: 555-0100, called party: 555-0101, 2 min"),
      .miss("通話料金の仕組みを教えてください"),
      .miss("通話記録の保存期間は何年ですか"),
      .miss("発信者番号通知とは何ですか"),
      .miss("通信履歴を削除する方法を説明してください"),
      .miss("How long are call records kept by carriers?"),
      .miss("Write a call log template"),
      .miss("Design a table for call transcripts with a caller and a callee column"),
    ])
}

/// Judges a record of a communication by its parties.
enum CommunicationContent {
  static let pattern =
    "通話(?:記録|履歴|内容|ログ|明細|録音|の(?:書き|文字)起こし)|通信(?:履歴|記録|ログ)|送受信(?:履歴|記録)|発信(?:者|元|番号)|着信者|(?:メッセージ|チャット|SMS|メール|トーク)履歴"
    + "|(?i)(?<![a-z])(?:call (?:records?|transcripts?|logs?|recordings?|detail records?)|phone transcript|caller(?=:| number)|calling party|callee|called party"
    + "|(?:message|sms|chat) logs?|text messages between|transcript of (?:the|a) call|intercepted (?:call|message|e-?mail)s?)(?![a-z])"

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let near = text.near(candidate.match, 500)
    let sentence = text.sentence(around: candidate.match)
    // The first word of a record speaks for it.
    if leads.occurs(in: text, near.lowerBound..<candidate.match.lowerBound) || talk.occurs(in: text, sentence)
    {
      return nil
    }
    let rest = candidate.match.lowerBound..<near.upperBound
    guard hasParties(text, rest) || turns(text, candidate.match.upperBound..<near.upperBound) >= 2 else {
      return nil
    }
    return Assessment(confidence: 0.7, term: "communication")
  }

  /// Whether both ends of a communication stand as labels with a value.
  private static func hasParties(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    isLabelled(from, in: text, range) && isLabelled(to, in: text, range)
  }

  private static func isLabelled(_ words: WordSet, in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while let hit = words.first(in: text, position..<range.upperBound) {
      let end = text.skippingSpaces(from: hit.range.upperBound)
      if end + 1 < text.count, text[end] == 0x3A || text[end] == 0x3D || text.has("は", at: end) {
        return true
      }
      position = hit.range.upperBound
    }
    return false
  }

  /// Lines that begin with a speaker: `Alice: …`, `A: …`, 「見本: …」.
  private static func turns(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var turns = 0
    var position = range.lowerBound
    while position < range.upperBound {
      guard text[position] == 0x0A else {
        position += 1
        continue
      }
      position += 1
      var end = position
      let most = min(range.upperBound, position + 36)
      while end < most, text[end] != 0x3A, text[end] != 0x0A, !text.has("「", at: end) { end += 1 }
      if end < most, end > position, text[end] == 0x3A, end + 1 < text.count, text[end + 1] != 0x0A,
        headings.hit(endingAt: end, in: text, from: position) == nil
      {
        turns += 1
      }
      position = max(position, end)
    }
    return turns
  }

  private static let from = WordSet([
    "発信者", "発信元", "発信番号", "発信者番号", "発信", "送信元", "送信者", "差出人", "発呼者", "caller", "caller number",
    "calling party", "from", "sender",
    "originating number", "a-number",
  ])
  private static let to = WordSet([
    "着信者", "着信先", "着信番号", "着信", "受信者", "宛先", "送信先", "相手先", "相手番号", "被呼者", "callee", "called party",
    "called number", "recipient",
    "receiver", "to number", "b-number", "to:", "agent",
  ])
  private static let leads = WordSet([
    "通話記録", "通話履歴", "通話内容", "通話ログ", "通話明細", "通話録音", "通話の書き起こし", "通話の文字起こし", "通信履歴", "通信記録", "通信ログ", "送受信履歴",
    "送受信記録", "発信者", "発信元", "発信番号", "着信者", "メッセージ履歴", "チャット履歴", "SMS履歴", "メール履歴", "トーク履歴", "call record",
    "call records",
    "call transcript", "call log", "call logs", "call recording", "calling party", "message log", "sms log",
    "chat log", "caller:", "caller number", "callee", "called party", "phone transcript",
  ])
  private static let headings = WordSet([
    "件名", "日時", "条件", "目的", "形式", "注意", "背景", "手順", "出力", "入力", "例", "役割", "format", "output", "input",
    "note", "goal",
    "context", "role", "step 1", "step 2", "columns", "http", "https", "question", "answer", "title",
    "example",
  ])
  private static let talk = WordSet([
    "とは", "について教え", "保存期間", "方法を", "仕組み", "テンプレート", "ひな形", "雛形", "様式", "架空", "サンプルを", "例を作", "設計", "テーブル",
    "スキーマ", "小説",
    "法律", "条は", "条に", "開示請求の", "template", "schema", "fictional", "how long", "what is", "how do", "how to",
    "design a", "column", "example of", "made-up", "explain", "sample data", "story",
  ])
}
