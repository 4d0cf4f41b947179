package import AratameDetection
internal import AratameDocuments

/// A detector that a policy file declares.
package struct LayeredDetector: Sendable {
  package var detector: Detector
  package var item: PolicyFiles.Item
  package var layer: String
  /// With the line of each.
  package var examples: [(example: Detector.Example, line: Int)]

  /// Most bytes of a match before the word or number that its file names as anchor.
  package static let before = 128
  /// Most bytes of a match that has an anchor.
  package static let reach = 512

  /// Reads a detector.
  ///
  /// - Parameter entities: Those that detectors before it find.
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  init(_ item: PolicyFiles.Item, layer: String, entities: Set<Entity>) throws(PolicyFileError) {
    self.item = item
    self.layer = layer
    let file = try Fields(
      item.tree, path: item.path,
      known: [
        "id", "entity", "category", "name", "mask", "summary", "sources", "pattern", "caseless", "anchor",
        "checksum", "confidence", "context", "examples",
      ])
    let id = try file.string("id")
    guard id.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }) else {
      throw file.error("`id` is not lower case with hyphens", at: try file.tree("id"))
    }
    if item.isFile, !item.path.hasSuffix("/\(id).yml") {
      throw PolicyFileError(path: item.path, line: 1, column: 1, message: "the file is not named `\(id).yml`")
    }
    if Detector.all.contains(where: { $0.id == id }) {
      throw file.error("there is a built-in detector `\(id)`", at: try file.tree("id"))
    }
    examples = try file.markedExamples()
    var validate: (@Sendable (Span<UInt8>) -> Bool)?
    if file.has("checksum") {
      let checksum = try DeclaredChecksum(try file.tree("checksum"), file)
      validate = { bytes in checksum.holds(for: bytes) }
    }
    let pattern = try file.pattern()
    let isCaseless = file.has("caseless") ? try file.flag("caseless") : false
    let stated = file.has("anchor") ? try Detector.Anchor(file) : nil
    let marked = examples.map(\.example)
    let entity = try file.entity(among: entities)
    let summary = try file.localized("summary")
    let sources = file.has("sources") ? try file.strings("sources") : []
    let confidence = try file.share("confidence")
    let context = file.has("context") ? try Detector.Context(file) : nil
    detector = Detector(
      id: id, entity: entity, summary: summary, sources: sources,
      anchor: stated ?? DerivedAnchor(of: pattern, isCaseless: isCaseless).anchor,
      before: stated == nil ? 0 : Self.before, reach: Self.reach, pattern: pattern, caseless: isCaseless,
      validate: validate, confidence: confidence, context: context, examples: marked)
    detector.standsBeside = true
    do throws(ScanError) { _ = try Scanner([detector]) } catch {
      guard case .badPattern(_, let offset) = error else { return }
      throw file.error("the pattern does not compile at byte \(offset)", at: try file.tree("pattern"))
    }
  }

  /// What its examples show wrong, each with its line.
  package func problems() -> [PolicyFileError] {
    examples.compactMap { example, line in
      let wanted = example.marked
      let everywhere = example.found(by: detector, prefilters: false)
      guard everywhere != wanted || example.found(by: detector, prefilters: true) != wanted else {
        return nil
      }
      let message =
        everywhere == wanted
        ? "`\(wanted)` is found only without the anchor" : "`\(wanted)` is found as `\(everywhere)`"
      return PolicyFileError(path: item.path, line: line, column: 0, message: message)
    }
  }
}

extension Detector.Example {
  /// The text with what `detector` finds in it marked.
  fileprivate func found(by detector: Detector, prefilters: Bool) -> String {
    var options = Scanner.Options()
    options.prefilters = prefilters
    // A detector whose pattern does not compile was never made.
    guard let scanner = try? Scanner([detector], options: options) else { return "" }
    let unmarked = marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }
    let plain = Array(String(String.UnicodeScalarView(unmarked)).utf8)
    var document = Document(path: "", plain: plain)
    var text: [UInt8] = []
    var end = 0
    for finding in scanner.scan(&document, using: Workspace()) where finding.range.lowerBound >= end {
      text += plain[end..<finding.range.lowerBound] + Array("⟦".utf8) + plain[finding.range] + Array("⟧".utf8)
      end = finding.range.upperBound
    }
    return String(decoding: text + plain[end...], as: UTF8.self)
  }
}

extension Fields {
  fileprivate func entity(among entities: Set<Entity>) throws(PolicyFileError) -> Entity {
    let entity = Entity(rawValue: try string("entity"))
    let known = entity.isBuiltIn ? entity : entities.first { $0 == entity }
    if let known {
      func keep(_ key: String, _ isSame: Bool) throws(PolicyFileError) {
        if !isSame {
          throw error("`\(entity.rawValue)` is known already with another `\(key)`", at: try tree(key))
        }
      }
      let traits = known.traits
      if has("category") { try keep("category", try choice("category") == traits.category) }
      if has("name") { try keep("name", try localized("name") == traits.name) }
      if has("mask") { try keep("mask", try choice("mask") == traits.mask) }
      return known
    }
    guard entity.rawValue.utf8.allSatisfy({ $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }) else {
      throw error("`entity` is not in upper case with underscores", at: try tree("entity"))
    }
    return Entity(
      rawValue: entity.rawValue,
      traits: Entity.Traits(
        category: try choice("category"), name: try localized("name"),
        mask: has("mask") ? try choice("mask") : .all))
  }

  fileprivate func pattern() throws(PolicyFileError) -> String {
    let pattern = try string("pattern")
    if let quantifier = DerivedAnchor.unbounded(in: pattern) {
      throw error(
        "`\(quantifier)` in the pattern has no longest match: write a bound such as {1,64}",
        at: try tree("pattern"))
    }
    return pattern
  }

  fileprivate func share(_ key: String) throws(PolicyFileError) -> Double {
    let number = try number(key)
    guard (0...1).contains(number) else { throw error("`\(key)` is not between 0 and 1", at: try tree(key)) }
    return number
  }

  fileprivate func markedExamples() throws(PolicyFileError) -> [(example: Detector.Example, line: Int)] {
    var examples: [(example: Detector.Example, line: Int)] = []
    for item in try list("examples") {
      let fields = try Fields(item, path: path, known: ["hit", "miss"])
      let text = try fields.string(fields.has("hit") ? "hit" : "miss")
      let isMarked = text.contains("⟦") && text.contains("⟧")
      if fields.has("hit") == fields.has("miss") || isMarked != fields.has("hit") {
        throw fields.error(
          "an example is a `hit` with ⟦ and ⟧ around what is found, or a `miss` without", at: item)
      }
      examples.append((isMarked ? .hit(text) : .miss(text), item.line))
    }
    guard examples.contains(where: { $0.example.marked.contains("⟦") }),
      examples.contains(where: { !$0.example.marked.contains("⟦") })
    else { throw error("`examples` needs a hit and a miss", at: try tree("examples")) }
    return examples
  }
}

extension DeclaredChecksum {
  fileprivate init(_ tree: Tree, _ file: Fields) throws(PolicyFileError) {
    if let word = tree.scalar {
      guard let name = Name(rawValue: word) else {
        let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw file.error("`\(word)` is not a known checksum: expected one of \(known), or weights", at: tree)
      }
      self = .named(name)
      return
    }
    let fields = try Fields(tree, path: file.path, known: ["weights", "modulus", "remainder"])
    var weights: [Int] = []
    for item in try fields.list("weights") {
      guard let weight = Int(try fields.scalar(item, of: "weights")), (0...999).contains(weight) else {
        throw fields.error("a weight is not a whole number from 0 to 999", at: item)
      }
      weights.append(weight)
    }
    let modulus = fields.has("modulus") ? try fields.integer("modulus") : 11
    let remainder = fields.has("remainder") ? try fields.integer("remainder") : 0
    guard (2...999).contains(modulus), (0..<modulus).contains(remainder), weights.count > 1 else {
      throw fields.error("a checksum needs two weights, a modulus above 1 and a remainder below it", at: tree)
    }
    self = .weighted(weights, modulus: modulus, remainder: remainder)
  }
}

extension Detector.Anchor {
  fileprivate init(_ file: Fields) throws(PolicyFileError) {
    let fields = try file.fields("anchor", known: ["words", "digits"])
    var anchors: [Self] = []
    if fields.has("words") {
      let words = try fields.strings("words")
      if words.isEmpty || words.contains(where: { $0.utf8.count < 2 }) {
        throw fields.error("an anchor's word has two bytes at least", at: try fields.tree("words"))
      }
      anchors.append(.words(words))
    }
    if fields.has("digits") {
      let digits = try fields.integer("digits")
      guard (3...64).contains(digits) else {
        throw fields.error("an anchor's number has 3 to 64 digits", at: try fields.tree("digits"))
      }
      anchors.append(.digits(digits...digits))
    }
    guard let first = anchors.first else {
      throw fields.error("`anchor` names neither `words` nor `digits`", at: fields.tree)
    }
    self = anchors.count == 1 ? first : .anyOf(anchors)
  }
}

extension Detector.Context {
  fileprivate init(_ file: Fields) throws(PolicyFileError) {
    let fields = try file.fields(
      "context", known: ["words", "confidence", "against", "lowered", "distance"])
    let against = fields.has("against") ? try fields.strings("against") : []
    self.init(
      try fields.strings("words"), confidence: try fields.share("confidence"), against: against,
      lowered: fields.has("lowered") ? try fields.share("lowered") : 0,
      distance: fields.has("distance") ? max(0, min(200, try fields.integer("distance"))) : 20)
  }
}
