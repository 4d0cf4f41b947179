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
  /// Which text it looks at.
  package var reads: Input = .normalised
  /// Most bytes of a match that can lie before its anchor.
  package var before: Int
  /// Most bytes from a match's start to its end, look-ahead included.
  package var reach: Int
  /// What a match looks like.
  package var matcher: Matcher
  /// Rejects a match that only looks right; it gets the entity's bytes.
  package var validate: (@Sendable (Span<UInt8>) -> Bool)?
  /// Judges a match by the text around it; it gets the whole segment, normalised.
  package var assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)?
  /// Confidence in 0...1 of a match with nothing else known.
  package var confidence: Double
  /// Words nearby that change the confidence.
  package var context: Context?
  /// Findings nearby that raise it.
  package var link: Link?
  /// Confidence of a match that is all its segment holds, when neither a word nor a JSON key says what it is.
  package var alone: Double?
  /// Whether what it finds stands beside what other detectors find in the same place.
  ///
  /// A detector of a policy's own does, so that it can hide nothing that others look for.
  package var standsBeside = false
  /// Texts with the expected matches marked, at least one of each kind; made anew at each call, because a
  /// scan needs none.
  package var examples: [Example] { makeExamples() }
  private var makeExamples: @Sendable () -> [Example]

  /// A detector whose matches a pattern finds; see the properties.
  package init(
    id: String, entity: Entity, summary: Localized, sources: [String], anchor: Anchor, before: Int = 0,
    reach: Int = 128, pattern: String, caseless: Bool = false,
    validate: (@Sendable (Span<UInt8>) -> Bool)? = nil,
    assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)? = nil, confidence: Double,
    context: Context? = nil, alone: Double? = nil, link: Link? = nil,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, entity: entity, summary: summary, sources: sources, anchor: anchor, before: before,
      reach: reach, matcher: .pattern(pattern, caseless: caseless), validate: validate, assess: assess,
      confidence: confidence, context: context, link: link, makeExamples: examples)
    self.alone = alone
  }

  /// A detector that finds its matches itself; see the properties.
  package init(
    id: String, entity: Entity, summary: Localized, sources: [String], anchor: Anchor,
    reads: Input = .normalised, before: Int = 0, reach: Int = 128, reader: @escaping Reader,
    validate: (@Sendable (Span<UInt8>) -> Bool)? = nil,
    assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)? = nil, confidence: Double,
    context: Context? = nil, link: Link? = nil,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, entity: entity, summary: summary, sources: sources, anchor: anchor, before: before,
      reach: reach, matcher: .reader(reader), validate: validate, assess: assess, confidence: confidence,
      context: context, link: link, makeExamples: examples)
    self.reads = reads
  }

  private init(
    id: String, entity: Entity, summary: Localized, sources: [String], anchor: Anchor, before: Int,
    reach: Int, matcher: Matcher, validate: (@Sendable (Span<UInt8>) -> Bool)?,
    assess: (@Sendable (Span<UInt8>, Candidate) -> Assessment?)?, confidence: Double, context: Context?,
    link: Link?, makeExamples: @escaping @Sendable () -> [Example]
  ) {
    self.id = id
    self.entity = entity
    self.summary = summary
    self.sources = sources
    self.anchor = anchor
    self.before = before
    self.reach = reach
    self.matcher = matcher
    self.validate = validate
    self.assess = assess
    self.confidence = confidence
    self.context = context
    self.link = link
    self.makeExamples = makeExamples
  }

  /// A text that a detector may look at.
  package enum Input: Sendable {
    /// As ``Normalizer`` makes it.
    case normalised
    /// As it was, and only where something invisible was removed; anchors play no part.
    case original
  }

  /// How the matches are found in the places that an anchor marked.
  package enum Matcher: Sendable {
    /// By an expression in PCRE2 syntax over normalised text; the entity is its first group or, without
    /// one, the whole match. `caseless` lets letters match in either case.
    case pattern(String, caseless: Bool)
    /// By code, where an expression cannot say it.
    case reader(Reader)
  }

  /// Calls `found` with each match that begins in `starts`, in ascending order.
  ///
  /// It gets the normalised text of a whole document, in which U+001E separates the segments: a match that
  /// holds one is dropped. Ranges are half-open, in bytes of that text.
  package typealias Reader =
    @Sendable (
      _ text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void
    ) -> Void

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
    /// it. One run must have three digits or more, or a `.` alone stand between two.
    case shapes([String])
    /// Two capitals before a digit.
    case capitals
    /// An `@`.
    case at
    /// A `:` between hexadecimal digits or colons.
    case colon
    /// Any of these words; ASCII letters in either case.
    case words([String])
    /// Any of these words as it is written, with no ASCII letter behind it.
    case exactWords([String])
    /// Nothing: the whole text is one window, for a reader that looks through it faster itself.
    case text
    /// Any of several.
    indirect case anyOf([Anchor])

    /// The words among what it is.
    package var words: [String] {
      switch self {
      case .words(let words), .exactWords(let words): words
      case .anyOf(let anchors): anchors.flatMap(\.words)
      default: []
      }
    }
  }

  /// What another finding nearby says of this one.
  ///
  /// A detector of a lower confidence than ``Scanner/floor`` is reported only where it is linked.
  package struct Link: Sendable {
    /// A finding of one of these, of medium confidence at least, makes the link.
    package var entities: Set<Entity>
    package var scope: Scope
    /// Confidence with the link, if it is higher than without.
    package var confidence: Double
    /// A finding below this stays as it is: its detector has judged that the link says nothing of it.
    package var least = 0.0

    /// How near the other finding must be.
    package enum Scope: Sendable {
      /// In the same sentence: no `。`, `！`, `？`, line end or full stop before a space between the two.
      case sentence
      /// On the same line.
      case line
      /// In the same segment, at most 300 bytes away.
      case record
    }

    package init(_ entities: Set<Entity>, within scope: Scope, confidence: Double, least: Double = 0) {
      self.entities = entities
      self.scope = scope
      self.confidence = confidence
      self.least = least
    }
  }

  /// Words that decide what a match is, looked for in the same segment and in its JSON key.
  ///
  /// A word of ASCII letters counts only as a whole word, and `_`, `-` and the humps of a camel (`myNumber`) end
  /// words as spaces do; any other word counts wherever it stands, because Japanese has no spaces. In a table the
  /// name of the value's column comes first, and only words of the same row are near.
  package struct Context: Sendable {
    /// Words that speak for the entity.
    package var words: [String]
    /// Confidence when one of `words` is near and none of `against` is nearer.
    package var confidence: Double
    /// Words that speak against it; made anew at each call, because a text reaches a few detectors only.
    package var against: [String] { makeAgainst() }
    private var makeAgainst: @Sendable () -> [String]
    /// Confidence when one of `against` is nearer than any of `words`.
    package var lowered: Double
    /// How near, in characters before the match and after it.
    package var distance: Int
    /// Whether the match is a number that its look may speak against: see ``NumberTrap``.
    package var isNumber = false

    /// A context; `lowered` is 0 by default, which drops the match.
    package init(
      _ words: [String], confidence: Double, against: @autoclosure @escaping @Sendable () -> [String] = [],
      lowered: Double = 0, distance: Int = 20
    ) {
      self.words = words
      self.confidence = confidence
      makeAgainst = against
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

/// A match, before it is judged; ranges are half-open, in bytes of the segment's
/// normalised text.
package struct Candidate: Sendable {
  /// The whole match.
  package var match: Range<Int>
  /// The pattern's first group, or the whole match.
  package var entity: Range<Int>
  /// In 0...1, where a reader knows it; nil leaves the detector's.
  package var confidence: Double?
  /// The word of a lexicon that a reader recognised; never the user's text.
  package var term: String?
  /// What it is, where a reader tells several kinds apart; nil leaves the detector's.
  package var kind: Entity?

  package init(
    match: Range<Int>, entity: Range<Int>, confidence: Double? = nil, term: String? = nil, kind: Entity? = nil
  ) {
    self.match = match
    self.entity = entity
    self.confidence = confidence
    self.term = term
    self.kind = kind
  }

  /// A match that is the entity as a whole.
  package init(
    _ entity: Range<Int>, confidence: Double? = nil, term: String? = nil, kind: Entity? = nil
  ) {
    self.init(match: entity, entity: entity, confidence: confidence, term: term, kind: kind)
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
