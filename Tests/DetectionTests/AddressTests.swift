import AratameDetection
import AratameDocuments
import Testing

/// Where addresses begin and end, beyond the detector's own examples.
///
/// Numbers are larger than real ones.
@Suite struct AddressTests {
  @Test(arguments: [
    "⟦東京都千代田区丸の内九丁目八十八番七十七号⟧です。",
    "送付先は⟦横浜市中区山下町9988-7⟧まで",
    "荷物を⟦大阪市北区梅田99-88-77⟧へ送る",
    "⟦京都府京都市中京区烏丸通御池上る二条殿町9538⟧",
    "⟦北海道帯広市西95条南97丁目9番地⟧",
    "⟦岩手県岩手郡雫石町千刈田第95地割93番地⟧から",
    "⟦石川県金沢市若松町セ9104番地1⟧",
    "⟦千葉県旭市ニの92132番地⟧",
    "⟦高知県高知市本町95丁目91-45⟧",
    "⟦茨城県龍ヶ崎市9710番地⟧",
    "⟦茨城県竜ケ崎市9710番地⟧",
    "⟦東京都　新宿区　西新宿　92-98-91⟧",
    "⟦千代田区霞ヶ関92の91の91⟧",
    "⟦東京都府中市若松町92丁目97-47⟧",
    "⟦富山県中新川郡上市町法音寺9991番地⟧",
    "⟦三重県四日市市諏訪町91番95号⟧",
    "⟦佐賀県杵島郡大町町大字大町95017番地⟧",
    "⟦静岡県三島市北田町94-47 コーポ青葉 102⟧",
    "⟦福岡市中央区天神一丁目98番91号 アクア荘 B棟 305号⟧",
    "⟦東京都港区芝公園94丁目92-8 さくらマンション203号室⟧に住む",
    "山田太郎 ⟦神奈川県川崎市川崎区宮本町991番地⟧ 044-200-0000",
    "⟦愛知県名古屋市中区三の丸93丁目91番2号⟧（総務課）",
  ]) func beginsAndEnds(_ marked: String) throws {
    let marked = Marked(marked)
    #expect(try found(in: marked.text) == marked.ranges)
  }

  @Test(arguments: [
    "千葉県の歴史を3行で", "大阪市長が2名の議員と", "港区議会議員3名", "札幌市の人口は197万人", "東京都で2024-10-05に",
    "渋谷区の2024年度予算", "神戸市 2024/10/05 12:30", "市場規模は3-5億円", "川崎市の3-4人", "世田谷区3位", "練馬区 16.1%",
    "新宿区 5,000円", "中央区 1-0 で勝利", "江東区東陽町駅から徒歩3分", "大田区 蒲田駅 3番線", "東京都23区",
    "横浜市中区山下町の公園で3人が", "大阪市営地下鉄1号線", "東京都千代田区丸の内",
  ]) func isNoAddress(_ text: String) throws {
    #expect(try found(in: text).isEmpty)
  }

  /// The address of a company is not personal data alone.
  @Test func isLowBesideACompany() throws {
    let home = try findings(in: "自宅は東京都千代田区丸の内99丁目88番77号です")
    let office = try findings(in: "株式会社例示の本社は東京都千代田区丸の内99丁目88番77号にある")
    #expect(home.map(\.confidence) == [0.95])
    #expect(office.map(\.confidence) == [0.4])
  }

  private func found(in text: String) throws -> [Range<Int>] {
    try findings(in: text).map(\.range)
  }

  private func findings(in text: String) throws -> [Finding] {
    var document = Document(path: "", plain: Array(text.utf8))
    let scanner = try Scanner(Detector.all.filter { $0.entity.rawValue == "JP_ADDRESS" })
    return scanner.scan(&document, using: Workspace())
  }
}
