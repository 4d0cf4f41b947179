internal import CScan

/// A way in which text may stand in another writing.
package enum DisguiseKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Sixteen bytes of the alphabet of Base64.
  case base64 = 1
  /// `%` before two hexadecimal digits.
  case percent = 2
  /// `&` before what a character reference may begin with.
  case html = 4
  /// A backslash before `u`, `x`, `n`, `r`, `t` or a quotation mark.
  case escape = 8
  /// A bracket before `a`, `d`, `@` or `.`.
  case spelled = 16
  /// A letter of another script next to an ASCII letter or digit, a mathematical letter or a tag.
  case mixed = 32
}

/// The pass that finds where text may stand in another writing.
package enum DisguisePass {
  /// Calls `body` with the byte offset and kind of each such place, in ascending order.
  ///
  /// O(n), one pass, no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package static func forEachPlace(in text: Span<UInt8>, _ body: (Int, DisguiseKind) -> Void) {
    unsafe text.forEach(of: cscan_disguises, room: 128) { place in
      if let kind = DisguiseKind(rawValue: UInt8(place.kind)) { body(Int(place.position), kind) }
    }
  }
}
