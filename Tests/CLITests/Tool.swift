import Foundation

/// The built tool, run as a user runs it.
enum Tool {
  struct Result {
    var code: Int32
    var out: String
    var err: String

    /// Standard output as a JSON object.
    var object: [String: Any]? {
      (try? JSONSerialization.jsonObject(with: Data(out.utf8))) as? [String: Any]
    }

    /// Each line of standard output as a JSON object; nil for a line that is none.
    var lines: [[String: Any]?] {
      out.split(separator: "\n").map { line in
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      }
    }
  }

  struct NotBuilt: Error, CustomStringConvertible {
    var description: String {
      "there is no `aratame` beside the test bundle: swift build --build-tests makes it"
    }
  }

  /// `aratame` in the folder that the tests were built into.
  private static let path: String? = {
    for argument in CommandLine.arguments where argument.contains("/") {
      var folder = URL(filePath: argument).standardizedFileURL
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let candidate = folder.appending(path: "aratame").path
        var isFolder = ObjCBool(false)
        let exists = unsafe FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder)
        if exists, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate) {
          return candidate
        }
      }
    }
    return nil
  }()

  /// Runs `aratame` in `folder` with an environment of its own.
  static func run(
    _ arguments: [String], in folder: WalkFolder, input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, inFolder: folder.path, input: input, environment: environment)
  }

  static func run(
    _ arguments: [String], inFolder folder: String, input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    guard let path else { throw NotBuilt() }
    let scratch = try WalkFolder()
    for name in ["in", "out", "err"] {
      try Data(name == "in" ? input : []).write(to: URL(filePath: scratch.path + "/" + name))
    }
    let process = Foundation.Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: scratch.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/err"))
    try process.run()
    process.waitUntilExit()
    func read(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: scratch.path + "/" + name)), as: UTF8.self)
    }
    return Result(code: process.terminationStatus, out: try read("out"), err: try read("err"))
  }

  /// Runs `aratame` on files of its own; `input` is standard input.
  static func run(
    _ arguments: String..., files: [String: String] = [:], input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    let folder = try WalkFolder()
    try folder.write(files)
    return try run(arguments, in: folder, input: Array(input.utf8), environment: environment)
  }
}

extension WalkFolder {
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
  }
}
