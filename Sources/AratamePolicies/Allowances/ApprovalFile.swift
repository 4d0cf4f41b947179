/// What a file of approvals says (`aratame.approvals.yml`).
package enum ApprovalFile {
  private static let keys = [
    "rule", "fingerprint", "fingerprints", "path", "content", "approver", "reason", "expires",
  ]

  /// The entries of the file's text, in order, whoever approved and whether they have expired or not.
  ///
  /// - Parameter path: For messages and reports; nothing is opened.
  /// - Throws: ``PolicyFileError`` at the first thing wrong.
  package static func entries(
    yaml: String, path: String, subjects: AllowanceSubjects
  ) throws(PolicyFileError) -> [AllowanceEntry] {
    let file = try Fields(try Tree(yaml: yaml, path: path), path: path, known: ["approvals"])
    var entries: [AllowanceEntry] = []
    for item in try file.list("approvals") {
      entries.append(try entry(try Fields(item, path: path, known: keys), subjects))
    }
    return entries
  }

  private static func entry(
    _ fields: Fields, _ subjects: AllowanceSubjects
  ) throws(PolicyFileError) -> AllowanceEntry {
    guard let rule = try fields.rule(of: subjects) else {
      throw fields.error("`rule` is missing", at: fields.tree)
    }
    var entry = AllowanceEntry(
      try Allowance(.approval, owner: fields.string("approver"), fields), rule: rule)
    entry.fingerprints = try fields.fingerprints()
    guard entry.fingerprints.isEmpty else {
      if fields.has("path") || fields.has("content") {
        throw fields.error("an approval is for `fingerprints` or for `path` and `content`", at: fields.tree)
      }
      return entry
    }
    guard fields.has("path"), fields.has("content") else {
      throw fields.error(
        "there is neither `fingerprint` nor `path` and `content`: `aratame approve` writes them",
        at: fields.tree)
    }
    entry.path = Glob(literal: try fields.string("path"))
    entry.content = try fields.fingerprint(try fields.tree("content"), "content")
    return entry
  }

  /// An entry as it is written into the file, which begins with `approvals:` when it is new.
  package static func text(
    rule: String, subject: Subject, approver: String, reason: String, expires: Day
  ) -> String {
    var lines = ["rule: \(rule)"]
    switch subject {
    case .fingerprints(let fingerprints):
      lines.append("fingerprints: [\(fingerprints.sorted().map(\.quotedInYAML).joined(separator: ", "))]")
    case .content(let path, let fingerprint):
      lines += ["path: \(path.quotedInYAML)", "content: \(fingerprint.quotedInYAML)"]
    }
    lines += [
      "approver: \(approver.quotedInYAML)", "reason: \(reason.quotedInYAML)", "expires: \(expires)",
    ]
    return "  - " + lines.joined(separator: "\n    ") + "\n"
  }

  /// What is approved.
  package enum Subject {
    /// These values, wherever they stand.
    case fingerprints([String])
    /// The file at this path as long as it is what it is now.
    case content(path: String, fingerprint: String)
  }
}

extension String {
  /// In quotation marks, with the escapes of YAML 1.2, section 5.7.
  fileprivate var quotedInYAML: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
