/// How one kind of entity is recognised in text, with the examples that prove it.
package struct Detector: Sendable {
  /// Stable name in reports and suppressions: lower case, words joined by hyphens.
  package var id: String
  /// What a match is.
  package var entity: Entity
  /// One sentence for reports and generated documentation.
  package var summary: Localized
  /// Where the format is defined: a standard, a law or a vendor's page, with date and verification tag.
  package var sources: [String]
  /// What the scanner's first passes must have seen near a match for the pattern to be tried there.
  package var anchor: Anchor
  /// Most bytes of a match that can lie before its anchor.
  package var before: Int
  /// Most bytes from a match's start to its end, look-ahead included.
  package var reach: Int
  /// The expression in PCRE2 syntax over normalised text; the entity is its first group or, without one,
  /// the whole match.
  package var pattern: String
  /// Whether letters match in either case.
  package var caseless: Bool
  /// Rejects a match that only looks right; it gets the entity's bytes.
  package var validate: (@Sendable (Span<UInt8>) -> Bool)?
  /// Judges a match by the text around it; it gets the whole segment, normalised.
  package var assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)?
  /// Confidence in 0...1 of a match with nothing else known.
  package var confidence: Double
  /// Words nearby that change the confidence.
  package var context: Context?
  /// Confidence of a match that is all its segment holds, when neither a word nor a JSON key says what it is.
  package var alone: Double?
  /// Texts with the expected matches marked, at least one of each kind.
  package var examples: [Example]

  /// A detector; see the properties.
  package init(
    id: String, entity: Entity, summary: Localized, sources: [String], anchor: Anchor, before: Int = 0,
    reach: Int = 128, pattern: String, caseless: Bool = false,
    validate: (@Sendable (Span<UInt8>) -> Bool)? = nil,
    assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)? = nil, confidence: Double,
    context: Context? = nil, alone: Double? = nil, examples: [Example]
  ) {
    self.id = id
    self.entity = entity
    self.summary = summary
    self.sources = sources
    self.anchor = anchor
    self.before = before
    self.reach = reach
    self.pattern = pattern
    self.caseless = caseless
    self.validate = validate
    self.assess = assess
    self.confidence = confidence
    self.context = context
    self.alone = alone
    self.examples = examples
  }

  /// What brings the scanner to a detector: found by one pass over all bytes, for all detectors at once.
  package enum Anchor: Sendable {
    /// A number of so many digits, single separators between them allowed (space, `-`, `.`, `/`, `(`, `)`,
    /// `+`). The window is the whole number; a longer number counts too, since separators may join two.
    case digits(ClosedRange<Int>)
    /// A number in one of these shapes: the lengths of its runs of digits, joined by `-` for whatever
    /// separates them, and an `A` at an end that an ASCII letter touches (`9`, `3-2-4`, `A7A`).
    ///
    /// Exact, so that a number reaches few of many detectors: `9` is not reached by ten digits, nor by nine
    /// that a letter touches. A match begins at the first run of its shape or at most `before` bytes before
    /// it. One run must have three digits or more.
    case shapes([String])
    /// Two capitals before a digit.
    case capitals
    /// An `@`.
    case at
    /// A `.` between digits.
    case dot
    /// A `:` between hexadecimal digits or colons.
    case colon
    /// Any of these words; ASCII letters in either case.
    case words([String])
  }

  /// Words that decide what a match is, looked for in the same segment and in its JSON key.
  ///
  /// A word of ASCII letters counts only as a whole word; any other word counts wherever it stands,
  /// because Japanese has no spaces.
  package struct Context: Sendable {
    /// Words that speak for the entity.
    package var words: [String]
    /// Confidence when one of `words` is near and none of `against` is nearer.
    package var confidence: Double
    /// Words that speak against it.
    package var against: [String]
    /// Confidence when one of `against` is nearer than any of `words`.
    package var lowered: Double
    /// How near, in characters before the match and after it.
    package var distance: Int

    /// A context; `lowered` is 0 by default, which drops the match.
    package init(
      _ words: [String], confidence: Double, against: [String] = [], lowered: Double = 0, distance: Int = 20
    ) {
      self.words = words
      self.confidence = confidence
      self.against = against
      self.lowered = lowered
      self.distance = distance
    }
  }

  /// A text and what must be found in it.
  package struct Example: Sendable {
    /// The text, each expected match between ⟦ and ⟧.
    package var marked: String
    /// A text in which each part between ⟦ and ⟧ is found.
    package static func hit(_ marked: String) -> Self { Self(marked: marked) }
    /// A text in which nothing is found.
    package static func miss(_ text: String) -> Self { Self(marked: text) }
  }
}

/// A match of a detector's pattern, before it is judged; ranges are half-open, in bytes of the segment's
/// normalised text.
package struct Candidate: Sendable {
  /// The whole match.
  package var match: Range<Int>
  /// The pattern's first group, or the whole match.
  package var entity: Range<Int>

  package init(match: Range<Int>, entity: Range<Int>) {
    self.match = match
    self.entity = entity
  }
}

/// What a detector's own judgement says of a candidate.
package struct Assessment: Sendable {
  /// In 0...1.
  package var confidence: Double
  /// The word of the detector's lexicon that was recognised, as the lexicon writes it; never the user's text.
  package var term: String?
  /// The part that is the entity, when it is not the candidate's.
  package var entity: Range<Int>?

  package init(confidence: Double, term: String? = nil, entity: Range<Int>? = nil) {
    self.confidence = confidence
    self.term = term
    self.entity = entity
  }
}
