import AratameDetection
import AratameMatching
import ArgumentParser
import FoundationEssentials

/// Makes the weights of the name tagger from labelled texts.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train the name tagger on labelled texts, or measure it on folds of them.")

  @Argument(help: "Files in JSON Lines: {\"text\", \"spans\": [{\"start\", \"end\", \"label\"}]}.") var files:
    [String]
  @Option(help: "Where to write the weights.") var out: String?
  @Option(help: "Measure on so many folds in place of writing weights.") var folds = 0
  @Option(help: "Files to measure each fold's weights on that are never trained on.") var also: [String] = []
  @Option(help: "Made-up sentences added to the texts.") var made = 3000
  @Option var epochs = 4
  @Option var rate: Float = 0.15
  @Option var decay: Float = 0.0005
  @Option var dropout: Float = 0.2
  @Option(help: "Added to the label outside when measuring.") var bias = 0.0
  @Option(help: "Print so many errors.") var show = 0

  func run() throws {
    let texts = try files.map { try LabelledText.read($0) }
    let made = try NameSentences.make(made)
    let examples = texts.map { $0.map(Self.examples) }
    let madeExamples = made.flatMap(Self.examples)
    print("windows: \(examples.joined().reduce(0) { $0 + $1.count }), made up \(madeExamples.count)")
    if folds > 0 {
      try measure(texts, examples, madeExamples)
      return
    }
    var trainer = TagTrainer(options)
    trainer.train(examples.joined().flatMap { $0 } + madeExamples)
    if let out { try Data(trainer.data()).write(to: URL(filePath: out)) }
  }

  private var options: TagTrainer.Options {
    TagTrainer.Options(epochs: epochs, rate: rate, decay: decay, dropout: dropout)
  }

  /// The windows of a text, with the names in it as labels.
  static func examples(_ text: LabelledText) -> [TagExample] {
    var examples: [TagExample] = []
    let bytes = text.text
    NameWindow.forEach(in: bytes.span) { window in
      var example = TagExample(rows: [], labels: [], units: [])
      for unit in window.own {
        var rows: [UInt32] = []
        window.forEachFeature(of: unit, in: bytes.span) { rows.append($0 >> (32 - TagTrainer.bits)) }
        example.rows.append(rows)
        example.units.append(window.range(of: unit))
        example.labels.append(0)
      }
      for name in text.names { example.label(name) }
      examples.append(example)
    }
    return examples
  }

  /// Trains without each fold in turn and measures on it.
  private func measure(_ texts: [[LabelledText]], _ examples: [[[TagExample]]], _ made: [TagExample]) throws {
    var scores = [TagScore](repeating: TagScore(), count: files.count)
    let others = try also.map { try LabelledText.read($0) }
    let otherExamples = others.map { $0.map(Self.examples) }
    var otherScores = [TagScore](repeating: TagScore(), count: also.count)
    var left = show
    for fold in 0..<folds {
      var trainer = TagTrainer(options)
      trainer.train(
        examples.flatMap { file in
          file.enumerated().flatMap { index, windows in index % folds == fold ? [] : windows }
        } + made)
      let data = trainer.data()
      unsafe data.withUnsafeBytes { bytes in
        guard let base = unsafe bytes.bindMemory(to: UInt32.self).baseAddress else { return }
        let tagger = unsafe LinearTagger(base)
        for (file, windows) in examples.enumerated() {
          for (index, text) in texts[file].enumerated() where index % folds == fold {
            let found = windows[index].flatMap { $0.names(tagger, bias) }
            scores[file].add(found, text.names)
            if left > 0 { left -= Self.printErrors(text, found) }
          }
        }
        for (file, windows) in otherExamples.enumerated() {
          for (index, text) in others[file].enumerated() {
            otherScores[file].add(windows[index].flatMap { $0.names(tagger, bias) }, text.names)
          }
        }
      }
    }
    for (name, score) in zip(files + also, scores + otherScores) { print(name, score.text) }
    var all = TagScore()
    for score in scores { all.margins += score.margins }
    print(all.calibration)
  }

  /// Prints false and missed names of `text` and gives how many.
  private static func printErrors(_ text: LabelledText, _ found: [(range: Range<Int>, margin: Double)]) -> Int
  {
    let bytes = text.text
    func marked(_ range: Range<Int>) -> String {
      let start = bytes.span.scalarBoundary(notAfter: max(0, range.lowerBound - 36))
      let end = bytes.span.scalarBoundary(notBefore: min(bytes.count, range.upperBound + 30))
      func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      return part(start..<range.lowerBound) + "⟦" + part(range) + "⟧" + part(range.upperBound..<end)
    }
    var count = 0
    for one in found where !text.names.contains(where: { $0.overlaps(one.range) }) {
      print("false", (one.margin * 10).rounded() / 10, marked(one.range))
      count += 1
    }
    for name in text.names where !found.contains(where: { $0.range.overlaps(name) }) {
      print("missed", marked(name))
      count += 1
    }
    return count
  }
}

extension TagExample {
  /// Labels the units of `name`.
  mutating func label(_ name: Range<Int>) {
    let inside = units.indices.filter { units[$0].overlaps(name) }
    guard let first = inside.first, let last = inside.last, labels[first...last].allSatisfy({ $0 == 0 })
    else {
      return
    }
    for unit in first...last { labels[unit] = TagLabel.inside.rawValue }
    labels[first] = TagLabel.begin.rawValue
    labels[last] = first == last ? TagLabel.single.rawValue : TagLabel.end.rawValue
  }

  /// The names that `tagger` finds.
  func names(_ tagger: LinearTagger, _ bias: Double) -> [(range: Range<Int>, margin: Double)] {
    let scores = rows.map { row in
      let hashes = row.map { $0 << (32 - TagTrainer.bits) }
      return tagger.scores(of: hashes.span)
    }
    var found: [(range: Range<Int>, margin: Double)] = []
    tagger.decode(scores, bias: bias) { name in
      let range = units[name.units.lowerBound].lowerBound..<units[name.units.upperBound - 1].upperBound
      found.append((range, name.margin))
    }
    return found
  }
}

/// Precision, recall and how sure the tagger was.
struct TagScore {
  private var found = 0, right = 0, exact = 0, labelled = 0, reached = 0
  var margins: [(margin: Double, isRight: Bool)] = []

  mutating func add(_ found: [(range: Range<Int>, margin: Double)], _ names: [Range<Int>]) {
    self.found += found.count
    labelled += names.count
    for one in found {
      let isRight = names.contains { $0.overlaps(one.range) }
      right += isRight ? 1 : 0
      exact += names.contains(one.range) ? 1 : 0
      margins.append((one.margin, isRight))
    }
    reached += names.count { name in found.contains { $0.range.overlaps(name) } }
  }

  var text: String {
    func f1(_ p: Double, _ r: Double) -> Double { p + r > 0 ? 2 * p * r / (p + r) : 0 }
    func part(_ a: Int, _ b: Int) -> Double { b > 0 ? Double(a) / Double(b) : 0 }
    func short(_ x: Double) -> String { String((x * 1000).rounded() / 1000) }
    let p = part(right, found), r = part(reached, labelled)
    return "labelled \(labelled) found \(found) P \(short(p)) R \(short(r)) F1 \(short(f1(p, r)))"
      + " exact F1 \(short(f1(part(exact, found), part(exact, labelled))))"
  }

  /// Share of right names by margin.
  var calibration: String {
    var bins: [Int: (right: Int, all: Int)] = [:]
    for (margin, isRight) in margins {
      let bin = Int((margin / 0.5).rounded(.down))
      bins[bin, default: (0, 0)].all += 1
      bins[bin, default: (0, 0)].right += isRight ? 1 : 0
    }
    return bins.sorted { $0.key < $1.key }.map {
      "\(Double($0.key) * 0.5): \($0.value.right * 100 / $0.value.all)% of \($0.value.all)"
    }.joined(separator: "  ")
  }
}
