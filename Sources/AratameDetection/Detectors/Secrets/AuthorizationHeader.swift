extension Detector {
  static let authorizationHeader = Detector(
    id: "authorization-header",
    entity: .authorizationCredential,
    summary: Localized(
      ja: "Authorizationヘッダーの値（Bearer、Basicなど）。",
      en: "The credential in an Authorization header: Bearer, Basic and the like."),
    sources: ["RFC 9110 section 11.6.2, RFC 6750 section 2.1, RFC 7617 section 2 [G]"],
    anchor: .words(["authorization", "bearer "]),
    reach: 2200,
    pattern: #"""
      (?x) (?: authorization [\\"'`\])]{0,4} [ \t]{0,4} (?:=>|[:=,]) [ \t]{0,4} [\\"'`]{0,3} (?:(?:Bearer|Basic|Token|SSWS|ApiKey|Bot|Key)[ ]{1,3})?
        | bearer[ ]{1,3} )
      ([A-Za-z0-9._~+/=|-]{8,2048}) (?! [A-Za-z0-9({\[] )
      """#,
    caseless: true,
    assess: { assessHeader($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("Authorization: Bearer ⟦" + .key("q7Rk2ZxW", "9mTfB4vL0sYc") + "⟧"),
      .hit("-H 'Authorization: Basic ⟦" + .key("YXBwOktmN3ZR", "OXhMMm1Xcg==") + "⟧'"),
      .hit("headers[\"Authorization\"] = \"Token ⟦" + .key("b7e1c09d4fa6", "83b25c7d9e0f1a42") + "⟧\""),
      .hit("curl -H \"authorization: ⟦" + .key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10") + "⟧\""),
      .miss("Authorization: Bearer <token>"),
      .miss("Authorization: Bearer ${TOKEN}"),
      .miss("Authorization: Bearer your-token-here"),
      .miss("Authorization: Basic dXNlcjpwYXNzd29yZA=="),  // user:password
      .miss("authorization: required for administrators"),
      .miss("the bearer bondholders"),
      .miss("Authorization: Bearer token123"),
    ])

  /// A Basic credential is a name and a password in Base64; any other must look generated.
  private static func assessHeader(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let value = text.extracting(candidate.entity)
    if value.count >= 12, let password = basicPassword(value) {
      return Placeholder.isPassword(password.span) ? nil : Assessment(confidence: 0.9)
    }
    guard !SecretValue.isReference(value), SecretValue.isGenerated(value),
      value.count >= 12 || !SecretValue.isNumberedWord(value)
    else { return nil }
    return SecretValue.graded(value, confidence: value.count >= 16 ? 0.8 : 0.5)
  }

  /// The password of a name and a password with a colon between, in Base64 (RFC 7617, section 2).
  private static func basicPassword(_ value: Span<UInt8>) -> [UInt8]? {
    guard let pair = Base64Value.text(value), let colon = pair.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    return Array(pair[(colon + 1)...])
  }

  static let registryLogin = Detector(
    id: "registry-login",
    entity: .authorizationCredential,
    summary: Localized(
      ja: "コンテナレジストリの設定ファイルの\"auth\"（利用者:パスワードのBase64）。",
      en: "The \"auth\" of a container registry's settings: user:password in Base64."),
    sources: ["Docker documentation, docker login: config.json, not re-read [G]"],
    anchor: .words(["\"auth\""]),
    reach: 2200,
    pattern: #"\\?"auth\\?"[ \t]{0,4}:[ \t]{0,4}\\?"([A-Za-z0-9+/_-]{12,2048}={0,2})\\?""#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      guard let password = basicPassword(value) else {
        return value.count >= 24 && SecretValue.isGenerated(value)
          ? SecretValue.graded(value, confidence: 0.6) : nil
      }
      return Placeholder.isPassword(password.span) ? nil : Assessment(confidence: 0.9)
    },
    confidence: 0.9,
    examples: [
      .hit(
        "{\"auths\": {\"registry.example.com\": {\"auth\": \"⟦" + .key("YXBwOktmN3ZR", "OXhMMm1Xcg==")
          + "⟧\"}}}"),
      .hit("{\"auth\":\"⟦" + .key("ZGVwbG95OlF6", "N21LeDJSYjl2") + "⟧\"}"),
      .miss("{\"auth\": \"\"}"),
      .miss("{\"auth\": \"REPLACE_WITH_BASE64_AUTH\"}"),
      .miss("{\"auth\": \"dXNlcjpwYXNzd29yZA==\"}"),
    ])

  static let commandLineLogin = Detector(
    id: "command-line-login",
    entity: .password,
    summary: Localized(
      ja: "curlなどの-u、--userで渡した利用者:パスワード。", en: "The password in user:password after -u or --user of curl."),
    sources: ["curl manual, option --user [G]"],
    anchor: .words([" -u ", "\n-u ", "--user ", "--user=", " -u'", " -u\"", "--basic"]),
    reach: 260,
    pattern:
      #"(?:[ \n]-u[ ]?|--user[ =])["']?[A-Za-z0-9._@\\+-]{0,64}:["']?([!#%&*-9;=?@A-Z^_a-z~]{4,128})(?![!#%&*-9;=?@A-Z^_a-z~])"#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      guard isCommand(text, before: candidate.match.lowerBound), !Placeholder.isPassword(value),
        !Placeholder.isLabel(value), !Placeholder.isMask(value, bits: 1.5),
        SecretValue.isMixed(value) || value.count >= 12
      else { return nil }
      return Assessment(confidence: Placeholder.isPattern(value) ? 0.4 : 0.8)
    },
    confidence: 0.8,
    examples: [
      .hit("curl -u app:⟦" + .key("Kx93", "vPq7") + "⟧ https://api.example.com/v1"),
      .hit("curl --user 'app:⟦" + .key("s7Rk2", "ZxW!") + "⟧' https://example.com"),
      .hit("curl https://example.com \\\n  -u app:⟦" + .key("9fK2", "mQ8x") + "⟧"),
      .hit("curl https://example.com \\\n-u app:⟦" + .key("9fK2", "mQ8x") + "⟧"),
      .miss("curl -u username:password https://example.com"),
      .miss("curl -u \"$USER:$PASSWORD\" https://example.com"),
      .miss("docker run -u 1000:1000 example/app"),
      .miss("chown -u app:" + .key("Kx93", "vPq7")),
    ])

  /// Whether a command that signs in with `-u` stands before `offset`.
  private static func isCommand(_ text: Span<UInt8>, before offset: Int) -> Bool {
    let near = text.extracting(max(0, offset - 600)..<offset)
    return commands.contains { Placeholder.contains($0, in: near) }
  }

  private static let commands: [[UInt8]] = ["curl", "wget", "http "].map { Array($0.utf8) }
}
