import AratameDetection
import AratameDocuments
import FoundationEssentials

/// A file of labelled texts, one JSON object a line, and what the detectors found in them.
struct GoldSet {
  /// The file's name without its ending.
  var name: String
  var rows: [Row]
  /// For each row, what was found.
  var found: [[Found]]

  /// One text; labels it does not have are empty.
  struct Row: Decodable {
    var text: String
    var spans: [Span]?
    var label: String?
    var grade: String?
    var entity: String?
    var lineLabels: [String]?

    enum CodingKeys: String, CodingKey {
      case text, spans, label, grade, entity
      case lineLabels = "line_labels"
    }
  }

  /// A labelled part of a text, half-open, in Unicode scalars.
  struct Span: Decodable {
    var start: Int
    var end: Int
    var label: String
    var range: Range<Int> { start..<max(start, end) }
  }

  /// A finding, in Unicode scalars.
  struct Found {
    var detector: String
    var entity: Entity
    var confidence: Double
    var range: Range<Int>
  }

  init(path: String, _ scanner: Scanner, _ workspace: Workspace) throws {
    name = String(path.split(separator: "/").last?.dropLast(".jsonl".count) ?? "")
    let decoder = JSONDecoder()
    rows = try [UInt8](Data(contentsOf: URL(filePath: path))).split(separator: 0x0A).map {
      try decoder.decode(Row.self, from: Data($0))
    }
    found = rows.map { Self.findings(in: $0.text, scanner, workspace) }
  }

  private static func findings(in text: String, _ scanner: Scanner, _ workspace: Workspace) -> [Found] {
    let bytes = Array(text.utf8)
    var document = Document(path: "", plain: bytes)
    let findings = scanner.scan(&document, using: workspace)
    guard !findings.isEmpty else { return [] }
    var scalars = [0]
    scalars.reserveCapacity(bytes.count + 1)
    for byte in bytes { scalars.append(scalars[scalars.count - 1] + (byte & 0xC0 != 0x80 ? 1 : 0)) }
    return findings.map { finding in
      Found(
        detector: finding.detector, entity: finding.entity, confidence: finding.confidence,
        range: scalars[finding.range.lowerBound]..<scalars[finding.range.upperBound])
    }
  }
}

/// Which labels and which entities are of one kind.
struct Kinds {
  private struct Members: Decodable {
    var labels: [String]
    var entities: [String]
  }

  private var kindOfLabel: [String: String] = [:]
  private var patterns: [(kind: String, pattern: Regex<AnyRegexOutput>)] = []

  /// Reads `{kind: {"labels": […], "entities": [regular expressions]}}`.
  init(path: String) throws {
    let members = try JSONDecoder().decode(
      [String: Members].self, from: Data(contentsOf: URL(filePath: path)))
    for (kind, members) in members {
      for label in members.labels { kindOfLabel[label] = kind }
      for entity in members.entities { patterns.append((kind, try Regex(entity))) }
    }
  }

  func kind(ofLabel label: String) -> String? { kindOfLabel[label] }

  func holds(_ kind: String, _ entity: Entity) -> Bool {
    patterns.contains { $0.kind == kind && entity.rawValue.wholeMatch(of: $0.pattern) != nil }
  }
}
