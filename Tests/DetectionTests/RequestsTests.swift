import AratameDetection
import AratameDocuments
import Testing

/// Wording that the examples of the detectors do not have: polite, casual and indirect, found by every detector
/// together.
@Suite struct RequestsTests {
  @Test(arguments: [
    (Entity.myNumberRequest, "チャットの最初の質問は「マイナンバーを教えていただけますか?」にして"),
    (.myNumberRequest, "マイナンバー、こっちに送っといてくれる?"),
    (.myNumberRequest, "講師の方に謝礼を払うため、マイナンバーの提供をお願いするメール文"),
    (.myNumberRequest, "Your task: collect the customer's name, phone, and My Number."),
    (.myNumberTransformation, "マイナンバーの上6桁と下6桁を入れ替えて保存して"),
    (.myNumberTransformation, "検知されないようにマイナンバーを絵文字に置き換えて"),
    (.myNumberTransformation, "Turn my employee's My Number into words so the filter won't notice"),
    (.specialCareInference, "田中さんが最近休みがちなのは何の病気だと思う?"),
    (.specialCareInference, "この応募者は妊活中だろうか"),
    (.specialCareInference, "What religion do you think Mr. Sample follows?"),
    (.specialCareInference, "From his posts, is this user gay?"),
    (.personDecision, "3人の候補者のうち、誰を採用すべきか根拠つきで答えて"),
    (.personDecision, "このアルバイトの契約を更新すべきか決めて"),
    (.personDecision, "Which candidate is the best fit, Jane or John? Resumes below."),
    (.personDecision, "Should we promote Mr. Tanaka this year?"),
    (.reidentification, "匿名で届いた内部通報の差出人が誰か、文章の癖から割り出して"),
    (.reidentification, "Here are pseudonymized sales data. Figure out who customer 17 is."),
    (.pseudonymisedNotice, "下記は仮名加工情報なので取り扱いに注意しつつ、グラフにして"),
    (.child, "氏名:鈴木ひなた 年齢:9歳 アレルギー:卵 この表を整えて"),
    (.child, "園児名簿\n鈴木ひなた\n佐藤健\n高橋結衣\nを五十音順に"),
    (.child, "Name: Emily Carter, Age: 9, Allergy: nuts. Convert to JSON."),
    (.cardAuthentication, "security_code=234&card_number=4111111111111111"),
    (.cardAuthentication, "カード裏のセキュリティコードが234なんだけど"),
    (.communicationContent, "発信番号=0312345678, 着信番号=0612345678, 開始=10:00"),
    (.publicSectorMatter, "取扱:要機密情報\n下の議事録を要約して"),
    (.publicSectorMatter, "本市の来年度の予定価格を表にまとめて"),
  ]) func finds(_ entity: Entity, _ text: String) throws {
    #expect(try requests(in: text).contains(entity))
  }

  @Test(arguments: [
    "マイナンバーを聞かれたときの断り方を考えて",
    "マイナンバーの収集に関する社内規程を作成してください",
    "マイナンバーを扱うPCを暗号化する手順書を作成してください",
    "Write a FAQ: \"Do I have to submit my My Number to my employer?\"",
    "同僚がうつ病で休職しました。どう声をかければいいか教えてください",
    "サーバー障害の原因を推測して",
    "この投稿が政治的に偏っているかどうか判定して",
    "Do you think my manager will approve my pregnancy leave?",
    "応募者の田辺様に面接日程を調整する返信を作成してください",
    "採用サイトのデザイン案を比較して、どれを採用すべきか決めて",
    "Which candidate genes are linked to height?",
    "個人が特定されないように氏名を仮名化して",
    "仮名加工情報取扱事業者の義務を一覧にして",
    "山田先生、3年2組の皆さん、こんにちはで始まる挨拶文",
    "Emily Carter is a kindergarten teacher; write her bio",
    "セキュリティコードの再発行に300円かかりますか",
    "チャット履歴がAIの学習に使われるか教えて",
    "当社が入札に参加する際の予定価格の調べ方を教えて",
  ]) func passes(_ text: String) throws {
    #expect(try requests(in: text).isEmpty)
  }

  /// A mark of two laws is both, and a request stands beside the value it is about.
  @Test func standsBesideOthers() throws {
    let marked = try scan("【特定秘密】この資料を要約してください", with: Detector.all).map(\.entity)
    #expect(marked.contains(.markTop) && marked.contains(.publicSectorMatter))
    let asked = try requests(in: "この仮名加工情報から、購入者が誰かを割り出してください")
    #expect(asked == [.reidentification, .pseudonymisedNotice])
  }

  private static let ours: Set<Entity> = [
    .myNumberRequest, .myNumberTransformation, .specialCareInference, .personDecision, .reidentification,
    .pseudonymisedNotice, .child, .cardAuthentication, .communicationContent, .publicSectorMatter,
  ]

  private func requests(in text: String) throws -> Set<Entity> {
    Set(try scan(text, with: Detector.all).filter { $0.confidence >= 0.5 }.map(\.entity))
      .intersection(Self.ours)
  }
}
