extension Detector {
  /// Addresses that take messages from anybody who knows them.
  static let webhooks: [Detector] = [
    webhook(
      "slack-webhook", "Slack",
      "hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9]{6,14}/[A-Z0-9]{6,14}/(?:\\d{10,22}/)?[A-Za-z0-9]{20,40}"
    ),
    webhook(
      "discord-webhook", "Discord", "discord(?:app)?\\.com/api/webhooks/\\d{17,20}/[A-Za-z0-9_-]{55,80}",
      anchors: ["/api/webhooks/"], before: 16),
    webhook(
      "teams-webhook", "Microsoft Teams",
      "(?:[a-z0-9-]{1,40}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/[0-9a-f-]{36}@[0-9a-f-]{36}/[A-Za-z]{6,24}/[0-9a-f]{32}/[0-9a-f-]{36}(?:/[A-Za-z0-9_-]{20,60})?",
      anchors: [".webhook.office.com/", "outlook.office"], before: 40),
    webhook(
      "google-chat-webhook", "Google Chat",
      "chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{8,20}/messages\\?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_%-]{40,60}"
    ),
    webhook(
      "zapier-webhook", "Zapier", "hooks\\.zapier\\.com/hooks/(?:catch|standard)/\\d{4,10}/[A-Za-z0-9]{5,40}"),
    webhook(
      "ifttt-webhook", "IFTTT",
      "maker\\.ifttt\\.com/trigger/[A-Za-z0-9_-]{1,60}/(?:json/)?with/key/[A-Za-z0-9_-]{20,50}"),
    webhook(
      "make-webhook", "Make", "hook\\.(?:eu|us)\\d\\.make\\.com/[a-z0-9]{30,36}",
      anchors: ["hook.eu", "hook.us"]),
    webhook(
      "feishu-webhook", "Feishu",
      "open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      anchors: ["open.feishu", "open.larksuite"]),
    webhook("dingtalk-webhook", "DingTalk", "oapi\\.dingtalk\\.com/robot/send\\?access_token=[a-f0-9]{64}"),
    webhook(
      "wecom-webhook", "WeCom",
      "qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    ),
    webhook(
      "tines-webhook", "Tines", "[a-z0-9-]{3,60}\\.tines\\.com/webhook/[a-f0-9]{32}/[a-f0-9]{32}",
      anchors: [".tines.com/webhook/"], before: 60),
    webhook(
      "line-works-webhook", "LINE WORKS",
      "webhook\\.worksmobile\\.com/message/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
  ]

  private static func webhook(
    _ id: String, _ vendor: String, _ shape: String, anchors: [String]? = nil, before: Int = 0
  ) -> Detector {
    let shape = KeyShape(pattern: shape)
    let anchors = anchors ?? shape.anchors
    return Detector(
      id: id, entity: .webhookURL,
      summary: Localized(
        ja: "\(vendor)のWebhookのURL。知る人はだれでも書き込める。",
        en: "A webhook of \(vendor): whoever knows the address may write there."),
      sources: ["\(vendor), vendor documentation, not re-read [G]"],
      anchor: .words(anchors), before: before, reach: 360,
      pattern: "(?<![A-Za-z0-9.-])(?:\(shape.pattern))(?![A-Za-z0-9_-])",
      assess: { text, candidate in
        SecretValue.graded(text.extracting(candidate.entity), confidence: 0.9)
      },
      confidence: 0.9,
      examples: [
        .hit("通知先は https://⟦\(shape.sample(seed: 1))⟧ です"),
        .hit("WEBHOOK_URL=https://⟦\(shape.sample(seed: 2))⟧"),
        .miss("https://\(anchors[0])/"),
        .miss("https://\(shape.sample(seed: 1).prefix(30))xxxxxxxxxxxxxxxxxxxx"),
      ])
  }
}
