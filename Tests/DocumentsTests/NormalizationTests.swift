import AratameDocuments
import Testing

/// What one call gives, copied out of the buffers.
struct Normalized {
  let hasFolded: Bool
  let bytes: [UInt8]
  let map: OffsetMap

  init(_ bytes: [UInt8]) {
    var output: [UInt8] = []
    var map = OffsetMap()
    hasFolded = Normalizer.normalize(bytes.span, into: &output, map: &map)
    self.bytes = hasFolded ? output : bytes
    self.map = map
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The original text of the first place where `derived` stands in the normalised one.
  func original(of derived: String, in original: String) -> String? {
    let wanted = Array(derived.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
    let range = map.original(start..<start + wanted.count)
    return String(decoding: Array(original.utf8)[range], as: UTF8.self)
  }
}

@Suite("Normalisation: examples") struct NormalizationTests {
  @Test(
    "folds",
    arguments: [
      ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ", "taro@example.com"),
      ("Ａ\u{3000}Ｂ\u{A0}Ｃ\u{2009}Ｄ\u{202F}Ｅ\u{205F}Ｆ", "A B C D E F"),
      ("￥１００", "¥100"),
      ("a\u{AD}b\u{180E}c\u{200B}d\u{200F}e\u{202E}f\u{2060}g", "abcdefg"),
      ("a\u{2064}b\u{2066}c\u{2069}d\u{FEFF}e\u{FE00}f\u{FE0F}g", "abcdefg"),
      ("1‐2‑3‒4–5—6―7−8﹘9﹣0⁃1－2", "1-2-3-4-5-6-7-8-9-0-1-2"),
      ("ﾏｲﾅﾝﾊﾞｰ", "マイナンバー"),
      ("ﾊﾟｽﾎﾟｰﾄ､ｳﾞｧ｡｢ﾜﾞｦﾞ｣･ｱﾞ", "パスポート、ヴァ。「ヷヺ」・ア゛"),
      ("ﾊ\u{200B}ﾞ", "バ"),
      ("０３ー１２３４ー５６７８", "03-1234-5678"),
      ("03ｰ1234─5678", "03-1234-5678"),
      ("〇三ー一二三四ー五六七八", "03-1234-5678"),
      ("03ー一二三四ー五六七八", "03-1234-5678"),
      ("〇三\u{3000}一二三四\u{3000}五六七八", "03 1234 5678"),
      ("一二三四五六七八九〇一八", "123456789018"),
      ("零壱弐参四", "01234"),
      ("一二三–四五六－七八九", "123-456-789"),
      ("二〇二四年", "2024年"),
      ("一\u{200B}二\u{200D}三四", "1234"),
      ("12\u{200B}ー\u{200B}34", "12-34"),
      ("\u{FEFF}abc", "abc"),
      ("か\u{3099}き\u{3099} ハ\u{309A}は\u{200B}\u{3099}", "がぎ パば"),
      ("葛\u{E0100}飾\u{E0041}区", "葛飾区"),
      ("電話は０９０‐１２３４‐５６７８です。", "電話は090-1234-5678です。"),
    ])
  func folds(_ text: String, _ expected: String) {
    let result = Normalized(text)
    #expect(result.hasFolded)
    #expect(result.text == expected)
  }

  @Test(
    "leaves alone",
    arguments: [
      "", "a", "plain ASCII, with - and 0123\r\n", "四六時中", "三三七拍子", "一丁目二番三号", "二三日", "一つ",
      "サーバー", "データーベース", "1台", "10時〜12時", "サーバー1ー", "1ーー2", "ーー", "3ー一二",
      "──────", "│1 ─ 2│", "一二三 四五六 七八九", "一二三", "〇〇さん", "人\u{3099}", "“quotes” … • ’s", "مرحبا", "😀🗾",
      "第三者に三人で", "一二の三四", "一二三--四五六", "一二三、四五六、七八九",
    ])
  func leavesAlone(_ text: String) {
    var output: [UInt8] = [1, 2, 3]
    var map = OffsetMap()
    let bytes = Array(text.utf8)
    #expect(!Normalizer.normalize(bytes.span, into: &output, map: &map))
    #expect(output == [1, 2, 3])
    #expect(map.isIdentity)
    #expect(map.original(0..<bytes.count) == 0..<bytes.count)
  }

  @Test("a long vowel mark stays beside kana and becomes a dash between digits, in one text")
  func strokes() {
    #expect(Normalized("サーバー１ー２のサーバー").text == "サーバー1-2のサーバー")
    #expect(Normalized("ｻｰﾊﾞｰ").text == "サーバー")
    #expect(Normalized("１ー二").text == "1ー二")
    #expect(Normalized("1ｰ二").text == "1ー二")
  }

  @Test("a My Number in full-width digits maps to its 36 bytes")
  func myNumber() {
    let text = "マイナンバーは１２３４５６７８９０１８"
    let result = Normalized(text)
    let start = "マイナンバーは".utf8.count
    #expect(result.text == "マイナンバーは123456789018")
    #expect(result.map.original(start..<start + 12) == start..<start + 36)
    #expect(result.original(of: "5678", in: text) == "５６７８")
  }

  @Test("what is removed counts inside a range and not at its rim")
  func removedAtTheRim() {
    let text = "番号\u{200B}12\u{200B}34\u{200B}です"
    let result = Normalized(text)
    #expect(result.text == "番号1234です")
    #expect(result.original(of: "1234", in: text) == "12\u{200B}34")
    #expect(result.original(of: "12", in: text) == "12")
    #expect(result.original(of: "34", in: text) == "34")
  }

  @Test("an emoji sequence loses its joiners and maps back to itself")
  func emoji() {
    let family = "👨\u{200D}👩\u{200D}👧"
    let text = "\u{FEFF}家族\(family)❤\u{FE0F}です"
    let result = Normalized(text)
    #expect(Array(result.text.unicodeScalars) == Array("家族👨👩👧❤です".unicodeScalars))
    #expect(result.original(of: "👨👩👧", in: text) == family)
    #expect(result.original(of: "👩", in: text) == "👩")
    #expect(result.original(of: "家族", in: text) == "家族")
  }

  @Test("half-width kana map as whole letters")
  func kana() {
    let text = "ﾏｲﾅﾝﾊﾞｰ:12"
    let result = Normalized(text)
    #expect(result.original(of: "バ", in: text) == "ﾊﾞ")
    #expect(result.original(of: "バー", in: text) == "ﾊﾞｰ")
    #expect(result.original(of: "12", in: text) == "12")
  }

  @Test("every half-width kana has its full-width one")
  func kanaTable() {
    let half = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"
    let full = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    #expect(Normalized(half).text == full)
    #expect(Normalized("ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ").text == "ガギグゲゴザジズゼゾダヂヅデド")
    #expect(Normalized("ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｳﾞﾜﾞｦﾞ").text == "バビブベボパピプペポヴヷヺ")
    #expect(Normalized("ﾞﾅﾞﾅﾟ").text == "゛ナ゛ナ゜")
  }

  @Test("buffers are reused, and a text with nothing to fold resets the map")
  func buffers() {
    var output: [UInt8] = []
    var map = OffsetMap()
    #expect(Normalizer.normalize(Array("ＡＢ".utf8).span, into: &output, map: &map))
    #expect(Normalizer.normalize(Array("Ｃ".utf8).span, into: &output, map: &map))
    #expect(output == Array("C".utf8))
    #expect(map.original(0..<1) == 0..<3)
    #expect(!Normalizer.normalize(Array("abc".utf8).span, into: &output, map: &map))
    #expect(map == OffsetMap(identity: 3))
  }
}
