package import AratameDetection

/// What an organisation keeps lists of: its marks, its counterparties under NDAs, its clients and its consents.
///
/// Facts follow from them, so that a deployment only says for whom it works and whose data it handles.
package struct Registers: Sendable {
  /// The organisation's own marks by class.
  package var marks: [(class: MarkClass, words: [String])] = []
  /// Counterparties by what the NDA with them says of AI: a value of the fact `nda.ai_use`.
  package var counterparties: [(use: String, names: [String])] = []
  /// Whether a client has permitted to pass its data on: a value of the fact `org.client_permission`.
  private var clients: [String: FactValue] = [:]
  private var consents: [Consent] = []

  /// What a mark says.
  package enum MarkClass: String, CaseIterable, Sendable {
    case top, `internal`, `public`

    /// What a finding of it is.
    package var entity: Entity {
      switch self {
      case .top: .markTop
      case .internal: .markInternal
      case .public: .markPublic
      }
    }
  }

  /// Consent of a group of people that their data goes to recipients in some countries.
  package struct Consent: Sendable {
    fileprivate var subjects: String
    fileprivate var countries: [String]
    fileprivate var date: Day
    /// The last day on which it counts.
    fileprivate var until: Day?

    /// Whether it covers a recipient in `country` on `day`.
    package func covers(_ country: String, on day: Day) -> Bool {
      countries.contains(country) && !date.isFuture(on: day) && until.map { day <= $0 } ?? true
    }
  }

  init() {}

  init(_ tree: Tree, path: String) throws(PolicyFileError) {
    let file = try Fields(tree, path: path, known: ["marks", "counterparties", "clients", "consents"])
    for (word, entry) in try Self.members(of: "marks", file) {
      try Self.check(word, entry, file)
      let kind: MarkClass = try file.choice(entry)
      let place = marks.firstIndex { $0.class == kind }
      if let place { marks[place].words.append(word) } else { marks.append((kind, [word])) }
    }
    for (name, entry) in try Self.members(of: "counterparties", file) {
      try Self.check(name, entry, file)
      let use = try Self.value("nda.ai_use", entry, file).description
      let place = counterparties.firstIndex { $0.use == use }
      if let place { counterparties[place].names.append(name) } else { counterparties.append((use, [name])) }
    }
    for (name, entry) in try Self.members(of: "clients", file) {
      clients[name] = try Self.value("org.client_permission", entry, file)
    }
    guard file.has("consents") else { return }
    for entry in try file.list("consents") {
      let fields = try Fields(entry, path: path, known: ["subjects", "countries", "date", "until"])
      consents.append(
        Consent(
          subjects: try fields.string("subjects"), countries: try fields.strings("countries"),
          date: try fields.day("date"), until: fields.has("until") ? try fields.day("until") : nil))
    }
  }

  private static func members(
    of key: String, _ file: Fields
  ) throws(PolicyFileError) -> [(String, Tree.Member)] {
    guard let tree = file.optional(key) else { return [] }
    guard case .mapping(let members) = tree.content else {
      throw file.error("`\(key)` is not a mapping", at: tree)
    }
    return members.map { ($0.key, $0) }
  }

  private static func check(_ word: String, _ member: Tree.Member, _ file: Fields) throws(PolicyFileError) {
    let lengths = Detector.registeredLengths
    guard lengths.contains(Detector.registeredLength(of: word)) else {
      throw PolicyFileError(
        path: file.path, line: member.line, column: member.column,
        message: "a registered word has \(lengths.lowerBound) to \(lengths.upperBound) bytes, normalised")
    }
  }

  /// The value of the fact `name` that a member has.
  private static func value(
    _ name: String, _ member: Tree.Member, _ file: Fields
  ) throws(PolicyFileError) -> FactValue {
    let kind = FactKind.named(name)
    let word = try file.scalar(member.value, of: member.key)
    guard let value = kind?.value(word) else {
      throw file.error("`\(word)` is not one of \(kind?.values ?? "")", at: member.value)
    }
    return value
  }

  // MARK: What follows

  /// Whether the client that `name` names has permitted to pass its data on.
  ///
  /// - Throws: ``PolicyFileError`` when it is not registered.
  func permission(of name: Tree, _ fields: Fields) throws(PolicyFileError) -> FactValue {
    let client = try fields.scalar(name, of: "client")
    if let permission = clients[client] { return permission }
    throw fields.error(
      "`\(client)` is not in `registers.clients`, which names \(Self.list(clients.keys))", at: name)
  }

  /// The consents of the people that `name` names.
  ///
  /// - Throws: ``PolicyFileError`` when none is registered.
  func consents(of name: Tree, _ fields: Fields) throws(PolicyFileError) -> [Consent] {
    let subjects = try fields.scalar(name, of: "subjects")
    let known = consents.filter { $0.subjects == subjects }
    guard known.isEmpty else { return known }
    throw fields.error(
      "`\(subjects)` is not in `registers.consents`, which names \(Self.list(Set(consents.map(\.subjects))))",
      at: name)
  }

  private static func list(_ names: some Collection<String>) -> String {
    names.isEmpty ? "nobody" : names.sorted().joined(separator: ", ")
  }
}

extension ConfigurationFile.ProfileEntry {
  /// What follows from the organisation's registers for this deployment, whose recipient is in `country`.
  package func registered(in country: String?, on day: Day) -> [Fact] {
    var facts: [Fact] = []
    if let clientPermission {
      facts.append(Fact(name: "data.origin", value: .word("entrusted"), origin: .organisation))
      facts.append(Fact(name: "org.client_permission", value: clientPermission, origin: .organisation))
    }
    if let consents {
      let isCovered = country.map { country in consents.contains { $0.covers(country, on: day) } } ?? false
      facts.append(
        Fact(
          name: "org.consent.foreign_provision", value: .word(isCovered ? "yes" : "no"), origin: .organisation
        ))
    }
    return facts
  }
}
