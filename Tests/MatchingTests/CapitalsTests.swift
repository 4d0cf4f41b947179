import AratameMatching
import CScan
import Testing

/// The pass that finds where words begin with a capital.
@Suite struct CapitalsTests {
  private func places(_ text: [UInt8], from: Int = 0, capacity: Int = 512, scalar: Bool) -> [Int] {
    var found: [Int] = []
    var places = [UInt32](repeating: 0, count: capacity)
    var from = from
    while from < text.count {
      let before = from
      let count =
        unsafe scalar
        ? cscan_capitals_scalar(text, text.count, from, &places, capacity, &from)
        : cscan_capitals(text, text.count, from, &places, capacity, &from)
      found += places[..<count].map { Int($0) }
      #expect(from > before && from <= text.count && count <= capacity)
    }
    return found
  }

  @Test(
    "where a word begins",
    arguments: [
      ("Anna", [0]), ("anna Berg", [5]), ("はAnna", [3]), ("A b C", []), ("O'Neil", [0, 2]), ("ABC", [0]),
      ("camelCase", []), ("_Name", []), ("a/Name", []), ("@Name #Name $Name \\Name", []), ("1Name", []),
      ("Ágnes", [0]), ("Élan vital, Šimon", [0, 13]), ("(Anna)", [1]), ("日本語", []), ("Z", []), ("", []),
    ] as [(String, [Int])])
  func begins(text: String, expected: [Int]) {
    for shift in [0, 1, 57, 60, 62, 63, 64, 65] {
      var found: [Int] = []
      let shifted = Array((String(repeating: " ", count: shift) + text).utf8)
      shifted.span.forEachCapitalisedWord { found.append($0 - shift) }
      #expect(found == expected, "after \(shift) spaces")
    }
  }

  @Test("the twins agree at every alignment and length")
  func twins() {
    for text in [
      Texts.dense(330, seed: 1, alphabet: "aAzZ09_/'@ \nÁšé社"), Texts.noise(330, seed: 2),
      Array(Texts.japanese.utf8),
    ] {
      for from in 0...130 {
        #expect(places(text, from: from, scalar: false) == places(text, from: from, scalar: true))
      }
      for count in 0...330 where count <= text.count {
        let part = Array(text[..<count])
        #expect(places(part, capacity: 64, scalar: false) == places(part, capacity: 64, scalar: true))
      }
    }
  }
}
