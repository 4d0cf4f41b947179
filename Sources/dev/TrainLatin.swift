import AratameDetection
import ArgumentParser
import FoundationEssentials

/// Trains the model of names in Latin script and says how good it is.
struct TrainLatin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-latin",
    abstract: "Make Sources/CLexicons/data/latin-names.bin from labelled texts and made-up sentences.")

  @Argument(help: "JSON Lines files of texts with labelled names.") var files: [String] = []
  @Option(help: "A file that is only measured, never learnt from; may be repeated.") var test: [String] = []
  @Option(help: "Parts of the cross-validation.") var folds = 5
  @Option(help: "How often each made-up sentence is filled.") var fillings = 40
  @Option(help: "Where the model goes; nothing is written without it.") var output: String?

  /// A text, the file that it is from (-1 for a made-up one), and the part of the cross-validation.
  private struct Item {
    var text: LatinText
    var file: Int
    var fold: Int
  }

  func run() throws {
    let items = try self.items()
    var names: [LatinTraining.Name] = []
    var models: [LatinModel] = []
    for fold in 0..<folds {
      let model = train(items.filter { $0.fold != fold })
      models.append(model)
      for item in items where item.fold == fold { names += LatinTraining.names(in: item.text, by: model) }
    }
    let scales = LatinTraining.scales(names)
    print("scales \(scales)")
    for (file, path) in files.enumerated() {
      for floor in [0.3, 0.5, 0.8] {
        var score = SpanScore()
        for item in items where item.file == file {
          var model = models[item.fold]
          model.scales = scales
          score.add(item.text, by: model, floor: floor)
        }
        print("\(path), \(folds) folds, from \(floor): \(score)")
      }
    }
    var model = train(items)
    model.scales = scales
    for path in test {
      for floor in [0.3, 0.5, 0.8] {
        var score = SpanScore()
        for text in try LatinText.read(path) { score.add(text, by: model, floor: floor) }
        print("\(path), not learnt from, from \(floor): \(score)")
      }
    }
    if let output { try Data(model.bytes).write(to: URL(filePath: output)) }
  }

  private func items() throws -> [Item] {
    let list = try String(contentsOfFile: "policies/lexicons/latin-words.tsv", encoding: .utf8)
    var writer = LatinWriter(list: list)
    var items: [Item] = []
    for (place, sentence) in LatinSentences.all.enumerated() {
      // A sentence is in one part as a whole, so that none is measured that was learnt.
      for _ in 0..<fillings { items.append(Item(text: writer.fill(sentence), file: -1, fold: place % folds)) }
    }
    for (file, path) in files.enumerated() {
      for (place, text) in try LatinText.read(path).enumerated() {
        items.append(Item(text: text, file: file, fold: place % folds))
      }
    }
    return items
  }

  private func train(_ items: [Item]) -> LatinModel {
    var training = LatinTraining()
    for item in items { training.add(item.text, weight: item.file < 0 ? 1 : 0.5) }
    return LatinModel(weights: training.weights(), scales: Array(repeating: 1, count: 2 * LatinModel.kinds))
  }
}
