import CScan

@testable import AratameMatching

extension LiteralTables {
  /// All hits, read in steps of a buffer with `room` places more than it must have.
  func hits(in text: [UInt8], room: Int, scalar: Bool) -> [(UInt32, UInt32)] {
    var found: [(UInt32, UInt32)] = []
    var table = unsafe table
    let capacity = unsafe table.most + room
    var places = [cscan_hit](repeating: cscan_hit(), count: capacity)
    var from = 0
    while from < text.count {
      let count =
        unsafe scalar
        ? cscan_literals_scalar(&table, text, text.count, from, &places, capacity, &from)
        : cscan_literals(&table, text, text.count, from, &places, capacity, &from)
      found += places[..<count].map { ($0.position, $0.id) }
    }
    return found
  }
}
