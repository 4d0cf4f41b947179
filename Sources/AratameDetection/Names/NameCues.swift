internal import AratameMatching

/// What stands beside a name and says whose it is.
enum NameCues {
  /// Most confidence of a name that is a place too, with no cue: nothing acts on it.
  static let place = 0.45

  /// Whether a name may stand at `range`: no placeholder, shop, family or number is one.
  static func mayStand(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    !isPlaceholder(text.extracting(range)) && !isTrade(range.upperBound, in: text)
      && !isNumber(range, in: text)
  }

  /// Whether `range` is a number in kanji, or begins inside of one: 三, 九十九, 第五十⟦九条⟧.
  private static func isNumber(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    func isIn(_ set: WordSet, _ position: Int) -> Bool {
      position >= 0 && position + 3 <= text.count && set.exactHit(position..<position + 3, in: text) != nil
    }
    if isIn(numerals, range.lowerBound), isIn(numerals, range.lowerBound - 3) { return true }
    return stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy {
      isIn(numerals, $0) || isIn(counters, $0)
    }
  }

  /// Whether a form of address or how it is read follows `range`, a label precedes it, it is a signature, or an e-mail
  /// address nearby is how it is read.
  static func isCued(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    isAddressed(range.upperBound, in: text) || isLabelled(range.lowerBound, in: text)
      || reading(of: range, in: text) != nil || isSigned(range, in: text) || NameMail.holds(range, in: text)
  }

  /// The surname, with a given name where one follows, in `units` of the window that a cue alone makes a name.
  static func cuedName(_ window: borrowing NameWindow, _ units: Range<Int>, _ text: Span<UInt8>) -> Range<
    Int
  >? {
    guard let first = units.first, window.isSurname(at: first) else { return nil }
    let start = window.range(of: first).lowerBound
    guard first == window.own.lowerBound else { return nil }
    let isLabelled = isLabelled(start, in: text)
    for count in window.nameLengths(at: first) where first + count <= units.upperBound {
      let range = start..<window.range(of: first + count - 1).upperBound
      if isAddressed(range.upperBound, in: text) { return range }
      guard first + count == window.own.upperBound, count > 1 else { continue }
      if isLabelled || isSigned(range, in: text) || NameMail.holds(range, in: text) { return range }
    }
    return nil
  }

  /// How the name is read, in kana, where that stands in brackets after it: 加藤理恵(かとう りえ).
  ///
  /// - Returns: Its bytes; nil where none stands there, or more, such as years of life.
  static func reading(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    guard range.upperBound < text.count, text[range.upperBound] == 0x28 else { return nil }
    let start = range.upperBound + 1
    var end = start
    var letters = 0
    while end < text.count, letters <= 12 {
      let (value, length) = text.decodedScalar(at: end)
      switch NameUnit.Kind(value) {
      case .hiragana, .katakana: letters += 1
      case .space where letters > 0, .dot where letters > 0: break
      case .closing: return letters >= 2 ? start..<end : nil
      default: return nil
      }
      end += length
    }
    return nil
  }

  /// Whether `range` is all of a line below a line of dashes, as in the signature of a mail.
  static func isSigned(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.upperBound == text.count || text[range.upperBound] == 0x0A || text[range.upperBound] == 0x0D,
      range.lowerBound > 2, text[range.lowerBound - 1] == 0x0A
    else { return false }
    var end = range.lowerBound - 1
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0D { end -= 1 }
    return end > 1 && text[end - 1] == 0x2D && text[end - 2] == 0x2D
  }

  /// Whether a form of address begins at `position`, a space before it allowed.
  private static func isAddressed(_ position: Int, in text: Span<UInt8>) -> Bool {
    let position = text.skippingSpaces(from: position)
    guard let hit = addresses.hit(at: position, in: text, limit: min(position + 15, text.count)) else {
      return false
    }
    // 様々, 氏名 and 先生方 are other words.
    return !text.has("々", at: hit.range.upperBound) && !text.has("名", at: hit.range.upperBound)
  }

  /// Whether a label ends at `position`, with `:` and the like between.
  private static func isLabelled(_ position: Int, in text: Span<UInt8>) -> Bool {
    var end = position
    for _ in 0..<4 {
      guard end > 0 else { break }
      switch text[end - 1] {
      case 0x20, 0x09, 0x3A, 0x3D, 0x22, 0x7C: end -= 1
      default: break
      }
    }
    return labels.hit(endingAt: end, in: text, from: max(0, end - 24)) != nil
  }

  /// Whether the name goes on as that of a shop or a family: 松本屋, 吉野家.
  private static func isTrade(_ position: Int, in text: Span<UInt8>) -> Bool {
    trades.hit(at: position, in: text, limit: min(position + 9, text.count)) != nil
  }

  /// Whether this is a name that stands for any name.
  static func isPlaceholder(_ name: Span<UInt8>) -> Bool {
    placeholders.hit(at: 0, in: name, limit: name.count) != nil || name.has("甲野", at: 0)
      || name.has("乙野", at: 0)
      || name.has("丙野", at: 0)
  }

  /// Whether this is how such a name is read.
  static func isPlaceholderReading(_ name: Span<UInt8>) -> Bool {
    readings.hit(at: 0, in: name, limit: name.count) != nil
  }

  /// Whether the name is known to all: a creator of the lexicon, or with an office, a calling or years of life
  /// beside it.
  static func isPublic(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if let hit = Lexicon.shared.name(range, in: text), hit.entry.kind == .creator { return true }
    if offices.hit(at: range.upperBound, in: text, limit: min(range.upperBound + 18, text.count)) != nil {
      return true
    }
    var start = text.skippingSpaces(backFrom: range.lowerBound)
    for word: StaticString in ["・", "の", "である"] where text.has(word, before: start) {
      start -= word.utf8CodeUnitCount
    }
    if callings.hit(endingAt: start, in: text, from: max(0, start - 18)) != nil { return true }
    return hasYears(range.upperBound, in: text)
  }

  /// Whether years of life begin at `position`: (1867年, (かな、1867年.
  private static func hasYears(_ position: Int, in text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == 0x28 else { return false }
    let limit = min(position + 80, text.count)
    var digits = 0
    for i in position + 1..<max(position + 1, limit) {
      if text[i] == 0x29 || text[i] == 0x0A { return false }
      digits = text[i] &- 0x30 < 10 ? digits + 1 : 0
      if digits >= 3, text.has("年", at: i + 1) || text.has("-", at: i + 1) || text.has("–", at: i + 1) {
        return true
      }
    }
    return false
  }

  private static let addresses = WordSet([
    "さん", "さま", "様", "氏", "先生", "殿", "君", "くん", "ちゃん", "社長", "部長", "課長", "係長", "主任", "次長", "室長", "所長", "店長",
    "専務", "常務", "会長", "教授", "准教授", "医師", "看護師", "先輩", "弁護士", "宛", "支店長", "取締役", "氏宛",
  ])
  private static let trades = WordSet([
    "家", "屋", "堂", "組", "荘", "庵", "亭", "商店", "商事", "工業", "製作所", "建設", "産業", "酒造", "薬局", "医院", "病院", "印刷",
    "電機",
    "運輸", "不動産", "旅館", "学園", "高校", "大学", "銀行", "重工", "化学", "証券", "食品", "物産", "水産", "歯科", "事務所",
  ])
  private static let numerals = WordSet([
    "第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万",
  ])
  private static let counters = WordSet(["条", "項", "号", "章", "節", "年", "月", "日"])
  private static let labels = WordSet([
    "氏名", "名前", "担当", "担当者", "担当者名", "フリガナ", "ふりがな", "患者", "患者名", "代表者", "代表取締役", "宛名", "宛先", "署名",
    "申込者", "契約者", "受取人", "差出人", "責任者", "世帯主", "保護者", "保証人", "被保険者", "受診者", "応募者", "候補者", "講師", "作成者",
    "承認者", "起案者", "報告者", "連絡先", "出席者", "参加者", "氏名(漢字)", "name", "full_name", "customer_name",
  ])
  private static let placeholders = WordSet([
    "山田太郎", "山田花子", "山田 太郎", "山田 花子", "名無しの権兵衛", "日本太郎", "日本花子", "東京太郎", "東京花子",
  ])
  private static let readings = WordSet([
    "ヤマダ タロウ", "ヤマダ ハナコ", "やまだ たろう", "やまだ はなこ", "コウノ ハナコ", "コウノ タロウ",
  ])
  private static let offices = WordSet([
    "大統領", "首相", "総理", "天皇", "皇后", "皇帝", "国王", "女王", "法王", "教皇", "将軍", "元帥", "内閣", "政権", "大臣", "議員", "知事",
    "選手", "監督", "投手", "親王", "上皇", "大王", "1世", "2世", "3世", "4世", "5世", "書記長", "総書記", "主席", "財団", "賞",
  ])
  private static let callings = WordSet([
    "首相", "大統領", "総理", "武将", "大名", "将軍", "俳優", "女優", "歌手", "声優", "作家", "小説家", "画家", "詩人", "作曲家", "漫画家",
    "映画監督", "監督", "脚本家", "哲学者", "物理学者", "数学者", "化学者", "思想家", "政治家", "革命家", "探検家", "建築家", "彫刻家", "皇帝",
    "国王", "女王", "タレント", "アイドル", "アナウンサー", "ミュージシャン", "ピアニスト", "ギタリスト", "ボーカル", "お笑い芸人", "力士", "棋士",
    "主演", "原作", "主人公", "作詞", "作曲", "脚本", "演出", "初代", "大臣", "長官", "知事", "社会学者", "経済学者", "歴史家",
  ])
}
