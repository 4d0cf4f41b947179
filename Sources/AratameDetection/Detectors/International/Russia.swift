internal import AratameMatching

extension Detector {
  static let russiaINN = Detector(
    number: "ru-inn", .russiaINN, source: "Налоговый кодекс РФ, статья 84, пункт 7 [G]",
    shapes: ["12"], check: { Checksum.russiaINN($0) },
    words: ["ИНН", "инн", "inn", "налогоплательщик", "taxpayer"], near: 0.9, against: ["マイナンバー", "個人番号"],
    examples: [
      .hit("ИНН: ⟦123456789047⟧"), .hit("inn ⟦500000000029⟧"), .miss("ИНН 123456789048"),
      .miss("no 123456789047"),
    ])

  static let russiaSNILS = Detector(
    number: "ru-snils", .russiaSNILS, source: "Федеральный закон № 27-ФЗ 1996 года, статья 6 [G]",
    shapes: ["11", "3-3-3-2"], pattern: #"\d{3}-\d{3}-\d{3}[ -]\d\d|\d{11}"#,
    check: { Checksum.russiaSNILS($0) },
    words: ["СНИЛС", "снилс", "snils", "страхово", "pension insurance"], near: 0.9,
    examples: [
      .hit("СНИЛС ⟦112-233-445 95⟧"), .hit("snils: ⟦12345678964⟧"), .miss("СНИЛС 112-233-445 96"),
      .miss("no 112-233-445 95"),
    ])

  static let russiaPassport = Detector(
    number: "ru-passport", .russiaPassport, source: "Постановление Правительства РФ № 828 1997 года [G]",
    shapes: ["10", "4-6", "2-2-6"], separators: " ", words: ["паспорт", "Паспорт", "russian passport"],
    near: 0.9,
    examples: [
      .hit("паспорт ⟦45 08 123456⟧"), .hit("Паспорт серия и номер: ⟦4508 123456⟧"),
      .miss("заказ 4508 123456"),
      .miss("паспорт 4508 12345"),
    ])
}
