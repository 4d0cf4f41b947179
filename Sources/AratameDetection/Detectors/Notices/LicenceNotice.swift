internal import AratameMatching

extension Detector {
  static let licenceNotice = Detector(
    id: "licence-notice",
    entity: .licenceNotice,
    summary: Localized(
      ja: "貼り付けたコードの中のライセンス表示（SPDX、GPL・MIT などの定型文、再配布の禁止）。",
      en:
        "A licence notice in pasted code: SPDX, the set wording of GPL, MIT and others, a ban on redistribution."
    ),
    sources: [
      "SPDX specification 2.3, annex E: short identifiers in source files [G]", "legal-rules.md, section 1.3",
    ],
    anchor: .words([
      "SPDX-License-Identifier", "General Public Licen", "Mozilla Public Licen", "Apache License, Version",
      "licensed under the ", "licensed under terms", "licensed under MIT", "licensed under GPL",
      "licensed under Apache", "licensed under BSD", "licensed under AGPL", "licensed under LGPL",
      "licensed under MPL", "licensed under GNU", "licensed under Eclipse", "licensed under Boost",
      "Permission is hereby granted, free",
      "Redistribution and use in source", "all rights reserved", "no redistribution", "do not redistribute",
      "may not be redistributed", "redistribution is", "redistribution of this", "再配布禁止", "再配布を禁", "再配布は禁",
      "無断再配布",
    ]),
    before: 24, reach: 112,
    pattern: LicenceNotice.pattern, caseless: true, assess: LicenceNotice.assess, confidence: 0.7,
    examples: [
      .hit("// ⟦SPDX-License-Identifier: GPL-3.0-only⟧\nint f(void);\nこの関数を説明して"),
      .hit(
        "なぜ落ちますか\n/* ⟦Permission is hereby granted, free of charge⟧, to any person obtaining a copy\n */\nint main() { return g(); }"
      ),
      .hit("x = 1\n# 社外提供品。⟦再配布を禁じ⟧ます。\ndef price(x):\n    return x * rate(x)\nバグを探して"),
      .hit(
        "Why does this leak?\n/*\n * This file is part of Sample.\n * Sample is free software under the ⟦GNU Affero General Public License⟧.\n */\nvoid *a(void) { return malloc(b); }"
      ),
      .hit(
        "Review:\n// Copyright 2021 Sample Ltd. ⟦All rights reserved⟧.\nfunc load(_ a: Int) -> Int { return a }"
      ),
      .hit(
        "Find the bug\n# ⟦Licensed under the Apache License⟧, Version 2.0\nimport os\nx = os.getenv(\"A\")"),
      .miss("GNU General Public Licenseとは何か教えて"),
      .miss("自分のライブラリに合うライセンスを選んで。MITかApache License, Version 2.0で迷っています"),
      .miss("各ファイルの先頭に // SPDX-License-Identifier: MIT を付けて"),
      .miss("What does \"Permission is hereby granted, free of charge\" mean?"),
      .miss("Add an SPDX-License-Identifier: MIT header to every file"),
      .miss("Draft a web page footer that says all rights reserved"),
    ])
}

/// Judges licence wording by whether it stands in code or is only spoken of.
enum LicenceNotice {
  static let pattern =
    "SPDX-License-Identifier:[ \\t]{0,4}[a-z0-9(][a-z0-9.+()-]{1,40}"
    + "|(?<![a-z])(?:(?:GNU )?(?:Lesser |Affero |Library )?General Public Licen[sc]e|Mozilla Public License"
    + "|Apache License, Version|licensed under (?:the )?(?:terms of the )?(?:Apache|MIT|BSD|[AL]?GPL|MPL|GNU|Eclipse|Boost)(?: (?:Software |Public )?License)?"
    + "|Permission is hereby granted, free of charge|Redistribution and use in source and binary forms"
    + "|all rights reserved|no redistribution|do not redistribute|may not be redistributed"
    + "|redistribution (?:is |of this (?:file|code|software|source) (?:is )?)(?:not permitted|not allowed|prohibited|forbidden))(?![a-z])"
    + "|再配布(?:[をは]?禁止|[をは]禁じ)"

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let match = candidate.match
    // One notice names its licence several times: the first speaks for it.
    if names.occurs(in: text, text.vicinity(of: match, before: 600, after: 0).lowerBound..<match.lowerBound) {
      return nil
    }
    let line = text.line(around: match)
    if Statement.isQuestion(text, line) || talk.occurs(in: text, line) { return nil }
    let isSet = setWording.hit(at: match.lowerBound, in: text, limit: text.count) != nil
    if isSet, !isQuoted(match, text) { return Assessment(confidence: 0.8, term: "licence") }
    guard isInComment(line, text) else { return nil }
    let after = text.vicinity(of: match, before: 300, after: 700)
    guard text.looksLikeCode(after) || code.occurs(in: text, after) else { return nil }
    return Assessment(confidence: 0.7, term: "licence")
  }

  private static func isInComment(_ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    if text.isComment(lineAt: line.lowerBound) { return true }
    if isInDocumentation(line, text) { return true }
    // A block comment that was opened further up, or a comment behind code on the line.
    let before = text.vicinity(of: line, before: 600, after: 0)
    var i = line.upperBound - 1
    while i > before.lowerBound {
      if text[i] == 0x2F, text[i - 1] == 0x2A, i < line.lowerBound { return false }
      if text[i] == 0x2A, text[i - 1] == 0x2F { return true }
      i -= 1
    }
    return false
  }

  /// Whether three quotation marks were opened before the line and not closed, as in Python.
  private static func isInDocumentation(_ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let before = text.vicinity(of: line, before: 600, after: 0)
    var marks = 0
    var i = before.lowerBound
    while i < line.lowerBound {
      if text.has("\"\"\"", at: i) || text.has("'''", at: i) {
        marks += 1
        i += 3
      } else {
        i += 1
      }
    }
    return marks % 2 == 1
  }

  private static func isQuoted(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = text[range.lowerBound - 1]
    return before == 0x22 || before == 0x27 || before == 0x60 || text.has("「", before: range.lowerBound)
      || text.has("“", before: range.lowerBound)
  }

  /// Wording that stands nowhere but in a notice.
  private static let setWording = WordSet([
    "SPDX-License-Identifier", "Permission is hereby granted", "Redistribution and use in source",
  ])
  private static let names = WordSet([
    "SPDX-License-Identifier", "General Public License", "Mozilla Public License", "Apache License",
    "Permission is hereby granted", "Redistribution and use", "all rights reserved", "再配布を禁", "再配布禁止",
    "MIT License",
  ])
  private static let talk = WordSet([
    "を付け", "をつけ", "付けて", "つけて", "を追加", "挿入", "選んで", "選び方", "迷って", "文言", "ヘッダーを書", "ヘッダを書", "テンプレート", "雛形",
    "add ", "insert", "append", "prepend", "choose", "which licen*", "draft", "template", "put a", "put an",
    "include a", "footer", "generate a licen*", "write a licen*", "write the licen*", "create a licen*",
  ])
  private static let code = WordSet([
    "#include", "import ", "return", "function", "def ", "class ", "int ", "void ", "const ", "public ",
    "package ",
    "using ", "struct ", "let ", "var ",
  ])
}
