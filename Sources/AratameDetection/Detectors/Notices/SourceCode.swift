internal import AratameMatching

extension Detector {
  static let sourceCodeBlock = Detector(
    id: "source-code-block",
    entity: .sourceCode,
    summary: Localized(
      ja: "200行を超えるソースコード。オープンソースのライセンス表示があるものは除く。",
      en: "More than 200 lines of source code, unless an open-source licence stands over them."),
    sources: ["Unfair Competition Prevention Act (Japan) 2(6) [G]", "legal-rules.md, section 1.3"],
    anchor: .text, reader: SourceCode.read, confidence: 0.6,
    examples: [
      .hit("次のコードをレビューして\n⟦import Foundation⟧\n\(SourceCode.lines(210))"),
      .hit("バグを直して\n```\n⟦package sample⟧\n\(SourceCode.lines(220))```"),
      .hit("Refactor this please:\n⟦import Sample⟧\n\(SourceCode.lines(240))"),
      .hit("Explain the block below.\n```swift\n⟦struct Sample {⟧\n\(SourceCode.lines(205))```"),
      .miss("次のコードをレビューして\nimport Foundation\n\(SourceCode.lines(20))"),
      .miss(
        "Explain:\n// SPDX-License-Identifier: MIT\nimport Sample\n\(SourceCode.lines(240))"),
      .miss(String(repeating: "港の朝は早い。市が立ち、船が着く。\n", count: 260)),
      .miss(String(repeating: "  {\"id\": 12, \"name\": \"sample\"},\n", count: 260)),
    ])

  static let sourceCodeHeader = Detector(
    id: "source-code-header",
    entity: .sourceCode,
    summary: Localized(
      ja: "会社の著作権表示や社内のリポジトリの場所が書かれたソースコード。",
      en: "Source code whose header names a company or a place in its own repository."),
    sources: ["legal-rules.md, section 1.3"],
    anchor: .words(["copyright", "//depot/", "社内限定", "社内専用", "社内ライブラリ", "社内共通"]),
    before: 0, reach: 140,
    pattern:
      "(?i:(?<![a-z])copyright (?:\\(c\\) ?|© ?)?(?:[0-9]{4}(?:[-, ]{1,2}[0-9]{4})?,? )?(?:by )?)"
      + "(?:[A-Z][A-Za-z0-9&.-]{1,24}(?: [A-Z][A-Za-z0-9&.-]{1,24}){0,3},? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|GmbH|K\\.K|Co)(?![a-z])"
      + "|(?:株式会社|有限会社|合同会社)[一-鿿ァ-ヺーA-Za-z]{1,16}|[一-鿿ァ-ヺーA-Za-z]{1,16}(?:株式会社|有限会社|合同会社))"
      + "|//depot/[A-Za-z0-9._-]{1,40}/|社内(?:限定|専用|ライブラリ|共通)",
    assess: SourceCode.assessHeader, confidence: 0.6,
    examples: [
      .hit("直して\n// ⟦Copyright 2025 株式会社見本⟧\nfunc price(_ a: Int) -> Int { return a * rate }"),
      .hit("テストを書いて\n# ⟦社内ライブラリ⟧ 見積計算\ndef price(x):\n    return x * rate(x)"),
      .hit("Why is it slow?\n/* ⟦Copyright (c) 2024 Sample Corp⟧ */\nint main(void) { return run(); }"),
      .hit("Review\n// $Id: ⟦//depot/sample/⟧billing/main.c $\nstatic int total(int n) { return n; }"),
      .miss("社内ライブラリの名前を考えて"),
      .miss("Copyright 2025 株式会社見本 と書いたフッターを作って"),
      .miss(
        "Explain\n// Copyright 2024 Sample Corp\n// Licensed under the Apache License, Version 2.0\nint f(void) { return g(); }"
      ),
      .miss("Copyright 2024 Sample Corp is what the page says"),
    ])
}

/// Tells source code from prose and data by its lines.
enum SourceCode {
  /// More lines than this are a program, not a snippet.
  private static let most = 200

  /// Judges each segment by its lines; O(n), and next to nothing for a text of few lines.
  static let read: Detector.Reader = { text, starts, found in
    guard text.newlineCount >= most else { return }
    var start = 0
    while start < text.count {
      let end = text.firstOffset(of: 0x1E, from: start) ?? text.count
      if end - start > 2 * most, let first = firstLine(ofCodeIn: text, start..<end),
        starts.contains(first.lowerBound)
      {
        found(Candidate(first, confidence: 0.6, term: "source-code"))
      }
      start = end + 1
    }
  }

  /// The first line of code, when the lines of `segment` are mostly code and more than ``most``.
  private static func firstLine(ofCodeIn text: Span<UInt8>, _ segment: Range<Int>) -> Range<Int>? {
    var first: Range<Int>?
    var lines = 0
    var code = 0
    var words = 0
    var start = segment.lowerBound
    while start < segment.upperBound {
      let end = min(text.firstOffset(of: 0x0A, from: start) ?? segment.upperBound, segment.upperBound)
      let line = text.withoutSpace(start..<end)
      start = end + 1
      guard !line.isEmpty, !text.has("```", at: line.lowerBound) else { continue }
      let hasWord = keywords.hit(at: line.lowerBound, in: text, limit: line.upperBound) != nil
      if first == nil {
        // Prose above the code.
        guard hasWord || text.isComment(lineAt: line.lowerBound) else { continue }
        first = line
      }
      if hasWord { words += 1 }
      if hasWord || isCode(text, line) { code += 1 }
      lines += 1
      // Prose or data shows itself soon.
      if lines == 120, code * 2 < lines { return nil }
    }
    guard let first, lines > most, code * 10 >= lines * 6, words * 16 >= lines,
      !openLicences.occurs(in: text, first.lowerBound..<min(first.lowerBound + 3000, segment.upperBound)),
      !openLicences.occurs(in: text, max(segment.lowerBound, first.lowerBound - 800)..<first.lowerBound)
    else { return nil }
    return first.lowerBound..<min(first.upperBound, text.scalarBoundary(notAfter: first.lowerBound + 120))
  }

  /// Whether a line ends, or begins, as statements and comments do.
  private static func isCode(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    switch text[line.upperBound - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "("),
      UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"):
      return true
    case UInt8(ascii: ":"): return blocks.hit(at: line.lowerBound, in: text, limit: line.upperBound) != nil
    default: break
    }
    if text.isComment(lineAt: line.lowerBound) { return text[line.lowerBound] != 0x2A || line.count < 90 }
    for i in line where text[i] == 0x3D && i > line.lowerBound { return true }
    return false
  }

  static func assessHeader(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let match = candidate.match
    let line = text.line(around: match)
    guard text.isComment(lineAt: line.lowerBound) else { return nil }
    let header = text.vicinity(of: match, before: 500, after: 900)
    // What its notice says already is CONFIDENTIAL_SOURCE.
    if openLicences.occurs(in: text, header) || notices.occurs(in: text, header) { return nil }
    let after = match.upperBound..<header.upperBound
    guard keywords.count(in: text, after, upTo: 1) > 0, text.looksLikeCode(after) else { return nil }
    return Assessment(confidence: 0.6, term: "source-code")
  }

  /// What a line that ends in a colon begins with in Python and the like.
  private static let blocks = WordSet([
    "if ", "for ", "while ", "with ", "else", "elif ", "try", "except", "finally", "case ", "default",
  ])
  private static let openLicences = WordSet([
    "SPDX-License-Identifier", "General Public License", "Mozilla Public License", "Apache License",
    "Permission is hereby granted", "Redistribution and use in source", "MIT License", "BSD License",
    "BSD-style",
    "Boost Software License", "Eclipse Public License", "ISC License", "public domain", "CC0", "LICENSE file",
    "open source", "オープンソース",
  ])
  private static let notices = WordSet([
    "proprietary and confidential", "confidential and proprietary", "unauthorized copying",
    "confidential trade secret",
    "reserved. confidential", "reserved - confidential", "proprietary source code",
  ])
  private static let keywords = WordSet([
    "import ", "#include", "#define", "#import", "using ", "package ", "namespace ", "module ", "require(",
    "require ",
    "from ", "def ", "class ", "struct ", "enum ", "interface ", "protocol ", "extension ", "func ",
    "function ", "fn ", "sub ",
    "public ", "private ", "protected ", "internal ", "static ", "const ", "let ", "var ", "val ", "final ",
    "override ",
    "return", "if (", "if(", "for (", "for(", "while (", "while(", "switch (", "switch ", "case ", "else",
    "} else", "elif ",
    "try", "catch", "throw ", "raise ", "except", "guard ", "int ", "void ", "char ", "bool ", "double ",
    "float ",
    "string ", "unsigned ", "typedef ", "template", "async ", "await ", "export ", "impl ", "pub ", "match ",
    "end", "begin",
    "select ", "insert into", "create table", "print(", "self.", "this.", "break;", "continue;",
  ])

  /// So many lines of made-up code for the examples.
  static func lines(_ count: Int) -> String {
    (0..<count).map { $0 % 5 == 0 ? "  let sample = total(rows)" : "  rows.append(next(sample))" }
      .joined(separator: "\n") + "\n"
  }
}
