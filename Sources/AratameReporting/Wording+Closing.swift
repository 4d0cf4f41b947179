internal import AratameDetection
internal import AratamePolicies

/// The words that a text report ends with, and the values of facts.
extension Wording {
  /// One line when no rule fired and nothing was found.
  func clean(_ totals: Totals, _ grounds: Grounds) -> String {
    let count = totals.documents
    let result: String
    if language == .ja {
      result = (totals.notScanned.isEmpty ? "" : "確認できた範囲では") + "検出なし: \(count)件を確認"
    } else {
      let opening = totals.notScanned.isEmpty ? "Nothing" : "As far as could be searched, nothing"
      result = "\(opening) found: \(documents(count)) checked"
    }
    return result
      + aside(
        join([
          (language == .ja ? "規程 " : "rule set ") + policy(grounds), profile(grounds), day(grounds),
        ]))
  }

  var nothingChecked: String { language == .ja ? "確認した文書はありません。" : "No document was checked." }

  func summary(_ totals: Totals) -> String {
    let verdicts = Verdict.allCases.reversed().compactMap { verdict in
      totals.verdicts[verdict].map {
        language == .ja ? "\(verdict.rawValue) \($0)件" : "\(verdict.rawValue) \($0)"
      }
    }
    let counts =
      language == .ja
      ? "集計: \(totals.documents)件を確認、検出\(totals.findings)件"
      : "Total: \(documents(totals.documents)) checked, \(totals.findings) found"
    return counts + aside(join(verdicts))
  }

  /// What the decisions rest on, one line each.
  func closing(_ grounds: Grounds) -> [String] {
    let chosen: String
    if let profile = grounds.profile {
      let name = Printable.text(profile)
      let checked = grounds.factsVerifiedOn.map {
        language == .ja ? "確認日 \($0)" : "checked on \($0)"
      }
      let details = [grounds.service.map { Printable.text($0[language]) }, checked].compactMap(\.self)
      chosen = details.isEmpty ? name : name + aside(join(details))
    } else {
      chosen =
        language == .ja
        ? "選ばれていません。契約の事実は未登録として、厳しい側で判断しました。--profile 名前 で選べます。"
        : "none chosen, so the contract counts as unknown and the stricter side was taken; choose one with --profile NAME"
    }
    return [label(contract) + chosen, label(policy) + join([policy(grounds), day(grounds)])]
  }

  private func documents(_ count: Int) -> String { count == 1 ? "1 document" : "\(count) documents" }

  private func policy(_ grounds: Grounds) -> String {
    let layers = grounds.layers.map { " + \($0.name) \($0.version)" }.joined()
    return Printable.text(grounds.policy + " " + grounds.version + layers) + " sha256:"
      + grounds.digest.prefix(12)
  }

  private func profile(_ grounds: Grounds) -> String {
    guard let profile = grounds.profile else {
      return language == .ja ? "プロファイル 未選択（--profile 名前 で選択）" : "no profile: choose one with --profile NAME"
    }
    return (language == .ja ? "プロファイル " : "profile ") + Printable.text(profile)
  }

  private func day(_ grounds: Grounds) -> String {
    (language == .ja ? "基準日 " : "as of ") + grounds.asOf.description
  }

  /// The words of facts with a choice; English reports show them as they are.
  static let valuesInJapanese: [String: String] = [
    "accepted": "受け入れる", "approved": "承認済み", "available": "利用できる（未承認）",
    "available-not-signed": "未締結（締結できる）", "business": "業務用", "client-deliverable": "納品物",
    "commercial-sale": "販売", "conforming-cbpr": "相当措置（CBPR）", "conforming-contract": "相当措置（契約）",
    "consent": "同意", "consumer": "個人向け", "domestic": "国内", "entrusted": "受託", "eu-uk": "EU・英国",
    "excluded": "対象外", "executed": "締結済み", "flagged-only": "検知されたものに限る", "incorporated": "組込み",
    "internal": "社内", "never": "なし", "no": "いいえ", "none": "なし", "not-a-provision": "提供に当たらない",
    "off-by-default": "既定ではなし", "on": "あり", "opted-out": "停止を選択済み", "own": "自社",
    "person-decision": "人に関する判断", "personal": "私的", "possible": "あり得る", "public": "公開",
    "public-sector": "公共", "publication": "公表", "self": "本人", "self-hosted": "自社運用", "signed": "締結済み",
    "third-party-nda": "他社（秘密保持契約）", "yes": "はい",
  ]
}
