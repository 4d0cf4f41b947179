import AratameDetection
import AratameDocuments
import Testing

/// A number that is all a prompt holds is reported with low confidence; among words that say nothing it is not.
@Suite struct AloneNumberTests {
  @Test(arguments: [
    ("121000358", "ABA_ROUTING_NUMBER"), ("435 418 165", "CA_SIN"), ("1234567893", "US_NPI"),
    ("A123456789", "TW_NATIONAL_ID"), ("3456789012347", "TH_TNIN"), ("(10000000146)", "TR_NATIONAL_ID"),
  ])
  func aloneIsLow(text: String, entity: String) throws {
    let found = try scan(text, with: Detector.all)
    #expect(found.map(\.entity.rawValue) == [entity])
    #expect(found.allSatisfy { $0.confidence < 0.5 })
    // Another kind of number may be seen in it, a phone's for one.
    let among = try scan("受付 \(text) 済", with: Detector.all)
    #expect(!among.contains { $0.entity.rawValue == entity })
  }

  @Test(
    "a list of values of one form is as one of them alone, if they have letters",
    arguments: [
      ("AA0123456B and BB7654321C", 2), ("AA0123456B, BB7654321C\nCC0000001D", 3),
      ("AA0123456B for BB7654321C", 0), ("AA0123456B and BB765432C", 0),
    ])
  func aListIsAlone(text: String, count: Int) throws {
    let licence = try #require(Detector.all.first { $0.id == "it-driver-license" })
    let found = try scan(text, with: [licence])
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.confidence < 0.5 })
    // Ten digits with a check may stand in any table.
    let digits = try #require(Detector.all.first { $0.id == "us-npi" })
    #expect(try scan("1234567893 1234567893", with: [digits]).isEmpty)
  }

  @Test(arguments: [("text", 1), ("content", 1), ("order_no", 0), ("x", 0)]) func aKeySaysWhatItIs(
    key: String, count: Int
  ) throws {
    var document = Document(path: "")
    document.source = Array(#"[{"\#(key)": "435 418 165"}]"#.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    let found = try Scanner().scan(&document, using: Workspace())
    #expect(found.filter { $0.entity == .canadaSIN }.count == count)
  }

  @Test func aKeyNamesTheNumber() throws {
    var document = Document(path: "")
    document.source = Array(
      #"[{"aadhaar_number": "234567890124", "bsn": "111222333", "total": "111222333"}]"#.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    let found = try Scanner().scan(&document, using: Workspace())
    #expect(found.map(\.entity.rawValue) == ["IN_AADHAAR", "NL_BSN"])
    #expect(found.allSatisfy { $0.confidence >= 0.8 })
  }
}
