import Aratame
import AratamePolicies
import AratameReporting
import ArgumentParser
import FoundationEssentials

extension PolicyCommand {
  /// `aratame policy export`: the rules as text.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the policy with all layers as one text, or the built-in policy's files into a folder.",
      discussion: """
        Without a folder: name, version, digest, layers, and every rule, service and detector as it stands after all \
        layers, on standard output. --policies FILE judges by it. With a folder: the built-in policy's files, to read \
        or to start one's own from.
        """)
    @Argument(help: "Folder to write the built-in policy's files to; it is made if need be.") var folder:
      String?
    @Option(help: "Of the one text: yaml or json.") var format: PolicyFormat?
    @OptionGroup var judgement: JudgementOptions

    func validate() throws {
      if folder != nil, format != nil {
        throw ValidationError("--format is for the one text, not for a folder")
      }
    }

    func run() throws {
      if let folder {
        let files = BuiltIn.files.map { (path: $0.path, text: $0.text) }
        try PolicyCommand.write(files, to: folder)
        return Output.write("\(files.count) files\n")
      }
      let export = PolicyExport(try PolicyCommand.stack(nil, judgement))
      Output.write(format == .json ? export.json : export.yaml)
    }
  }

  /// `aratame policy docs`: the rules as pages.
  struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a reference of the rules, services and detectors in Markdown.")
    @Argument(help: "Folder to write to; it is made if need be.") var folder: String
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let pages = PolicyReference(try PolicyCommand.stack(nil, judgement)).pages
      try PolicyCommand.write(pages, to: folder)
      Output.write("\(pages.count) files\n")
    }
  }

  /// Writes files into a folder, which is made if need be.
  fileprivate static func write(_ files: [(path: String, text: String)], to folder: String) throws {
    for file in files {
      let path = folder + "/" + file.path
      do {
        let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(filePath: path))
      } catch {
        throw CheckError(.unreadable, "\(path): cannot be written")
      }
    }
  }
}

/// How a policy is written as one text.
enum PolicyFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml
  case json
}
