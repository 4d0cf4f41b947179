internal import AratameDocuments
internal import AratamePolicies

/// What the JSON formats look like: a JSON Schema (2020-12) of the `json` object and of both lines of
/// `jsonl`.
package enum ReportSchema {
  /// Names this version of the formats; a change that a reader must know of changes it.
  package static let id = "urn:aratame:report:1"

  /// The schema, for people to read and for programs.
  package static var text: String { root.indented + "\n" }

  private static var root: JSON {
    .object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", .string(id)),
      ("title", "Reports of aratame"),
      (
        "description",
        "The object of --format json (report) and the lines of --format jsonl (finding, notice, decisionLine). No value that was found is ever part of them."
      ),
      (
        "oneOf",
        .array([reference("report"), reference("finding"), reference("notice"), reference("decisionLine")])
      ),
      (
        "$defs",
        .object(
          [
            ("report", report), ("decision", decision), ("decisionLine", decisionLine), ("finding", finding),
            ("range", range), ("trace", trace), ("rule", rule), ("basis", basis), ("fact", fact),
            ("notScanned", notScanned), ("allowed", allowed), ("allowances", allowances), ("notice", notice),
            ("policy", policy), ("counts", counts), ("text", localized),
          ] + explanations)
      ),
    ])
  }

  private static var report: JSON {
    object(
      "The object of --format json.",
      [
        ("type", constant("report"), "Says what this is."),
        ("schema", constant(id), "Version of the format."),
      ] + grounds + [
        ("decisions", list(reference("decision")), "One a document or record, in the order of reading."),
        ("verdict", nullable(verdict), "The strictest verdict; null when nothing could be judged."),
        ("strength", strength, "Of a block."),
        ("documents", count, "Number of decisions."),
        ("findings", count, "Number of findings, with those not listed and without those in the baseline."),
        ("allowances", reference("allowances"), "Findings that do not count under a rule."),
        ("notices", list(reference("notice")), "What should be looked after."),
        ("noticesOmitted", count, "More of these, not listed."),
        ("notScanned", list(reference("notScanned")), "What could not be searched in the whole run."),
        ("notScannedOmitted", count, "More of these, not listed."),
        ("notice", reference("text"), "What a report can and cannot say."),
      ], optional: [missingField])
  }

  private static var decision: JSON {
    object(
      "What the policy says of one document or one record of a log.",
      [
        ("path", string, "As the caller named it; - is standard input."),
        ("record", nullable(count), "0-based place in a log; null for a file of one document."),
        ("verdict", verdict, "The strictest verdict of all rules."),
        ("strength", strength, "Of a block."),
        ("people", count, "Distinct people that the findings speak of, as far as can be told."),
        (
          "findings", list(reference("finding")), "What was found, by place, without what is in the baseline."
        ),
        ("findingsOmitted", count, "More findings, not listed."),
        ("allowances", reference("allowances"), "Findings that do not count under a rule."),
      ] + reasons + [("notScanned", list(reference("notScanned")), "What could not be searched.")],
      optional: [allowedAsAWhole, explanationField])
  }

  private static var decisionLine: JSON {
    object(
      "The last line of a document, or of all records of a log.",
      [
        ("type", constant("decision"), "Says what this is."),
        ("path", string, "As the caller named it; - is standard input."),
        ("records", nullable(count), "Records of a log; null for a file of one document."),
        ("verdict", nullable(verdict), "The strictest verdict; null when nothing could be judged."),
        ("strength", strength, "Of a block."),
        ("people", nullable(count), "Distinct people in one document; null for a log."),
        ("findings", count, "Number of findings, with those that have no line."),
        ("findingsOmitted", count, "Findings that have no line."),
        ("allowances", reference("allowances"), "Findings that do not count under a rule."),
        ("counts", reference("counts"), "Records by verdict and by rule, findings by entity."),
      ] + reasons + [
        ("notScanned", list(reference("notScanned")), "What could not be searched."),
        ("notScannedOmitted", count, "More of these, not listed."),
      ] + grounds, optional: [allowedAsAWhole, missingField, explanationField])
  }

  private static var finding: JSON {
    object(
      "One thing that was found.",
      [
        ("type", constant("finding"), "Says what this is."),
        ("path", string, "As the caller named it; - is standard input."),
        ("record", nullable(count), "0-based place in a log; null for a file of one document."),
        ("line", place, "1-based line in the file."),
        ("column", place, "1-based column in that line, in Unicode scalars."),
        ("pointer", string, "JSON pointer (RFC 6901) to the text; empty for a plain text."),
        ("role", nullable(words(Role.allCases.map(\.rawValue))), "Who speaks there; null where nobody says."),
        ("entity", string, "What it is, in upper snake case."),
        ("detector", string, "Id of the detector."),
        ("confidence", share, "How sure the detector is, 0 to 1."),
        ("range", reference("range"), "Where it is in the text at the pointer."),
        ("masked", string, "How it may be shown; never the value."),
        ("verdict", verdict, "The strictest verdict of the rules that it made fire."),
        ("rules", list(string), "Ids of these rules."),
        ("fingerprint", nullable(string), "Keyed hash of the value, hexadecimal; null without a key."),
        (
          "decodings", list(words(Decoding.allCases.map(\.rawValue))),
          "The writings that it had to be read out of, the outermost first; mostly none."
        ),
      ],
      optional: [
        (
          "inFileName", type("boolean"),
          "That it stands in the file's name; line, column and range are then the beginning of the file."
        ), ("allowed", list(reference("allowed")), "What rules say of it and does not count."),
        ("trace", reference("trace"), "What led to it; only when it was asked for."),
      ])
  }

  private static var range: JSON {
    let span = JSON.object([
      ("type", "array"), ("items", count), ("minItems", .number(2)), ("maxItems", .number(2)),
    ])
    return object(
      "Half-open [start, end) from the start of the text at the pointer (or of the whole text), in three units.",
      [
        ("utf8", span, "In UTF-8 bytes."), ("scalar", span, "In Unicode scalars."),
        ("utf16", span, "In UTF-16 code units."),
      ])
  }

  private static var trace: JSON {
    object(
      "How a finding came about.",
      [
        ("pattern", nullable(string), "The pattern that matched; null where code found the match."),
        (
          "validated", nullable(type("boolean")),
          "Whether a check digit or the like agreed; null without one."
        ),
        ("contextWord", nullable(string), "The word nearby that changed the confidence."),
        ("before", share, "Confidence before context."),
        ("after", share, "Confidence after context."),
      ])
  }

  private static var rule: JSON {
    object(
      "A rule that fired; in the last line of a log, as it was the strictest.",
      [
        ("id", string, "Stable name."),
        ("title", reference("text"), "Short name."),
        ("verdict", verdict, "What it says here."),
        ("strength", strength, "Of a block."),
        ("message", reference("text"), "One sentence for the user."),
        ("notes", list(reference("text")), "What is said in addition."),
        ("fixes", list(reference("text")), "What to do about it."),
        ("approvers", list(string), "Who may approve it; empty where nothing is to be approved."),
        ("verified", type("boolean"), "False when no basis was read in, or quoted from, the primary text."),
        ("basis", list(reference("basis")), "Law, guidance and contract that it rests on."),
      ],
      optional: [("layer", string, "The policy's layer that says it last; absent when that is the lowest.")])
  }

  private static var basis: JSON {
    object(
      "Where a rule comes from.",
      [
        ("source", string, "Key of the source."),
        ("article", reference("text"), "Law and article."),
        ("date", nullable(day), "Date of the text that was read."),
        ("tag", tag, "How far it was verified."),
      ])
  }

  private static var fact: JSON {
    let origins = ["service", "profile", "organisation", "what-if", "derived", "assumed", "stale"]
    return object(
      "A statement about the service, the contract or the organisation.",
      [
        ("name", string, "As in the configuration file."),
        ("title", reference("text"), "For people."),
        ("value", types(["string", "number", "array", "null"]), "What holds; null is unknown."),
        ("origin", words(origins), "How it is known; assumed: nobody says; stale: said too long ago."),
        ("source", nullable(string), "The text that says so."),
        ("date", nullable(day), "Date of that text."),
        ("tag", nullable(tag), "How far it was verified."),
        ("verifiedOn", nullable(day), "The day on which somebody last checked it."),
      ])
  }

  private static var notScanned: JSON {
    let reasons = [
      "unreadable", "binary", "invalid-utf8", "not-json", "too-long", "attachment", "gave-up", "encoded",
    ]
    return object(
      "A part that was not searched, or not as it was meant.",
      [
        ("path", string, "The file."),
        ("line", nullable(place), "1-based, where known."),
        ("pointer", nullable(string), "JSON pointer, where the part is a value."),
        ("reason", words(reasons), "Why."),
        ("detail", nullable(string), "The system's word, the kind, the detector or the number of bytes."),
      ])
  }

  private static var counts: JSON {
    let map = JSON.object([("type", "object"), ("additionalProperties", count)])
    return object(
      "How often what occurred.",
      [
        ("verdicts", map, "Documents or records by verdict."),
        ("entities", map, "Listed findings by entity."),
        ("rules", map, "Documents or records by the rules that fired."),
      ])
  }

  private static var policy: JSON {
    object(
      "The set of rules that was applied.",
      [
        ("name", string, "Its name."), ("version", string, "Its version."),
        ("digest", string, "SHA-256 of the files of all layers, hexadecimal."),
      ],
      optional: [("layers", list(layer), "The layers above the lowest, from the weakest to the strongest.")])
  }

  private static var layer: JSON {
    object(
      "One layer of a policy.",
      [
        ("name", string, "Its name."), ("version", string, "Its version."),
        ("digest", string, "SHA-256 of its files, hexadecimal."),
      ])
  }

  private static var localized: JSON {
    object("A text in two languages.", [("ja", string, "Japanese."), ("en", string, "English.")])
  }
}
