/// The cell, value or line that begins with an address, if one does.
struct AddressField {
  /// Where it ends; nil if the text before the address belongs to it too.
  private(set) var end: Int?

  init(_ text: Span<UInt8>, around start: Int, limit: Int) {
    guard Self.isEdge(text, before: start) else { return }
    var end = start
    while end < limit, !Self.isDelimiter(text[end]) { end += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    self.end = end
  }

  /// Whether a cell or a value begins at `start`.
  static func isEdge(_ text: Span<UInt8>, before start: Int) -> Bool {
    var before = start
    while before > 0, text[before - 1] == 0x20, start - before < 3 { before -= 1 }
    guard before > 0 else { return true }
    let byte = text[before - 1]
    return isDelimiter(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: ";"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: byte < 0x20
    }
  }
}
