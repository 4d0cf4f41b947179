import Aratame
import AratameDetection
import AratameDocuments
import FoundationEssentials

extension Bench {
  /// What a lexicon of ten thousand terms and the fingerprints of the project's own documents add to an audit.
  func ownData(_ log: [UInt8]) throws {
    let key = OwnKey(secret: Array("a key for measurements, no secret".utf8))
    var refused: [OwnLexicon.Refused] = []
    let terms = Self.terms.enumerated().map { (text: Array($1.utf8), row: $0 + 1, column: 1) }
    let lexicon = OwnLexicon(id: "terms", entity: .customerName, fields: terms, key: key, refused: &refused)
    let documents = try ["README.md", "docs/configuration.md", "docs/reports.md", "docs/detectors.md"].map {
      name in
      DocumentFingerprint(
        label: name, kind: .confidential, texts: [[UInt8](try Data(contentsOf: URL(filePath: name)))],
        key: key)
    }
    let marks = documents.map(\.marks.count).reduce(0, +)
    print(row("own data: \(lexicon.count) terms", "\(try lexicon.file(key: key).count) bytes", ""))
    print(row("own data: \(marks) marks", "\(try FingerprintFile(documents).file(key: key).count) bytes", ""))
    var options = Scanner.Options()
    options.measuresTime = true
    let scanner = try Scanner(adding: Detector.own([lexicon], documents, key: key), options: options)
    let workspace = Workspace()
    var bytes = 0
    let whole = try ContinuousClock().measure {
      var document = Document(path: "log")
      var reader = LogReader(ByteSource(path: "log", bytes: log))
      while try reader.next(into: &document) {
        bytes += document.text.count
        _ = scanner.scan(&document, using: workspace)
      }
    }
    for id in Detector.ownIDs {
      guard let time = workspace.time[id] else { continue }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      let speed = rounded(Double(bytes) / 1e6 / seconds)
      print(row("  \(id)", "\(rounded(time / whole * 100)) %", "\(speed) MB/s"))
    }
  }

  /// Made-up customers: persons and companies, Japanese and English, from words that texts are full of.
  private static let terms: [String] = {
    let surnames = "山田 佐藤 鈴木 高橋 田中 伊藤 渡辺 中村 小林 加藤 吉田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山本 森 池田 橋本 阿部 石川"
    let given = "太郎 花子 一郎 健太 美咲 翔太 陽子 直樹 恵子 大輔 裕子 真一 智子 和也 由美 拓也 久美子 誠 明美 隆 愛 学 香織 浩 幸子"
    let stems = "東京 大阪 日本 中央 東洋 第一 富士 北海 山手 新光 大和 三葉 青空 未来 共同 都市 環境 情報 総合 平和 朝日 太陽 緑 海洋 国際"
    let trades = "商事 電機 建設 運輸 食品 製薬 印刷 不動産 化学 機械 システム サービス 物産 工業 保険 銀行 設計 水産 証券 出版 通信 研究所 ホールディングス テクノロジー 倉庫"
    let words =
      "North Blue Global First United General Pacific Summit Bright Green Silver Union Central Prime Smart"
    let nouns =
      "Systems Foods Trading Energy Partners Holdings Logistics Software Motors Insurance Design Labs Bank Media"
    func product(_ a: String, _ b: String, _ join: (Substring, Substring) -> String) -> [String] {
      a.split(separator: " ").flatMap { one in b.split(separator: " ").map { join(one, $0) } }
    }
    return product(surnames, given) { "\($0) \($1)" } + product(stems, trades) { "株式会社\($0)\($1)" }
      + product(stems, trades) { "\($0)\($1)" } + product(words, nouns) { "\($0) \($1) Inc." }
      + product(surnames, trades) { "\($0)\($1)" } + product(stems, surnames) { "\($0)\($1)商店" }
      + product(surnames, given) { "\($0)\($1)建設" } + product(stems, trades) { "\($0)第二\($1)" }
      + product(stems, trades) { "新\($0)\($1)" } + product(stems, trades) { "有限会社\($0)\($1)販売" }
      + product(given, trades) { "\($0)\($1)" } + product(words, trades) { "\($0)\($1)" }
      + product(stems, surnames) { "\($0)\($1)会計事務所" } + product(surnames, words) { "\($0) \($1)" }
      + product(nouns, stems) { "\($0) \($1)" } + product(stems, given) { "\($0)\($1)" }
      + product(surnames, trades) { "西\($0)\($1)" } + product(surnames, trades) { "\($0)兄弟\($1)" }
  }()
}
