import AratameMatching
import Testing

/// A check digit as it stands and as it should be agrees just where the number passes.
@Suite struct CheckDigitTests {
  @Test func agreesWhereTheNumberPasses() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      func digits(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0x30...0x39, using: &generator) }
      }
      let twelve = digits(12)
      #expect(Checksum.myNumberCheck(twelve.span)?.agrees == Checksum.myNumber(twelve.span))
      let thirteen = digits(13)
      #expect(Checksum.corporateNumberCheck(thirteen.span)?.agrees == Checksum.corporateNumber(thirteen.span))
      let card = digits(16)
      #expect(Checksum.luhnCheck(card.span)?.agrees == Checksum.luhn(card.span))
      let iban = Array("DE".utf8) + digits(20)
      // 00, 01 and 99 leave the same rest as 97, 98 and 02, which are given out.
      let check = Checksum.ibanCheck(iban.span)
      #expect(check.map { ($0.stated - $0.computed).isMultiple(of: 97) } == Checksum.iban(iban.span))
    }
  }

  @Test func saysWhatItShouldBe() {
    func check(_ text: String, _ read: (Span<UInt8>) -> CheckDigit?) -> [Int] {
      let bytes = Array(text.utf8)
      return read(bytes.span).map { [$0.stated, $0.computed] } ?? []
    }
    #expect(check("1234-5678-9015", Checksum.myNumberCheck) == [5, 8])
    #expect(check("123456789018", Checksum.myNumberCheck) == [8, 8])
    #expect(check("12345678901", Checksum.myNumberCheck) == [])
    #expect(check("8000012050002", Checksum.corporateNumberCheck) == [8, 7])
    #expect(check("309012345630", Checksum.japaneseDriversLicenseCheck) == [3, 2])
    #expect(check("4111 1111 1111 1112", Checksum.luhnCheck) == [2, 1])
    #expect(check("DE88370400440532013000", Checksum.ibanCheck) == [88, 89])
    #expect(check("9434765918", Checksum.ukNHSCheck) == [8, 9])
  }
}
