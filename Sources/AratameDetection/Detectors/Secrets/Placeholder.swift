internal import AratameMatching

/// What is written where a secret belongs, without being one.
enum Placeholder {
  /// Whether `value` is a made-up key: a word for one, a run, or too few different characters.
  static func isMadeUp(_ value: Span<UInt8>) -> Bool {
    Entropy.bitsPerByte(value) < 2.9 || hasRun(value) || madeUpWords.contains { contains($0, in: value) }
  }

  /// Whether `value` is no value: a word for one, a mask, or too few different characters.
  static func isMask(_ value: Span<UInt8>, bits: Double = 2.2) -> Bool {
    Entropy.bitsPerByte(value) < bits || longestRun(value).same >= 6
      || madeUpWords.contains { contains($0, in: value) }
  }

  /// Whether `value` is text in Base64 that says of itself that it is a placeholder.
  static func isEncodedMask(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 16, let text = Base64Value.text(value) else { return false }
    return madeUpWords.contains { contains($0, in: text.span) }
  }

  /// Whether `value` counts up or repeats itself, as values in documentation do.
  static func isPattern(_ value: Span<UInt8>) -> Bool {
    longestRun(value).rising >= 8 || repeatsItself(value) || lettersInOrder(value) >= 8
  }

  /// The most letters on end that follow the alphabet, in either case and whatever stands between
  /// (`a1B2c3D4e5F6g7H8`, `AaBbCcDdEeFf`).
  static func lettersInOrder(_ value: Span<UInt8>) -> Int {
    var last: UInt8 = 0
    var rising = 0
    var longest = 0
    for i in value.indices where value[i].isASCIILetter {
      let letter = value[i] | 0x20
      if letter == last { continue }
      rising = letter == last + 1 ? rising + 1 : 1
      longest = max(longest, rising)
      last = letter
    }
    return longest
  }

  /// Whether the second half of a value says what its first half said.
  private static func repeatsItself(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 16 else { return false }
    return (4...value.count / 2).contains { period in
      (period..<value.count).allSatisfy { value[$0] == value[$0 - period] }
    }
  }

  /// Whether a password is a placeholder: a name for one, a variable, or a mask.
  static func isPassword(_ value: Span<UInt8>) -> Bool {
    let word = lowercased(value)
    // $ % * < [ {
    if let first = word.first, [0x24, 0x25, 0x2A, 0x3C, 0x5B, 0x7B].contains(first) { return true }
    return word.count < 3 || Set(word).count < 2 || passwordWords.contains(word) || namesItself(word)
      || passwordMasks.contains { contains($0, in: value) }
  }

  /// Whether a password is a word that ends in one for a password, as `dbpass` and `rootpassword` do.
  private static func namesItself(_ word: [UInt8]) -> Bool {
    word.count <= 12 && word.allSatisfy(\.isASCIILetter)
      && ["pass", "passwd", "password", "pwd"].contains { word.reversed().starts(with: $0.utf8.reversed()) }
  }

  private static let madeUpWords: [[UInt8]] = [
    "example", "changeme", "placeholder", "redacted", "your-", "your_", "yourkey", "xxxx", "dummy", "sample",
    "....", "****", "<your", "insert", "replace_", "goes_here", "goes-here",
  ].map { Array($0.utf8) }

  /// Whether `value` is what forms, schemas and programs write behind the word "password".
  static func isLabel(_ value: Span<UInt8>) -> Bool {
    let word = lowercased(value)
    guard let last = word.lastIndex(where: { !$0.isASCIIDigit }) else { return false }
    // password123 is one too.
    let stem = Array(word[...last])
    return labels.contains(stem) || passwordWords.contains(stem)
  }

  private static let labels: Set<[UInt8]> = Set(
    [
      "string", "required", "true", "false", "undefined", "optional", "input", "text", "hash", "hashed",
      "admin",
      "root", "default", "mypass", "demo", "value", "passwort", "contrasena", "number", "boolean",
      "varchar", "object", "login", "email", "reset", "forgot", "confirm", "change", "update", "create",
      "field",
      "new_password", "newpassword", "old_password", "plain", "basic", "encrypted", "nullable", "prompt",
    ].map { Array($0.utf8) })

  private static let passwordMasks: [[UInt8]] = [
    "your", "xxx", "***", "...", "{{", "example", "redacted", "changeme", "replace", "_password",
    "placeholder",
  ].map { Array($0.utf8) }

  private static let passwordWords: Set<[UInt8]> = Set(
    [
      "password", "passwd", "pass", "pwd", "pw", "passw", "secret", "token", "user_password", "db_password",
      "mypassword",
      "my_password", "userpass", "passphrase", "credentials", "key", "apikey", "api_key", "none", "null",
      "hidden",
      "masked", "foo", "bar", "foobar", "hoge", "fuga", "test", "username", "user", "port", "パスワード",
    ].map { Array($0.utf8) })

  /// Whether one byte comes six times on end, or eight bytes count up.
  private static func hasRun(_ value: Span<UInt8>) -> Bool {
    let run = longestRun(value)
    return run.same >= 6 || run.rising >= 8
  }

  /// The most equal bytes on end, and the most bytes that count up.
  private static func longestRun(_ value: Span<UInt8>) -> (same: Int, rising: Int) {
    var same = 1
    var rising = 1
    var longest = (same: 0, rising: 0)
    for i in value.indices.dropFirst() {
      same = value[i] == value[i - 1] ? same + 1 : 1
      rising = Int(value[i]) == Int(value[i - 1]) + 1 ? rising + 1 : 1
      longest = (max(longest.same, same), max(longest.rising, rising))
    }
    return longest
  }

  private static func lowercased(_ value: Span<UInt8>) -> [UInt8] {
    value.indices.map { lowercased(value[$0]) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Whether `word`, in small letters, is in `value`, in any case.
  static func contains(_ word: [UInt8], in value: Span<UInt8>) -> Bool {
    guard value.count >= word.count else { return false }
    for start in 0...value.count - word.count where stands(word, in: value, at: start) { return true }
    return false
  }

  /// Whether `value` ends with `word`, in small letters, in any case.
  static func ends(_ word: [UInt8], _ value: Span<UInt8>) -> Bool {
    value.count >= word.count && stands(word, in: value, at: value.count - word.count)
  }

  private static func stands(_ word: [UInt8], in value: Span<UInt8>, at start: Int) -> Bool {
    for i in word.indices where lowercased(value[start + i]) != word[i] { return false }
    return true
  }
}

extension String {
  /// A key for an example, put together at run time so that no scanner takes this source for a leak.
  static func key(_ parts: String...) -> String { parts.joined() }
}
