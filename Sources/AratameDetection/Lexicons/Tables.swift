internal import AratameMatching
internal import CLexicons

extension WordTable {
  /// Prefectures of Japan with their codes, 1 to 47 (JIS X 0401).
  static let prefectures = unsafe WordTable(clexicons_prefectures())
}
