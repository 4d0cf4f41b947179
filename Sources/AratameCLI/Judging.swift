import Aratame
import AratameDetection
import AratameDocuments
import AratameReporting

/// Judges inputs one after the other and reports as it goes; keeps counts and nothing of the texts.
struct Judging {
  let checker: Checker
  var reporter: Reporter
  /// The verdict from which on the command fails.
  let failing: Verdict
  /// Whether values are shown in clear, which only a terminal gets.
  let showsValues: Bool

  private var worst = Verdict.allow
  private var isIncomplete = false

  init(checker: Checker, reporter: Reporter, failing: Verdict, showsValues: Bool) {
    self.checker = checker
    self.reporter = reporter
    self.failing = failing
    self.showsValues = showsValues
  }

  /// Judges every document of `source`.
  ///
  /// - Parameter isNamed: Whether the user named the input itself; in a folder, a file that is no text is
  ///   counted and passed over.
  mutating func judge(_ source: ByteSource, format: InputFormat?, isNamed: Bool = true) {
    let content = checker.contentFingerprint(of: source.path).map { HashedContent($0) }
    var reader = DocumentReader(content?.reading(source) ?? source, format: format)
    var document = Document(path: source.path)
    var examination = Examination()
    var values: [Place: String] = [:]
    do throws(CannotRead) {
      while try reader.next(into: &document) {
        if document.isBinary {
          if isNamed || document.isUTF16 { isIncomplete = true }
          document.notScanned.forEach { reporter.add(notScanned: $0) }
          continue
        }
        checker.examine(&document, into: &examination)
        if showsValues { Self.add(examination.located, of: document, to: &values) }
        guard document.isLast else { continue }
        // Of a log, nobody knows the whole before its end.
        let fingerprint = document.record == nil ? content?.text : nil
        let decision = checker.decide(examination, content: fingerprint)
        report(decision, source.path, document.record, values)
        examination = Examination()
        values = [:]
      }
    } catch {
      report(unreadable: source.path, error.reason)
    }
  }

  /// Reports that an input could not be read, or not to its end.
  mutating func report(unreadable path: String, _ reason: String) {
    isIncomplete = true
    reporter.add(notScanned: NotScanned(path: path, reason: .unreadable(reason)))
  }

  /// Reports what is to be said about the files of exceptions and approvals.
  mutating func reportNotices() {
    for notice in checker.notices { reporter.add(notice: notice) }
  }

  /// Closes the report; the exit status of everything that was judged.
  mutating func finish() -> ExitStatus {
    reporter.finish()
    if worst >= failing, worst > .allow { return .failing }
    return isIncomplete ? .notScanned : .clean
  }

  private mutating func report(
    _ decision: Decision, _ path: String, _ record: Int?, _ values: [Place: String]
  ) {
    worst = max(worst, decision.verdict)
    if !decision.notScanned.isEmpty { isIncomplete = true }
    reporter.add(decision, path: path, record: record) { values[Place($0)] }
  }

  /// Where a finding is, which tells it from all others of its document.
  private struct Place: Hashable {
    var pointer: String
    var range: Range<Int>

    init(_ finding: Decision.Finding) {
      pointer = finding.pointer
      range = finding.location.utf8
    }
  }

  /// Keeps what was found in `document`; of a long text, the last piece.
  private static func add(
    _ findings: [Decision.Finding], of document: Document, to values: inout [Place: String]
  ) {
    for finding in findings where values[Place(finding)] == nil {
      let start = document.segments[finding.segment].text.lowerBound
      let range = start + finding.range.lowerBound..<start + finding.range.upperBound
      values[Place(finding)] = String(decoding: document.text[range], as: UTF8.self)
    }
  }
}

/// The fingerprint of what passes through a source.
private final class HashedContent {
  private var fingerprint: ContentFingerprint

  init(_ fingerprint: ContentFingerprint) { self.fingerprint = fingerprint }

  var text: String { fingerprint.text }

  func reading(_ source: ByteSource) -> ByteSource {
    ByteSource(path: source.path) { count throws(CannotRead) in
      let bytes = try source.read(count)
      self.fingerprint.add(bytes)
      return bytes
    }
  }
}
