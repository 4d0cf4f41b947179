extension Detector {
  static let azureAccountKey = Detector(
    id: "azure-account-key",
    entity: .connectionSecret,
    summary: Localized(
      ja: "Azureの接続文字列の鍵（AccountKey=、SharedAccessKey=、Secret=）。",
      en: "The key in an Azure connection string: AccountKey=, SharedAccessKey= or Secret=."),
    sources: [
      "Microsoft Learn, Azure Storage, Service Bus and App Configuration connection strings, not re-read [G]"
    ],
    anchor: .words(["accountkey", "sharedaccesskey", "azconfig.io"]),
    reach: 320,
    pattern: #"""
      (?x) (?: (?:AccountKey|SharedAccessKey) ["']? [ ]{0,2} [=:] [ ]{0,2} ["']? | azconfig\.io;Id=[A-Za-z0-9+/:=-]{8,80};Secret= )
      ([A-Za-z0-9+/]{40,100}={0,2}) (?![A-Za-z0-9+/=])
      """#,
    caseless: true,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return SecretValue.isGenerated(value) ? SecretValue.graded(value, confidence: 0.95) : nil
    },
    confidence: 0.95,
    examples: [
      .hit("AccountName=app;AccountKey=⟦" + azureKey + "⟧;EndpointSuffix=core.windows.net"),
      .hit(
        "SharedAccessKeyName=Root;SharedAccessKey=⟦"
          + .key("q7Rk2ZxW9mTfB4vL0sYcfG3kPz8Q", "wLx1NvR6tYb2Hd9=") + "⟧"),
      .miss("AccountName=app;AccountKey=<key>;"),
      .miss(
        "AccountKey=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=="
      ),
      .miss("let accountKey = getAccountKey();"),
    ])

  private static let azureKey = String.key(
    "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3xQ8kZ", "5tRb1Wm7LpfG3kPz8QwLx1NvR6tYb2Hdq7RkAQ==")

  static let sharedAccessSignature = Detector(
    id: "azure-shared-access-signature",
    entity: .connectionSecret,
    summary: Localized(
      ja: "Azureの共有アクセス署名（URLのsig=）。", en: "The signature of an Azure shared access signature: sig= in a URL."
    ),
    sources: ["Microsoft Learn, Create a service SAS, not re-read [G]"],
    anchor: .words(["&sig=", "?sig="]),
    reach: 120,
    pattern: #"[?&]sig=([A-Za-z0-9%+/_-]{43,80}={0,2})(?![A-Za-z0-9])"#,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return SecretValue.isGenerated(value) ? SecretValue.graded(value, confidence: 0.85) : nil
    },
    confidence: 0.85,
    examples: [
      .hit(
        "https://app.blob.core.windows.net/c?sv=2022-11-02&sig=⟦"
          + .key("q7Rk2ZxW9mTfB4vL0sYcfG3kPz8QwLx1", "NvR6tYb2Hd9%3D") + "⟧"),
      .hit("?sig=⟦" + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx", "7Lb5RpYcvN3xQ%3D") + "⟧&se=2026-01-01"),
      .miss("?sig=none"),
      .miss("&sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ])

  static let driverPassword = Detector(
    id: "driver-password",
    entity: .connectionSecret,
    summary: Localized(
      ja: "接続先の書式の中のパスワード（利用者:パスワード@tcp(…)、jdbc:oracle:thin:利用者/パスワード@）。",
      en: "The password in a driver's address: user:password@tcp(…), jdbc:oracle:thin:user/password@."),
    sources: ["Go MySQL driver README, DSN; Oracle JDBC Developer's Guide, not re-read [G]"],
    anchor: .words(["@tcp(", "@unix(", "jdbc:oracle:thin:"]),
    before: 160,
    reach: 260,
    pattern:
      #"(?:(?<![A-Za-z0-9])[A-Za-z0-9_.-]{1,40}:([!#$%&*+.0-9=?A-Z^_a-z~-]{4,100})(?=@(?:tcp|unix)\()|jdbc:oracle:thin:[A-Za-z0-9_.-]{1,40}/([!#$%&*+.0-9=?A-Z^_a-z~-]{4,100})(?=@))"#
      .replacing("(?:(?<!", with: "(?|(?<!"),
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return Placeholder.isPassword(value) || SecretValue.isReference(value)
        ? nil : Assessment(confidence: 0.9)
    },
    confidence: 0.9,
    examples: [
      .hit("sql.Open(\"mysql\", \"app:⟦" + .key("Kx93", "vPq7") + "⟧@tcp(db.example.com:3306)/main\")"),
      .hit("url=jdbc:oracle:thin:app/⟦" + .key("s7Rk", "2ZxW") + "⟧@db.example.com:1521:main"),
      .miss("user:password@tcp(127.0.0.1:3306)/main"),
      .miss("jdbc:oracle:thin:@db.example.com:1521:main"),
    ])

  static let literalCredential = Detector(
    id: "literal-credential",
    entity: .password,
    summary: Localized(
      ja: ".NETやPowerShellの呼び出しに書かれたパスワード。",
      en: "A password written into a call of .NET or PowerShell."),
    sources: ["Microsoft Learn, NetworkCredential and ConvertTo-SecureString, not re-read [G]"],
    anchor: .words(["networkcredential(", "convertto-securestring "]),
    reach: 260,
    pattern: #"""
      (?x) (?| networkcredential\( [ ]{0,2} ["'][^"'\n\x1E]{1,80}["'] [ ]{0,2} , [ ]{0,2} ["'] ([!-~]{4,100}?) ["']
        | convertto-securestring [ ]{1,4} (?:-string[ ])? ["'] ([!-~]{4,100}?) ["'] )
      """#,
    caseless: true,
    assess: { text, candidate in
      let value = text.extracting(candidate.entity)
      return Placeholder.isPassword(value) || SecretValue.isReference(value)
        ? nil : Assessment(confidence: 0.8)
    },
    confidence: 0.8,
    examples: [
      .hit("new NetworkCredential(\"app\", \"⟦" + .key("Kx93", "vPq7") + "⟧\")"),
      .hit("ConvertTo-SecureString \"⟦" + .key("s7Rk", "2ZxW") + "⟧\" -AsPlainText -Force"),
      .miss("new NetworkCredential(user, password)"),
      .miss("ConvertTo-SecureString $env:SECRET -AsPlainText"),
      .miss("ConvertTo-SecureString \"password\" -AsPlainText"),
    ])

  static let passwordHash = Detector(
    id: "password-hash",
    entity: .passwordHash,
    summary: Localized(
      ja: "パスワードのハッシュ値（bcrypt、sha512crypt、argon2、NTLMの問い合わせなど）。",
      en: "The hash of a password: bcrypt, sha512crypt, argon2, Kerberos replies and the like."),
    sources: ["crypt(5) of libxcrypt; PHC string format; Cisco IOS secret types 8 and 9; not re-read [G]"],
    anchor: .words([
      "$2a$", "$2b$", "$2y$", "$1$", "$5$", "$6$", "$y$", "$gy$", "$8$", "$9$", "$apr1$", "$argon2", "$krb5",
    ]
    ),
    reach: 3000,
    pattern: #"""
      (?x) (?<![A-Za-z0-9])
      (?: \$2[aby]\$\d\d\$[./A-Za-z0-9]{53}
        | \$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}
        | \$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}
        | \$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}
        | \$g?y\$[./A-Za-z0-9]{2,12}\$[./A-Za-z0-9]{8,86}\$[./A-Za-z0-9]{43}
        | \$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}
        | \$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,8},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,90}
        | \$krb5(?:asrep|tgs)\$\d{2}\$[A-Za-z0-9@.*\$_:/-]{1,200}\$[a-f0-9]{100,2600} )
      (?![./A-Za-z0-9])
      """#,
    assess: { text, candidate in SecretValue.graded(text.extracting(candidate.entity), confidence: 0.7) },
    confidence: 0.7,
    examples: [
      .hit("app:⟦$2b$12$" + .key("Zt5qWm2Xk8RbJ4vNc7LpHq4vT9z", "K2mWx7Lb5RpYcvN3xQ8kZ5tRb1") + "⟧"),
      .hit("root:⟦$6$" + .key("q7Rk2ZxW$", hashBody) + "⟧:19000:0:99999"),
      .hit(
        "⟦$argon2id$v=19$m=65536,t=3,p=4$"
          + .key("q7Rk2ZxW9mTfB4vL$", "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3") + "⟧"),
      .miss("$2b$12$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
      .hit(
        "enable secret 8 ⟦$8$" + .key("q7Rk2ZxW9mTfB4$", "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3") + "⟧"),
      .miss("sed 's/$1$2/$6$5/'"),
      .miss("echo $1$2"),
    ])

  private static let hashBody = String.key(
    "Zt5qWm2Xk8RbJ4vNc7LpHq4vT9zK2mWx7Lb5RpYcvN3", "xQ8kZ5tRb1Wm7LpfG3kPz8QwLx1NvR6tYb2Hdq7RkX0")
}
