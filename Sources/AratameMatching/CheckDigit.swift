/// The check digit of a number, as it stands there and as it should be.
package struct CheckDigit: Hashable, Sendable {
  package var stated: Int
  package var computed: Int

  package var agrees: Bool { stated == computed }
}

extension Checksum {
  /// The last of so many digits against the one that the Luhn algorithm gives.
  package static func luhnCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    let digits = digits(bytes)
    guard digits.count > 1, let last = digits.last else { return nil }
    let total = digits.reversed().enumerated().reduce(0) { total, place in
      let weighted = place.offset.isMultiple(of: 2) ? place.element : place.element * 2
      return total + (weighted > 9 ? weighted - 9 : weighted)
    }
    return CheckDigit(stated: last, computed: (100 * digits.count + last - total) % 10)
  }

  /// The third and fourth character of an IBAN against what they should be; nil where they are no digits.
  package static func ibanCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    let values = values(bytes)
    guard values.count > 4, values[2] < 10, values[3] < 10 else { return nil }
    let withoutCheck = Array(values[4...]) + values[0..<2] + [0, 0]
    let rest = withoutCheck.reduce(0) { ($0 * ($1 < 10 ? 10 : 100) + $1) % 97 }
    return CheckDigit(stated: values[2] * 10 + values[3], computed: 98 - rest)
  }

  /// The last of ten digits against the one that a number of the National Health Service has; see ``ukNHS(_:)``.
  ///
  /// 10 is given to no number.
  package static func ukNHSCheck(_ bytes: Span<UInt8>) -> CheckDigit? {
    let digits = digits(bytes)
    guard digits.count == 10 else { return nil }
    let check = 11 - sum(digits, weights: [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return CheckDigit(stated: digits[9], computed: check % 11)
  }
}
