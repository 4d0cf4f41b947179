extension Detector {
  static let globalPostalCode = Detector(
    id: "postal-code-labelled",
    entity: .globalPostalCode,
    summary: Localized(
      ja: "国外の郵便番号: ZIP、postcode、PLZなどの語に続くもの。単独では個人を識別しないので確信度は低い。",
      en: "A postal code after a word such as ZIP, postcode or PLZ; low, since alone it identifies nobody."),
    sources: globalPostalSources,
    anchor: .words([
      "zip", "postal code", "postalcode", "postal_code", "postcode", "post code", "código postal",
      "code postal",
      "postleitzahl", "plz", "pin code", "eircode",
    ]),
    reach: 60,
    pattern: #"""
      (?x) (?<![A-Za-z]) (?: zip (?:[ _-]?codes?)? | postal[ _]?code | post[ ]?code | c(?-i:ó)digo[ ]postal | code[ ]postal
        | postleitzahl | plz | pin[ ]code | eircode ) (?:[ ]is)? ["'’]? [ :=#."'’]{1,4}
      ( \d{3,6}(?:[- ]\d{2,4})?(?:[ ]?[A-Z]{2}(?![A-Za-z]))? | [A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2} | [A-Z]\d[A-Z][ -]?\d[A-Z]\d
        | [A-Z]\d{2}[ ]?[A-Z0-9]{4} )
      (?! [A-Za-z0-9] | [-./]\d )
      """#,
    caseless: true,
    confidence: 0.45,
    examples: [
      .hit("My zip code is ⟦90210⟧"),
      .hit("ZIP: ⟦1234 AB⟧"),
      .hit("postcode ⟦SW1A 1AA⟧"),
      .hit("Zip: ⟦12345-6789⟧"),
      .hit("PLZ ⟦10115⟧"),
      .miss("zip file 90210"),
      .miss("90210"),
      .miss("gzip 12345"),
    ])

  static let ukPostcode = Detector(
    id: "postal-code-uk",
    entity: .globalPostalCode,
    summary: Localized(
      ja: "英国の郵便番号。単独では個人を識別しないので確信度は低い。",
      en: "A postcode of the United Kingdom; low, since alone it identifies nobody."),
    sources: globalPostalSources + ["BS 7666-0:2006, the form of a postcode [G]"],
    anchor: .capitals,
    reach: 20,
    pattern: #"""
      (?x) (?<![A-Za-z0-9/_-]) (?: A[BL] | B[ABDHLNRSTX] | C[ABFHMORTVW] | D[ADEGHLNTY] | E[CHNX] | F[KY] | G[LU]
        | H[ADGPRSUX] | I[GPV] | JE | K[ATWY] | L[ADELNSU] | M[EKL] | N[EGNPRW] | O[LX] | P[AEHLOR] | RE | RG | RH | RM
        | S[AEGKLMNOPRSTWY] | T[ADFNQRSW] | UB | W[ACDFNRSV] | YO | ZE )
      \d[A-Z\d]? [ ] \d[ABD-HJLNP-UW-Z]{2} (?![A-Za-z0-9_-])
      """#,
    confidence: 0.35,
    context: Context(
      ["postcode", "post code", "address", "london", "street", "road", "uk", "united kingdom", "住所"],
      confidence: 0.45, against: ["sku", "part", "model", "serial", "型番", "品番", "flight", "order"],
      distance: 32),
    examples: [
      .hit("London ⟦SW1A 1AA⟧"),
      .hit("⟦EC1A 1BB⟧"),
      .miss("QA1 1AA"),
      .miss("SKU AB12 3CD"),
      .miss("SW1A1AA"),
    ])

  static let statePostalCode = Detector(
    id: "postal-code-us",
    entity: .globalPostalCode,
    summary: Localized(
      ja: "米国の郵便番号（ZIP）: 州の略号に続く5桁。", en: "A ZIP code after the letters of a state."),
    sources: globalPostalSources + ["USPS Publication 28, appendix B (states) [G]"],
    anchor: .digits(5...9),
    before: 4,
    reach: 24,
    pattern: #"""
      (?x) (?: \A | (?<=[A-Za-z],[ ]|[a-z][ ]|\n) ) \#(AddressParts.state) ,? [ ] ( \d{5}(?:-\d{4})? ) (?! [A-Za-z0-9] | [-./,]\d )
      """#,
    confidence: 0.4,
    examples: [
      .hit("Springfield, IL ⟦62701⟧"),
      .hit("Beverly Hills CA ⟦90210-1234⟧."),
      .miss("ZZ 62701"),
      .miss("IN 627011"),
    ])

  private static let globalPostalSources = [
    "Universal Postal Union, postal addressing systems by country [G]"
  ]
}
