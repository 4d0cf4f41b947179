/// Invented sentences in one language, with slots for words and numbers.
struct SyntheticTexts {
  var isJapanese: Bool
  /// What stands between two sentences.
  var joint: String
  var systems: [String]
  var questions: [String]
  /// Things to write or to plan.
  var tasks: [String]
  /// What is asked of a text that follows.
  var readings: [String]
  /// What is asked of code that follows.
  var codings: [String]
  /// What texts are made of.
  var sentences: [String]
  /// What looks like a value to find and is none.
  var decoys: [String]
  var words: [String: [String]]

  static let japanese = SyntheticTexts(
    isJapanese: true, joint: "",
    systems: [
      "あなたは親切な助手です。", "簡潔に、敬体で答えてください。", "あなたは経験豊富な編集者です。読みやすさを最優先にします。",
      "わからないことは推測せず、わからないと答えること。\n回答は日本語で行うこと。",
    ],
    questions: [
      "{thing}の選び方を教えてください。予算は{price}円くらいです。", "{topic}を{n}日で終わらせるには、どんな順番で進めればよいですか。",
      "{thing}と{thing}はどう違いますか。",
      "表計算で{n}行ごとに色を変える式を教えて", "{month}月の{topic}に向けて、今から準備しておくことは何ですか？",
      "{thing}が{adjective}ときに、まず確かめるべき点を三つ挙げてください。",
      "湿度が{n}パーセントを超える部屋で{thing}を長持ちさせるこつはありますか。", "バージョン{version}から{version}に上げると、何が変わりますか。",
      "{topic}の費用が前の年より{p}％増えました。考えられる原因は？",
    ],
    tasks: [
      "{topic}のお知らせを書いてください。", "{topic}の案内文を、{adjective}調子で{n}0字くらいで考えてください。",
      "{thing}の説明を、初めて使う人に向けて書き直してください。",
      "{topic}の段取りを表にしてください。", "次の条件で{thing}の名前を{n}個考えてください。", "{topic}の反省点を、良かったことと直したいことに分けて書いてください。",
      "{thing}を紹介する短い台本を作ってください。", "{topic}の進み具合を、上司に伝わるように整理してください。",
    ],
    readings: [
      "次の文章の誤字を直してください。", "下の文を、もう少し柔らかい言い方にしてください。", "この内容を{n}行の箇条書きにしてください。", "次の文章に合う見出しを三つ提案してください。",
      "以下の説明で分かりにくいところを指摘してください。", "この記録から、次にやることだけを抜き出してください。", "次の文章を{n}00字以内に要約してください。", "下の文を英語に直してください。",
    ],
    codings: [
      "この処理が遅い原因を調べてください。", "次の関数に説明を付けてください。", "このコードの間違いを直してください。", "以下の繰り返しを短く書けますか。",
    ],
    sentences: [
      "{topic}は{month}月{day}日に始まり、{n}日で終わりました。", "{thing}は{place}に{n}個あり、そのうち{n}個が{adjective}ものです。",
      "{place}では、{topic}のために{thing}を{n}台用意しています。",
      "{year}年に比べると、{topic}にかかる時間は{p}％短くなった。", "朝のうちに{thing}を片付けておくと、午後の{topic}が楽になります。",
      "{adjective}{thing}を選ぶときは、重さと置き場所を先に決めておくとよい。",
      "{place}の{thing}は{price}円で、送料は別にかかります。", "雨の日は{place}が混み合うので、{topic}は早めに切り上げる予定です。",
      "説明書の{n}ページに、{thing}のお手入れの方法が書いてある。",
      "{topic}について、意見は大きく二つに分かれました。", "{n}時{n}分に{place}を出ると、ちょうど始まりに間に合います。",
      "前回の{topic}では、{thing}が足りなくなって困った。",
      "このやり方は{adjective}反面、慣れるまでに{n}週間ほどかかる。", "{thing}の大きさは幅{n}センチ、奥行き{n}センチです。",
      "{place}から見える夕方の空は、季節ごとに色が違う。",
      "{topic}の結果は{month}月の中ごろに出そろう見込みだ。", "{thing}を入れ替えたところ、音が{adjective}と感じる人が多かった。",
      "最後に{place}を掃除して、{topic}を終えた。",
      "{year}年{month}月{day}日の{topic}は、{n}組が参加して{adjective}雰囲気でした。", "まず{thing}を外し、次に{place}の電源を入れてください。",
    ],
    decoys: [
      "受付の控えは{uuid}です。", "コミット{hash}で直っています。", "書籍のISBNは978-4-00-310101-8です。", "注文の合計は{price}円、点数は{n}点でした。",
      "配布版は{version}、控えは{hex}です。",
      "{year}年{month}月{day}日の集計は{n}件でした。",
    ],
    words: [
      "topic": [
        "勉強会", "棚卸し", "夏祭り", "引っ越し", "展示会", "避難訓練", "読書会", "試食会", "大掃除", "発表会", "予算案", "改装", "新しい時間割", "出荷作業",
        "写真展", "見学会",
      ],
      "thing": [
        "机", "本棚", "掃除機", "鉢植え", "自転車", "水筒", "看板", "延長コード", "冷蔵庫", "カーテン", "電子辞書", "湯沸かし器", "折り畳み傘", "温度計",
        "脚立", "印刷機",
      ],
      "place": [
        "倉庫", "会議室", "中庭", "駅前の広場", "食堂", "屋上", "受付", "作業場", "図書室", "体育館", "一階の廊下", "港の売店",
      ],
      "adjective": [
        "静かな", "丈夫な", "明るい", "扱いやすい", "軽い", "落ち着いた", "古い", "手間のかかる", "珍しい", "わかりやすい",
      ],
    ])

  static let english = SyntheticTexts(
    isJapanese: false, joint: " ",
    systems: [
      "You are a helpful assistant.", "Answer briefly and say so when you do not know.",
      "You are an experienced editor. Readability comes first.",
      "Use plain words.\nNever invent figures.",
    ],
    questions: [
      "How do I choose a {thing} for less than {n} dollars?",
      "What is the difference between a {thing} and a {thing}?",
      "How can we finish the {topic} within {n} days?",
      "Which formula colours every {n}th row of a sheet?",
      "What changes between version {version} and {version}?",
      "Why does the {thing} get {adjective} after {n} minutes, and what should I check first?",
      "The cost of the {topic} rose by {p} percent. What could be the reasons?",
      "What should we prepare in month {month} for the {topic}?",
    ],
    tasks: [
      "Write a notice about the {topic}.",
      "Draft a {adjective} invitation to the {topic} in about {n}0 words.",
      "Rewrite the description of the {thing} for somebody who uses one for the first time.",
      "Turn the plan for the {topic} into a table.", "Think of {n} titles for a talk about the {topic}.",
      "List what went well and what did not in the {topic}.",
      "Write a short script that presents the {thing}.",
      "Put the state of the {topic} into words that a busy reader understands.",
    ],
    readings: [
      "Fix the typos in the text below.", "Make the following text sound more {adjective}.",
      "Turn this into {n} bullet points.", "Suggest three headings for the text below.",
      "Tell me which parts of the following description are hard to follow.",
      "Pick out only the next steps from these notes.", "Summarise the text below in {n}0 words.",
      "Put the text below into French.",
    ],
    codings: [
      "Find out why this is slow.", "Explain the function below.", "Correct the mistake in this code.",
      "Can the following loop be written in fewer lines?",
    ],
    sentences: [
      "The {topic} began on {year}-{month}-{day} and took {n} days.",
      "There are {n} units of the {thing} in the {place}, and {n} of them are {adjective}.",
      "Compared with {year}, the time spent on the {topic} fell by {p} percent.",
      "If the {thing} is put away in the morning, the {topic} gets easier after lunch.",
      "A {adjective} {thing} is heavier than it looks, so decide first where it will stand.",
      "The {thing} costs {n} dollars without shipping.",
      "On rainy days the {place} fills up early, so the {topic} will end sooner.",
      "Page {n} of the manual says how to clean the {thing}.",
      "Opinions about the {topic} were split into two camps.",
      "People who leave the {place} at {n} past nine arrive just in time.",
      "Last time we ran out of {thing} parts in the middle of the {topic}.",
      "This way is {adjective}, but it takes {n} weeks to get used to.",
      "The {thing} is {n} inches wide and {n} inches deep.",
      "The sky over the {place} changes its colour with the seasons.",
      "Results of the {topic} are expected by the middle of the month.",
      "After the {thing} was replaced, most visitors called the sound {adjective}.",
      "We swept the {place} and closed the {topic}.",
      "First take off the cover, then switch on the lights in the {place}.",
      "About {n} groups took part, and the mood was {adjective}.",
      "Release {version} fixes the layout of the {thing} page and speeds up the search.",
    ],
    decoys: [
      "The receipt is {uuid}.", "It is fixed in commit {hash}.", "The book's ISBN is 978-0-306-40615-7.",
      "The order came to {price} points for {n} pieces.", "The build is {version}, its short form {hex}.",
      "The {year}-{month}-{day} run counted {n} rows.",
    ],
    words: [
      "topic": [
        "workshop", "stocktaking", "summer fair", "office move", "exhibition", "safety drill", "book club",
        "tasting", "spring cleaning", "concert", "budget", "renovation", "new timetable", "photo show",
      ],
      "thing": [
        "desk", "bookshelf", "vacuum cleaner", "bicycle", "water bottle", "sign", "extension cord",
        "refrigerator", "curtain", "kettle", "umbrella", "thermometer", "ladder", "printer",
      ],
      "place": [
        "warehouse", "meeting room", "courtyard", "canteen", "roof terrace", "reception", "workroom",
        "library", "gym", "hallway",
      ],
      "adjective": [
        "quiet", "sturdy", "bright", "handy", "light", "calm", "old", "slow", "rare", "clear",
      ],
    ])

  /// Lines of code in no language in particular.
  static let code = [
    "let {id} = {id}.count + {n}", "for {id} in 0..<{n} {", "    if {id} > {n} { return {id} }", "}",
    "def {id}_{id}({id}, {id}):", "    {id} = [x * {n} for x in {id} if x % {n} == 0]",
    "    return sum({id}) / len({id})",
    "const {id} = await fetch(`/api/v{n}/{id}?page=${{id}}`);", "  console.log('{id}', {id}.length);",
    "// skips the first {n} rows", "# TODO: move the {id} out of the loop", "  {id}[{n}] += 0x{hex};",
    "SELECT {id}, COUNT(*) FROM {id}_{id} WHERE {id} > {n} GROUP BY {id};",
    "  <div class=\"{id}-{n}\">{{ {id} }}</div>", "{ \"{id}\": {n}, \"{id}\": [{n}, {n}] }",
    "import {id} from './{id}.js';", "public static int {id}(int[] {id}) {", "  assert({id} != null);",
    "std::vector<int> {id}({n}, {n});", "print(f\"{{id}:>{n}}\")",
  ]
}
