extension Entity {
  /// Whether a finding of it is a value, which can be masked and recognised again; a mark, a request or a notice is
  /// none.
  package var isValue: Bool {
    // Names of an organisation's own are values, though what they give away is no personal data.
    self == .businessPartner || self == .codeName || traits.category.holdsValues
  }
}

extension Entity.Category {
  /// Whether its entities are values.
  package var holdsValues: Bool {
    switch self {
    case .confidential, .imitation, .request, .notice, .public: false
    default: true
    }
  }
}
