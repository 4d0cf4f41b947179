// Dates of birth: dates that say of themselves what they are. An age alone is none.
extension Detector {
  static let japaneseBirthDate = Detector(
    id: "jp-birth-date",
    entity: .japaneseDateOfBirth,
    summary: Localized(
      ja: "生年月日: 「生年月日」「誕生日」などの直後の日付（西暦・元号・略号）。",
      en: "A date of birth: a date right after a word that says so, in the Western or the Japanese calendar."),
    sources: birthDateSources,
    anchor: .words(["生年月日", "誕生日", "出生日", "出生年月日", "生まれた日", "birth", "DOB", "D.O.B"]),
    before: 10,
    reach: 128,
    pattern:
      #"(?:生年月日|誕生日|出生(?:年月)?日|生まれた日|(?<![A-Za-z])(?:date[ _-]?of[ _-]?birth|birth[ _-]?(?:date|day)|DOB|D\.O\.B\.?)(?![A-Za-z]))"#
      + #"(?:\([^()\n]{0,12}\))?["']?[ \t]{0,4}(?:は|が|[:=|,]|->)?[ \t\n"'「]{0,4}(?:西暦)?[ ]?"# + "(\(anyDate))"
      + notBeforeDate,
    caseless: true,
    assess: { Assessment(confidence: Biography.isPublished($0, $1.entity) ? 0.4 : 0.95) },
    confidence: 0.95,
    examples: [
      .hit("生年月日：⟦1985年4月1日⟧"),
      .hit("生年月日 ⟦昭和60年4月1日⟧"),
      .hit("誕生日は⟦S60.4.1⟧です"),
      .hit("生年月日（西暦）：⟦1985/04/01⟧"),
      .hit("生年月日\n⟦平成元年一月八日⟧"),
      .hit("DOB: ⟦1985-04-01⟧"),
      .hit("date_of_birth=⟦19850401⟧"),
      .hit("生年月日：⟦昭60.4.1⟧"),
      .hit("生年月日は⟦一九八五年四月一日⟧"),
      .miss("設立日：1985年4月1日"),
      .miss("誕生日なので1985年4月1日に予約"),
      .miss("生年月日：1985年13月41日"),
      .miss("生年月日を入力してください"),
      .miss("年齢は40歳です"),
      .miss("生年月日：S90.4.1"),
    ])

  static let birthDateBefore = Detector(
    id: "jp-birth-date-before-word",
    entity: .japaneseDateOfBirth,
    summary: Localized(
      ja: "生年月日: 「生まれ」「生」の付いた日付。", en: "A date of birth: a date followed by a word for born."),
    sources: birthDateSources,
    anchor: .words(["生まれ", "日生", ")生", "1生", "2生", "3生", "4生", "5生", "6生", "7生", "8生", "9生", "0生"]),
    before: 64,
    reach: 96,
    pattern: notAfterNumber
      + "(\(anyDate))"
      + #"(?:[ ]?(?:\([月火水木金土日]\))?[ ]?に?生まれ(?!変)|(?:\([月火水木金土日]\))?生(?=です|で、|[^一-鿿㐀-䶿々ぁ-んァ-ヶー]|$))"#,
    // With somebody's name beside it the date is that person's; but articles about famous people have it, too.
    assess: { text, candidate in
      let isPublished =
        Biography.isOfTheDead(text, candidate.entity) || Biography.tellsRole(text, candidate.entity)
      return Assessment(confidence: isPublished ? 0.4 : 0.45)
    },
    confidence: 0.45,
    link: Link([Entity(rawValue: "PERSON")], within: .sentence, confidence: 0.85, least: 0.45),
    examples: [
      .hit("甲野花子（⟦1985年4月1日⟧生まれ）"),
      .hit("⟦昭和60年4月1日⟧生、無職"),
      .hit("⟦1985/04/01⟧生まれです"),
      .hit("⟦S60.4.1⟧生"),
      .miss("1985年4月1日生産分"),
      .miss("1985年4月1日発売"),
      .miss("1985年生まれ"),
    ])

  static let birthDateByColumn = Detector(
    id: "jp-birth-date-by-column",
    entity: .japaneseDateOfBirth,
    summary: Localized(
      ja: "生年月日: 列や項目の名前がそう言う西暦の日付。", en: "A date of birth: a Western date whose column or key says so."),
    sources: birthDateSources,
    anchor: .shapes(["4", "8", "4A", "8A", "4-2-2A", "2-2-4", "1-1-4", "1-2-4", "2-1-4"]),
    reach: 32,
    pattern: cellStart + notAfterNumber + "(?:\(westernDate)|\(dayFirst))" + notBeforeDate,
    confidence: 0.2,
    context: birthContext,
    examples: [
      .hit("氏名,生年月日\n甲野花子,⟦1985-04-01⟧"),
      .hit("| 氏名 | birth_date |\n|---|---|\n| Hanako | ⟦1985/4/1⟧ |"),
      .hit("氏名\t誕生日\n甲野\t⟦1985年4月1日⟧"),
      .hit("dob;⟦1985-01-02⟧"),
      .hit("name,date_of_birth\nHanako,⟦02/01/1985⟧"),
      .miss("氏名,入社日\n甲野花子,1985-04-01"),
      .miss("誕生日なので1985年4月1日に予約"),
      .miss("1985-04-01"),
      .miss("created;1985-01-02"),
    ])

  static let birthDateInEra = Detector(
    id: "jp-birth-date-in-era",
    entity: .japaneseDateOfBirth,
    summary: Localized(
      ja: "生年月日: 列や項目の名前がそう言う元号の日付。",
      en: "A date of birth: a date of the Japanese calendar whose column or key says so."),
    sources: birthDateSources,
    anchor: .anyOf([.words(["明治", "大正", "昭和", "平成", "令和", "元."]), .shapes(dottedDates)]),
    before: 4,
    reach: 48,
    pattern: cellStart + notAfterNumber + eraDateByAnchor + notBeforeDate,
    confidence: 0.2,
    context: birthContext,
    examples: [
      .hit("氏名,生年月日\n甲野花子,⟦昭和60年4月1日⟧"),
      .hit("氏名;誕生日\n甲野花子;⟦S60.4.1⟧"),
      .miss("氏名,設立日\n甲野商店,昭和60年4月1日"),
      .miss("昭和60年4月1日"),
    ])

  private static let birthContext = Context(
    [
      "生年月日", "誕生日", "出生日", "出生年月日", "birth", "birthday", "birthdate", "date of birth", "dob", "bday",
      "geburtsdatum", "fecha de nacimiento", "date de naissance", "nacimiento", "naissance",
    ],
    confidence: 0.95,
    against: ["設立", "発売", "創業", "開業", "締切", "入社", "登録", "更新", "作成"], distance: 6)

  /// A cell or a value begins here: asking what its column is called takes long, and no sentence has one.
  private static let cellStart = #"(?<=^|[\n\x{1E},;\t|"'(:=>「]|[,;|:=] |  |西暦)"#

  /// Year, month and day of one or two digits, whatever stands around them.
  private static let dottedDates = ["", "A"].flatMap { after in
    ["1-1-1", "1-1-2", "1-2-1", "1-2-2", "2-1-1", "2-1-2", "2-2-1", "2-2-2"].flatMap {
      [$0 + after, "A" + $0 + after]
    }
  }

  private static let birthDateSources = [
    "JIS X 0301:2019 日付の表記（元号の略号 M・T・S・H・R） [G]", "元号を改める政令（昭和・平成・令和の始まり） [G]",
  ]

  private static let month = #"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"#
  private static let day = #"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"#
  private static let westernDate =
    #"(?:18|19|20)\d\d(?:年[ ]?"# + month + "月[ ]?" + day + "日|[ ]?[-/.][ ]?" + month
    + #"[ ]?[-/.][ ]?"# + day + #"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"#
  private static let dayFirst =
    #"(?:[12]\d|3[01]|0?[1-9])[-./](?:[12]\d|3[01]|0?[1-9])[-./](?:18|19|20)\d\d(?![A-Za-z])"#
  private static let eraYear =
    #"(?:(?:明治|明|M)\.?[ ]?(?:4[0-5]|[1-3]\d|0?[1-9]|元)|(?:大正|大|T)\.?[ ]?(?:1[0-5]|0?[1-9]|元)"#
    + #"|(?:昭和|昭|S)\.?[ ]?(?:6[0-4]|[1-5]\d|0?[1-9]|元|六十[一二三四]?|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])"#
    + #"|(?:平成|平|H|令和|令|R)\.?[ ]?(?:3[01]|[12]\d|0?[1-9]|元|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]))"#
  private static let eraDate =
    eraYear + #"[ ]?(?:年[ ]?"# + month + "月[ ]?" + day + #"日|[-/.][ ]?"# + month + #"[ ]?[-/.][ ]?"# + day
    + ")"
  /// With the whole name of the era, or with dots: the scanner is brought to nothing else.
  private static let eraDateByAnchor = #"(?=明治|大正|昭和|平成|令和|[^\n]{1,6}\d\.\d)"# + eraDate
  private static let anyDate = "(?:\(westernDate)|\(eraDate))"
  /// More digits, or a day that goes on as another number.
  private static let notBeforeDate = #"(?!\d|[-/.]\d|日間)"#
}
