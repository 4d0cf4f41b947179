extension Detector {
  static let githubToken = Detector(
    id: "github-token",
    entity: .githubToken,
    summary: Localized(
      ja: "GitHubのトークン: ghp_、gho_、ghu_、ghs_、ghr_と36字（終わりの6字は検査用）、またはgithub_pat_。",
      en:
        "A GitHub token: ghp_, gho_, ghu_, ghs_ or ghr_ and 36 characters, the last six a checksum; or github_pat_."
    ),
    sources: [
      "GitHub blog, Behind GitHub's new authentication token formats, 2021-04-05 (CRC-32 in Base62) [G]"
    ],
    anchor: .words(["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"]),
    reach: 100,
    pattern:
      #"(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])"#,
    validate: { !Placeholder.isMadeUp($0) },
    assess: { assessGitHub($0.extracting($1.entity)) },
    confidence: 0.9,
    examples: [
      .hit("トークン⟦" + .key("gh", "p_aWFeOgd23eOp1ARV", "jVEeNJPXGyijpX1TFLh2") + "⟧を使う"),
      .hit("GITHUB_TOKEN=⟦" + .key("gh", "s_UwIL8tuPmXyNcizR", "cEneZHbEyVsDnc0JSURH") + "⟧"),
      .hit("⟦" + .key("gh", "o_PGg36SmMTBBZJmhwP", "GBYa8kRaDS5as0yxZ1G") + "⟧"),
      .hit(
        "⟦"
          + .key(
            "github", "_pat_", "fdmAfbhtuxQxjf3EUsKwg4", "_", "3oNmTIkxyUzA2UtEUZZynrEzvyvOc0wVLuD62",
            "lDie6IhyKgoRfRjH1UFLFT")
          + "⟧"),
      .miss("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
      .miss("ghp_short"),
      .miss("ghp_your_token_here"),
      .miss("high_aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2"),
    ])

  /// Certain when the checksum agrees; a token that fails it cannot be GitHub's as we know them, but is
  /// meant as one.
  private static func assessGitHub(_ token: Span<UInt8>) -> Assessment {
    guard token.count == 40 else { return Assessment(confidence: 0.9) }
    let checksum = base62(crc32(token.extracting(4..<34)), digits: 6)
    let agrees = checksum.indices.allSatisfy { checksum[$0] == token[34 + $0] }
    return Assessment(confidence: agrees ? 0.99 : 0.6)
  }

  /// CRC-32 as in ISO 3309, ITU-T V.42 and zlib.
  private static func crc32(_ bytes: Span<UInt8>) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for i in bytes.indices {
      crc ^= UInt32(bytes[i])
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~crc
  }

  /// A number in Base62 (0–9, A–Z, a–z), padded with zeros on the left.
  private static func base62(_ number: UInt32, digits: Int) -> [UInt8] {
    var number = number
    var text = [UInt8](repeating: 0x30, count: digits)
    for i in text.indices.reversed() {
      let digit = UInt8(number % 62)
      text[i] = digit < 10 ? 0x30 + digit : digit < 36 ? 0x41 + digit - 10 : 0x61 + digit - 36
      number /= 62
    }
    return text
  }
}
