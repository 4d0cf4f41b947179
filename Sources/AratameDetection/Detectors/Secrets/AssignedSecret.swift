internal import AratameMatching

extension Detector {
  static let assignedSecret = Detector(
    id: "assigned-secret",
    entity: .secretValue,
    summary: Localized(
      ja: "key、token、secretなどの名前に入れた値で、機械が作ったように見えるもの。",
      en: "A value that looks generated, given to a name such as key, token or secret."),
    sources: ["The forms of assignments in programs, settings and command lines; no standard [G]"],
    anchor: .words([
      "secret", "token", "credential", "key\"", "key'", "key=", "key:", "key ", "key_", "key`", "key]",
      "key)",
      "key,", "key>", "api-key", "apikey", "accesskey", "access-key", "private-key", "privatekey",
    ]),
    reach: 640,
    pattern:
      "(?x)(?: secret | token | credentials? | (?:api|access|private)-?key | key(?=[\"'=:\\ _`\\]),>]) )"
      + assignment + assignedValue(least: 8),
    caseless: true,
    assess: { assessSecret($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("API_KEY=⟦" + .key("q7Rk2ZxW", "9mTfB4vL0sYc") + "⟧"),
      .hit("const clientSecret = '⟦" + .key("fG3kPz8Q", "wLx1NvR6tYb2Hd") + "⟧';"),
      .hit("  \"accessToken\": \"⟦" + .key("b7e1c09d4fa6", "83b25c7d9e0f1a42") + "⟧\","),
      .hit("acme.api-token: ⟦" + .key("Zt5qWm2X", "k8RbJ4vNc7Lp") + "⟧"),
      .hit("let secretKey: String = \"⟦" + .key("Hq4vT9zK", "2mWx7Lb5RpYc") + "⟧\""),
      .hit("https://api.example.com/v1?access_token=⟦" + .key("d81f0c4be2a7", "95360cfe41b8") + "⟧&page=2"),
      .hit("config[\"token\"] = \"⟦" + .key("vN3xQ8kZ", "5tRb1Wm7Lp") + "⟧\""),
      .hit("acme token ⟦" + .key("9c2f71ab04de", "836515e7cb90d2f4") + "⟧"),
      .hit("<add key=\"ApiSecret\" value=\"⟦" + .key("Zt5qWm2X", "k8RbJ4vNc7Lp") + "⟧\" />"),
      .miss("API_KEY=your-api-key-here"),
      .miss("api_key = os.environ[\"ACME_API_KEY\"]"),
      .miss("token: ${{ secrets.GITHUB_TOKEN }}"),
      .miss("secretName: database-credentials-production"),
      .miss("key: \"settings.profile.display_name\""),
      .miss("public_key = " + .key("9c2f71ab04de", "836515e7cb90d2f4")),
      .miss("\"tokenizer\": \"microsoft/deberta-v3-base\""),
      .miss("the key points are simplicity and robustness"),
      .miss("credentialsId: '3f1b8a52-4c1e-4d5a-9a9e-0c6b7d2e9f10'"),
      .miss("token = getAccessTokenSilently()"),
      .miss("`ACME_KEY_ID`, `ACME_R2_SECRET_ACCESS_KEY`, `ACME_API_TOKEN`"),
      .miss("max_tokens=4096000000"),
      .miss("token: acme123456"),
      .miss("api_key = " + .key("a1b2c3d4e5f6", "g7h8i9j0k1l2m3n4")),
      .miss("acme_api_key = " + .key("AbCdEfGhIjKlMnOpQr", "StUvWxYz012345")),
      .miss("SENDGRID_API_KEY=" + .key("Zt5qWm2X", "k8RbJ4vNc7Lp")),  // not as SendGrid makes them
      .miss("bearerToken: \"" + .key("eyJhbGciOiJIUzI1", "NiIsInR5cCI6IkpXV") + "\""),
      .miss("secret: " + .key("cGxlYXNlIGNoYW5nZW", "1lIGxhdGVyIG9u")),  // please changeme later on
      .miss("token = " + .key("3f1b8a52-4c1e-4d5a-0a9e", "-0c6b7d2e9f10")),  // version 4, and not its variant
      .miss("ACME_SECRET_KEY=" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f1")),  // cut off
      .miss("<li key=\"" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10") + "\">"),
      .miss("object key: uploads/" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10") + "/photo.jpg"),
      .miss("secretArn: arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-" + .key("Nt3", "0Fk")),
      .miss("verification_key: " + .key("Zt5qWm2Xk8RbJ4vN", "c7LpHq4vT9zK2mWx")),
      .hit("acme_key=⟦" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10") + "⟧"),
      .hit("MAILGUN_WEBHOOK_SECRET=⟦" + .key("Zt5qWm2X", "k8RbJ4vNc7Lp") + "⟧"),
      .hit("curl -H \"X-Acme-ApiKey: ⟦" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10") + "⟧\""),
    ])

  /// Judges an assignment by its name and by what was assigned.
  private static func assessSecret(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let entity = trimmed(candidate.entity, in: text, isQuery: isQuery(candidate, text))
    let value = text.extracting(entity)
    guard value.count >= 8, !SecretValue.isReference(value), !SecretValue.isConstant(value),
      SecretValue.isGenerated(value)
    else {
      return nil
    }
    let name = AssignedName(text, candidate)
    if value.count < 12 && SecretValue.isNumberedWord(value) || SecretValue.isTokenHeader(value) {
      return nil
    }
    if name.isHarmless || name.isSpaced && value.count < 16 || name.isBareKey && value.count < 16
      || KnownProvider.issues(name.words)
    {
      return nil
    }
    // Documentation writes such values, most of all where no service is named.
    if Placeholder.lettersInOrder(value) >= 20 || name.isBare && Placeholder.isPattern(value) { return nil }
    let confidence = name.isSpaced ? 0.6 : value.count >= 16 ? 0.8 : value.count >= 12 ? 0.6 : 0.5
    // What a provider makes need not keep to the RFC; what libraries make does.
    guard !UUIDForm.isBroken(value), !isName(value, under: name),
      !isPartOfResourceName(candidate, text),
      var assessment = SecretValue.graded(value, confidence: confidence)
    else { return nil }
    assessment.entity = entity
    return assessment
  }

  /// Whether the value is a UUID under a name that is `key` and no more: such keys tell items of a list apart.
  private static func isName(_ value: Span<UInt8>, under name: AssignedName) -> Bool {
    name.name.elementsEqual("key".utf8) && UUIDForm.endsIn(value)
  }

  /// Whether the keyword is a part of the name of a resource (`arn:aws:secretsmanager:…:secret:app`).
  private static func isPartOfResourceName(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    var start = candidate.match.lowerBound
    while start > max(0, candidate.match.lowerBound - 80), !" \n\t\"'`".utf8.contains(text[start - 1]) {
      start -= 1
    }
    return text.has("arn:", at: start) || text.has("urn:", at: start)
  }

  /// Whether the name is a parameter of an address, so that `&` ends the value.
  static func isQuery(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    var start = candidate.match.lowerBound
    while start > 0, text[start - 1].isASCIILetterOrDigit || text[start - 1] == UInt8(ascii: "_") {
      start -= 1
    }
    return start > 0 && (text[start - 1] == UInt8(ascii: "?") || text[start - 1] == UInt8(ascii: "&"))
  }

  /// `range` without the punctuation that ends a sentence and, in an address, without the next parameters.
  static func trimmed(_ range: Range<Int>, in text: Span<UInt8>, isQuery: Bool) -> Range<Int> {
    var end = range.upperBound
    if isQuery, let next = range.first(where: { text[$0] == UInt8(ascii: "&") }) { end = next }
    while end > range.lowerBound, ".,:;".utf8.contains(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
