internal import AratameMatching

/// What the word list says of a word: eight bits.
struct LatinWord: Equatable {
  var rawValue: UInt8

  static let unknown = LatinWord(rawValue: 0)
  /// A title, a greeting, or a label of a name (Mr, Dear, Patient): a name follows.
  static let cue = LatinWord(rawValue: 0xFF)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the list says of a word in lower-case ASCII letters.
  init(_ spelling: Span<UInt8>) { rawValue = WordTable.latinWords.value(of: spelling) ?? 0 }

  /// How common as a given name, 0 to 3.
  var given: UInt8 { rawValue & 3 }
  /// How common as a surname, 0 to 3.
  var surname: UInt8 { rawValue >> 2 & 3 }
  /// How common as an English word, 0 to 3.
  var english: UInt8 { rawValue >> 4 & 3 }
  /// 1 a place, 2 another proper name, 3 a word of an organisation or an address.
  var kind: UInt8 { rawValue >> 6 }

  var isName: Bool { rawValue & 15 != 0 && self != .cue }
  /// Whether it is nothing but a name.
  var isOnlyName: Bool { isName && english < 2 && kind == 0 }
}
