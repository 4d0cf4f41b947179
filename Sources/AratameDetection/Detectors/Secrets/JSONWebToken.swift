extension Detector {
  static let jwt = Detector(
    id: "jwt",
    entity: .jwt,
    summary: Localized(
      ja: "JSON Web Token: 点で区切られた3つの部分からなり、先頭が\"alg\"のあるJSONに戻るもの。",
      en: "A JSON Web Token: three parts with dots between, the first of which decodes to JSON with \"alg\"."),
    sources: ["RFC 7519 section 3, RFC 7515 sections 3.1 and 4.1.1, RFC 4648 section 5 [G]"],
    anchor: .words(["eyJ"]),
    reach: 6300,
    pattern:
      #"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{8,4500}\.[A-Za-z0-9_-]{20,900}(?![A-Za-z0-9_-]|\.[A-Za-z0-9_-])"#,
    validate: { hasJOSEHeader($0) },
    confidence: 0.9,
    examples: [
      .hit(
        "トークンは⟦" + .key(jwtHeader, ".", "eyJzdWIiOiI0MiIs", "InJvbGUiOiJhZG1pbiJ9", ".", jwtSignature) + "⟧です"
      ),
      .hit(
        "Authorization: Bearer ⟦"
          + .key(jwtHeader, ".", "eyJzdWIiOiI0MiIs", "InJvbGUiOiJhZG1pbiJ9", ".", jwtSignature) + "⟧"),
      .hit(
        "⟦" + .key("eyJhbGciOiJSUzI1Ni", "IsImtpZCI6ImsxIn0", ".", "eyJzdWIiOiI0MiJ9", ".", jwtSignature)
          + "⟧"),
      // A header without "alg".
      .miss(.key("eyJ0eXAiOiJKV1QifQ", ".", "eyJzdWIiOiI0MiJ9", ".", jwtSignature)),
      .miss("eyJhbGciOiJIUzI1NiJ9.header-only"),
      .miss("eyJxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxx"),
    ])

  private static let jwtHeader = String.key("eyJhbGciOiJIUzI1Ni", "IsInR5cCI6IkpXVCJ9")
  private static let jwtSignature = String.key("LXEWQrcmsEQBYnyp-6wy", "9chTD7GQPMTbAiWHF5IaSIE")

  private static func hasJOSEHeader(_ token: Span<UInt8>) -> Bool {
    let header = base64URLDecoded(token)
    guard header.last(where: { $0 > 0x20 }) == UInt8(ascii: "}"),
      let text = String(validating: header, as: UTF8.self)
    else { return false }
    return text.contains("\"alg\"")
  }

  /// The bytes that the part before the first dot stands for.
  private static func base64URLDecoded(_ token: Span<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for i in token.indices {
      guard let value = base64URLValue(token[i]) else { break }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static func base64URLValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
