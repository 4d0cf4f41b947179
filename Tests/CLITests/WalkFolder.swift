import Foundation

@testable import AratameCLI

/// A folder for one test, removed with its owner.
final class WalkFolder {
  /// Absolute, without links, without a slash at the end.
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/aratame-walk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes files, and the folders they need.
  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let whole = path + "/" + name
      let folder = (whole as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: whole))
    }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// All that a walk of `paths` meets, by paths relative to this folder.
  func walk(_ paths: String...) -> (entries: [String], counts: WalkCounts) {
    var walk = FileWalk(paths.map { $0.isEmpty ? path : path + "/" + $0 })
    var entries: [String] = []
    while let entry = walk.next() {
      switch entry {
      case .file(let file): entries.append(relative(file))
      case .unreadable(let path, let reason): entries.append(relative(path) + ": " + reason)
      }
    }
    return (entries, walk.counts)
  }

  private func relative(_ name: String) -> String {
    name.hasPrefix(path + "/") ? String(name.dropFirst(path.count + 1)) : name
  }

  /// What `git` prints when run here, split at its NULs; nil when there is no git.
  func git(_ arguments: [String], input: [String] = []) throws -> Set<String>? {
    let inputFile = path + ".in"
    let outputFile = path + ".out"
    defer { for file in [inputFile, outputFile] { try? FileManager.default.removeItem(atPath: file) } }
    try Data(input.joined(separator: "\0").utf8).write(to: URL(fileURLWithPath: inputFile))
    try Data().write(to: URL(fileURLWithPath: outputFile))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "core.excludesFile=", "-c", "core.ignoreCase=false"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    process.environment?["GIT_CONFIG_NOSYSTEM"] = "1"
    process.environment?["GIT_CONFIG_GLOBAL"] = "/dev/null"
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // 1 is how `check-ignore` says that nothing is ignored.
    guard process.terminationStatus <= 1 else { return nil }
    let output = try Data(contentsOf: URL(fileURLWithPath: outputFile))
    return Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  static let hasGit = (try? WalkFolder().git(["--version"])) != nil
}
