import Aratame
import Testing

/// A fingerprint recognises a value again, for those who hold the key.
@Suite struct FingerprintTests {
  private func fingerprints(_ text: String, key: String?) throws -> [String?] {
    var configuration = Configuration(asOf: try #require(Day("2026-11-22")))
    configuration.fingerprintKey = key.map { Array($0.utf8) }
    return try Checker(configuration).check(text).findings
      .filter { $0.entity.rawValue != "INVISIBLE_CHARACTERS" }.map(\.fingerprint)
  }

  private let key = "0123456789abcdef"

  @Test func absentWithoutKey() throws {
    #expect(try fingerprints("マイナンバーは123456789018です", key: nil) == [nil])
  }

  @Test func sixtyFourBitsInHexadecimal() throws {
    let fingerprint = try #require(try fingerprints("マイナンバーは123456789018です", key: key).first ?? nil)
    #expect(fingerprint.utf8.count == 16)
    #expect(fingerprint.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  /// However the number is grouped or written.
  @Test(arguments: [
    "1234-5678-9018", "1234 5678 9018", "１２３４５６７８９０１８", "1234\u{200B}56789018", "一二三四五六七八九〇一八",
  ])
  func separatorsMakeNoDifference(_ written: String) throws {
    let plain = try fingerprints("マイナンバーは123456789018です", key: key)
    #expect(try fingerprints("個人番号：\(written)。", key: key) == plain)
    #expect(plain.count == 1)
  }

  @Test func differsByValueKeyAndEntity() throws {
    let one = try fingerprints("マイナンバーは123456789018です", key: key)
    #expect(try fingerprints("マイナンバーは987654321093です", key: key) != one)
    #expect(try fingerprints("マイナンバーは123456789018です", key: key + "0") != one)
    // These digits pass both check digits; the word says which of the two they are.
    let licence = try fingerprints("免許証番号は309000000290です", key: key)
    let myNumber = try fingerprints("マイナンバーは309000000290です", key: key)
    #expect(licence.count == 1 && myNumber.count == 1)
    #expect(licence != myNumber)
  }

  @Test func sameInEveryRun() throws {
    // Computed once with OpenSSL: HMAC-SHA256 of `EMAIL_ADDRESS\0taro@corp.co.jp`, cut to 8 bytes.
    #expect(try fingerprints("連絡先はtaro@corp.co.jpです", key: key) == [Self.known])
  }

  private static let known = "3ce39e78456638ef"
}
