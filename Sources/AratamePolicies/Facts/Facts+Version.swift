internal import AratameDetection
internal import Crypto

extension Facts {
  /// SHA-256 over what is stated, in hexadecimal: two profiles with one digest are judged alike on the same day.
  package var digest: String {
    var hash = SHA256()
    for fact in stated {
      hash.update(data: Array("\(fact.name)\u{0}\(fact.value?.description ?? "unknown")\u{0}".utf8))
      hash.update(data: Array("\(fact.origin.provenance)\u{0}".utf8))
    }
    return hash.finalize().hexadecimal
  }

  /// The oldest of the days on which somebody checked a fact; nil where no day is on record.
  package var verifiedOn: Day? { stated.compactMap(\.origin.verifiedOn).min() }
}

extension Fact.Origin {
  /// The day on which somebody last checked it.
  package var verifiedOn: Day? {
    switch self {
    case .service(_, _, _, let day), .stale(let day): day
    case .profile(let day): day
    case .organisation, .whatIf, .derived, .assumed: nil
    }
  }

  /// How it is known, in one line.
  fileprivate var provenance: String {
    switch self {
    case .service(let source, let date, let tag, let day):
      "service \(source) \(date?.description ?? "-") \(tag.rawValue) \(day)"
    case .profile(let day): "profile \(day?.description ?? "-")"
    case .organisation: "organisation"
    case .whatIf: "what-if"
    case .derived: "derived"
    case .assumed: "assumed"
    case .stale(let day): "stale \(day)"
    }
  }
}
