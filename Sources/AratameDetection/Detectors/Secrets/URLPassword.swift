internal import AratameMatching

extension Detector {
  static let urlPassword = Detector(
    id: "url-password",
    entity: .urlPassword,
    summary: Localized(
      ja: "URLの中のパスワード（scheme://利用者:パスワード@ホスト）。",
      en: "The password in a URL (scheme://user:password@host)."),
    sources: ["RFC 3986 section 3.2.1 [G]"],
    anchor: .words(["://"]),
    before: 24,
    reach: 300,
    pattern: #"""
      (?x) (?<![A-Za-z0-9+.-]) [A-Za-z][A-Za-z0-9+.-]{1,22} ://
      [A-Za-z0-9._%+~!$&*-]{0,64} : ([!#$%&()*+,.0-9:;<=>?A-Z\[\]^_a-z{|}~-]{1,128}) @
      (?= [A-Za-z0-9] | \[[0-9A-Fa-f:] | \$ | \{ )
      """#,
    assess: { assessPassword($0, $1) },
    confidence: 0.9,
    examples: [
      .hit("接続先は" + .key("postgres", "://app:⟦Kx93vPq7⟧", "@db.corp.jp/main") + "です"),
      .hit("DATABASE_URL=" + .key("mysql", "://root:⟦n0t-S0-s3cret⟧", "@10.0.0.5:3306/app")),
      .hit(.key("redis", "://:⟦9fK2mQ8x⟧", "@cache.corp.jp:6379")),
      .miss("postgres://user:password@db.corp.jp/main"),
      .miss("postgres://app:${DB_PASSWORD}@db.corp.jp/main"),
      .miss("https://user:<password>@host.corp.jp"),
      .miss("mongodb://app:{{password}}@db.corp.jp"),
      .miss("amqp://guest:***@mq.corp.jp"),
      .miss(.key("ftp", "://anonymous:guest", "@ftp.corp.jp")),
      .miss("https://corp.co.jp:8080/@taro"),
      .miss("postgres://app:app@localhost/main"),
      .miss("http://proxyuser:proxypass@proxy.corp.jp:3128"),
      .miss("https://mailto:taro@corp.co.jp"),
      .miss("https://taro@corp.co.jp"),
    ])

  /// Rejects placeholders, a password that repeats the user's name, since installations start with one, and
  /// what follows `mailto:`, which is an address.
  private static func assessPassword(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let password = candidate.entity
    let user = password.lowerBound - 1 - password.count
    let repeatsUser =
      user > candidate.match.lowerBound && text[user - 1] == UInt8(ascii: "/")
      && (0..<password.count).allSatisfy { text[user + $0] == text[password.lowerBound + $0] }
    // Whoever calls himself anonymous gives no password, but what the server asks for.
    guard !repeatsUser, !text.has("/anonymous:", before: password.lowerBound),
      !Placeholder.isPassword(text.extracting(password)),
      !text.has("/mailto:", before: password.lowerBound)
    else { return nil }
    return Assessment(confidence: 0.9)
  }
}
