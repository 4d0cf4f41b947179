internal import CScan

/// Sole owner of the tables of a literal pass; see cscan.h for what is in them.
@safe struct LiteralTables: ~Copyable, @unchecked Sendable {
  /// Points into the memory below, and is valid as long as this value.
  let table: cscan_literals_table
  private let filters: UnsafeMutablePointer<UInt8>
  private let taken: UnsafeMutablePointer<UInt8>
  private let literals: UnsafeMutablePointer<cscan_literal>
  private let heads: UnsafeMutablePointer<cscan_literal_head>
  private let slots: UnsafeMutablePointer<UInt32>

  init(_ sources: [[UInt8]]) {
    let sorted = sources.enumerated().map { id, source in Literal(source, id: UInt32(id)) }
      .sorted { ($0.slot, $0.id) < ($1.slot, $1.id) }
    unsafe filters = Self.filters(of: sorted)
    unsafe literals = .allocate(capacity: max(1, sorted.count))
    unsafe heads = .allocate(capacity: max(1, sorted.count))
    for i in sorted.indices {
      unsafe (literals + i).initialize(to: sorted[i].entry)
      unsafe (heads + i).initialize(to: sorted[i].head)
    }
    unsafe slots = Self.slots(of: sorted)
    unsafe taken = Self.taken(by: sorted)
    let size = 1 << Int(CSCAN_FILTER_BITS)
    unsafe table = cscan_literals_table(
      first: filters, second: filters + size, taken: taken, literals: literals, heads: heads, slots: slots,
      most: Self.most(of: sorted))
  }

  deinit {
    unsafe filters.deallocate()
    unsafe taken.deallocate()
    unsafe literals.deallocate()
    unsafe heads.deallocate()
    unsafe slots.deallocate()
  }

  /// `first`, and behind it `second`.
  private static func filters(of literals: [Literal]) -> UnsafeMutablePointer<UInt8> {
    let size = 1 << Int(CSCAN_FILTER_BITS)
    let filters = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * size)
    unsafe filters.initialize(repeating: 0, count: size)
    let everywhere = UInt8(CSCAN_GROUP_PAIR | CSCAN_GROUP_SHORT)
    unsafe (filters + size).initialize(repeating: everywhere, count: size)
    for (literal, group) in zip(literals, groups(of: literals)) {
      if group == UInt8(CSCAN_GROUP_PAIR) {
        for third in UInt32(0)...255 {
          unsafe filters[Int(cscan_literal_hash(literal.head.bytes | UInt64(third | 0x20) << 16))] |= group
        }
      } else {
        unsafe filters[Int(cscan_literal_hash(literal.head.bytes))] |= group
      }
      if literal.bytes.count >= 6 {
        unsafe filters[size + Int(cscan_literal_hash_six(literal.head.bytes))] |= group
      }
    }
    return unsafe filters
  }

  /// The group of each literal.
  ///
  /// Those of nine bytes and more are dealt to the groups in the order of their first bytes, so that those that begin alike share one:
  /// a group is the more selective the fewer beginnings it has.
  private static func groups(of literals: [Literal]) -> [UInt8] {
    let long = literals.indices.filter { literals[$0].bytes.count >= 9 }
      .sorted { literals[$0].head.bytes.byteSwapped < literals[$1].head.bytes.byteSwapped }
    var groups = literals.map { literal in
      switch literal.bytes.count {
      case 2: UInt8(CSCAN_GROUP_PAIR)
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

  /// A bit for each key.
  private static func taken(by literals: [Literal]) -> UnsafeMutablePointer<UInt8> {
    let count = (1 << Int(CSCAN_TAKEN_BITS)) >> 3
    let taken = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    unsafe taken.initialize(repeating: 0, count: count)
    for literal in literals {
      let bit = cscan_literal_taken(literal.key)
      unsafe taken[Int(bit >> 3)] |= 1 << UInt8(bit & 7)
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
  var key: UInt64
  var slot: UInt32

  init(_ bytes: [UInt8], id: UInt32) {
    self.bytes = bytes
    self.id = id
    let length = Self.keyLength(bytes.count)
    let first = Self.folded(bytes.prefix(min(length, 8)))
    self.key = length == 9 ? cscan_literal_nine(first, bytes[8]) : first
    self.slot = cscan_literal_slot(key)
  }

  /// How many of its bytes are its key.
  var keyLength: Int { Self.keyLength(bytes.count) }

  private static func keyLength(_ count: Int) -> Int { count >= 9 ? 9 : count >= 6 ? 6 : min(count, 4) }

  /// Up to eight bytes, each `| 0x20`, the first in the lowest byte.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  var head: cscan_literal_head {
    let mask: UInt64 = bytes.count >= 8 ? ~0 : 1 << UInt64(8 * bytes.count) - 1
    return cscan_literal_head(bytes: Self.folded(bytes.prefix(8)), mask: mask)
  }

  var entry: cscan_literal {
    var entry = cscan_literal()
    entry.key = key
    entry.id = id
    entry.length = UInt32(bytes.count)
    for i in bytes.indices {
      let isLetter = bytes[i] | 0x20 >= 0x61 && bytes[i] | 0x20 <= 0x7A
      let mask: UInt8 = isLetter ? 0x20 : 0
      let byte = bytes[i] | mask
      unsafe withUnsafeMutableBytes(of: &entry.mask) { unsafe $0[i] = mask }
      unsafe withUnsafeMutableBytes(of: &entry.bytes) { unsafe $0[i] = byte }
    }
    return entry
  }
}
