extension Detector {
  static let personName = Detector(
    id: "person-name-latin",
    entity: .person,
    summary: Localized(ja: "ラテン文字で書かれた人名。", en: "A person's name in Latin script."),
    sources: [
      "APPI (Act 57 of 2003) Article 2(1): information by which a living individual can be identified, a name "
        + "first of all [G]",
      "Names and words: policies/lexicons/latin-words.tsv; model: dev train-latin",
    ],
    anchor: .text,
    reach: 160,
    reader: { text, starts, found in
      LatinNames.forEachName(in: text, by: .embedded) { name in
        guard starts.contains(name.range.lowerBound) else { return }
        found(Candidate(name.range, confidence: name.confidence))
      }
    },
    confidence: 0.5,
    examples: [
      .hit("My name is ⟦Martha Kowalczyk⟧ and I would like to change my address."),
      .hit("Dear Mr. ⟦Lindqvist⟧,\nplease find the contract attached."),
      .hit("Patient: ⟦Jean-Pierre O'Connor⟧\nDate of birth: unknown"),
      .hit("担当者は⟦Kenji Yamamoto⟧です。"),
      .hit("From: ⟦Priya Raghunathan⟧ <priya.raghunathan@example.com>"),
      .hit("Attendees: ⟦Tomás Fernández⟧, ⟦Ingrid Sørensen⟧"),
      .miss("The White House and the Golden Gate Bridge are in the United States."),
      .miss("Please summarise the Annual Report of Morgan Stanley by Monday."),
      .miss("public static void Main(string[] args) { Console.WriteLine(); }"),
      .miss("John Doe, Jane Doe"),
      .miss("Use Docker, Jenkins and Kubernetes on Google Cloud."),
    ])
}
