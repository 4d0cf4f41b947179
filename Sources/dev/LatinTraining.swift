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
  private var trainer = LogisticTrainer(bits: UInt32(LatinFeatures.bits))

  /// Adds what `text` shows; a heavier weight counts for more.
  mutating func add(_ text: LatinText, weight: Float) {
    LatinNames.forEachExample(in: text.bytes.span) { range, places in
      trainer.add(
        places.map(Int32.init), isRight: text.persons.contains { $0.overlaps(range) }, weight: weight)
    }
  }

  func weights() -> [Int8] { trainer.weights() }

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
  ///
  /// A wrong name counts threefold, since in prompts names are rarer than in the texts that teach.
  static func scales(_ names: [Name]) -> [Float] {
    (0..<LatinModel.kinds).flatMap { kind in
      var calibration = Calibration()
      for name in names where name.kind == kind { calibration.add(Double(name.score), isRight: name.isRight) }
      let curve = calibration.curve(wrong: 3)
      return [Float(curve.slope), Float(curve.offset)]
    }
  }
}

extension SpanScore {
  /// Adds what `model` finds in `text` with a confidence of at least `floor`.
  mutating func add(_ text: LatinText, by model: LatinModel, floor: Double) {
    var ranges: [Range<Int>] = []
    LatinNames.forEachName(in: text.bytes.span, by: model) {
      if $0.confidence >= floor { ranges.append($0.range) }
    }
    add(found: ranges, names: text.persons)
  }
}

extension LatinText {
  private static let labels: Set<String> = [
    "PERSON", "PERSON_NAME", "NAME", "FULL_NAME", "NOMBRE_SUJETO_ASISTENCIA", "NOMBRE_PERSONAL_SANITARIO",
  ]

  /// The texts of a file of ``LabelledRow``.
  static func read(_ path: String) throws -> [LatinText] {
    try LabelledRow.read(path).map { row in
      var offsets = [0]
      for scalar in row.text.unicodeScalars {
        offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
      }
      let persons = row.ranges(labels).map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
      return LatinText(bytes: Array(row.text.utf8), persons: persons)
    }
  }
}
