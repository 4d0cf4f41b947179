/// How Japanese is read, in Latin letters, without what the ways of writing that differ in: Hepburn, Kunrei, long vowels
/// or none, Satoh for Satō.
package enum RomanReading {
  /// The skeleton of a word in small ASCII letters.
  ///
  /// shi and si, chi and ti, tsu and tu, fu and hu, ji and zi are one; y after a consonant, long vowels and double
  /// letters are gone; m before b, m and p is n.
  package static func skeleton(of word: some Collection<UInt8>) -> [UInt8] {
    let letters = Array(word)
    func letter(_ i: Int) -> UInt8 { letters.indices.contains(i) ? letters[i] : 0 }
    var skeleton: [UInt8] = []
    func add(_ letter: Character) {
      guard let byte = letter.asciiValue, skeleton.last != byte else { return }
      skeleton.append(byte)
    }
    for i in letters.indices {
      let (last, next) = (letter(i - 1), letter(i + 1))
      switch Character(UnicodeScalar(letters[i])) {
      case "h" where "sc".utf8.contains(last): break
      case "h" where "ou".utf8.contains(last) && !isVowel(next): break
      case "s" where last == UInt8(ascii: "t") && next == UInt8(ascii: "u"): break
      case "y" where last != 0 && !isVowel(last): break
      case "u" where last == UInt8(ascii: "o"): break
      case "c": add(next == UInt8(ascii: "h") ? "t" : "k")
      case "j": add("z")
      case "f": add("h")
      case "l": add("r")
      case "m" where "bmp".utf8.contains(next): add("n")
      case let other: add(other)
      }
    }
    return skeleton
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// The skeleton of a word in katakana; nil when it holds anything else.
  package static func skeleton(ofKana word: some StringProtocol) -> [UInt8]? {
    var letters: [UInt8] = []
    for scalar in word.unicodeScalars {
      switch scalar {
      case "ャ", "ュ", "ョ", "ァ", "ィ", "ゥ", "ェ", "ォ":
        // キャ is kya: the vowel of the syllable before gives way.
        guard let syllable = syllables[scalar], !letters.isEmpty else { return nil }
        letters.removeLast()
        letters += syllable
      case "ッ", "ー": break
      default:
        guard let syllable = syllables[scalar] else { return nil }
        letters += syllable
      }
    }
    return skeleton(of: letters)
  }

  private static let syllables: [Unicode.Scalar: [UInt8]] = {
    let rows = """
      アa イi ウu エe オo カka キki クku ケke コko サsa シsi スsu セse ソso タta チti ツtu テte トto ナna ニni ヌnu ネne ノno \
      ハha ヒhi フhu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn \
      ガga ギgi グgu ゲge ゴgo ザza ジzi ズzu ゼze ゾzo ダda ヂzi ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo \
      ヴbu ャya ュyu ョyo ァa ィi ゥu ェe ォo
      """
    var syllables: [Unicode.Scalar: [UInt8]] = [:]
    for row in rows.split(separator: " ") {
      guard let kana = row.unicodeScalars.first else { continue }
      syllables[kana] = Array(row.utf8.dropFirst(3))
    }
    return syllables
  }()
}
