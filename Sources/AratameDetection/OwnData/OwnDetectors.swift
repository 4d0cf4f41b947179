extension Detector {
  /// Ids of the detectors of own data, which exist where such data is configured.
  package static let ownIDs = ["own-document", "own-lexicon"]

  /// The detectors of an organisation's own data; none where there is none.
  package static func own(
    _ lexicons: [OwnLexicon], _ documents: [DocumentFingerprint], key: OwnKey
  ) -> [Detector] {
    (lexicons.isEmpty ? [] : [ownLexicon(LexiconIndex(lexicons, key: key))])
      + (documents.isEmpty ? [] : [ownDocument(ExcerptIndex(documents, key: key))])
  }

  private static func ownLexicon(_ index: LexiconIndex) -> Detector {
    Detector(
      id: "own-lexicon",
      entity: .codeName,
      summary: Localized(
        ja: "自組織の辞書（顧客・従業員・取引先・コードネーム）の語。辞書は鍵付きハッシュだけを持つ。",
        en: """
          A term of the organisation's own lexicons (customers, employees, partners, code names), of which only \
          keyed hashes are stored.
          """),
      sources: ["RFC 2104 (HMAC), RFC 5869 (HKDF), RFC 8439 (ChaCha20-Poly1305) [G]"],
      anchor: .text,
      reader: { text, starts, found in
        index.forEachTerm(in: text) { if starts.contains($0.match.lowerBound) { found($0) } }
      },
      confidence: 0.9, examples: [])
  }

  private static func ownDocument(_ index: ExcerptIndex) -> Detector {
    Detector(
      id: "own-document",
      entity: .confidentialDocument,
      summary: Localized(
        ja: "登録した文書（秘密の文書、第三者のプロンプト）の抜粋。少し書き換えられていても見つける。文書は鍵付きハッシュだけを持つ。",
        en: """
          An excerpt of a registered document (a confidential one, somebody else's prompt), small changes \
          included; of the document only keyed hashes are stored.
          """),
      sources: [
        """
        Schleimer, Wilkerson, Aiken: Winnowing: local algorithms for document fingerprinting, SIGMOD 2003 [G]
        """
      ],
      anchor: .text,
      reader: { text, starts, found in
        index.forEachExcerpt(in: text) { if starts.contains($0.match.lowerBound) { found($0) } }
      },
      confidence: 0.8, examples: [])
  }
}
