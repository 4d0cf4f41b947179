import AratameReporting
import ArgumentParser

/// `aratame schema`: what the JSON and JSON Lines reports hold.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the json and jsonl reports.")

  func run() throws { Output.write(ReportSchema.text) }
}
