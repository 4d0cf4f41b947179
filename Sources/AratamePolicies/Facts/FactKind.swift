package import AratameDetection

/// A fact that a profile may state: its name, what it may be, and what holds where it is absent.
package struct FactKind: Sendable {
  package var name: String
  package var type: ValueType
  /// What is taken where nobody says; nil is the third value, unknown.
  package var fallback: FactValue?
  /// Whether taking `fallback` is an assumption worth telling: not for what is absent in the ordinary case.
  package var isAssumed: Bool
  package var scope: Scope
  package var title: Localized

  package enum ValueType: Sendable {
    case choice([String])
    case text
    case number
    case date
    case list
  }

  /// Whose fact it is.
  package enum Scope: String, Sendable, CaseIterable {
    /// What the service is: it does not go stale.
    case service
    /// The provider's and the contract's: it goes stale.
    case contract
    case organisation
    /// This use of the service.
    case use
  }

  /// The fact of that name, if there is one.
  package static func named(_ name: String) -> FactKind? { places[name].map { all[$0] } }

  /// The place in ``all`` of each fact, by name.
  package static let places: [String: Int] = {
    precondition(all.count <= 128, "more facts than a FactSet holds")
    return Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.name, $0.offset) })
  }()

  /// The value that `text` writes, or nil when it is none of this fact's.
  package func value(_ text: String) -> FactValue? {
    switch type {
    case .choice(let words):
      let word = text == "true" ? "yes" : text == "false" ? "no" : text
      return words.contains(word) ? .word(word) : nil
    case .text: return text.isEmpty ? nil : .word(text)
    case .number: return Int(text).map(FactValue.number)
    case .date: return Day(text).map(FactValue.date)
    case .list:
      return .list(text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
    }
  }

  /// What may be written, for messages.
  package var values: String {
    switch type {
    case .choice(let words): words.joined(separator: ", ")
    case .text: "any text"
    case .number: "a whole number"
    case .date: "a date as YYYY-MM-DD"
    case .list: "a list"
    }
  }
}

/// What a fact is.
public enum FactValue: Hashable, Sendable, CustomStringConvertible {
  /// One of the fact's words, or any text.
  case word(String)
  /// A whole number.
  case number(Int)
  /// A day.
  case date(Day)
  /// Several words.
  case list([String])

  /// As it is written in a file.
  public var description: String {
    switch self {
    case .word(let word): word
    case .number(let number): String(number)
    case .date(let day): day.description
    case .list(let words): words.joined(separator: ", ")
    }
  }
}
