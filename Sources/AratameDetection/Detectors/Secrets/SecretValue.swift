internal import AratameMatching

/// Whether a value is a secret: generated, chosen, a placeholder, or code that only names one.
enum SecretValue {
  /// `confidence` for a value that could be a real key, low for one that counts up or repeats itself as
  /// values in documentation do, none for a placeholder.
  static func graded(_ value: Span<UInt8>, confidence: Double) -> Assessment? {
    if Placeholder.isMask(value) || Placeholder.isEncodedMask(value) { return nil }
    return Assessment(confidence: Placeholder.isPattern(value) ? min(confidence, 0.4) : confidence)
  }

  /// Whether a program made the value up: letters mixed with digits or cases, not built from words.
  static func isGenerated(_ value: Span<UInt8>) -> Bool {
    let counts = Counts(value)
    guard value.count >= 8, counts.other == 0, counts.letters > 0 else { return false }
    guard counts.distinct >= min(8, value.count / 2) else { return false }
    if counts.isNearlyHex { return counts.digits >= 2 && value.count >= 16 }
    if counts.isWordLike { return false }
    if counts.digits > 0 { return counts.digits * 12 >= value.count || counts.turns * 4 >= value.count }
    // Without a digit only long mixtures are no name.
    return value.count >= 20 && counts.lower > 0 && counts.upper > 0 && counts.turns * 4 >= value.count
  }

  /// Whether somebody could have chosen the value as a password: two kinds of characters and no word of code.
  static func isMixed(_ value: Span<UInt8>) -> Bool {
    let counts = Counts(value)
    guard counts.other == 0, counts.letters + counts.digits > 0 else { return false }
    let kinds =
      (counts.lower > 0 ? 1 : 0) + (counts.upper > 0 ? 1 : 0) + (counts.digits > 0 ? 1 : 0)
      + (counts.symbols > 0 ? 1 : 0)
    return counts.letters > 0 && (counts.digits > 0 || counts.symbols > 0 && kinds > 1)
  }

  /// Whether the value is the first part of a JSON Web Token without the others, which everybody may know.
  static func isTokenHeader(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 3, value.has("eyJ", at: 0), !value.indices.contains(where: { value[$0] == 0x2E })
    else { return false }
    return Detector.namesAlgorithm(Base64Value.decoded(value).span)
  }

  /// Whether the value is letters with digits after them.
  static func isNumberedWord(_ value: Span<UInt8>) -> Bool {
    let word = value.indices.prefix { !value[$0].isASCIIDigit }.count
    return (word..<value.count).allSatisfy { value[$0].isASCIIDigit }
  }

  /// Whether the value is written as the name of a constant or of a variable of the environment.
  static func isConstant(_ value: Span<UInt8>) -> Bool {
    let counts = Counts(value)
    return counts.lower == 0 && counts.upper >= 4 && counts.symbols > 0 && counts.digits * 4 < value.count
      && value.indices.allSatisfy { value[$0].isASCIILetterOrDigit || value[$0] == UInt8(ascii: "_") }
  }

  /// Whether the value has a digit.
  static func hasDigit(_ value: Span<UInt8>) -> Bool { value.indices.contains { value[$0].isASCIIDigit } }

  /// Whether the value is written in small letters and digits alone, as no label on a screen is.
  static func isPlainWord(_ value: Span<UInt8>) -> Bool {
    let counts = Counts(value)
    return counts.lower > 0 && counts.upper == 0 && counts.other == 0
  }

  /// Whether the value is written with the letters, digits, `_`, `.` and `-` of names alone.
  static func isName(_ value: Span<UInt8>) -> Bool {
    value.indices.allSatisfy {
      value[$0].isASCIILetterOrDigit || value[$0] == UInt8(ascii: "_") || value[$0] == UInt8(ascii: ".")
        || value[$0] == UInt8(ascii: "-")
    }
  }

  /// Whether the value stands for another one: a variable, a call, a template, a path, a reference, a hash.
  static func isReference(_ value: Span<UInt8>) -> Bool {
    guard let first = value.isEmpty ? nil : value[0] else { return true }
    // $ % & < [ { ( / ~ . # @ * =
    let beginnings: [UInt8] = [
      0x24, 0x25, 0x26, 0x3C, 0x5B, 0x7B, 0x28, 0x2F, 0x7E, 0x2E, 0x23, 0x40, 0x2A, 0x3D,
    ]
    return beginnings.contains(first) || isType(value)
      || references.contains { Placeholder.contains($0, in: value) }
      || files.contains { Placeholder.ends($0, value) }
  }

  /// Whether the value is the name of a type that may be missing (`String?`).
  private static func isType(_ value: Span<UInt8>) -> Bool {
    value[value.count - 1] == UInt8(ascii: "?")
      && value.indices.dropLast().allSatisfy { value[$0].isASCIILetter }
  }

  private static let references: [[UInt8]] = [
    "${", "{{", "}}", "$(", "#{", "%(", "://", "env.", "environ", "getenv", "process.", "secrets.", "config.",
    "settings.", "sha256:", "sha512-", "sha384-", "sha1-", "md5:", "arn:aws", "enc(", "enc[", "vault:", "()",
    "::", "->", "self.", "this.", "request.", "params.", "args.", "options.", "props.", "var.", "local.",
    "data.", "module.", "keyref", "::", "<%", "%>", "@{", "!vault", "!secret", "!ref", "!sub", "!env",
  ].map { Array($0.utf8) }

  private static let files: [[UInt8]] = [
    ".pem", ".key", ".crt", ".cer", ".p12", ".pfx", ".jks", ".json", ".yml", ".yaml", ".txt", ".env", ".ts",
    ".js", ".py", ".go", ".java", ".html", ".xml", ".php", ".md", ".com", ".net", ".org", ".jpg",
    ".jpeg", ".png", ".gif", ".svg", ".webp", ".pdf", ".css", ".csv", ".log", ".zip", ".gz", ".tar", ".mp4",
  ].map { Array($0.utf8) }

  /// What a value is made of.
  private struct Counts {
    var lower = 0
    var upper = 0
    var digits = 0
    var symbols = 0
    /// Bytes that are no printable ASCII: kanji and kana are not random.
    var other = 0
    var distinct = 0
    var hexLetters = 0
    /// Places where one kind of character follows another.
    var turns = 0
    /// Pairs of letters inside a word, and those that English has often.
    var pairs = 0
    var commonPairs = 0

    var letters: Int { lower + upper }

    /// Whether at most one letter in five is none of a hexadecimal number, whose pairs look like words.
    var isNearlyHex: Bool { digits > 0 && (letters - hexLetters) * 5 <= letters }

    /// Three in ten pairs of random letters are common in English, nine in ten of its words; few pairs prove
    /// nothing, nor do many in a value that is well mixed.
    var isWordLike: Bool {
      pairs >= 5 && pairs * 3 >= lower + upper + digits + symbols
        && commonPairs * 100 >= pairs * (turns * 5 >= 2 * (lower + upper + digits + symbols) ? 80 : 62)
    }

    init(_ value: Span<UInt8>) {
      var seen = (UInt64(0), UInt64(0))
      var last = 0
      for i in value.indices {
        let byte = value[i]
        let kind = Self.kind(byte)
        switch kind {
        case 1: lower += 1
        case 2: upper += 1
        case 3: digits += 1
        case 4: symbols += 1
        default: other += 1
        }
        if i > 0, kind != last { turns += 1 }
        if i > 0, kind <= 2, kind > 0, last <= 2, last > 0, !(last == 1 && kind == 2) {
          pairs += 1
          if Letters.isCommon(value[i - 1], byte) { commonPairs += 1 }
        }
        last = kind
        if kind <= 2, (byte | 0x20) &- 0x61 < 6 { hexLetters += 1 }
        if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
      }
      distinct = seen.0.nonzeroBitCount + seen.1.nonzeroBitCount
    }

    /// 1 small letter, 2 capital, 3 digit, 4 other printable ASCII, 5 anything else.
    private static func kind(_ byte: UInt8) -> Int {
      switch byte {
      case 0x61...0x7A: 1
      case 0x41...0x5A: 2
      case 0x30...0x39: 3
      case 0x21...0x7E: 4
      default: 5
      }
    }
  }
}

/// Pairs of letters.
private enum Letters {
  /// For each letter the letters that often follow it in English: 200 of 676 pairs, 93 % of all that occur
  /// (counted in English prose).
  private static let followers: [UInt32] = [
    "bcdgiklmnprstuvy", "aeiloruy", "aehiklortu", "adeiosu", "acdefglmnprstvwxy", "aefior", "aehioru",
    "aeiotu", "acdefglmnoprstv", "eu", "ei", "adeilostuy", "aeimopu", "acdegiost", "cdflmnoprstuvw",
    "aehiloprtu", "u", "acdeikmnorstuy", "acehikopstu", "aehiorstuy", "acdeilmnprst", "aei", "aehio", "p",
    "o",
    "e",
  ].map { letters in letters.utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) } }

  static func isCommon(_ first: UInt8, _ second: UInt8) -> Bool {
    followers[Int((first | 0x20) - 0x61)] >> UInt32((second | 0x20) - 0x61) & 1 == 1
  }
}
