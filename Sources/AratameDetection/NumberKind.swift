/// What a number can be, by the words that name it.
///
/// The words of one kind speak against every other: one table in place of a list in each detector. English words are
/// written with spaces; `_`, `-` and camel humps count as such.
enum NumberKind: CaseIterable, Sendable {
  case myNumber, corporateNumber, driversLicense, passport, residenceCard, pensionNumber, residentRecordCode
  case employmentInsurance, careInsurance, insurer, healthInsurance, bankAccount
  case employee, customer, student, patient
  case telephone, postalCode, card, thing

  /// Words that name it.
  var words: [String] {
    switch self {
    case .myNumber:
      [
        "マイナンバー", "マイ・ナンバー", "マイナンバーカード", "マイナンバーカード番号", "個人番号", "個人番号カード", "共通番号", "個人識別番号",
        "個人識別ナンバー", "通知カード", "番号確認", "番号法", "源泉徴収", "特定個人情報", "my number", "mynumber", "my number card",
        "my number card number", "individual number",
        "kojin bango", "kojinbango",
      ]
    case .corporateNumber:
      [
        "法人番号", "登録番号", "適格請求書", "インボイス番号", "指定通知書", "法人等番号", "gBizINFO", "gBizID", "corporate number",
        "houjin bango", "hojin bango",
      ]
    case .driversLicense:
      [
        "免許", "免許証番号", "公安委員会", "driver's license", "driver's licence", "driver license", "driver licence",
        "drivers license", "drivers licence", "driving license", "driving licence", "menkyo",
      ]
    case .passport: ["パスポート", "旅券", "passport", "ryoken"]
    case .residenceCard:
      [
        "在留カード", "在留カード番号", "在留番号", "在留資格", "特別永住", "外国人登録", "外国人登録番号", "residence card",
        "residence card number", "zairyu", "zairyu card number",
        "special permanent resident",
      ]
    case .pensionNumber: ["基礎年金", "年金番号", "年金手帳", "pension number", "pension no", "nenkin"]
    case .residentRecordCode: ["住民票コード", "住基コード", "resident record code", "juki code", "juminhyo code"]
    case .employmentInsurance:
      ["雇用保険", "雇用保険被保険者番号", "被保険者番号", "employment insurance", "koyo hoken"]
    case .careInsurance:
      ["介護保険", "介護保険証", "介護保険被保険者番号", "介護被保険者番号", "被保険者番号", "care insurance", "kaigo hoken"]
    case .insurer: ["保険者番号", "保険者No", "insurer number", "insurer no", "hokensha bango"]
    case .healthInsurance:
      [
        "健康保険", "保険証", "保険証番号", "資格確認書", "後期高齢者", "被保険者番号", "被保険者証番号", "記号番号", "記号・番号",
        "health insurance",
      ]
    case .bankAccount:
      [
        "口座番号", "口座No", "口座", "普通預金", "当座預金", "貯蓄預金", "普通貯金", "(普通)", "(当座)", "振込先", "bank account",
        "account number", "account no", "bank acct", "koza bango", "kouza bango", "kouza",
      ]
    case .employee:
      [
        "社員番号", "社員コード", "社員ID", "社員No", "従業員番号", "従業員コード", "従業員ID", "従業員No", "職員番号", "職員コード", "職員ID",
        "スタッフ番号", "スタッフID", "employee id", "employee number", "employee no", "employee code", "emp id",
        "emp no",
        "staff id", "staff number", "shain bango",
      ]
    case .customer:
      [
        "顧客番号", "顧客ID", "顧客コード", "顧客No", "お客様番号", "お客さま番号", "お客様ID", "会員番号", "会員ID", "会員No", "契約者番号",
        "加入者番号", "利用者番号", "customer id", "customer number", "customer no", "customer code", "member id",
        "member number", "member no", "membership number",
      ]
    case .student:
      [
        "学籍番号", "学生番号", "生徒番号", "学生証番号", "受験番号", "学生ID", "student id", "student number", "student no",
        "gakuseki bango",
      ]
    case .patient:
      [
        "患者ID", "患者番号", "患者コード", "患者No", "診察券番号", "診察券", "カルテ番号", "カルテNo", "カルテID", "診療録番号",
        "patient id", "patient number", "patient no", "chart number", "chart no", "medical record number",
        "mrn",
      ]
    case .telephone:
      [
        "電話", "携帯", "TEL", "FAX", "ファクス", "ファックス", "内線", "phone", "telephone", "mobile", "phone number",
        "fax",
      ]
    case .postalCode: ["郵便番号", "〒", "postal code", "postcode", "zip", "zip code", "zipcode"]
    case .card: ["カード番号", "クレジット", "クレカ", "credit card", "card number"]
    case .thing: Self.things
    }
  }

  /// The words of all other kinds and `more`, each once, without those of `own`.
  fileprivate func others(than own: [String], and more: [String]) -> [String] {
    var seen = Set(own)
    let others = Self.allCases.filter { $0 != self }.flatMap(\.words) + more
    return others.filter { seen.insert($0).inserted }
  }

  /// Names of numbers that are no person's.
  private static let things = [
    "注文", "受注", "発注", "伝票", "追跡", "荷物", "送り状", "問い合わせ番号", "お問合せ番号", "受付番号", "予約番号", "管理番号", "整理番号",
    "請求書番号", "請求番号", "見積番号", "契約番号", "order", "order no", "order number", "tracking", "invoice", "invoice no",
    "invoice number", "ISBN", "ISSN", "JAN", "EAN", "GTIN", "SKU", "書籍", "バーコード", "商品コード", "品番", "型番", "型式",
    "製造番号",
    "シリアル", "serial", "IMEI", "ICCID", "epoch", "timestamp", "タイムスタンプ", "ミリ秒", "日時", "ビルド", "build",
    "version",
    "バージョン", "commit", "チケット", "ticket", "issue", "AWS", "アカウント", "アカウントID", "account", "account id", "arn",
    "金額",
    "価格", "単価", "合計", "売上", "手数料", "残高", "人口", "面積", "件数", "団体コード", "市区町村コード", "自治体コード", "事件番号",
  ]
}

extension Detector.Context {
  /// The context of a number: the words of its kind, against those of all others and what the number looks like.
  ///
  /// `also` are more words that speak for it, `against` more that speak against it.
  static func number(
    _ kind: NumberKind, confidence: Double, also: [String] = [], against: [String] = [], lowered: Double = 0,
    distance: Int = 20
  ) -> Self {
    let words = kind.words + also
    var context = Self(
      words, confidence: confidence, against: kind.others(than: words, and: against), lowered: lowered,
      distance: distance)
    context.isNumber = true
    return context
  }
}
