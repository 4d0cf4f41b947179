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

/// A set of anchor kinds: those by which a detector is reached.
package struct AnchorKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// The kinds whose bits are set.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One kind.
  package init(_ kind: AnchorKind) { self.init(rawValue: kind.rawValue) }

  package static let digits = AnchorKinds(.digits)
  package static let at = AnchorKinds(.at)
  package static let capitals = AnchorKinds(.capitals)
  package static let dot = AnchorKinds(.dot)
  package static let colon = AnchorKinds(.colon)
  package static let all: AnchorKinds = [.digits, .at, .capitals, .dot, .colon]

  /// Whether `kind` is in the set.
  package func contains(_ kind: AnchorKind) -> Bool { rawValue & kind.rawValue != 0 }
}

/// The pass that finds every anchor of a text.
package enum ClassPass {
  /// Calls `body` with the byte offset and kind of each anchor, in ascending order of offset.
  ///
  /// No two anchors share an offset. O(n), one pass, no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package static func forEachAnchor(in text: Span<UInt8>, _ body: (Int, AnchorKind) -> Void) {
    precondition(text.count <= Int(UInt32.max), "text of 4 GiB or more")
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe withUnsafeTemporaryAllocation(of: cscan_anchor.self, capacity: 1024) { anchors in
        guard let places = anchors.baseAddress else { return }
        var from = 0
        while from < bytes.count {
          let found = unsafe cscan_classes(base, bytes.count, from, places, anchors.count, &from)
          for i in 0..<found {
            let anchor = unsafe places[i]
            guard let kind = AnchorKind(rawValue: UInt8(anchor.kind)) else { continue }
            body(Int(anchor.position), kind)
          }
        }
      }
    }
  }
}
