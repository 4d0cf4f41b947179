/// The ASCII digits of a text, without what separates them.
struct DigitRun: Hashable, Sendable {
  /// The values, 0...9.
  var values: [UInt8] = []

  /// The digits with these values.
  init(values: [UInt8]) { self.values = values }

  /// The digits among `bytes`.
  init(_ bytes: Span<UInt8>) {
    for i in bytes.indices where bytes[i] >= 0x30 && bytes[i] <= 0x39 { values.append(bytes[i] - 0x30) }
  }

  /// The digits among the characters of `text`.
  init(_ text: String) {
    self.init(text.utf8.span)
  }

  var count: Int { values.count }

  /// Whether all digits are the same; true of none.
  var isOneDigitRepeated: Bool { values.allSatisfy { $0 == values[0] } }

  /// Whether each digit is the one before plus one, or minus one, modulo 10.
  var isSequence: Bool {
    let steps = Set(zip(values.dropFirst(), values).map { ($0 + 10 - $1) % 10 })
    return steps == [1] || steps == [9]
  }

  /// Whether the digits begin with those of `prefix`.
  func hasPrefix(_ prefix: [UInt8]) -> Bool { values.starts(with: prefix) }
}
