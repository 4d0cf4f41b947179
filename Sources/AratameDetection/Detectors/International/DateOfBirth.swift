extension Detector {
  static let dateOfBirth = Detector(
    id: "date-of-birth",
    entity: .dateOfBirth,
    summary: Localized(
      ja: "生年月日: DOB、date of birth、né leなどの語に続く日付。",
      en: "A date after a word such as DOB, date of birth, geboren or né le."),
    sources: birthSources,
    anchor: .words([
      "dob", "d.o.b", "of birth", "birth date", "birthdate", "birth_date", "birth-date", "birthday", "bday",
      "geburtsdatum", "geburtstag", "nacimiento", "naissance", "di nascita", "nascimento", "geboortedatum",
      "fødselsdato", "födelsedatum", "syntymäaika", "data urodzenia",
    ]),
    reach: 140,
    pattern: #"""
      (?x) (?: (?<![A-Za-z]) (?:dob|d\.o\.b\.?|bday|birth(?:[ _-]?date|day)) | of[ ]birth | geburts(?:datum|tag)
        | nacimiento | naissance | di[ ]nascita | nascimento | geboortedatum | f(?-i:ø)dselsdato | f(?-i:ö)delsedatum
        | syntym(?-i:ä)aika | data[ ]urodzenia )
      ["'’]? [^0-9A-Za-z\n\x{1E}]{0,6} (?:[A-Za-z'’]{1,12}[ .:/)-]{1,3}){0,4} (?: \n [ ]{0,8} (?:[A-Za-z]{1,12}[.:][ ]{0,2})? )?
      ["'(]? ( \#(birthDate) )
      """#,
    caseless: true,
    assess: { Assessment(confidence: Biography.isPublished($0, $1.entity) ? 0.4 : 0.9) },
    confidence: 0.9,
    examples: [
      .hit("DOB: ⟦1985-01-02⟧"),
      .hit("Her date of birth is ⟦January 2nd, 1985⟧."),
      .hit("Q: And your date of birth?\nA: ⟦02/01/1985⟧"),
      .hit("Geburtsdatum: ⟦2. Januar 1985⟧"),
      .hit("Fecha de nacimiento: ⟦02/01/1985⟧"),
      .hit("birthday ⟦2 Jan 85⟧"),
      .hit("\"dob\": \"⟦1985/1/2⟧\""),
      .hit("Date of Birth (DD/MM/YYYY): ⟦02/01/1985⟧"),
      .miss("DOB: unknown, 5 visits"),
      .miss("due date: 1985-01-02"),
      .miss("birthday party on 12 May"),
    ])

  static let bornOn = Detector(
    id: "date-of-birth-born",
    entity: .dateOfBirth,
    summary: Localized(
      ja: "生年月日: born、né le、geborenなどの語に続く日付。歴史上の人物についての文にも多い。",
      en: "A date after born, né le or geboren; often said of historical people too."),
    sources: birthSources,
    anchor: .words([
      "born on", "born:", "born ", "geboren am", "geb. ", "né le", "née le", "nacido el", "nacida el",
      "nació el",
      "nato il", "nata il", "nascido em", "nascida em",
    ]),
    reach: 100,
    pattern: #"""
      (?x) (?<![A-Za-z]) (?: born (?:[ ]on|:)? | geboren[ ]am | geb\. | n(?-i:é)e?[ ]le | nacid[oa][ ]el | naci(?-i:ó)[ ]el
        | nat[oa][ ]il | nascid[oa][ ]em ) [ ] (?:the[ ])? ( \#(birthDate) )
      """#,
    caseless: true,
    assess: { text, candidate in
      // In figures a date is of a form or a record; in words, often of an article about somebody.
      let hasWord = candidate.entity.contains { text[$0].isASCIILetter }
      return Assessment(confidence: hasWord || Biography.isOfTheDead(text, candidate.entity) ? 0.4 : 0.7)
    },
    confidence: 0.7,
    examples: [
      .hit("You were born on ⟦1985-01-02⟧, correct?"),
      .hit("née le ⟦02/01/1985⟧"),
      .hit("geboren am ⟦02.01.1985⟧"),
      .hit("She was born on ⟦2 January 1985⟧."),
      .miss("born in 1985"),
      .miss("reborn on 1985-01-02"),
    ])

  private static let birthSources = ["Spellings of dates: ISO 8601-1:2019 and common usage [G]"]

  /// A full date in figures or with the name of a month, in the languages of western Europe.
  private static let birthDate = #"""
    (?: (?<!\d) (?:18|19|20)\d\d [-./] (?:1[0-2]|0?[1-9]) [-./] (?:[12]\d|3[01]|0?[1-9])
      | (?<!\d) (?:19|20)\d\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])
      | (?<!\d) (?:[12]\d|3[01]|0?[1-9]) [ ]?[-./][ ]? (?:[12]\d|3[01]|0?[1-9]) [ ]?[-./][ ]? (?:(?:18|19|20)\d\d|\d\d)
      | (?<!\d) (?:[12]\d|3[01]|0?[1-9]) (?:st|nd|rd|th|er|\.|º)? [ -]{1,2} (?:(?:of|de)[ ])? \#(month) ,? [ -]{1,2}
        (?:(?:of|de)[ ])? (?:(?:18|19|20)\d\d|'?\d\d)
      | \#(month) [ ] (?:[12]\d|3[01]|0?[1-9]) (?:st|nd|rd|th)? ,? [ ] (?:18|19|20)\d\d )
    (?! [0-9] | [-./]\d )
    """#

  private static let month = #"""
    (?: jan(?:uary|\.)? | feb(?:ruary|\.)? | mar(?:ch|\.)? | apr(?:il|\.)? | may | june? | july? | aug(?:ust|\.)?
      | sept?(?:ember|\.)? | oct(?:ober|\.)? | nov(?:ember|\.)? | dec(?:ember|\.)?
      | enero | febrero | marzo | abril | mayo | junio | julio | agosto | sep?tiembre | octubre | noviembre | diciembre
      | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
      | januar | februar | märz | april | juni | juli | oktober | dezember
      | gennaio | febbraio | aprile | maggio | giugno | luglio | settembre | ottobre | dicembre
      | janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | novembro | dezembro )
    """#
}
