extension Detector {
  static let emailAddress = Detector(
    id: "email-address",
    entity: .emailAddress,
    summary: Localized(
      ja: "メールアドレス。例示用のドメインは除き、info@のような窓口は確信度を低くする。",
      en:
        "An Internet mail address; domains reserved for examples are left out, role accounts such as info@ are low."
    ),
    sources: [
      "RFC 5321 section 4.1.2 [G]", "RFC 2606, RFC 6761 section 6 (reserved domains) [G]",
      "RFC 2142 (role accounts) [G]",
      "個人情報保護委員会 通則編 2-1 例5 (name@company), copy of 2025-09-24 [V]",
    ],
    anchor: .at,
    before: 65,
    reach: 620,
    pattern: #"""
      (?x) (?<![A-Za-z0-9_@]) (?<![A-Za-z0-9_@][.%+-])
      [A-Za-z0-9_][A-Za-z0-9._%+-]{0,63} @
      (?: [A-Za-z0-9] (?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])? \. ){1,8} [A-Za-z]{2,24}
      (?! [A-Za-z0-9_@] | -[A-Za-z0-9] | \.[A-Za-z0-9] )
      """#,
    assess: { assessAddress($0, $1) },
    confidence: 0.9,
    examples: [
      .hit("連絡先は⟦taro@corp.co.jp⟧です"),
      .hit("mail ⟦hanako.sato+news@mail.corp.co.jp⟧."),
      .hit("「⟦t-yamada@corp.jp⟧」へ送る"),
      .hit("窓口は⟦info@corp.co.jp⟧です"),
      .miss("taro@example.com"),
      .miss("連絡先はtaro@mail.example.orgです"),
      .miss("root@localhost"),
      .miss("taro@shop.test"),
      .miss("@taro"),
      .miss("icon@2x.png"),
      .miss("git clone git@github.com:org/app.git"),
      .miss(.key("postgres", "://app:Kx93", "@db.corp.jp/main")),
      .miss("@taro@mastodon.social"),
    ])

  private static func assessAddress(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    let address = lowercased(text, candidate.entity)
    guard let at = address.lastIndex(of: "@") else { return Assessment(confidence: 0) }
    let local = String(address[..<at])
    let labels = address[address.index(after: at)...].split(separator: ".").map(String.init)
    if isReserved(labels) || fileSuffixes.contains(labels[labels.count - 1]) || local == "git"
      || isInURL(text, before: candidate.entity.lowerBound)
    {
      return Assessment(confidence: 0)
    }
    return Assessment(confidence: roleAccounts.contains(local) ? 0.45 : 0.9)
  }

  private static func lowercased(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var address = ""
    for i in range {
      address.unicodeScalars.append(Unicode.Scalar(text[i].isASCIILetter ? text[i] | 0x20 : text[i]))
    }
    return address
  }

  /// Whether a domain belongs to nobody: RFC 2606 and RFC 6761.
  private static func isReserved(_ labels: [String]) -> Bool {
    if let last = labels.last, ["test", "example", "invalid", "localhost"].contains(last) { return true }
    return labels.count > 1 && labels[labels.count - 2] == "example"
      && ["com", "net", "org"].contains(labels[labels.count - 1])
  }

  /// Whether what stands before `offset` is the user's part of a URL (`scheme://user:`).
  private static func isInURL(_ text: Span<UInt8>, before offset: Int) -> Bool {
    var i = offset - 1
    while i >= 2 && i > offset - 100 && text[i] > 0x20 && text[i] < 0x7F {
      if text[i] == UInt8(ascii: "/") {
        return text[i - 1] == UInt8(ascii: "/") && text[i - 2] == UInt8(ascii: ":")
      }
      i -= 1
    }
    return false
  }

  /// Endings of file names such as `icon@2x.png`, none of them a top-level domain of the Internet.
  private static let fileSuffixes: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "json", "html", "pdf", "yml", "yaml",
  ]

  private static let roleAccounts: Set<String> = [
    "info", "information", "support", "contact", "contactus", "sales", "marketing", "admin", "administrator",
    "webmaster", "postmaster", "hostmaster", "abuse", "noc", "security", "root", "usenet", "news", "noreply",
    "no-reply", "no_reply", "donotreply", "do-not-reply", "privacy", "press", "pr", "help", "helpdesk",
    "office",
    "mail", "inquiry", "inquiries", "enquiries", "toiawase", "otoiawase", "soumu", "jinji", "saiyo",
    "recruit",
    "careers", "jobs", "billing", "service", "customer", "order", "orders", "feedback", "hello", "team",
    "legal",
    "notifications", "notification", "mailer-daemon",
  ]
}
