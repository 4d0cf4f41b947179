internal import AratameMatching

/// Names that are seldom somebody's private data (`policies/lexicons/latin-persons.tsv`).
enum LatinPerson: UInt8 {
  /// Well known, dead or living.
  case known = 1
  /// Of a story.
  case invented
  /// Stands for any name: John Doe.
  case placeholder
  /// A given name that examples use: Alice.
  case example
  /// A company, school or thing named like a person: Morgan Stanley.
  case institution

  /// What the name `range` is, if the list has it.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    var spelling = InlineArray<48, UInt8>(repeating: 0)
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound, count < spelling.count {
      if let (folded, width) = LatinLetters.letter(in: text, at: offset) {
        spelling[count] = folded | 0x20
        count += 1
        offset += width
      } else {
        if text[offset] == 0x20, count > 0 {
          spelling[count] = 0x20
          count += 1
        }
        offset += 1
      }
    }
    guard offset == range.upperBound,
      let value = WordTable.latinPersons.value(of: spelling.span.extracting(0..<count))
    else { return nil }
    self.init(rawValue: value)
  }

  /// The confidence that a name the model is so sure of deserves; nil when nobody is named.
  func confidence(_ sure: Double) -> Double? {
    switch self {
    case .known, .invented: min(sure, 0.35)
    case .example: min(sure, 0.4)
    case .placeholder, .institution: nil
    }
  }
}
