internal import AratameDetection
internal import AratamePolicies

/// Fills the slots `{…}` of rules' messages.
struct Slots {
  private let profile: Profile
  private let ruling: Ruling
  private let people: Int

  init(profile: Profile, ruling: Ruling, people: Int) {
    self.profile = profile
    self.ruling = ruling
    self.people = people
  }

  /// The rule as it is told to the user.
  func fill(_ fired: Ruling.Fired, _ findings: [Decision.Finding]) -> Decision.FiredRule {
    func filled(_ text: Localized) -> Localized {
      Localized(ja: fill(text.ja, fired, findings, .ja), en: fill(text.en, fired, findings, .en))
    }
    return Decision.FiredRule(
      id: fired.rule.id, title: fired.rule.title, verdict: fired.verdict, strength: fired.strength,
      message: filled(fired.rule.message), notes: fired.notes.map(filled),
      fixes: fired.rule.fixes.map(filled),
      basis: fired.rule.basis, isVerified: fired.rule.isVerified, layer: fired.rule.layer,
      findings: fired.findings)
  }

  private func fill(
    _ text: String, _ fired: Ruling.Fired, _ findings: [Decision.Finding], _ language: Language
  ) -> String {
    // By bytes: to go through a text by characters takes ten times as long.
    guard Self.hasSlot(text.utf8.span) else { return text }
    let bytes = text.utf8
    guard var open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text.startIndex
    while let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) {
      filled += text[rest..<open]
      rest = bytes.index(after: close)
      let name = String(text[bytes.index(after: open)..<close])
      filled += value(name, fired, findings, language) ?? String(text[open..<rest])
      guard let next = bytes[rest...].firstIndex(of: UInt8(ascii: "{")) else { break }
      open = next
    }
    return filled + text[rest...]
  }

  /// Most texts have none.
  private static func hasSlot(_ text: Span<UInt8>) -> Bool {
    for i in text.indices where text[i] == UInt8(ascii: "{") { return true }
    return false
  }

  private func value(
    _ slot: String, _ fired: Ruling.Fired, _ findings: [Decision.Finding], _ language: Language
  ) -> String? {
    switch slot {
    case "provider": return profile.service?[language] ?? profile.name ?? unknown(language)
    case "training": return fact("training.input_use", language)
    case "country": return fact("entity.country", language)
    case "days": return fact("retention.app_state_days", language)
    case "state": return fact("confidentiality.covers_inputs", language)
    case "n": return String(people)
    case "assumed":
      let assumed = fired.consulted.places.filter { profile.facts[$0].isAssumed }
      let titles = assumed.map { FactKind.all[$0].title[language] }
      return titles.isEmpty
        ? (language == .ja ? "なし" : "nothing") : titles.joined(separator: language == .ja ? "、" : ", ")
    case "mark", "category": return unique(fired.findings.lazy.compactMap { findings[$0].term }, language)
    case "class", "kind":
      return unique(fired.findings.lazy.map { findings[$0].entity.traits.name[language] }, language)
    default: return nil
    }
  }

  private func fact(_ name: String, _ language: Language) -> String {
    profile.facts[name].value?.description ?? unknown(language)
  }

  private func unique(_ words: some Sequence<String>, _ language: Language) -> String {
    var seen: [String] = []
    for word in words where !seen.contains(word) { seen.append(word) }
    return seen.isEmpty ? unknown(language) : seen.joined(separator: language == .ja ? "、" : ", ")
  }

  private func unknown(_ language: Language) -> String { language == .ja ? "不明" : "unknown" }
}
