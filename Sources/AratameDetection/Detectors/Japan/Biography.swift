internal import AratameMatching

/// Tells the date of birth in an article about a dead or famous person from that in a private one's papers.
enum Biography {
  /// The last year in which nobody was born who lives.
  private static let lastYear = 1909
  /// Whether the person cannot be alive, by the year or by what the sentence or the record says of a death: the Act
  /// protects living individuals.
  ///
  /// Source: 個人情報保護法（平成15年法律第57号） 第2条第1項 [V, copy of 2025-09-24].
  static func isOfTheDead(_ text: Span<UInt8>, _ date: Range<Int>) -> Bool {
    if let year = year(of: date, in: text), year <= lastYear { return true }
    if deaths.occurs(in: text, restOfSentence(from: date, in: text)) { return true }
    return FactRecord(of: date, in: text).others.contains { deaths.occurs(in: text, $0) }
  }

  /// Whether the date is of somebody whose life is published: the person is dead, or the record tells a career in public
  /// life (`- birth date: …`, `- occupation: actor`).
  static func isPublished(_ text: Span<UInt8>, _ date: Range<Int>) -> Bool {
    if isOfTheDead(text, date) { return true }
    let record = FactRecord(of: date, in: text).others
    return record.contains { occupations.occurs(in: text, $0) }
      || record.reduce(0) { $0 + labels(in: text, $1) } >= 2
  }

  /// Whether the rest of the sentence tells a role in public life: `（1985年4月1日生まれ）は、日本の俳優である`.
  static func tellsRole(_ text: Span<UInt8>, _ date: Range<Int>) -> Bool {
    roles.occurs(in: text, restOfSentence(from: date, in: text))
  }

  /// What stands behind the date in its sentence: nothing where a full stop does.
  private static func restOfSentence(from date: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    let end = date.upperBound
    if text.has(". ", at: end) { return end..<end }
    return end..<max(end, text.sentence(around: date).upperBound)
  }

  /// How many labels in `range` are of those that only articles about players, artists and politicians have.
  private static func labels(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var start = range.lowerBound
    while let hit = careers.first(in: text, start..<range.upperBound) {
      count += 1
      start = hit.range.upperBound
    }
    return count
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

  /// Labels of fact boxes in encyclopedias, as they are written there.
  private static let careers = WordSet([
    "term start", "term_start", "term end", "term_end", "predecessor", "successor", "constituency",
    "parliament",
    "political party", "national team", "nationalteam", "nationalyears", "nationalcaps", "current club",
    "currentclub", "clubnumber", "youthclubs", "youthyears", "managerclubs", "manageryears", "caps",
    "played for",
    "playing position", "draft team", "draft_team", "draft year", "draft_year", "draft pick", "draft_pick",
    "career start", "career_start", "career end", "career_end", "debutteam", "debutyear", "debutdate",
    "debut date",
    "finalteam", "finalyear", "statlabel", "turnedpro", "turned pro", "highestrank", "singlesrecord",
    "years active",
    "years_active", "notable works", "notable_works", "known for", "known_for", "stage name", "discography",
    "filmography",
    "所属政党", "選挙区", "当選回数", "前職者", "後任者", "代表作", "活動期間", "芸名", "ドラフト順位", "プロ入り", "初出場", "受賞歴",
  ])

  /// What a fact box says of an occupation that is exercised in public, with the label before it.
  private static let occupations = WordSet(
    ["occupation", "profession", "職業"].flatMap { label in
      [":", ": ", " is ", " = ", "=", "|"].flatMap { joint in
        [
          "actor", "actress", "politician", "footballer", "singer", "musician", "film director",
          "film producer",
          "composer", "novelist", "athlete", "rapper", "screenwriter", "comedian", "俳優", "女優", "声優", "歌手",
          "政治家",
          "タレント", "漫画家", "小説家", "映画監督", "作曲家",
        ].map { label + joint + $0 }
      }
    })

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
