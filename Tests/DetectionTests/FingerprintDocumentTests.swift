import AratameDocuments
import AratameMatching
import Foundation
import Testing

@testable import AratameDetection

// Foundation has one too.
private typealias Scanner = AratameDetection.Scanner

/// Excerpts of registered documents are recognised, other texts are not.
@Suite struct FingerprintDocumentTests {
  private static let key = OwnLexiconTests.key
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Real texts: half of README.md is English, the end of it Japanese.
  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  private static func fingerprint(
    _ text: String, label: String = "document", kind: DocumentFingerprint.Kind = .confidential
  ) -> DocumentFingerprint {
    DocumentFingerprint(label: label, kind: kind, texts: [Array(text.utf8)], key: key)
  }

  private static func scanner(_ documents: [DocumentFingerprint]) throws -> Scanner {
    try Scanner(Detector.own([], documents, key: key))
  }

  private static func findings(_ text: String, _ scanner: Scanner) -> [Finding] {
    var document = Document(path: "", plain: Array(text.utf8))
    return scanner.scan(&document, using: Workspace())
  }

  /// The Japanese part of README.md without its code.
  private static func japanese() throws -> String {
    let text = try text("README.md")
    let start = try #require(text.range(of: "## 日本語"))
    return text[start.upperBound...].split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }
      .map { String($0.element) }.joined()
  }

  /// The English running text of README.md: no code, no tables.
  private static func english() throws -> String {
    let text = try text("README.md")
    let end = try #require(text.range(of: "## 日本語"))
    return text[..<end.lowerBound].split(separator: "\n").filter { $0.first.map(\.isLetter) == true }
      .joined(separator: "\n")
  }

  /// Whether a character counts as one of an excerpt's sixty.
  private static func counts(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// A stretch of `text` that begins at a random place and has so many characters of Japanese.
  private static func excerpt(
    ofJapanese text: [Character], _ count: Int, _ random: inout SeededGenerator
  ) -> [Character] {
    while true {
      var end = Int.random(in: 0..<text.count, using: &random)
      let start = end
      var left = count
      while end < text.count, left > 0 {
        if counts(text[end]), !text[end].isASCII { left -= 1 }
        end += 1
      }
      if left == 0 { return Array(text[start..<end]) }
    }
  }

  private static func excerpt(
    ofWords words: [Substring], _ count: Int, _ random: inout SeededGenerator
  ) -> [Character] {
    let start = Int.random(in: 0...words.count - count, using: &random)
    return Array(words[start..<start + count].joined(separator: " "))
  }

  /// `text` with so many characters replaced, removed or put in at random places.
  private static func edited(
    _ text: [Character], _ count: Int, _ letters: [Character], _ random: inout SeededGenerator
  ) -> [Character] {
    var text = text
    for _ in 0..<count {
      let place = Int.random(in: 0..<text.count, using: &random)
      let letter = letters.randomElement(using: &random) ?? "x"
      switch Int.random(in: 0..<3, using: &random) {
      case 0: text[place] = letter
      case 1: text.remove(at: place)
      default: text.insert(letter, at: place)
      }
    }
    return text
  }

  /// How many of `total` excerpts with so many edits are recognised, of 100.
  private static func recall(_ edits: Int, total: Int, japanese isJapanese: Bool) throws -> Double {
    var random = SeededGenerator(seed: 7)
    let text = isJapanese ? try japanese() : try english()
    let scanner = try scanner([fingerprint(text)])
    let words = text.split(whereSeparator: \.isWhitespace)
    let letters = Array(isJapanese ? "のをはがに書類送信者情報確認" : "etaoinshrdlucmw")
    var found = 0
    for _ in 0..<total {
      let excerpt =
        isJapanese
        ? excerpt(ofJapanese: Array(text), 60, &random) : excerpt(ofWords: words, 25, &random)
      let prompt = String(edited(excerpt, edits, letters, &random))
      if !findings("Please translate: " + prompt + " ...", scanner).isEmpty { found += 1 }
    }
    return 100 * Double(found) / Double(total)
  }

  /// The promise: sixty characters of Japanese or twenty-five English words.
  @Test(arguments: [true, false]) func excerptsAreRecognised(isJapanese: Bool) throws {
    #expect(try Self.recall(0, total: 400, japanese: isJapanese) == 100)
  }

  /// Some characters changed; the shares stand in docs/own-data.md.
  @Test(arguments: [
    (1, true, 100.0), (2, true, 99), (3, true, 98), (1, false, 100), (3, false, 95), (5, false, 85),
  ])
  func editedExcerptsAreRecognised(edits: Int, isJapanese: Bool, least: Double) throws {
    let recall = try Self.recall(edits, total: 400, japanese: isJapanese)
    #expect(recall >= least, "\(recall)")
  }

  /// Width, case, punctuation and line breaks are no edits.
  @Test func spellingMakesNoDifference() throws {
    var random = SeededGenerator(seed: 3)
    let text = try Self.japanese()
    let scanner = try Self.scanner([Self.fingerprint(text)])
    for _ in 0..<50 {
      var prompt = ""
      for character in Self.excerpt(ofJapanese: Array(text), 60, &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: prompt += "、\n\(character)"
        case 1: prompt += "\u{3000}\(character)"
        case 2: prompt += "「\(character.uppercased())」"
        default: prompt.append(character)
        }
      }
      #expect(Self.findings(prompt, scanner).count == 1)
    }
  }

  /// Other texts of the project share words and terms with it, and no excerpt.
  @Test func otherTextsAreNotRecognised() throws {
    let scanner = try Self.scanner([Self.fingerprint(try Self.text("docs/reports.md"))])
    for name in ["CONTRIBUTING.md", "samples/README.md", "LICENSE", "docs/configuration.md"] {
      #expect(Self.findings(try Self.text(name), scanner).isEmpty, "\(name)")
    }
  }

  @Test func saysWhichDocumentAndWhere() throws {
    let one = "第一回の打合せでは、来年度の製品の仕様と価格、そして発売の時期について話し合い、次回までに試作品を用意することを決めた。議事録は担当者が保管する。"
    let two = """
      You are a careful editor. Rewrite every sentence so that a child of ten understands it, keep all numbers, \
      never add an opinion of your own, and close with three questions that check what was understood.
      """
    let scanner = try Self.scanner([
      Self.fingerprint(one, label: "minutes"),
      Self.fingerprint(two, label: "editor", kind: .thirdPartyPrompt),
    ])
    let prompt = "要約して：\n\(one)\nそれから\n\(two)\n以上"
    let findings = Self.findings(prompt, scanner)
    #expect(findings.map(\.entity) == [.confidentialDocument, .registeredPrompt])
    #expect(findings.map(\.term) == ["minutes", "editor"])
    #expect(findings.map(\.confidence) == [0.95, 0.95])
    for (finding, text) in zip(findings, [one, two]) {
      let place = try #require(prompt.utf8.firstRange(of: Array(text.utf8)))
      let start = prompt.utf8.distance(from: prompt.startIndex, to: place.lowerBound)
      let whole = start..<start + text.utf8.count
      #expect(whole.contains(finding.range.lowerBound) && finding.range.upperBound <= whole.upperBound)
      #expect(finding.range.count > text.utf8.count * 3 / 4)
    }
  }

  /// What every statute says may be anybody's wording: no rule acts on so little.
  @Test func setPhrasesCountLittle() throws {
    let phrase = "その執行を終わり又は執行を受けることがなくなった日から五年を経過しない者"
    let document = "見本団体の会員となることができない者は次のとおりとする。刑に処せられ、\(phrase)、会費を納めない者。"
    let scanner = try Self.scanner([Self.fingerprint(document + "会費の額は総会で決め、毎年四月に集めるものとする。")])
    let found = Self.findings("試験の受験資格として、\(phrase)を除く、とありますか", scanner)
    #expect(found.allSatisfy { $0.confidence < 0.5 })
    #expect(Self.findings(document, scanner).map(\.confidence) == [0.95])
  }

  @Test func formsAreLeftOut() {
    let form = "本契約に関して紛争が生じたときは、甲の本店の所在地を管轄する地方裁判所を第一審の専属的合意管轄裁判所とする。"
    let own = "試作機の耐久試験は三回とも途中で止まり、原因は軸受の焼付きであったため、潤滑の方法を改めて四回目を行うことにした。"
    var document = Self.fingerprint(own + form)
    let marks = document.marks.count
    document.remove([Self.fingerprint(form)])
    #expect(!document.marks.isEmpty && document.marks.count < marks)
  }

  /// The guarantee of the paper: so many bytes of the same text hold at least one mark.
  @Test func everyStretchHoldsAMark() throws {
    for text in [try Self.japanese(), try Self.english()] {
      let marks = Self.fingerprint(text).marks
      #expect(marks.first.map { $0.place < DocumentFingerprint.window } == true)
      for (one, next) in zip(marks, marks.dropFirst()) {
        #expect(next.place - one.place <= DocumentFingerprint.window)
      }
    }
  }

  @Test func fileHoldsNoText() throws {
    let text = try Self.english()
    let file = try FingerprintFile([Self.fingerprint(text, label: "secret name")]).file(key: Self.key)
    let shown = String(decoding: file, as: UTF8.self)
    #expect(!shown.contains("secret name") && !shown.contains("prompt"))
    let read = try FingerprintFile(file: file, key: Self.key)
    #expect(read.documents.map(\.label) == ["secret name"])
    #expect(read.documents.first?.marks == Self.fingerprint(text).marks)
    let other = OwnKey(secret: Array("another key of 32 bytes for test".utf8))
    #expect(throws: OwnDataError.wrongKey) { try FingerprintFile(file: file, key: other) }
    #expect(throws: OwnDataError.wrongKind(.fingerprints)) { try OwnLexicon(file: file, key: Self.key) }
    var damaged = file
    damaged[file.count / 2] ^= 1
    #expect(throws: OwnDataError.damaged) { try FingerprintFile(file: damaged, key: Self.key) }
  }

  @Test func excerptsInBase64AreRecognised() throws {
    let text = try Self.english()
    let scanner = try Self.scanner([Self.fingerprint(text)])
    let excerpt = text.split(whereSeparator: \.isWhitespace).prefix(40).joined(separator: " ")
    #expect(Self.findings("x " + Data(excerpt.utf8).base64EncodedString() + " y", scanner).count == 1)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same excerpts on every machine.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
