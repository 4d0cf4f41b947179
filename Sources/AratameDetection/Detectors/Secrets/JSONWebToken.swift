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
    // A dot is of no alphabet, so that this is the first part.
    let header = Base64Value.decoded(token)
    return header.last { $0 > 0x20 } == UInt8(ascii: "}") && namesAlgorithm(header.span)
  }

  /// Whether the header of a token, or what is left of one that was cut, names its algorithm.
  static func namesAlgorithm(_ header: Span<UInt8>) -> Bool {
    Placeholder.contains(algorithm, in: header)
  }

  private static let algorithm = Array("\"alg\"".utf8)
}
