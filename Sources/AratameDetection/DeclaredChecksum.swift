internal import AratameMatching

/// A check of a number's digits that a policy file can ask for.
package enum DeclaredChecksum: Hashable, Sendable {
  case named(Name)
  /// The digits, each times its weight from the left and added up, leave `remainder` modulo `modulus`; there are
  /// exactly as many digits as weights, the check digit among them.
  case weighted([Int], modulus: Int, remainder: Int)

  package enum Name: String, CaseIterable, Sendable {
    /// ISO/IEC 7812-1, Annex B.
    case luhn
    /// J. Verhoeff, 1969.
    case verhoeff
    /// ISO/IEC 7064, MOD 97-10: digits and letters.
    case mod97
    /// ISO 13616: MOD 97-10 with the first four characters read last, and the length of the country.
    case iban
    /// ISO/IEC 7064, MOD 11-2: digits, and X as the last.
    case mod11And2 = "iso7064-mod11-2"
    /// ISO/IEC 7064, MOD 37-2: digits, letters, and * as the last.
    case mod37And2 = "iso7064-mod37-2"
    /// ISO/IEC 7064, MOD 11,10: digits.
    case mod11And10 = "iso7064-mod11-10"
    /// ISO/IEC 7064, MOD 37,36: digits and letters.
    case mod37And36 = "iso7064-mod37-36"
  }

  /// Whether `bytes` pass; what separates their digits does not count.
  package func holds(for bytes: Span<UInt8>) -> Bool {
    switch self {
    case .named(.luhn): Checksum.luhn(bytes)
    case .named(.verhoeff): Checksum.verhoeff(bytes)
    case .named(.mod97): Checksum.mod97(bytes)
    case .named(.iban): Checksum.iban(bytes)
    case .named(.mod11And2): Checksum.mod11And2(bytes)
    case .named(.mod37And2): Checksum.mod37And2(bytes)
    case .named(.mod11And10): Checksum.mod11And10(bytes)
    case .named(.mod37And36): Checksum.mod37And36(bytes)
    case .weighted(let weights, let modulus, let remainder):
      Checksum.remainder(bytes, weights: weights, modulus: modulus) == remainder
    }
  }
}
