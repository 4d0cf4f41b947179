internal import AratameMatching

/// What is written where a secret belongs, without being one.
enum Placeholder {
  /// Whether `value` is a made-up key: a word for one, a run, or too few different characters.
  static func isMadeUp(_ value: Span<UInt8>) -> Bool {
    Entropy.bitsPerByte(value) < 2.9 || hasRun(value) || madeUpWords.contains { contains($0, in: value) }
  }

  /// Whether a password is a placeholder: a name for one, a variable, or a mask.
  static func isPassword(_ value: Span<UInt8>) -> Bool {
    let word = lowercased(value)
    // $ % * < [ {
    if let first = word.first, [0x24, 0x25, 0x2A, 0x3C, 0x5B, 0x7B].contains(first) { return true }
    return word.count < 3 || Set(word).count < 2 || passwordWords.contains(word)
      || passwordMasks.contains { contains($0, in: value) }
  }

  private static let madeUpWords: [StaticString] = [
    "example", "changeme", "placeholder", "redacted", "your-", "your_", "yourkey", "xxxx", "dummy", "sample",
    "....",
  ]

  private static let passwordMasks: [StaticString] = [
    "your", "xxx", "***", "...", "{{", "example", "redacted", "changeme", "replace", "_password",
    "placeholder",
  ]

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
    var same = 1
    var rising = 1
    for i in value.indices.dropFirst() {
      same = value[i] == value[i - 1] ? same + 1 : 1
      rising = Int(value[i]) == Int(value[i - 1]) + 1 ? rising + 1 : 1
      if same >= 6 || rising >= 8 { return true }
    }
    return false
  }

  private static func lowercased(_ value: Span<UInt8>) -> [UInt8] {
    value.indices.map { lowercased(value[$0]) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Whether `word`, in small letters, is in `value`, in any case.
  private static func contains(_ word: StaticString, in value: Span<UInt8>) -> Bool {
    let word = Array(word.description.utf8)
    guard value.count >= word.count else { return false }
    return (0...value.count - word.count).contains { start in
      word.indices.allSatisfy { lowercased(value[start + $0]) == word[$0] }
    }
  }
}

extension String {
  /// A key for an example, put together at run time so that no scanner takes this source for a leak.
  static func key(_ parts: String...) -> String { parts.joined() }
}
