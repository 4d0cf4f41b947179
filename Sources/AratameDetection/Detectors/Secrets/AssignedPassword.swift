extension Detector {
  static let assignedPassword = Detector(
    id: "assigned-password",
    entity: .password,
    summary: Localized(
      ja: "password、passwd、pwdなどの名前に入れた値、「password is …」と書かれた値。",
      en: "A value given to a name such as password, passwd or pwd, or written as \"password is …\"."),
    sources: ["The forms of assignments in programs, settings and command lines; no standard [G]"],
    anchor: .words([
      "password", "passwd", "passphrase", "passcode", "_pass", "pwd", "\"pass\"", "'pass'", "pass=", "pass:",
    ]),
    reach: 640,
    pattern:
      "(?x)(?: password | passwd | passphrase | passcode | pwd | _pass(?![a-z]) | [\"']pass(?=[\"']) | (?<![a-z])pass(?=[=:]) )"
      + assignment + assignedValue(least: 4),
    caseless: true,
    assess: { assessAssigned($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("DB_PASSWORD=⟦" + .key("Tr0ub4", "dor-x9") + "⟧"),
      .hit("password = \"⟦" + .key("vQ7!kz", "Lm2") + "⟧\""),
      .hit("{\"user\": \"app\", \"password\": \"⟦" + .key("Kx93", "vPq7") + "⟧\"}"),
      .hit("  password: ⟦" + .key("9fK2", "mQ8x") + "⟧"),
      .hit("Server=db1;User Id=app;Password=⟦" + .key("s7Rk", "2ZxW!") + "⟧;"),
      .hit("<password>⟦" + .key("wLx1", "NvR6") + "⟧</password>"),
      .hit("the password is ⟦" + .key("hu7nter", "-22") + "⟧."),
      .hit("mysqldump --user=app --password=⟦" + .key("b4vL0s", "Yc") + "⟧ app"),
      .miss("password = request.form[\"password\"]"),
      .miss("password: is required"),
      .miss("password: string;"),
      .miss("PASSWORD=${DB_PASSWORD}"),
      .miss("password: !vault |"),
      .miss("password = getpass.getpass()"),
      .miss("password=changeme"),
      .miss("the password is required to be 8 characters long"),
      .miss("\"password\": \"<password>\""),
      .miss("password.length >= 8"),
      .miss("Password: ********"),
      .miss("password = user_password"),
      .miss("await page.fill('#password', 'password123');"),
      .miss("`POSTGRES_PASSWORD`, `CF_R2_ACCESS_KEY`"),
      .hit("Connect-VIServer -User app -Password ⟦" + .key("VMw4", "re7!") + "⟧"),
    ])

  /// Judges an assignment by its name, its form and by what was assigned.
  private static func assessAssigned(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let entity = trimmed(candidate.entity, in: text, isQuery: isQuery(candidate, text))
    let value = text.extracting(entity)
    guard value.count >= 4, !Placeholder.isPassword(value), !Placeholder.isLabel(value),
      !Placeholder.isMask(value, bits: 1.5),
      !SecretValue.isReference(value), !SecretValue.isConstant(value)
    else { return nil }
    let name = AssignedName(text, candidate)
    if name.isHarmless { return nil }
    let before = text[entity.lowerBound - 1]
    let isQuoted = "\"'`".utf8.contains(before)
    guard
      let confidence = passwordConfidence(
        value, isQuoted: isQuoted, isSpaced: name.isSpaced, isSetting: isSetting(candidate, text, name))
    else { return nil }
    return Assessment(confidence: Placeholder.isPattern(value) ? 0.4 : confidence, entity: entity)
  }

  /// What speaks for a password: it mixes characters; or it stands where only a value can stand.
  private static func passwordConfidence(
    _ value: Span<UInt8>, isQuoted: Bool, isSpaced: Bool, isSetting: Bool
  ) -> Double? {
    let isMixed = SecretValue.isMixed(value)
    if isSpaced && !isQuoted {
      return isMixed && !SecretValue.isName(value) && value.count >= 6 || SecretValue.isGenerated(value)
        ? 0.5 : nil
    }
    if isMixed {
      // Names of variables have a digit or an underscore too.
      if !isQuoted && !isSetting && SecretValue.isName(value) && !SecretValue.hasDigit(value) { return nil }
      return value.count >= 8 || isQuoted ? 0.8 : 0.6
    }
    if isSetting && !isQuoted { return value.count >= 5 ? 0.4 : nil }
    return isQuoted && value.count >= 5 && SecretValue.isPlainWord(value) ? 0.4 : nil
  }

  /// Whether the line is one of a settings file: a name in capitals and an equals sign.
  private static func isSetting(_ candidate: Candidate, _ text: Span<UInt8>, _ name: AssignedName) -> Bool {
    guard text[candidate.match.lowerBound] != UInt8(ascii: "p"),
      text[candidate.entity.lowerBound - 1] == UInt8(ascii: "=")
    else { return false }
    return name.name.contains(UInt8(ascii: "_"))
  }
}
