internal import AratameMatching
internal import CLexicons

extension WordTable {
  /// Prefectures, municipalities and quarters of Japan; see ``Places/Kind`` for their byte.
  static let places = unsafe WordTable(clexicons_places())

  /// Words in Latin script; the byte is a ``LatinWord``.
  static let latinWords = unsafe WordTable(clexicons_latin_words())

  /// Names that are seldom private; the byte is a ``LatinPerson``.
  static let latinPersons = unsafe WordTable(clexicons_latin_persons())
}
