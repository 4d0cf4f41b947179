internal import CScan

/// A place where bytes of some class begin, at which a detector may look.
package enum AnchorKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The first digit of a run of three or more ASCII digits.
  case digits = 1
  /// An `@`.
  case at = 2
  /// The first of exactly two ASCII capitals that a digit follows and no ASCII letter or digit precedes.
  case capitals = 4
  /// A `.` between two ASCII digits.
  case dot = 8
  /// A `:` with a hexadecimal digit or a `:` on both sides.
  case colon = 16
}

/// The pass that finds every anchor of a text.
package enum ClassPass {
  /// Calls `body` with the byte offset and kind of each anchor, in ascending order of offset.
  ///
  /// No two anchors share an offset. O(n), one pass, no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package static func forEachAnchor(in text: Span<UInt8>, _ body: (Int, AnchorKind) -> Void) {
    unsafe text.forEach(of: cscan_classes, room: 128) { anchor in
      if let kind = AnchorKind(rawValue: UInt8(anchor.kind)) { body(Int(anchor.position), kind) }
    }
  }
}
