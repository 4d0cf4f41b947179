internal import AratameMatching

extension Detector {
  /// Names after keys, as JSON, YAML and forms have them, in any case.
  static let personNameKeyed: [Detector] = [
    Detector(
      nameAfter: #"""
        (?:full|customer|client|employee|staff|patient|contact|person|member|guest|student|applicant|holder
        |cardholder|author|manager|first|last|given|family)[_ -]?name
        |assignee|reporter|recipient|cardholder|account[_ ]?holder|surname
        """#,
      id: "person-name-keyed", words: ["name", "assignee", "reporter", "recipient", "cardholder", "holder"],
      summary: Localized(
        ja: "人を指すキー（full_name、customer_name、assignee など）の値で、名前の辞書が支えるもの。小文字も含む。",
        en:
          "The value of a person's key (full_name, customer_name, assignee) that lists of names back, in any case."
      ),
      validate: { LatinNames.isBacked($0, least: 1) }, confidence: 0.8,
      examples: [
        .hit("{\"full_name\": \"⟦jordan smith⟧\", \"plan\": \"basic\"}"),
        .hit("customer_name = ⟦Maria Lopez⟧"),
        .hit("assignee: ⟦emily johnson⟧\nstatus: open"),
        .hit("first_name: ⟦jennifer⟧"),
        .hit("{\"employeeName\":\"⟦DAVID MILLER⟧\"}"),
        .miss("{\"full_name\": \"blue widget\"}"),
        .miss("{\"product_name\": \"jordan smith\"}"),
        .miss("assignee: the release team"),
        .miss("last_name: string"),
        .miss("first_name: required"),
      ]),
    Detector(
      nameAfter: "name", id: "person-name-key", words: ["name"],
      summary: Localized(
        ja: "キー name の値で、名と姓の両方を名前の辞書が支えるもの。小文字も含む。",
        en: "The value of the key name where lists of names back given name and surname, in any case."),
      validate: { LatinNames.isBacked($0, least: 2) }, confidence: 0.7,
      examples: [
        .hit("{\"id\": 7, \"name\": \"⟦jennifer martinez⟧\"}"),
        .hit("- name: ⟦michael anderson⟧\n  role: reviewer"),
        .miss("{\"name\": \"blue widget\"}"),
        .miss("name: jennifer"),
        .miss("filename: jennifer martinez"),
        .miss("{\"name\": \"left pad\", \"version\": \"1.0.0\"}"),
        .miss("name: build and test"),
        .miss("domain_name: jennifer martinez"),
      ]),
  ]

  private init(
    nameAfter key: String, id: String, words: [String], summary: Localized,
    validate: @escaping @Sendable (Span<UInt8>) -> Bool, confidence: Double, examples: [Example]
  ) {
    self.init(
      id: id, entity: .person, summary: summary,
      sources: [
        "APPI (Act 57 of 2003) Article 2(1): information by which a living individual can be identified, a name "
          + "first of all [G]",
        "Names and words: policies/lexicons/latin-words.tsv",
      ],
      anchor: .words(words), before: 16, reach: 96,
      pattern: #"(?x) (?<![A-Za-z_.-]) (?: "# + key + #"""
        ) ["']? [\ \t]{0,3} [:=] [\ \t]{0,3} ["']?
        ( [A-Za-z]{2,20} (?:['-][A-Za-z]{2,20})? (?:\ [A-Za-z]\.?)? (?:\ [A-Za-z]{2,20}(?:['-][A-Za-z]{2,20})?){0,2} )
        (?= ["']? [\ \t]{0,3} (?: [,;}\])|\n\r] | [^\x00-\x{24F}] | $ ) )
        """#,
      caseless: true, validate: validate, confidence: confidence, examples: examples)
  }
}
