extension Detector {
  static let openAIKey = Detector(
    id: "openai-key",
    entity: .openAIKey,
    summary: Localized(
      ja: "OpenAIのAPIキー: 中にT3BlbkFJがある。sk-proj-、sk-svcacct-、sk-admin-または旧形式のsk-で始まる。",
      en: "An OpenAI API key with T3BlbkFJ inside: sk-proj-, sk-svcacct-, sk-admin-, or the older form sk-."),
    sources: ["OpenAI API keys as secret scanners know them; T3BlbkFJ is \"OpenAI\" in Base64 [G]"],
    anchor: .words(["sk-proj-", "sk-svcacct-", "sk-admin-", "T3BlbkFJ"]),
    before: 24,
    reach: 232,
    pattern: #"""
      (?x) (?<![A-Za-z0-9])
      (?: sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}
        | sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20} )
      (?![A-Za-z0-9_-])
      """#,
    validate: { !Placeholder.isMadeUp($0) },
    confidence: 0.95,
    examples: [
      .hit(
        "キーは⟦" + .key("sk", "-proj-", "3oNmTIkxyUzA2UtEUZZy_nrEz", "T3Blbk", "FJ", "vyvOc0wVLuD62lDie6IhyKgo")
          + "⟧です"),
      .hit(
        "OPENAI_API_KEY=⟦" + .key("sk", "-", "fdmAfbhtuxQxjf3EUsKw", "T3Blbk", "FJ", "RfRjH1UFLFT1DYYQFqqP")
          + "⟧"),
      .hit(
        "⟦" + .key("sk", "-svcacct-", "KoySIJgjKdPKdWHjV7N70LRj", "T3Blbk", "FJ", "EiEsY4Za5b9WxQqDYgESmlWf")
          + "⟧"),
      .miss("sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("OPENAI_API_KEY=sk-your-api-key-here"),
      .miss("sk-proj-short"),
      .miss("task-proj-3oNmTIkxyUzA2UtEUZZynrEzvyvOc0wVLuD62lDie6IhyKgo"),
    ])

  static let anthropicKey = Detector(
    id: "anthropic-key",
    entity: .anthropicKey,
    summary: Localized(
      ja: "AnthropicのAPIキー: sk-ant-api03-、sk-ant-admin01-などで始まるもの。",
      en: "An Anthropic API key: sk-ant-api03-, sk-ant-admin01- and the like at its beginning."),
    sources: ["Anthropic API keys as secret scanners know them [G]"],
    anchor: .words(["sk-ant-"]),
    reach: 180,
    pattern: #"(?<![A-Za-z0-9])sk-ant-(?:api|admin|oat|ort|sid)\d{2}-[A-Za-z0-9_-]{60,150}(?![A-Za-z0-9_-])"#,
    validate: { !Placeholder.isMadeUp($0) },
    confidence: 0.95,
    examples: [
      .hit("キーは⟦" + .key("sk", "-ant-", anthropicBody[0]) + "⟧です"),
      .hit("ANTHROPIC_API_KEY=⟦" + .key("sk", "-ant-", anthropicBody[1]) + "⟧"),
      .hit("「⟦" + .key("sk", "-ant-", anthropicBody[2]) + "⟧」"),
      .miss("sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("ANTHROPIC_API_KEY=sk-ant-your-key"),
      .miss("sk-ant-api03-..."),
    ])

  private static let anthropicBody = ["api03", "admin01", "api03"].map {
    String.key(
      $0, "-", "KoySIJgjKdPKdWHjV7N70LRjEiEsY4", "_Za5b9WxQqDYgESmlWf-", "G1gj7uTf2jyvq1777FM3CDKubUGSYz9I",
      "BwekC1nPotAA")
  }
}
