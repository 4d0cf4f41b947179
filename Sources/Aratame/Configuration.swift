public import AratameDetection
package import AratamePolicies

/// How a ``Checker`` judges: which profile, which facts, as of which day.
public struct Configuration: Sendable {
  /// Names a profile of the configuration file or, without one of that name, a built-in service; nil takes
  /// the file's choice.
  public var profile: String?
  /// Facts to try on top of all others, as `NAME=VALUE`.
  public var whatIf: [String] = []
  /// The day of judgement: it decides which rules are in force and which facts are stale.
  public var asOf: Day
  /// Key for fingerprints, at least 16 bytes; without one a finding has none.
  ///
  /// From it the keys are derived that open ``ownData``.
  public var fingerprintKey: [UInt8]?
  /// Lexicons and fingerprints of documents, as they were read from ``ownDataPaths`` or anywhere else.
  public var ownData: [OwnData] = []
  /// Exceptions, approvals and baseline, as they were read from ``allowancePaths`` or anywhere else.
  public var allowanceFiles: [AllowanceFile] = []
  /// Whether findings keep what led to them.
  public var traces = false

  /// What is on top of the built-in policy, from the weakest to the strongest: first those of whoever calls,
  /// then those that ``policyPaths`` names, as they were read.
  public var policyLayers: [PolicyLayer] = []

  package var file = ConfigurationFile()
  /// Takes the place of the built-in policy.
  package var policy: PolicyFiles?
  /// Where relative paths of documents and files begin.
  package var workingFolder = ""
  /// Whether the scanner looks only near anchors; off only to prove that nothing is lost.
  package var prefilters = true

  /// The built-in policy and nothing stated about the service.
  public init(asOf: Day) { self.asOf = asOf }

  /// What an `aratame.yml` says.
  ///
  /// - Parameters:
  ///   - yaml: The file's text.
  ///   - path: For messages only; nothing is opened.
  /// - Throws: ``CheckError`` with the line and column of the first thing wrong.
  public init(yaml: String, path: String = "aratame.yml", asOf: Day) throws(CheckError) {
    self.asOf = asOf
    do throws(PolicyFileError) {
      file = try ConfigurationFile(yaml: yaml, path: path)
    } catch {
      throw CheckError(.configuration, error.description)
    }
  }

  /// The files of own data that the configuration file names; each must be in ``ownData`` before a ``Checker`` is
  /// made.
  public var ownDataPaths: [(kind: OwnData.Kind, path: String)] {
    file.lexicons.map { (.lexicon, $0) } + file.fingerprints.map { (.fingerprints, $0) }
  }

  /// The files of exceptions, approvals and the baseline that the configuration file names; each must be in
  /// ``allowanceFiles`` before a ``Checker`` is made.
  public var allowancePaths: [(kind: AllowanceFile.Kind, path: String)] {
    [(.exceptions, file.exceptions), (.approvals, file.approvals), (.baseline, file.baseline)].compactMap {
      kind, path in path.map { (kind, $0) }
    }
  }

  /// The language that the configuration file asks for.
  public var language: Language? { file.language }
}
