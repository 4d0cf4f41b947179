internal import AratameMatching

extension Detector {
  static let awsAccessKey = Detector(
    id: "aws-access-key",
    entity: .awsAccessKey,
    summary: Localized(
      ja: "AWSのアクセスキーID: AKIA（長期）、ASIA（一時）などで始まる20字。",
      en: "An AWS access key id: AKIA (long-term), ASIA (temporary) and the like, 20 characters."),
    sources: ["AWS IAM User Guide, IAM identifiers: unique ID prefixes [G]"],
    anchor: .words(["AKIA", "ASIA", "ABIA", "ACCA"]),
    reach: 24,
    pattern: #"(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])"#,
    validate: { !Placeholder.isMadeUp($0) },
    confidence: 0.95,
    examples: [
      .hit("キーは⟦" + .key("AK", "IAVU2I5XX2", "BZN3KIR2") + "⟧です"),
      .hit("aws_access_key_id=⟦" + .key("AS", "IAGSHYL7SN", "5PKZJLI6") + "⟧"),
      .hit("「⟦" + .key("AK", "IAUFH3REOS", "FHYPN5NW") + "⟧」"),
      .miss("キーは" + .key("AK", "IAIOSFODNN7", "EXAMPLE") + "です"),  // AWS's documentation
      .miss("AKIAXXXXXXXXXXXXXXXX"),
      .miss("AKIA2222"),
      .miss(.key("GRAK", "IAVU2I5XX2", "BZN3KIR2")),
    ])

  static let googleKey = Detector(
    id: "google-key",
    entity: .googleKey,
    summary: Localized(
      ja: "GoogleのAPIキー（AIza、39字）またはアクセストークン（ya29.）。",
      en: "A Google API key (AIza, 39 characters) or an OAuth access token (ya29.)."),
    sources: ["Google Cloud, API keys; OAuth 2.0 access tokens: prefixes as secret scanners know them [G]"],
    anchor: .words(["AIza", "ya29."]),
    reach: 320,
    pattern:
      #"(?<![A-Za-z0-9_-])(?:AIza[A-Za-z0-9_-]{35}|ya29\.[A-Za-z0-9_-]{45,300})(?![A-Za-z0-9_-])"#,
    validate: { !Placeholder.isMadeUp($0) },
    // Keys that were really issued go on with Sy.
    assess: { text, candidate in
      let start = candidate.entity.lowerBound
      let isUsual = text.has("AIzaSy", at: start) || text.has("ya29.", at: start)
      return Assessment(confidence: isUsual ? 0.9 : 0.45)
    },
    confidence: 0.9,
    examples: [
      .hit("キーは⟦" + .key("AI", "zaSyeF3ZL0HMYJI9", "Av8Di9lvEtRTGWISvYXH0") + "⟧です"),
      .hit("GOOGLE_API_KEY=⟦" + .key("AI", "zaSyWnMvPchBv5Hf8", "zd4VIVmvRlYryQEu4i58") + "⟧"),
      .hit(
        "Bearer ⟦"
          + .key("ya", "29.", "KoySIJgjKdPKdWHjV7N70LRjEiEsY4", "Za5b9WxQqDYgESmlWfG1gj7uTf2jyvq1777FM3")
          + "⟧"),
      .miss("AIza000000000000000000000000000000000000"),
      .miss(.key("AI", "zaSy-your-api-key-here-xxxxxxxxxxxxxx")),
      .miss("AIzaShort"),
      .hit("⟦" + .key("AI", "zaQyeF3ZL0HMYJI9", "Av8Di9lvEtRTGWISvYXH0") + "⟧"),
    ])
}
