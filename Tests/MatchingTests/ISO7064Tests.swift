import AratameMatching
import Testing

/// Check characters by ISO/IEC 7064 and Verhoeff, on numbers that were published as examples.
@Suite struct ISO7064Tests {
  /// ORCID, "Structure of the ORCID Identifier"; ISNI of the same form.
  @Test(arguments: ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"])
  func mod11And2(_ number: String) {
    #expect(passes(number, Checksum.mod11And2))
    #expect(!passes(("1" + number.dropFirst()), Checksum.mod11And2))
  }

  /// ISBT 128 donation identification number G1234 98 654321 with its keyboard check character H.
  @Test func mod37And2() {
    #expect(passes("G123498654321H", Checksum.mod37And2))
    #expect(!passes("G123498654312H", Checksum.mod37And2))
  }

  /// A made-up Croatian OIB.
  @Test func mod11And10() {
    #expect(passes("12345678903", { Checksum.mod11And10($0) }))
    #expect(!passes("12345678930", { Checksum.mod11And10($0) }))
  }

  /// Global Release Identifier of the GRid handbook.
  @Test func mod37And36() {
    #expect(passes("A12425GABC1234002M", Checksum.mod37And36))
    #expect(!passes("A12425GABC1234020M", Checksum.mod37And36))
  }

  @Test func verhoeff() {
    #expect(passes("2363", Checksum.verhoeff))
    #expect(!passes("2633", Checksum.verhoeff))
  }

  private func passes(_ text: String, _ check: (Span<UInt8>) -> Bool) -> Bool {
    let bytes = Array(text.utf8)
    return check(bytes.span)
  }
}
