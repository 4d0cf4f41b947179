extension Detector {
  static let japanesePersonName = Detector(
    id: "jp-person-name",
    entity: .person,
    summary: Localized(
      ja: "日本語の文中の人名: 姓名の辞書、前後の文字と敬称・見出しから判定する。公知の人物は別の種類とする。",
      en:
        "A person's name in Japanese text, by lists of names, the characters around it, forms of address and labels; public persons are a kind of their own."
    ),
    sources: [
      "個人情報の保護に関する法律 2条1項1号（氏名）, 2025-06-01 [V]",
      "自前の線形タガー: policies/lexicons/surnames.tsv, given-names.tsv [V]",
    ],
    anchor: .text,
    reader: { text, _, found in PersonNames.embedded.read(text, found) },
    confidence: 0.5,
    examples: [
      .hit("営業部の⟦佐藤⟧さんに確認してください。"),
      .hit("担当：⟦鈴木⟧"),
      .hit("株式会社サンプルの⟦高橋美咲⟧と申します。"),
      .hit("氏名 ⟦中村 真由美⟧ 様"),
      .hit("講師は⟦マイケル・ジョンソン⟧先生です。"),
      .hit("⟦小林健太⟧様、先日はありがとうございました。"),
      .miss("山田太郎さんの例を入れてください"),
      .miss("お客様と皆様への同様の仕様を様々な形で説明する。"),
      .miss("松本商店と本田技研の見積もりを比べる。"),
      .miss("データベースのバックアップを設定する。"),
      .miss("東京都新宿区から大阪駅まで"),
      .miss("第三条第二項の規定により個人情報取扱事業者は"),
    ])
}
