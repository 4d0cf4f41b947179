internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

/// The words for why a detector did not find something.
extension Wording {
  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

  func searched(_ path: String?, _ characters: Int) -> String {
    label(say("調べたもの", "Searched"))
      + (path ?? say("引数の文（\(characters)字）", "the argument itself, \(characters) characters"))
  }

  func place(_ location: Location?) -> String { location.map { "\($0.line):\($0.column)  " } ?? "" }

  func stands(_ finding: Finding) -> String {
    let read = finding.decodings.isEmpty ? "" : decoded(finding.decodings)
    return say("検出されています", "was found") + confidence(finding.confidence, finding.confidence) + read
  }

  // MARK: Whether it was tried

  func notReached(_ trace: DetectorTrace) -> String {
    if trace.detector.reads == .original {
      return say(
        "調べていません: 見えない文字が含まれていません。", "Not looked at: nothing invisible is in the text.")
    }
    return say("調べていません: 手がかりがありません: ", "Not looked at: nothing leads to it: ")
      + anchor(trace.detector.anchor)
  }

  func reached(_ trace: DetectorTrace) -> String {
    let words = trace.anchorWords.isEmpty ? "" : aside(join(trace.anchorWords))
    return say("手がかりがあります", "The text has what leads to it") + words
  }

  func noMatch(_ trace: DetectorTrace) -> String {
    let what: String
    if case .pattern = trace.detector.matcher {
      what = say("その周りに、検出器のパターンに合うものがありません。", "Nothing there has the form that its pattern asks for.")
    } else {
      what = say(
        "その周りに、検出器の条件を満たすものがありません。", "Nothing there meets what its code asks for.")
    }
    guard trace.detector.entity.traits.category == .credential else { return what }
    return what + say("（仮の値や形式の違う値は除きます）", " (Placeholders and values of another form are passed over.)")
  }

  func number(_ number: DetectorTrace.Number) -> String {
    let digits = number.runs.reduce(0, +)
    let runs = number.runs.count > 1 ? aside(number.runs.map(String.init).joined(separator: "-")) : ""
    return say("\(digits)桁の数字", "a number of \(digits) digits") + runs
  }

  private func anchor(_ anchor: Detector.Anchor) -> String {
    switch anchor {
    case .digits(let counts):
      let range =
        counts.lowerBound == counts.upperBound
        ? "\(counts.lowerBound)" : "\(counts.lowerBound)–\(counts.upperBound)"
      return say("\(range)桁の数字", "a number of \(range) digits")
    case .shapes(let shapes):
      return say("次の形の数字: ", "a number in the form ") + few(shapes)
    case .capitals: return say("数字の前の2つの大文字", "two capitals before a digit")
    case .at: return "@"
    case .colon: return say("16進数字の間の「:」", "a : between hexadecimal digits")
    case .words(let words), .exactWords(let words): return say("次のいずれかの語: ", "one of the words ") + few(words)
    case .text: return say("本文", "any text")
    case .anyOf(let anchors): return anchors.map { self.anchor($0) }.joined(separator: say("、または", "; or "))
    }
  }

  private func few(_ words: [String]) -> String {
    let limit = 8
    // A line end may lead to a detector, too.
    let words = words.filter { Printable.text($0) == $0 }
    let shown = Printable.text(join(Array(words.prefix(limit))))
    return words.count > limit ? shown + " " + more(words.count - limit) : shown
  }

  // MARK: What became of a match

  func shape(_ match: DetectorTrace.Match) -> String {
    let parts = [
      (match.digits, say("数字\(match.digits)字", "\(match.digits) digits")),
      (match.letters, say("英字\(match.letters)字", "\(match.letters) letters")),
      (match.others, say("その他\(match.others)字", "\(match.others) other characters")),
    ]
    return join(parts.filter { $0.0 > 0 }.map(\.1))
  }

  func outcome(_ outcome: DetectorTrace.Outcome) -> [String] {
    switch outcome {
    case .found(let value): return [say("検出されています", "was found") + confidence(value, value)]
    case .refused(let check, let isPlaceholder): return refused(check, isPlaceholder)
    case .acrossTexts: return [say("2つの文にまたがっています。", "It begins in one text and ends in another.")]
    case .dismissed:
      return [say("前後の文から、該当しないと判断しました。", "The text around it speaks against it.")]
    case .doubted(let value, let word, let speaksFor, let distance):
      return doubted(value, word, speaksFor, distance)
    case .unlinked(let entities):
      return [
        say("近くに次のいずれも検出されていません: ", "None of these was found near it: ")
          + join(entities.map { $0.traits.name[language] })
      ]
    case .lost(let winner, let own):
      return [
        say("同じ箇所の別の検出が優先されました: ", "Another finding at the same place stands: ") + winner.detector
          + confidence(winner.confidence, winner.confidence),
        say("こちら", "this one") + confidence(own, own),
      ]
    }
  }

  private func refused(_ check: (stated: Int, computed: Int)?, _ isPlaceholder: Bool) -> [String] {
    var lines: [String] = []
    if let check {
      let digits = say(
        "検査用数字 \(check.stated)、計算値 \(check.computed)",
        "check digit \(check.stated), computed \(check.computed)")
      lines.append(
        digits
          + (check.stated == check.computed ? say("（一致）", " (agrees)") : say("（不一致）", " (does not agree)")))
    }
    if isPlaceholder {
      lines.append(say("仮の値とみて除きました。", "It looks like a placeholder and was passed over."))
    } else if check.map({ $0.stated == $0.computed }) ?? true {
      lines.append(
        say(
          "検査で除かれました（形式・範囲が違う、または公開されている試験用の値など）。",
          "The validator refused it: its form or range, or a published test value."))
    }
    return lines
  }

  private func doubted(_ value: Double, _ word: String?, _ speaksFor: Bool, _ distance: Int?) -> [String] {
    var lines: [String] = []
    if let word {
      lines.append(
        speaksFor
          ? say("文脈語「\(word)」がありますが、足りません。", "The context word \"\(word)\" is near, which is not enough.")
          : say("「\(word)」が近くにあり、別のものとみました。", "\"\(word)\" is near and speaks against it."))
    } else if let distance {
      lines.append(
        say("\(distance)文字以内に文脈語がありません。", "No context word within \(distance) characters."))
    }
    lines.append(
      say("下限 0.30 に届きません", "It does not reach the floor of 0.30") + confidence(value, value))
    return lines
  }

  // MARK: Rules

  func trigger(_ trigger: Rule.Trigger) -> String {
    switch trigger {
    case .findings(let categories, let entities, let confidence):
      let names = categories.map(\.rawValue).sorted() + entities.map(\.rawValue).sorted()
      let floor = confidence > 0 ? aside(say("検出信頼度 ", "confidence ") + "≥ \(confidence)") : ""
      return say("この規則が対象とする検出: ", "It looks for: ") + join(names) + floor
    case .unverifiedFacts:
      return say(
        "契約の未登録・期限切れの前提に基づく判定があるときに該当します。",
        "It speaks where a verdict rests on facts of the contract that are not on record or stale.")
    case .unscannedAttachment:
      return say(
        "確認できない添付があるときに該当します。", "It speaks where an attachment could not be searched.")
    }
  }

  /// Whom to ask why nothing was found.
  func detectors(of trigger: Rule.Trigger) -> String? {
    guard case .findings(let categories, let entities, _) = trigger else { return nil }
    let detectors = Detector.all.filter {
      categories.contains($0.entity.traits.category) || entities.contains($0.entity)
    }
    guard !detectors.isEmpty else { return nil }
    return say("検出器ごとの理由は aratame why-not 検出器: ", "Ask aratame why-not of its detectors: ")
      + few(detectors.map(\.id).sorted())
  }

  func foundInstead(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return say("検出はありませんでした。", "Nothing was found.") }
    var counts: [Entity: [Double]] = [:]
    for finding in findings { counts[finding.entity, default: []].append(finding.confidence) }
    let parts = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { entity, values in
      times(entity.rawValue, values.count) + confidence(values.min() ?? 0, values.max() ?? 0)
    }
    return say("検出されたもの: ", "Found instead: ") + join(parts)
  }

  func force(_ rule: Rule, _ day: Day) -> String {
    let from = rule.effectiveFrom.map { say("施行 \($0)", "in force from \($0)") }
    let to = rule.effectiveTo.map { say("\($0) まで", "to \($0)") }
    return join([from, to].compactMap(\.self) + [say("基準日 \(day)", "day of judgement \(day)")])
  }

  func jurisdiction(_ rule: Rule, _ facts: Facts) -> String {
    say("規則の法域 ", "jurisdiction of the rule ") + rule.jurisdiction
      + say("、対象とする法域 ", ", jurisdictions that apply: ")
      + (facts["jurisdictions"].value?.description ?? say("なし", "none"))
  }
}
