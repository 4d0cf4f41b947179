package import AratameDetection
package import AratameDocuments
package import AratamePolicies

/// What was found in one text so far, piece by piece.
package struct Examination {
  package private(set) var found: [AratameDetection.Finding] = []
  package private(set) var located: [Decision.Finding] = []
  package private(set) var omitted = 0
  package private(set) var notScanned: [NotScanned] = []
  /// Tools of the request that send parts of it on.
  package private(set) var tools: [String] = []
  /// For some of ``found``, by place, what may take them out of the verdict.
  package private(set) var allowances: [Int: [AllowanceEntry]] = [:]
  /// What is to be said about inline marks, at most ``noticeLimit``.
  package private(set) var notices: [Notice] = []
  /// The path of the text.
  package private(set) var path = ""
  /// The inline marks that count, by the line whose findings they are for.
  private var inline: [Int: [AllowanceEntry]] = [:]
  private static let noticeLimit = 100
  /// Kinds of findings that are listed: one of each is, whatever the limit, since rules judge by kind.
  private var kinds: Set<Kind> = []
  /// For each entity that stands for a person, its values.
  private var values: [Entity: Set<Int>] = [:]

  private struct Kind: Hashable {
    var entity: Entity
    var term: String?
    var confidence: Double
    /// What is new must not hide behind what is known.
    var allowances: [AllowanceEntry]
  }

  /// Most findings that are listed.
  private let limit: Int

  package init(limit: Int = Checker.findingLimit) { self.limit = limit }

  /// Whether an image, a sound or a file could not be searched.
  package var hasAttachment: Bool {
    notScanned.contains { if case .attachment = $0.reason { true } else { false } }
  }

  /// The largest number of different values of any one entity that stands for a person.
  package var people: Int { values.values.map(\.count).max() ?? 0 }

  /// Adds what was found in `document`.
  package mutating func add(
    _ findings: [AratameDetection.Finding], in document: Document, allowances: Allowances? = nil
  ) {
    path = document.path
    if let allowances, document.isTextFile { addMarks(in: document, allowances) }
    let names = PointerNames(findings, in: document)
    var locator = Locator()
    tools += document.tools
    notScanned += document.notScanned.map { part in
      var part = part
      part.pointer = part.pointer.map(names.masked)
      return part
    }
    for finding in findings {
      if finding.entity.standsForAPerson { values[finding.entity, default: []].insert(finding.identity) }
      let marks = marks(for: finding, in: document, &locator)
      let entries = allowances?.entries(for: finding, at: document.path, inline: marks) ?? []
      let kind = Kind(
        entity: finding.entity, term: finding.term, confidence: finding.confidence, allowances: entries)
      guard kinds.insert(kind).inserted || found.count < limit else {
        omitted += 1
        continue
      }
      if !entries.isEmpty { self.allowances[found.count] = entries }
      found.append(finding)
      located.append(locate(finding, in: document, names, &locator))
    }
  }

  /// The inline marks that are for the line of `finding`.
  private func marks(
    for finding: AratameDetection.Finding, in document: Document, _ locator: inout Locator
  ) -> [AllowanceEntry] {
    guard !inline.isEmpty, !finding.isInFileName else { return [] }
    return inline[locator.locate(finding.range, in: finding.segment, of: document).line] ?? []
  }

  /// Keeps the marks in `document` that count, and what is wrong with the others.
  private mutating func addMarks(in document: Document, _ allowances: Allowances) {
    for mark in InlineMark.all(in: document) {
      let entry = mark.id.flatMap { allowances.inline($0, path: document.path, line: mark.line) }
      if let entry, mark.hasReason {
        // Pieces of one text overlap.
        if inline[mark.target]?.contains(entry) != true { inline[mark.target, default: []].append(entry) }
      } else if document.owned.contains(mark.offset), notices.count < Self.noticeLimit {
        let code = entry == nil ? Notice.Code.inlineWithoutRule : .inlineWithoutReason
        notices.append(
          Notice(code, path: document.path, line: mark.line, rule: entry?.rule ?? entry?.detector))
      }
    }
  }

  private func locate(
    _ finding: AratameDetection.Finding, in document: Document, _ names: PointerNames,
    _ locator: inout Locator
  ) -> Decision.Finding {
    // The file's name is at no segment's pointer.
    let segment = finding.isInFileName ? Segment(text: 0..<0) : document.segments[finding.segment]
    let start = segment.text.lowerBound
    return Decision.Finding(
      entity: finding.entity, detector: finding.detector, confidence: finding.confidence,
      location: finding.isInFileName
        ? .start : locator.locate(finding.range, in: finding.segment, of: document),
      isInFileName: finding.isInFileName,
      pointer: names.masked(document.name(segment.pointer)), role: segment.role,
      masked: finding.entity.masked(document.text.span.extracting(finding.range), term: finding.term),
      term: finding.term, verdict: .allow, rules: [], fingerprint: finding.fingerprint,
      decodings: finding.decodings, trace: finding.trace.map(Decision.Trace.init), segment: finding.segment,
      range: finding.range.lowerBound - start..<finding.range.upperBound - start, identity: finding.identity)
  }
}

/// Names of JSON members in which something was found: a pointer must not show them.
private struct PointerNames {
  private var names: Set<Substring> = []

  init(_ findings: [AratameDetection.Finding], in document: Document) {
    for finding in findings where document.segments[finding.segment].isName {
      let pointer = document.name(document.segments[finding.segment].pointer).dropLast()
      if let name = pointer.split(separator: "/", omittingEmptySubsequences: false).last {
        names.insert(name)
      }
    }
  }

  /// `pointer` with each such name replaced by a dot.
  func masked(_ pointer: String) -> String {
    guard !names.isEmpty else { return pointer }
    return pointer.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let isName = part.last == "#" && names.contains(part.dropLast())
      return isName ? "●#" : names.contains(part) ? "●" : String(part)
    }.joined(separator: "/")
  }
}

extension Decision.Trace {
  fileprivate init(_ trace: AratameDetection.Finding.Trace) {
    self.init(
      pattern: trace.pattern, validated: trace.validated, contextWord: trace.contextWord,
      before: trace.before,
      after: trace.after)
  }
}

extension Entity {
  /// Whether different values mean different people.
  fileprivate var standsForAPerson: Bool {
    switch traits.category {
    case .myNumber, .personalData, .identificationCode, .financial:
      ![.postalCode, .child, .cardAuthentication].contains(self)
    default: false
    }
  }

  /// How `value` may be shown.
  fileprivate func masked(_ value: Span<UInt8>, term: String?) -> String {
    switch traits.mask {
    case .term: return term ?? rawValue
    case .all: return String(repeating: "●", count: min(Self.characters(value), 12))
    case .lastFour:
      var digits: [UInt8] = []
      for i in value.indices where value[i] &- 0x30 < 10 { digits.append(value[i]) }
      // Full-width digits are shown as nothing rather than cut in the middle.
      guard digits.count > 8 else { return String(repeating: "●", count: 12) }
      return String(repeating: "●", count: digits.count - 4)
        + String(decoding: digits.suffix(4), as: UTF8.self)
    }
  }

  private static func characters(_ value: Span<UInt8>) -> Int {
    var count = 0
    for i in value.indices where value[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
