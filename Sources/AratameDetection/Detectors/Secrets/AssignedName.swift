/// The name that a value is assigned to, as in `stripe_secret_key = …`, and what it says of the value.
struct AssignedName {
  /// In small letters.
  let name: [UInt8]
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
    isSpaced = (end..<candidate.entity.lowerBound).allSatisfy {
      text[$0] == 0x20 || text[$0] == 0x09 || text[$0] == UInt8(ascii: "\"") || text[$0] == UInt8(ascii: "'")
    }
  }

  /// Whether the name is that of something public, of a place or a property of a secret, or of a hash.
  var isHarmless: Bool {
    Self.harmless.contains { Placeholder.contains($0, in: name.span) }
      || Self.harmlessEnds.contains { Placeholder.ends($0, name.span) }
  }

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
    "rotation", "settings", "link",
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
