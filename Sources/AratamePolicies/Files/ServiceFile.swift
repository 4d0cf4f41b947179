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
      let fields = try Fields(plan.value, path: path, known: ["name", "facts"])
      guard case .mapping(let members) = try fields.tree("facts").content else {
        throw fields.error("`facts` is not a mapping", at: try fields.tree("facts"))
      }
      var facts: [Fact] = []
      for member in members { facts.append(try fact(member, verifiedOn, path)) }
      services.append(
        Service(id: plan.key, provider: provider, name: try fields.localized("name"), facts: facts))
    }
    return services
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
