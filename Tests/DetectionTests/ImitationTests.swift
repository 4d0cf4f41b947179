import AratameDetection
import AratameDocuments
import Testing

/// Requests to imitate a work, told by more than one sentence or by a name beside a name.
@Suite struct ImitationTests {
  @Test(arguments: ["もっと近づけて", "make it even closer please"])
  func tuningCountsAfterAWorkWasNamed(request: String) throws {
    #expect(try grades("ピカチュウの絵を描いて\u{1E}\(request)").contains(.likeness))
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

  private func grades(_ text: String) throws -> Set<Entity> {
    Set(try scan(text, with: Detector.all).filter { $0.entity.traits.category == .imitation }.map(\.entity))
  }
}
