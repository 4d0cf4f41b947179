/// The name that a value is assigned to, as in `stripe_secret_key = …`, and what it says of the value.
struct AssignedName {
  /// In small letters.
  let name: [UInt8]
  /// Its words, in small letters, with that before it where only a space stands between (`acme api key`).
  let words: [String]
  /// Whether nothing but space stands between name and value.
  let isSpaced: Bool

  /// The name around the keyword that `candidate` begins with.
  init(_ text: Span<UInt8>, _ candidate: Candidate) {
    let start = candidate.match.lowerBound
    var first = start
    while first > max(0, start - 40), Self.isPart(text[first - 1]) { first -= 1 }
    var end = start
    while end < candidate.entity.lowerBound, Self.isPart(text[end]) { end += 1 }
    name = (first..<end).map { text[$0].isASCIILetter ? text[$0] | 0x20 : text[$0] }
    words = Self.words(of: text, Self.wordBefore(first, in: text)..<end)
    isSpaced = (end..<candidate.entity.lowerBound).allSatisfy {
      text[$0] == 0x20 || text[$0] == 0x09 || text[$0] == UInt8(ascii: "\"") || text[$0] == UInt8(ascii: "'")
    }
  }

  /// Whether the name is that of something public, of a place or a property of a secret, or of a hash.
  var isHarmless: Bool {
    Self.harmless.contains { Placeholder.contains($0, in: name.span) }
      || Self.harmlessEnds.contains { Placeholder.ends($0, name.span) }
  }

  /// The start of the word that ends before a space before `offset`; `offset` without one.
  private static func wordBefore(_ offset: Int, in text: Span<UInt8>) -> Int {
    guard offset > 1, text[offset - 1] == 0x20 else { return offset }
    var start = offset - 1
    while start > max(0, offset - 24), isPart(text[start - 1]) { start -= 1 }
    return start == offset - 1 ? offset : start
  }

  /// The words in `range`: `_`, `-`, `.`, spaces and the humps of a camel (`acmeAPIKey`) end one.
  private static func words(of text: Span<UInt8>, _ range: Range<Int>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func isCapital(_ i: Int) -> Bool { range.contains(i) && text[i] &- UInt8(ascii: "A") < 26 }
    func isSmall(_ i: Int) -> Bool { range.contains(i) && text[i] &- UInt8(ascii: "a") < 26 }
    for i in range {
      let isHump = isCapital(i) && (isSmall(i - 1) || isCapital(i - 1) && isSmall(i + 1))
      if !word.isEmpty, isHump || !text[i].isASCIILetterOrDigit {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
      if text[i].isASCIILetterOrDigit { word.append(isCapital(i) ? text[i] | 0x20 : text[i]) }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  /// Whether the name says of what it names only that it is a key.
  var isBare: Bool { words.allSatisfy(Self.bareWords.contains) }

  private static let bareWords: Set<String> = [
    "access", "account", "api", "apikey", "app", "application", "auth", "bearer", "client", "credential",
    "credentials", "key", "my", "private", "sdk", "secret", "service", "the", "token", "user", "x", "your",
    // Words of languages before a name.
    "const", "env", "export", "final", "let", "private", "set", "static", "string", "val", "var",
  ]

  /// Whether the name is one that programs give to keys of every kind.
  var isBareKey: Bool {
    Placeholder.ends(Self.key, name.span)
      && !Self.strongKeys.contains { Placeholder.contains($0, in: name.span) }
  }

  private static let key = Array("key".utf8)

  private static let strongKeys: [[UInt8]] = [
    "api", "secret", "access", "auth", "private", "token", "encrypt", "sign", "master", "license", "account",
  ].map { Array($0.utf8) }

  private static let harmless: [[UInt8]] = [
    "public", "publish", "pubkey", "site_key", "sitekey", "primary", "foreign", "partition", "cache",
    "checksum",
    "digest", "sha256", "sha1", "md5", "integrity", "fingerprint", "idempot", "csrf", "xsrf", "nonce", "etag",
    "tokenize", "tokeniz", "page_token", "pagetoken", "next", "continu", "cursor", "keyboard", "keyword",
    "keycode", "keyframe", "keypress", "keydown", "keyup", "keyspace", "keystore", "keychain", "keypair",
    "key_pair", "keyvault", "key_vault", "key-vault", "accessor", "special_token", "max_token", "placeholder",
    "regex", "validat", "policy",
    "algorithm", "commit", "version", "example", "hint", "prompt", "attempt", "strength", "confirmation_",
  ].map { Array($0.utf8) }

  private static let harmlessEnds: [[UInt8]] = [
    "_id", "-id", ".id", "id", "ids", "name", "file", "path", "url", "uri", "type", "field", "label",
    "length",
    "size", "count", "format", "ref", "arn", "expiry", "expires", "error", "message", "enabled", "required",
    "manager", "provider", "endpoint", "header", "index", "prefix", "mode", "class", "date", "time", "ttl",
    ".js", ".css", ".html", "hash", "vault", "store", "space", "input", "column", "schema", "usage",
    "rotation", "settings", "link", "verification_key", "verificationkey", "verify_key", "verifying_key",
  ].map { Array($0.utf8) }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}

extension Detector {
  /// Between a keyword and its value: the rest of the name, what closes it, and what assigns.
  static let assignment = #"""
    [A-Za-z0-9_.-]{0,24}
    (?: \\{0,2}["'`]{0,2} [)\]]{0,2}
        (?: [ \t]{0,12} (?: : [ ]? [A-Za-z?<>&']{3,24} [ ]{1,4} = | :?={1,3}>? | :(?!:) | -> | , | > | は | が | value= )
          | [ ]is[ ] ) [ \t]{0,12}
      | [ \t]{1,8} )
    """#

  /// A value in quotes without spaces, or one that ends where the text, a space or a mark of code does.
  ///
  /// It is group 1, and at least `least` bytes long. It stands in a look-ahead: a value may itself be the name
  /// of the next one, as in `key="ApiSecret" value="…"`.
  static func assignedValue(least: Int) -> String {
    #"""
    (?= (?: (?:Bearer|Basic|Token|SSWS|Bot)[ ] )?
    (?| [bfruL@]{0,2} \\{0,2} ["'`「『]{1,3} [\\]{0,2} ["']? (?:Bearer[ ])? ([!#-&(-\[\]-_a-~]{LEAST,512}) (?= \\{0,2}["'`」』] )
      | ([!#$%*+./0-9:=?@A-Z^_a-z~-]{LEAST,512}) (?! [!#$%*+./0-9:=?@A-Z^_a-z~(\[{-] ) ) )
    """#.replacing("LEAST", with: "\(least)")
  }
}
