/// A statement about a deployment: what holds, and how that is known.
public struct Fact: Hashable, Sendable {
  /// Name as in configuration (`contract.dpa`).
  public var name: String
  /// What holds; nil when nothing is known.
  public var value: FactValue?
  /// How it is known.
  public var origin: Origin

  /// How a fact is known.
  public enum Origin: Hashable, Sendable {
    /// From the service's file: the text that says so, its date, how far it was verified, and when it was
    /// read.
    case service(source: String, date: Day?, tag: Tag, verifiedOn: Day)
    /// From the profile in the configuration file, with its day of verification where that is given.
    case profile(verifiedOn: Day?)
    /// From the organisation's part of the configuration file.
    case organisation
    /// Tried from the command line or by the caller.
    case whatIf
    /// Computed from other facts.
    case derived
    /// Nobody says: the default, which is the stricter side.
    case assumed
    /// Somebody said so too long ago: the default holds again.
    case stale(since: Day)
  }

  /// Whether the verdict rests on an assumption here.
  public var isAssumed: Bool {
    switch origin {
    case .assumed, .stale: FactKind.named(name)?.isAssumed ?? true
    // Stated to be unknown.
    default: value == nil
    }
  }
}

/// The facts of one deployment on the day of judgement.
package struct Facts: Sendable {
  /// Days after which a verified fact counts as unknown (a profile is re-read at least every 90 days).
  package static let shelfLife = 90

  /// By place in ``FactKind/all``: as stated, or as it holds by default.
  private var facts: [Fact]
  private var isStated = FactSet()
  /// Those of which the stricter side is taken, since nobody stated them.
  private(set) var assumed = FactSet()
  /// Those of the contract that nobody stated, or that no primary text was read for.
  private(set) var unverified = FactSet()
  package let asOf: Day

  /// - Parameters:
  ///   - layers: From the weakest to the strongest; a later one replaces an earlier one's facts.
  ///   - asOf: The day of judgement.
  package init(_ layers: [[Fact]], asOf: Day) {
    self.asOf = asOf
    facts = FactKind.all.map { Fact(name: $0.name, value: $0.fallback, origin: .assumed) }
    for place in facts.indices { put(facts[place], at: place) }
    for fact in layers.joined() { state(fresh(fact)) }
    derive()
  }

  /// These facts with one replaced.
  package func stating(_ fact: Fact) -> Facts {
    var facts = self
    facts.state(fact)
    return facts
  }

  /// The fact at that place of ``FactKind/all``: as stated, or as it holds by default.
  package subscript(place: Int) -> Fact { facts[place] }

  /// The fact of that name; nothing is known of one that the catalogue does not name.
  package subscript(name: String) -> Fact {
    FactKind.places[name].map { facts[$0] } ?? Fact(name: name, value: nil, origin: .assumed)
  }

  /// The jurisdictions whose rules apply.
  var jurisdictions: [String] {
    guard case .list(let names)? = self["jurisdictions"].value else { return [] }
    return names
  }

  /// Every fact that is stated, by name.
  package var stated: [Fact] { isStated.places.map { facts[$0] }.sorted { $0.name < $1.name } }

  /// The same but for one fact, which is taken to be `value`.
  func setting(_ place: Int, to value: FactValue?) -> Facts {
    var changed = self
    changed.set(place, to: value)
    return changed
  }

  /// Takes one fact to be `value`, for a trial.
  mutating func set(_ place: Int, to value: FactValue?) {
    put(Fact(name: facts[place].name, value: value, origin: .whatIf), at: place)
  }

  /// Takes back a trial.
  mutating func restore(_ fact: Fact) {
    if let place = FactKind.places[fact.name] { put(fact, at: place) }
  }

  private mutating func put(_ fact: Fact, at place: Int) {
    facts[place] = fact
    if fact.isAssumed { assumed.insert(place) } else { assumed.remove(place) }
    if fact.isUnverified(FactKind.all[place].scope) {
      unverified.insert(place)
    } else {
      unverified.remove(place)
    }
  }

  private mutating func state(_ fact: Fact) {
    guard let place = FactKind.places[fact.name] else { return }
    put(fact, at: place)
    isStated.insert(place)
  }

  private func fresh(_ fact: Fact) -> Fact {
    let verifiedOn: Day?
    switch fact.origin {
    case .service(_, _, _, let day): verifiedOn = day
    case .profile(let day): verifiedOn = day
    default: verifiedOn = nil
    }
    let kind = FactKind.named(fact.name)
    if let verifiedOn, verifiedOn.isFuture(on: asOf), kind?.scope == .contract {
      // Nobody has read yet on the day of judgement what will be read later.
      return Fact(name: fact.name, value: kind?.fallback, origin: .assumed)
    }
    guard let verifiedOn, kind?.scope == .contract, asOf.number - verifiedOn.number > Self.shelfLife else {
      return fact
    }
    return Fact(name: fact.name, value: kind?.fallback, origin: .stale(since: verifiedOn))
  }

  /// Some models keep data whatever the contract says, so zero retention is a fact of provider and model
  /// together.
  private mutating func derive() {
    let name = "model.requires_retention"
    guard let place = FactKind.places[name], !isStated.contains(place),
      case .word(let model)? = self["model.id"].value,
      case .list(let exceptions)? = self["retention.model_exceptions"].value
    else { return }
    state(Fact(name: name, value: .word(exceptions.contains(model) ? "yes" : "no"), origin: .derived))
  }
}
