/// Some facts, by their places in ``FactKind/all``.
package struct FactSet: Sendable, Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  package init() {}

  package var isEmpty: Bool { low | high == 0 }

  package func contains(_ place: Int) -> Bool {
    place < 64 ? low >> UInt64(place) & 1 == 1 : high >> UInt64(place - 64) & 1 == 1
  }

  mutating func insert(_ place: Int) {
    if place < 64 { low |= 1 << UInt64(place) } else { high |= 1 << UInt64(place - 64) }
  }

  mutating func remove(_ place: Int) {
    if place < 64 { low &= ~(1 << UInt64(place)) } else { high &= ~(1 << UInt64(place - 64)) }
  }

  /// Whether no place is in both.
  func isDisjoint(with other: FactSet) -> Bool { low & other.low | high & other.high == 0 }

  mutating func formUnion(_ other: FactSet) {
    low |= other.low
    high |= other.high
  }

  /// The places, ascending: the order of reports.
  package var places: [Int] {
    var places: [Int] = []
    places.reserveCapacity(low.nonzeroBitCount + high.nonzeroBitCount)
    for (bits, base) in [(low, 0), (high, 64)] {
      var rest = bits
      while rest != 0 {
        places.append(base + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }
}
