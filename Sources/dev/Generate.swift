import ArgumentParser
import AratamePolicies
import AratameReporting
import FoundationEssentials

/// Writes the files that are made from others.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the generated files.")

  func run() throws {
    for file in try Generated.all(root: ".") {
      if (try? Data(contentsOf: URL(filePath: file.path))) == file.contents { continue }
      try file.contents.write(to: URL(filePath: file.path))
      print("wrote \(file.path)")
    }
  }
}

/// A file that is made from others, as it should be.
struct Generated {
  var path: String
  var contents: Data

  init(path: String, contents: String) {
    self.path = path
    self.contents = Data(contents.utf8)
  }

  init(path: String, contents: Data) {
    self.path = path
    self.contents = contents
  }

  /// Every generated file of the project at `root`.
  static func all(root: String) throws -> [Generated] {
    try [catalogue(root), lexicons(root), policies(root)] + Table.all.map { try $0.generated(root) }
      + NameTables(root).generated(root) + reference(root)
  }

  private static let note = "Do not edit.\n// swift-format-ignore-file"

  /// The list of built-in detectors, from the files that declare them.
  private static func catalogue(_ root: String) throws -> Generated {
    let folder = root + "/Sources/AratameDetection/"
    var names: [String] = []
    var tables: [String] = []
    for path in try files(in: folder + "Detectors", ending: ".swift") {
      let source = try String(contentsOfFile: path, encoding: .utf8)
      for line in source.split(separator: "\n") {
        if let match = line.firstMatch(of: /^\s+(?:package )?static let (\w+) = Detector\(/) {
          names.append(String(match.1))
        } else if let match = line.firstMatch(of: /^\s+(?:package )?static let (\w+): \[Detector\] =/) {
          tables.append(String(match.1))
        }
      }
    }
    let contents = """
      // Made by `swift run dev generate` from Detectors/. \(note)
      extension Detector {
        /// Every built-in detector: those that stand alone, then those of the tables, by name.
        package static let all: [Detector] = alone + [\(tables.sorted().joined(separator: ", "))].joined()

        private static let alone: [Detector] = [
      \(names.sorted().map { "    .\($0),\n" }.joined())  ]
      }

      """
    return Generated(path: folder + "Catalogue+Generated.swift", contents: contents)
  }

  /// The built-in policy: as one line that is read fast, and its files as they were written.
  private static func policies(_ root: String) throws -> Generated {
    let policy = try policyFiles(in: root + "/policies/")
    _ = try policy.policy()
    let texts = policy.files.map { file in
      "    File(\n      path: \"\(file.path)\",\n      text: ##\"\"\"\n\(file.text)\n\"\"\"##),\n"
    }
    let contents = """
      // Made by `swift run dev generate` from policies/. \(note)
      extension BuiltIn {
        static let embedded = ##"\(policy.embedded)"##

        /// The policy's files, by path.
        package static let files: [File] = [
      \(texts.joined())  ]
      }

      """
    return Generated(path: root + "/Sources/AratamePolicies/BuiltIn+Generated.swift", contents: contents)
  }

  /// The reference of rules, services and detectors.
  private static func reference(_ root: String) throws -> [Generated] {
    try PolicyReference(PolicyStack(policyFiles(in: root + "/policies/"))).pages.map { page in
      Generated(path: "\(root)/docs/reference/\(page.path)", contents: page.text)
    }
  }

  /// The policy files under `folder`.
  static func policyFiles(in folder: String) throws -> PolicyFiles {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return try PolicyFiles(
      files(in: folder, ending: ".yml").map { path in
        BuiltIn.File(
          path: String(path.dropFirst(folder.count)), text: try String(contentsOfFile: path, encoding: .utf8))
      })
  }

  /// Word lists that are parsed at first use, without their comments.
  private static func lexicons(_ root: String) throws -> Generated {
    let lists = try ["brands", "characters", "creators", "marks", "traits", "works"].map { name in
      let file = "\(name).tsv"
      let path = "\(root)/policies/lexicons/\(file)"
      let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
        !$0.hasPrefix("#")
      }
      return """
          /// policies/lexicons/\(file) without its comments.
          static let \(file.dropLast(4))TSV = #\"""
        \(rows.map { "    \($0)\n" }.joined())    \"""#
        """
    }
    let contents = """
      // Made by `swift run dev generate` from policies/lexicons/. \(note)
      extension Lexicon {
      \(lists.joined(separator: "\n\n"))
      }

      """
    return Generated(
      path: root + "/Sources/AratameDetection/Lexicons/Lexicons+Generated.swift", contents: contents)
  }

  /// Paths under `folder`, sorted.
  static func files(in folder: String, ending: String) throws -> [String] {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }
      .sorted()
      .map { folder + $0 }
  }
}
