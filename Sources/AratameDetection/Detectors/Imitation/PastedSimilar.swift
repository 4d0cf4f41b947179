internal import AratameMatching

extension Detector {
  static let pastedSimilar = Detector(
    id: "pasted-work-similar",
    entity: .pastedWorkImitation,
    summary: Localized(
      ja: "他人の作品を貼り付け、それに似たものを作らせる指示。自分の文章と分かるものは除く。",
      en: "A request to make something like a pasted work, unless it is the user's own."),
    sources: [
      "Agency for Cultural Affairs, checklist, 2024-07-31: enjoyment of the expression [Q:C2]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(PastedSimilar.leads),
    reader: Statement.each(PastedSimilar.words, PastedSimilar.judge), confidence: 0.6,
    examples: [
      .hit("⟦この詩のような⟧詩をもう一篇書いて\n\n\(PastedText.passage)"),
      .hit("「\(PastedText.passage)」\n⟦似た作品⟧を作ってください"),
      .hit("⟦下の物語みたいな⟧話を、舞台を山にして作って。\n\(PastedText.passage)"),
      .hit("\(PastedText.passage)\n\nこの歌詞に⟦似た雰囲気の⟧歌詞を考えて"),
      .hit("Write a poem ⟦like this one⟧:\n\n\(PastedText.passageInEnglish)"),
      .hit("\(PastedText.passageInEnglish)\n\nNow write me ⟦something similar⟧, set in the hills"),
      .hit("Please compose a story ⟦similar to this⟧ story.\n\(PastedText.passageInEnglish)"),
      .hit("\(PastedText.passageInEnglish)\nMake ⟦another one like⟧ that for our brochure"),
      .miss("この詩のような詩を書いて\n短い詩です"),
      .miss("私が書いた詩です。この詩のような詩をもう一篇書いて\n\n\(PastedText.passage)"),
      .miss("この詩のような作品の特徴を分析して\n\n\(PastedText.passage)"),
      .miss("この例のようなJSONを作って\n\n\(PastedText.passage)"),
      .miss("Write a poem like this one: roses are red"),
      .miss("Explain what poems like this one mean\n\n\(PastedText.passageInEnglish)"),
      .miss(
        "Make a test like this one\n\n\(String(repeating: "assert(total(a) == b); c = d[e];\n", count: 20))"),
      .miss("Here is my poem. Write a poem like this one:\n\n\(PastedText.passageInEnglish)"),
    ])
}

/// Judges requests for something like a text by whether that text stands beside them and is a work.
enum PastedSimilar {
  private static let kinds = [
    "詩", "小説", "物語", "作品", "歌詞", "短歌", "俳句", "エッセイ", "随筆", "短編", "コラム", "脚本", "台本", "童話", "話", "記事", "文章",
  ]
  private static let japanese: [String] = {
    var words = [
      "似た雰囲気の", "こんな感じの", "これと似た", "これに似た", "こういう詩", "こういう話", "このような詩", "このような小説", "このような物語", "このような歌詞",
    ]
    for kind in kinds {
      for pointer in ["この", "次の", "以下の", "上の", "下の", "上記の", "下記の"] {
        words += [pointer + kind].followed(by: ["のような", "みたいな", "っぽい"])
      }
      words += [
        "似た" + kind, "似たような" + kind, kind + "と同じよう", kind + "をまね", kind + "を真似", kind + "をお手本に",
        kind + "の調子で",
      ]
    }
    return words
  }()
  private static let english = [
    "something similar", "a similar", "another similar", "same vein", "same spirit", "just like that",
    "just like this", "as a model", "something like this", "something like the above", "one like this",
    "one like it",
    "another one like", "like this one", "similar to this", "similar to the one", "similar to the above",
    "similar one", "in a similar vein", "similar poem", "similar story", "similar song", "similar lyrics",
    "similar article", "similar piece", "like this poem", "like this story", "like this song",
    "like these lyrics",
    "like this essay", "like the poem", "like the story", "like the passage", "along the lines of this",
    "inspired by this poem", "inspired by this story", "modeled on this", "modelled on this",
  ]
  static let leads = japanese + english
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 300, let lead = words.first(in: text, sentence) else { return nil }
    let cues = Reading.cues(in: text, sentence)
    let near = Reading.cues(in: text, text.vicinity(of: sentence, before: 160, after: 0))
    guard
      makes.firstAsked(in: text, sentence) != nil
        || text[lead.range.lowerBound] >= 0x80 && Intent.endsInRequest(text, sentence),
      cues.union(near).isDisjoint(with: [.own, .licensed]),
      cues.isDisjoint(with: [.technical, .studies, .textStudy]),
      let passage = Passage(beside: sentence, in: text, atLeast: 80),
      passage.isLong(characters: 90, words: 40, in: text),
      !passage.isCode(text), !passage.ends(text).contains(where: { letters.occurs(in: text, $0) }),
      !mine.occurs(in: text, sentence)
    else { return nil }
    // A kind of work is named, or the text reads as one.
    guard
      works.occurs(in: text, sentence)
        || works.occurs(
          in: text, passage.range.lowerBound..<min(passage.range.upperBound, passage.range.lowerBound + 200))
        || passage.isLong(characters: 160, words: 45, in: text)
    else { return nil }
    return Candidate(lead.range, confidence: 0.6, term: "pasted-work")
  }

  private static let makes = WordSet([
    "書いて", "作って", "考えて", "作成して", "生成して", "創作して", "お願い", "ください", "ほしい", "欲しい", "出して", "作りたい", "書きたい", "詠んで",
    "続けて", "write", "compose", "create", "make me",
    "make a", "make an", "make one", "make something", "make another", "draft", "give me", "generate",
    "produce", "do one", "do another", "craft", "i need", "i want", "pen",
    "come up with a", "come up with one", "come up with something", "tell", "invent",
  ])
  private static let works = WordSet([
    "詩", "小説", "物語", "作品", "歌詞", "短歌", "俳句", "エッセイ", "随筆", "短編", "コラム", "脚本", "台本", "童話", "poem*", "story",
    "stories", "song*", "lyrics",
    "essay*", "novel*", "article*", "haiku", "script", "verse*", "fairy tale*", "column", "tale",
  ])
  private static let mine = WordSet([
    "my poem*", "my story", "my song*", "my text", "our song*", "our text", "i wrote", "問題", "例文", "クイズ",
    "question*", "example*", "exercise*", "problem*", "item*", "review*", "tweet*", "query", "queries",
  ])
  private static let letters = WordSet([
    "お世話になっております", "拝啓", "敬具", "議事録", "ご査収", "よろしくお願いいたします", "株式会社", "dear ", "best regards", "kind regards",
    "sincerely",
    "step 1", "i wrote", "私が書いた", "my poem", "my story", "my song",
  ])
}
