import Aratame
import AratamePolicies
import ArgumentParser
import FoundationEssentials

/// How prompts are judged: what every command that judges takes.
struct JudgementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Configuration file; otherwise aratame.yml in this folder or the nearest above.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp("A profile of the configuration file, or a built-in service.", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("fact"),
    help: ArgumentHelp("Try a fact, as NAME=VALUE. May be repeated.", valueName: "name=value"))
  var facts: [String] = []

  @Option(help: ArgumentHelp("Day of judgement; today unless given.", valueName: "yyyy-mm-dd"))
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Folder of policy files, or one exported file, to judge by in place of the built-in policy.",
      valueName: "path"))
  var policies: String?

  @Option(
    name: .customLong("layer"),
    help: ArgumentHelp(
      "Policy files above those and below the configuration file's `policies`. May be repeated.",
      valueName: "path"))
  var layers: [String] = []

  @Option(help: "Language of messages: ja or en; from the configuration or the locale unless given.")
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "File of exceptions; otherwise as configured, or aratame.exceptions.yml beside the configuration file.",
      valueName: "file"))
  var exceptions: String?

  @Option(
    help: ArgumentHelp(
      "File of approvals; otherwise as configured, or aratame.approvals.yml beside the configuration file.",
      valueName: "file"))
  var approvals: String?

  @Option(help: ArgumentHelp("Baseline: report only what is not in it.", valueName: "file"))
  var baseline: String?

  @OptionGroup var keys: KeyOptions

  /// The library's configuration that these options make.
  ///
  /// - Parameter unread: A kind of file that is about to be written, and not read.
  /// - Throws: ``CheckError`` with one sentence that says what is wrong and where.
  func configuration(
    traces: Bool = false, prefilters: Bool = true, unread: AllowanceFile.Kind? = nil
  ) throws -> Configuration {
    let day = asOf ?? .today
    var configuration = Configuration(asOf: day)
    let path = config ?? Self.nearestConfigurationFile()
    if let path {
      configuration = try Configuration(yaml: Self.text(of: path), path: path, asOf: day)
    }
    configuration.profile = profile
    configuration.whatIf = facts
    configuration.traces = traces
    configuration.prefilters = prefilters
    if let policies { configuration.policy = try Self.policyFiles(in: policies) }
    configuration.policyLayers = try (Self.managedLayers + layers + configuration.policyPaths).map {
      try Self.layer(at: $0)
    }
    configuration.fingerprintKey = try keys.key()
    for (kind, path) in configuration.ownDataPaths {
      configuration.ownData.append(OwnData(kind, try contents(of: path), path: path))
    }
    try addAllowances(to: &configuration, besides: path, unread)
    return configuration
  }

  /// Layers that whoever manages this machine puts below all others.
  private static var managedLayers: [String] {
    Process.environment("ARATAME_LAYERS")?.split(separator: ":").map(String.init) ?? []
  }

  /// The language of messages: as asked for, as configured, as the locale says; Japanese where none of them
  /// says.
  func language(_ configuration: Configuration? = nil) -> Language {
    if let language = lang ?? configuration?.language { return language }
    let locale =
      Process.environment("LC_ALL") ?? Process.environment("LC_MESSAGES") ?? Process.environment("LANG")
      ?? "C"
    if locale.hasPrefix("ja") || locale.hasPrefix("C") || locale.hasPrefix("POSIX") { return .ja }
    return .en
  }

  /// The text of a file that is part of the configuration.
  static func text(of path: String) throws -> String {
    do {
      return try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      let reason =
        FileManager.default.fileExists(atPath: path) ? "cannot be read as UTF-8" : "there is no such file"
      throw CheckError(.configuration, "\(path): \(reason)")
    }
  }

  /// The policy in folder or file `path`.
  static func policyFiles(in path: String) throws -> PolicyFiles {
    let layer = try layer(at: path)
    guard layer.files.contains(where: { $0.path.isEmpty || $0.path.hasPrefix("rules/") }) else {
      throw CheckError(.configuration, "\(path): holds no rules/*.yml")
    }
    do throws(PolicyFileError) { return try layer.read() } catch {
      throw CheckError(.configuration, error.description)
    }
  }

  /// What a policy folder holds, or one file.
  static func layer(at path: String) throws -> PolicyLayer {
    if path.hasSuffix(".yml") || path.hasSuffix(".yaml") || path.hasSuffix(".json") {
      return PolicyLayer(path: path, files: [("", try text(of: path))])
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw CheckError(.configuration, "\(path): cannot be read as a folder")
    }
    let files = try names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }.sorted().map { name in
      (path: name, text: try text(of: folder + name))
    }
    guard !files.isEmpty else { throw CheckError(.configuration, "\(path): holds no policy files (*.yml)") }
    return PolicyLayer(path: path, files: files)
  }

  /// `aratame.yml` in the working folder or the nearest above that has one.
  static func nearestConfigurationFile() -> String? {
    let working = FileManager.default.currentDirectoryPath
    var relative = ""
    var folder = working
    while true {
      if FileManager.default.fileExists(atPath: folder + "/aratame.yml") { return relative + "aratame.yml" }
      guard folder.count > 1, let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
      relative += "../"
    }
  }
}
