import AratameDetection
import Testing

/// Names of persons in Latin script.
@Suite struct PersonNameTests {
  private func names(_ text: String, from floor: Double = 0.3) throws -> [String] {
    let bytes = Array(text.utf8)
    let detectors = Detector.all.filter { $0.id == "person-name-latin" }
    return try scan(text, with: detectors).filter { $0.confidence >= floor }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "names of all origins, to their ends",
    arguments: [
      ("Contact Ioana Popescu at the front desk.", "Ioana Popescu"),
      ("I spoke with Nguyễn Thị Lan yesterday.", "Nguyễn Thị Lan"),
      ("My name is Ahmed bin Khalid.", "Ahmed bin Khalid"),
      ("Best regards,\nSiobhán O’Reilly", "Siobhán O’Reilly"),
      ("Signed by J. R. Hargreaves.", "J. R. Hargreaves"),
      ("The claim of Anne-Sophie Dubois's brother", "Anne-Sophie Dubois"),
      ("Mr. Vanderbilt called.", "Vanderbilt"),
      ("Meeting with Ludwig van der Heyden", "Ludwig van der Heyden"),
      ("{\"customer\": \"Olga Ivanova\"}", "Olga Ivanova"),
      ("name,city\nHiroshi Tanaka,Osaka", "Hiroshi Tanaka"),
      ("Patient McAllister, Fiona", "Fiona"),
    ])
  func ends(text: String, name: String) throws {
    #expect(try names(text, from: 0.5).contains(name), "\(text)")
  }

  @Test(
    "what is no person",
    arguments: [
      "In May and June we asked nothing.", "Mark the answer with an X.",
      "# Table of Contents\n## Getting Started\n### Final Remarks",
      "New York, Los Angeles, San Francisco and Paris",
      "Johnson & Johnson and Goldman Sachs reported earnings.",
      "class UserController extends BaseController {}",
      "Act as a Travel Guide for Central Park.", "Merry Christmas and a Happy New Year!",
      "README, TODO, JSON, HTTP",
      "Jane Doe and Max Mustermann", "It's Monday. Don't worry.", "The U.S. Senate",
    ])
  func none(text: String) throws { #expect(try names(text, from: 0.5).isEmpty, "\(text)") }

  @Test("public and invented persons, and those of examples, count little")
  func low() throws {
    for text in [
      "A play by William Shakespeare.", "Explain what Albert Einstein said.", "Draw Sherlock Holmes.",
    ] {
      #expect(try names(text, from: 0.45).isEmpty)
    }
    #expect(try names("Alice sends Bob a message.", from: 0.45).isEmpty)
  }

  @Test("no name goes over the border of two segments")
  func border() throws {
    #expect(try !names("Contact Ioana\u{1E}Popescu today").contains { $0.contains("\u{1E}") })
  }

  @Test("any bytes are read to their end")
  func noise() throws {
    let pieces = [
      "Anna ", "O'", "d’", "é", "Š", "ő", "-", "'s", ".", "社", "Mc", "Dr. ", "\u{1E}", "_", "7", " van ",
      "\n",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in pieces.randomElement() ?? "" }
        .joined()
      _ = try names(text)
    }
  }
}
