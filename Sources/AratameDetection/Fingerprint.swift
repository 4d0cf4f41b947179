internal import Crypto

/// Keyed hashes that recognise a value again without holding it.
///
/// Keyed, because a plain hash of twelve digits is undone by trying them all.
struct Fingerprint: Sendable {
  private let key: SymmetricKey

  init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// HMAC-SHA256 (RFC 2104) of the entity's name and the canonical value, cut to 64 bits, in hexadecimal.
  func of(_ value: [UInt8], _ entity: Entity) -> String {
    let message = Array(entity.rawValue.utf8) + [0] + value
    return HMAC<SHA256>.authenticationCode(for: message, using: key).prefix(8).hexadecimal
  }
}

extension Sequence<UInt8> {
  /// Two digits a byte, in lower case.
  package var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

extension Entity {
  /// What two spellings of one value have in common.
  ///
  /// Separators do not make another number, nor does `+81` in place of the leading zero make another telephone number;
  /// mail addresses are compared without regard to case; in a credential every byte counts.
  func canonical(_ value: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    switch self {
    case .emailAddress: for i in value.indices { bytes.append(value[i].lowered) }
    case .phoneNumber:
      for i in value.indices where value[i] &- 0x30 < 10 { bytes.append(value[i]) }
      if bytes.starts(with: "81".utf8) {
        bytes.replaceSubrange(0..<(bytes.starts(with: "810".utf8) ? 3 : 2), with: [0x30])
      }
    default:
      let isText = traits.category == .credential || traits.mask == .term
      for i in value.indices
      where isText || value[i].isASCIILetterOrDigit || value[i] >= 0x80 || self == .ipAddress {
        bytes.append(value[i])
      }
    }
    return bytes
  }
}
