import AratameDetection
import AratameDocuments
import Testing

/// Every detector next to kana, kanji, full-width punctuation, emoji and nothing, in ASCII, in full width and
/// with zero-width characters inside: what an identifier touches in a Japanese text must not hide it.
@Suite struct AdjacencyTests {
  static let before = ["", "これは", "漢字", "（", "😀"]
  static let after = ["", "です", "漢字", "）。", "😀"]

  enum Dress: CaseIterable, Sendable {
    case plain, fullWidth, zeroWidth

    func put(on marked: Marked) -> Marked {
      switch self {
      case .plain: marked
      case .fullWidth: marked.mapped { $0.isASCII && $0.isAlphanumeric ? String($0.fullWidth) : String($0) }
      case .zeroWidth: marked.mapped { $0.isDigit ? "\($0)\u{200B}" : String($0) }
      }
    }
  }

  @Test(arguments: Detector.all.map(\.id)) func isFoundBesideAnything(id: String) throws {
    let detector = try #require(Detector.all.first { $0.id == id })
    let scanner = try Scanner([detector])
    let workspace = Workspace()
    for example in detector.examples {
      for dress in Dress.allCases where dress != .zeroWidth || detector.reads == .normalised {
        let dressed = dress.put(on: Marked(example.marked))
        for before in Self.before {
          for after in Self.after {
            let marked = dressed.surrounded(
              dressed.isJapanese(atStart: true) ? Self.bounded(before, isBefore: true) : before,
              dressed.isJapanese(atStart: false) ? Self.bounded(after, isBefore: false) : after)
            var document = Document(path: "", plain: Array(marked.text.utf8))
            let found = scanner.scan(&document, using: workspace).map(\.range)
            #expect(found == marked.ranges, "\(marked.text)")
          }
        }
      }
    }
  }

  /// A word of Japanese next to kana or kanji would be another word: a comma stands between.
  private static func bounded(_ neighbour: String, isBefore: Bool) -> String {
    guard neighbour.unicodeScalars.allSatisfy({ (0x3041...0x9FFF).contains($0.value) }) else {
      return neighbour
    }
    return isBefore ? neighbour + "、" : "、" + neighbour
  }
}

extension Marked {
  /// Whether the text begins (or ends) in Japanese, or with a match that has Japanese in it: an address that
  /// ends in a number goes on with the name of a building.
  fileprivate func isJapanese(atStart: Bool) -> Bool {
    func isWide(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.isASCII && !(0xFF01...0xFF5E).contains(scalar.value) && scalar.value != 0x200B
    }
    let edge = atStart ? text.unicodeScalars.first : text.unicodeScalars.last
    if edge.map(isWide) ?? false { return true }
    let bytes = Array(text.utf8)
    return ranges.contains { range in
      (atStart ? range.lowerBound == 0 : range.upperBound >= bytes.count - 3)
        && String(decoding: bytes[range], as: UTF8.self).unicodeScalars.contains(where: isWide)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isAlphanumeric: Bool {
    isDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}
