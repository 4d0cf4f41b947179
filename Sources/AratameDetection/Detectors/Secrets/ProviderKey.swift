extension Detector {
  /// A key that its provider marks with a prefix of its own: a row of a table.
  ///
  /// - Parameters:
  ///   - vendor: The provider, as it writes itself.
  ///   - shape: The whole key; see ``KeyShape``.
  ///   - anchors: Words in every key, where its beginning is none.
  ///   - before: Most bytes of the key before its anchor.
  ///   - also: Bytes of the key's alphabet, besides letters, digits, `_` and `-`, that no key ends before.
  static func key(
    _ id: String, _ vendor: String, _ shape: String, anchors: [String]? = nil, before: Int = 0,
    reach: Int = 200, entity: Entity = .apiKey, confidence: Double = 0.9, also: String = ""
  ) -> Detector {
    let shape = KeyShape(pattern: shape)
    let anchors = anchors ?? shape.anchors
    let words = anchors.joined(separator: "、")
    return Detector(
      id: id, entity: entity,
      summary: Localized(
        ja: "\(vendor)のキーまたはトークン。目印は \(words)。",
        en: "A key or token of \(vendor), known by \(anchors.joined(separator: ", "))."),
      sources: ["\(vendor), vendor documentation, not re-read [G]"],
      anchor: .words(anchors), before: before, reach: reach,
      pattern:
        "(?<![A-Za-z0-9])(?:\(shape.pattern))(?![A-Za-z0-9_\(also)-]|\\.(?:png|jpe?g|gif|svg|ico|js|css|html?)(?![a-z]))",
      assess: { text, candidate in
        SecretValue.graded(text.extracting(candidate.entity), confidence: confidence)
      },
      confidence: confidence, examples: keyExamples(shape, anchors))
  }

  private static func keyExamples(_ shape: KeyShape, _ anchors: [String]) -> [Example] {
    let cut = shape.sample(seed: 4)
    return [
      .hit("キーは⟦\(shape.sample(seed: 1))⟧です"),
      .hit("TOKEN=⟦\(shape.sample(seed: 2))⟧"),
      .hit("{\"key\": \"⟦\(shape.sample(seed: 3))⟧\"}"),
      .miss("glued" + shape.sample(seed: 1)),
      .miss("\(cut.prefix(anchors[0].count + 2))…"),
      .miss("\(anchors[0])your-key-goes-here"),
    ]
  }

  /// A key without a mark of its own, known by the provider's name and a word for a credential before it: a
  /// row of a table.
  ///
  /// - Parameters:
  ///   - names: What the provider is called in the names of variables; in any case.
  ///   - shape: The value; see ``KeyShape``.
  static func named(
    _ id: String, _ vendor: String, _ names: [String], _ shape: String, confidence: Double = 0.85
  )
    -> Detector
  {
    let value = KeyShape(pattern: shape)
    return Detector(
      id: id, entity: .apiKey,
      summary: Localized(
        ja: "\(vendor)のキーまたはトークン。名前（\(names.joined(separator: "、"))）と、キーなどの語の後の値。",
        en:
          "A key or token of \(vendor): a value after its name (\(names.joined(separator: ", "))) and a word such as key."
      ),
      sources: ["\(vendor), vendor documentation, not re-read [G]"],
      anchor: .words(names), reach: 320, pattern: namedPattern(names, shape),
      assess: { text, candidate in
        SecretValue.graded(text.extracting(candidate.entity), confidence: confidence)
      },
      confidence: confidence, examples: namedExamples(names[0], value))
  }

  /// A key without a mark of its own, assigned to a name that stands for nothing else: a row of a table.
  ///
  /// - Parameters:
  ///   - names: The whole names, in small letters.
  ///   - shape: The value; see ``KeyShape``.
  static func under(
    _ id: String, _ vendor: String, _ names: [String], _ shape: String, confidence: Double = 0.85
  ) -> Detector {
    let value = KeyShape(pattern: shape)
    return Detector(
      id: id, entity: .apiKey,
      summary: Localized(
        ja: "\(vendor)のキーまたはトークン。\(names.joined(separator: "、"))に入れた値。",
        en: "A key or token of \(vendor): a value given to \(names.joined(separator: ", "))."),
      sources: ["\(vendor), vendor documentation, not re-read [G]"],
      anchor: .words(names), reach: 320,
      pattern:
        "(?:(?<![A-Za-z0-9])|(?<=[ ]-D))(?i:\(names.joined(separator: "|").replacing(".", with: "\\.")))"
        + assigned(shape),
      assess: { text, candidate in
        SecretValue.graded(text.extracting(candidate.entity), confidence: confidence)
      },
      confidence: confidence, examples: underExamples(names[0], value))
  }

  private static func underExamples(_ name: String, _ value: KeyShape) -> [Example] {
    [
      .hit("\(name.uppercased())=⟦\(value.sample(seed: 1))⟧"),
      .hit("\"\(name)\": \"⟦\(value.sample(seed: 2))⟧\""),
      .hit("run -D\(name)=⟦\(value.sample(seed: 3))⟧"),
      .miss("\(name)=${TOKEN}"),
      .miss("\(name) of \(value.sample(seed: 1))"),
      .miss("x\(name)=\(value.sample(seed: 1))"),
    ]
  }

  /// What closes a name, an assignment, and a value of `shape` as group 1.
  private static func assigned(_ shape: String) -> String {
    #"["'`\\\])]{0,4}[ \t]{0,4}(?::=|=>|[:=,>]|は|[ \t])[ \t]{0,4}["'`\\(]{0,4}(?:Bearer )?(\#(shape))(?![A-Za-z0-9])"#
  }

  /// The name, up to 24 characters, a word for a credential, what may follow it, and an assignment.
  private static func namedPattern(_ names: [String], _ shape: String) -> String {
    let name = names.map { $0.replacing("-", with: "[-_ ]?") }.joined(separator: "|")
    return #"(?i:\#(name))(?i:[A-Za-z0-9_. -]{0,24}?(?:key|token|secret|pass|auth|access|private|api|pat)"#
      + #"[A-Za-z0-9_-]{0,20})"# + assigned(shape)
  }

  private static func namedExamples(_ name: String, _ value: KeyShape) -> [Example] {
    [
      .hit("\(name.uppercased())_API_KEY=⟦\(value.sample(seed: 1))⟧"),
      .hit("\"\(name)Token\": \"⟦\(value.sample(seed: 2))⟧\""),
      .hit("\(name) secret: ⟦\(value.sample(seed: 3))⟧"),
      .miss("\(name.uppercased())_API_KEY=${\(name.uppercased())_API_KEY}"),
      .miss("\(name) \(value.sample(seed: 1))"),
      .miss("\(name)_token=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ]
  }
}
