import ArgumentParser
import FoundationEssentials

/// Starts a new rule's file.
struct NewRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-rule", abstract: "Start a rule: one file with its basis, branches and examples.")

  @Argument(help: "Id: area and name (personal-data.bulk).") var id: String

  func run() throws {
    guard id.wholeMatch(of: /[a-z-]+(?:\.[a-z0-9-]+)+/) != nil, let area = id.split(separator: ".").first
    else {
      throw ValidationError("`\(id)` is not an area and a name joined by a dot")
    }
    let path = "policies/rules/\(area)/\(id).yml"
    guard !FileManager.default.fileExists(atPath: path) else { throw ValidationError("\(path) exists") }
    let text = """
      id: \(id)
      version: 1
      title: {ja: "", en: ""}
      category: \(area)
      jurisdiction: JP
      verified: false
      basis:
        - {source: "", article: "", ja: "", date: 2026-01-01, tag: G}
      when:
        categories: []
      decide:
        - verdict: warn
      message:
        ja: ""
        en: ""
      fix:
        - {ja: "", en: ""}
      examples:
        - {text: "", verdict: warn}
        - {text: "", verdict: none}

      """
    try FileManager.default.createDirectory(
      atPath: "policies/rules/\(area)", withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    print(
      "wrote \(path): fill it in, then `swift run dev generate` and `swift run aratame policy test policies`")
  }
}
