import AratameDetection

/// Random texts in which every detector has something to look at: its anchor words, halves of its examples, and
/// what stands around values in real texts, in no order at all.
struct Mixture {
  private var state: UInt64
  private let pieces: [String]

  init(seed: Int) {
    state = UInt64(seed)
    pieces = Self.pieces
  }

  mutating func roll(_ sides: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(sides))
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<(3 + roll(25)) {
      var piece = pieces[roll(pieces.count)]
      switch roll(12) {
      case 0:
        piece = String(String.UnicodeScalarView(piece.unicodeScalars.map { $0.isDigit ? $0.fullWidth : $0 }))
      case 1: piece = piece.uppercased()
      case 2: piece = (0..<(1 + roll(17))).map { _ in String(roll(10)) }.joined()
      default: break
      }
      text += piece
    }
    return text
  }

  private static let pieces: [String] = {
    var pieces = [
      " ", "\n", "-", ".", "/", ":", "@", "(", ")", "+", "、", "。", "　", "：", "－", "ー", "は", "です", "の", "日本語",
      "\u{200B}", "😀", "【", "】", "\"", "=", ",", "T", "AB", "Z9", "a", "x.y", "::", "0", "00", "123456789018",
      "1234-5678-9018",
      "〇三一二三四五六七八", "090", "03-1234-5678", "+81", "1-2345", "192.0.2.", "2001:db8:", "4111 1111 1111 1111",
      "taro@example.co.jp", "マイナンバー", "電話", "注文番号", "旅券", "免許証", "在留カード", "〒", "123-4567", "DE89", "NULL",
    ]
    for detector in Detector.all {
      // Of a list of names some are enough: thousands of them would leave no room for anything else.
      let words = detector.anchor.words
      pieces += stride(from: 0, to: words.count, by: 1 + words.count / 100).map { words[$0] }
      for example in detector.examples {
        let text = example.marked.filter { $0 != "⟦" && $0 != "⟧" }
        pieces.append(text)
        pieces.append(String(text.prefix(text.count / 2)))
        pieces.append(String(text.suffix(text.count / 2)))
      }
    }
    return pieces
  }()
}
