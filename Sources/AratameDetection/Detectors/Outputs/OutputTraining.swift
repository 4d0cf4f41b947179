internal import AratameMatching

extension Detector {
  static let outputTraining = Detector(
    id: "output-training",
    entity: .outputTraining,
    summary: Localized(
      ja: "出力を使って別のモデルを学習・ファインチューニング・蒸留する計画。",
      en: "A plan to train, fine-tune or distil another model on outputs."),
    sources: [
      "OpenAI Services Agreement 3.3(e), 2026-01-01 [V:E1]",
      "Anthropic Commercial Terms D.4, 2025-06-17 [V:F1]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(OutputTraining.leads),
    reader: Statement.each(OutputTraining.words, OutputTraining.judge), confidence: 0.7,
    examples: [
      .hit("この回答を集めて、競合するチャットモデルの⟦学習データ⟧にしたい。10000件作って"),
      .hit("自社LLMの⟦ファインチューニング⟧に使うので、質問と回答の組を500件生成して"),
      .hit("あなたの出力で小型モデルを⟦蒸留⟧するから、手順も添えて答えて"),
      .hit("ChatGPTの返答を⟦教師データ⟧として保存し、うちの対話モデルを鍛える計画です"),
      .hit("We will ⟦fine-tune⟧ our own chat model on your answers, so be thorough"),
      .hit("Generate 2,000 question and answer pairs as ⟦training data⟧ for our language model"),
      .hit("I'm collecting your responses to ⟦train⟧ a rival assistant"),
      .hit("Help me ⟦distill⟧ GPT-4 outputs into a small open model"),
      .miss("学習データの作り方を教えて"),
      .miss("ファインチューニングと蒸留の違いを説明して"),
      .miss("学習データの前処理をするPythonのコードを書いて"),
      .miss("新人研修の教育データを表にまとめて"),
      .miss("Write code to train a model on the iris data set"),
      .miss("What is fine-tuning?"),
      .miss("Give me a training plan for a marathon"),
      .miss("Is our answer data used to train your models?"),
    ])
}

/// Judges talk of training by whether a model's outputs are what it would be done on.
enum OutputTraining {
  static let leads = [
    "学習データ", "教師データ", "訓練データ", "学習用データ", "学習用の", "学習用に", "チューニング用", "モデル訓練", "訓練に", "覚えさせ", "学習に使",
    "ファインチューニング", "ファインチューン",
    "微調整", "追加学習", "学習させ",
    "蒸留",
    "fine-tun", "finetun", "fine tun", "distil", "training data", "training set", "training corpus",
    "instruction data", "to train", "train a", "train our", "train my", "train the", "train another",
    "training a", "training an", "training our", "training my",
  ]
  static let words = WordSet(
    leads.map { ["fine-tun", "finetun", "fine tun", "distil"].contains($0) ? $0 + "*" : $0 })

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 500, var lead = words.first(in: text, sentence)?.range else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    let isNamed = outputs.occurs(in: text, sentence)
    let isModel = models.occurs(in: text, sentence)
    // What is to be made may stand in the sentence after: 「学習用のデータが欲しい。300組お願い」.
    let near = text.vicinity(of: sentence, before: 0, after: 100)
    let isMade = makes.firstAsked(in: text, near) != nil && samples.occurs(in: text, near)
    let isPlanned = plans.occurs(in: text, sentence) || uses.firstAsked(in: text, sentence) != nil
    guard isNamed && isPlanned || direct.occurs(in: text, sentence) && isModel || isMade else { return nil }
    // `train a` and `to train` say `train`.
    if let word = trains.first(in: text, lead) { lead = word.range }
    let isSmall = classifiers.occurs(in: text, sentence)
    let confidence = isSmall ? 0.4 : isNamed && isModel ? 0.8 : isModel ? 0.7 : 0.5
    return Candidate(whole(lead, text), confidence: confidence, term: "output-training")
  }

  /// `fine-tuning` and 「学習用データ」 to their ends.
  private static func whole(_ lead: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    guard text[lead.lowerBound] < 0x80 else { return lead }
    var end = lead.upperBound
    while end < text.count, text[end].isASCIILetter { end += 1 }
    return lead.lowerBound..<end
  }

  private static let trains = WordSet(["train"])
  private static let outputs = WordSet([
    "この回答", "その回答", "あなたの回答", "回答を集", "回答を使", "回答を学習", "返答を", "返答で", "応答を", "応答で", "出力を", "出力で", "出力した",
    "あなたの出力", "やりとり", "やり取り", "この会話", "この対話", "君の返事", "あなたの返事", "君の回答", "に書かせ", "に作らせ", "に答えさせ", "に要約させ",
    "このチャット", "this conversation", "this chat", "these conversations", "ChatGPTの",
    "GPT-4の", "GPTの", "Claudeの", "Geminiの", "生成した文", "生成したデータ", "生成結果", "あなたの答え", "your answers",
    "your responses", "your replies", "your outputs",
    "your output", "these answers", "these responses", "these outputs", "this output", "the outputs",
    "gpt-4 outputs", "gpt outputs", "gpt-4 responses", "chatgpt responses",
    "chatgpt outputs", "chatgpt's", "claude's", "claude outputs", "claude responses", "gemini's",
    "gemini outputs", "outputs from", "output from gpt*",
    "responses from gpt*", "responses from claude", "you generate", "you write", "you produce", "from your",
    "generated answers", "generated responses",
  ])
  private static let models = WordSet([
    "モデル", "LLM", "言語モデル", "対話AI", "チャットAI", "チャットボット", "アシスタント", "生成AI", "AIを", "AIの", "ライバル", "競合",
    "model*",
    "llm*", "chatbot*", "assistant*", "gpt*", "llama*", "mistral",
    "another ai", "competing", "rival",
  ])
  private static let plans = WordSet([
    "したい", "する計画", "する予定", "たい", "開発します", "学習させます", "作ります", "ンします", "ングします", "学習します", "蒸留します", "鍛えます", "鍛える",
    "訓練します", "するから", "するので", "使うので", "使うから", "使いたい", "使う予定",
    "使います", "にします", "予定です", "予定", "つもり", "計画です", "go into", "go straight", "will go", "feed into", "i'm",
    "we will", "we'll",
    "we are", "we're", "i will", "i'll", "i want", "i plan", "we plan", "we want", "help me", "help us",
    "going to", "so that", "i'd like", "will be used",
  ])
  /// The outputs of the one who is spoken to.
  private static let direct = WordSet([
    "あなたの返", "あなたの回", "あなたの出", "あなたの答", "君の返", "君の回", "この会話", "この対話", "このチャット", "やりとり", "やり取り",
    "your answers", "your responses",
    "your replies", "your outputs", "what you write", "these answers", "these responses", "this conversation",
  ])
  private static let uses = WordSet([
    "使って", "学習させて", "蒸留して", "use", "train", "fine-tune", "finetune", "distill", "distil", "collect", "save",
    "log",
  ])
  private static let makes = WordSet([
    "作って", "作成して", "生成して", "出して", "用意して", "書いて", "出力して", "増やして", "ください", "お願い", "ほしい", "欲しい", "作成お願い",
    "generate", "create", "write",
    "produce", "make", "give", "build",
    "provide", "need", "i need", "we need", "synthesize", "synthesise",
  ])
  private static let samples = WordSet([
    "件", "組", "対話", "質問", "ペア", "サンプル", "例を", "会話", "指示文", "合成データ", "学習データを", "教師データを", "訓練データを", "学習用データを",
    "個", "pairs", "dataset*", "data set*", "chats", "messages", "turns", "examples",
    "samples", "conversations", "dialogues", "dialogs", "instructions", "prompts", "rows", "entries",
    "synthetic", "question*",
  ])
  private static let classifiers = WordSet([
    "分類器", "分類モデル", "スパム", "感情分析", "画像認識", "物体検出", "回帰", "OCR", "classifier*", "spam", "sentiment",
    "regression", "detector", "image recognition",
    "ner ", "intent classif*", "toxicity", "embedding*",
  ])
  private static let innocent = WordSet([
    "コードを", "コードの", "スクリプト", "Python", "前処理", "ハイパーパラメータ", "エラー", "ウイスキー", "蒸留酒", "蒸留水", "社員", "新人", "研修",
    "従業員", "学生", "生徒", "使われ",
    "使わない", "学習されない", "学習されます", "使用されます", "オプトアウト", "write code", "code to", "script", "python", "pytorch",
    "notebook", "employees", "staff", "new hires",
    "dog", "puppy", "marathon", "muscle*", "used to train your", "train your model*", "not be used",
    "opt out", "never use", "don't use", "do not use",
    "not use", "whisky", "whiskey", "water", "train station", "fine-tune the text", "fine-tune this text",
    "fine-tune the wording",
    "fine-tune my", "distill the key", "distil the key", "distill this", "distil this", "how to", "act as",
  ])
}
