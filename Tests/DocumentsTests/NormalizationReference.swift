@testable import AratameDocuments

/// The normaliser said again, slowly: one array of characters, one pass a rule, no state.
///
/// Only ``Fold``'s table and the kana table are shared with what is tested; the examples test those.
struct NormalizationReference {
  struct Character: Equatable {
    var scalar: UInt32
    /// Where it stood in the original.
    var range: Range<Int>
  }

  private(set) var characters: [Character] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let count = UTF8.width(scalar)
      if Fold(scalar.value) != .removed {
        characters.append(Character(scalar: scalar.value, range: offset..<offset + count))
      }
      offset += count
    }
    composeKana()
    foldNumbers()
    foldRest()
  }

  private mutating func composeKana() {
    var index = 0
    while index + 1 < characters.count {
      let (letter, mark) = (characters[index], characters[index + 1])
      if let composed = HalfWidthKana.composed(letter.scalar, with: mark.scalar) {
        let range = letter.range.lowerBound..<mark.range.upperBound
        characters.replaceSubrange(index...index + 1, with: [Character(scalar: composed, range: range)])
      } else if case .kanaMark = Fold(mark.scalar) {
        composeMark(at: index)
      }
      index += 1
    }
  }

  /// A combining mark becomes part of the letter before it; what was between them, or the letter's own
  /// folding, keeps it out of the letter's range.
  private mutating func composeMark(at index: Int) {
    let (letter, mark) = (characters[index], characters[index + 1])
    let isHalfWidth = Fold(letter.scalar) == .halfWidthKana
    let full = isHalfWidth ? HalfWidthKana.fullWidth(letter.scalar) : letter.scalar
    guard let composed = KanaMark.composed(full, with: mark.scalar) else { return }
    let isJoined = !isHalfWidth && letter.range.upperBound == mark.range.lowerBound
    let range = isJoined ? letter.range.lowerBound..<mark.range.upperBound : letter.range
    characters.replaceSubrange(index...index + 1, with: [Character(scalar: composed, range: range)])
  }

  /// One letter for each character: k kanji digit, d digit, - dash, s space, x anything else.
  private var shape: [Swift.Character] {
    characters.map { character in
      switch Fold(character.scalar) {
      case .kanjiDigit: return "k"
      case .stroke: return "-"
      case .ascii(let byte): return Self.shape(UInt32(byte))
      default: return Self.shape(character.scalar)
      }
    }
  }

  private static func shape(_ scalar: UInt32) -> Swift.Character {
    switch scalar {
    case 0x30...0x39: "d"
    case 0x2D: "-"
    case 0x20: "s"
    default: "x"
    }
  }

  private mutating func foldNumbers() {
    let shape = String(self.shape)
    for match in shape.matches(of: /k(?:[kd]|[-s](?=[kd]))*/) {
      let run = match.output
      let isNumber =
        run.contains("kkkk") || run.split(separator: "s").contains { $0.count { $0 == "k" } >= 7 }
      guard isNumber else { continue }
      let start = shape.distance(from: shape.startIndex, to: match.startIndex)
      for index in start..<start + run.count {
        switch Fold(characters[index].scalar) {
        case .kanjiDigit(let byte): characters[index].scalar = UInt32(byte)
        case .stroke: characters[index].scalar = 0x2D
        default: break
        }
      }
    }
  }

  private mutating func foldRest() {
    let shape = self.shape
    for index in characters.indices {
      let scalar = characters[index].scalar
      switch Fold(scalar) {
      case .ascii(let byte): characters[index].scalar = UInt32(byte)
      case .yen: characters[index].scalar = 0xA5
      case .halfWidthKana: characters[index].scalar = HalfWidthKana.fullWidth(scalar)
      case .stroke:
        let isBetween =
          index > 0 && index + 1 < shape.count && shape[index - 1] == "d" && shape[index + 1] == "d"
        characters[index].scalar = isBetween ? 0x2D : scalar == 0xFF70 ? 0x30FC : scalar
      case .kept, .removed, .kanjiDigit, .kanaMark: break
      }
    }
  }
}
