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

  private func grades(_ text: String) throws -> Set<Entity> {
    Set(try scan(text, with: Detector.all).filter { $0.entity.traits.category == .imitation }.map(\.entity))
  }
}
