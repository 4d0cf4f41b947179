import AratameDocuments
import Testing

@testable import AratameDetection

/// Lexicons of an organisation's own words: what is found of them, and what their file holds.
@Suite struct OwnLexiconTests {
  static let key = OwnKey(secret: Array("a key for tests, 32 bytes long..".utf8))

  static func lexicon(_ terms: [String], entity: Entity = .codeName) -> OwnLexicon {
    var refused: [OwnLexicon.Refused] = []
    let lexicon = OwnLexicon(
      id: "own", entity: entity, fields: terms.enumerated().map { (Array($1.utf8), $0 + 1, 1) }, key: key,
      refused: &refused)
    #expect(refused.isEmpty)
    return lexicon
  }

  /// What is found of `terms` in `text`, with its confidence.
  private func found(
    _ terms: [String], _ text: String, prefilters: Bool = true
  ) throws -> [(text: String, confidence: Double)] {
    var options = Scanner.Options()
    options.prefilters = prefilters
    let scanner = try Scanner(Detector.own([Self.lexicon(terms)], [], key: Self.key), options: options)
    var document = Document(path: "", plain: Array(text.utf8))
    return scanner.scan(&document, using: Workspace()).map {
      (String(decoding: document.text[$0.range], as: UTF8.self), $0.confidence)
    }
  }

  private func texts(_ terms: [String], _ text: String) throws -> [String] {
    try found(terms, text).map(\.text)
  }

  /// However a term is written, in the table or in the text.
  @Test(arguments: [
    ("株式会社試作重工", "先日、㈱試作重工と打ち合わせた", "㈱試作重工"), ("(株)試作重工", "株式会社 試作重工の件", "株式会社 試作重工"),
    ("㈱試作重工", "（株）試作重工の件", "（株）試作重工"), ("試作重工株式会社", "試作重工㈱の件", "試作重工㈱"),
    ("有限会社ためし堂", "㈲ためし堂の注文", "㈲ためし堂"), ("見本　太郎", "担当は見本太郎です", "見本太郎"), ("見本太郎", "担当：見本 太郎", "見本 太郎"),
    ("林 見本", "林　見本さん", "林　見本"), ("ﾃｽﾄ商会", "テスト商会の件", "テスト商会"), ("テスト・データ商会", "ﾃｽﾄデータ商会の件", "ﾃｽﾄデータ商会"),
    ("Project Falcon", "about ＰＲＯＪＥＣＴ\n  falcon today", "ＰＲＯＪＥＣＴ\n  falcon"),
    ("Müller Prüfstand GmbH", "von MÜLLER PRÜFSTAND GMBH an", "MÜLLER PRÜFSTAND GMBH"),
    ("ACME試験所", "acme試験所へ", "acme試験所"), ("サンプル試験", "1サンプル試験", "サンプル試験"),
    ("Éclair Test", "l'éclair test", "éclair test"),
    ("3Xテスト", "３ｘテストの件", "３ｘテスト"), ("O'Sample", "Ms O'Sample called", "O'Sample"),
    ("ひみつ計画", "ひ\u{200B}みつ計画の", "ひ\u{200B}みつ計画"),
  ]) func variants(term: String, text: String, expected: String) throws {
    #expect(try texts([term], text) == [expected])
  }

  @Test(arguments: [
    ("acme", "acmes and lacme, acme1"), ("Project Falcon", "ProjectFalcon"), ("試作重工", "試作軽工"),
    ("株式会社試作", "試作の件"),
    ("見本太郎", "見本\u{1E}太郎"), ("éclair", "éclairé"),
  ]) func notFound(term: String, text: String) throws { #expect(try texts([term], text).isEmpty) }

  /// As long as the file has room for is found; one more character is refused, not lost.
  @Test func longest() throws {
    let term = String(repeating: "見本計画", count: 16)
    #expect(try texts([term], "「\(term)」") == [term])
    var refused: [OwnLexicon.Refused] = []
    let fields = [(text: Array((term + "書").utf8), row: 3, column: 2)]
    let lexicon = OwnLexicon(id: "own", entity: .codeName, fields: fields, key: Self.key, refused: &refused)
    #expect(lexicon.count == 0)
    #expect(refused.map(\.row) == [3])
  }

  /// A name inside a longer run of its own script may be a part of another word.
  @Test(arguments: [
    ("見本", "見本さんに", 0.9), ("見本", "見本様に", 0.9), ("見本", "標準見本帳", 0.4), ("見本太郎", "主任見本太郎", 0.85),
    ("テスタ", "テスタに", 0.9),
    ("テスタ", "テスタント", 0.4), ("株式会社見本", "株式会社見本に", 0.95), ("さくらい", "さくらいさん", 0.8), ("falcon", "falcon_v2", 0.9),
  ]) func confidence(term: String, text: String, confidence: Double) throws {
    let found = try found([term], text)
    #expect(found.map(\.confidence) == [confidence])
  }

  @Test func longestStands() throws {
    #expect(try texts(["見本", "見本商事", "見本商事販売"], "見本商事販売と見本商事と見本") == ["見本商事販売", "見本商事", "見本"])
    #expect(try texts(["試作重工", "株式会社試作重工"], "株式会社試作重工、試作重工") == ["株式会社試作重工", "試作重工"])
  }

  /// Thousands of terms: each is found, none is found in a text of others.
  @Test func manyTerms() throws {
    var random = SystemRandomNumberGenerator()
    let kanji = Array("山田川村木林森本松竹梅井上下中西東北南高石原野谷口島崎橋")
    let names = Set(
      (0..<3000).map { _ in String((0..<4).map { _ in kanji.randomElement(using: &random) ?? "山" }) })
    let inside = Array(names.prefix(names.count / 2))
    let outside = Set(names).subtracting(inside)
    let scanner = try Scanner(Detector.own([Self.lexicon(inside)], [], key: Self.key))
    func count(_ texts: some Sequence<String>) -> Int {
      var document = Document(path: "", plain: Array(texts.joined(separator: "、").utf8))
      return scanner.scan(&document, using: Workspace()).count
    }
    #expect(count(inside) == inside.count)
    #expect(count(outside) == 0)
  }

  @Test func prefilterChangesNothing() throws {
    let text = "Project Falconと㈱試作重工、見本太郎"
    let terms = ["Project Falcon", "株式会社試作重工", "見本太郎"]
    #expect(try found(terms, text, prefilters: false).map(\.text) == found(terms, text).map(\.text))
  }

  @Test func base64IsReadToo() throws {
    // "the plan of Project Falcon"
    #expect(try texts(["Project Falcon"], "x dGhlIHBsYW4gb2YgUHJvamVjdCBGYWxjb24= y").count == 1)
  }

  @Test func unfitTermsAreNamedByRow() {
    var refused: [OwnLexicon.Refused] = []
    let cells = ["見本太郎", "林", "ab", "・・", "株式会社森", String(repeating: "長", count: 70)]
    let lexicon = OwnLexicon(
      id: "own", entity: .codeName, fields: cells.enumerated().map { (Array($1.utf8), $0 + 2, 3) },
      key: Self.key,
      refused: &refused)
    #expect(lexicon.count == 1)
    #expect(refused.map(\.row) == [3, 4, 5, 6, 7])
    #expect(refused.map(\.column) == [3, 3, 3, 3, 3])
    for one in refused { #expect(!one.description.contains("森") && !one.description.contains("長長")) }
  }

  @Test func fileHoldsNoTerm() throws {
    let terms = ["Project Falcon", "株式会社試作重工"]
    let file = try Self.lexicon(terms).file(key: Self.key)
    let text = String(decoding: file, as: UTF8.self)
    #expect(!text.contains("Falcon") && !text.contains("試作") && !text.contains("CODE_NAME"))
    // The same terms in another order make the same file.
    #expect(try Self.lexicon(terms.reversed()).file(key: Self.key) == file)
    let read = try OwnLexicon(file: file, key: Self.key)
    #expect(read.count == 2 && read.id == "own" && read.entity == .codeName)
  }

  @Test func wrongFilesAreErrors() throws {
    let file = try Self.lexicon(["Project Falcon"]).file(key: Self.key)
    let other = OwnKey(secret: Array("another key of 32 bytes for test".utf8))
    #expect(throws: OwnDataError.wrongKey) { try OwnLexicon(file: file, key: other) }
    #expect(throws: OwnDataError.wrongKind(.lexicon)) { try FingerprintFile(file: file, key: Self.key) }
    #expect(throws: OwnDataError.notOwnData) { try OwnLexicon(file: [], key: Self.key) }
    #expect(throws: OwnDataError.notOwnData) { try OwnLexicon(file: Array("term\nterm".utf8), key: Self.key) }
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 1
      #expect(throws: OwnDataError.self) { try OwnLexicon(file: damaged, key: Self.key) }
      #expect(throws: OwnDataError.self) { try OwnLexicon(file: Array(file[..<index]), key: Self.key) }
    }
  }
}
