/// A kind of thing found in text.
///
/// Open, unlike an enum: a policy may name its own. Names follow Presidio's where it has one.
public struct Entity: RawRepresentable, Hashable, Sendable {
  /// Upper snake case.
  public var rawValue: String
  /// Of an entity that a policy names; nil of the built-in ones, which ``known`` holds.
  private var own: OwnTraits?

  /// The entity of that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An entity that a policy names.
  package init(rawValue: String, traits: Traits) {
    self.rawValue = rawValue
    own = OwnTraits(traits)
  }

  /// Entities are told apart by name alone.
  public static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }

  /// By name alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Behind a reference, so that an entity stays small.
  private final class OwnTraits: Sendable {
    let traits: Traits
    init(_ traits: Traits) { self.traits = traits }
  }
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
    /// Data that GDPR Art. 9 protects and the APPI does not call 要配慮, linked to a person.
    case gdprSpecial = "gdpr-special-category"
    /// What is public by law or by its mark.
    case `public`
    /// What opens a system.
    case credential
    /// A mark that limits who may read a text.
    case confidential
    /// A request to imitate a work.
    case imitation
    /// An instruction that matters by itself.
    case request
    /// A way of writing that hides text from a reader.
    case input
    /// A statement of the text about itself or its use.
    case notice
    /// A plan for what comes out.
    case output
  }

  /// How a report shows a value without showing it.
  package enum Mask: String, CaseIterable, Sendable {
    /// Nothing of it.
    case all
    /// The last four characters (PCI DSS v4.0.1, 3.4.1 allows as much of a card).
    case lastFour = "last-four"
    /// The word itself, which comes from a lexicon and not from the text.
    case term
  }

  /// What is known of an entity.
  package struct Traits: Sendable {
    package var category: Category
    package var name: Localized
    package var mask: Mask

    package init(category: Category, name: Localized, mask: Mask) {
      self.category = category
      self.name = name
      self.mask = mask
    }
  }

  /// What is known of this entity; a name of a policy's own counts as personal data.
  package var traits: Traits {
    own?.traits ?? Self.known[self]
      ?? Traits(category: .personalData, name: Localized(ja: rawValue, en: rawValue), mask: .all)
  }

  /// Whether it is one of the program's own.
  package var isBuiltIn: Bool { Self.known[self] != nil }

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
    add(.address, .personalData, "住所", "address")
    add(.passport, .identificationCode, "旅券番号", "passport number")
    add(.driversLicense, .identificationCode, "運転免許証番号", "driver's licence number")
    add(.residenceCard, .identificationCode, "在留カード番号", "residence card number")
    add(.creditCard, .financial, "カード番号", "payment card number", mask: .lastFour)
    add(.iban, .financial, "口座番号（IBAN）", "bank account number (IBAN)")
    add(.ipAddress, .linkedID, "IPアドレス", "IP address")
    add(.corporateNumber, .public, "法人番号", "corporate number")
    add(.invoiceNumber, .public, "適格請求書発行事業者の登録番号", "qualified invoice issuer's number")
    add(.personalInvoiceNumber, .personalData, "個人事業者の登録番号", "sole proprietor's invoice number")
    add(.pensionNumber, .identificationCode, "基礎年金番号", "basic pension number")
    add(.residentRecordCode, .identificationCode, "住民票コード", "resident record code")
    add(.employmentInsuranceNumber, .identificationCode, "雇用保険被保険者番号", "employment insurance number")
    add(.careInsuranceNumber, .identificationCode, "介護保険被保険者番号", "care insurance number")
    add(.insurerNumber, .identificationCode, "保険者番号", "insurer number")
    add(.healthInsuranceNumber, .identificationCode, "健康保険の記号・番号", "health insurance number")
    add(.japaneseBankAccount, .financial, "口座番号", "bank account number")
    add(.licensePlate, .linkedID, "自動車登録番号", "vehicle registration plate")
    add(.japaneseDateOfBirth, .personalData, "生年月日", "date of birth")
    add(.employeeID, .personalData, "社員番号", "employee number")
    add(.customerID, .personalData, "顧客番号", "customer number")
    add(.studentID, .personalData, "学籍番号", "student number")
    add(.medicalRecordNumber, .personalData, "患者番号", "medical record number")
    add(.specialCare, .specialCare, "要配慮個人情報", "special-care information", mask: .term)
    add(
      .gdprSpecial, .gdprSpecial, "GDPRの特別な種類の個人データ", "GDPR special-category data", mask: .term)
    add(.markTop, .confidential, "秘密区分の表示（最上位）", "confidentiality mark (top)", mask: .term)
    add(.markInternal, .confidential, "秘密区分の表示（社内限り）", "confidentiality mark (internal)", mask: .term)
    add(.markPublic, .public, "公開可の表示", "mark that allows disclosure", mask: .term)
    add(.contractClause, .confidential, "秘密保持契約の条項", "confidentiality clause of a contract", mask: .term)
    add(.dealInformation, .confidential, "未公表の取引・業績の情報", "unannounced deal or results", mask: .term)
    add(.proprietarySource, .confidential, "非公開ソースコードの表示", "notice of proprietary source code", mask: .term)
    add(.privilegedAdvice, .confidential, "弁護士との秘匿の対象", "privileged legal advice", mask: .term)
    add(.exportControlled, .confidential, "輸出管理の対象", "export-controlled matter", mask: .term)
    add(.unfiledInvention, .confidential, "出願前の発明", "invention before filing", mask: .term)
    add(.internalHost, .confidential, "社内のホスト名", "internal host name")
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
    add(.globalPhoneNumber, .personalData, "電話番号（国外）", "phone number (outside Japan)")
    add(.streetAddress, .personalData, "住所（国外）", "street address")
    add(.globalPostalCode, .personalData, "郵便番号（国外）", "postal code (outside Japan)")
    add(.dateOfBirth, .personalData, "生年月日", "date of birth")
    add(.bankAccount, .financial, "銀行口座番号", "bank account number")
    add(.swiftCode, .financial, "銀行識別コード（SWIFT）", "bank identifier (SWIFT)")
    add(.awsSecretKey, .credential, "AWSのシークレットアクセスキー", "AWS secret access key")
    add(.apiKey, .credential, "サービスのAPIキー・トークン", "API key or token of a service")
    add(.secretValue, .credential, "キー・トークン・シークレットの値", "value of a key, token or secret")
    add(.password, .credential, "パスワード", "password")
    add(.passwordHash, .credential, "パスワードのハッシュ値", "hash of a password")
    add(.authorizationCredential, .credential, "認証ヘッダーの値", "credential in an Authorization header")
    add(.connectionSecret, .credential, "接続文字列の鍵・パスワード", "key or password in a connection string")
    add(.webhookURL, .credential, "WebhookのURL", "webhook address")
    add(.namedCreator, .imitation, "作家名を挙げた模倣の指示", "request to imitate a named creator", mask: .term)
    add(.specificWork, .imitation, "特定の作品を使う指示", "request to use a specific work", mask: .term)
    add(.likeness, .imitation, "作品に似せる指示", "request for a work's likeness", mask: .term)
    add(.verbatim, .imitation, "作品をそのまま出力させる指示", "request for a work verbatim", mask: .term)
    add(.evasion, .imitation, "侵害や検知を避ける指示", "request to evade detection", mask: .term)
    add(.imitationTuning, .imitation, "作品に近づける調整の指示", "request to tune towards a work", mask: .term)
    add(.genericStyle, .imitation, "一般的な文体・様式", "generic style", mask: .term)
    add(
      .pastedWorkImitation, .imitation, "貼り付けた作品に似せる指示", "request for the like of a pasted work", mask: .term)
    add(.licenceNotice, .notice, "コードのライセンス表示", "licence notice in code", mask: .term)
    add(.licenceRemoval, .notice, "ライセンス表示を消す指示", "request to strip a licence", mask: .term)
    add(.sourceCode, .notice, "まとまったソースコード", "source code at length", mask: .term)
    add(.usageTerms, .notice, "利用条件の表示", "notice of usage terms", mask: .term)
    add(.pastedWorkAnalysis, .notice, "貼り付けた著作物の解析の指示", "request to study a pasted work", mask: .term)
    add(.ownPrompt, .notice, "役割と手順のある長いプロンプト", "long prompt with role and steps", mask: .term)
    add(.outputOwnership, .output, "出力の権利", "rights in an output", mask: .term)
    add(.outputTraining, .output, "出力での学習の計画", "plan to train on outputs", mask: .term)
    add(.outputCommercial, .output, "出力の商用の計画", "plan for commercial use of an output", mask: .term)
    add(.personLikeness, .output, "実在の人の顔や声の生成", "likeness or voice of a real person", mask: .term)
    add(.trademark, .output, "他社の商標・ロゴに似たものの生成", "mark with or like a brand's", mask: .term)
    add(.publicPersona, .output, "人間を装う公開の対話AI", "persona that passes for a human", mask: .term)
    add(.invisibleCharacters, .input, "見えない文字", "invisible characters", mask: .term)
    add(
      .describedCharacter, .imitation, "名前のないキャラクターの描写", "description of a known character", mask: .term)
    add(.promptExtraction, .imitation, "非公開の指示文を引き出す指示", "request for a hidden system prompt", mask: .term)
    add(.thirdPartyPrompt, .imitation, "第三者のプロンプトの転用", "third-party prompt", mask: .term)
    add(.myNumberRequest, .request, "マイナンバーの入力の求め", "request for a My Number", mask: .term)
    add(
      .myNumberTransformation, .request, "マイナンバーの形を変える指示", "instruction to change a My Number's form",
      mask: .term)
    add(.specialCareInference, .request, "機微な属性を推測させる指示", "request to infer sensitive traits", mask: .term)
    add(.personDecision, .request, "人についての決定の指示", "request to decide about a person", mask: .term)
    add(.reidentification, .request, "本人を割り出す指示", "request to re-identify people", mask: .term)
    add(.pseudonymisedNotice, .notice, "加工情報の表示", "notice of processed information", mask: .term)
    add(.child, .personalData, "子どもの情報", "detail of a child")
    add(.cardAuthentication, .financial, "カードの認証データ", "card authentication data")
    add(.communicationContent, .confidential, "他人の通信の内容", "content of a communication", mask: .term)
    add(.publicSectorMatter, .confidential, "行政の要機密情報", "confidential government matter", mask: .term)
    add(.customerName, .personalData, "顧客名", "customer's name")
    add(.employeeName, .personalData, "従業員名", "employee's name")
    add(.businessPartner, .confidential, "取引先名", "business partner's name")
    add(.codeName, .confidential, "コードネーム", "code name")
    add(
      .confidentialDocument, .confidential, "登録した秘密の文書の抜粋", "excerpt of a confidential document", mask: .term)
    add(.registeredPrompt, .imitation, "登録した第三者のプロンプトの抜粋", "excerpt of a third party's prompt", mask: .term)
    for row in international { add(row.entity, row.category, row.ja, row.en) }
    return known
  }()
}

extension Entity {
  package static let myNumber = Entity(rawValue: "JP_MY_NUMBER")
  package static let corporateNumber = Entity(rawValue: "JP_CORPORATE_NUMBER")
  package static let invoiceNumber = Entity(rawValue: "JP_INVOICE_NUMBER")
  package static let personalInvoiceNumber = Entity(rawValue: "JP_INVOICE_NUMBER_OF_PERSON")
  package static let pensionNumber = Entity(rawValue: "JP_PENSION_NUMBER")
  package static let residentRecordCode = Entity(rawValue: "JP_RESIDENT_RECORD_CODE")
  package static let employmentInsuranceNumber = Entity(rawValue: "JP_EMPLOYMENT_INSURANCE_NUMBER")
  package static let careInsuranceNumber = Entity(rawValue: "JP_CARE_INSURANCE_NUMBER")
  package static let insurerNumber = Entity(rawValue: "JP_HEALTH_INSURANCE_INSURER")
  package static let healthInsuranceNumber = Entity(rawValue: "JP_HEALTH_INSURANCE_NUMBER")
  package static let japaneseBankAccount = Entity(rawValue: "JP_BANK_ACCOUNT")
  package static let licensePlate = Entity(rawValue: "JP_LICENSE_PLATE")
  package static let japaneseDateOfBirth = Entity(rawValue: "JP_DATE_OF_BIRTH")
  package static let employeeID = Entity(rawValue: "EMPLOYEE_ID")
  package static let customerID = Entity(rawValue: "CUSTOMER_ID")
  package static let studentID = Entity(rawValue: "STUDENT_ID")
  package static let medicalRecordNumber = Entity(rawValue: "MEDICAL_RECORD_NUMBER")
  package static let phoneNumber = Entity(rawValue: "JP_PHONE_NUMBER")
  package static let postalCode = Entity(rawValue: "JP_POSTAL_CODE")
  package static let address = Entity(rawValue: "JP_ADDRESS")
  package static let passport = Entity(rawValue: "JP_PASSPORT")
  package static let driversLicense = Entity(rawValue: "JP_DRIVERS_LICENSE")
  package static let residenceCard = Entity(rawValue: "JP_RESIDENCE_CARD")
  package static let person = Entity(rawValue: "PERSON")
  package static let publicPerson = Entity(rawValue: "JP_PERSON_PUBLIC")
  package static let emailAddress = Entity(rawValue: "EMAIL_ADDRESS")
  package static let creditCard = Entity(rawValue: "CREDIT_CARD")
  package static let iban = Entity(rawValue: "IBAN_CODE")
  package static let ipAddress = Entity(rawValue: "IP_ADDRESS")
  package static let globalPhoneNumber = Entity(rawValue: "PHONE_NUMBER")
  package static let streetAddress = Entity(rawValue: "STREET_ADDRESS")
  package static let globalPostalCode = Entity(rawValue: "POSTAL_CODE")
  package static let dateOfBirth = Entity(rawValue: "DATE_OF_BIRTH")
  package static let bankAccount = Entity(rawValue: "BANK_ACCOUNT")
  package static let swiftCode = Entity(rawValue: "SWIFT_CODE")
  package static let specialCare = Entity(rawValue: "SPECIAL_CARE")
  package static let gdprSpecial = Entity(rawValue: "GDPR_SPECIAL_CATEGORY")
  package static let contractClause = Entity(rawValue: "CONFIDENTIAL_CONTRACT")
  package static let dealInformation = Entity(rawValue: "CONFIDENTIAL_DEAL")
  package static let proprietarySource = Entity(rawValue: "CONFIDENTIAL_SOURCE")
  package static let privilegedAdvice = Entity(rawValue: "CONFIDENTIAL_PRIVILEGED")
  package static let exportControlled = Entity(rawValue: "CONFIDENTIAL_EXPORT")
  package static let unfiledInvention = Entity(rawValue: "CONFIDENTIAL_INVENTION")
  package static let internalHost = Entity(rawValue: "INTERNAL_HOST")
  package static let describedCharacter = Entity(rawValue: "DESCRIBED_CHARACTER")
  package static let promptExtraction = Entity(rawValue: "PROMPT_EXTRACTION")
  package static let thirdPartyPrompt = Entity(rawValue: "THIRD_PARTY_PROMPT")
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
  package static let awsSecretKey = Entity(rawValue: "AWS_SECRET_ACCESS_KEY")
  package static let apiKey = Entity(rawValue: "API_KEY")
  package static let secretValue = Entity(rawValue: "SECRET_VALUE")
  package static let password = Entity(rawValue: "PASSWORD")
  package static let passwordHash = Entity(rawValue: "PASSWORD_HASH")
  package static let authorizationCredential = Entity(rawValue: "AUTHORIZATION_CREDENTIAL")
  package static let connectionSecret = Entity(rawValue: "CONNECTION_SECRET")
  package static let webhookURL = Entity(rawValue: "WEBHOOK_URL")
  package static let myNumberRequest = Entity(rawValue: "MY_NUMBER_REQUEST")
  package static let myNumberTransformation = Entity(rawValue: "MY_NUMBER_TRANSFORMATION")
  package static let specialCareInference = Entity(rawValue: "SPECIAL_CARE_INFERENCE")
  package static let personDecision = Entity(rawValue: "PERSON_DECISION")
  package static let reidentification = Entity(rawValue: "REIDENTIFICATION")
  package static let pseudonymisedNotice = Entity(rawValue: "PSEUDONYMISED_NOTICE")
  package static let child = Entity(rawValue: "CHILD")
  package static let cardAuthentication = Entity(rawValue: "CARD_AUTHENTICATION")
  package static let communicationContent = Entity(rawValue: "COMMUNICATION_CONTENT")
  package static let publicSectorMatter = Entity(rawValue: "PUBLIC_SECTOR_MATTER")
  /// A customer's name in a lexicon of the organisation's own.
  package static let customerName = Entity(rawValue: "CUSTOMER_NAME")
  package static let employeeName = Entity(rawValue: "EMPLOYEE_NAME")
  package static let businessPartner = Entity(rawValue: "BUSINESS_PARTNER")
  package static let codeName = Entity(rawValue: "CODE_NAME")
  package static let confidentialDocument = Entity(rawValue: "CONFIDENTIAL_DOCUMENT")
  package static let registeredPrompt = Entity(rawValue: "REGISTERED_PROMPT")
  package static let namedCreator = Entity(rawValue: "IMITATION_NAMED_CREATOR")
  package static let specificWork = Entity(rawValue: "IMITATION_SPECIFIC_WORK")
  package static let likeness = Entity(rawValue: "IMITATION_LIKENESS")
  package static let verbatim = Entity(rawValue: "IMITATION_VERBATIM")
  package static let evasion = Entity(rawValue: "IMITATION_EVASION")
  package static let imitationTuning = Entity(rawValue: "IMITATION_TUNING")
  package static let genericStyle = Entity(rawValue: "IMITATION_GENERIC_STYLE")
  package static let pastedWorkImitation = Entity(rawValue: "PASTED_WORK_IMITATION")
  package static let licenceNotice = Entity(rawValue: "LICENCE_NOTICE")
  package static let licenceRemoval = Entity(rawValue: "LICENCE_REMOVAL")
  package static let sourceCode = Entity(rawValue: "SOURCE_CODE")
  package static let usageTerms = Entity(rawValue: "USAGE_TERMS")
  package static let pastedWorkAnalysis = Entity(rawValue: "PASTED_WORK_ANALYSIS")
  package static let ownPrompt = Entity(rawValue: "OWN_PROMPT")
  package static let outputOwnership = Entity(rawValue: "OUTPUT_OWNERSHIP")
  package static let outputTraining = Entity(rawValue: "OUTPUT_TRAINING")
  package static let outputCommercial = Entity(rawValue: "OUTPUT_COMMERCIAL")
  package static let personLikeness = Entity(rawValue: "PERSON_LIKENESS")
  package static let trademark = Entity(rawValue: "TRADEMARK")
  package static let publicPersona = Entity(rawValue: "PUBLIC_PERSONA")
  package static let invisibleCharacters = Entity(rawValue: "INVISIBLE_CHARACTERS")
}
