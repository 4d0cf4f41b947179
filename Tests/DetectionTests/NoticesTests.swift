import AratameDetection
import AratameDocuments
import Testing

/// What a text says of itself and what is planned for an output, where one detector's examples cannot show it.
@Suite struct NoticesTests {
  @Test(arguments: [
    "同僚の佐藤さんの顔を合成した面白画像を作って", "高橋一郎の声で読み上げた音声を作って",
    "Make a video of Jane Hoffman recommending our app",
  ])
  func nameThatAnotherDetectorKnowsIsAPerson(text: String) throws {
    #expect(try entities(text).contains(.personLikeness))
  }

  @Test(arguments: ["猫の顔の画像を作って", "商品の写真を生成して", "Make a picture of the harbour"])
  func faceOfNobodyIsNone(text: String) throws {
    #expect(try !entities(text).contains(.personLikeness))
  }

  /// Notices and plans say different things of one text and do not compete with what stands in it.
  @Test func statementsStandBesideEachOther() throws {
    let text =
      "この画像を商標登録して販売するグッズのイラストを描いて\n※本資料の無断転載を禁じます"
    let found = try entities(text)
    #expect(found.isSuperset(of: [.outputOwnership, .outputCommercial, .usageTerms]))
  }

  @Test func openLicenceTellsWhoseCodeItIs() throws {
    let code = String(repeating: "let sample = total(rows)\n", count: 220)
    #expect(try entities("直して\n" + code).contains(.sourceCode))
    let licensed = try entities("直して\n// SPDX-License-Identifier: MIT\n" + code)
    #expect(licensed.contains(.licenceNotice) && !licensed.contains(.sourceCode))
  }

  /// Each sentence is read once, and a passage only up to a length.
  @Test(arguments: ["要約して\n", "ライセンス表示を", "似た作品を書いて\n", "あなたは\n", "無断転載を禁じ", "AIであること"])
  func denseLeadsAreReadInLinearTime(word: String) throws {
    let clock = ContinuousClock()
    let short = try clock.measure { _ = try entities(String(repeating: word, count: 1_000)) }
    let long = try clock.measure { _ = try entities(String(repeating: word, count: 16_000)) }
    #expect(long < short * 80 + .milliseconds(500))
  }

  private func entities(_ text: String) throws -> Set<Entity> {
    Set(try scan(text, with: Detector.all).filter { $0.confidence >= 0.5 }.map(\.entity))
  }
}
