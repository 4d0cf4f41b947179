extension Detector {
  static let privateKeyPEM = Detector(
    id: "private-key-pem",
    entity: .privateKey,
    summary: Localized(
      ja: "PEM形式の秘密鍵: BEGIN … PRIVATE KEYの行からENDの行まで。ENDの行がなければBase64の行まで。",
      en: "A private key in PEM form: from its BEGIN line to its END line, or without one through its Base64."
    ),
    sources: ["RFC 7468 sections 2, 10 and 11; RFC 1421 section 4.4; RFC 9580 section 6.2 [G]"],
    anchor: .words(["-----BEGIN"]),
    reach: 13200,
    // Line ends may be written as \n, as in .env files.
    pattern: #"""
      (?x) -----BEGIN[ ](?:[A-Z0-9]{1,12}[ ]){0,3}PRIVATE[ ]KEY(?:[ ]BLOCK)?-----
      (?: [A-Za-z0-9+/=:;,.()@<>"'\ \t\r\n\\-]{40,13000}?
          -----END[ ](?:[A-Z0-9]{1,12}[ ]){0,3}PRIVATE[ ]KEY(?:[ ]BLOCK)?-----
        | [\ \t\r\n"'+\\nr]{1,12} [A-Za-z0-9+/]{40,100}
          (?: [\ \t\r\n"'+\\nr]{1,12} [A-Za-z0-9+/=]{4,100} ){0,100} )
      """#,
    validate: { hasKeyMaterial($0) },
    confidence: 0.95,
    examples: [
      .hit(
        "鍵：\n⟦" + pem("BEGIN ", "PRIVATE KEY") + "\n" + keyLine + "\n" + pem("END ", "PRIVATE KEY") + "⟧\n以上"),
      .hit(
        "⟦" + pem("BEGIN ", "EC PRIVATE KEY") + "\n" + keyLine + "\n" + pem("END ", "EC PRIVATE KEY") + "⟧です"),
      .hit("鍵は⟦" + pem("BEGIN ", "OPENSSH PRIVATE KEY") + "\n" + keyLine + "⟧"),
      .miss("-----BEGIN PUBLIC KEY-----\n" + keyLine + "\n-----END PUBLIC KEY-----"),
      .miss(pem("BEGIN ", "PRIVATE KEY") + "\n...\n" + pem("END ", "PRIVATE KEY")),
      .miss("「" + pem("BEGIN ", "PRIVATE KEY") + "」で始まる行"),
    ])

  private static let keyLine = "A2cvO4TIMGE8QLoNWZzR68uO2eQMtIYx" + "G89bobIW7A25ileD7/bWKuyG2BdN+gjb"

  /// A line that begins or ends a key.
  private static func pem(_ what: String, _ label: String) -> String { "-----" + what + label + "-----" }

  /// Whether some line is long enough for a key, and no mask.
  private static func hasKeyMaterial(_ block: Span<UInt8>) -> Bool {
    var start = 0
    var isLong = false
    for i in 0...block.count {
      if i < block.count, isBase64(block[i]) { continue }
      if i - start >= 40, !Placeholder.isMadeUp(block.extracting(start..<i)) { isLong = true }
      start = i + 1
    }
    return isLong
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }
}
