internal import AratameMatching
internal import Crypto

extension Detector {
  static let macAddress = Detector(
    id: "mac-address", entity: .macAddress,
    summary: Localized(
      ja: "MACアドレス: 2桁の16進数6組をコロンでつないだもの。", en: "A MAC address: six pairs of hexadecimal digits with colons."),
    sources: ["IEEE 802-2014, clause 8 [G]"],
    anchor: .colon, before: 2, reach: 24,
    pattern: #"(?<![A-Za-z0-9:._-])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![A-Za-z0-9]|[:.-][0-9A-Fa-f])"#,
    validate: { isDeviceAddress($0) }, confidence: 0.75,
    context: Context(
      ["mac", "mac address", "wifi", "wi-fi", "bssid", "ethernet", "device", "端末", "MACアドレス"], confidence: 0.9
    ),
    examples: [
      .hit("MAC: ⟦00:00:5E:00:53:AF⟧"), .hit("端末は⟦00:00:5e:00:53:01⟧です"), .miss("00:00:5E:00:53"),
      .miss("FF:FF:FF:FF:FF:FF"), .miss("00:00:5E:00:53:AF:01:02"), .miss("00:00:00:00:00:00"),
    ])

  static let macAddressLabelled = Detector(
    id: "mac-address-labelled", entity: .macAddress,
    summary: Localized(
      ja: "MACアドレス: 16進数をハイフンか点で区切ったもので、前にそれを示す語があるもの。",
      en: "A MAC address with hyphens or dots, after a word that says so."),
    sources: ["IEEE 802-2014, clause 8 [G]"],
    anchor: .words([
      "mac address", "mac:", "macs:", "hardware address", "physical address", "macアドレス", "物理アドレス",
      "mac_address", "macaddress",
    ]),
    reach: 80,
    pattern:
      #"(?<![a-z])(?:mac(?=[ _]?address|:|アドレス)|macs(?=:)|hardware address|physical address|物理アドレス)[^\n]{0,40}?(?<![a-z0-9.-])((?:[0-9a-f]{2}-){5}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![a-z0-9]|[.-][0-9a-f])"#,
    caseless: true, validate: { isDeviceAddress($0) }, confidence: 0.85,
    examples: [
      .hit("MAC address is ⟦00-00-5E-00-53-AF⟧"), .hit("Physical address: ⟦0000.5e00.53af⟧"),
      .hit("MACアドレス ⟦00-00-5E-00-53-01⟧"),
      .miss("00-00-5E-00-53-AF"), .miss("MAC: FF-FF-FF-FF-FF-FF"), .miss("hardware address unknown"),
    ])

  static let imei = Detector(
    number: "imei", .imei, source: "3GPP TS 23.003, section 6.2, annex B [G]",
    shapes: ["15", "2-6-6-1", "6-2-6-1"], check: { Checksum.imei($0) }, alone: 0.3,
    words: ["imei", "端末識別", "端末番号", "製造番号", "device id", "handset"], near: 0.9,
    examples: [
      .hit("IMEI ⟦356868000041418⟧"), .hit("imei: ⟦49-015420-323751-8⟧"), .miss("IMEI 356868000041419"),
      .miss("no 356868000041418"),
    ])

  static let lei = Detector(
    labelled: "lei", .lei, source: "ISO 17442-1:2020 [G]",
    anchors: ["lei:", "lei ", "lei code", "lei番号", "leiコード", "legal entity identifier", "取引主体識別子"],
    label: #"(?-i:LEI)(?=[: ]|コード|番号)(?:コード|番号)?|legal entity identifier|取引主体識別子"#,
    value: #"(?-i:[A-Z0-9]{18}\d{2})"#,
    check: { Checksum.lei($0) },
    examples: [
      .hit("LEI: ⟦353800ABCDEF12345684⟧"), .hit("LEIコード⟦213800ZZZZZZZZZZZZ12⟧"),
      .miss("LEI 353800ABCDEF12345685"),
      .miss("353800ABCDEF12345684"),
    ])

  static let walletBech32 = Detector(
    id: "crypto-wallet-bech32", entity: .cryptoWallet,
    summary: Localized(
      ja: "暗号資産のアドレス: bc1で始まり、検査符号が合うもの。", en: "A wallet address that begins with bc1 and passes its check."),
    sources: ["BIP 173, BIP 350 [G]"],
    anchor: .words(["bc1"]), reach: 80,
    pattern: #"(?<![A-Za-z0-9])(?:bc1[02-9ac-hj-np-z]{38,58}|BC1[02-9AC-HJ-NP-Z]{38,58})(?![A-Za-z0-9])"#,
    validate: { Checksum.bech32($0) }, confidence: 0.9,
    examples: [
      .hit("send to ⟦bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4⟧"),
      .hit("⟦BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4⟧"),
      .miss("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
      .miss("abc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
    ])

  static let walletBase58 = Detector(
    id: "crypto-wallet-base58", entity: .cryptoWallet,
    summary: Localized(
      ja: "暗号資産のアドレス: Base58の形式と検査符号が合い、前にそれを示す語があるもの。",
      en: "A wallet address in Base58 that passes its check, after a word that says so."),
    sources: ["Bitcoin developer reference, Base58Check encoding [G]"],
    anchor: .words(["bitcoin", "btc", "wallet", "ビットコイン", "ウォレット"]), reach: 120,
    pattern:
      #"(?:(?i:bitcoin|btc|wallet)|ビットコイン|ウォレット)[^\n]{0,40}?(?<![A-Za-z0-9])([13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])"#,
    validate: { isBase58Check($0) }, confidence: 0.9,
    examples: [
      .hit("bitcoin address ⟦1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2⟧"),
      .hit("ビットコインは⟦3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy⟧へ"),
      .miss("wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3"), .miss("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
    ])

  /// Whether an address is of one device: neither all zeros nor the address of all.
  private static func isDeviceAddress(_ bytes: Span<UInt8>) -> Bool {
    var first: UInt8?
    for i in bytes.indices where bytes[i].isASCIILetterOrDigit {
      let byte = bytes[i] | 0x20
      if byte != first ?? byte { return true }
      first = byte
    }
    return first != 0x30 && first != UInt8(ascii: "f")
  }

  /// Whether the last four bytes of a Base58 number begin the double SHA-256 of the others.
  private static func isBase58Check(_ bytes: Span<UInt8>) -> Bool {
    let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    var number = [UInt8](repeating: 0, count: 25)
    for i in bytes.indices {
      guard var carry = alphabet.firstIndex(of: bytes[i]) else { return false }
      for place in number.indices.reversed() {
        carry += 58 * Int(number[place])
        number[place] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      if carry > 0 { return false }
    }
    let hash = SHA256.hash(data: Array(SHA256.hash(data: number[..<21])))
    return hash.prefix(4).elementsEqual(number[21...])
  }
}
