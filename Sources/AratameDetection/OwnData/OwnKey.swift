internal import Crypto

/// The keys of own data, all derived from one secret; none can be computed from another.
///
/// HKDF-SHA256 (RFC 5869) with a label for each purpose, so that the secret that also makes the fingerprints of
/// findings never keys two things at once.
package struct OwnKey: Sendable {
  /// Fewest bytes of the secret.
  package static let minimum = 16

  private let secret: SymmetricKey

  /// - Parameter secret: ``minimum`` bytes or more, random: HKDF does not make a guessable secret strong.
  package init(secret: [UInt8]) {
    precondition(secret.count >= Self.minimum)
    self.secret = SymmetricKey(data: secret)
  }

  /// What a key is for.
  enum Purpose: String {
    case seal = "aratame own data 1: seal"
    case nonce = "aratame own data 1: nonce"
    case check = "aratame own data 1: check"
    case terms = "aratame own data 1: terms"
    case excerpts = "aratame own data 1: excerpts"
    case substitution = "aratame own data 1: substitution"
    case content = "aratame approvals 1: content"
  }

  func bytes(for purpose: Purpose, count: Int) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array(purpose.rawValue.utf8), outputByteCount: count)
    return unsafe key.withUnsafeBytes { unsafe Array($0) }
  }

  private func key(for purpose: Purpose) -> SymmetricKey {
    SymmetricKey(data: bytes(for: purpose, count: 32))
  }

  /// Says whether two secrets are the same; useless for anything else.
  package var check: String { bytes(for: .check, count: 8).hexadecimal }

  /// `bytes` encrypted and protected against change, together with `header`, which stays readable.
  ///
  /// ChaCha20-Poly1305 (RFC 8439). The nonce is a keyed hash of what is sealed: the same content gives the same
  /// file, another content another nonce.
  func seal(_ bytes: [UInt8], header: [UInt8]) throws(OwnDataError) -> [UInt8] {
    do {
      let code = HMAC<SHA256>.authenticationCode(for: header + [0] + bytes, using: key(for: .nonce))
      let nonce = try ChaChaPoly.Nonce(data: Array(code.prefix(12)))
      return Array(
        try ChaChaPoly.seal(bytes, using: key(for: .seal), nonce: nonce, authenticating: header).combined)
    } catch { throw .damaged }
  }

  /// What ``seal(_:header:)`` was given.
  func open(_ sealed: [UInt8], header: [UInt8]) throws(OwnDataError) -> [UInt8] {
    do {
      return Array(
        try ChaChaPoly.open(
          ChaChaPoly.SealedBox(combined: sealed), using: key(for: .seal), authenticating: header))
    } catch { throw .damaged }
  }

  /// The key of ``ContentFingerprint``.
  var content: SymmetricKey { key(for: .content) }

  /// The tag of a term, by which it is recognised and cannot be read: HMAC-SHA256 (RFC 2104), cut to 64 bits.
  func tagger() -> @Sendable ([UInt8]) -> UInt64 {
    let key = key(for: .terms)
    return { term in
      HMAC<SHA256>.authenticationCode(for: term, using: key).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
