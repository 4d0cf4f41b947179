/// Parts of the patterns for street addresses, in PCRE2's extended syntax; none of them captures.
///
/// Sources: USPS Publication 28 (2020), appendices B and C [G]; Royal Mail, postcodes [G]; usual orders of
/// European addresses: UPU, postal addressing systems [G].
enum AddressParts {
  /// Letters of Latin, Greek and Cyrillic, for the inside of a class: kanji and kana stand around an address
  /// without a space.
  static let letters = #"A-Za-z\x{C0}-\x{24F}\x{300}-\x{4FF}\x{1E00}-\x{1EFF}"#

  /// A capitalised word of a name.
  static let word = #"\p{Lu}[\#(letters)'’.-]{0,24}"#

  /// Small words inside names of streets.
  static let particle =
    "(?:de|du|des|la|le|les|el|los|las|del|della|delle|dei|di|da|do|dos|das|van|von|der|den|zum|zur|am|an|of|the|y|e)"

  /// One to four capitalised words with small ones between.
  static let name =
    #"(?:(?:\#(particle)[ ]){0,2}(?:[dl]['’])?\#(word)(?:[ ](?:\#(particle)[ ]){0,2}(?:[dl]['’])?\#(word)){0,3})"#

  /// What stands between the parts: a comma, spaces, or the end of a line and the marks of a quotation.
  static let gap = #"(?:[ ]{0,2},?[ ]{0,3}(?:\n[>?| \t]{0,5}){0,2},?[ ]{0,3})"#

  /// A part of a building that an address alone has.
  static let dwelling =
    #"(?:(?i:apt\.?|apartment|suite|ste\.|flat)[ ][#]?[ ]?[A-Za-z]?-?\d{1,5}[A-Za-z]?(?![\#(letters)\d]))"#

  /// Any part of a building (USPS Publication 28, appendix C2).
  static let unit =
    #"(?:(?i:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|bldg|building|lot|penthouse|ph|dept|space|spc)\.?[ ]?[#]?[ ]?[A-Za-z]?-?\d{1,5}[A-Za-z]?(?![\#(letters)\d])|[#][ ]?\d{1,5}[A-Za-z]?)"#

  /// The letters of a state, a district or a territory.
  static let state =
    "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|GU|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])"

  private static let stateName =
    "(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New[ ](?:Hampshire|Jersey|Mexico|York)|(?:North|South)[ ](?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode[ ]Island|Tennessee|Texas|Utah|Vermont|(?:West[ ])?Virginia|Washington|Wisconsin|Wyoming)"

  private static let city = #"(?:\#(word)(?:[ ]\#(word)){0,3})"#

  /// A city and what ends an address in the United States, in Canada or in the United Kingdom.
  static let town =
    #"(?:(?:\#(gap)\#(city)){0,2}\#(gap)(?:(?:\#(state)|\#(stateName)),?[ ]\d{5}(?:-\d{4})?(?!\d)|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z\d])|(?:[A-Z]{2}[ ])?[A-Z]\d[A-Z][ ]\d[A-Z]\d(?![A-Za-z\d])))"#

  /// A city, perhaps a country, and a postal code.
  static let cityAndCode = #"(?:(?:\#(gap)\#(city)){1,3}(?:\#(gap)\(?\#(word)\)?)?\#(gap)\d{4,6}(?!\d))"#

  /// A postal code and a city.
  static let codeAndCity = #"(?:\#(gap)(?:[A-Z]{1,2}-)?\d{4,5}[ ]\#(city))"#

  /// Any end of an address outside North America.
  static let worldTail = #"(?:\#(gap)\#(unit)){0,2}(?:\#(codeAndCity)|\#(town)|\#(cityAndCode))?"#

  /// Kinds of streets as USPS Publication 28, appendix C1, lists them, and the usual British ones.
  static let streets = [
    "Street", "Avenue", "Ave", "Road", "Lane", "Drive", "Court", "Boulevard", "Blvd", "Place", "Terrace",
    "Crescent", "Cres", "Highway", "Hwy", "Parkway", "Pkwy", "Circle", "Trail", "Square", "Close", "Grove",
    "Gardens", "Mews", "Turnpike", "Expressway", "Alley", "Way", "Row", "STREET", "AVENUE", "AVE", "ROAD",
    "LANE", "DRIVE", "COURT", "BOULEVARD", "BLVD", "PLACE", "TERRACE", "HIGHWAY", "HWY", "PARKWAY", "PKWY",
    "CIRCLE", "TRAIL", "SQUARE", "WAY", "street", "avenue", "road", "lane", "drive", "boulevard",
  ]
  static let street = "(?:" + streets.joined(separator: "|") + ")"

  /// Their abbreviations of two and three letters.
  static let shortStreet = "(?:St|Rd|Ln|Dr|Ct|Pl|Cir|Ter|Sq|Trl|ST|RD|LN|DR|CT|PL|CIR|TER|SQ|TRL)"

  /// The rest of appendix C1: words that say little without a city and a ZIP code.
  static let otherStreet =
    "(?:Annex|Anx|Arcade|Arc|Bay(?:ou)?|Beach|Bch|Bend|Bnd|Bluffs?|Blf|Bottom|Branch|Br|Bridge|Brg|Brooks?|Brk|Burgs?|Bypass|Byp|Camp|Canyon|Cyn|Cape|Cause?way|Cswy|Cent(?:er|re)s?|Ctr|Cliffs?|Clf|Club|Common|Corners?|Cor|Course|Courts|Coves?|Cv|Creek|Crk|Crest|Crst|Crossing|Xing|Crossroads?|Curve|Dale|Dam|Divide|Drives|Estates?|Est|Extension|Ext|Falls?|Fls|Ferry|Fields?|Fld|Flats?|Fords?|Forest|Frst|Forges?|Forks?|Fort|Freeway|Fwy|Garden|Gdn|Gateway|Gtwy|Glens?|Gln|Greens?|Grn|Groves|Harbors?|Hbr|Haven|Hvn|Heights|Hts|Hills?|Hl|Hollow|Holw|Inlet|Islands?|Isle|Junctions?|Jct|Keys?|Knolls?|Knl|Lakes?|Lk|Landing|Lndg|Light|Loaf|Locks?|Lodge|Loop|Mall|Manors?|Mnr|Meadows?|Mdw|Mills?|Mission|Motorway|Mount(?:ain)?|Mtn|Neck|Orchard|Orch|Oval|Overpass|Parks?|Parkways|Pass(?:age)?|Path|Pike|Pines?|Plains?|Pln|Plaza|Plz|Points?|Pt|Ports?|Prairie|Radial|Ramp|Ranch|Rapids?|Rest|Ridges?|Rdg|River|Riv|Roads|Route|Rte|Rue|Run|Shoals?|Shores?|Shr|Skyway|Springs?|Spg|Spurs?|Squares|Station|Sta|Stravenue|Stream|Streets|Summit|Smt|Throughway|Trace|Trce|Track|Trailer|Tunnel|Underpass|Union|Valleys?|Vly|Viaduct|Views?|Vw|Villages?|Vlg|Ville|Vista|Vis|Walks?|Wall|Ways|Wells?)"
}
