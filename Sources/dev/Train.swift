import AratameDetection
import AratameMatching
import ArgumentParser
import FoundationEssentials

/// Makes the model of Japanese names from labelled texts.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train the model of Japanese names on labelled texts and measure it on folds of them.",
    discussion: """
      Each text is measured by a model that has not seen it, and so are the confidences. What is written is trained \
      on all texts.
      """)

  @Argument(help: "Files in JSON Lines: {\"text\", \"spans\": [{\"start\", \"end\", \"label\"}]}.") var files:
    [String]
  @Option(help: "Where to write the model.") var out: String?
  @Option(help: "On how many parts of the texts it is measured.") var folds = 5
  @Option(help: "Files that are only measured, by each fold's model.") var also: [String] = []
  @Option(help: "Made-up sentences added to the texts.") var made = 3600
  @Option var epochs = 4
  @Option var rate: Float = 0.15
  @Option var decay: Float = 0.0005
  @Option(help: "Share of the features left out at random.") var dropout: Float = 0.2
  @Option(help: "How many times the tagger is trained; the weights are the means.") var rounds = 16
  @Option(help: "Share of the names that the first look may lose.") var loss = 0.006
  @Option(help: "Added to what speaks against a name: below 0 more are found.") var bias = PersonNames.bias
  @Option(help: "Print so many errors.") var show = 0

  func run() throws {
    let options = TagTrainer.Options(
      epochs: epochs, rate: rate, decay: decay, dropout: dropout, rounds: rounds)
    let texts = try files.map { try LabelledText.read($0).map(NameExample.init) }
    let made = try NameSentences.make(made).map(NameExample.init)
    func part(_ fold: Int, _ file: [NameExample], isHeld: Bool) -> [NameExample] {
      file.indices.filter { ($0 % folds == fold) == isHeld }.map { file[$0] }
    }
    var models = (0..<folds).map { fold in
      NameTraining(options, texts.flatMap { part(fold, $0, isHeld: false) } + made)
    }
    let scores = models.indices.flatMap { fold in
      texts.flatMap { part(fold, $0, isHeld: true) }.flatMap { models[fold].glanceScores($0.text) }
    }
    let least = scores.sorted()[Int(Double(scores.count) * loss)]
    for fold in models.indices { models[fold].least = least }
    var report = NameReport(left: show)
    for (path, file) in zip(files, texts) {
      var score = SpanScore()
      for fold in models.indices {
        models[fold].measure(part(fold, file, isHeld: true).map(\.text), bias: bias, &score, &report)
      }
      print("\(path), \(folds) folds: \(score)")
    }
    for path in also {
      var score = SpanScore()
      var unused = NameReport(left: 0)
      for model in models { model.measure(try LabelledText.read(path), bias: bias, &score, &unused) }
      print("\(path), by \(folds) models: \(score)")
    }
    print(report.text)
    guard let out else { return }
    var whole = NameTraining(options, texts.joined() + made)
    whole.least = least
    whole.curves = report.curves
    try Data(whole.data).write(to: URL(filePath: out))
  }
}
