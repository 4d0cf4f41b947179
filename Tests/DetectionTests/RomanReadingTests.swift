@testable import AratameDetection
import Testing

/// How Japanese names are read, and e-mail addresses that say so.
@Suite struct RomanReadingTests {
  @Test(
    "ways of writing one reading have one skeleton",
    arguments: [
      ("サトウ", ["sato", "satou", "satoh", "satoo"]), ("オオノ", ["ono", "ohno", "oono"]),
      ("ホンマ", ["honma", "homma"]),
      ("ショウジ", ["shoji", "syouzi", "shouji"]), ("ツジ", ["tsuji", "tuzi", "tuji"]),
      ("フジイ", ["fujii", "huzii", "fuji"]),
      ("ハットリ", ["hattori", "hatori"]), ("チョウ", ["cho", "tyo", "chou"]), ("キョウコ", ["kyoko", "kyouko"]),
      ("ジュンイチ", ["junichi", "jyunichi", "zyuniti"]), ("イノウエ", ["inoue", "inoe"]), ("オハラ", ["ohara"]),
      ("ナンバ", ["namba", "nanba"]),
    ])
  func skeletons(kana: String, letters: [String]) {
    let skeleton = RomanReading.skeleton(ofKana: kana)
    #expect(skeleton != nil)
    for word in letters { #expect(RomanReading.skeleton(of: word.utf8) == skeleton, "\(word)") }
  }

  @Test("readings that differ have skeletons that differ, and what is no kana has none")
  func others() {
    for (kana, word) in [("サトウ", "saito"), ("オノ", "uno"), ("ヤマダ", "yamata"), ("オハラ", "oara")] {
      #expect(RomanReading.skeleton(ofKana: kana) != RomanReading.skeleton(of: word.utf8), "\(kana) \(word)")
    }
    for word in ["山田", "yamada", "ャマ"] { #expect(RomanReading.skeleton(ofKana: word) == nil) }
    #expect(RomanReading.skeleton(of: "".utf8).isEmpty)
  }

  private func holds(_ name: String, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let word = Array(name.utf8)
    guard
      let start = (0...bytes.count - word.count).first(where: {
        bytes[$0..<$0 + word.count].elementsEqual(word)
      })
    else { return false }
    return NameMail.holds(start..<start + word.count, in: bytes.span)
  }

  @Test(
    "an address of that reading",
    arguments: [
      ("佐藤健一", "佐藤健一 <kenichi.sato@example.com>"), ("佐藤 健一", "佐藤 健一\tsatou-k@example.com"),
      ("佐藤", "ksato@example.co.jp 佐藤"),
      ("佐藤健一", "佐藤健一 satokenichi@example.com"), ("佐藤健一", "佐藤健一 Kenichi@example.com"),
      ("長谷川", "長谷川(HASEGAWA01@example.com)"),
    ])
  func agrees(name: String, text: String) { #expect(holds(name, text), "\(text)") }

  @Test(
    "an address of another reading, or too far away",
    arguments: [
      ("佐藤健一", "佐藤健一 <saito@example.com>"), ("佐藤", "佐藤 info@example.com"), ("佐藤", "佐藤 sa@example.com"),
      ("佐藤", "佐藤 @sato"), ("佐藤", "佐藤" + String(repeating: "あ", count: 50) + "sato@example.com"),
    ])
  func differs(name: String, text: String) { #expect(!holds(name, text), "\(text)") }
}
