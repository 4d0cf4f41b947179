internal import AratameMatching

extension Detector {
  static let japanesePersonNameLabelled = Detector(
    id: "jp-person-name-labelled",
    entity: .person,
    summary: Localized(
      ja: "見出し（氏名、フリガナ、患者名など）の直後に書かれた人名。辞書にない姓名とかなの姓名も含む。",
      en: "A name right after its label in a form, names in kana and names outside the lists included."),
    sources: ["個人情報の保護に関する法律 2条1項1号（氏名）, 2025-06-01 [V]"],
    anchor: .words([
      "氏名", "お名前", "フリガナ", "ふりがな", "患者名", "担当者名", "代表者名", "宛名", "申込者", "契約者", "受取人", "被保険者", "世帯主",
    ]),
    reach: 120,
    pattern: #"""
      (?x) (?:氏名|お名前|フリガナ|ふりがな|患者名|担当者名|代表者名|宛名|申込者|契約者|受取人|被保険者|世帯主)
      (?:\([^()\n]{1,10}\))? [\ \t]{0,4} (?: [:=] | "[ ]?:[ ]?" | \t | [ ] ) [\ \t"]{0,4}
      ( [一-鿿㐀-䶿々]{1,4}[ ]?(?!様|殿|さん|先生|御中)[一-鿿㐀-䶿々ぁ-んァ-ヶー]{1,5}?
      | [ァ-ヶー]{2,8}[ ・](?:[ァ-ヶー]{2,8}|[ぁ-ん]{2,6}?)
      | [ぁ-んー]{2,6}[ ][ぁ-んー]{2,6}? )
      (?= (?:様|殿|さん|先生|です) | [^一-鿿㐀-䶿々ぁ-んァ-ヶー] | $ )
      """#,
    validate: { name in
      // In a form a blank, a hint or a company may stand where the name goes.
      PersonNames.mayBeLabelled(name)
    },
    confidence: 0.85,
    examples: [
      .hit("フリガナ：⟦ヤマモト ケンジ⟧"),
      .hit("氏名: ⟦加藤 理恵⟧"),
      .hit("患者名：⟦さとう みなみ⟧"),
      .hit("お名前: ⟦吉田直樹⟧ 様"),
      .miss("氏名: 未定"),
      .miss("氏名: 山田太郎"),
      .miss("お名前 入力してください"),
      .miss("申込者: 株式会社 見本"),
      .miss("フリガナ: ヤマダ ハナコ"),
    ])
}
