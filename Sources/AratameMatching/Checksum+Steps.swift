// What the check digits of several countries are made of.
extension Checksum {
  /// The digits, without what separates them.
  static func digits(_ bytes: Span<UInt8>) -> [Int] {
    var digits: [Int] = []
    digits.reserveCapacity(bytes.count)
    for i in bytes.indices { if let digit = digit(bytes[i]) { digits.append(digit) } }
    return digits
  }

  /// The digits and ASCII letters with A = 10 … Z = 35, without what separates them.
  static func values(_ bytes: Span<UInt8>) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(bytes.count)
    for i in bytes.indices { if let value = value36(bytes[i]) { values.append(value) } }
    return values
  }

  /// The sum of `values`, each times its weight; what has no weight does not count.
  static func sum(_ values: some Sequence<Int>, weights: [Int]) -> Int {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// `digits` read as one decimal number.
  static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// Whether the character at `index` of `table` is the last of `values`.
  static func ends(_ values: [Int], with index: Int, of table: String) -> Bool {
    guard let last = values.last else { return false }
    return value36(Array(table.utf8)[index]) == last
  }

  /// Whether a day of this month exists; in February always up to the 29th, since the century is not known.
  static func isDay(_ day: Int, ofMonth month: Int) -> Bool {
    switch month {
    case 2: (1...29).contains(day)
    case 4, 6, 9, 11: (1...30).contains(day)
    case 1...12: (1...31).contains(day)
    default: false
    }
  }

  /// Whether digits satisfy ISO/IEC 7064:2003, MOD 11,10 [G].
  static func mod11And10(_ digits: [Int]) -> Bool {
    var product = 10
    for digit in digits.dropLast() {
      let sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10 == digits.last
  }
}
