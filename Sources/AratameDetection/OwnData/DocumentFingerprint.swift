internal import AratameDocuments
internal import AratameMatching

/// What a text is recognised by when a part of it turns up elsewhere; the text cannot be read from it.
///
/// Winnowing: of every ``window`` k-grams in a row the one with the smallest hash is kept (Schleimer, Wilkerson and
/// Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). So any ``guarantee`` bytes of
/// reduced text that stay as they are hold at least one.
package struct DocumentFingerprint: Sendable {
  /// What is forbidden to leave with the document's text.
  package enum Kind: String, CaseIterable, Sendable {
    case confidential
    case thirdPartyPrompt = "third-party-prompt"

    package var entity: Entity { self == .confidential ? .confidentialDocument : .registeredPrompt }
  }

  /// k-grams of which one is kept.
  static let window = 12
  /// Bytes of reduced text (see ``GramPass``) of which one k-gram at least is known.
  static let guarantee = window + GramPass.length - 1
  /// Fewest bytes of reduced text that a document must have: sixty characters, or some twenty-five words.
  package static let shortest = 120
  /// Fewest different bytes of a k-gram: rules, zeros and the like are nobody's wording.
  private static let variety = 7

  /// Its name in reports.
  package var label: String
  package var kind: Kind
  /// Bytes of reduced text.
  package var length: Int
  /// What was kept, by place.
  package var marks: [Mark] = []

  /// One k-gram that was kept.
  package struct Mark: Hashable, Sendable {
    /// SipHash of the rolling hash, which would give too much away itself.
    var tag: UInt64
    /// Upper ``kept`` bits of the rolling hash, by which a text is searched.
    var hint: Int
    /// How many bytes of reduced text stand before it.
    var place: Int
  }

  /// Bits of a rolling hash that are stored.
  static let kept: UInt64 = 24

  package init(label: String, kind: Kind, length: Int, marks: [Mark]) {
    self.label = label
    self.kind = kind
    self.length = length
    self.marks = marks
  }

  /// The fingerprint of `texts`, the parts of one document as they were read.
  package init(label: String, kind: Kind, texts: [[UInt8]], key: OwnKey) {
    self.init(label: label, kind: kind, length: 0, marks: [])
    let keys = ExcerptKeys(key)
    var folded: [UInt8] = []
    var map = OffsetMap()
    for text in texts {
      let isFolded = Normalizer.normalize(text.span, into: &folded, map: &map)
      add(isFolded ? folded : text, keys)
    }
  }

  private mutating func add(_ text: [UInt8], _ keys: ExcerptKeys) {
    var grams: [Gram] = []
    // Where the text before this one ended; an excerpt does not reach over that.
    let base = marks.isEmpty ? 0 : length + GramPass.gap
    GramPass(substitution: keys.substitution, wanted: nil).forEachGram(in: text.span) { gram in
      if let last = grams.last, gram.place >= last.place + GramPass.gap { winnow(&grams, text, base, keys) }
      grams.append(gram)
      length = base + gram.place + GramPass.length
    }
    winnow(&grams, text, base, keys)
  }

  /// Keeps some of `grams`, which stand one after the other, and forgets them.
  private mutating func winnow(_ grams: inout [Gram], _ text: [UInt8], _ base: Int, _ keys: ExcerptKeys) {
    defer { grams.removeAll(keepingCapacity: true) }
    let isWording = grams.map { Set(text[$0.range]).count >= Self.variety }
    var kept = -1
    for end in min(Self.window, grams.count)...max(Self.window, grams.count) where end <= grams.count {
      var least: Int?
      for index in max(0, end - Self.window)..<end where isWording[index] {
        // Of equals the last, so that fewer are kept.
        if least.map({ grams[index].hash <= grams[$0].hash }) ?? true { least = index }
      }
      guard let least, least > kept else { continue }
      kept = least
      let gram = grams[least]
      marks.append(
        Mark(
          tag: keys.sip.hash(gram.hash), hint: Int(gram.hash >> (64 - Self.kept)), place: base + gram.place))
    }
  }

  /// Leaves out what `others` have too: a form's wording, a licence's text.
  package mutating func remove(_ others: [DocumentFingerprint]) {
    let known = Set(others.flatMap { $0.marks.map(\.tag) })
    marks.removeAll { known.contains($0.tag) }
  }
}

/// What k-grams are hashed with.
struct ExcerptKeys: Sendable {
  let substitution: [UInt64]
  let sip: SipHash

  init(_ key: OwnKey) {
    let bytes = key.bytes(for: .substitution, count: 256 * 8)
    substitution = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    sip = SipHash(key: key.bytes(for: .excerpts, count: 16))
  }
}

/// Fingerprints of documents, as one file.
package struct FingerprintFile: Sendable {
  package var documents: [DocumentFingerprint]

  package init(_ documents: [DocumentFingerprint] = []) { self.documents = documents }

  /// Reads what ``file(key:)`` wrote.
  package init(file: [UInt8], key: OwnKey) throws(OwnDataError) {
    var fields = FieldReader(try OwnDataFile.read(.fingerprints, file, key: key))
    documents = []
    for _ in 0..<(try fields.count(of: 4)) {
      let label = try fields.text()
      guard let kind = DocumentFingerprint.Kind(rawValue: try fields.text()) else { throw .damaged }
      let length = try fields.number()
      let places = try fields.ascending()
      var marks: [DocumentFingerprint.Mark] = []
      for place in places {
        let tag = try fields.word()
        let hint = try fields.number()
        guard hint < 1 << DocumentFingerprint.kept else { throw .damaged }
        marks.append(DocumentFingerprint.Mark(tag: tag, hint: hint, place: place))
      }
      documents.append(DocumentFingerprint(label: label, kind: kind, length: length, marks: marks))
    }
  }

  /// The fingerprints as a file; the same ones under the same key give the same bytes.
  package func file(key: OwnKey) throws(OwnDataError) -> [UInt8] {
    var fields = FieldWriter()
    fields.add(documents.count)
    for document in documents {
      fields.add(document.label)
      fields.add(document.kind.rawValue)
      fields.add(document.length)
      fields.add(ascending: document.marks.map(\.place))
      for mark in document.marks {
        fields.add(word: mark.tag)
        fields.add(mark.hint)
      }
    }
    return try OwnDataFile.write(.fingerprints, fields.bytes, key: key)
  }
}
