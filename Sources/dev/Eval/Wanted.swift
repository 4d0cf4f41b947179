import AratameDetection

/// One line of the table of quality: what is measured, where, and what is wanted.
struct Wanted: Sendable {
  var kind: String
  var set: String
  var wanted: String
  /// The best of other tools on the same texts with the same scorer.
  var peer: String
  /// What was measured, in words, and whether it is what was wanted; nil where that cannot be said.
  var measure: @Sendable (GoldSet, Kinds) -> (text: String, isMet: Bool?)

  static let all: [Wanted] =
    persons + addresses + contact + numbers + [secrets, imitation]

  private static let persons = [
    f1("PERSON", "ja_stockmark_ner", 0.80, "F1 .71 (GiNZA)", isSeen: true),
    f1("PERSON", "ja_gsd_ne_train", 0.74, "F1 .66 (GiNZA)", isSeen: true),
    f1("PERSON", "ja_kakushi_synth", 0.97, "F1 .975 (GiNZA and rules)"),
    f1("PERSON", "en_presidio_synth_v2", 0.75, "F1 .67 (Presidio)"),
  ]

  private static let addresses = [
    Wanted(
      kind: "ADDRESS", set: "ja_addresses_geolonia", wanted: "R ≥ .99, exact ends ≥ .97",
      peer: "R .98, exact .96"
    ) { set, kinds in
      let (score, exact) = both("ADDRESS", set, kinds)
      return (
        "R \(short(score.recall)), exact \(short(exact.recall))", score.recall >= 0.99 && exact.recall >= 0.97
      )
    },
    Wanted(
      kind: "ADDRESS", set: "ja_opendata_fields", wanted: "F1 ≥ .96, exact ends ≥ .88",
      peer: "F1 .95, exact .80"
    ) { set, kinds in
      let (score, exact) = both("ADDRESS", set, kinds)
      return ("F1 \(short(score.f1)), exact \(short(exact.recall))", score.f1 >= 0.96 && exact.recall >= 0.88)
    },
  ]

  private static let contact =
    ["ja_kakushi_synth", "ja_jppii_synth_contract", "ja_opendata_fields"].map {
      f1("PHONE", $0, 0.99, "F1 1.00")
    }
    + [recall("PHONE", "multi_phones_libphonenumber", 0.90, "R .86 (Presidio)")]
    + [
      "ja_kakushi_synth", "en_presidio_synth_v2", "en_piianon_test",
      "es_meddocan_test",
    ]
    .map { f1("EMAIL", $0, 1, "F1 1.00") } + [f1("POSTAL_CODE", "ja_opendata_fields", 0.99, "F1 .99")]

  private static let numbers = [
    f1("MY_NUMBER", "ja_jppii_synth_contract", 1, "F1 1.00"),
    f1("CORPORATE_NUMBER", "ja_opendata_fields", 0.99, "none"),
    f1("CREDIT_CARD", "en_presidio_synth_v2", 0.97, "F1 .93"),
    f1("CREDIT_CARD", "ja_jppii_synth_contract", 0.97, "F1 1.00"),
    f1("BANK_ACCOUNT", "ja_jppii_synth_contract", 0.97, "none"),
    f1("BANK_ACCOUNT", "en_presidio_synth_v2", 1, "F1 1.00"),
    f1("DATE_OF_BIRTH", "ja_jppii_synth_contract", 0.97, "F1 1.00"),
    f1("ID", "en_presidio_synth_v2", 0.97, "F1 .98"),
    Wanted(
      kind: "ID", set: "multi_presidio_recognizer_vectors", wanted: "≥ .95 of the rows",
      peer: "1.00 (its own)"
    ) { set, _ in
      // A row with spans names what must be found; one without, what must not. Kinds that are no numbers of
      // persons or things are measured elsewhere or not looked for.
      let others: Set = [
        "DATE_TIME", "URL", "IP_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "PH_MOBILE_NUMBER",
        "TR_PHONE_NUMBER",
        "CREDIT_CARD", "DE_PLZ", "UK_POSTCODE",
      ]
      let score = RowScore(
        set,
        isPositive: { row in
          row.entity.flatMap { others.contains($0) ? nil : !(row.spans ?? []).isEmpty }
        }
      ) { row, findings in
        let spans = row.spans ?? []
        return spans.isEmpty
          ? findings.contains { $0.confidence >= 0.5 }
          : spans.allSatisfy { span in findings.contains { $0.range.overlaps(span.range) } }
      }
      let share =
        Double(score.flagged + score.negatives - score.wronglyFlagged)
        / Double(max(1, score.positives + score.negatives))
      return (
        "\(short(share)) of all rows (found \(short(score.recall)), wrongly \(short(score.falseRate)))",
        share >= 0.95
      )
    },
  ]

  private static let secrets = Wanted(
    kind: "secrets (rows)", set: "secrets_scanner_vectors", wanted: "recall ≥ .65 at false rate ≤ .08",
    peer: ".48 at .16 (gitleaks), .26 at .07 (kingfisher)"
  ) { set, _ in
    let score = RowScore(set, isPositive: { $0.label.map { $0 == "secret" } }) { _, findings in
      findings.contains { $0.entity.traits.category == .credential }
    }
    return (
      "recall \(short(score.recall)) at \(short(score.falseRate))",
      score.recall >= 0.65 && score.falseRate <= 0.08
    )
  }

  private static let imitation = Wanted(
    kind: "imitation (exact grade)", set: "imitation_graded", wanted: "1.00", peer: "nobody"
  ) { set, _ in
    let right = zip(set.rows, set.found).count { row, findings in
      let grade = findings.map(\.entity.imitationGrade).max() ?? 0
      return row.grade == "S\(grade)" || grade == 0 && (row.grade == "S0" || row.grade == "S1")
    }
    let share = Double(right) / Double(max(1, set.rows.count))
    return ("\(short(share)) (\(right) of \(set.rows.count))", right == set.rows.count)
  }

  private static func both(_ kind: String, _ set: GoldSet, _ kinds: Kinds) -> (Score, Score) {
    (Score(kind, in: set, kinds), Score(kind, in: set, kinds, exact: true))
  }

  /// - Parameter isSeen: Whether a model was trained on the set, so that the figure proves nothing.
  private static func f1(
    _ kind: String, _ set: String, _ least: Double, _ peer: String, isSeen: Bool = false
  ) -> Wanted {
    Wanted(kind: kind, set: set, wanted: "F1 ≥ \(short(least))", peer: peer) { set, kinds in
      let (score, exact) = both(kind, set, kinds)
      return (
        "F1 \(short(score.f1)) (P \(short(score.precision)), R \(short(score.recall)), exact \(short(exact.f1)))",
        isSeen ? nil : score.f1 >= least
      )
    }
  }

  private static func recall(_ kind: String, _ set: String, _ least: Double, _ peer: String) -> Wanted {
    Wanted(kind: kind, set: set, wanted: "R ≥ \(short(least))", peer: peer) { set, kinds in
      let score = Score(kind, in: set, kinds)
      return ("R \(short(score.recall))", score.recall >= least)
    }
  }

  /// A share with three decimals at most: `.938`, `1.00`.
  static func short(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    if thousandths >= 1000 { return "1.00" }
    let digits = String(thousandths + 1000).dropFirst()
    return "." + (digits.hasSuffix("0") ? digits.dropLast() : digits)
  }
}
