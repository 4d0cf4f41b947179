package import Aratame
package import AratameDetection
package import AratameDocuments
package import AratamePolicies

/// How a report is written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// One object.
  case json
  /// One line a finding, and one with the decision for each document or log.
  case jsonl
}

/// How a text report looks.
package struct Style: Hashable, Sendable {
  /// Whether ANSI colours are used: for a terminal only.
  package var color: Bool
  /// Whether values are shown instead of their masks, where the caller hands them over: for a terminal only.
  package var showsValues: Bool

  package init(color: Bool = false, showsValues: Bool = false) {
    self.color = color
    self.showsValues = showsValues
  }
}

/// What the decisions of a report rest on.
package struct Grounds: Hashable, Sendable {
  /// The policy's name.
  package var policy: String
  package var version: String
  /// SHA-256 of the policy's files, in hexadecimal.
  package var digest: String
  /// The policy's layers above the lowest.
  package var layers: [Policy.Layer]
  /// The profile's name; nil where none was chosen.
  package var profile: String?
  /// The service's name for people.
  package var service: Localized?
  /// The day of judgement.
  package var asOf: Day
  /// SHA-256 of the facts that were stated, in hexadecimal.
  package var factsDigest: String?
  /// The oldest of the days on which somebody checked one of them.
  package var factsVerifiedOn: Day?

  package init(
    policy: String, version: String, digest: String, layers: [Policy.Layer] = [], profile: String?,
    service: Localized?, asOf: Day
  ) {
    self.policy = policy
    self.version = version
    self.digest = digest
    self.layers = layers
    self.profile = profile
    self.service = service
    self.asOf = asOf
  }

  /// What `checker` judges by.
  package init(_ checker: Checker) {
    self.init(
      policy: checker.policy.name, version: checker.policy.version, digest: checker.policy.digest,
      layers: checker.policy.layers,
      profile: checker.profile.name, service: checker.profile.service, asOf: checker.profile.facts.asOf)
    factsDigest = checker.grounds.factsDigest
    factsVerifiedOn = checker.grounds.factsVerifiedOn
  }
}

/// Writes decisions into a sink as they come.
///
/// Holds no decision: memory does not grow with the number of documents. The same calls give the same
/// bytes. Every piece that the sink is given ends a line.
package struct Reporter {
  /// The raw value of a finding, for a reader who may see it.
  package typealias Value = (Decision.Finding) -> String?

  /// What was reported so far.
  package private(set) var totals: Totals
  private var report: any Report

  /// - Parameters:
  ///   - language: Of the text report; the other formats hold both.
  ///   - missing: Counts what missing facts cost, where that is to be reported.
  package init(
    format: ReportFormat, language: Language, style: Style = Style(), grounds: Grounds,
    missing: MissingFacts? = nil, sink: @escaping (String) -> Void
  ) {
    totals = Totals(missing: missing)
    report =
      switch format {
      case .text: TextReport(grounds: grounds, wording: Wording(language), style: style, sink: sink)
      case .json: JSONReport(grounds: grounds, sink: sink)
      case .jsonl: JSONLReport(grounds: grounds, missing: missing, sink: sink)
      }
  }

  /// Reports the decision on one document; all records of one log come one after the other.
  ///
  /// - Parameters:
  ///   - path: As the caller names it; written as given.
  ///   - record: 0-based place in a log; nil for a file of one document.
  ///   - value: Gives the value to show instead of the mask; asked only by a text report that shows values.
  package mutating func add(_ decision: Decision, path: String, record: Int? = nil, value: Value? = nil) {
    totals.add(decision)
    report.add(decision, path: path, record: record, value: value)
  }

  /// Reports what could not be searched and belongs to no decision: a file that cannot be read, say.
  package mutating func add(notScanned: NotScanned) {
    totals.add(notScanned)
    report.add(notScanned: notScanned)
  }

  /// Reports something about the files of exceptions and approvals.
  package mutating func add(notice: Notice) {
    totals.add(notice)
    report.add(notice: notice)
  }

  /// Writes what concludes the report; nothing may be added after it.
  package mutating func finish() { report.finish(totals) }
}

/// What the formats have in common.
protocol Report {
  mutating func add(_ decision: Decision, path: String, record: Int?, value: Reporter.Value?)
  mutating func add(notScanned: NotScanned)
  mutating func add(notice: Notice)
  mutating func finish(_ totals: Totals)
}
