internal import Aratame
internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

/// The words of a text report in one language.
struct Wording {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

  /// What a report can and cannot say.
  static let notice = Localized(
    ja: """
      これは法的助言ではありません。法令・ガイドライン・契約の解釈を確定するものではなく、\
      最終判断は貴社の責任者と専門家が行ってください。検出できない個人情報・権利侵害が残り得ます。
      """,
    en: """
      This is not legal advice. It compares your text with recorded contract facts and public guidance dated \
      above; it cannot see the model's output, cannot certify legality, and will miss things.
      """)

  var notice: String { label(say("注意", "Notice")) + Self.notice[language] }

  // MARK: Punctuation and headings

  func label(_ heading: String) -> String { heading + ": " }
  func heading(_ heading: String) -> String { heading + ":" }
  func aside(_ text: String) -> String { say("（", " (") + text + say("）", ")") }
  func join(_ words: [String]) -> String { words.joined(separator: say("、", ", ")) }

  var verdict: String { say("判定", "Verdict") }
  var found: String { say("該当", "Found") }
  var foundOnly: String { say("規則に該当しない検出", "Found, without a rule that applies") }
  var note: String { say("補足", "Note") }
  var basis: String { say("根拠", "Basis") }
  var fixes: String { say("直し方", "How to fix") }
  var factsUsed: String { say("使った前提", "Facts used") }
  var factsAssumed: String {
    say("仮定（未登録のため厳しい側で判断）", "Assumed (not on record, so the stricter side was taken)")
  }
  var obligations: String { say("必要な対応", "What you have to do") }
  var notScanned: String { say("確認できなかったもの", "Could not be searched") }
  var explanation: String { say("検出の説明", "How it was found") }
  var fingerprint: String { say("指紋 ", "fingerprint ") }
  var policy: String { say("規程", "Rule set") }
  var layer: String { say("層", "layer") }
  var contract: String { say("適用した契約", "Contract applied") }
  var unverifiedRule: String {
    say(
      "※ この規則の根拠は原文で確認されていません（未確認）。",
      "Note that the basis of this rule was not checked against the primary text (unverified).")
  }
  var basisAsBefore: String { say("根拠・直し方: 前と同じ", "Basis and how to fix: as before") }
  var factsAsBefore: String {
    say("使った前提・仮定・必要な対応: 前と同じ", "Facts used, assumed and what you have to do: as before")
  }

  var inFileName: String { aside(say("ファイル名", "file name")) }

  func record(_ number: Int) -> String { say("記録 ", "record ") + String(number) }
  func more(_ count: Int) -> String { say("ほか\(count)件", "and \(count) more") }
  func people(_ count: Int) -> String { say("対象者 \(count)人程度", "about \(count) people") }

  // MARK: Verdicts

  func verdict(_ verdict: Verdict, _ strength: Strength) -> String {
    switch (verdict, strength) {
    case (.allow, _): say("止める規則はありません (allow)", "no rule objects (allow)")
    case (.warn, _): say("確認のうえ送信してください (warn)", "check before you send (warn)")
    case (.requireRedaction, _):
      say("該当箇所を伏せる必要があります (require-redaction)", "redact before you send (require-redaction)")
    case (.requireApproval, _): say("承認が必要です (require-approval)", "approval needed (require-approval)")
    case (.block, .hard): say("送信できません (block・解除不可)", "do not send (block, cannot be lifted)")
    case (.block, .policy):
      say("送信できません (block・承認者が解除可)", "do not send (block, an approver can lift it)")
    }
  }

  func obligation(_ obligation: Obligation) -> String {
    switch obligation {
    case .redact: say("該当箇所を伏せて、もう一度確認する", "redact what was found and check again")
    case .getApproval: say("責任者の承認を得る", "get the approval of somebody answerable")
    case .record: say("この利用の記録を残す", "keep a record of this use")
    case .supervise: say("委託先を監督する（法25条）", "supervise the provider (APPI Art. 25)")
    case .annualCheck:
      say("提供先の措置を年1回程度確認する（法28条3項）", "re-check the provider about yearly (APPI Art. 28(3))")
    case .revoke: say("露出した認証情報を無効にする", "revoke the exposed credential")
    }
  }

  // MARK: Findings

  /// What had to be undone before something was found.
  func decoded(_ decodings: [Decoding]) -> String {
    let names = decodings.map { decoding in
      switch decoding {
      case .base64: "Base64"
      case .percent: say("URLエンコード", "percent-encoding")
      case .html: say("HTML文字参照", "HTML references")
      case .escape: say("エスケープ", "escapes")
      case .spelled: say("[at]等の表記", "[at] and the like")
      case .confusable: say("似た文字", "look-alike letters")
      }
    }
    return aside(say("表記を変えた部分を展開: ", "decoded: ") + names.joined(separator: " → "))
  }

  func times(_ name: String, _ count: Int) -> String { name + say("×\(count)", " ×\(count)") }

  /// The confidence of one finding, or the least and the greatest of several.
  func confidence(_ low: Double, _ high: Double) -> String {
    let level = low == high || word(low) == word(high) ? word(low) : word(low) + "–" + word(high)
    let number = low == high ? decimal(low) : decimal(low) + "–" + decimal(high)
    return aside(say("検出信頼度 ", "confidence ") + level + " " + number)
  }

  private func word(_ confidence: Double) -> String {
    confidence >= 0.8 ? say("高", "high") : confidence >= 0.5 ? say("中", "medium") : say("低", "low")
  }

  private func decimal(_ confidence: Double) -> String {
    let hundredths = Int((min(max(confidence, 0), 1) * 100).rounded())
    return "\(hundredths / 100)." + String(hundredths % 100 + 100).dropFirst()
  }

  func trace(_ trace: Decision.Trace) -> [String] {
    var parts: [String] = []
    if let pattern = trace.pattern { parts.append(say("パターン ", "pattern ") + pattern) }
    if let validated = trace.validated {
      parts.append(validated ? say("検査 合格", "validator passed") : say("検査 不合格", "validator failed"))
    }
    if let word = trace.contextWord { parts.append(say("文脈語「\(word)」", "context word \"\(word)\"")) }
    parts.append(say("信頼度 ", "confidence ") + decimal(trace.before) + " → " + decimal(trace.after))
    return parts
  }

  // MARK: Basis and facts

  func tag(_ tag: Tag) -> String {
    switch tag {
    case .verified: say("原文確認 [V]", "primary text read [V]")
    case .quoted: say("引用確認 [Q]", "quoted [Q]")
    case .secondary: say("二次資料 [S]", "secondary source [S]")
    case .general: say("未確認 [G]", "unverified [G]")
    }
  }

  func basis(_ basis: Basis) -> String {
    let date = basis.date.map { " " + $0.description } ?? ""
    return basis.article[language] + aside(tag(basis.tag) + date)
  }

  func title(_ fact: Fact) -> String { FactKind.named(fact.name)?.title[language] ?? fact.name }

  func value(_ fact: Fact) -> String {
    fact.value.map { value($0, of: FactKind.named(fact.name)) } ?? say("不明", "unknown")
  }

  func value(_ value: FactValue, of kind: FactKind?) -> String {
    guard language == .ja, case .word(let word) = value, case .choice? = kind?.type
    else { return value.description }
    return Self.valuesInJapanese[word] ?? word
  }

  func origin(_ origin: Fact.Origin) -> String {
    let checked = say("確認日 ", "checked on ")
    switch origin {
    case .service(let source, let date, let level, let verifiedOn):
      let dated = date.map { source + " " + $0.description } ?? source
      return join([dated, tag(level), checked + verifiedOn.description])
    case .profile(let day):
      return join([say("プロファイル", "profile")] + (day.map { [checked + $0.description] } ?? []))
    case .organisation: return say("組織の設定", "organisation's settings")
    case .whatIf: return say("試しに与えた前提", "tried for this run (what-if)")
    case .derived: return say("他の前提から算出", "follows from other facts")
    case .assumed: return say("登録なし", "not on record")
    case .stale(let day):
      return say(
        "確認日 \(day) から\(Facts.shelfLife)日を過ぎたため未登録として扱いました",
        "checked on \(day), more than \(Facts.shelfLife) days ago, so it counts as not on record")
    }
  }

  // MARK: What was not scanned

  func reason(_ reason: NotScanned.Reason) -> String {
    switch reason {
    case .unreadable(let word): say("読めません: ", "cannot be read: ") + word
    case .binary: say("テキストではありません", "is no text")
    case .invalidUTF8(let count):
      say("UTF-8でない部分が\(count)バイトあります（残りは確認済み）", "\(count) bytes are not UTF-8 (the rest was searched)")
    case .notJSON(let detail):
      say("JSONとして読めません（通常の文として確認）: ", "is not JSON (searched as plain text): ") + detail
    case .tooLong:
      say("長すぎるため、通常の文として確認しました", "too long to decode at once (searched as plain text)")
    case .attachment(let kind): say("添付は確認していません: ", "attachment, not searched: ") + kind
    case .gaveUp(let detector):
      say("検出器 \(detector) が上限に達しました", "detector \(detector) hit a limit")
    case .encoded:
      say("展開できる量を超える符号化された部分があります", "more encoded parts than are decoded of one text")
    }
  }
}
