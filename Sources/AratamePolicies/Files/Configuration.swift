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
  /// Paths of the policy's layers above the built-in one, from the weakest to the strongest; as those above.
  package var policies: [String] = []

  /// One deployment as the organisation describes it.
  package struct ProfileEntry: Sendable {
    /// A built-in service that it is a deployment of.
    package var service: String?
    package var facts: [Fact]
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
      known: ["language", "profile", "profiles", "organisation", "lexicons", "fingerprints", "policies"])
    if file.has("language") { language = try file.choice("language") }
    if file.has("profile") { profile = try file.string("profile") }
    if file.has("organisation") {
      organisation = try Fact.readAll(try file.tree("organisation"), path: path, origin: .organisation)
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    func paths(_ key: String) throws(PolicyFileError) -> [String] {
      guard file.has(key) else { return [] }
      return try file.strings(key).map { $0.hasPrefix("/") ? $0 : folder + $0 }
    }
    lexicons = try paths("lexicons")
    fingerprints = try paths("fingerprints")
    policies = try paths("policies")
    guard let profiles = file.optional("profiles") else { return }
    guard case .mapping(let members) = profiles.content else {
      throw file.error("`profiles` is not a mapping", at: profiles)
    }
    for member in members { self.profiles[member.key] = try Self.entry(member, path) }
  }

  private static func entry(_ member: Tree.Member, _ path: String) throws(PolicyFileError) -> ProfileEntry {
    let fields = try Fields(member.value, path: path, known: ["service", "model", "verified_on", "facts"])
    let verifiedOn = fields.has("verified_on") ? try fields.day("verified_on") : nil
    var facts: [Fact] = []
    if fields.has("facts") {
      facts = try Fact.readAll(try fields.tree("facts"), path: path, origin: .profile(verifiedOn: verifiedOn))
    }
    if fields.has("model") {
      facts.append(
        Fact(
          name: "model.id", value: .word(try fields.string("model")), origin: .profile(verifiedOn: verifiedOn)
        ))
    }
    return ProfileEntry(
      service: fields.has("service") ? try fields.string("service") : nil, facts: facts, line: member.line)
  }
}
