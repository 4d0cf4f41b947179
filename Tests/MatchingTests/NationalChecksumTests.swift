import AratameMatching
import Testing

/// The valid numbers are computed from patterned bases, by python-stdnum 2.2 where it knows the scheme, or published
/// test numbers.
@Suite struct NationalChecksumTests {
  enum Kind: CaseIterable { case russiaINN, russiaSNILS, nigeriaNIN, southAfricaTax, vehicle }

  private func passes(_ kind: Kind, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch kind {
    case .russiaINN: Checksum.russiaINN(bytes.span)
    case .russiaSNILS: Checksum.russiaSNILS(bytes.span)
    case .nigeriaNIN: Checksum.nigeriaNIN(bytes.span)
    case .southAfricaTax: Checksum.southAfricaTax(bytes.span)
    case .vehicle: Checksum.vehicle(bytes.span)
    }
  }

  private static let valid: [(Kind, String)] = [
    (.russiaINN, "123456789047"), (.russiaINN, "500000000029"), (.russiaINN, "1234567894"),
    (.russiaSNILS, "112-233-445 95"), (.russiaSNILS, "08765430300"), (.nigeriaNIN, "12345678902"),
    (.nigeriaNIN, "70000000004"), (.southAfricaTax, "0123456782"), (.southAfricaTax, "9087654324"),
    (.vehicle, "1M8GDM9AXKP042788"), (.vehicle, "11111111111111111"),
  ]

  @Test(arguments: valid) func validNumbersPass(_ kind: Kind, _ text: String) {
    #expect(passes(kind, text))
  }

  @Test("a number with another last digit fails", arguments: valid)
  func changedNumbersFail(_ kind: Kind, _ text: String) throws {
    let last = try #require(text.last?.wholeNumberValue)
    for digit in 0...9 where digit != last {
      #expect(!passes(kind, text.dropLast() + String(digit)))
    }
  }

  @Test("a vehicle of Europe has no check digit") func vehicleWithoutCheck() {
    #expect(passes(.vehicle, "WVWZZZ1JZ3W386752"))
    #expect(!passes(.vehicle, "WVWZZZ1JZ3W38675"))
  }
}
