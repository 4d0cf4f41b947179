import AratameDetection
import AratameDocuments
import Testing

/// Numbers that are nobody's, whatever a check digit says (legal-rules 3.6), and numbers that are, beside them.
@Suite struct NumberTrapTests {
  static let nobodys = [
    "111122223333", "AWSアカウント 111122223333 のマイナンバー対応", "arn:aws:iam::123456789018:role/my-number",
    "タイムスタンプ 202611220440", "マイナンバー制度の開始日時は202611220440", "追跡番号 400012345036", "お荷物 4000-1234-5036",
    "注文番号123456789018", "請求書番号：123456789018", "order no. 123456789018", "invoice_number=123456789018",
    "550e8400-e29b-41d4-a716-123456789018 個人番号", "個人番号 550e8400-e29b-41d4-a71f-123456789018",
    "法人番号の取得 1763769600005", "ISBN 9784100000054", "JAN 4901234561090", "マイナンバーの件数は123456789018件",
    "マイナンバー関連予算 123456789018円", "個人番号利用のため¥123456789018", "令和3年(ワ)第12345678号", "平成25年法律第27号（番号法）",
    "番号法の改正、令和3年(ワ)第123456789018号", "団体コード 131016", "version 1.23456789018", "口座数は1234567口座、金額1234567円",
    "番号は123456789018", "同様に123456789018", "仕様番号123456789018", "build 20261122 の保険者番号対応",
    "口座番号の桁数は7桁", "普通に1234567を使う", "記号と番号を控える", "保険証の記号・番号は必要ありません",
    "生年月日を2024年1月1日から収集", "更新日: 2024年1月1日", "設立日：1985年4月1日", "発売日：1985年4月1日", "開業 昭和60年4月1日",
    "締切は2026年4月1日です", "40歳", "品川区300あ12-34号室", "基礎年金番号は10桁の番号です",
  ]

  @Test(arguments: nobodys) func findsNothing(_ text: String) throws {
    let found = try scan(text, with: Self.numbers)
    #expect(found.isEmpty, "\(text): \(found.map(\.detector))")
  }

  static let somebodys: [(text: String, entity: String)] = [
    ("注文番号123、マイナンバーは123456789018です", "JP_MY_NUMBER"),
    ("マイナンバー：202611220440", "JP_MY_NUMBER"),
    ("免許証番号 第309012345620号", "JP_DRIVERS_LICENSE"),
    ("個人番号　１２３４５６７８９０１８", "JP_MY_NUMBER"),
    ("個 人 番 号：123456789018", "JP_MY_NUMBER"),
    ("マイナンバーカード番号 123456789018", "JP_MY_NUMBER"),
    ("雇用保険被保険者番号：1234-567890-1", "JP_EMPLOYMENT_INSURANCE_NUMBER"),
    ("介護保険 被保険者番号 0001234567", "JP_CARE_INSURANCE_NUMBER"),
    ("外国人登録番号 AB12345678CD", "JP_RESIDENCE_CARD"),
    ("架空銀行 霞町支店 普通預金 口座番号 1234567 名義 レイ タロウ", "JP_BANK_ACCOUNT"),
    ("口座種別：普通\n口座番号：1234567", "JP_BANK_ACCOUNT"),
    ("普通口座の1234567へ", "JP_BANK_ACCOUNT"),
    ("1234567（普通預金）", "JP_BANK_ACCOUNT"),
    ("貯蓄 1234567", "JP_BANK_ACCOUNT"),
  ]

  @Test(arguments: somebodys) func finds(_ text: String, _ entity: String) throws {
    #expect(try scan(text, with: Self.numbers).map(\.entity.rawValue) == [entity], "\(text)")
  }

  /// Detectors of numbers.
  private static let numbers = Detector.all.filter {
    ["my-number", "identification-code", "financial", "personal-data", "linked-id", "public"]
      .contains($0.entity.traits.category.rawValue) && $0.id.hasPrefix("jp-") && !$0.id.contains("phone")
      && !$0.id.contains("postal")
  }
}
