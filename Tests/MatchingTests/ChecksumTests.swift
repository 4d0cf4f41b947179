import AratameMatching
import Testing

/// The vectors are those of the specification: computed from patterned bases, or published test numbers.
@Suite struct ChecksumTests {
  enum Kind: CaseIterable {
    case luhn, myNumber, corporateNumber, license, localGovernment, mrz, iban, lei
  }

  private func passes(_ kind: Kind, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch kind {
    case .luhn: Checksum.luhn(bytes.span)
    case .myNumber: Checksum.myNumber(bytes.span)
    case .corporateNumber: Checksum.corporateNumber(bytes.span)
    case .license: Checksum.japaneseDriversLicense(bytes.span)
    case .localGovernment: Checksum.localGovernmentCode(bytes.span)
    case .mrz: Checksum.icaoMRZ(bytes.span)
    case .iban: Checksum.iban(bytes.span)
    case .lei: Checksum.mod97(bytes.span)
    }
  }

  @Test(
    "valid numbers pass",
    arguments: [
      (.luhn, "4111111111111111 3530111333300000 378282246310005 808401234567893 808401000000004"),
      (.luhn, "33120015 01130012 06279996 138016 279992 123455 123456782 356868000041418 490154203237518"),
      (.myNumber, "123456789018 111111111118 987654321093 1234-5678-9018"),
      // Not My Numbers, but they pass: an account id, a time, a licence.
      (.myNumber, "111122223333 202611220440 309000000290 000000000000"),
      (.corporateNumber, "7000012050002 9111111111111 8700110005901 T7000012050002"),
      // Neither corporate numbers: a time in milliseconds, an ISBN.
      (.corporateNumber, "1763769600005 9784100000054"),
      (.license, "309012345620 620500000150 100000000060 309000000290"),
      (.localGovernment, "131016 011002 271004"),
      (.mrz, "L898902C36 TR12345672 AB2134<<<5"),
      (.iban, "DE89370400440532013000 GB82WEST12345698765432 NL91ABNA0417164300 de89-3704-0044-0532-0130-00"),
      (.lei, "353800ABCDEF12345684 54930000000000000002 213800ZZZZZZZZZZZZ12"),
    ] as [(Kind, String)])
  func valid(kind: Kind, numbers: String) {
    for number in numbers.split(separator: " ") { #expect(passes(kind, String(number)), "\(number)") }
  }

  @Test(
    "invalid numbers fail",
    arguments: [
      (.luhn, "4111111111111112 3530111333300001 378282246310006 33120016 138017 356868000041419 0 -"),
      (
        .myNumber,
        "123456789019 111111111119 987654321094 123456789012 444455556666 12345678901 1234567890188"
      ),
      (.corporateNumber, "8000012050002 1111111111111 9700110005901 700001205000 70000120500020"),
      (.license, "309012345630 620500000160 100000000070 159012345620 30901234562"),
      (.localGovernment, "131017 011003 271005 13101 1310166"),
      (.mrz, "L898902C37 TR12345673 AB2134<<<6 tr12345672 7 TR1234567< TR-1234567"),
      (.iban, "DE89370400440532013001 GB82WEST12345698765433 NL91ABNA0417164301 XX1 1"),
      (.lei, "353800ABCDEF12345685 54930000000000000003 213800ZZZZZZZZZZZZ13 01 -"),
    ] as [(Kind, String)])
  func invalid(kind: Kind, numbers: String) {
    for number in numbers.split(separator: " ") { #expect(!passes(kind, String(number)), "\(number)") }
  }

  @Test("no number at all is invalid", arguments: Kind.allCases)
  func empty(kind: Kind) {
    #expect(!passes(kind, "") && !passes(kind, "社外秘"))
  }

  @Test func weightedRest() {
    // NHS number: weights 10 … 2, the check digit makes the sum with weight 1 a multiple of 11.
    let nhs = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    func rest(_ text: String) -> Int? { Checksum.mod11(Array(text.utf8).span, weights: nhs) }
    #expect(rest("943 476 5919") == 0 && rest("9434765910") != 0)
    #expect(rest("943476591") == nil && rest("94347659199") == nil)
  }

  @Test func ibanLengths() {
    #expect(Checksum.ibanLength(country: "NO") == 15 && Checksum.ibanLength(country: "MT") == 31)
    #expect(Checksum.ibanLength(country: "JP") == nil && Checksum.ibanLength(country: "") == nil)
  }

  @Test func entropy() {
    func bits(_ bytes: [UInt8]) -> Double { Entropy.bitsPerByte(bytes.span) }
    #expect(bits([]) == 0 && bits([7, 7, 7]) == 0)
    #expect(abs(bits([1, 2, 1, 2]) - 1) < 1e-12)
    #expect(abs(bits((0...255).map { UInt8($0) }) - 8) < 1e-12)
  }
}
