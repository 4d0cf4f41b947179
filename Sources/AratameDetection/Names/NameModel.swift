internal import AratameMatching
internal import CLexicons

/// What `dev train` has learnt of Japanese names: the first look, the tagger, and how sure its findings are.
///
/// Layout, in 32-bit little-endian numbers: two for each of ``NameEvidence``, which make a ``NameCurve``; the least
/// score that passes the first look; the weights of ``NameGlance``; those of ``LinearTagger``.
package struct NameModel: Sendable {
  package let tagger: LinearTagger
  package let glance: NameGlance
  private let curves: InlineArray<3, NameCurve>

  static let embedded = unsafe NameModel(clexicons_japanese_names_weights())

  /// The model at `data`, which lives as long as the program.
  package init(_ data: UnsafePointer<UInt32>) {
    curves = InlineArray { i in
      unsafe NameCurve(slope: Int32(bitPattern: data[2 * i]), offset: Int32(bitPattern: data[2 * i + 1]))
    }
    let least = unsafe Int32(bitPattern: data[6])
    unsafe glance = NameGlance(data + 7, least: least)
    unsafe tagger = LinearTagger(data + 7 + (1 << (NameGlance.bits - 2)))
  }

  /// The content of the embedded file.
  package static func data(curves: [NameCurve], least: Int32, glance: [Int8], tagger: [UInt8]) -> [UInt8] {
    let head = curves.flatMap { [$0.slope, $0.offset] } + [least]
    return head.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
      + glance.map { UInt8(bitPattern: $0) } + tagger
  }

  /// How sure a name found on such evidence is.
  func confidence(_ evidence: NameEvidence, margin: Double) -> Double {
    curves[evidence.rawValue].confidence(margin)
  }
}

/// What a name was found by.
package enum NameEvidence: Int, CaseIterable, Sendable {
  /// The tagger alone.
  case tagged
  /// The tagger, and a form of address or a label beside the name.
  case cued
  /// A surname of the lists with a form of address or a label, where the tagger finds nothing.
  case cue
}

/// A logistic curve from the margin by which a name was found to its confidence, in thousandths.
package struct NameCurve: Sendable {
  package let slope: Int32
  package let offset: Int32

  package init(slope: Int32, offset: Int32) {
    self.slope = slope
    self.offset = offset
  }

  package func confidence(_ margin: Double) -> Double {
    Logistic.probability((Double(slope) * margin + Double(offset)) / 1000)
  }
}
