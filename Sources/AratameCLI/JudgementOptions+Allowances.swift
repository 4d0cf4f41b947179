import Aratame
import AratamePolicies
import FoundationEssentials

extension JudgementOptions {
  /// Reads the files of exceptions, approvals and the baseline: as asked for, as configured, and the first two also by
  /// their usual names beside the configuration file.
  func addAllowances(
    to configuration: inout Configuration, besides path: String?, _ unread: AllowanceFile.Kind?
  ) throws {
    configuration.workingFolder = FileManager.default.currentDirectoryPath
    func usual(_ name: String) -> String? {
      guard let path else { return nil }
      let file = RelativePath.folder(of: path) + name
      return FileManager.default.fileExists(atPath: file) ? file : nil
    }
    var file = configuration.file
    file.exceptions = exceptions ?? file.exceptions ?? usual("aratame.exceptions.yml")
    file.approvals = approvals ?? file.approvals ?? usual("aratame.approvals.yml")
    file.baseline = baseline ?? file.baseline
    switch unread {
    case .exceptions?: file.exceptions = nil
    case .approvals?: file.approvals = nil
    case .baseline?: file.baseline = nil
    case nil: break
    }
    configuration.file = file
    for (kind, path) in configuration.allowancePaths {
      configuration.allowanceFiles.append(AllowanceFile(kind, try Self.text(of: path), path: path))
    }
  }
}
