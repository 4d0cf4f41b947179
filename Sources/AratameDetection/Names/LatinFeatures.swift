/// What the model is told of one word of a window: places in its table of weights.
package enum LatinFeatures {
  package static let bits = 16

  /// Calls `body` with the place of each feature of the word at `index`.
  @inline(__always)
  static func forEach(_ window: LatinWindow, at index: Int, _ body: (Int) -> Void) {
    let token = window.tokens[index]
    let own = token.group
    let nothing = LatinToken.empty
    let previous = index > 0 ? window.tokens[index - 1] : nothing
    let next = index + 1 < window.count ? window.tokens[index + 1] : nothing
    let hasPrevious = index > 0
    let hasNext = index + 1 < window.count
    let before = hasPrevious ? token.gap : .edge
    let after = hasNext ? next.gap : window.last
    let left = hasPrevious ? previous.group : 30
    let right = hasNext ? next.group : 30
    let leftWord = hasPrevious ? previous.identity : 0
    let rightWord = hasNext ? next.identity : 0
    func add(_ kind: UInt32, _ value: UInt32) {
      var mixed = (value &+ kind &* 0x9E37_79B1) &* 0x85EB_CA6B
      mixed ^= mixed >> 15
      mixed = mixed &* 0xC2B2_AE35
      body(Int(mixed >> (32 - UInt32(bits))))
    }
    let shape = UInt32(token.shape.rawValue)
    add(1, own)
    add(2, UInt32(token.word.rawValue) << 4 | shape)
    add(3, token.identity)
    if token.word.english < 2 {
      add(4, token.tail & 0xFFFF)
      add(5, token.tail & 0xFF_FFFF)
    }
    add(6, left << 8 | own)
    add(7, right << 8 | own)
    add(8, left << 16 | right << 8 | own)
    add(9, leftWord)
    add(10, rightWord)
    add(11, leftWord &* 31 &+ own)
    add(12, rightWord &* 31 &+ own)
    add(13, before.code &* 31 &+ own)
    add(14, after.code &* 31 &+ own)
    add(15, before.code &* 131 &+ leftWord)
    add(16, after.code &* 131 &+ rightWord)
    add(17, (before.code &* 131 &+ after.code) &* 31 &+ own)
    add(18, (before.code &* 131 &+ left) &* 31 &+ own)
    add(19, (after.code &* 131 &+ right) &* 31 &+ own)
    let left2 = index > 1 ? window.tokens[index - 2] : nothing
    let right2 = index + 2 < window.count ? window.tokens[index + 2] : nothing
    add(20, (index > 1 ? left2.identity : 0) &* 131 &+ leftWord)
    add(21, (index > 1 ? left2.group : 30) << 16 | left << 8 | own)
    add(22, (index + 2 < window.count ? right2.group : 30) << 16 | right << 8 | own)
    add(23, UInt32(min(4, window.run.count)) << 8 | own)
  }
}

extension LatinToken {
  /// A coarse class of the word, below 32.
  var group: UInt32 {
    switch shape {
    case .lower: return canName ? 2 : word == .cue ? 20 : word.english > 0 ? 1 : 0
    case .initial: return 3
    case .code: return 4
    case .capital, .capitals, .joined: break
    }
    if word == .cue { return 5 }
    if word == .unknown { return shape == .capitals ? 6 : shape == .joined ? 7 : 8 }
    if word.kind == 1 { return word.isName ? 9 : 10 }
    if word.kind == 2 { return 11 }
    if word.kind == 3 { return word.isName ? 21 : 12 }
    if !word.isName { return word.english > 1 ? 13 : 14 }
    let isPlain = word.english > 1
    let given = word.given > 1
    let surname = word.surname > 1
    let base: UInt32 = given ? (surname ? 0 : 1) : surname ? 2 : 3
    return (isPlain ? 22 : 26) + base
  }

  /// The word itself where it is a word; only its class where it is a name, so that no name is learnt.
  var identity: UInt32 {
    switch shape {
    case .lower: return hash
    case .initial: return 3
    case .code: return 4
    default: return word.english > 1 || word.kind != 0 ? hash : 64 + group
    }
  }
}
