internal import AratameMatching
internal import CLexicons

/// What the word lists say of a word, one bit each: the byte of a word in the table of names.
package struct NameWord: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let surname = NameWord(rawValue: 1)
  package static let given = NameWord(rawValue: 2)
  /// An ordinary word.
  package static let common = NameWord(rawValue: 4)
  package static let place = NameWord(rawValue: 8)
  /// An organisation, a product or another proper noun.
  package static let other = NameWord(rawValue: 16)
  /// One of the two thousand most frequent surnames.
  package static let frequent = NameWord(rawValue: 32)
  /// A given name of which only one source knows the spelling.
  package static let rare = NameWord(rawValue: 64)
  /// What follows a name: 様, 部長.
  package static let title = NameWord(rawValue: 128)

  /// Every word of the lists.
  static let table = unsafe WordTable(clexicons_japanese_names())
}
