extension Detector {
  static let streetAddress = Detector(
    id: "street-address",
    entity: .streetAddress,
    summary: Localized(
      ja: "英語の住所: 番地、通りの名、種類（Street、Aveなど）。部屋、町、州、郵便番号まで含む。",
      en: "An address in English: number, name and kind of street, with unit, city, state and postal code."),
    sources: streetSources,
    anchor: .anyOf([.exactWords(AddressParts.streets.map { " \($0)" }), .words(shortStreetAnchors)]),
    before: 160,
    reach: 420,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d#$€£¥.:/-]) (?<!\d,)
      (?: \#(AddressParts.unit) ,? [ ] )? \d{1,6}[A-Za-z]? (?:[-/]\d{1,4})? [ ]
      (?: (?:\#(AddressParts.word) | \d{1,4}(?:st|nd|rd|th)? ) [ ] ){1,5}
      (?: \#(AddressParts.street) (?![\#(AddressParts.letters)\d'’-])
        | \#(AddressParts.shortStreet) (?=[ .,"');|<\\]|\n(?!\x1E)) \.? (?![\#(AddressParts.letters)\d]) )
      (?:[ ](?:NE|NW|SE|SW|N|S|E|W|North|South|East|West)(?![\#(AddressParts.letters)]))?
      (?:\#(AddressParts.gap)\#(AddressParts.unit)){0,2} \#(AddressParts.town)?
      """#,
    assess: { assessStreet($0, $1) },
    confidence: 0.45,
    examples: [
      .hit("I live at ⟦12 Example Street⟧."),
      .hit("Address: ⟦1234 Sample Ave, Springfield, IL 62701⟧"),
      .hit("⟦500 N 3rd St Apt 4B\nSpringfield, IL 62701-0001⟧"),
      .hit("⟦Flat 4, 12 High Street, London SW1A 1AA⟧"),
      .hit("⟦77 Sample Ridge Rd.⟧, second floor"),
      .miss("5 minutes down the street"),
      .miss("Wall Street fell 3 percent"),
      .miss("9 Cedar Hollow"),
      .miss("a 12 Example Streetcar"),
      .miss("$12 Example Street"),
    ])

  static let dwellingAddress = Detector(
    id: "street-address-unit",
    entity: .streetAddress,
    summary: Localized(
      ja: "住所: 番地と名の後にApt.、Suite、Flatなどの部屋番号があるもの。",
      en: "An address in any language: number and names before Apt., Suite or Flat."),
    sources: streetSources,
    anchor: .words(["apt. ", "apt ", "apartment ", "suite ", "ste. ", "flat "]),
    before: 160,
    reach: 420,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d#$€£¥.,:/-]) \d{1,6} [ ]
      (?: (?:\#(AddressParts.particle) | \#(AddressParts.word) | \d{1,5}\.?) [ ] ){0,6}
      (?: \#(AddressParts.word) | \d{1,5}\.? )
      (?:\#(AddressParts.gap)\#(AddressParts.dwelling)){1,2}
      (?: \#(AddressParts.town) | \#(AddressParts.cityAndCode) )?
      """#,
    confidence: 0.75,
    examples: [
      .hit("sent to ⟦4233 Beispielweg 17 Apt. 608\nMusterstadt, 31295⟧"),
      .hit("⟦88 Rua do Exemplo 5 Suite 510⟧"),
      .miss("the 2nd apt. 12"),
      .miss("covers 3 Suite"),
      .miss("2 of the tests in suite 5"),
    ])

  static let stateAddress = Detector(
    id: "street-address-state",
    entity: .streetAddress,
    summary: Localized(
      ja: "米国の住所: 番地、名、Hollow、Ridgeなどの語、町、州、郵便番号。",
      en: "An American address with one of the rarer kinds of street, its city, state and ZIP code."),
    sources: streetSources,
    anchor: .words(stateAnchors),
    before: 160,
    reach: 320,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d#$€£¥.:/-]) (?<!\d,) \d{1,6}[A-Za-z]? [ ]
      (?:\#(AddressParts.word)[ ]){1,4} \#(AddressParts.otherStreet) (?![\#(AddressParts.letters)\d'’-])
      (?:\#(AddressParts.gap)\#(AddressParts.unit)){0,2} \#(AddressParts.gap)
      (?:\#(AddressParts.word)[ ]){0,3} \#(AddressParts.word) ,[ ] \#(AddressParts.state)
      [ ] [1-9]\d{4}(?:-\d{4})? (?![A-Za-z\d])
      """#,
    confidence: 0.85,
    examples: [
      .hit("⟦9 Cedar Hollow, Springfield, IL 62701⟧"),
      .hit("ship to ⟦210 Old Mill Ridge Apt 4, Springfield, IL 62701-0001⟧"),
      .miss("9 Cedar Hollow, Springfield"),
      .miss("Cedar Hollow, Springfield, IL 62701"),
    ])

  static let militaryAddress = Detector(
    id: "street-address-military",
    entity: .streetAddress,
    summary: Localized(
      ja: "米国の軍・外交用の住所（APO、FPO、DPO）。", en: "A military or diplomatic address: APO, FPO or DPO."),
    sources: ["USPS Publication 28 (2020), section 225 [G]"],
    anchor: .words(["apo a", "fpo a", "dpo a", "apo, a", "fpo, a", "dpo, a"]),
    before: 60,
    reach: 120,
    pattern: #"""
      (?x) (?<![A-Za-z\d]) (?: psc[ ]\d{1,4},?[ ]box[ ]\d{1,6} | unit[ ]\d{1,5}(?:,?[ ]box[ ]\d{1,6})?
        | (?:uss|usns|usnv|usgc|uscgc)[ ][\#(AddressParts.letters). -]{2,30} )
      \#(AddressParts.gap) [afd]po ,?[ ] a[aep] [ ] \d{5}(?:-\d{4})? (?![A-Za-z\d])
      """#,
    caseless: true,
    confidence: 0.85,
    examples: [
      .hit("mail to ⟦PSC 1234, Box 5678\nAPO AP 96200⟧"),
      .hit("⟦Unit 2050 Box 4190, DPO AE 09200⟧"),
      .hit("⟦USS Example\nFPO AA 34000⟧"),
      .miss("APO AP 96200"),
      .miss("Unit 3 box"),
    ])

  static let postOfficeBox = Detector(
    id: "street-address-po-box",
    entity: .streetAddress,
    summary: Localized(
      ja: "私書箱: P.O. Boxなどと番号。町と郵便番号まで含む。", en: "A post office box with its number, city and postal code."),
    sources: streetSources,
    anchor: .words(["o. box ", "po box ", "o box ", "office box ", "postfach ", "apartado ", "postboks "]),
    before: 6,
    reach: 200,
    pattern: #"""
      (?x) (?<![A-Za-z\d]) (?: (?i:p\.[ ]?o\.[ ]box|p[ ]?o[ ]box|post[ ]office[ ]box|postfach|apartado(?:[ ]de[ ]correos)?|postboks) )
      [ ] (?:(?i:no)\.?[ ])? [#]?\d{1,7} (?![A-Za-z\d]) \#(AddressParts.town)?
      """#,
    confidence: 0.5,
    examples: [
      .hit("write to ⟦P.O. Box 1234⟧"),
      .hit("⟦PO Box 99, Springfield, IL 62701⟧"),
      .hit("⟦Postfach 1234⟧"),
      .miss("a box 12"),
      .miss("PO Boxer 12"),
    ])

  static let labelledAddress = Detector(
    id: "street-address-labelled",
    entity: .streetAddress,
    summary: Localized(
      ja: "住所を示す語（address is、lives at、Domicilio:など）に続く、番号のある通りの名。",
      en: "A name with a number after words such as address is, lives at or Domicilio:."),
    sources: streetSources,
    anchor: .words([
      "address", "lives at", "lives on", "lived at", "live at", "residing at", "resides at", "located at",
      "sent to", "return to", "taxi to", "deliver to", "delivered to", "ship to", "shipped to", "meet me at",
      "meet you at", "office is at", "offices are at", "arrived at", "restaurant is at", "drops you off at",
      "domicilio", "dirección", "adresse", "anschrift", "wohnhaft in", "indirizzo", "endereço",
    ]),
    reach: 420,
    pattern: #"""
      (?x) (?<![A-Za-z]) (?i: address (?:[ ](?:of|for|line)[ ][^\n.:\x{1E}]{1,50}?)? ["'’]? (?:[ ]?(?:is|are|was|to|with|:|=|[?][ ]it[ ]is) :? | [?] ) ["'’]?
        | lives[ ](?:at|on) | (?:lived?|residing|resides)[ ]at | (?:located|arrived|drops[ ]you[ ]off|meet[ ](?:me|you)|(?:office|restaurant)[ ]is|offices[ ]are)[ ]at
        | (?:sent|return|taxi|deliver(?:ed)?|ship(?:ped)?)[ ]to | (?:domicilio|direcci(?-i:ó)n|adresse|anschrift|indirizzo|endere(?-i:ç)o) [ ]?["'’]?: | wohnhaft[ ]in )
      (?:[ ]the[ ](?:following|same):?)? [ ]{0,6} ["'“]?
      ( (?: \d{1,6} [ ] (?:[\#(AddressParts.letters)\d][\#(AddressParts.letters)\d'’.-]{0,24}[ ]){1,6} \d{1,5}[A-Za-z]?
          | (?:\#(AddressParts.word)[ ]){1,4} \d{1,5}[A-Za-z]? | \d{1,6}[A-Za-z]? [ ] \#(AddressParts.name) )
        (?![\#(AddressParts.letters)\d:@%]) \#(AddressParts.worldTail) )
      """#,
    confidence: 0.6,
    examples: [
      .hit("My address is ⟦86 Sample Trace⟧ now"),
      .hit("lives at ⟦860 Rua do Exemplo 16⟧, somewhere"),
      .hit("Please return to ⟦Musterhof 66⟧."),
      .hit("Anschrift: ⟦Am Beispiel 12, 10115 Berlin⟧"),
      .miss("IP address 192.0.2.1"),
      .miss("lives at home with 2 dogs"),
      .miss("sent to 5 people"),
    ])

  private static let streetSources = [
    "USPS Publication 28 (2020), Postal Addressing Standards [G]", "UPU, postal addressing systems [G]",
  ]

  /// A short kind of street with what stands before it and after it.
  private static let shortStreetAnchors: [String] = {
    let kinds = ["st", "rd", "ln", "dr", "ct", "pl", "cir", "ter", "sq", "trl"]
    let ends = [" ", ".", ",", "\n", "\"", "'", ")", ";", "|", "<", "\\"]
    return kinds.flatMap { kind in ends.map { " \(kind)\($0)" } }
  }()

  /// A comma, a state and the first digit of a ZIP code.
  private static let stateAnchors: [String] = [
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "GU", "HI", "IA", "ID", "IL", "IN",
    "KS",
    "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV",
    "NY",
    "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VI", "VT", "WA", "WI", "WV",
    "WY",
  ].flatMap { state in (1...9).map { ", \(state) \($0)" } }

  /// Judges an address by how much of it there is, and by the words before it.
  private static func assessStreet(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment {
    let range = candidate.entity
    let isComplete = text[range.upperBound - 1].isASCIIDigit || digits(text, range) > 6
    if isComplete { return Assessment(confidence: 0.85) }
    return Assessment(confidence: followsAddressWord(text, range.lowerBound) ? 0.65 : 0.45)
  }

  private static func digits(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where text[i].isASCIIDigit { count += 1 }
    return count
  }

  private static func followsAddressWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let start = max(0, offset - 28)
    return addressWords.contains { word in
      (start..<max(start, offset - word.count + 1)).contains { place in
        word.indices.allSatisfy { text[place + $0] | 0x20 == word[$0] | 0x20 }
      }
    }
  }

  private static let addressWords: [[UInt8]] = [
    "address", "live", "living", "resid", "home", "located", "location", "ship", "deliver", "sent to", "住所",
    "billing",
  ].map { Array($0.utf8) }
}
