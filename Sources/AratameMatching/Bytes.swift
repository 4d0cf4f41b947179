internal import CScan

// Passes over UTF-8 text that count or find single bytes; each is vectorised, O(n) and reads no byte twice.
extension Span<UInt8> {
  /// The offset of the first byte at or after `start` that is `"`, `\` or below 0x20; `count` when there is
  /// none.
  ///
  /// These are the bytes at which the raw characters of a JSON string end. Source: RFC 8259, section 7.
  package func endOfJSONCharacters(from start: Int) -> Int {
    precondition(start >= 0 && start <= count)
    return unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_json_string(base, bytes.count, start)
    }
  }

  /// The number of line feeds (U+000A).
  package var newlineCount: Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_count_newlines(base, bytes.count)
    }
  }

  /// The number of spaces and control characters of ASCII, line feeds among them.
  package var spaceCount: Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_count_spaces(base, bytes.count)
    }
  }

  /// The number of Unicode scalars, if the bytes are valid UTF-8: the bytes that continue no character.
  package var scalarCount: Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_count_scalars(base, bytes.count)
    }
  }

  /// The number of scalars above U+FFFF, if the bytes are valid UTF-8: those that are two units in UTF-16.
  package var longScalarCount: Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_count_long_scalars(base, bytes.count)
    }
  }

  /// The offset of the first `byte` at or after `start`, or nil when there is none.
  package func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    let offset = unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_find(base, bytes.count, start, byte)
    }
    return offset < count ? offset : nil
  }

  /// The offset of the last `byte`, or nil when there is none.
  package func lastOffset(of byte: UInt8) -> Int? {
    let offset = unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_find_last(base, bytes.count, byte)
    }
    return offset < count ? offset : nil
  }

  /// The offset of the first byte at or after `start` that is not well-formed UTF-8; `count` when all is.
  ///
  /// A sequence begins at `start`. Source: Unicode 16, table 3-7.
  package func firstOffsetNotUTF8(from start: Int = 0) -> Int {
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe cscan_utf8(base, bytes.count, start)
    }
  }

  /// The last offset at or before `offset` where a character begins or the text ends.
  package func scalarBoundary(notAfter offset: Int) -> Int {
    var offset = offset
    while offset > 0 && offset < count && self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The first offset at or after `offset` where a character begins or the text ends.
  package func scalarBoundary(notBefore offset: Int) -> Int {
    var offset = offset
    while offset < count && self[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Whether `word` stands at `position`.
  package func has(_ word: StaticString, at position: Int) -> Bool {
    guard position >= 0, position + word.utf8CodeUnitCount <= count else { return false }
    for i in 0..<word.utf8CodeUnitCount where unsafe self[position + i] != word.utf8Start[i] { return false }
    return true
  }

  /// Whether `word` ends at `position`.
  package func has(_ word: StaticString, before position: Int) -> Bool {
    has(word, at: position - word.utf8CodeUnitCount)
  }
}

extension UInt8 {
  /// What a letter of either alphabet of Base64 stands for, 0 to 63.
  ///
  /// Source: RFC 4648, sections 4 and 5.
  @inlinable package var base64Digit: UInt8? {
    switch self {
    case 0x41...0x5A: self - 0x41
    case 0x61...0x7A: self - 0x61 + 26
    case 0x30...0x39: self - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

extension String {
  /// The characters of `text[range]`, which is valid UTF-8.
  package init(_ text: Span<UInt8>, _ range: Range<Int>) {
    self = unsafe text.extracting(range).withUnsafeBufferPointer { bytes in
      unsafe String(decoding: bytes, as: UTF8.self)
    }
  }
}
