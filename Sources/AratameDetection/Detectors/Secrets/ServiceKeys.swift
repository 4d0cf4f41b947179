extension Detector {
  static let slackToken = Detector(
    id: "slack-token",
    entity: .slackToken,
    summary: Localized(
      ja: "Slackのトークン: xoxb-、xoxp-、xoxa-、xoxr-、xoxs-、xoxe-、xapp-で始まるもの。",
      en: "A Slack token: xoxb-, xoxp-, xoxa-, xoxr-, xoxs-, xoxe- or xapp- at its beginning."),
    sources: ["Slack API documentation, Token types [G]"],
    anchor: .words(["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.", "xapp-"]),
    reach: 320,
    pattern:
      #"(?<![A-Za-z0-9])(?:xox[abeprs]-|xoxe\.xox[bp]-|xapp-)(?:[A-Za-z0-9]{1,16}-){1,4}[A-Za-z0-9]{10,180}(?![A-Za-z0-9-])"#,
    validate: { !Placeholder.isMadeUp($0) && DigitRun($0).count >= 4 },
    confidence: 0.9,
    examples: [
      .hit("トークンは⟦" + .key("xo", "xb-", "2048170936-", "5930172846-", "fdmAfbhtuxQxjf3EUsKwg4rd") + "⟧です"),
      .hit(
        "SLACK_TOKEN=⟦"
          + .key("xo", "xp-", "2048170936-", "5930172846-", "7310592846-", "e5ebd25b6b5cfb2d98787303e00f3b21")
          + "⟧"),
      .hit(
        "⟦"
          + .key("xa", "pp-", "1-", "A04QXZP7K2M-", "5930172846-", "e5ebd25b6b5cfb2d98787303e00f3b21ea4ff07f")
          + "⟧"),
      .miss("xoxb-your-token-goes-in-here-2026"),
      .miss("xoxb-000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("xoxb-"),
    ])

  static let stripeKey = Detector(
    id: "stripe-key",
    entity: .stripeKey,
    summary: Localized(
      ja: "Stripeの秘密鍵・制限付きの鍵（本番用）。", en: "A Stripe secret or restricted key for live use."),
    sources: stripeSources,
    anchor: .words(["sk_live_", "rk_live_"]),
    reach: 220,
    pattern: #"(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{12,200}(?![A-Za-z0-9_])"#,
    validate: { !Placeholder.isMadeUp($0) },
    confidence: 0.95,
    examples: [
      .hit("鍵は⟦" + .key("sk", "_live_", "RfRjH1UFLFT1", "DYYQFqqPabc2") + "⟧です"),
      .hit("STRIPE_KEY=⟦" + .key("rk", "_live_", "OaXa8xcqxg11", "iJ33yQ63CnsI") + "⟧"),
      .hit("「⟦" + .key("sk", "_live_", "0KuHUUxD0myC", "XTaMte0mTOOY") + "⟧」"),
      .miss("sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("pk_live_is_public"),
      .miss("sk_live_..."),
    ])

  static let stripeTestKey = Detector(
    id: "stripe-test-key",
    entity: .stripeKey,
    summary: Localized(
      ja: "Stripeの試験用の鍵。お金は動かないので確信度を低くする。",
      en: "A Stripe key for test use: it moves no money, hence low."),
    sources: stripeSources,
    anchor: .words(["sk_test_", "rk_test_"]),
    reach: 220,
    pattern: #"(?<![A-Za-z0-9])[rs]k_test_[A-Za-z0-9]{12,200}(?![A-Za-z0-9_])"#,
    validate: { !Placeholder.isMadeUp($0) },
    confidence: 0.4,
    examples: [
      .hit("鍵は⟦" + .key("sk", "_test_", "RfRjH1UFLFT1", "DYYQFqqPabc2") + "⟧です"),
      .hit("STRIPE_KEY=⟦" + .key("rk", "_test_", "OaXa8xcqxg11", "iJ33yQ63CnsI") + "⟧"),
      .hit("「⟦" + .key("sk", "_test_", "0KuHUUxD0myC", "XTaMte0mTOOY") + "⟧」"),
      .miss("sk_test_xxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("sk_test_your_key"),
      .miss("task_test_RfRjH1UFLFT1DYYQFqqPabc2"),
    ])

  private static let stripeSources = ["Stripe documentation, API keys: prefixes sk_, rk_, live and test [G]"]
}
