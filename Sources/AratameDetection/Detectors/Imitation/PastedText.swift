internal import AratameMatching

extension Detector {
  static let pastedStyle = Detector(
    id: "pasted-text-style",
    entity: .specificWork,
    summary: Localized(
      ja: "長い文章を貼り付け、その文体で書かせる・続きを書かせる指示（S3）。自分の文章と分かるものは除く。",
      en:
        "A request to write in the style of a long pasted passage, or to continue it (S3), unless it is the user's own."
    ),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15: a small body of one creator's works [Q:C1]",
      "legal-rules.md, section 4.2: a source that is attached raises S2 to S3",
    ],
    anchor: .words([
      "文章のような", "文章と同じ", "文章みたいな", "文章の文体", "文章の続き", "文体を真似", "文体をまね", "文体で", "小説の続き", "物語の続き", "作品の続き",
      "詩の続き", "作風で", "語り口で",
      "続きを同じ", "style as th", "style of th", "voice of th", "voice as th", "tone as th", "prose of th",
      "like this:", "in this style", "in this voice", "continue this", "continue the following",
      "continue the passage",
      "continue the story",
    ]),
    before: 60, reach: 160,
    pattern: PastedText.pattern, assess: PastedText.assess, confidence: 0.5,
    examples: [
      .hit("⟦以下の文章のような文体で⟧、港の朝を書いてください。\n\n\(PastedText.passage)"),
      .hit("「\(PastedText.passage)」\n⟦この物語の続き⟧を書いて"),
      .hit(
        "Write about our harbour ⟦in the same style as the passage below⟧:\n\n\(PastedText.passageInEnglish)"),
      .miss("以下の文章のような文体で書いてください。\n短い例文です。"),
      .miss("以下は私が書いた文章です。以下の文章のような文体で、続報を書いてください。\n\n\(PastedText.passage)"),
      .miss("Summarise this in the same style as the passage below"),
    ])
}

/// Judges requests for the style of a text by whether a long text that is not the user's own stands beside them.
enum PastedText {
  static let pattern =
    "(?:この|以下の|次の|下の|上の|上記の|下記の|前掲の|引用した|貼り付けた)(?:文章|文|小説|作品|詩|エッセイ|物語|随筆|コラム|テキスト|一節)"
    + "(?:(?:のよう|みたい)な(?:文体|作風|語り口|調子|筆致|トーン|感じ|書き方)で|と同じ(?:文体|作風|語り口|調子|筆致|トーン)で"
    + "|の(?:文体|作風|語り口|筆致)(?:で|を(?:真似|まね|模し|再現))|の続き|に続けて)"
    + "|(?i:(?:in|with|using|match|copy|imitate|mimic) (?:the|exactly the)? ?(?:same |exact )?(?:prose |writing |narrative )?"
    + "(?:style|voice|tone|prose) (?:as|of) (?:this|the|that) (?:following|passage|text|excerpt|story|poem|piece|chapter|paragraphs?|novel)"
    + "(?: below| above)?|continue (?:this|the(?: following)?) (?:story|passage|text|excerpt|chapter|novel|poem|tale)"
    + "|write like this:|in this (?:author's )?(?:style|voice):)"

  /// Fewest characters of a passage that can share more than a style.
  private static let shortest = 200

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    let before = 0..<sentence.lowerBound
    let after = min(sentence.upperBound, text.count)..<text.count
    let passage = characters(text, before) > characters(text, after) ? before : after
    guard characters(text, passage) >= shortest, !text.looksLikeCode(passage) else { return nil }
    let cues = Reading.cues(in: text, sentence)
    let other = Reading.cues(in: text, passage == before ? after : before)
    guard cues.contains(.makes) || Intent.endsInRequest(text, sentence) || cues.contains(.outputs),
      cues.union(other).isDisjoint(with: [.own, .licensed]),
      cues.isDisjoint(with: [.technical, .studies, .textStudy]),
      !letters.occurs(in: text, passage)
    else { return nil }
    return Assessment(confidence: 0.5, term: "pasted-text")
  }

  private static func characters(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where text[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// What stands in letters, reports and manuals, which are rarely anybody's creation.
  private static let letters = WordSet([
    "お世話になっております", "拝啓", "敬具", "議事録", "ご査収", "よろしくお願いいたします", "株式会社", "dear ", "best regards", "kind regards",
    "sincerely", "step 1", "https://", "version ",
  ])

  /// A made-up passage for the examples.
  static var passage: String {
    String(
      repeating: "霧の底で灯台がひとつ瞬き、見本町の坂はその度に白く浮いた。犬は鳴かず、魚屋の戸だけが軋んでいた。", count: 5)
  }
  static var passageInEnglish: String {
    String(
      repeating:
        "The lamp at Sample Point blinked once under the fog, and the hill went white and dark again. ",
      count: 3)
  }
}
