/// One text in Japanese and English.
public struct Localized: Hashable, Sendable {
  /// Japanese.
  public var ja: String
  /// English.
  public var en: String

  /// A text in both languages.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String { language == .ja ? ja : en }
}

/// A language that messages are written in.
public enum Language: String, CaseIterable, Sendable {
  /// Japanese.
  case ja
  /// English.
  case en
}
