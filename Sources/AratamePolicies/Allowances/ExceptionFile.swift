/// What a file of exceptions says (`aratame.exceptions.yml`).
package enum ExceptionFile {
  private static let keys = [
    "rule", "detector", "fingerprint", "fingerprints", "path", "owner", "reason", "expires",
  ]

  /// The entries of the file's text, in order, with those that have expired.
  ///
  /// An entry with a path and no fingerprint is accepted only for what holds no value: otherwise a new value in an
  /// excepted file would pass.
  ///
  /// - Parameter path: For messages and reports; nothing is opened.
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package static func entries(
    yaml: String, path: String, subjects: AllowanceSubjects
  ) throws(PolicyFileError) -> [AllowanceEntry] {
    let file = try Fields(try Tree(yaml: yaml, path: path), path: path, known: ["exceptions"])
    var entries: [AllowanceEntry] = []
    for item in try file.list("exceptions") {
      entries.append(try entry(try Fields(item, path: path, known: keys), subjects))
    }
    return entries
  }

  private static func entry(
    _ fields: Fields, _ subjects: AllowanceSubjects
  ) throws(PolicyFileError) -> AllowanceEntry {
    var entry = AllowanceEntry(
      try Allowance(.exception, owner: fields.string("owner"), fields),
      rule: try fields.rule(of: subjects), detector: try fields.detector(of: subjects))
    if entry.rule == nil, entry.detector == nil {
      throw fields.error("there is neither `rule` nor `detector`", at: fields.tree)
    }
    if let rule = entry.rule, !subjects.speaksOfFindings(rule) {
      throw fields.error("`\(rule)` speaks of no finding that could be excepted", at: try fields.tree("rule"))
    }
    entry.fingerprints = try fields.fingerprints()
    if fields.has("path") { entry.path = Glob(Array(try fields.string("path").utf8).span) }
    guard entry.fingerprints.isEmpty else { return entry }
    guard entry.path != nil else {
      throw fields.error("there is neither `fingerprint` nor `path`", at: fields.tree)
    }
    guard subjects.isWithoutValue(rule: entry.rule, detector: entry.detector) else {
      throw fields.error(
        "a path alone does not except values, since a new one would pass: list the `fingerprints`",
        at: try fields.tree("path"))
    }
    return entry
  }
}

extension Allowance {
  /// What exceptions and approvals have in common: reason, last day and place.
  init(_ kind: Kind, owner: String, _ fields: Fields) throws(PolicyFileError) {
    self.init(
      kind, owner: owner, reason: try fields.string("reason"), expires: try fields.day("expires"),
      path: fields.path, line: fields.tree.line)
  }
}

extension Fields {
  func rule(of subjects: AllowanceSubjects) throws(PolicyFileError) -> String? {
    guard has("rule") else { return nil }
    let rule = try string("rule")
    guard subjects.hasRule(rule) else {
      throw error("`\(rule)` is no rule of the policy", at: try tree("rule"))
    }
    return rule
  }

  fileprivate func detector(of subjects: AllowanceSubjects) throws(PolicyFileError) -> String? {
    guard has("detector") else { return nil }
    let detector = try string("detector")
    guard subjects.hasDetector(detector) else {
      throw error("`\(detector)` is no detector", at: try tree("detector"))
    }
    return detector
  }

  /// The values of `fingerprint` and `fingerprints`.
  func fingerprints() throws(PolicyFileError) -> Set<String> {
    var fingerprints: Set<String> = []
    if has("fingerprint") { fingerprints.insert(try fingerprint(try tree("fingerprint"), "fingerprint")) }
    guard has("fingerprints") else { return fingerprints }
    let items = try list("fingerprints")
    if items.isEmpty { throw error("`fingerprints` is empty", at: try tree("fingerprints")) }
    for item in items { fingerprints.insert(try fingerprint(item, "fingerprints")) }
    return fingerprints
  }

  func fingerprint(_ tree: Tree, _ key: String) throws(PolicyFileError) -> String {
    let text = try scalar(tree, of: key)
    guard text.isFingerprint else {
      throw error("`\(key)` is not 16 digits 0-9 and a-f, as reports show fingerprints", at: tree)
    }
    return text
  }
}

extension String {
  /// Whether it is written as fingerprints are: 64 bits, hexadecimal, in lower case.
  package var isFingerprint: Bool {
    utf8.count == 16
      && utf8.allSatisfy { $0 &- 0x30 < 10 || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
