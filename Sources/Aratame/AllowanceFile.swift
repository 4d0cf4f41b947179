internal import AratameDetection
internal import AratamePolicies

/// A file that takes findings out of the verdict: exceptions, approvals or a baseline.
public struct AllowanceFile: Sendable {
  /// What the file holds.
  public enum Kind: Sendable {
    /// `aratame.exceptions.yml`: findings accepted by somebody for a reason until a day.
    case exceptions
    /// `aratame.approvals.yml`: what approvers approved.
    case approvals
    /// `aratame.baseline`: what was there when the checks began.
    case baseline
  }

  /// What the file holds.
  public var kind: Kind
  /// The file as it is.
  public var text: String
  /// Where it comes from, for reports and to compare with ``Configuration/allowancePaths``; nothing is opened.
  public var path: String

  /// A file that was read.
  public init(_ kind: Kind, _ text: String, path: String) {
    self.kind = kind
    self.text = text
    self.path = path
  }
}

extension Configuration {
  /// What all files of allowances say.
  ///
  /// - Throws: ``CheckError`` when a file was not read, is wrong, or needs the key and there is none.
  func allowances(_ subjects: AllowanceSubjects) throws(CheckError) -> Allowances {
    for (_, path) in allowancePaths where !allowanceFiles.contains(where: { $0.path == path }) {
      throw CheckError(.configuration, "\(path): is named in the configuration and was not read")
    }
    for rule in file.approvers.byRule.keys.sorted() where !subjects.hasRule(rule) {
      throw CheckError(.configuration, "`approvers`: `\(rule)` is no rule of the policy")
    }
    let key = fingerprintKey.map { OwnKey(secret: $0) }
    var allowances = Allowances(subjects, workingFolder: workingFolder)
    for file in allowanceFiles {
      do throws(PolicyFileError) {
        switch file.kind {
        case .exceptions:
          let entries = try ExceptionFile.entries(yaml: file.text, path: file.path, subjects: subjects)
          for entry in entries { allowances.add(exception: entry, asOf: asOf) }
        case .approvals:
          let entries = try ApprovalFile.entries(yaml: file.text, path: file.path, subjects: subjects)
          for entry in entries { allowances.add(approval: entry, by: self.file.approvers, asOf: asOf) }
        case .baseline:
          let baseline = try Baseline(text: file.text, path: file.path)
          if let key, baseline.key != key.check {
            throw PolicyFileError(
              path: file.path, line: 0, column: 0, message: "was made with another key")
          }
          allowances.add(baseline, path: file.path)
        }
      } catch {
        throw CheckError(.configuration, error.description)
      }
      if allowances.needsKey, key == nil {
        throw CheckError(
          .configuration,
          "\(file.path): there is no key to recognise its fingerprints with (ARATAME_KEY or --key-file)")
      }
    }
    return allowances
  }
}
