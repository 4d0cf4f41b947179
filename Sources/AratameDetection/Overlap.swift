/// Decides between findings that cover the same text.
enum Overlap {
  /// The findings that stand, by start offset.
  ///
  /// Values compete with values, marks with marks, imitation with imitation, excerpts with excerpts, another
  /// request only with its own kind: of two that overlap, the one of the stricter imitation grade stands, then
  /// the more confident, then the longer.
  ///
  /// - Parameter besides: Detectors whose findings compete among themselves, kind by kind, and give way only to
  ///   another detector's finding of the same kind.
  static func resolve(_ findings: [Finding], besides: Set<String>) -> [Finding] {
    guard !besides.isEmpty, findings.contains(where: { besides.contains($0.detector) }) else {
      return resolve(findings)
    }
    let kept = resolve(findings.filter { !besides.contains($0.detector) })
    let beside = Dictionary(grouping: findings.filter { besides.contains($0.detector) }, by: \.entity).values
      .flatMap(resolve).filter { finding in
        !kept.contains { $0.entity == finding.entity && $0.range.overlaps(finding.range) }
      }
    return (kept + beside).sorted(by: position)
  }

  /// The findings that stand where all compete.
  static func resolve(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for arena in Set(findings.map(\.entity.arena)) {
      let competing = findings.filter { $0.entity.arena == arena }.sorted(by: position)
      var cluster: [Finding] = []
      var end = 0
      for finding in competing {
        if finding.range.lowerBound >= end {
          kept += winners(cluster)
          cluster.removeAll(keepingCapacity: true)
        }
        cluster.append(finding)
        end = max(end, finding.range.upperBound)
      }
      kept += winners(cluster)
    }
    return kept.sorted(by: position)
  }

  /// Of findings that overlap in a chain, those that stand.
  private static func winners(_ cluster: [Finding]) -> [Finding] {
    guard cluster.count > 1 else { return cluster }
    var kept: [Finding] = []
    for finding in cluster.sorted(by: strength)
    where !kept.contains(where: { $0.range.overlaps(finding.range) }) {
      kept.append(finding)
    }
    return kept
  }

  private static func position(_ a: Finding, _ b: Finding) -> Bool {
    (a.range.lowerBound, a.range.upperBound, a.detector) < (
      b.range.lowerBound, b.range.upperBound, b.detector
    )
  }

  private static func strength(_ a: Finding, _ b: Finding) -> Bool {
    if a.entity.imitationGrade != b.entity.imitationGrade {
      return a.entity.imitationGrade > b.entity.imitationGrade
    }
    if a.entity.isUnnamed != b.entity.isUnnamed { return b.entity.isUnnamed }
    if a.confidence != b.confidence { return a.confidence > b.confidence }
    if a.range.count != b.range.count { return a.range.count > b.range.count }
    return position(a, b)
  }
}

extension Entity {
  /// Findings compete only within one arena.
  fileprivate enum Arena: Hashable {
    case value, mark, specialCare, imitation, input, document
    /// Of one kind only: a text may say several things of itself.
    case own(Entity)
  }

  fileprivate var arena: Arena {
    switch self {
    case .markPublic: .mark
    // Names, whatever they are in law.
    case .businessPartner, .codeName: .value
    // An excerpt may hold everything else.
    case .confidentialDocument, .registeredPrompt: .document
    // A mark may say as much, of another law.
    case .publicSectorMatter, .communicationContent: .own(self)
    default:
      switch traits.category {
      case .confidential: .mark
      case .imitation: .imitation
      case .specialCare, .gdprSpecial: .specialCare
      case .input: .input
      case .request, .notice, .output: .own(self)
      default: .value
      }
    }
  }

  /// Whether it says of a secret only that it is one: whoever can name its service knows more.
  fileprivate var isUnnamed: Bool { self == .secretValue }

  /// Imitation grade (S2 to S6); 0 for everything else.
  package var imitationGrade: Int {
    switch self {
    case .namedCreator: 2
    case .specificWork: 3
    case .likeness, .imitationTuning: 4
    case .verbatim: 5
    case .evasion: 6
    default: 0
    }
  }
}
