import AratameDetection
import AratameMatching
import FoundationEssentials

/// A text with the bytes of its persons' names.
struct LatinText {
  var bytes: [UInt8]
  var persons: [Range<Int>]
}

/// Makes the weights of ``LatinModel`` from labelled texts.
struct LatinTraining {
  private struct Example {
    var places: [Int32]
    var isPerson: Bool
    var weight: Float
  }

  private var examples: [Example] = []

  /// Adds what `text` shows; a heavier weight counts for more.
  mutating func add(_ text: LatinText, weight: Float) {
    LatinNames.forEachExample(in: text.bytes.span) { range, places in
      let isPerson = text.persons.contains { $0.overlaps(range) }
      examples.append(Example(places: places.map(Int32.init), isPerson: isPerson, weight: weight))
    }
  }

  /// Weights after some rounds of stochastic gradient descent with a step of its own for each weight.
  ///
  /// Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 12 (2011).
  func weights(rounds: Int = 8, decay: Float = 2e-6) -> [Int8] {
    var weights = [Float](repeating: 0, count: 1 << LatinFeatures.bits)
    var squares = [Float](repeating: 0.05, count: 1 << LatinFeatures.bits)
    var order = Array(examples.indices)
    var generator = SplitMix(state: 7)
    for _ in 0..<rounds {
      order.shuffle(using: &generator)
      for index in order {
        let example = examples[index]
        var sum: Float = 0
        for place in example.places { sum += weights[Int(place)] }
        let error = (Float(Logistic.probability(Double(sum))) - (example.isPerson ? 1 : 0)) * example.weight
        for place in example.places {
          let place = Int(place)
          let slope = error + decay * weights[place] * 100
          squares[place] += slope * slope
          weights[place] -= 0.12 * slope / squares[place].squareRoot()
        }
      }
    }
    return weights.map { Int8(max(-127, min(127, ($0 * 16).rounded()))) }
  }

  /// A name that a model found, and whether it is one.
  struct Name {
    var score: Float
    var kind: Int
    var isRight: Bool
  }

  static func names(in text: LatinText, by model: LatinModel) -> [Name] {
    var names: [Name] = []
    LatinNames.forEachName(in: text.bytes.span, by: model) { name in
      let isRight = text.persons.contains { $0.overlaps(name.range) }
      names.append(Name(score: name.score, kind: name.kind, isRight: isRight))
    }
    return names
  }

  /// What turns a name's score into how often such a name is right; see ``LatinModel/scales``.
  static func scales(_ names: [Name]) -> [Float] {
    (0..<LatinModel.kinds).flatMap { kind in scale(names.filter { $0.kind == kind }) }
  }

  /// Slope and offset of a logistic curve.
  ///
  /// A wrong name counts threefold, since in prompts names are rarer than in the texts that teach.
  /// Source: J. Platt, "Probabilistic Outputs for Support Vector Machines", 1999.
  private static func scale(_ names: [Name]) -> [Float] {
    var slope = 0.5
    var offset = 0.0
    let wrong: Double = 3
    let count = max(1, names.reduce(0) { $0 + ($1.isRight ? 1 : wrong) })
    for _ in 0..<1000 {
      var (toSlope, toOffset) = (0.0, 0.0)
      for name in names {
        let probability = Logistic.probability(slope * Double(name.score) + offset)
        let error = name.isRight ? probability - 1 : probability * wrong
        toSlope += error * Double(name.score)
        toOffset += error
      }
      slope -= 0.2 * toSlope / count
      offset -= toOffset / count
    }
    return [Float(slope), Float(offset)]
  }
}

/// How a model does on labelled texts.
struct LatinScore: CustomStringConvertible {
  var labelled = 0
  var found = 0
  var right = 0
  var reached = 0
  var exact = 0

  /// Adds what `model` finds in `text` with a confidence of at least `floor`.
  mutating func add(_ text: LatinText, by model: LatinModel, floor: Double) {
    var ranges: [Range<Int>] = []
    LatinNames.forEachName(in: text.bytes.span, by: model) {
      if $0.confidence >= floor { ranges.append($0.range) }
    }
    add(text, found: ranges)
  }

  /// A finding is right when it overlaps a name; a name is reached when a finding overlaps it.
  mutating func add(_ text: LatinText, found ranges: [Range<Int>]) {
    labelled += text.persons.count
    found += ranges.count
    right += ranges.count { range in text.persons.contains { $0.overlaps(range) } }
    reached += text.persons.count { person in ranges.contains { $0.overlaps(person) } }
    exact += ranges.count { text.persons.contains($0) }
  }

  var description: String {
    func f1(_ right: Int, _ reached: Int) -> (Double, Double, Double) {
      let precision = Double(right) / Double(max(1, found))
      let recall = Double(reached) / Double(max(1, labelled))
      return (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
    }
    func digits(_ number: Double) -> String {
      let thousandths = Int((number * 1000).rounded())
      return thousandths == 1000 ? "1.000" : "." + String(String(thousandths + 1000).dropFirst())
    }
    let overlap = f1(right, reached)
    let ends = f1(exact, exact)
    return
      "labelled \(labelled) found \(found) P \(digits(overlap.0)) R \(digits(overlap.1)) F1 \(digits(overlap.2))"
      + "  exact F1 \(digits(ends.2))"
  }
}

extension LatinText {
  private struct Row: Decodable {
    struct Span: Decodable {
      var start: Int
      var end: Int
      var label: String
    }
    var text: String
    var spans: [Span]?
  }

  private static let labels: Set<String> = [
    "PERSON", "PERSON_NAME", "NAME", "FULL_NAME", "NOMBRE_SUJETO_ASISTENCIA", "NOMBRE_PERSONAL_SANITARIO",
  ]

  /// The rows of a file of JSON Lines: `text` and `spans` of `start`, `end` (in scalars) and `label`.
  static func read(_ path: String) throws -> [LatinText] {
    try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map { line in
      let row = try JSONDecoder().decode(Row.self, from: Data(line))
      var offsets = [0]
      for scalar in row.text.unicodeScalars {
        offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
      }
      let persons = (row.spans ?? []).filter { labels.contains($0.label) }.map {
        offsets[$0.start]..<offsets[$0.end]
      }
      return LatinText(bytes: Array(row.text.utf8), persons: persons)
    }
  }
}
