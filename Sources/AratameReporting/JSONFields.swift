internal import Aratame
internal import AratameDetection
internal import AratameDocuments
internal import AratamePolicies

// The members that the JSON formats share. Names and meanings: `ReportSchema`.

extension Grounds {
  /// Members that say what a decision rests on.
  var members: [JSON.Member] {
    [
      ("policy", .object(policyMembers)),
      ("profile", .text(profile)),
      ("service", service.map(JSON.init) ?? .null),
      ("factsDigest", .text(factsDigest)),
      ("factsVerifiedOn", .text(factsVerifiedOn?.description)),
      ("asOf", .string(asOf.description)),
    ]
  }
}

extension Grounds {
  private var policyMembers: [JSON.Member] {
    let members: [JSON.Member] = [
      ("name", .string(policy)), ("version", .string(version)), ("digest", .string(digest)),
    ]
    if layers.isEmpty { return members }
    return members + [
      (
        "layers",
        .array(
          layers.map { layer in
            .object([
              ("name", .string(layer.name)), ("version", .string(layer.version)),
              ("digest", .string(layer.digest)),
            ])
          })
      )
    ]
  }
}

extension JSON {
  init(_ text: Localized) { self = .object([("ja", .string(text.ja)), ("en", .string(text.en))]) }

  init(_ range: Range<Int>) { self = .array([.number(range.lowerBound), .number(range.upperBound)]) }

  init(_ finding: Decision.Finding, path: String, record: Int?) {
    let location = finding.location
    var members: [Member] = [
      ("type", "finding"),
      ("path", .string(path)),
      ("record", .count(record)),
      ("line", .number(location.line)),
      ("column", .number(location.column)),
      ("pointer", .string(finding.pointer)),
      ("role", .text(finding.role?.rawValue)),
      ("entity", .string(finding.entity.rawValue)),
      ("detector", .string(finding.detector)),
      ("confidence", .decimal(finding.confidence)),
      (
        "range",
        .object([
          ("utf8", JSON(location.utf8)), ("scalar", JSON(location.scalar)), ("utf16", JSON(location.utf16)),
        ])
      ),
      ("masked", .string(finding.masked)),
      ("verdict", .string(finding.verdict.rawValue)),
      ("rules", .strings(finding.rules)),
      ("fingerprint", .text(finding.fingerprint)),
      ("decodings", .strings(finding.decodings.map(\.rawValue))),
    ]
    if finding.isInFileName { members.append(("inFileName", .bool(true))) }
    if !finding.allowed.isEmpty { members.append(("allowed", .array(finding.allowed.map(JSON.init)))) }
    if let trace = finding.trace { members.append(("trace", JSON(trace))) }
    self = .object(members)
  }

  init(_ allowed: Decision.Allowed) {
    let allowance = allowed.allowance
    self = .object([
      ("rule", .string(allowed.rule)),
      ("verdict", .string(allowed.verdict.rawValue)),
      ("kind", .string(allowance.kind.rawValue)),
      ("owner", .text(allowance.owner)),
      ("reason", .text(allowance.reason)),
      ("expires", .text(allowance.expires?.description)),
      ("source", .string(allowance.path)),
      ("line", .count(allowance.kind == .baseline ? nil : allowance.line)),
    ])
  }

  init(_ counts: [Allowance.Kind: Int]) {
    self = .object(Allowance.Kind.allCases.map { ($0.rawValue, .number(counts[$0] ?? 0)) })
  }

  init(_ notice: Notice) {
    self = .object([
      ("type", "notice"),
      ("code", .string(notice.code.rawValue)),
      ("path", .string(notice.path)),
      ("line", .number(notice.line)),
      ("rule", .text(notice.rule)),
      ("message", JSON(notice.message)),
    ])
  }

  init(_ trace: Decision.Trace) {
    self = .object([
      ("pattern", .text(trace.pattern)),
      ("validated", trace.validated.map(JSON.bool) ?? .null),
      ("contextWord", .text(trace.contextWord)),
      ("before", .decimal(trace.before)),
      ("after", .decimal(trace.after)),
    ])
  }

  init(_ rule: Decision.FiredRule) {
    var members: [Member] = [
      ("id", .string(rule.id)),
      ("title", JSON(rule.title)),
      ("verdict", .string(rule.verdict.rawValue)),
      ("strength", JSON.strength(rule.strength, of: rule.verdict)),
      ("message", JSON(rule.message)),
      ("notes", .array(rule.notes.map(JSON.init))),
      ("fixes", .array(rule.fixes.map(JSON.init))),
      ("approvers", .strings(rule.approvers)),
      ("verified", .bool(rule.isVerified)),
      ("basis", .array(rule.basis.map(JSON.init))),
    ]
    if let layer = rule.layer { members.append(("layer", .string(layer))) }
    self = .object(members)
  }

  init(_ basis: Basis) {
    self = .object([
      ("source", .string(basis.source)),
      ("article", JSON(basis.article)),
      ("date", .text(basis.date?.description)),
      ("tag", .string(basis.tag.rawValue)),
    ])
  }

  init(_ fact: Fact) {
    let title = FactKind.named(fact.name)?.title ?? Localized(ja: fact.name, en: fact.name)
    var members: [Member] = [
      ("name", .string(fact.name)),
      ("title", JSON(title)),
      ("value", fact.value.map(JSON.init) ?? .null),
      ("origin", .string(fact.origin.word)),
    ]
    members += fact.origin.members
    self = .object(members)
  }

  init(_ value: FactValue) {
    switch value {
    case .word(let word): self = .string(word)
    case .number(let number): self = .number(number)
    case .date(let day): self = .string(day.description)
    case .list(let words): self = .strings(words)
    }
  }

  init(_ part: NotScanned) {
    self = .object([
      ("path", .string(part.path)),
      ("line", .count(part.line)),
      ("pointer", .text(part.pointer)),
      ("reason", .string(part.reason.word)),
      ("detail", .text(part.reason.detail)),
    ])
  }

  /// Only a block has a strength.
  static func strength(_ strength: Strength, of verdict: Verdict?) -> JSON {
    verdict == .block ? .string(strength.rawValue) : .null
  }
}

extension Fact.Origin {
  /// The kind of origin in one word.
  var word: String {
    switch self {
    case .service: "service"
    case .profile: "profile"
    case .organisation: "organisation"
    case .whatIf: "what-if"
    case .derived: "derived"
    case .assumed: "assumed"
    case .stale: "stale"
    }
  }

  fileprivate var members: [JSON.Member] {
    var source: String?
    var date: Day?
    var tag: Tag?
    var verifiedOn: Day?
    switch self {
    case .service(let text, let day, let level, let read):
      (source, date, tag, verifiedOn) = (text, day, level, read)
    case .profile(let day): verifiedOn = day
    case .stale(let day): verifiedOn = day
    default: break
    }
    return [
      ("source", .text(source)), ("date", .text(date?.description)), ("tag", .text(tag?.rawValue)),
      ("verifiedOn", .text(verifiedOn?.description)),
    ]
  }
}

extension NotScanned.Reason {
  /// The reason in one word.
  var word: String {
    switch self {
    case .unreadable: "unreadable"
    case .binary: "binary"
    case .invalidUTF8: "invalid-utf8"
    case .notJSON: "not-json"
    case .tooLong: "too-long"
    case .attachment: "attachment"
    case .gaveUp: "gave-up"
    case .encoded: "encoded"
    }
  }

  fileprivate var detail: String? {
    switch self {
    case .unreadable(let text), .notJSON(let text), .attachment(let text), .gaveUp(let text): text
    case .invalidUTF8(let count): String(count)
    case .binary, .tooLong, .encoded: nil
    }
  }
}
