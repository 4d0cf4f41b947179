extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is an ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// Whether the byte is an ASCII letter or digit.
  var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }
  /// An ASCII letter in lower case; any other byte as it is.
  var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
