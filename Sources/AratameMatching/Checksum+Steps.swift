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

  /// Whether the last digit is the check digit of the others by Verhoeff's scheme over the dihedral group D5.
  ///
  /// Source: J. Verhoeff, Error Detecting Decimal Codes, 1969 [G].
  static func verhoeff(_ digits: [Int]) -> Bool {
    func product(_ a: Int, _ b: Int) -> Int {
      switch (a < 5, b < 5) {
      case (true, true): (a + b) % 5
      case (true, false): (a + b) % 5 + 5
      case (false, true): (a - b + 5) % 5 + 5
      case (false, false): (a - b + 5) % 5
      }
    }
    let step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      var permuted = digit
      for _ in 0..<place % 8 { permuted = step[permuted] }
      check = product(check, permuted)
    }
    return check == 0
  }

  /// Whether the digits end in their check digit by Verhoeff's scheme; two digits at least.
  package static func verhoeff(_ bytes: Span<UInt8>) -> Bool {
    let digits = digits(bytes)
    return digits.count > 1 && verhoeff(digits)
  }

  /// The sum of the digits, each times its weight from the left, modulo `modulus`; nil unless there are exactly as
  /// many digits as weights.
  package static func remainder(_ bytes: Span<UInt8>, weights: [Int], modulus: Int) -> Int? {
    weightedSum(bytes, weights: weights).map { $0 % modulus }
  }
}
