import Aratame
import AratameDocuments

/// libFuzzer's entry point: the whole line, from bytes to decisions.
///
/// Any bytes must be read as a file and as a log, any text must be checked and redacted, all without a trap, and
/// what `judge` says must hold for every decision.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let text = String(validating: bytes, as: UTF8.self) { checkText(text) }
  let file = decisions(bytes, format: nil, pieces: .max)
  let log = decisions(bytes, format: .jsonl, pieces: .max)
  // How a log arrives in pieces must not change what is found in it.
  let pieces = Int(bytes.first ?? 0) % 64 + 1
  precondition(decisions(bytes, format: .jsonl, pieces: pieces).map(\.findings) == log.map(\.findings))
  precondition(!file.isEmpty, "a file is at least one document")
  return 0
}

/// Compiled once; a fixed day, so that an input that failed fails again.
private let checker: Checker = {
  do {
    var configuration = Configuration(asOf: Day(number: 20_779))
    configuration.fingerprintKey = Array("a key for the fuzzer".utf8)
    configuration.traces = true
    return try Checker(configuration)
  } catch {
    fatalError("\(error)")
  }
}()

/// The library's calls: check, then redact.
private func checkText(_ text: String) {
  let prompt = Prompt(text)
  guard let decision = try? checker.check(prompt) else { fatalError("a text cannot be checked") }
  judge(decision)
  for finding in decision.findings { judge(finding.location, in: text) }
  for language in Language.allCases {
    let redacted = decision.redacted(prompt, language: language)
    precondition(redacted.messages.count == 1)
    _ = try? checker.check(redacted)
  }
}

/// What the policy says of every document in `bytes`, which are read in pieces of so many bytes.
private func decisions(_ bytes: [UInt8], format: InputFormat?, pieces: Int) -> [Decision] {
  var rest = bytes[...]
  let source = ByteSource(path: "fuzz") { count throws(CannotRead) in
    let piece = Array(rest.prefix(min(count, pieces)))
    rest = rest.dropFirst(piece.count)
    return piece
  }
  var reader = DocumentReader(source, format: format)
  var document = Document(path: "fuzz")
  var decisions: [Decision] = []
  do throws(CannotRead) {
    while try reader.next(into: &document) {
      var examination = Examination()
      checker.examine(&document, into: &examination)
      let decision = checker.decide(examination)
      judge(decision)
      judge(decision, in: document)
      decisions.append(decision)
    }
  } catch {
    fatalError("bytes in memory cannot be read")
  }
  return decisions
}

/// The verdict is that of the strictest rule, and no finding's is stricter.
private func judge(_ decision: Decision) {
  precondition(decision.verdict == decision.rules.map(\.verdict).max() ?? .allow)
  for finding in decision.findings {
    precondition(finding.verdict <= decision.verdict)
    precondition((0...1).contains(finding.confidence))
    precondition(finding.fingerprint?.utf8.count == 16)
    precondition(finding.rules.allSatisfy { id in decision.rules.contains { $0.id == id } })
  }
  for rule in decision.rules {
    precondition(rule.findings.allSatisfy { decision.findings.indices.contains($0) })
  }
}

/// Every range lies in its segment, which lies in the text, on scalar boundaries.
private func judge(_ decision: Decision, in document: Document) {
  for finding in decision.findings {
    let segment = document.segments[finding.segment].text
    let range = segment.lowerBound + finding.range.lowerBound..<segment.lowerBound + finding.range.upperBound
    precondition(!range.isEmpty && range.lowerBound >= segment.lowerBound)
    precondition(range.upperBound <= segment.upperBound && segment.upperBound <= document.text.count)
    for offset in [range.lowerBound, range.upperBound] {
      precondition(offset == document.text.count || document.text[offset] & 0xC0 != 0x80)
    }
    precondition(finding.location.line >= 1 && finding.location.column >= 1)
  }
}

/// The three units of a range name the same part of `text`.
private func judge(_ location: Location, in text: String) {
  let utf8 = Array(text.utf8)
  precondition(!location.utf8.isEmpty && utf8.indices.contains(location.utf8.lowerBound))
  precondition(location.utf8.upperBound <= utf8.count)
  let before = String(validating: utf8[..<location.utf8.lowerBound], as: UTF8.self)
  let found = String(validating: utf8[location.utf8], as: UTF8.self)
  guard let before, let found else { preconditionFailure("a range is not on scalar boundaries") }
  precondition(location.scalar.lowerBound == before.unicodeScalars.count)
  precondition(location.scalar.count == found.unicodeScalars.count)
  precondition(location.utf16.lowerBound == before.utf16.count)
  precondition(location.utf16.count == found.utf16.count)
}
