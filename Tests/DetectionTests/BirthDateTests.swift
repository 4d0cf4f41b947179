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

  @Test(
    "a labelled date is lowered by what its own sentence or record tells, not by what stands near",
    arguments: [
      ("DOB: 1985-04-01, actor, died in 2020", 0.4),
      ("DOB: 1985-04-01. Her father died in 2020.", 0.9),
      ("- birth date: 4 april 1985\n\n\n- death date: 2 may 2020\n\n\n- name: hanako kono", 0.4),
      ("- death date: 2 may 2020\n\n\n- birth date: 4 april 1985", 0.4),
      ("- name is hanako kono\n\n- birth date is 4 april 1985\n\n- occupation is actress", 0.4),
      ("- draft year is 2003\n- birth date is 4 april 1985\n- career start is 2004", 0.4),
      ("- birth date is 4 april 1985\n- occupation is accountant\n- party is at noon", 0.9),
      ("- birth date is 4 april 1985\n- known for is patience", 0.9),
      // Two persons in one list: whose death it is, nobody can say.
      ("- birth date: 4 april 1985\n- death date: 2 may 2020\n- birth date: 5 april 1985", 0.9),
      ("birth date: 4 april 1985\n\ndeath date: 2 may 2020", 0.9),
      ("birth date: 4 april 1985\ndeath date: 2 may 2020", 0.4),
      ("birth date: 4 april 1985\nHe met a man whose death date nobody knows.", 0.9),
    ])
  func isJudgedByItsRecord(_ text: String, _ confidence: Double) throws {
    let detector = try #require(Detector.all.first { $0.id == "date-of-birth" })
    var document = Document(path: "", plain: Array(text.utf8))
    let found = try Scanner([detector]).scan(&document, using: Workspace())
    #expect(found.first?.confidence == confidence)
  }

  @Test(arguments: [
    ("生年月日：1985年4月1日\n没年月日：2020年5月2日", 0.4),
    ("生年月日：1985年4月1日\n所属政党：無所属\n選挙区：東京1区", 0.4),
    ("生年月日：1985年4月1日\n職業：会社員", 0.95),
    ("生年月日：1985年4月1日。父は2020年に死去した。", 0.95),
  ]) func isJudgedByItsRecordInJapanese(_ text: String, _ confidence: Double) throws {
    let detector = try #require(Detector.all.first { $0.id == "jp-birth-date" })
    var document = Document(path: "", plain: Array(text.utf8))
    let found = try Scanner([detector]).scan(&document, using: Workspace())
    #expect(found.first?.confidence == confidence)
  }
}
