extension Detector {
  static let ipv4Address = Detector(
    id: "ipv4-address",
    entity: .ipAddress,
    summary: Localized(
      ja: "IPv4アドレス。例示用の範囲は除き、私設・特殊用途のものは確信度を低くする。",
      en: "An IPv4 address; documentation ranges are left out, private and special-purpose ones are low."),
    sources: [
      "RFC 791 [G]", "RFC 5737 (documentation), RFC 1918 (private), RFC 6890 (special purpose) [G]",
    ],
    anchor: .shapes(addressShapes),
    reach: 24,
    pattern: #"""
      (?x) (?<![A-Za-z0-9_.]) (?<![A-Za-z0-9_][-+])
      (?: (?: 25[0-5] | 2[0-4]\d | 1\d\d | [1-9]?\d ) \. ){3} (?: 25[0-5] | 2[0-4]\d | 1\d\d | [1-9]?\d )
      (?! [A-Za-z0-9_] | \.[A-Za-z0-9] | [-+][A-Za-z] )
      """#,
    assess: { assessIPv4($0, $1) },
    confidence: 0.75,
    examples: [
      .hit("サーバー⟦8.8.4.240⟧へ接続"),
      .hit("from ⟦100.200.30.40⟧:443"),
      .hit("接続元IPは⟦133.1.2.34⟧です"),
      .hit("社内の⟦192.168.10.20⟧を確認"),
      .miss("接続先は192.0.2.10です"),
      .miss("198.51.100.7 and 203.0.113.9"),
      .miss("バージョン1.2.3.4に更新"),
      .miss("version: 10.20.30.40"),
      .miss("v1.2.3.4"),
      .miss("opencv-python==4.5.2.54"),
      .miss("Chrome/120.0.0.0"),
      .miss("OID 1.3.6.1.4.1"),
      .miss("256.1.1.1"),
    ])

  static let ipv6Address = Detector(
    id: "ipv6-address",
    entity: .ipAddress,
    summary: Localized(
      ja: "IPv6アドレス。例示用の範囲は除き、ループバックや閉じた範囲のものは確信度を低くする。",
      en: "An IPv6 address; documentation ranges are left out, loopback and local ones are low."),
    sources: ["RFC 4291 section 2.2 [G]", "RFC 3849, RFC 9637 (documentation), RFC 4193 (local) [G]"],
    anchor: .colon,
    before: 40,
    reach: 64,
    pattern: #"""
      (?x) (?<![A-Za-z0-9._-]) (?<!::) (?<!\d:) (?=::|[0-9A-Fa-f]{1,4}:)
      (?:[0-9A-Fa-f]{0,4}:){2,7} (?:[0-9A-Fa-f]{1,4}|(?<=::)) (?! [A-Za-z0-9_] | :[0-9A-Fa-f:] | \.\d )
      """#,
    assess: { assessIPv6($0, $1) },
    confidence: 0.8,
    examples: [
      .hit("接続元は⟦2400:4050:1234:5600:a1b2:c3d4:e5f6:7890⟧です"),
      .hit("IPアドレス：⟦2400:4050:1234:5600:a1b2:c3d4:e5f6:7890⟧: 接続"),
      .hit("ping6 ⟦2400:cb00:2048:1::6814:155⟧"),
      .hit("社内の⟦fe80:0:0:0:1ff:fe23:4567:890a⟧を確認"),
      .miss("2001:db8::1"),
      .miss("接続先は2001:DB8:0:0:0:0:0:1です"),
      .miss("開始は12:30:45です"),
      .miss("00:1A:2B:3C:4D:5E"),
      .miss("std::vector と a::b"),
      .miss("00:11:22:33:44:55:66:77"),
    ])

  /// Four runs of one to three digits.
  private static let addressShapes = (0..<81).map { number in
    [number / 27, number / 9 % 3, number / 3 % 3, number % 3].map { String($0 + 1) }.joined(separator: "-")
  }

  private static func assessIPv4(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    var octets: [Int] = [0]
    for i in candidate.entity {
      if text[i].isASCIIDigit {
        octets[octets.count - 1] = octets[octets.count - 1] * 10 + Int(text[i] - 0x30)
      } else {
        octets.append(0)
      }
    }
    if isDocumentation(octets) || followsVersionWord(text, candidate.entity.lowerBound) {
      return Assessment(confidence: 0)
    }
    // Four single digits are as often the number of a section as an address.
    let isLow = isSpecial(octets) || octets.allSatisfy { $0 < 10 }
    return Assessment(confidence: isLow ? 0.4 : 0.75)
  }

  private static func isDocumentation(_ octets: [Int]) -> Bool {
    [[192, 0, 2], [198, 51, 100], [203, 0, 113]].contains(Array(octets.prefix(3)))
  }

  /// Whether an address reaches no host of the Internet.
  private static func isSpecial(_ octets: [Int]) -> Bool {
    switch (octets[0], octets[1]) {
    case (0, _), (10, _), (127, _), (224..., _): true
    case (100, 64...127), (169, 254), (172, 16...31), (192, 168), (198, 18...19): true
    default: false
    }
  }

  /// Whether a number stands after a word such as `version`, a product's name and a slash, or `==`.
  private static func followsVersionWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    var end = offset
    if end > 1, text[end - 1] == UInt8(ascii: "/"), text[end - 2].isASCIILetter { return true }
    if end > 1, text[end - 1] == UInt8(ascii: "="), comparisons.contains(text[end - 2]) { return true }
    while end > 0 && offset - end < 4 && [0x20, 0x3A, 0x3D, 0x22, 0x27, 0x2E].contains(text[end - 1]) {
      end -= 1
    }
    return versionWords.contains { word in
      guard end >= word.count else { return false }
      let start = end - word.count
      if word[0].isASCIILetter && start > 0 && text[start - 1].isASCIILetterOrDigit { return false }
      return word.indices.allSatisfy { text[start + $0] == word[$0] || text[start + $0] | 0x20 == word[$0] }
    }
  }

  /// What stands before `=` in a requirement such as `numpy==1.26.4.1`: `=`, `~`, `<`, `>`, `!`, `^`.
  private static let comparisons: [UInt8] = [0x3D, 0x7E, 0x3C, 0x3E, 0x21, 0x5E]

  private static let versionWords: [[UInt8]] = [
    "v", "ver", "version", "rev", "revision", "release", "build", "バージョン", "ヴァージョン", "版", "ビルド", "第", "§",
    "section", "chapter", "figure", "表", "図", "項番", "oid",
  ].map { Array($0.utf8) }

  private static func assessIPv6(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    guard let address = IPv6(text.extracting(candidate.entity)), !address.isDocumentation else {
      return Assessment(confidence: 0)
    }
    return Assessment(confidence: address.isLocal ? 0.4 : 0.8)
  }
}

/// An IPv6 address as written, as far as it can be told from other text with colons.
private struct IPv6 {
  /// The hexadecimal groups that are written.
  private var groups: [[UInt8]] = []
  /// How many groups stand before `::`, where there is one.
  private var zerosAt: Int?

  /// The address; nil when `bytes` are none, or are as likely a time, a slice or a qualified name.
  init?(_ bytes: Span<UInt8>) {
    var group: [UInt8] = []
    for i in bytes.indices {
      guard bytes[i] == UInt8(ascii: ":") else {
        group.append(bytes[i].isASCIILetter ? bytes[i] | 0x20 : bytes[i])
        continue
      }
      if i > 0, bytes[i - 1] == UInt8(ascii: ":") {
        if zerosAt != nil { return nil }
        zerosAt = groups.count
      } else if !group.isEmpty {
        groups.append(group)
      } else if bytes.count < 2 || bytes[1] != UInt8(ascii: ":") {
        return nil
      }
      group = []
    }
    if !group.isEmpty { groups.append(group) } else if zerosAt != groups.count { return nil }
    guard groups.allSatisfy({ $0.count <= 4 }), isPlausible else { return nil }
  }

  private var isPlausible: Bool {
    guard zerosAt != nil else {
      // Eight pairs are a hardware address.
      return groups.count == 8 && !groups.allSatisfy { $0.count == 2 }
    }
    if isLoopback { return true }
    let hasDigit = groups.joined().contains { $0.isASCIIDigit }
    return (2...7).contains(groups.count) && hasDigit && groups[0].count >= 3
  }

  private var isLoopback: Bool { zerosAt == 0 && groups == [[0x31]] }

  private func value(_ index: Int) -> Int {
    guard index < (zerosAt ?? groups.count) else { return 0 }
    return groups[index].reduce(0) { $0 << 4 | Int($1.isASCIIDigit ? $1 - 0x30 : $1 - 0x57) }
  }

  /// 2001:db8::/32 and 3fff::/20.
  var isDocumentation: Bool {
    value(0) == 0x2001 && value(1) == 0xDB8 || value(0) == 0x3FFF && value(1) < 0x1000
  }

  /// Loopback, link-local, unique local and multicast.
  var isLocal: Bool {
    isLoopback || value(0) & 0xFFC0 == 0xFE80 || value(0) & 0xFE00 == 0xFC00 || value(0) & 0xFF00 == 0xFF00
  }
}
