internal import Crypto

/// Keyed hash of a whole text, by which it is recognised as long as no byte of it changes.
package struct ContentFingerprint {
  private var code: HMAC<SHA256>

  package init(key: OwnKey) { code = HMAC(key: key.content) }

  package mutating func add(_ bytes: [UInt8]) { code.update(data: bytes) }

  /// HMAC-SHA256 (RFC 2104), cut to 64 bits, in hexadecimal.
  package var text: String { code.finalize().prefix(8).hexadecimal }
}
