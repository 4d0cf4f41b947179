extension Detector {
  /// Keys of platforms that other programs are built on: payments, sign-in, jobs, secrets, data, models.
  static let platformProviders: [Detector] = [
    key("aikido-ci-token", "Aikido", "AIK_CI_[A-Za-z0-9]{24,80}"),
    key("aikido-client-secret", "Aikido", "AIK_SECRET_[A-Za-z0-9]{64}"),
    key("apify-token", "Apify", "apify_api_[A-Za-z0-9]{34,40}"),
    key("xendit-key", "Xendit", "xnd_(?:production|development)_[A-Za-z0-9]{40,80}"),
    key("midtrans-server-key", "Midtrans", "Mid-server-[A-Za-z0-9_-]{24}"),
    key(
      "mercado-pago-token", "Mercado Pago", "APP_USR-\\d{12,19}-\\d{6}-[a-f0-9]{32}-\\d{6,10}"),
    key("cashfree-secret", "Cashfree", "cfsk_ma_(?:prod|test)_[a-f0-9]{32}_[a-f0-9]{8}"),
    key("brex-token", "Brex", "bxt_[A-Za-z0-9]{36,64}"),
    key("persona-key", "Persona", "persona_(?:production|sandbox)_[A-Za-z0-9-]{36,44}"),
    key("stytch-secret", "Stytch", "secret-(?:live|test)-[A-Za-z0-9_-]{35}=?"),
    key("nylas-key", "Nylas", "nyk_v0_[A-Za-z0-9]{64}"),
    key("inngest-signing-key", "Inngest", "signkey-(?:prod|test|branch)-[a-f0-9]{64}"),
    key("trigger-dev-key", "Trigger.dev", "tr_(?:prod|stg|dev|pat)_[A-Za-z0-9]{20,44}"),
    key("liveblocks-secret", "Liveblocks", "sk_(?:prod|dev)_[A-Za-z0-9_-]{64}"),
    key("retool-key", "Retool", "retool_01[a-z0-9]{26}"),
    key("metabase-key", "Metabase", "mb_[A-Za-z0-9+/]{43}=", confidence: 0.8),
    key("lightdash-token", "Lightdash", "ldpat_[a-f0-9]{32}"),
    key("dbt-cloud-token", "dbt Cloud", "dbt[cu]_[A-Za-z0-9_-]{40,60}", anchors: ["dbtc_", "dbtu_"]),
    key("confluent-secret", "Confluent", "cflt[A-Za-z0-9+/]{60}"),
    named("infisical-token", "Infisical", ["infisical"], "st\\.[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}"),
    key("netbird-token", "NetBird", "nbp_[A-Za-z0-9]{36}"),
    key("socket-dev-key", "Socket", "sktsec_[A-Za-z0-9_-]{40,60}"),
    key("stackhawk-key", "StackHawk", "hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}"),
    key("pangea-token", "Pangea", "pts_[a-z2-7]{32}"),
    key("courier-key", "Courier", "pk_(?:prod|test)_[A-Z0-9]{28}"),
    key("onesignal-rich-key", "OneSignal", "os_v2_(?:app|org)_[a-z2-7]{100,110}"),
    key("sourcegraph-cody-token", "Sourcegraph", "slk_[a-f0-9]{64}"),
    key("llama-cloud-key", "LlamaIndex", "llx-[A-Za-z0-9]{48,52}"),
    key("anyscale-key", "Anyscale", "esecret_[a-z0-9]{26}"),
    key("langsmith-legacy-key", "LangSmith", "ls__[a-f0-9]{32}"),
    key("grafana-legacy-key", "Grafana", "eyJrIjoi[A-Za-z0-9]{70,400}={0,3}", reach: 440),
    key("scrapfly-key", "Scrapfly", "scp-(?:live|test)-[a-f0-9]{32}"),
    key("nightfall-key", "Nightfall", "NF-[A-Za-z0-9]{32}", confidence: 0.7),
    key("teamwork-token", "Teamwork", "tkn\\.v1_[A-Za-z0-9]{70,90}={0,2}"),
    key(
      "devin-legacy-key", "Devin", "apk_(?:user_)?(?:b3Jn|dXNl)[A-Za-z0-9+/]{60,240}={0,2}", reach: 280),
    // 52 characters by chance, the version and a check, and the mark of Azure DevOps.
    key(
      "azure-devops-token", "Azure DevOps", "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}", anchors: ["AZDO"],
      before: 76),
    key(
      "authress-key", "Authress",
      "(?:sc|ext)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][a-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}",
      anchors: [".acc-", ".acc_"], before: 44, reach: 240),
    named(
      "azure-devops-legacy-token", "Azure DevOps", ["ado_", "azure_devops", "azuredevops", "azure devops"],
      "[a-z2-7]{52}"),
    named("greptile-key", "Greptile", ["greptile"], "[A-Za-z0-9+/]{48}"),
    named("ably-key", "Ably", ["ably_"], "[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}"),
    named("ghost-admin-key", "Ghost", ["ghost_"], "[a-f0-9]{24}:[a-f0-9]{64}"),
    named("fal-key", "fal", ["fal_"], uuid + ":[a-f0-9]{32}"),
    named("infobip-key", "Infobip", ["infobip"], "[a-f0-9]{32}-" + uuid),
    named("truenas-key", "TrueNAS", ["truenas"], "\\d{1,5}-[A-Za-z0-9]{64}"),
    under("codeclimate-reporter", "Code Climate", ["cc_test_reporter_id"], "[a-f0-9]{64}"),
    under("sonar-login", "Sonar", ["sonar.login", "sonarlogin", "sonar_login"], "[a-f0-9]{40}"),
    under("jenkins-crumb", "Jenkins", ["jenkins-crumb"], "(?:[a-f0-9]{64}|[a-f0-9]{32})"),
    under("facebook-app-pair", "Facebook", ["facebook", "fb_token"], "\\d{15,16}\\|[A-Za-z0-9_-]{27}"),
  ]

  static let applicationRoleSecret = Detector(
    id: "vault-role-secret",
    entity: .apiKey,
    summary: Localized(
      ja: "HashiCorp VaultのAppRoleのsecret_id。", en: "The secret_id of an AppRole of HashiCorp Vault."),
    sources: ["HashiCorp Vault documentation, AppRole auth method, not re-read [G]"],
    anchor: .words(["secret_id", "secret-id", "secretid"]),
    reach: 80,
    pattern:
      #"(?<![A-Za-z0-9])secret[_-]?id[\\"']{0,3}[ ]{0,4}[:=][ ]{0,4}[\\"']{0,3}(\#(uuid))(?![A-Za-z0-9-])"#,
    caseless: true,
    assess: { text, candidate in
      let place = candidate.match
      let near = text.extracting(max(0, place.lowerBound - 500)..<min(text.count, place.upperBound + 200))
      guard roleWords.contains(where: { Placeholder.contains($0, in: near) }) else { return nil }
      return SecretValue.graded(text.extracting(candidate.entity), confidence: 0.85)
    },
    confidence: 0.85,
    examples: [
      .hit("vault write auth/approle/login role_id=app secret_id=⟦" + roleSecret + "⟧"),
      .hit("VAULT_ADDR=https://vault.example.com\nSECRET_ID=\"⟦" + roleSecret + "⟧\""),
      .miss("secret_id: " + roleSecret),  // what a store of secrets calls one of them
      .miss("vault write auth/approle/login role_id=app secret_id=${SECRET_ID}"),
    ])

  private static let roleWords = ["approle", "role_id", "roleid", "vault"].map { Array($0.utf8) }
  private static let roleSecret = String.key("3f1b8a52-4c1e-4d5a", "-9a9e-0c6b7d2e9f10")

  static let unsealKey = Detector(
    id: "vault-unseal-key",
    entity: .privateKey,
    summary: Localized(
      ja: "HashiCorp Vaultの封を解く鍵（operator unsealの後）。",
      en: "A key that unseals HashiCorp Vault, after operator unseal."),
    sources: ["HashiCorp Vault documentation, operator unseal, not re-read [G]"],
    anchor: .words(["operator unseal ", "unseal key"]),
    reach: 140,
    pattern:
      #"(?i:operator unseal|unseal key(?: \d{1,2})?)(?: -[a-z=-]{1,40})?[: ]{1,3}([A-Za-z0-9+/]{44}|[a-f0-9]{64,66})(?![A-Za-z0-9+/=])"#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return SecretValue.isGenerated(value) ? SecretValue.graded(value, confidence: 0.9) : nil
    },
    confidence: 0.9,
    examples: [
      .hit("vault operator unseal ⟦" + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK", "2mWx7Lb5RpYcvN3x") + "⟧"),
      .hit("Unseal Key 1: ⟦" + .key("q7Rk2ZxW9mTfB4vL0sYcfG3kPz8Q", "wLx1NvR6tYb2Hd9q") + "⟧"),
      .miss("vault operator unseal"), .miss("vault operator unseal $UNSEAL_KEY_1"),
    ])

  static let deviceToken = Detector(
    id: "thingsboard-device-token",
    entity: .apiKey,
    summary: Localized(
      ja: "ThingsBoardの機器のトークン（/api/v1/…/telemetryの中）。",
      en: "A device's token of ThingsBoard: in /api/v1/…/telemetry."),
    sources: ["ThingsBoard documentation, HTTP device API, not re-read [G]"],
    anchor: .words(["/telemetry", "/attributes"]), before: 36, reach: 60,
    pattern: #"/api/v1/([A-Za-z0-9]{20})/(?:telemetry|attributes)(?![A-Za-z0-9])"#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return SecretValue.isGenerated(value) ? SecretValue.graded(value, confidence: 0.8) : nil
    },
    confidence: 0.8,
    examples: [
      .hit("POST https://things.example.com/api/v1/⟦" + .key("q7rk2zxw9m", "tfb4vl0syc") + "⟧/telemetry"),
      .hit("/api/v1/⟦" + .key("Zt5qWm2Xk8", "RbJ4vNc7Lp") + "⟧/attributes"),
      .miss("/api/v1/$ACCESS_TOKEN/telemetry"), .miss("/api/v1/organizationsettings/attributes"),
    ])

  static let trueNASLogin = Detector(
    id: "truenas-login",
    entity: .apiKey,
    summary: Localized(
      ja: "TrueNASのAPIキー（auth.login_with_api_keyの引数）。",
      en: "An API key of TrueNAS, the argument of auth.login_with_api_key."),
    sources: ["TrueNAS documentation, websocket API, not re-read [G]"],
    anchor: .words(["login_with_api_key"]), reach: 200,
    pattern:
      #"login_with_api_key["'\s,():\[]{1,40}(?:"params"["'\s:\[]{1,40})?(\d{1,5}-[A-Za-z0-9]{64})(?![A-Za-z0-9])"#,
    assess: { text, candidate in SecretValue.graded(text.extracting(candidate.entity), confidence: 0.9) },
    confidence: 0.9,
    examples: [
      .hit("{\"method\": \"auth.login_with_api_key\", \"params\": [\"⟦" + nasKey + "⟧\"]}"),
      .hit("client.call('auth.login_with_api_key', '⟦" + nasKey + "⟧')"),
      .miss("auth.login_with_api_key(API_KEY)"), .miss("\"id\": \"" + nasKey + "\""),
    ])

  private static let nasKey = String.key(
    "8-", "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx", "7Lb5RpYcvN3xQ8kZ5tRb1Wm7LpfG3kPz")

  static let dropboxLongLived = Detector(
    id: "dropbox-long-lived-token",
    entity: .apiKey,
    summary: Localized(
      ja: "Dropboxの期限のないトークン: 11字、Aが10個、43字。",
      en: "A Dropbox token without an end: 11 characters, ten A, 43 characters."),
    sources: ["Dropbox developer documentation, OAuth tokens before 2021, not re-read [G]"],
    anchor: .words(["AAAAAAAAAA"]), before: 11, reach: 80,
    pattern: #"(?<![A-Za-z0-9_-])[A-Za-z0-9]{11}(?-i:AAAAAAAAAA)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_=-])"#,
    assess: { text, candidate in
      let whole = candidate.entity
      let tail = text.extracting(whole.lowerBound + 21..<whole.upperBound)
      let head = text.extracting(whole.lowerBound..<whole.lowerBound + 11)
      guard SecretValue.hasDigit(tail), SecretValue.isGenerated(tail), !Placeholder.isMask(head) else {
        return nil
      }
      return SecretValue.graded(tail, confidence: 0.8)
    },
    confidence: 0.8,
    examples: [
      .hit("\"access_token\": \"⟦" + dropboxToken + "⟧\""), .hit("トークン⟦" + dropboxToken + "⟧を使う"),
      .miss(.key("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
      .miss("x" + dropboxToken),
    ])

  private static let dropboxToken = String.key(
    "q7Rk2ZxW9mT", "AAAAAAAAAA", "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3")
}
