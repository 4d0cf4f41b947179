internal import Aratame

/// The definitions of what does not count, and of notices.
extension ReportSchema {
  static var allowed: JSON {
    object(
      "What a rule says and does not count.",
      [
        ("rule", string, "Id of the rule."),
        ("verdict", verdict, "What it says."),
        ("kind", words(Allowance.Kind.allCases.map(\.rawValue)), "Why it does not count."),
        ("owner", nullable(string), "The exception's owner, or who approved."),
        ("reason", nullable(string), "Why, as they say."),
        ("expires", nullable(day), "The last day on which it does not count."),
        ("source", string, "The file that says so."),
        ("line", nullable(place), "1-based line there; null for the baseline."),
      ])
  }

  static var allowances: JSON {
    object(
      "How many findings do not count under a rule; one is counted once for each kind.",
      [
        ("exception", count, "By an entry of the file of exceptions."),
        ("approval", count, "By an approval."),
        ("inline", count, "By a mark in the text."),
        ("baseline", count, "Since they are in the baseline."),
      ])
  }

  static var notice: JSON {
    object(
      "Something about exceptions, approvals and inline marks that should be looked after; changes no verdict.",
      [
        ("type", constant("notice"), "Says what this is."),
        ("code", words(Notice.Code.allCases.map(\.rawValue)), "What it is."),
        ("path", string, "The file that holds the entry or the mark."),
        ("line", place, "1-based line there."),
        ("rule", nullable(string), "The rule or detector that it is about."),
        ("message", reference("text"), "One sentence for people."),
      ])
  }

  /// Member that is there where an approval of the whole text took something out.
  static var allowedAsAWhole: Field {
    ("allowed", list(reference("allowed")), "What rules say of the whole text and does not count.")
  }
}
