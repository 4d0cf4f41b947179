/// A kind of thing found in text.
///
/// Open, unlike an enum: a policy may name its own. Names follow Presidio's where it has one.
public struct Entity: RawRepresentable, Hashable, Sendable {
  /// Upper snake case.
  public var rawValue: String
  /// The entity of that name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Entity {
  /// What the law makes of an entity: rules are written against these.
  public enum Category: String, CaseIterable, Sendable {
    /// A My Number (特定個人情報).
    case myNumber = "my-number"
    /// What identifies or reaches a person (個人情報).
    case personalData = "personal-data"
    /// A number that identifies a person on its own (個人識別符号).
    case identificationCode = "identification-code"
    /// What moves money.
    case financial
    /// What is linked to a person through another record (個人関連情報).
    case linkedID = "linked-id"
    /// 要配慮個人情報 linked to a person.
    case specialCare = "special-care"
    /// What is public by law or by its mark.
    case `public`
    /// What opens a system.
    case credential
    /// A mark that limits who may read a text.
    case confidential
    /// A request to imitate a work.
    case imitation
    /// A way of writing that hides text from a reader.
    case input
  }

  /// How a report shows a value without showing it.
  package enum Mask: Sendable {
    /// Nothing of it.
    case all
    /// The last four characters (PCI DSS v4.0.1, 3.4.1 allows as much of a card).
    case lastFour
    /// The word itself, which comes from a lexicon and not from the text.
    case term
  }

  /// What is known of an entity.
  package struct Traits: Sendable {
    package var category: Category
    package var name: Localized
    package var mask: Mask
  }

  /// What is known of this entity; a name of a policy's own counts as personal data.
  package var traits: Traits {
    Self.known[self]
      ?? Traits(category: .personalData, name: Localized(ja: rawValue, en: rawValue), mask: .all)
  }

  /// Every built-in entity.
  package static var all: [Entity] { known.keys.sorted { $0.rawValue < $1.rawValue } }

  private static let known: [Entity: Traits] = {
    var known: [Entity: Traits] = [:]
    func add(_ entity: Entity, _ category: Category, _ ja: String, _ en: String, mask: Mask = .all) {
      known[entity] = Traits(category: category, name: Localized(ja: ja, en: en), mask: mask)
    }
    add(.myNumber, .myNumber, "マイナンバー", "My Number")
    add(.person, .personalData, "氏名", "person's name")
    add(.publicPerson, .public, "公知の人物の氏名", "name of a public or historical person")
    add(.emailAddress, .personalData, "メールアドレス", "e-mail address")
    add(.phoneNumber, .personalData, "電話番号", "phone number")
    add(.postalCode, .personalData, "郵便番号", "postal code")
    add(.passport, .identificationCode, "旅券番号", "passport number")
    add(.driversLicense, .identificationCode, "運転免許証番号", "driver's licence number")
    add(.residenceCard, .identificationCode, "在留カード番号", "residence card number")
    add(.creditCard, .financial, "カード番号", "payment card number", mask: .lastFour)
    add(.iban, .financial, "口座番号（IBAN）", "bank account number (IBAN)")
    add(.ipAddress, .linkedID, "IPアドレス", "IP address")
    add(.corporateNumber, .public, "法人番号", "corporate number")
    add(.specialCare, .specialCare, "要配慮個人情報", "special-care information", mask: .term)
    add(.markTop, .confidential, "秘密区分の表示（最上位）", "confidentiality mark (top)", mask: .term)
    add(.markInternal, .confidential, "秘密区分の表示（社内限り）", "confidentiality mark (internal)", mask: .term)
    add(.markPublic, .public, "公開可の表示", "mark that allows disclosure", mask: .term)
    add(.awsAccessKey, .credential, "AWSのアクセスキー", "AWS access key")
    add(.githubToken, .credential, "GitHubのトークン", "GitHub token")
    add(.slackToken, .credential, "Slackのトークン", "Slack token")
    add(.stripeKey, .credential, "StripeのAPIキー", "Stripe API key")
    add(.openAIKey, .credential, "OpenAIのAPIキー", "OpenAI API key")
    add(.anthropicKey, .credential, "AnthropicのAPIキー", "Anthropic API key")
    add(.googleKey, .credential, "GoogleのAPIキー", "Google API key")
    add(.jwt, .credential, "JWT", "JSON Web Token")
    add(.privateKey, .credential, "秘密鍵", "private key")
    add(.urlPassword, .credential, "URLの中のパスワード", "password in a URL")
    add(.namedCreator, .imitation, "作家名を挙げた模倣の指示", "request to imitate a named creator", mask: .term)
    add(.specificWork, .imitation, "特定の作品を使う指示", "request to use a specific work", mask: .term)
    add(.likeness, .imitation, "作品に似せる指示", "request for a work's likeness", mask: .term)
    add(.verbatim, .imitation, "作品をそのまま出力させる指示", "request for a work verbatim", mask: .term)
    add(.evasion, .imitation, "侵害や検知を避ける指示", "request to evade detection", mask: .term)
    add(.invisibleCharacters, .input, "見えない文字", "invisible characters", mask: .term)
    return known
  }()
}

extension Entity {
  package static let myNumber = Entity(rawValue: "JP_MY_NUMBER")
  package static let corporateNumber = Entity(rawValue: "JP_CORPORATE_NUMBER")
  package static let phoneNumber = Entity(rawValue: "JP_PHONE_NUMBER")
  package static let postalCode = Entity(rawValue: "JP_POSTAL_CODE")
  package static let passport = Entity(rawValue: "JP_PASSPORT")
  package static let driversLicense = Entity(rawValue: "JP_DRIVERS_LICENSE")
  package static let residenceCard = Entity(rawValue: "JP_RESIDENCE_CARD")
  package static let person = Entity(rawValue: "PERSON")
  package static let publicPerson = Entity(rawValue: "JP_PERSON_PUBLIC")
  package static let emailAddress = Entity(rawValue: "EMAIL_ADDRESS")
  package static let creditCard = Entity(rawValue: "CREDIT_CARD")
  package static let iban = Entity(rawValue: "IBAN_CODE")
  package static let ipAddress = Entity(rawValue: "IP_ADDRESS")
  package static let specialCare = Entity(rawValue: "SPECIAL_CARE")
  package static let markTop = Entity(rawValue: "CONFIDENTIAL_MARK_TOP")
  package static let markInternal = Entity(rawValue: "CONFIDENTIAL_MARK_INTERNAL")
  package static let markPublic = Entity(rawValue: "CONFIDENTIAL_MARK_PUBLIC")
  package static let awsAccessKey = Entity(rawValue: "AWS_ACCESS_KEY")
  package static let githubToken = Entity(rawValue: "GITHUB_TOKEN")
  package static let slackToken = Entity(rawValue: "SLACK_TOKEN")
  package static let stripeKey = Entity(rawValue: "STRIPE_API_KEY")
  package static let openAIKey = Entity(rawValue: "OPENAI_API_KEY")
  package static let anthropicKey = Entity(rawValue: "ANTHROPIC_API_KEY")
  package static let googleKey = Entity(rawValue: "GOOGLE_API_KEY")
  package static let jwt = Entity(rawValue: "JWT_TOKEN")
  package static let privateKey = Entity(rawValue: "PRIVATE_KEY")
  package static let urlPassword = Entity(rawValue: "URL_PASSWORD")
  package static let namedCreator = Entity(rawValue: "IMITATION_NAMED_CREATOR")
  package static let specificWork = Entity(rawValue: "IMITATION_SPECIFIC_WORK")
  package static let likeness = Entity(rawValue: "IMITATION_LIKENESS")
  package static let verbatim = Entity(rawValue: "IMITATION_VERBATIM")
  package static let evasion = Entity(rawValue: "IMITATION_EVASION")
  package static let invisibleCharacters = Entity(rawValue: "INVISIBLE_CHARACTERS")
}
