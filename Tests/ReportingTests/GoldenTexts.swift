/// The report on ``Samples/blocked``, word by word.
extension TextReportTests {
  static let japanese = """
    prompt.txt
    判定: 送信できません (block・解除不可)（対象者 4人程度）

    my-number.purpose  マイナンバーの目的外利用 — 送信できません (block・解除不可)
      マイナンバーは、法律で定められた事務のほかで利用・提供できません。
      該当: マイナンバー×1（検出信頼度 高 0.95）
        prompt.txt:2:8  ●●●●●●●●●●●●
      根拠: 番号法19条（原文確認 [V] 2026-09-29）
      直し方: (a) 番号を削除する

    personal-data.business-dpa  業務契約への委託 — 承認が必要です (require-approval)
      委託として送る条件がそろっていません。
      補足: 目的が未登録です。
      該当: メールアドレス×4（検出信頼度 中–高 0.60–0.95）
        prompt.txt:3:1  ●●●●
        prompt.txt:4:1  ●●●●
        prompt.txt:5:1  ●●●●
        ほか1件
      根拠: 個人情報保護法28条1項（引用確認 [Q]）
      根拠: 社内の整理（未確認 [G]）
      ※ この規則の根拠は原文で確認されていません（未確認）。
      直し方: (a) メールアドレスを伏せる  (b) 利用目的を登録して再判定する

    使った前提:
      入力の学習利用 = 既定ではなし（Example Services Agreement 2026-01-01、原文確認 [V]、確認日 2026-10-02）
      年次確認（法28条3項）の日 = 2026-03-10（組織の設定）
      用途 = 社内（試しに与えた前提）
    仮定（未登録のため厳しい側で判断）:
      人による閲覧 = あり得る（retention.human_review: 確認日 2026-01-10 から90日を過ぎたため未登録として扱いました）
      利用目的にAI処理が含まれるか = 不明（org.purpose.covers_llm: 登録なし）
    必要な対応:
      該当箇所を伏せて、もう一度確認する
      この利用の記録を残す

    集計: 1件を確認、検出5件（block 1件）
    適用した契約: example-api（例のAPI（業務））
    規程: aratame-jp 2026-11-22 sha256:0123456789ab、基準日 2026-11-22
    注意: これは法的助言ではありません。法令・ガイドライン・契約の解釈を確定するものではなく、最終判断は貴社の責任者と専門家が行ってください。検出できない個人情報・権利侵害が残り得ます。

    """

  static let english = """
    prompt.txt
    Verdict: do not send (block, cannot be lifted) (about 4 people)

    my-number.purpose  My Number outside its purposes — do not send (block, cannot be lifted)
      A My Number may be used and provided only for the tasks that the law names.
      Found: My Number ×1 (confidence high 0.95)
        prompt.txt:2:8  ●●●●●●●●●●●●
      Basis: My Number Act, Art. 19 (primary text read [V] 2026-09-29)
      How to fix: (a) delete the number

    personal-data.business-dpa  Entrustment under a business contract — approval needed (require-approval)
      Conditions of entrustment are open.
      Note: The purpose is not on record.
      Found: e-mail address ×4 (confidence medium–high 0.60–0.95)
        prompt.txt:3:1  ●●●●
        prompt.txt:4:1  ●●●●
        prompt.txt:5:1  ●●●●
        and 1 more
      Basis: APPI Art. 28(1) (quoted [Q])
      Basis: in-house reading (unverified [G])
      Note that the basis of this rule was not checked against the primary text (unverified).
      How to fix: (a) redact the e-mail addresses  (b) record the purpose and check again

    Facts used:
      training on inputs = off-by-default (Example Services Agreement 2026-01-01, primary text read [V], checked on 2026-10-02)
      date of the yearly Article 28(3) check = 2026-03-10 (organisation's settings)
      intended use = internal (tried for this run (what-if))
    Assumed (not on record, so the stricter side was taken):
      human review = possible (retention.human_review: checked on 2026-01-10, more than 90 days ago, so it counts as not on record)
      purpose of use covers AI = unknown (org.purpose.covers_llm: not on record)
    What you have to do:
      redact what was found and check again
      keep a record of this use

    Total: 1 document checked, 5 found (block 1)
    Contract applied: example-api (Example API (business))
    Rule set: aratame-jp 2026-11-22 sha256:0123456789ab, as of 2026-11-22
    Notice: This is not legal advice. It compares your text with recorded contract facts and public guidance dated above; it cannot see the model's output, cannot certify legality, and will miss things.

    """
}
