internal import AratameMatching

extension Detector {
  /// Names in Latin script in the columns of a table and as values in JSON, in any case.
  static let personNameFields: [Detector] = [
    Detector(
      namesInColumns: [
        "name", "names", "customer", "client", "patient", "employee", "author", "owner", "assignee",
        "reporter",
        "attendee", "attendees", "participant", "participants", "contact", "contact person", "applicant",
        "candidate", "recipient", "sender", "cardholder", "holder", "account holder", "full name", "fullname",
        "manager", "student", "teacher", "doctor", "tenant", "guest", "beneficiary", "signatory", "nominee",
        "emergency contact", "requested by", "approved by", "created by", "nombre y apellidos", "nom complet",
      ],
      anchors: [
        "name", "customer", "client", "patient", "employee", "author", "owner", "assignee", "reporter",
        "attendee",
        "participant", "contact", "applicant", "candidate", "recipient", "sender", "holder", "manager",
        "student",
        "teacher", "doctor", "tenant", "guest", "beneficiary", "signatory", "nominee", "requested",
        "approved",
        "created", "apellidos", "nom complet",
      ],
      id: "person-name-field",
      summary: Localized(
        ja: "人を指す表の列（name、customer など）と JSON の値にある、名と姓の両方を名前の辞書が支える人名。小文字も含む。",
        en:
          "A name in a table's column or a JSON value that is called a person's (name, customer), given name and surname backed by lists of names, in any case."
      ),
      least: 2, confidence: 0.75,
      examples: [
        .hit("id,name,city\n1,⟦jennifer martinez⟧,lima\n2,⟦michael anderson⟧,oslo\n"),
        .hit("Customer\tPlan\n⟦jordan smith⟧\tbasic\n"),
        .hit("| customer_name | total |\n|---|---|\n| ⟦maria lopez⟧ | 12 |\n"),
        .miss("product_name,price\njordan smith,3\n"),
        .miss("name,price\nblue widget,3\njennifer,4\n"),
        .miss("name, address\nand the like"),
      ]),
    Detector(
      namesInColumns: [
        "first name", "firstname", "given name", "givenname", "forename", "last name", "lastname",
        "family name",
        "surname", "middle name", "maiden name", "vorname", "nachname", "apellido", "apellidos", "prénom",
      ],
      anchors: [
        "name", "forename", "surname", "vorname", "apellido", "prénom",
      ],
      id: "person-name-part-field",
      summary: Localized(
        ja: "名または姓の列（first_name、surname など）と JSON の値にある、名前の辞書が支える語。小文字も含む。",
        en:
          "A word in a table's column or a JSON value that is called a given name or a surname, backed by lists of names, in any case."
      ),
      least: 1, confidence: 0.8,
      examples: [
        .hit("first_name,last_name,plan\n⟦jennifer⟧,⟦martinez⟧,basic\n"),
        .hit("FirstName;Phone\n⟦deborah⟧;\n"),
        .miss("first_name,plan\nrequired,basic\n"),
        .miss("first name of the pet,plan\njennifer,basic\n"),
      ]),
  ]

  private init(
    namesInColumns words: [String], anchors: [String], id: String, summary: Localized, least: Int,
    confidence: Double, examples: [Example]
  ) {
    let context = Context(words, confidence: confidence, against: Self.namesOfThings)
    let fields = NameFields(context) { LatinNames.isField($0, least: least) }
    self.init(
      id: id, entity: .person, summary: summary,
      sources: [
        "APPI (Act 57 of 2003) Article 2(1): information by which a living individual can be identified, a name "
          + "first of all [G]",
        "Names and words: policies/lexicons/latin-words.tsv",
      ],
      anchor: NameFields.anchor(anchors), reader: fields.read, confidence: 0.2, context: context,
      examples: examples)
  }

  /// What is called a name and is no person's.
  private static let namesOfThings = [
    "product", "item", "file", "host", "domain", "company", "project", "event", "brand", "team", "song",
    "movie",
    "film", "book", "track", "album", "character", "city", "place", "street", "school", "model", "class",
    "method",
    "function", "variable", "field", "column", "table", "database", "schema", "package", "service", "server",
    "app",
    "application", "organization", "organisation", "business", "store", "shop", "hotel", "restaurant",
    "country",
    "region", "department", "group", "role", "type", "tag", "key", "node", "branch", "repo", "repository",
    "dataset",
    "index", "bucket", "cluster", "device", "category", "species", "dish", "recipe", "game", "artist", "ship",
    "pet",
    "template", "task", "job", "step", "tool", "plugin", "display", "code", "building", "property", "vendor",
  ].map { "\($0) name" }
}

extension LatinNames {
  /// Whether a field that holds `value` and is called so holds a person's name that the list backs.
  static func isField(_ value: Span<UInt8>, least: Int) -> Bool {
    var words = 0
    var isInside = false
    for i in value.indices {
      let byte = value[i]
      if byte.isASCIILetter || byte >= 0xC3 && byte < 0xC9 || byte & 0xC0 == 0x80 {
        if !isInside { words += 1 }
        isInside = true
      } else if byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        isInside = false
      } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-") || !isInside {
        return false
      }
    }
    return least...4 ~= words && isBacked(value, least: least)
  }
}
