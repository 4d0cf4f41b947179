import AratameDetection
import AratameDocuments
import Testing

/// A person's name lifts a date of birth beside it, unless the person is dead or in public life.
@Suite struct BirthDateTests {
  private static let person = Detector(
    id: "person", entity: Entity(rawValue: "PERSON"), summary: Localized(ja: "", en: ""), sources: [],
    anchor: .words(["甲野"]), pattern: "甲野花子", confidence: 0.9, examples: [])

  @Test(arguments: [
    ("甲野花子（1985年4月1日生まれ）は、弊社の経理担当です。", 0.85),
    ("（1985年4月1日生まれ）は、弊社の経理担当です。", 0.45),
    ("甲野花子（1985年4月1日生まれ）は、日本の俳優である。", 0.4),
    ("甲野花子（1885年4月1日生まれ）は、経理担当だった。", 0.4),
    ("甲野花子（明治18年4月1日生まれ）は、経理担当だった。", 0.4),
    ("甲野花子（1985年4月1日生まれ）は、2020年に死去した。", 0.4),
  ]) func isOfALivingPrivatePerson(_ text: String, _ confidence: Double) throws {
    let birthDate = try #require(Detector.all.first { $0.id == "jp-birth-date-before-word" })
    var document = Document(path: "", plain: Array(text.utf8))
    let found = try Scanner([Self.person, birthDate]).scan(&document, using: Workspace())
    #expect(found.filter { $0.detector == birthDate.id }.map(\.confidence) == [confidence])
  }
}
