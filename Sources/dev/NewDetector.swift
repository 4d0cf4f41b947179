import ArgumentParser
import FoundationEssentials

/// Starts a new detector's file.
struct NewDetector: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-detector", abstract: "Start a detector: one file with its declaration and examples.")

  @Argument(help: "Family: the folder under Detectors/ (Japan, Secrets, …).") var family: String
  @Argument(help: "Id: lower case, words joined by hyphens.") var id: String

  func run() throws {
    guard id.wholeMatch(of: /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/) != nil else {
      throw ValidationError("`\(id)` is not lower-case words joined by hyphens")
    }
    let words = id.split(separator: "-")
    let name = words[0] + words.dropFirst().map(\.capitalizedFirst).joined()
    let path = "Sources/AratameDetection/Detectors/\(family)/\(words.map(\.capitalizedFirst).joined()).swift"
    guard !FileManager.default.fileExists(atPath: path) else { throw ValidationError("\(path) exists") }
    let entity = id.replacing("-", with: "_").uppercased()
    let text = """
      extension Detector {
        static let \(name) = Detector(
          id: "\(id)",
          entity: Entity(rawValue: "\(entity)"),  // give it a name and a category in Entity.swift
          summary: Localized(ja: "", en: ""),
          sources: [],
          anchor: .words([]),
          pattern: #""#,
          confidence: 0.5,
          examples: [
            .hit("⟦⟧"),
            .miss(""),
          ])
      }

      """
    try FileManager.default.createDirectory(
      atPath: "Sources/AratameDetection/Detectors/\(family)", withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    print("wrote \(path): fill it in, then `swift run dev generate` and `swift test --filter DetectionTests`")
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
