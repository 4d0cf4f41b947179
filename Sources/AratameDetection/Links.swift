internal import AratameMatching

/// Raises findings by other findings nearby, and drops what stays below the floor.
enum Links {
  /// Most bytes between two findings that are linked.
  private static let reach = 300

  /// `findings` after `link` has been looked up for each of their detectors.
  ///
  /// - Parameters:
  ///   - text: The document's text as it was, which the ranges refer to.
  ///   - link: The link of a detector's findings, if it has one.
  static func apply(
    to findings: [Finding], in text: Span<UInt8>, link: (Finding) -> Detector.Link?
  ) -> [Finding] {
    let sorted = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var kept: [Finding] = []
    for (index, finding) in sorted.enumerated() {
      var finding = finding
      if let link = link(finding), (link.least..<link.confidence).contains(finding.confidence),
        isLinked(index, by: link, sorted, text)
      {
        finding.confidence = link.confidence
        finding.trace?.after = link.confidence
      }
      if finding.confidence >= Scanner.floor { kept.append(finding) }
    }
    return kept
  }

  private static func isLinked(
    _ index: Int, by link: Detector.Link, _ findings: [Finding], _ text: Span<UInt8>
  ) -> Bool {
    let finding = findings[index]
    func joins(_ other: Finding) -> Bool {
      link.entities.contains(other.entity) && other.confidence >= 0.5 && other.segment == finding.segment
        && !other.range.overlaps(finding.range)
        && joined(finding.range, other.range, in: text, within: link.scope)
    }
    for other in findings[(index + 1)...] {
      if other.range.lowerBound > finding.range.upperBound + reach { break }
      if joins(other) { return true }
    }
    for other in findings[..<index].reversed() {
      if other.range.lowerBound < finding.range.lowerBound - reach { break }
      if joins(other) { return true }
    }
    return false
  }

  /// Whether nothing that ends `scope` stands between two ranges.
  private static func joined(
    _ a: Range<Int>, _ b: Range<Int>, in text: Span<UInt8>, within scope: Detector.Link.Scope
  ) -> Bool {
    let between = min(a.upperBound, b.upperBound)..<max(a.lowerBound, b.lowerBound)
    if scope == .record { return true }
    for offset in between {
      switch text[offset] {
      case 0x0A: return false
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if scope == .sentence, offset + 1 < between.upperBound, text[offset + 1] == 0x20 { return false }
      case 0xE3: if scope == .sentence, text.has("。", at: offset) { return false }
      case 0xEF:
        if scope == .sentence, text.has("！", at: offset) || text.has("？", at: offset) { return false }
      default: break
      }
    }
    return true
  }
}
