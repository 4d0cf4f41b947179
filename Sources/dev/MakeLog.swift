import ArgumentParser

/// Writes a made-up log of chat requests, the same for the same seed.
struct MakeLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-log",
    abstract: "Write a log of made-up chat requests: half Japanese, half English, some with findings.")

  @Option(help: "Megabytes (10^6 bytes) to write.") var megabytes = 100
  @Option(help: "Share of records with something to find, in percent.") var percent = 2
  @Option(help: "Seed of the generator.") var seed: UInt64 = 1

  func run() throws {
    var log = SyntheticLog(seed: seed, percent: percent)
    var written = 0
    while written < megabytes * 1_000_000 {
      let record = log.next()
      written += record.utf8.count + 1
      print(record)
    }
  }
}

/// A stream of chat requests in JSON with invented sentences and, now and then, a value to find.
struct SyntheticLog {
  private var generator: SplitMix
  private let percent: Int

  init(seed: UInt64, percent: Int) {
    generator = SplitMix(state: seed)
    self.percent = percent
  }

  mutating func next() -> String {
    let isJapanese = Bool.random(using: &generator)
    let sentences = isJapanese ? Self.japanese : Self.english
    var text = ""
    for _ in 0..<Int.random(in: 4...30, using: &generator) {
      text += sentences.randomElement(using: &generator) ?? ""
      text += isJapanese ? "" : " "
    }
    if Int.random(in: 0..<100, using: &generator) < percent { text += value(isJapanese) }
    let system = isJapanese ? "あなたは親切な助手です。" : "You are a helpful assistant."
    return #"{"model":"model-a","messages":[{"role":"system","content":"\#(system)"},"#
      + #"{"role":"user","content":"\#(text)"}]}"#
  }

  private mutating func value(_ isJapanese: Bool) -> String {
    let number = Int.random(in: 1000...9999, using: &generator)
    let values =
      isJapanese
      ? ["連絡先は t\(number)@corp.co.jp です。", "携帯は090-\(number)-5678です。", "この資料は【社外秘】です。"]
      : ["Write to t\(number)@corp.co.jp. ", "The server is 93.184.\(number % 250).34. ", "[CONFIDENTIAL] "]
    return values.randomElement(using: &generator) ?? ""
  }

  private static let japanese = [
    "先週の会議で決まった方針を、来月の発表に向けて三つの段落にまとめてください。", "売上は前年比で12.5%増え、原価は下がりました。",
    "次の文章を読んで、要点を箇条書きにしてください。\\n・納期の調整\\n・見積もりの再確認\\n", "返品の手続きについて、丁寧な文面で説明を書いてください。",
    "製品の型番はXR-2048で、発売日は2024年3月15日です。", "台風の影響で配送が遅れる場合の案内文を考えてください。",
    "この関数は配列を受け取り、重複を取り除いた結果を返します。", "お客様からのご質問に、専門用語を避けて答えてください。",
    "新しい料理の名前を五つ考え、それぞれに短い説明を付けてください。", "京都を二泊三日で回る旅程を、朝と夕方に分けて提案してください。",
    "小学生にも分かるように、月の満ち欠けの仕組みを教えてください。", "昨年度の参加者は延べ1,280人で、前の年より140人増えました。",
    "表計算で二つの列を比べ、違う行に色を付けるにはどうすればよいですか。", "面接でよく聞かれる質問と、答え方の例を挙げてください。",
    "申込書の受付は4月30日まで、結果の発表は5月中旬の予定です。", "英単語を覚えるための、毎日十分で続けられる方法を教えてください。",
    "倉庫の在庫が300個を下回ったら通知する仕組みを考えています。", "この文は堅すぎるので、もう少し親しみやすい言い方に直してください。",
    "社内の勉強会で話す題材を、難しさの順に並べてください。", "雨の日に子どもと家の中でできる遊びを挙げてください。",
    "温度は摂氏で、長さはセンチメートルで表してください。", "アプリの起動が遅い原因として考えられるものを列挙してください。",
    "祖母の誕生日に贈る花束に添える言葉を書いてください。", "次の予算案では、広告費を二割減らし、その分を開発に回します。",
  ]
  private static let english = [
    "Please summarise our meeting of last week in three paragraphs and keep the tone friendly.",
    "Revenue grew by 12.5% while costs fell in the second quarter of 2024.",
    "The function returns a list of unique items sorted by their creation time.",
    "Explain the difference between a process and a thread to a new colleague.",
    "Our release 3.14.2 fixes the layout of the settings page and speeds up the search.",
    "Translate the sentence below into Japanese and explain each particle.\\n",
    "List the advantages of remote work for a small company in a short table.",
    "Suggest five names for a bakery that opens early and sells sourdough.",
    "How do I sort a dictionary by its values in Python and keep the order?",
    "Write a polite reply to a customer whose parcel arrived two days late.",
    "The venue holds 240 guests and the doors open at half past six.",
    "Give me a recipe for lentil soup that takes less than 40 minutes.",
    "What should I check before I upgrade the database to version 15?",
    "Our team meets every Tuesday; find a better time for people in three zones.",
    "Make this paragraph shorter without losing the figures in it.",
    "Plan a week of workouts for somebody who sits at a desk all day.",
    "The battery lasts nine hours, the older model lasted barely six.",
    "Compare hash maps and balanced trees for a cache of ten thousand entries.",
    "Ask me ten questions about world geography, one at a time.",
    "Which plants grow well in the shade and need little water?",
    "Refund requests must be answered within 14 days of receipt.",
    "Come up with a title for a talk about testing embedded software.",
    "The old road was closed in 1998 and is now a path for cyclists.",
    "Turn these notes into a checklist that fits on one page.",
  ]
}

/// Vigna's SplitMix64: small, seeded, the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
