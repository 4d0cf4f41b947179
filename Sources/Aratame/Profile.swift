internal import AratameDetection
package import AratamePolicies

/// One deployment: a service, its contract, and the organisation that uses it, on the day of judgement.
package struct Profile: Sendable {
  /// As it was asked for; nil where none was.
  package let name: String?
  /// The service's name for people.
  package let service: Localized?
  package let facts: Facts

  /// Puts the layers together: service, profile, organisation, and what is tried.
  init(_ configuration: Configuration, _ policy: Policy) throws(CheckError) {
    let file = configuration.file
    name = configuration.profile ?? file.profile
    var layers: [[Fact]] = []
    var service: Service?
    if let name {
      let entry = file.profiles[name]
      service = try Self.service(entry.map { $0.service } ?? name, named: name, file, policy)
      layers.append(service?.facts ?? [])
      layers.append(entry?.facts ?? [])
    }
    self.service = service?.name
    layers.append(file.organisation)
    var tried: [Fact] = []
    for argument in configuration.whatIf {
      do throws(PolicyFileError) { tried.append(try Fact.whatIf(argument)) } catch {
        throw CheckError(.configuration, error.description)
      }
    }
    layers.append(tried)
    facts = Facts(layers, asOf: configuration.asOf)
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
