import AratameDetection
import AratameMatching

/// A text with the windows that the tagger learns from.
struct NameExample {
  var text: LabelledText
  var windows: [TagExample] = []

  /// A pass that leaves nothing out: what is plainly no name teaches, too.
  private static let everything: NamePass = {
    let data = NamePass.dataForAll
    let kept = UnsafeMutablePointer<UInt32>.allocate(capacity: data.count / 4)
    for i in 0..<data.count / 4 { unsafe kept[i] = data[4 * i] == 0 ? 0 : .max }
    return unsafe NamePass(kept)
  }()

  init(_ text: LabelledText) {
    self.text = text
    NameWindow.forEach(in: text.text.span, by: nil, from: Self.everything) { window in
      windows.append(example(window))
    }
  }

  private func example(_ window: borrowing NameWindow) -> TagExample {
    var example = TagExample(rows: [], labels: [], units: [])
    for unit in window.own {
      var rows: [UInt32] = []
      window.forEachFeature(of: unit, in: text.text.span) { rows.append($0 >> (32 - TagTrainer.bits)) }
      example.rows.append(rows)
      example.units.append(window.range(of: unit))
      example.labels.append(0)
    }
    for name in text.names { example.label(name) }
    return example
  }
}

/// The parts of a ``NameModel`` as they are learnt from labelled texts.
struct NameTraining {
  private let tagger: [UInt8]
  private let glance: [Int8]
  /// Least score that passes the first look.
  var least: Int32 = -10_000
  var curves = [NameCurve](repeating: NameCurve(slope: 1000, offset: 0), count: NameEvidence.allCases.count)

  init(_ options: TagTrainer.Options, _ examples: [NameExample]) {
    tagger = TagTrainer(options, examples.flatMap(\.windows)).data()
    var trainer = LogisticTrainer(bits: NameGlance.bits)
    for example in examples {
      Self.forEachStretch(example.text) { stretch, isName in
        var places: [Int32] = []
        NameGlance.forEachFeature(of: stretch, in: example.text.text.span) {
          places.append(Int32($0 >> (32 - NameGlance.bits)))
        }
        trainer.add(places, isRight: isName)
      }
    }
    glance = trainer.weights(scale: NameGlance.scale)
  }

  private static func forEachStretch(_ text: LabelledText, _ body: (NameStretch, Bool) -> Void) {
    NameWindow.forEachStretch(in: text.text.span) { stretch in
      body(stretch, text.names.contains { $0.overlaps(stretch.range) })
    }
  }

  /// The content of the embedded file.
  var data: [UInt8] { NameModel.data(curves: curves, least: least, glance: glance, tagger: tagger) }

  private func withModel(_ body: (NameModel) -> Void) {
    let data = data
    unsafe data.withUnsafeBytes { bytes in
      guard let base = unsafe bytes.bindMemory(to: UInt32.self).baseAddress else { return }
      unsafe body(NameModel(base))
    }
  }

  /// The scores that the first look gives where names of `text` begin.
  func glanceScores(_ text: LabelledText) -> [Int32] {
    var scores: [Int32] = []
    withModel { model in
      for name in text.names {
        var first: Int32?
        NameWindow.forEachStretch(in: text.text.span) { stretch in
          if first == nil, stretch.range.overlaps(name) {
            first = model.glance.score(stretch, in: text.text.span)
          }
        }
        if let first { scores.append(first) }
      }
    }
    return scores
  }

  /// Adds what is found in `texts`.
  func measure(
    _ texts: [LabelledText], bias: Double, _ score: inout SpanScore, _ report: inout NameReport
  ) {
    withModel { model in
      let names = PersonNames(model, bias: bias)
      for text in texts {
        var found: [PersonNames.Name] = []
        names.forEachName(in: text.text.span) { found.append($0) }
        score.add(found: found.map(\.range), names: text.names)
        report.add(found, text)
      }
    }
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
}
