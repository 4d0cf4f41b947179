package import AratameDetection

/// What `aratame.yml` says: language, profiles, the organisation's own facts and where its own data is.
package struct ConfigurationFile: Sendable {
  package var language: Language?
  /// The profile that is used when none is asked for.
  package var profile: String?
  package var profiles: [String: ProfileEntry] = [:]
  package var organisation: [Fact] = []
  /// Paths of lexicons and of fingerprints of documents; one that is not absolute begins in the file's folder.
  package var lexicons: [String] = []
  package var fingerprints: [String] = []
  package var registers = Registers()
  /// Paths of the policy's layers above the built-in one, from the weakest to the strongest; as those above.
  package var policies: [String] = []
  /// Paths of the files of allowances, in the same way.
  package var exceptions: String?
  package var approvals: String?
  package var baseline: String?
  package var approvers = Approvers()

  /// One deployment as the organisation describes it.
  package struct ProfileEntry: Sendable {
    /// A built-in service that it is a deployment of.
    package var service: String?
    package var facts: [Fact]
    /// Whether the terms of a tool are known, by the tool's name.
    package var tools: [String: Bool] = [:]
    /// Facts that hold with one model, by its name.
    package var models: [String: [Fact]] = [:]
    /// Whether the client whose data it handles has permitted to pass them on; nil without a client.
    package var clientPermission: FactValue?
    /// The consents of those whose data it handles; nil where it does not say whose they are.
    package var consents: [Registers.Consent]?
    /// Where the entry stands in the file, for messages.
    package var line: Int
  }

  package init() {}

  /// Reads the file's text.
  ///
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package init(yaml: String, path: String) throws(PolicyFileError) {
    let file = try Fields(
      try Tree(yaml: yaml, path: path), path: path,
      known: [
        "language", "profile", "profiles", "organisation", "lexicons", "fingerprints", "policies",
        "registers", "exceptions",
        "approvals", "baseline", "approvers",
      ])
    if file.has("language") { language = try file.choice("language") }
    if file.has("profile") { profile = try file.string("profile") }
    if file.has("organisation") {
      organisation = try Fact.readAll(try file.tree("organisation"), path: path, origin: .organisation)
    }
    func resolved(_ name: String) -> String {
      name.hasPrefix("/") ? name : RelativePath.folder(of: path) + name
    }
    func paths(_ key: String) throws(PolicyFileError) -> [String] {
      file.has(key) ? try file.strings(key).map(resolved) : []
    }
    func onePath(_ key: String) throws(PolicyFileError) -> String? {
      file.has(key) ? resolved(try file.string(key)) : nil
    }
    lexicons = try paths("lexicons")
    fingerprints = try paths("fingerprints")
    if let registers = file.optional("registers") { self.registers = try Registers(registers, path: path) }
    policies = try paths("policies")
    exceptions = try onePath("exceptions")
    approvals = try onePath("approvals")
    baseline = try onePath("baseline")
    if file.has("approvers") { approvers = try Approvers(file) }
    guard let profiles = file.optional("profiles") else { return }
    guard case .mapping(let members) = profiles.content else {
      throw file.error("`profiles` is not a mapping", at: profiles)
    }
    for member in members { self.profiles[member.key] = try Self.entry(member, registers, path) }
  }

  private static func entry(
    _ member: Tree.Member, _ registers: Registers, _ path: String
  ) throws(PolicyFileError) -> ProfileEntry {
    let fields = try Fields(
      member.value, path: path,
      known: ["service", "model", "models", "verified_on", "facts", "client", "subjects", "tools"])
    let verifiedOn = fields.has("verified_on") ? try fields.day("verified_on") : nil
    let origin = Fact.Origin.profile(verifiedOn: verifiedOn)
    var entry = ProfileEntry(
      service: fields.has("service") ? try fields.string("service") : nil, facts: [], line: member.line)
    if fields.has("tools") {
      entry.tools = try tools(fields)
      entry.facts.append(Fact.egress(Array(entry.tools.values), origin))
    }
    if fields.has("facts") {
      entry.facts += try Fact.readAll(try fields.tree("facts"), path: path, origin: origin)
    }
    if fields.has("model") {
      entry.facts.append(Fact(name: "model.id", value: .word(try fields.string("model")), origin: origin))
    }
    if let models = fields.optional("models") {
      guard case .mapping(let members) = models.content else {
        throw fields.error("`models` is not a mapping", at: models)
      }
      for model in members {
        entry.models[model.key] = try Fact.readAll(model.value, path: path, origin: origin)
      }
    }
    if let client = fields.optional("client") {
      entry.clientPermission = try registers.permission(of: client, fields)
    }
    if let subjects = fields.optional("subjects") {
      entry.consents = try registers.consents(of: subjects, fields)
    }
    return entry
  }

  /// The tools that a deployment enables, each a further recipient.
  private static func tools(_ profile: Fields) throws(PolicyFileError) -> [String: Bool] {
    guard case .mapping(let members) = try profile.tree("tools").content else {
      throw profile.error("`tools` is not a mapping", at: try profile.tree("tools"))
    }
    var tools: [String: Bool] = [:]
    for tool in members {
      let fields = try Fields(tool.value, path: profile.path, known: ["operator", "country", "terms"])
      _ = try fields.string("operator")
      _ = try fields.string("country")
      let terms: ToolTerms = try fields.choice("terms")
      tools[tool.key] = terms == .known
    }
    return tools
  }

  private enum ToolTerms: String, CaseIterable { case known, unknown }
}

extension Fact {
  /// What tools mean for `egress.tools`, of each of which it is said whether its terms are known.
  package static func egress(_ areKnown: [Bool], _ origin: Origin) -> Fact {
    let value = areKnown.isEmpty ? "none" : areKnown.allSatisfy { $0 } ? "known-terms" : "unknown-terms"
    return Fact(name: "egress.tools", value: .word(value), origin: origin)
  }
}
