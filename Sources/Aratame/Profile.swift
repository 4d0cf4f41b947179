internal import AratameDetection
package import AratamePolicies

/// One deployment: a service, its contract, and the organisation that uses it, on the day of judgement.
package struct Profile: Sendable {
  /// As it was asked for; nil where none was.
  package let name: String?
  /// The service's name for people.
  package let service: Localized?
  package let facts: Facts
  /// Whether the terms of a tool are known, by the tool's name.
  private let tools: [String: Bool]

  /// Puts the layers together: service, profile, organisation, and what is tried.
  init(_ configuration: Configuration, _ policy: Policy) throws(CheckError) {
    let file = configuration.file
    name = configuration.profile ?? file.profile
    var tried: [Fact] = []
    for argument in configuration.whatIf {
      do throws(PolicyFileError) { tried.append(try Fact.whatIf(argument)) } catch {
        throw CheckError(.configuration, error.description)
      }
    }
    let entry = name.flatMap { file.profiles[$0] }
    let service: Service? =
      if let name {
        try Self.service(entry.map { $0.service } ?? name, named: name, file, policy)
      } else { nil }
    self.service = service?.name
    tools = entry?.tools ?? [:]
    let own = entry?.facts ?? []
    let stated = own + file.organisation + tried
    let model = stated.last { $0.name == "model.id" }?.value?.description ?? ""
    let offered = (service?.facts ?? []) + (service?.models[model] ?? [])
    let country = (offered + stated).last { $0.name == "entity.country" }?.value?.description
    let registered = entry?.registered(in: country, on: configuration.asOf) ?? []
    facts = Facts(
      [offered, registered, own, entry?.models[model] ?? [], file.organisation, tried],
      asOf: configuration.asOf)
  }

  /// The facts for a request that offers the model these tools, of which one that is not recorded has unknown terms.
  package func facts(withTools names: [String]) -> Facts {
    names.isEmpty ? facts : facts.stating(.egress(names.map { tools[$0] ?? false }, .derived))
  }

  private static func service(
    _ id: String?, named name: String, _ file: ConfigurationFile, _ policy: Policy
  ) throws(CheckError) -> Service? {
    guard let id else { return nil }
    if let service = policy.services.first(where: { $0.id == id }) { return service }
    let services = policy.services.map(\.id).joined(separator: ", ")
    if id == name, file.profiles[name] == nil {
      let known = (file.profiles.keys.sorted() + [services]).joined(separator: ", ")
      throw CheckError(.unknownProfile, "there is no profile `\(name)`: expected one of \(known)")
    }
    throw CheckError(
      .unknownProfile,
      "profile `\(name)` names the service `\(id)`, which is not built in: expected one of \(services)")
  }
}
