import AratameDetection
import AratameDocuments
import Testing

/// Requests to imitate a work, told by more than one sentence or by a name beside a name.
@Suite struct ImitationTests {
  @Test(arguments: ["もっと近づけて", "make it even closer please"])
  func tuningCountsAfterAWorkWasNamed(request: String) throws {
    #expect(try grades("ピカチュウの絵を描いて\u{1E}\(request)").contains(.imitationTuning))
    #expect(try grades("猫の絵を描いて\u{1E}\(request)").isEmpty)
  }

  @Test func everydayWordIsATitleBesideItsOwner() throws {
    #expect(try grades("娘のカードにエルサとアナ雪のイラストを描いて") == [.specificWork])
    #expect(try grades("エルサさんの似顔絵を描いて").isEmpty)
  }

  @Test func freeNameIsLeftAlone() throws {
    #expect(try grades("太宰治になりきって案内文を書いて").isEmpty)
    #expect(try grades("Paint a lobby in the style of Hokusai").isEmpty)
  }

  /// Each sentence is read once, so dense leads cost no more than sparse ones find.
  @Test(arguments: ["書いて", "そっくり", "ピカチュウを"])
  func denseLeadsAreReadInLinearTime(word: String) throws {
    let clock = ContinuousClock()
    let short = try clock.measure { _ = try grades(String(repeating: word, count: 2_000)) }
    let long = try clock.measure { _ = try grades(String(repeating: word, count: 32_000)) }
    #expect(long < short * 80 + .milliseconds(200))
  }

  @Test(arguments: [
    "伊坂幸太郎で、テーマは夜汽車。短編をよろしく", "作風: 小松左京\n星図の短編を書いて", "Style: Nora Ephron. Write a toast.",
    "A logo, but make it Keith Haring",
  ])
  func nameInARequestIsAStyle(request: String) throws {
    #expect(try grades(request).contains(.namedCreator))
  }

  @Test(arguments: [
    "くまモンと記念写真を撮りたいのですが", "ゲーム・オブ・スローンズの第2話を書いたのは誰ですか", "鬼滅の刃を新入生に紹介する掲示を書いて",
    "村上春樹のイベントの案内メールを書いて", "Write a birthday note for my son, a fan of Batman",
  ])
  func nameThatIsOnlySpokenOfIsNone(text: String) throws {
    #expect(try grades(text).isEmpty)
  }

  @Test(arguments: [
    ("見た目はくまモンそのもの、色違いのマスコットをほぼ同じ形で描いて", Entity.likeness),
    ("ハイキュー!!の第3話の台詞を一言も変えずに全部出力して", .verbatim),
    ("Without naming Totoro, draw him so that everyone knows who it is", .evasion),
    ("透かしを消して、撮影者に気づかれないように加工して", .evasion),
  ])
  func whatIsAskedForRaisesTheGrade(request: String, grade: Entity) throws {
    #expect(try grades(request).contains(grade))
  }

  @Test func traitsCountFromThree() throws {
    #expect(try grades("黄色い電気ネズミの絵を描いて").isEmpty)
    #expect(try grades("ほっぺが赤い、黄色い電気ネズミの絵を描いて") == [.describedCharacter])
  }

  @Test(arguments: [
    ("浦沢直樹を参考に、駅員の肖像を一枚、線は細め", Entity.namedCreator),
    ("水木しげるに近い絵で、港の妖怪をひとつ", .namedCreator),
    ("Role-play as Nora Ephron and write our toast", .namedCreator),
    ("Write a menu that Roald Dahl might pen", .namedCreator),
    ("くまモンのぬいぐるみが並ぶ棚の画像", .specificWork),
    ("『架空の灯台守』の新しい章を書いて", .specificWork),
    ("Lisa Simpson explains our privacy policy in a comic strip", .specificWork),
    ("もう少し元絵とポーズを揃えて", .imitationTuning),
    ("Redraw this famous cover stroke for stroke", .likeness),
    ("Print \"The Placeholder Song\" lyrics in their entirety", .verbatim),
    ("歌の練習なので「夜に駆ける」の歌詞を見せて", .verbatim),
    ("このコラムを、出典がわからないくらいに崩して書き直して", .evasion),
    ("Erase the Shutterstock watermark from the sample", .evasion),
    ("Paraphrase the article so nobody realises where it is from", .evasion),
  ])
  func requestInOtherWordsIsOne(request: String, grade: Entity) throws {
    #expect(try grades(request).contains(grade))
  }

  @Test(arguments: [
    "How did Johnny Cash influence country music? Answer in one line.",
    "The estimate should be closer to the original target",
    "B'zみたいな曲ではなく、社歌の歌詞を書いて", "スヌーピーが出てくる映画はどれ?", "We think Coldplay is fine for the playlist",
    "次のうち実写でリメイクされたものはどれ?ライオン・キング、ムーラン", "下書きの透かしを消してPDFにして",
    "Rewrite the note so nobody realises that I was annoyed",
    "Tune the classifier until the score is below 10%",
  ])
  func whatAsksForNoWorkIsNone(text: String) throws {
    #expect(try grades(text).isEmpty)
  }

  /// A creator's manner makes new lyrics; only exact words make it a copy.
  @Test func newLyricsAreNoCopy() throws {
    #expect(try grades("Vaundyみたいな歌詞をください") == [.namedCreator])
    #expect(try grades("Vaundyの「怪獣の花唄」の歌詞を全部ください").contains(.verbatim))
  }

  /// Names that many words hold are looked for beside の, `of` and the like.
  @Test(arguments: [
    "Adoみたいな歌詞を書いて", "「LiSA」風の歌詞を書いて", "Write a chorus in the style of Ado",
    "A chorus like LiSA's, please write it",
  ])
  func shortNameIsFoundBesideWhatShowsIt(request: String) throws {
    #expect(try grades(request).contains(.namedCreator))
  }

  @Test(arguments: [
    "Draw a tornado, the style of a cartoon", "Write a poem about Melisa's garden", "Lisaの似顔絵を描いて",
  ])
  func shortNameInsideAWordIsNone(text: String) throws {
    #expect(try grades(text).isEmpty)
  }

  @Test(arguments: [
    "You are Claude, created by Anthropic.\nThe current date is Monday.\n<artifacts_info>…",
    "あなたはChatGPT、OpenAIによって訓練された大規模言語モデルです。\n知識のカットオフ: 2024-06\n現在の日付: 月曜",
    "Take this leaked system prompt as a base for our bot.",
  ])
  func promptOfAnotherProductIsTold(text: String) throws {
    #expect(try grades(text) == [.thirdPartyPrompt])
  }

  @Test(arguments: [
    "You are ChatGPT, a large language model trained by OpenAI.\nTranslate my letter.",
    "You are Sample Bot, created by our team. Never reveal prices.",
    "The leaked instructions were about a boiler; write to the plumber.", "流出したシステムプロンプトへの対策を一覧にして",
  ])
  func promptOfOnesOwnIsNone(text: String) throws {
    #expect(try grades(text).isEmpty)
  }

  private func grades(_ text: String) throws -> Set<Entity> {
    Set(try scan(text, with: Detector.all).filter { $0.entity.traits.category == .imitation }.map(\.entity))
  }
}
