import ArgumentParser

/// The developer's tool: what the project makes of itself.
///
/// Run it from the project's root.
@main struct Dev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev", abstract: "Make generated files, new detectors and rules, measurements.",
    subcommands: [
      Generate.self, NewDetector.self, NewRule.self, ComparePrefilter.self, Bench.self, Eval.self,
      MakeLog.self, PlaceList.self, TrainLatin.self, NameLists.self, Train.self, PolicyMutants.self,
    ])
}
