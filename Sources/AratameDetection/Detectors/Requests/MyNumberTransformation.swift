internal import AratameMatching

/// Judges what is to be done to a My Number's form.
enum MyNumberTransformation {
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    let found =
      text[candidate.match.lowerBound] < 0x80
      ? english(text, candidate.match, sentence) : japanese(text, candidate.match, sentence)
    return found.map { Assessment(confidence: 0.7, term: "my-number", entity: $0) }
  }

  private static func japanese(_ text: Span<UInt8>, _ number: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    guard let end = MyNumberTalk.end(of: number, in: text), end <= sentence.upperBound,
      objects.hit(at: end, in: text, limit: text.count) != nil, !talk.occurs(in: text, sentence)
    else { return nil }
    let rest = end..<sentence.upperBound
    guard let change = change(text, rest, sentence), change.lowerBound - end <= 90,
      Request.asks(in: text, change.lowerBound..<sentence.upperBound),
      !others.occurs(in: text, end..<change.lowerBound)
    else { return nil }
    return number.lowerBound..<change.upperBound
  }

  /// What changes the form; what only hides it counts where it can be undone.
  private static func change(_ text: Span<UInt8>, _ rest: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    if let change = changes.first(in: text, rest) { return change.range }
    return reversible.occurs(in: text, sentence) ? hides.first(in: text, rest)?.range : nil
  }

  private static func english(_ text: Span<UInt8>, _ number: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    guard !englishTalk.occurs(in: text, sentence) else { return nil }
    let before = max(sentence.lowerBound, number.lowerBound - 80)..<number.lowerBound
    guard let verb = englishVerb(text, before, sentence),
      !englishOthers.occurs(in: text, verb.upperBound..<number.lowerBound)
    else { return nil }
    return verb.lowerBound..<number.upperBound
  }

  private static func englishVerb(_ text: Span<UInt8>, _ before: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    if let verb = Request.command(of: englishChanges, in: text, before) { return verb }
    if let verb = Request.command(of: englishWrites, in: text, before), forms.occurs(in: text, sentence) {
      return verb
    }
    if let verb = Request.command(of: englishHides, in: text, before),
      englishReversible.occurs(in: text, sentence)
    {
      return verb
    }
    guard let verb = programs.first(in: text, before),
      Request.command(of: makes, in: text, sentence.lowerBound..<verb.range.lowerBound) != nil
    else { return nil }
    return verb.range
  }

  private static let objects = WordSet([
    "を", "も", "と", "、", "・", "の各", "の桁", "の前", "の後", "の下", "の上", "の列", "の値", "の項目", "の欄", "の文字", "の数字", "が",
    "列", "は", "欄",
    "一覧", "リスト", "のリスト", "だけ", "から",
  ])
  static let changes = WordSet([
    "分割", "分けて", "分けた", "分ける", "二つに分", "2つに分", "暗号化", "暗号に", "暗号文", "暗号で", "ハッシュ", "エンコード", "符号化", "逆順", "逆さ",
    "逆から", "後ろから", "反転",
    "並べ替え", "並び替え", "入れ替え", "変換", "base64", "読み替え", "語呂", "ひらがな", "カタカナで", "ローマ字", "読みにして", "点字", "カタカナに",
    "漢数字", "アルファベット", "英字に",
    "英文字", "トークン化", "難読化", "スクランブル", "qrコード", "バーコード", "16進", "2進", "二進", "十六進", "一桁ずつ", "1桁ずつ", "一文字ずつ",
    "1文字ずつ",
    "ずらし", "ずらす", "シフト", "別の文字", "xor", "rot13", "sha256", "sha-256", "md5", "aes", "絵文字", "マッピング", "仮名化",
    "切り分け", "別々の列",
    "別の番号に", "記号に", "モールス", "英単語", "言葉に置き換え", "文字に置き換え", "文字に置換", "足した", "足して", "符号に", "コード化", "半分に",
  ])
  private static let hides = WordSet(["マスク", "伏せ", "隠し", "隠す", "置き換え", "置換", "プレースホルダ"])
  private static let reversible = WordSet([
    "元に戻", "戻せる", "復元", "復号", "可逆", "対応表", "あとで戻", "後で戻", "変換表", "再現でき",
  ])
  /// What takes the verb for itself.
  private static let others = WordSet([
    "削除", "除い", "外し", "消し", "以外", "抜い", "扱う", "管理する", "保存した", "伏せて", "含む", "含まない", "取扱い", "取り扱い", "廃棄",
  ])
  private static let talk = WordSet([
    "とは", "すれば", "しても", "したら", "した場合", "する場合", "されてい", "されるの", "よいか", "いいか", "良いか", "か教え", "必要", "義務", "べきか",
    "べきで",
    "違反", "規程", "規定", "ルール", "第2条", "法律", "方法を教え", "仕組みを教え", "仕組みを説明", "禁止", "ないで", "ない形", "について", "記事", "研修",
    "意味", "理由", "なぜ",
    "違い", "条は", "条に", "架空", "小説", "とみな", "に当た", "に該当", "メリット", "ですか", "でしょうか", "のか",
  ])
  static let englishChanges = WordSet([
    "split", "encode", "encrypt", "hash", "reverse", "spell", "obfuscate", "tokenize", "tokenise", "scramble",
    "shuffle", "transform", "encipher", "pseudonymize", "pseudonymise", "base64", "base64-encode", "divide",
    "break up", "chop", "jumble", "cipher", "rearrange", "swap", "encrypts", "convert", "rot13", "shift",
    "permute", "disguise",
  ])
  private static let englishWrites = WordSet([
    "write", "turn", "rewrite", "translate", "store", "replace", "express", "change", "put", "save", "read",
    "represent", "map", "add",
  ])
  private static let forms = WordSet([
    "letters", "words", "hex", "hexadecimal", "binary", "base64", "qr code", "hash", "hashes", "parts",
    "halves",
    "reverse", "reversed", "backwards", "emoji", "emojis", "kanji", "roman numerals", "symbols", "cipher",
    "encrypted", "encoded", "in two", "barcode", "morse", "code word*", "each digit",
  ])
  private static let englishHides = WordSet(["mask", "replace", "hide", "redact"])
  private static let englishReversible = WordSet([
    "reversib*", "restor*", "recover*", "decrypt*", "undo", "lookup table", "mapping", "back later",
    "get it back",
    "get them back",
  ])
  private static let programs = WordSet([
    "encrypts", "hashes", "splits", "encodes", "reverses", "scrambles", "tokenizes", "tokenises", "converts",
    "obfuscates", "shuffles", "shifts", "to encrypt", "to hash", "to split", "to encode", "to scramble",
    "encrypting", "hashing", "splitting", "encoding",
  ])
  static let makes = WordSet([
    "write", "create", "make", "build", "give", "generate", "implement", "code", "need", "show", "draft",
    "produce", "develop",
  ])
  private static let englishOthers = WordSet([
    "delete", "remove", "without", "except", "excluding", "not the", "after removing", "drop", "whether",
  ])
  private static let englishTalk = WordSet([
    "is it", "is an", "if we", "if i", "whether", "explain", "why", "what is", "what does", "how do",
    "how does",
    "do not", "don't", "never", "must not", "not allowed", "prohibit*", "article", "policy", "still a", "law",
    "enough", "difference", "summar*", "delete", "remove", "drop the", "required to", "have to",
  ])
}
