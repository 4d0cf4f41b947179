package import AratameDetection

extension Rule {
  private static let keys = [
    "id", "version", "title", "category", "jurisdiction", "verified", "effective", "basis", "when", "decide",
    "message", "fix", "locked", "examples",
  ]

  /// Reads one rule.
  ///
  /// - Parameters:
  ///   - path: For messages only; nothing is opened.
  ///   - entities: Those that the policy's own detectors find.
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package init(_ tree: Tree, path: String, entities: Set<Entity> = []) throws(PolicyFileError) {
    let file = try Fields(tree, path: path, known: Self.keys)
    id = try file.string("id")
    version = try file.integer("version")
    title = try file.localized("title")
    category = try file.string("category")
    jurisdiction = try file.string("jurisdiction")
    isVerified = try file.flag("verified")
    isLocked = file.has("locked") ? try file.flag("locked") : false
    message = try file.localized("message")
    fixes = []
    for fix in try file.list("fix") { fixes.append(try Fields.localized(fix, path)) }
    basis = []
    for item in try file.list("basis") { basis.append(try Basis(item, path: path)) }
    if file.has("effective") {
      let effective = try file.fields("effective", known: ["from", "to"])
      effectiveFrom = effective.has("from") ? try effective.day("from") : nil
      effectiveTo = effective.has("to") ? try effective.day("to") : nil
    }
    let when = try file.fields(
      "when", known: ["categories", "entities", "confidence", "facts", "unless", "trigger"])
    trigger = try Trigger(when, entities)
    applies = when.has("facts") ? try Condition(try when.tree("facts"), path: path) : Condition(clauses: [])
    unless = when.has("unless") ? try Condition(try when.tree("unless"), path: path) : nil
    branches = []
    for branch in try file.list("decide") { branches.append(try Branch(branch, path: path)) }
    if branches.isEmpty { throw file.error("`decide` has no branch", at: try file.tree("decide")) }
  }

  /// Reads the examples of a rule's file.
  package static func examples(_ tree: Tree, path: String) throws(PolicyFileError) -> [Example] {
    let file = try Fields(tree, path: path, known: keys)
    guard file.has("examples") else { return [] }
    var examples: [Example] = []
    for item in try file.list("examples") {
      let fields = try Fields(
        item, path: path,
        known: ["text", "found", "profile", "facts", "people", "attachment", "verdict", "says"])
      let verdict = try fields.string("verdict")
      let says = fields.has("says") ? try fields.string("says") : nil
      examples.append(
        Example(
          text: try fields.string("text"),
          found: fields.has("found") ? Entity(rawValue: try fields.string("found")) : nil,
          profile: fields.has("profile") ? try fields.string("profile") : nil,
          facts: fields.has("facts")
            ? try Fact.readAll(try fields.tree("facts"), path: path, origin: .whatIf) : [],
          people: fields.has("people") ? try fields.integer("people") : nil,
          hasAttachment: fields.has("attachment") ? try fields.flag("attachment") : false,
          verdict: verdict == "none" ? nil : try fields.choice("verdict"), says: says == "none" ? "" : says,
          line: item.line))
    }
    return examples
  }
}

extension Basis {
  fileprivate init(_ tree: Tree, path: String) throws(PolicyFileError) {
    let fields = try Fields(tree, path: path, known: ["source", "article", "ja", "date", "until", "tag"])
    source = try fields.string("source")
    let article = try fields.string("article")
    self.article = Localized(ja: fields.has("ja") ? try fields.string("ja") : article, en: article)
    date = fields.has("date") ? try fields.day("date") : nil
    until = fields.has("until") ? try fields.day("until") : nil
    tag = try fields.choice("tag")
  }
}

extension Rule.Trigger {
  fileprivate init(_ when: Fields, _ own: Set<Entity>) throws(PolicyFileError) {
    if when.has("trigger") {
      switch try when.string("trigger") {
      case "unverified-facts": self = .unverifiedFacts
      case "unscanned-attachment": self = .unscannedAttachment
      case let other:
        throw when.error(
          "`\(other)` is not a known `trigger`: expected unverified-facts or unscanned-attachment",
          at: try when.tree("trigger"))
      }
      return
    }
    let categories: [Entity.Category] = when.has("categories") ? try when.choices("categories") : []
    let entities = when.has("entities") ? try when.strings("entities") : []
    if categories.isEmpty, entities.isEmpty {
      throw when.error("`when` names neither `categories` nor `entities`", at: when.tree)
    }
    for entity in entities.map(Entity.init(rawValue:)) where !entity.isBuiltIn && !own.contains(entity) {
      throw when.error(
        "`\(entity.rawValue)` is no entity that a detector finds", at: try when.tree("entities"))
    }
    let confidence = when.has("confidence") ? try when.number("confidence") : 0.5
    guard (0...1).contains(confidence) else {
      throw when.error("`confidence` is not between 0 and 1", at: try when.tree("confidence"))
    }
    self = .findings(
      categories: Set(categories), entities: Set(entities.map(Entity.init(rawValue:))), confidence: confidence
    )
  }
}

extension Rule.Branch {
  fileprivate init(_ tree: Tree, path: String) throws(PolicyFileError) {
    let fields = try Fields(
      tree, path: path, known: ["name", "if", "verdict", "strength", "note", "obligations"])
    condition = fields.has("if") ? try Condition(try fields.tree("if"), path: path) : Condition(clauses: [])
    verdict = try fields.choice("verdict")
    strength = fields.has("strength") ? try fields.choice("strength") : .policy
    note = fields.has("note") ? try fields.localized("note") : nil
    obligations = fields.has("obligations") ? try fields.choices("obligations") : []
    if strength == .hard, verdict != .block {
      throw fields.error("only a block can be hard", at: try fields.tree("strength"))
    }
  }
}
