import AratamePolicies
import Testing

@Suite struct DayTests {
  @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-22", 20_779), ("1969-12-31", -1)])
  func counts(_ text: String, _ number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "yesterday", "2026-00-10", "2026-04-31", ""])
  func refuses(_ text: String) { #expect(Day(text) == nil) }

  @Test func everyDayComesBack() {
    for number in -1000...60_000 { #expect(Day(Day(number: number).description)?.number == number) }
  }
}
