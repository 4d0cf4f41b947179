extension Detector {
  static let romanceAddress = Detector(
    id: "street-address-kind-first",
    entity: .streetAddress,
    summary: Localized(
      ja: "住所: 通りの種類が先に来るもの（Calle、Via、Rue、ul.など）と番号。",
      en:
        "An address whose kind of street comes first: Calle, Via, Rue, Avenida or ul., then name and number."),
    sources: europeanSources,
    anchor: .words([
      "rua ", "rue ", "via ", "viale ", "vicolo ", "corso ", "piazza", "calle ", "c/ ", "c/. ", "avenida ",
      "avda", "av. ", "av/ ",
      "paseo ", "pº ", "pg ", "plaza ", "pza", "ronda ", "carretera ", "ctra", "camino ", "travesía ",
      "glorieta ",
      "avenue ", "boulevard ", "chemin ", "impasse ", "allée ", "quai ", "travessa ", "praça ", "estrada ",
      "alameda ",
      "rúa ", "carrer ", "rambla ", "ulica ", "ul. ", "strada ", "Λεωφόρος ",
    ]),
    before: 8,
    reach: 360,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d]) (?:\d{1,6}[ ])?
      (?: (?:Rua|Rue|Via|Viale|Vicolo|Corso|Piazza(?:le)?|Piazzetta|Pº|Pg|Plaza|Pza\.?|Ronda|Camino|Travesía|Glorieta
          |Avenue|Boulevard|Chemin|Impasse|Allée|Quai|Travessa|Praça|Estrada|Alameda|Rúa|Carrer|Rambla|Ulica|ulica|ul\.
          |Strada|Λεωφόρος) [ ] \#(AddressParts.name)
        | (?:Calle|[Cc]/\.?|Avenida|Avda[.,/]?|Av[./]|Paseo|Carretera|Ctra\.?) [ ]
          [\#(AddressParts.letters)][\#(AddressParts.letters)'’.-]{0,24} (?:[ ][\#(AddressParts.letters)][\#(AddressParts.letters)'’.-]{0,24}){0,5} )
      (?: ,?[ ] (?:n[.º°o]{0,2}[ ]|[#][ ]?)? \d{1,5}(?!\d) (?:[A-Za-z](?![\#(AddressParts.letters)]))? (?:-\d{1,4}(?!\d))?
          (?: [ ]?[,-][ ]? (?:\d{1,2}[.]?[ºªo°]?[ ,-]{0,3}(?:[A-H](?![\#(AddressParts.letters)\d])|dcha|izda|izq|[Dd]er|[Ii]zq)?)(?![\d]) )? | ,?[ ]s/n(?![\#(AddressParts.letters)]) )
      \#(AddressParts.worldTail)
      """#,
    confidence: 0.6,
    examples: [
      .hit("Domicilio: ⟦Calle del Ejemplo, 45, 5C⟧."),
      .hit("⟦C/ Ejemplo, 3 E-47005 Valladolid⟧"),
      .hit("⟦Avda. de la Muestra, s/n⟧ en Toledo"),
      .hit("abita in ⟦Via Esempio 31, 00100 Roma⟧"),
      .hit("⟦ul. Przykładowa 24⟧"),
      .miss("via e-mail 3"),
      .miss("Via Appia"),
      .miss("C/ programa"),
    ])

  static let frenchAddress = Detector(
    id: "street-address-number-first",
    entity: .streetAddress,
    summary: Localized(
      ja: "フランス語の住所: 番号、通りの種類、名。", en: "An address in French: number, kind of street, name."),
    sources: europeanSources,
    anchor: .words([
      " rue ", " avenue ", " av. ", " boulevard ", " bd ", " place d", " chemin ", " impasse ", " allée ",
      " quai ",
      " route d", " square d", " passage ",
    ]),
    before: 20,
    reach: 300,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d.,/-]) (?:\d{1,6}[ ])? \d{1,4} (?:[ ]?(?:bis|ter|quater)(?![\#(AddressParts.letters)]))? ,?[ ]
      (?: (?i:rue|avenue|av\.|boulevard|bd|chemin|impasse|quai|passage) | [Aa]llée | (?i:place|route|square)(?=[ ]d) ) [ ]
      (?:(?:\#(AddressParts.particle)[ ]){0,2}) (?:[dl]['’])?
      (?:\#(AddressParts.name) | (?<=de\ |des\ |du\ |la\ |['’]) \p{Ll}[\#(AddressParts.letters)'’-]{2,24} (?:[ ]\#(AddressParts.name))? )
      \#(AddressParts.worldTail)
      """#,
    confidence: 0.6,
    examples: [
      .hit("j'habite au ⟦12 rue de l'Exemple⟧"),
      .hit("⟦4 bis, avenue du Modèle, 75001 Paris⟧"),
      .miss("la rue du marché"),
      .miss("12 rues"),
    ])

  static let compoundAddress = Detector(
    id: "street-address-kind-last",
    entity: .streetAddress,
    summary: Localized(
      ja: "ドイツ語、オランダ語、北欧語、ハンガリー語などの住所: 通りの名（-straße、-laan、-vej、utcaなど）と番号。",
      en: "A street whose name ends in its kind, with a number: -straße, -laan, -vej, utca and the like."),
    sources: europeanSources,
    anchor: .words(compoundAnchors),
    before: 160,
    reach: 360,
    pattern: #"""
      (?x) (?<![\#(AddressParts.letters)\d]) (?:\d{1,6}[ ])?
      (?: (?:\#(AddressParts.word)[ -]){0,3} \p{Lu}[\#(AddressParts.letters).-]{1,30}
          (?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|steig|graben|vej|gade|gatan|gata|vägen|vegen|veien
            |stræde|straede|allé|katu|polku|kuja|straat|laan|plein|kade|gracht|singel|dreef|vegur|braut|stræti|straeti
            |utca|terrasse|plads)
        | (?:\#(AddressParts.word)[ ]){1,3}
          (?:Stra(?:ß|ss)e|Str\.|Weg|Platz|Allee|Gasse|utca|u\.|út|útja|tér|tere|körút|krt\.|ulica|terrasse) )
      [ ] [1-9]\d{0,4}\.? (?:[ ]?[A-Za-z](?![\#(AddressParts.letters)\d]))?
      (?![\#(AddressParts.letters)\d%€]) \#(AddressParts.worldTail)
      """#,
    confidence: 0.6,
    examples: [
      .hit("wohnt in der ⟦Beispielstraße 5⟧"),
      .hit("⟦Musterweg 12a, 10115 Berlin⟧"),
      .hit("⟦Voorbeeldlaan 110⟧"),
      .hit("⟦Kossuth utca 3.⟧"),
      .miss("Beispielstraße"),
      .miss("auf dem weg 5"),
      .miss("Zeit 5"),
    ])

  private static let europeanSources = ["UPU, postal addressing systems by country [G]"]

  /// The end of a street's name and a space.
  private static let compoundAnchors: [String] = [
    "straße", "strasse", "str.", "gasse", "weg", "platz", "allee", "damm", "ufer", "steig", "graben", "vej",
    "gade",
    "gatan", "gata", "vägen", "vegen", "veien", "stræde", "straede", "allé", "katu", "polku", "kuja",
    "straat",
    "laan", "plein", "kade", "gracht", "singel", "dreef", "vegur", "braut", "stræti", "straeti", "utca",
    "terrasse",
    "plads", " u.", " út", "útja", " tér", "tere", "körút", "krt.", "ulica",
  ].flatMap { ending in
    // A short one only before a digit: by itself it stands in too many words.
    ending.utf8.count < 5 ? (1...9).map { "\(ending) \($0)" } : ["\(ending) "]
  }
}
