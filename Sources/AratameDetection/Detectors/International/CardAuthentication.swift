internal import AratameMatching

extension Detector {
  static let cardSecurityCode = Detector(
    id: "card-security-code",
    entity: .cardAuthentication,
    summary: Localized(
      ja: "カードのセキュリティコード（CVV・CVC など）の3〜4桁で、見出しの付いたもの。",
      en: "A card's security code (CVV, CVC and the like), three or four digits with their label."),
    sources: ["PCI DSS v4.0.1, 3.3.1.2 [S:L4]", "legal-rules.md, section 1.2"],
    anchor: .words([
      "CVV", "CVC", "CVN", "セキュリティコード", "セキュリティーコード", "セキュリティ・コード", "カード確認", "認証コード", "security code",
      "security_code",
      "securitycode", "card verification", "card_verification", "verification code",
    ]),
    before: 0, reach: 64,
    pattern: #"""
      (?xi) (?<![A-Za-z])
      (?: (?: card [ _-]? )? (?: cv[vcn] 2? ) (?: [ ]? (?: 番号 | コード | 値 | [ _-]? (?: code | number | no\.? ) ) )?
        | (?: カードの? )? セキュリティー?・?コード | カード確認(?:コード|番号) | (?: card [ ] )? security [ _]? code | card [ _] verification [ _] (?: value | code | number )
        | (?: カード )? 認証コード | verification [ ] code )
      (?: \( [^()\n]{1,16} \) )?
      (?: ["'] [ ]? [:=] [ ]? ["']? | [ ]? (?: は | が | : | = | \| | is | [#] | , | -> ){1,2} [ ]? ["']? | [ ]{1,3} | の )
      (?: 「 )? (\d{3,4}) (?! \d | [-./年:] \d | 年 | 桁 | 円 | [ ]?digit | %)
      """#,
    assess: CardAuthentication.assessCode, confidence: 0.9,
    examples: [
      .hit("カード番号 4111 1111 1111 1111、CVV ⟦123⟧ の決済を試してください"),
      .hit("有効期限12/30、セキュリティコードは⟦737⟧です"),
      .hit(#"{"card_number": "4111111111111111", "cvc": "⟦123⟧"}"#),
      .hit("card 4111 1111 1111 1111, exp 12/30, security code: ⟦9876⟧"),
      .hit("CVV2=⟦123⟧ を送信"),
      .miss("CVVとは何か教えてください"),
      .miss("CVVは3桁です"),
      .miss("CVC 2024年の投資先をまとめてください"),
      .miss("CVV: XXX"),
      .miss("The building's security code is 4321"),
      .miss("CVC and CVV differ; a CVV has 3 digits"),
    ])

  static let cardTrack = Detector(
    id: "card-track-data",
    entity: .cardAuthentication,
    summary: Localized(
      ja: "カードの磁気トラック（トラック1・2）のデータ。",
      en: "Magnetic track data of a card (track 1 or 2)."),
    sources: ["ISO/IEC 7813:2006 (structure of tracks 1 and 2) [G]", "PCI DSS v4.0.1, 3.3.1.1 [S:L4]"],
    anchor: .digits(13...19), before: 4, reach: 128,
    pattern: #"""
      (?x) (?<![A-Za-z0-9])
      (?: (?: %B ) \d{13,19} \^ [A-Z0-9 ./'-]{2,26} \^ \d{4} \d{3} [A-Za-z0-9 ]{0,40} \?? 
        | ; \d{13,19} = \d{4} \d{3} \d{0,20} \??
        | \d{13,19} [=D] \d{2} (?:0[1-9]|1[0-2]) [12567][0-24-7][0-7] \d{5,20} \?? )
      (?! [A-Za-z0-9] )
      """#,
    assess: CardAuthentication.assessTrack, confidence: 0.98,
    examples: [
      .hit("読み取り結果: ⟦%B4111111111111111^SAMPLE/HANAKO^30121011000000000?⟧"),
      .hit("⟦;4111111111111111=30121011000012300000?⟧ を解析してください"),
      .hit("Track 2 is ⟦4111111111111111=30122010000012345⟧"),
      .hit("swipe: ⟦%B5555555555554444^PLACEHOLDER/JANE^3012201000000000000?⟧"),
      .miss("トラック2の構造を教えてください"),
      .miss(";1234567890123456=30121011000012300000?"),
      .miss("x=4111111111111111=1"),
      .miss("%B is a format specifier"),
      .miss("order 4111111111111111 = 3012"),
    ])

  static let cardPIN = Detector(
    id: "card-pin",
    entity: .cardAuthentication,
    summary: Localized(
      ja: "カードの暗証番号（PIN）と PIN ブロックで、見出しの付いたもの。",
      en: "A card's PIN or a PIN block, with its label."),
    sources: ["ISO 9564-1:2017 (PIN block) [G]", "PCI DSS v4.0.1, 3.3.1.3 [S:L4]"],
    anchor: .words(["暗証番号", "PIN", "ピンコード", "PINブロック"]), before: 0, reach: 64,
    pattern: #"""
      (?x) (?: (?<![A-Za-z]) (?i: pin [ _-]? block ) | PINブロック )
        (?: [ ]? (?: は | : | = | is ){1,2} [ ]? | [ ]{1,2} ) ["']? ([0-9A-Fa-f]{16}) (?![0-9A-Za-z])
      | (?: 暗証番号 | ピンコード | (?<![A-Za-z]) PIN (?: [ ]? (?: コード | 番号 | code | number ) )? (?![A-Za-z]) )
        (?: ["'] [ ]? [:=] [ ]? ["']? | [ ]? (?: は | が | : | = | is | [#] ){1,2} [ ]? ["']? | [ ]{1,2} | (?=「) ) (?: 「 )?
        (\d{4}(?:\d{2})?) (?! \d | [-./年:] \d | 年 | 桁 | 円 | [ ]?digit )
      """#,
    assess: CardAuthentication.assessPIN, confidence: 0.95,
    examples: [
      .hit("キャッシュカードの⟦暗証番号は8351⟧です"),
      .hit("My debit card ⟦PIN is 8351⟧, remind me"),
      .hit("カード 4111 1111 1111 1111 ⟦PIN: 8351⟧"),
      .hit("DE52 ⟦PIN block: 0412AC89ABCDEF67⟧"),
      .miss("暗証番号の決め方を教えてください"),
      .miss("キャッシュカードの暗証番号は4桁です"),
      .miss("倉庫のドアのPIN: 8351"),
      .miss("PIN 1010 on the connector goes to the SD card"),
      .miss("PIN block formats are in ISO 9564"),
    ])

  static let cardNumberWithCode = Detector(
    id: "card-number-with-code",
    entity: .cardAuthentication,
    summary: Localized(
      ja: "カード番号・有効期限と並んだ3〜4桁のセキュリティコード。",
      en: "A security code in a row with a card number and its expiry."),
    sources: cardSecurityCode.sources,
    anchor: .digits(13...19), before: 0, reach: 96,
    pattern: #"""
      (?x) (?<![A-Za-z0-9]) (?<!\d[-./ ])
      (?: [2-6]\d{12,15} | [2-6]\d{3} (?: [- ]\d{4} ){3} | 3\d{3} [- ] \d{6} [- ] \d{5} )
      [ ]? [,;|/\t ] [ ]? (?: (?i: exp(?:iry|ires)? \.? :? | 有効期限:? | 期限:? ) [ ]? )? (?: 0[1-9] | 1[0-2] ) [ ]? [-/|, ] [ ]? (?: 20 )? [23]\d [ ]? [,;|/\t ] [ ]?
      (\d{3,4}) (?! [0-9A-Za-z] | [-./]\d )
      """#,
    assess: CardAuthentication.assessRow, confidence: 0.9,
    examples: [
      .hit("4111111111111111|12|30|⟦123⟧"),
      .hit("4111 1111 1111 1111, 12/30, ⟦737⟧ で試してください"),
      .hit("card: 5555-5555-5555-4444 01/2031 ⟦999⟧"),
      .hit("番号と期限とコード: 378282246310005 12/30 ⟦1234⟧"),
      .miss("1234567890123456, 12/30, 737"),
      .miss("4111111111111111 12/30"),
      .miss("4111 1111 1111 1111, 12/30 total 737 yen"),
      .miss("4111111111111111,2030,123"),
    ])
}

/// Judges card authentication data by the card beside it.
enum CardAuthentication {
  static func assessCode(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    if isZero(text, candidate.entity) { return nil }
    let near = text.near(candidate.match, 200)
    let isOfCard = cards.occurs(in: text, near)
    if short.hit(at: candidate.match.lowerBound, in: text, limit: text.count) != nil {
      // CVC is also a word for funds, cameras and courses.
      let isYear =
        candidate.entity.count == 4
        && (text.has("19", at: candidate.entity.lowerBound)
          || text.has("20", at: candidate.entity.lowerBound))
      return isOfCard ? Assessment(confidence: 0.9) : isYear ? nil : Assessment(confidence: 0.7)
    }
    if weak.hit(at: candidate.match.lowerBound, in: text, limit: text.count) != nil {
      return isOfCard && candidate.entity.count == 3 ? Assessment(confidence: 0.6) : nil
    }
    if isOfCard { return Assessment(confidence: 0.9) }
    return text[candidate.match.lowerBound] < 0x80 || doors.occurs(in: text, near)
      ? nil : Assessment(confidence: 0.6)
  }

  static func assessTrack(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    var start = candidate.match.lowerBound
    while text[start] &- 0x30 >= 10 { start += 1 }
    var end = start
    while end < candidate.match.upperBound, text[end] &- 0x30 < 10 { end += 1 }
    guard Checksum.luhn(text.extracting(start..<end)), !isZero(text, start..<end) else { return nil }
    return Assessment(confidence: 0.98)
  }

  static func assessPIN(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    if candidate.entity.count == 16 { return Assessment(confidence: 0.9, entity: candidate.match) }
    let sentence = text.sentence(around: candidate.match)
    let near = text.near(candidate.match, 160)
    guard money.occurs(in: text, sentence) || cards.occurs(in: text, near), !boards.occurs(in: text, near),
      !isZero(text, candidate.entity)
    else { return nil }
    return Assessment(confidence: 0.95, entity: candidate.match)
  }

  static func assessRow(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    var digits: [UInt8] = []
    var position = candidate.match.lowerBound
    while digits.count < 16, position < candidate.entity.lowerBound {
      let byte = text[position]
      if byte &- 0x30 < 10 {
        digits.append(byte)
      } else if byte != 0x20 && byte != 0x2D || digits.count == 15 && digits[0] == 0x33 && digits[1] != 0x35 {
        break
      }
      position += 1
    }
    guard Checksum.luhn(digits.span) else { return nil }
    return Assessment(confidence: 0.9)
  }

  private static func isZero(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { text[$0] == 0x30 }
  }

  private static let short = WordSet([
    "cvv", "cvc", "cvn", "cvv2", "cvc2", "card cvv", "card cvc", "cvv*", "cvc*",
  ])
  private static let weak = WordSet(["認証コード", "カード認証コード", "verification code"])
  private static let cards = WordSet([
    "カード", "クレジット", "クレカ", "決済", "有効期限", "visa", "mastercard", "amex", "jcb", "card", "cards",
    "card_number", "cardnumber", "credit", "debit", "expiry", "expires", "expiration", "exp", "pan",
    "payment",
    "checkout", "4111*", "5555*", "stripe",
  ])
  private static let money = WordSet([
    "キャッシュカード", "クレジットカード", "クレカ", "デビット", "ATM", "銀行", "口座", "カードの", "カードは", "atm", "debit card",
    "credit card", "bank card",
    "my card", "the card", "bank account",
  ])
  private static let doors = WordSet(["ドア", "扉", "玄関", "入口", "倉庫", "ビルの", "マンション", "警備", "施錠", "ゲート", "ゲーム"])
  private static let boards = WordSet([
    "connector", "gpio", "arduino", "board", "sd card", "simカード", "sim card", "基板", "端子", "pinout",
    "マイナンバーカード", "ピン配置",
    "sd card.", "sim", "graphics card",
  ])
}

extension Span<UInt8> {
  /// `place` with at most `reach` bytes to either side.
  func near(_ place: Range<Int>, _ reach: Int) -> Range<Int> {
    Swift.max(0, place.lowerBound - reach)..<Swift.min(count, place.upperBound + reach)
  }
}
