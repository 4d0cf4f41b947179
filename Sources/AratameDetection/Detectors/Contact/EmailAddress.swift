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
      "RFC 6531 (internationalised addresses), RFC 3986 section 2.1 (%40) [G]",
      "個人情報保護委員会 通則編 2-1 例5 (name@company), copy of 2025-09-24 [V]",
    ],
    anchor: .anyOf([.at, .words(["%40"])]),
    before: 130,
    reach: 900,
    // Letters with marks, Greek and Cyrillic ones too (RFC 6531); kanji and kana only as the first label of a
    // domain, because text of them stands around an address without a space.
    pattern: #"""
      (?x) (?<![A-Za-z0-9_@À-ɏͰ-ӿ]) (?<![A-Za-z0-9_@À-ɏͰ-ӿ][.%+-])
      [A-Za-z0-9_À-ɏͰ-ӿ] (?: [A-Za-z0-9._+À-ɏͰ-ӿ-] | %(?!40) | (?<=[A-Za-z])'(?=[A-Za-z]) ){0,63} (?:@|%40)
      (?: [一-鿿㐀-䶿ぁ-ヺー]{1,20} \. )?
      (?: [A-Za-z0-9À-ɏͰ-ӿ] (?:[A-Za-z0-9À-ɏͰ-ӿ-]{0,61}[A-Za-z0-9À-ɏͰ-ӿ])? \. ){0,8}
      (?<=\.) (?: xn--[A-Za-z0-9-]{2,59} | [A-Za-zÀ-ɏͰ-ӿ]{2,24} )
      (?! [A-Za-z0-9_@À-ɏͰ-ӿ] | -[A-Za-z0-9] | \.[A-Za-z0-9] )
      """#,
    assess: { assessAddress($0, $1) },
    confidence: 0.9,
    examples: [
      .hit("連絡先は⟦taro@corp.co.jp⟧です"),
      .hit("mail ⟦hanako.sato+news@mail.corp.co.jp⟧."),
      .hit("「⟦t-yamada@corp.jp⟧」へ送る"),
      .hit("窓口は⟦info@corp.co.jp⟧です"),
      .hit("mailto:⟦taro@corp.co.jp⟧"),
      .hit("GET /user?email=⟦taro.yamada%40corp.jp⟧&page=2"),
      .hit("⟦josé.núñez@correo.es⟧ ou ⟦почта@corp.рф⟧"),
      .hit("contact ⟦o'brien@corp.ie⟧"),
      .hit("⟦taro@日本語.jp⟧"),
      .hit("⟦user@xn--d1acufc.xn--p1ai⟧"),
      .miss("taro@example.com"),
      .miss("taro%40example.com"),
      .miss("width=50%40px"),
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
    let parts = address.replacing("%40", with: "@").split(separator: "@")
    guard parts.count == 2 else { return Assessment(confidence: 0) }
    let local = String(parts[0])
    let labels = parts[1].split(separator: ".").map(String.init)
    if isReserved(labels) || fileSuffixes.contains(labels[labels.count - 1]) || local == "git"
      || isInURL(text, before: candidate.entity.lowerBound)
    {
      return Assessment(confidence: 0)
    }
    return Assessment(confidence: roleAccounts.contains(local) || nobody.contains(local) ? 0.45 : 0.9)
  }

  private static func lowercased(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var address = ""
    address.reserveCapacity(range.count)
    // A byte that is not ASCII becomes some letter: no name that is compared holds one.
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
    // After ? or # stands the query: an address there is somebody's.
    while i >= 2 && i > offset - 100 && text[i] > 0x20 && text[i] < 0x7F && ![0x3F, 0x23].contains(text[i]) {
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

  /// Names that stand for any: what examples write even under domains that exist.
  private static let nobody: Set<String> = [
    "john.doe", "johndoe", "john_doe", "jane.doe", "janedoe", "jane_doe", "joe.bloggs", "firstname.lastname",
    "first.last", "your.name", "yourname", "your_name", "username", "someone", "yamada.taro", "taro.yamada",
    "yamadataro", "taroyamada",
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
