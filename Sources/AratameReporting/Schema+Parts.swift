internal import AratamePolicies

/// The pieces that definitions are made of.
extension ReportSchema {
  /// A member: name, what it may be, and what it means.
  typealias Field = (name: String, type: JSON, meaning: String)

  /// Members that say what a decision rests on.
  static var grounds: [Field] {
    [
      ("policy", reference("policy"), "The set of rules that was applied."),
      ("profile", nullable(string), "The profile's name; null where none was chosen."),
      ("service", nullable(reference("text")), "The service's name."),
      (
        "factsDigest", nullable(string),
        "SHA-256 of the facts that were stated, hexadecimal: the profile's version."
      ),
      (
        "factsVerifiedOn", nullable(day),
        "The oldest of the days on which somebody checked one of these facts; null where none is on record."
      ),
      ("asOf", day, "The day of judgement: rules in force and stale facts depend on it."),
    ]
  }

  /// Members that say why a decision is what it is.
  static var reasons: [Field] {
    [
      ("rules", list(reference("rule")), "Rules that fired, the strictest first."),
      ("factsUsed", list(reference("fact")), "Facts that the rules looked at and somebody stated."),
      ("factsAssumed", list(reference("fact")), "Facts that nobody stated: the stricter side was taken."),
      ("obligations", list(words(Obligation.allCases.map(\.rawValue))), "What the caller has to do."),
    ]
  }

  static var string: JSON { type("string") }
  static var count: JSON { .object([("type", "integer"), ("minimum", .number(0))]) }
  static var place: JSON { .object([("type", "integer"), ("minimum", .number(1))]) }
  static var share: JSON { .object([("type", "number"), ("minimum", .number(0)), ("maximum", .number(1))]) }
  static var day: JSON { .object([("type", "string"), ("format", "date")]) }
  static var verdict: JSON { words(Verdict.allCases.map(\.rawValue)) }
  static var strength: JSON { nullable(words(Strength.allCases.map(\.rawValue))) }
  static var tag: JSON { words(Tag.allCases.map(\.rawValue)) }

  static func type(_ name: String) -> JSON { .object([("type", .string(name))]) }
  static func types(_ names: [String]) -> JSON { .object([("type", .strings(names))]) }
  static func constant(_ text: String) -> JSON { .object([("const", .string(text))]) }
  static func words(_ words: [String]) -> JSON { .object([("enum", .strings(words))]) }
  static func reference(_ name: String) -> JSON { .object([("$ref", .string("#/$defs/" + name))]) }
  static func list(_ item: JSON) -> JSON { .object([("type", "array"), ("items", item)]) }
  static func nullable(_ type: JSON) -> JSON { .object([("anyOf", .array([type, Self.type("null")]))]) }

  /// An object that has all `fields`, may have `optional` ones, and nothing else.
  static func object(_ meaning: String, _ fields: [Field], optional: [Field] = []) -> JSON {
    let properties = (fields + optional).map { field -> JSON.Member in
      guard case .object(let members) = field.type else { return (field.name, field.type) }
      return (field.name, .object([("description", .string(field.meaning))] + members))
    }
    return .object([
      ("description", .string(meaning)),
      ("type", "object"),
      ("properties", .object(properties)),
      ("required", .strings(fields.map(\.name))),
      ("additionalProperties", .bool(false)),
    ])
  }
}
