internal import AratameDetection

extension FactKind {
  /// Every fact that a profile may state, in the order of reports.
  package static let all: [FactKind] = [
    choice(
      "account.tier", ["consumer", "business", "public-sector", "self-hosted"], "consumer", .service, "契約の種類",
      "account tier"),
    choice(
      "contract.dpa", ["executed", "incorporated", "available-not-signed", "none"], nil, .contract,
      "データ処理契約（DPA）", "data-processing agreement"),
    choice(
      "contract.baa", ["signed", "none"], "none", .contract, "BAA（米国医療情報）", "business associate agreement",
      isAssumed: false),
    choice(
      "contract.pci_scope", ["signed", "none"], "none", .contract, "カード情報の契約", "card data in scope",
      isAssumed: false),
    choice(
      "contract.sensitive_data", ["accepted", "excluded"], "excluded", .contract, "要配慮個人情報の受入れ",
      "special-care data in the contract"),
    choice(
      "training.input_use", ["never", "off-by-default", "opted-out", "on"], "on", .contract, "入力の学習利用",
      "training on inputs"),
    choice(
      "retention.human_review", ["none", "flagged-only", "possible"], "possible", .contract, "人による閲覧",
      "human review"),
    choice(
      "retention.zdr", ["approved", "available", "none"], "none", .contract, "ゼロ保持", "zero data retention",
      isAssumed: false),
    kind(
      "retention.model_exceptions", .list, .contract, "ゼロ保持の対象外モデル", "models excluded from zero retention"),
    kind("retention.app_state_days", .number, .contract, "状態の保持日数", "days of application state"),
    kind("retention.abuse_log_days", .number, .contract, "不正監視ログの保持日数", "days of abuse logs"),
    kind("model.id", .text, .use, "モデル", "model"),
    choice(
      "model.requires_retention", ["yes", "no"], nil, .contract, "モデルの保持要件", "model requires retention"),
    choice(
      "confidentiality.covers_inputs", ["yes", "no"], nil, .contract, "入力を守る秘密保持条項",
      "confidentiality clause covers inputs"),
    choice("output.assigned", ["yes", "no"], nil, .contract, "出力の権利の帰属", "output assigned"),
    choice(
      "output.commercial_use", ["yes", "personal-only"], "yes", .contract, "出力の商用利用",
      "commercial use of outputs", isAssumed: false),
    choice(
      "output.competing_models_ban", ["yes", "no"], nil, .contract, "競合モデルの学習の禁止",
      "ban on training competing models"),
    choice(
      "indemnity.has", ["yes", "no"], "no", .contract, "著作権補償", "copyright indemnity", isAssumed: false),
    choice(
      "safety.filters_on", ["yes", "no"], "no", .use, "提供元のフィルターの使用", "provider's filters on",
      isAssumed: false),
    choice(
      "safety.metaprompt", ["yes", "no"], "no", .use, "安全のための指示文の使用", "safety metaprompt in use",
      isAssumed: false),
    choice(
      "safety.red_team_report", ["yes", "no"], "no", .use, "試験の報告書", "testing report", isAssumed: false),
    kind("entity.name", .text, .contract, "契約相手", "contracting entity"),
    kind("entity.country", .text, .contract, "契約相手の国", "country of the entity"),
    choice(
      "entity.is_jp_business_operator", ["yes", "no"], nil, .contract, "国内の個人情報取扱事業者か",
      "business operator in Japan"),
    kind("subprocessors.countries", .list, .contract, "再委託先の国", "countries of sub-processors"),
    kind("residency.storage", .text, .contract, "保存の地域", "region of storage", fallback: "global"),
    kind("residency.processing", .text, .contract, "処理の地域", "region of processing", fallback: "global"),
    choice(
      "network.router", ["yes", "no"], "no", .contract, "経由サービス", "router in the path", isAssumed: false),
    choice(
      "recipient.art28_basis",
      ["domestic", "eu-uk", "conforming-contract", "conforming-cbpr", "consent", "none"], nil, .contract,
      "越境の根拠（法28条）", "APPI Article 28 basis"),
    choice(
      "provision.claim", ["none", "not-a-provision"], "none", .contract, "「提供に当たらない」という整理",
      "claim that sending is no provision", isAssumed: false),
    choice(
      "contract.baa_endpoint", ["eligible", "not-eligible"], nil, .contract, "BAAの対象か",
      "endpoint covered by the BAA"),
    choice(
      "gdpr.transfer_basis", ["adequacy", "scc", "dpf", "none"], nil, .contract, "EU域外への移転根拠",
      "GDPR transfer ground"),
    choice(
      "model.licence", ["commercial", "research-only", "non-commercial"], "commercial", .contract, "モデルの利用許諾",
      "licence of the model's weights"),
    FactKind(
      name: "jurisdictions", type: .list, fallback: .list(["JP"]), isAssumed: false, scope: .organisation,
      title: Localized(ja: "対象とする法域", en: "jurisdictions")),
    choice(
      "stance", ["strict", "commentary"], "commentary", .organisation, "見解の分かれる点の扱い",
      "stance on contested readings", isAssumed: false),
    choice(
      "org.purpose.covers_llm", ["yes", "no"], nil, .organisation, "利用目的にAI処理が含まれるか",
      "purpose of use covers AI"),
    choice("org.supervision_record", ["yes", "no"], nil, .organisation, "委託先の監督記録", "supervision record"),
    choice(
      "org.external_environment_notice", ["yes", "no"], nil, .organisation, "外的環境の公表",
      "notice of the foreign environment"),
    kind(
      "org.art28_annual_check", .date, .organisation, "年次確認（法28条3項）の日",
      "date of the yearly Article 28(3) check"),
    choice(
      "org.consent.foreign_provision", ["yes", "no"], "no", .organisation, "外国提供の同意記録",
      "consent record for foreign provision", isAssumed: false),
    choice(
      "org.client_permission", ["yes", "no"], nil, .organisation, "委託元の承諾", "client's permission"),
    choice(
      "org.client_consent", ["yes", "no"], "no", .organisation, "依頼者の同意",
      "consent of the professional's client",
      isAssumed: false),
    choice(
      "nda.ai_use", ["allowed", "processors", "silent", "forbidden"], nil, .organisation, "NDAのAI利用の定め",
      "AI use under the NDA"),
    choice(
      "gdpr.art9_ground", ["recorded", "none"], nil, .organisation, "GDPR9条2項の根拠", "GDPR Article 9(2) ground"),
    choice(
      "org.approved_ai_system", ["yes", "no"], nil, .organisation, "承認された生成AIシステムか", "approved AI system"),
    choice("org.listed", ["yes", "no"], nil, .organisation, "上場会社か", "listed company"),
    FactKind(
      name: "org.industry", type: .text, fallback: .word("none"), isAssumed: false, scope: .organisation,
      title: Localized(ja: "業種", en: "industry")),
    choice(
      "my_number_entrustment", ["yes", "no"], "no", .organisation, "個人番号の委託契約", "My Number entrustment",
      isAssumed: false),
    choice(
      "use.intent",
      ["internal", "client-deliverable", "publication", "commercial-sale", "personal", "person-decision"],
      "publication", .use, "用途", "intended use"),
    choice(
      "data.origin", ["own", "entrusted", "third-party-nda", "public", "self"], "third-party-nda", .use,
      "データの出所", "origin of the data"),
    choice(
      "data.origin.retrieved", ["own", "entrusted", "third-party-nda", "public", "self"], nil, .use,
      "ツールや検索が加えたデータの出所", "origin of what tools and searches add", isAssumed: false),
    choice(
      "data.is_pseudonymised", ["yes", "no"], "no", .use, "仮名加工情報か", "pseudonymised information",
      isAssumed: false),
    choice(
      "client.feedback", ["on", "off"], "off", .use, "フィードバック送信", "feedback to the provider", isAssumed: false
    ),
    choice(
      "egress.tools", ["none", "known-terms", "unknown-terms"], "none", .use, "有効なツール", "enabled tools",
      isAssumed: false),
    choice(
      "log.content", ["none", "hashes", "text"], "hashes", .use, "記録に残す内容", "content of the audit log",
      isAssumed: false),
    choice("data.is_database_member", ["yes", "no"], "yes", .use, "データベースの一部か", "part of a database"),
  ]

  private static func choice(
    _ name: String, _ words: [String], _ fallback: String?, _ scope: Scope, _ ja: String, _ en: String,
    isAssumed: Bool = true
  ) -> FactKind {
    FactKind(
      name: name, type: .choice(words), fallback: fallback.map(FactValue.word), isAssumed: isAssumed,
      scope: scope,
      title: Localized(ja: ja, en: en))
  }

  private static func kind(
    _ name: String, _ type: ValueType, _ scope: Scope, _ ja: String, _ en: String, fallback: String? = nil
  ) -> FactKind {
    FactKind(
      name: name, type: type, fallback: fallback.map(FactValue.word), isAssumed: true, scope: scope,
      title: Localized(ja: ja, en: en))
  }
}
