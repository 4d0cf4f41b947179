internal import CScan

/// Sole owner of the tables of a literal pass; see cscan.h for what is in them.
@safe struct LiteralTables: ~Copyable, @unchecked Sendable {
  /// Points into the memory below, and is valid as long as this value.
  let table: cscan_literals_table
  private let filters: UnsafeMutablePointer<UInt8>
  private let taken: UnsafeMutablePointer<UInt32>
  private let literals: UnsafeMutablePointer<cscan_literal>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let slots: UnsafeMutablePointer<UInt32>

  init(_ sources: [[UInt8]]) {
    let sorted = sources.enumerated().map { id, source in Literal(source, id: UInt32(id)) }
      .sorted { ($0.slot, $0.id) < ($1.slot, $1.id) }
    unsafe filters = Self.filters(of: sorted)
    unsafe literals = .allocate(capacity: max(1, sorted.count))
    var start = 0
    for i in sorted.indices {
      unsafe (literals + i).initialize(to: sorted[i].entry(at: start))
      start += sorted[i].bytes.count
    }
    unsafe bytes = Self.bytes(of: sorted)
    unsafe slots = Self.slots(of: sorted)
    unsafe taken = Self.taken(by: sorted)
    let size = 1 << Int(CSCAN_FILTER_BITS)
    unsafe table = cscan_literals_table(
      first: filters, second: filters + size, taken: taken, literals: literals, bytes: bytes, slots: slots,
      most: Self.most(of: sorted) + 1)
  }

  deinit {
    unsafe filters.deallocate()
    unsafe taken.deallocate()
    unsafe literals.deallocate()
    unsafe bytes.deallocate()
    unsafe slots.deallocate()
  }

  /// `first`, and behind it `second`.
  private static func filters(of literals: [Literal]) -> UnsafeMutablePointer<UInt8> {
    let size = 1 << Int(CSCAN_FILTER_BITS)
    let filters = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * size)
    unsafe filters.initialize(repeating: 0, count: size)
    let everywhere = UInt8(CSCAN_GROUP_PAIR | CSCAN_GROUP_TRIPLE | CSCAN_GROUP_SHORT)
    unsafe (filters + size).initialize(repeating: everywhere, count: size)
    for (literal, group) in zip(literals, groups(of: literals)) {
      if group == UInt8(CSCAN_GROUP_PAIR) {
        for third in UInt32(0)...255 {
          unsafe filters[Int(cscan_literal_hash(literal.head | UInt64(third | 0x20) << 16))] |= group
        }
      } else {
        unsafe filters[Int(cscan_literal_hash(literal.head))] |= group
      }
      if literal.bytes.count >= 6 {
        unsafe filters[size + Int(cscan_literal_hash_six(literal.head))] |= group
      }
    }
    return unsafe filters
  }

  /// The group of each literal.
  ///
  /// Those of nine bytes and more are dealt to the groups in the order of their first bytes, so that those
  /// that begin alike share one: a group is the more selective the fewer beginnings it has.
  private static func groups(of literals: [Literal]) -> [UInt8] {
    let long = literals.indices.filter { literals[$0].bytes.count >= 9 }
      .sorted { literals[$0].head.byteSwapped < literals[$1].head.byteSwapped }
    var groups = literals.map { literal in
      switch literal.bytes.count {
      case 2: UInt8(CSCAN_GROUP_PAIR)
      case 3: UInt8(CSCAN_GROUP_TRIPLE)
      case ..<6: UInt8(CSCAN_GROUP_SHORT)
      default: UInt8(CSCAN_GROUP_MIDDLE)
      }
    }
    let bits = CSCAN_GROUPS_LONG.nonzeroBitCount
    for (place, index) in long.enumerated() {
      groups[index] = 1 << UInt8(CSCAN_GROUPS_LONG.trailingZeroBitCount + place * bits / long.count)
    }
    return groups
  }

  private static func slots(of literals: [Literal]) -> UnsafeMutablePointer<UInt32> {
    let count = 1 << Int(CSCAN_SLOT_BITS)
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
    var next = 0
    for slot in 0...count {
      while next < literals.count && literals[next].slot < slot { next += 1 }
      unsafe (slots + slot).initialize(to: UInt32(next))
    }
    return unsafe slots
  }

  /// The literals one after the other, letters in lower case, and zeros behind them.
  private static func bytes(of literals: [Literal]) -> UnsafeMutablePointer<UInt8> {
    let text = literals.flatMap(\.bytes).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let padded = text + [UInt8](repeating: 0, count: Int(CSCAN_LITERAL_MAX))
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: padded.count)
    unsafe bytes.initialize(from: padded, count: padded.count)
    return unsafe bytes
  }

  /// A bit for each key.
  private static func taken(by literals: [Literal]) -> UnsafeMutablePointer<UInt32> {
    let count = (1 << Int(CSCAN_TAKEN_BITS)) >> 5
    let taken = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
    unsafe taken.initialize(repeating: 0, count: count)
    for literal in literals {
      let bit = cscan_literal_taken(literal.key)
      unsafe taken[Int(bit >> 5)] |= 1 << (bit & 31)
    }
    return unsafe taken
  }

  /// At one position there is one key of each of the five lengths, so five sets of equal keys at most.
  private static func most(of literals: [Literal]) -> Int {
    var equal: [UInt64: Int] = [:]
    var most: [Int: Int] = [:]
    for literal in literals {
      let count = equal[literal.key, default: 0] + 1
      equal[literal.key] = count
      most[literal.keyLength] = max(most[literal.keyLength] ?? 0, count)
    }
    return most.values.reduce(0, +)
  }
}

/// One literal on its way into the tables.
private struct Literal {
  var bytes: [UInt8]
  var id: UInt32
  /// The first eight bytes, or all if there are fewer, each `| 0x20`, the first in the lowest byte; 0
  /// above.
  var head: UInt64
  var key: UInt64
  var slot: UInt32

  init(_ bytes: [UInt8], id: UInt32) {
    self.bytes = bytes
    self.id = id
    self.head = Self.folded(bytes.prefix(8))
    let length = Self.keyLength(bytes.count)
    self.key = Self.folded(bytes.prefix(length).suffix(8))
    self.slot = cscan_literal_slot(key)
  }

  /// Where its key ends.
  var keyLength: Int { Self.keyLength(bytes.count) }

  private static func keyLength(_ count: Int) -> Int { count >= 9 ? 9 : count >= 6 ? 6 : min(count, 4) }

  /// Up to eight bytes, each `| 0x20`, the first in the lowest byte.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  func entry(at start: Int) -> cscan_literal {
    cscan_literal(key: key, id: id, start: UInt32(start), length: UInt32(bytes.count))
  }
}
