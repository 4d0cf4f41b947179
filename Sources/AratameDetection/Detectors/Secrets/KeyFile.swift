extension Detector {
  static let puttyKey = Detector(
    id: "putty-private-key",
    entity: .privateKey,
    summary: Localized(
      ja: "PuTTY形式の秘密鍵（.ppk）の秘密の部分。", en: "The private part of a key in PuTTY's form (.ppk)."),
    sources: ["PuTTY manual, appendix C: PPK file format, not re-read [G]"],
    anchor: .words(["Private-Lines:"]),
    reach: 9000,
    pattern: #"Private-Lines:[ ]\d{1,4}((?:[\\nr\r\n]{1,4}[A-Za-z0-9+/=]{16,64}){1,120})"#,
    confidence: 0.95,
    examples: [
      .hit(
        "PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1⟦\n"
          + .key("AAAAIEZt5qWm2Xk8RbJ4vNc7LpHq4vT9", "zK2mWx7Lb5RpYcvN") + "⟧\nPrivate-MAC: 00"),
      .miss("Private-Lines: 1\nPrivate-MAC: 00"),
      .miss("Public-Lines: 1\n" + .key("AAAAIEZt5qWm2Xk8RbJ4vNc7LpHq4vT9", "zK2mWx7Lb5RpYcvN")),
    ])

  static let webKey = Detector(
    id: "json-web-key",
    entity: .privateKey,
    summary: Localized(
      ja: "JSON Web Key（JWK）の秘密の値\"d\"。", en: "The private value \"d\" of a JSON Web Key."),
    sources: ["RFC 7518 sections 6.2.2 and 6.3.2 [G]"],
    anchor: .words(["\"d\""]),
    reach: 740,
    pattern: #"(?:(?<=[{,])|(?<=[{,][ \n])|(?<=[ \n]{2}))"d"[ ]{0,2}:[ ]{0,2}"([A-Za-z0-9_-]{40,700})""#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      let near = text.extracting(
        max(0, candidate.match.lowerBound - 1000)..<min(text.count, candidate.match.upperBound + 1000))
      guard Placeholder.contains(keyType, in: near), SecretValue.isGenerated(value) else { return nil }
      return SecretValue.graded(value, confidence: 0.95)
    },
    confidence: 0.95,
    examples: [
      .hit(
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"⟦"
          + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4v", "T9zK2mWx7Lb5RpYcvN3") + "⟧\"}"),
      .hit("{\"d\":\"⟦" + .key("q7Rk2ZxW9mTfB4vL0sYcfG3k", "Pz8QwLx1NvR6tYb2Hd9") + "⟧\",\"kty\":\"OKP\"}"),
      .miss("{\"kty\":\"EC\",\"x\":\"" + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4v", "T9zK2mWx7Lb5RpYcvN3") + "\"}"),
      .miss("{\"kty\":\"EC\",\"d\":\"private\"}"),
    ])

  private static let keyType = Array("\"kty\"".utf8)

  static let encodedPrivateKey = Detector(
    id: "encoded-private-key",
    entity: .privateKey,
    summary: Localized(
      ja: "PEM形式の秘密鍵をさらにBase64にしたもの。", en: "A private key in PEM form, encoded in Base64 once more."),
    sources: ["RFC 7468 section 2, RFC 4648 section 4 [G]"],
    anchor: .words(["LS0tLS1CRUdJTi"]),
    reach: 18000,
    pattern: #"(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,17000}={0,2}"#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      // "PRIVATE KEY" at each of the three places that it can have in a group of three bytes.
      let head = value.extracting(0..<min(80, value.count))
      return privateKeyInBase64.contains { stands($0, in: head) } ? Assessment(confidence: 0.95) : nil
    },
    confidence: 0.95,
    examples: [
      .hit(
        "KEY_B64=⟦"
          + .key(
            "LS0tLS1CRUdJTi", "BQUklWQVRFIEtFWS0tLS0tCk1DNENBUUF3QlFZREsyVndCQ0lFSU",
            "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3xQ8kZ") + "⟧"),
      .miss(
        "CERT="
          + .key(
            "LS0tLS1CRUdJTi", "BDRVJUSUZJQ0FURS0tLS0tCk1JSUJhakNDQVJDZ0F3SUJBZ0lVZj",
            "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3xQ8kZ")),
    ])

  private static let privateKeyInBase64: [[UInt8]] = ["UFJJVkFURSBLRV", "QUklWQVRFIEtFW", "BSSVZBVEUgS0VZ"]
    .map {
      Array($0.utf8)
    }

  private static func stands(_ word: [UInt8], in text: Span<UInt8>) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { start in
      word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
  }

  static let wireGuardKey = Detector(
    id: "wireguard-key",
    entity: .privateKey,
    summary: Localized(
      ja: "WireGuardの秘密鍵・共有鍵（PrivateKey =、PresharedKey =）。",
      en: "A WireGuard key: PrivateKey = or PresharedKey =."),
    sources: ["wg(8), configuration file format, not re-read [G]"],
    anchor: .words(["PrivateKey", "PresharedKey"]),
    reach: 80,
    pattern: #"(?:PrivateKey|PresharedKey)[ ]{0,2}=[ ]{0,2}([A-Za-z0-9+/]{43}=)"#,
    assess: { text, candidate in SecretValue.graded(text.extracting(candidate.entity), confidence: 0.9) },
    confidence: 0.9,
    examples: [
      .hit("[Interface]\nPrivateKey = ⟦" + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2m", "Wx7Lb5RpYcvN3=") + "⟧"),
      .hit("PresharedKey = ⟦" + .key("q7Rk2ZxW9mTfB4vL0sYcfG3kPz8Qw", "Lx1NvR6tYb2Hd8=") + "⟧"),
      .miss("PublicKey = " + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2m", "Wx7Lb5RpYcvN3=")),
      .miss("PrivateKey = <private key>"),
    ])

  static let awsSecretKey = Detector(
    id: "aws-secret-key",
    entity: .awsSecretKey,
    summary: Localized(
      ja: "AWSのシークレットアクセスキー: アクセスキーIDの近くか、aws…secretという名前に入れた40字。",
      en:
        "An AWS secret access key: 40 characters near an access key id, or given to a name such as aws…secret."
    ),
    sources: ["AWS IAM User Guide, Manage access keys, not re-read [G]"],
    anchor: .words(["AKIA", "ASIA", "ABIA", "ACCA", "aws", "secret_access_key", "secretaccesskey"]),
    reach: 260,
    pattern: #"""
      (?x) (?: (?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9]) [^A-Za-z0-9+/\x1E] (?:[^\x1E]{0,100}?[^A-Za-z0-9+/\x1E])?
        | (?i: (?:aws[A-Za-z0-9_. -]{0,16}secret|secret_?access_?key)[A-Za-z0-9_. -]{0,20} [\\"'`\])]{0,3} [ \t]{0,4} (?:=>|[:=,]) [ \t]{0,4} [\\"'`]{0,3}) )
      ([A-Za-z0-9/+]{40}) (?![A-Za-z0-9/+=])
      """#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      guard SecretValue.isGenerated(value) else { return nil }
      return SecretValue.graded(value, confidence: 0.9)
    },
    confidence: 0.9,
    examples: [
      .hit("aws_secret_access_key = ⟦" + .key("Zt5qWm2Xk8RbJ4vN/7LpHq4vT9z", "K2mWx7Lb5RpYc") + "⟧"),
      .hit(
        .key("AK", "IAVU2I5XX2", "BZN3KIR2") + "\n⟦" + .key("q7Rk2ZxW9mTfB4vL0sYcfG3k+z8", "QwLx1NvR6tYb2")
          + "⟧"),
      .hit("\"awsSecretKey\": \"⟦" + .key("vN3xQ8kZ5tRb1Wm7LpfG3kPz8Qw", "Lx1NvR6tYb2Hd") + "⟧\""),
      // AWS's documentation
      .miss("aws_secret_access_key = " + .key("wJalrXUtnFEMI/K7MDENG/bPxRfi", "CYEXAMPLEKEY")),
      .miss("aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}"),
      .miss("secret_access_key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ])
}
