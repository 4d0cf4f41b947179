internal import AratameMatching

/// Tells the date of birth in an article about a dead or famous person from that in a private one's papers.
enum Biography {
  /// The last year in which nobody was born who lives.
  private static let lastYear = 1909
  /// What says nearby that a person died is looked for so many bytes behind the date.
  private static let reach = 320

  /// Whether the person cannot be alive, by the year or by what is said of a death: the Act protects living
  /// individuals.
  ///
  /// Source: 個人情報保護法（平成15年法律第57号） 第2条第1項 [V, copy of 2025-09-24].
  static func isOfTheDead(_ text: Span<UInt8>, _ date: Range<Int>) -> Bool {
    if let year = year(of: date, in: text), year <= lastYear { return true }
    let end = min(text.count, date.upperBound + reach)
    return deaths.occurs(in: text, date.upperBound..<end)
  }

  /// Whether the rest of the sentence tells a role in public life: `（1985年4月1日生まれ）は、日本の俳優である`.
  static func tellsRole(_ text: Span<UInt8>, _ date: Range<Int>) -> Bool {
    let sentence = text.sentence(around: date)
    return roles.occurs(in: text, date.upperBound..<max(date.upperBound, sentence.upperBound))
  }

  /// The year of the Western calendar, if it is written in figures.
  private static func year(of date: Range<Int>, in text: Span<UInt8>) -> Int? {
    var year = 0
    var digits = 0
    for i in date {
      guard text[i].isASCIIDigit else {
        (year, digits) = (0, 0)
        continue
      }
      year = year * 10 + Int(text[i] - 0x30)
      digits += 1
      if digits == 4, (1300...2100).contains(year) { return year }
    }
    // 明治1年 is 1868.
    guard text.has("明治", at: date.lowerBound) else { return nil }
    let era = DigitRun(text.extracting(date.lowerBound..<min(date.upperBound, date.lowerBound + 9)))
    return era.count > 0 ? 1867 + era.values.reduce(0) { $0 * 10 + Int($1) } : nil
  }

  private static let deaths = WordSet([
    "死去", "没年", "没日", "年没", "逝去", "死没", "亡くなった", "death date", "death place", "death_date", "death_place",
    "date of death", "deathdate", "deathplace", "died on", "died in",
  ])

  /// Of such as have it the public knows the name; not work that anybody may do.
  private static let roles = WordSet([
    "政治家", "外交官", "大統領", "首相", "議員", "俳優", "女優", "声優", "歌手", "タレント", "司会者", "アイドル", "選手",
    "ゴルファー", "ボクサー", "スイマー", "力士", "棋士", "騎手", "レーサー", "格闘家", "レスラー", "柔道家", "映画監督", "サッカー監督",
    "テレビプロデューサー", "脚本家", "作家", "小説家", "詩人", "漫画家", "文芸評論家", "ジャーナリスト", "音楽家", "ミュージシャン", "シンガー",
    "ソングライター", "ラッパー", "ギタリスト", "ピアニスト", "ドラマー", "作曲家", "作詞家", "指揮者", "ダンサー", "振付師", "画家", "彫刻家",
    "写真家", "活動家", "実業家", "医学者", "科学者", "哲学者", "神学者", "数学者", "宇宙飛行士", "司教", "貴族", "サーファー",
    "コメディアン", "お笑い芸人", "チェスプレイヤー", "アーティスト", "元プロ", "野球投手", "フットボールの",
    "オリンピック",
  ])
}
