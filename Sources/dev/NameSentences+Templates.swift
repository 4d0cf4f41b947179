extension NameSentences {
  static let titles = [
    "さん", "様", "氏", "先生", "くん", "君", "ちゃん", "殿", "部長", "課長", "社長", "係長", "教授", "主任", "選手", "監督", "医師",
  ]
  static let roles = ["部長", "課長", "担当", "代表", "営業", "主任", "店長", "弁護士", "同僚の", "上司の", "友人の", "弊社の", "顧客の"]
  static let departments = [
    "営業部", "人事部", "総務課", "経理部", "開発部", "法務部", "広報室", "企画部", "情報システム部", "第一営業課", "品質管理部",
  ]
  static let trades = [
    "製作所", "商店", "工業", "建設", "産業", "運輸", "食品", "電機", "病院", "医院", "事務所", "酒造", "印刷", "薬局", "不動産", "学園", "大学",
    "銀行",
    "商事", "物産", "堂", "屋", "組", "駅", "市", "町", "川", "橋", "神社", "旅館", "重工業", "自動車", "化学", "証券", "鉄工所", "水産",
    "農園", "歯科", "高校", "島", "湖", "温泉", "城", "山", "岬", "港", "高原",
    "海岸", "空港", "寺", "県", "村", "郡", "地方", "観光ホテル", "海水浴場", "公園", "小学校", "線", "通り", "郵便局",
  ]

  /// Sentences in which every name is marked.
  static let named = [
    "⟦{surname}⟧です。お世話になっております。", "{company}の⟦{surname}⟧です。", "{company}の⟦{full}⟧と申します。",
    "{dept}の⟦{surname}⟧さんに確認してください。",
    "担当：⟦{surname}⟧", "担当:⟦{full}⟧", "担当者 ⟦{full}⟧", "担当の⟦{full}⟧が対応します。", "担当⟦{full}⟧よりご連絡いたします。",
    "氏名 ⟦{spaced}⟧", "氏名：⟦{full}⟧",
    "お名前: ⟦{spaced}⟧ 様", "氏名 ⟦{spaced}⟧（男性）", "患者名：⟦{full}⟧ 年齢：45歳", "代表者 ⟦{full}⟧", "代表取締役 ⟦{spaced}⟧",
    "代表取締役社長⟦{full}⟧",
    "宛名：⟦{full}⟧様", "署名 ⟦{full}⟧", "⟦{surname}⟧様", "⟦{full}⟧様、先日はありがとうございました。",
    "⟦{surname}⟧様\nいつもお世話になっております。{company}の⟦{surname}⟧です。",
    "⟦{surname}⟧さん、{word}の件ですが、確認をお願いします。", "⟦{surname}⟧{title}と⟦{surname}⟧{title}が参加します。",
    "⟦{full}⟧{title}から{word}についてご質問がありました。",
    "明日の会議には⟦{surname}⟧部長、⟦{surname}⟧課長が出席します。", "{dept}⟦{surname}⟧宛にお送りください。", "{dept} ⟦{full}⟧",
    "{dept}{role}⟦{full}⟧", "{role}⟦{full}⟧に連絡する。",
    "出席者：⟦{surname}⟧、⟦{surname}⟧、⟦{surname}⟧", "参加者は⟦{full}⟧、⟦{full}⟧、⟦{full}⟧の三名です。",
    "{place}支店の⟦{full}⟧が、{company}を訪問しました。",
    "社員の⟦{full}⟧は{place}在住です。", "⟦{full}⟧が窓口担当となります。", "⟦{full}⟧(35)は{word}の疑いで調べを受けた。",
    "⟦{full}⟧に{word}を送っておいて。", "⟦{surname}⟧の{word}を確認した。",
    "彼女の名前は⟦{given}⟧です。", "息子の⟦{given}⟧が{word}を始めた。", "娘の⟦{kana}⟧ちゃんは五歳です。", "妻・⟦{given}⟧と{place}へ行く。",
    "⟦{given}⟧ちゃんと遊んだ。", "⟦{given}⟧くんの{word}を見た。",
    "⟦{surname}{kana}⟧さんのお誕生日です。", "⟦{surname}{kana}⟧は{word}に詳しい。", "⟦{foreign}⟧さんが来日した。",
    "⟦{foreign-full}⟧氏は{word}を発表した。", "⟦{foreign-full}⟧は{place}で生まれた。",
    "⟦{foreign}⟧は{word}を手に取った。", "講師は⟦{foreign-full}⟧先生です。", "CEOの⟦{foreign-full}⟧が来社します。",
    "⟦{foreign}⟧さんにメールを送ってください。", "友人の⟦{foreign}⟧に会う。",
    "フリガナ ヤマダ ハナコ 氏名 ⟦{spaced}⟧", "1,⟦{full}⟧,taro@example.com,{place}", "2\t⟦{spaced}⟧\t090-0000-0000",
    "\"name\": \"⟦{full}⟧\"", "name: ⟦{spaced}⟧", "契約者⟦{full}⟧(以下「甲」という)",
    "乙:⟦{full}⟧", "保証人 ⟦{full}⟧ 印", "⟦{full}⟧と{company}は、次のとおり契約する。", "問い合わせ先は{dept}の⟦{surname}⟧(内線123)です。",
    "CC: ⟦{surname}⟧さん", "⟦{surname}⟧先生の{word}を受けたい。",
    "昨日、⟦{surname}⟧が{word}について話していた。", "⟦{full}⟧さんの評価を書いてください。", "次の従業員⟦{full}⟧の{word}をまとめて。",
    "部下の⟦{surname}⟧が{word}で悩んでいる。", "受診者 ⟦{spaced}⟧ 生年月日 1980年1月1日",
    "送付先 {place}1-2-3 ⟦{full}⟧", "〒100-0001 {place}1-1 ⟦{full}⟧様", "以上、よろしくお願いいたします。\n⟦{surname}⟧",
    "よろしくお願いします。\n{company} {dept}\n⟦{full}⟧", "議事録作成者：⟦{surname}⟧",
    "採用候補者の⟦{full}⟧さんは{word}の経験があります。", "⟦{surname}⟧君はまだ来ていない。",
    "お客様の⟦{full}⟧様から「{company}の件」とのお問い合わせがありました。", "会長の⟦{full}⟧氏が辞任した。",
  ]

  /// Sentences without a name.
  static let unnamed = [
    "{company}に見積もりを依頼した。", "{company}の{word}を調べてください。", "{company}様、いつもお世話になっております。", "{company}御中",
    "{company}との{word}について", "{place}駅から{word}まで歩く。",
    "{place}と{place}の{word}を比べて。", "{place}{place}の{word}", "東京さんぽの記事を書く。", "お客様への{word}",
    "皆様に{word}をお知らせします。", "同様の{word}がある。", "{word}仕様を確認する。", "様々な{word}を挙げて。",
    "{word}{word}について説明してください。", "{word}と{word}の違いは何ですか。", "{word}を{word}する方法を教えて。", "{word}{word}{word}の一覧",
    "{word}の{word}を{word}に変更する。", "担当：{dept}", "担当部署：{dept}", "担当者名を入力してください。",
    "氏名、住所、{word}を記入すること。", "第三条第二項の規定により{word}する。", "本法において「{word}」とは、{word}をいう。", "{dept}の{word}を見直す。",
    "{word}者は{word}を{word}しなければならない。", "次の各号のいずれかに該当する{word}",
    "素泊まりで{place}の{word}を探している。", "{place}で露天風呂付きの部屋を予約したい。", "{place}市{place}町の{word}",
    "{place}線の{word}が遅れている。", "{place}方面へ向かう。", "{place}大学の{word}", "{place}県の{word}を教えて。",
    "データベースの{word}を最適化する。", "システムの{word}を{word}する。", "メールの{word}を書いて。", "プログラミングの{word}",
    "コンピューターの{word}を学ぶ。", "パスワードを{word}する。", "レストランで{word}を食べる。", "ホテルの{word}を予約する。",
    "マーケティングとセールスの{word}", "プロジェクトの{word}を{word}する。", "クラウドサービスの{word}", "アンケートの{word}を{word}に分ける。",
    "{word}さんは不在です。", "店員さんに{word}を聞く。", "お子様用の{word}", "王様の{word}", "神様に{word}を願う。",
    "お疲れ様です。", "ご苦労様でした。", "奥様への{word}", "お医者さんに{word}を相談する。", "花屋さんで{word}を買う。", "お母さんと{word}に行く。",
    "社長に{word}を報告する。", "部長の{word}を待つ。", "先生から{word}を聞いた。", "監督の{word}",
    "氏名:", "担当: 未定", "名前：不明", "山手線と中央線の{word}", "富士山の{word}を見る。", "明治時代の{word}", "昭和の{word}",
    "{word}長が{word}した。", "{word}委員会の{word}", "{word}率は{word}より高い。", "スポーツとしての{word}", "テニスとサッカーの{word}",
    "オーストラリアの{word}", "フランスの{word}と{word}", "ニューヨークで{word}を{word}する。", "バスケットボールの{word}", "ウイルスの{word}",
    "エネルギーの{word}を{word}に変える。", "アルゴリズムの{word}", "{word}・{word}・{word}", "{word}、{word}、{word}などの{word}",
    "{place}です。", "{place}で{word}を探しています。", "{place}の宿", "{place}がいいです。", "{place}のホテルはどうですか。",
    "{place}へ行きたい。", "{place}、{place}、{place}", "{place}や{place}に泊まる。",
    "{place}周辺の{word}", "できれば{place}がいい", "user: {place}でお願いします。", "agent: {place}ですね。", "{place}は初めてです",
    "{place}・{place}・{place}", "{place}の近くで{word}", "{place}旅行", "{place}駅近くの{word}",
    "五十二 {word}", "三十一の二 {word}", "二十三 {word}{word}", "第五十八条 {word}", "第三条ただし書", "別表第一の{word}",
    "第二十九条第五項 {word}", "第十四号 第十五号 第十六号", "附則第三条ただし書、第八条", "三十の項", "第三項ただし書又は{word}",
    "十一 {word}", "四十二の三", "第六十条の{word}", "八十八 {word}大臣", "若しくは第五項", "平成二十三年法律第五十三号", "犬一匹です", "{word}一式",
    "大人二名と子供一人", "お刺身の{word}", "{word}はありますか", "{word}を置いてください", "リンスとシャンプーはありますか",
    "シャンプー、リンス、タオル", "ベッドとソファーのある部屋", "アルパカ牧場", "ペンギンとイルカ", "ジャグジーはついていますか", "ピーナッツバターとジェリー", "ヒンドゥー教の{word}",
    "プレミアリーグの{word}", "コーヒー・紅茶・ジュース", "カレーとラーメンの{word}", "1.{word} 2.{word} 3.{word}", "[{word}]{word}",
    "【{word}】{word}の{word}", "以下の{word}を{word}にしてください。", "この{word}を英語に翻訳して。", "{word}性と{word}性",
    "{word}的な{word}", "非{word}の{word}",
  ]
}
