internal import AratameDetection

extension Service {
  /// Reads a provider's file: its plans, by name.
  ///
  /// - Parameter path: For messages only; nothing is opened.
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package static func read(_ tree: Tree, path: String) throws(PolicyFileError) -> [Service] {
    let file = try Fields(tree, path: path, known: ["provider", "name", "verified_on", "plans"])
    let provider = try file.string("provider")
    let verifiedOn = try file.day("verified_on")
    guard case .mapping(let plans) = try file.tree("plans").content else {
      throw file.error("`plans` is not a mapping", at: try file.tree("plans"))
    }
    var services: [Service] = []
    for plan in plans {
      let fields = try Fields(plan.value, path: path, known: ["name", "facts", "models"])
      var service = Service(
        id: plan.key, provider: provider, name: try fields.localized("name"),
        facts: try facts(try fields.tree("facts"), verifiedOn, fields))
      if let models = fields.optional("models") {
        guard case .mapping(let members) = models.content else {
          throw fields.error("`models` is not a mapping", at: models)
        }
        for model in members { service.models[model.key] = try facts(model.value, verifiedOn, fields) }
      }
      services.append(service)
    }
    return services
  }

  private static func facts(_ tree: Tree, _ verifiedOn: Day, _ plan: Fields) throws(PolicyFileError) -> [Fact]
  {
    guard case .mapping(let members) = tree.content else {
      throw plan.error("facts are not a mapping", at: tree)
    }
    var facts: [Fact] = []
    for member in members { facts.append(try fact(member, verifiedOn, plan.path)) }
    return facts
  }

  private static func fact(_ member: Tree.Member, _ verifiedOn: Day, _ path: String) throws(PolicyFileError)
    -> Fact
  {
    let fields = try Fields(
      member.value, path: path, known: ["value", "source", "date", "tag", "verified_on"])
    var named = member
    named.value = try fields.tree("value")
    let origin = Fact.Origin.service(
      source: try fields.string("source"), date: fields.has("date") ? try fields.day("date") : nil,
      tag: try fields.choice("tag"),
      verifiedOn: fields.has("verified_on") ? try fields.day("verified_on") : verifiedOn)
    guard let fact = try Fact.read(named, path: path, origin: origin) else {
      throw fields.error("`\(member.key)` says nothing", at: member.value)
    }
    return fact
  }
}
