/// A text with the byte ranges that were marked by ⟦ and ⟧ in it.
struct Marked {
  var text = ""
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  func surrounded(_ before: String, _ after: String) -> Marked {
    var copy = self
    copy.text = before + text + after
    copy.ranges = ranges.map {
      $0.lowerBound + before.utf8.count..<$0.upperBound + before.utf8.count
    }
    return copy
  }

  /// Each character replaced; a range keeps its characters without what a replacement adds after the last.
  func mapped(_ replace: (Unicode.Scalar) -> String) -> Marked {
    var copy = Marked("")
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    var offset = 0
    for scalar in text.unicodeScalars {
      let replacement = replace(scalar)
      starts[offset] = copy.text.utf8.count
      offset += String(scalar).utf8.count
      ends[offset] = copy.text.utf8.count + String(replacement.unicodeScalars.prefix(1)).utf8.count
      copy.text += replacement
    }
    for range in ranges {
      if let start = starts[range.lowerBound], let end = ends[range.upperBound] {
        copy.ranges.append(start..<end)
      }
    }
    return copy
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var fullWidth: Unicode.Scalar { Unicode.Scalar(value + 0xFEE0) ?? self }
}

extension String {
  /// With everything but letters and digits as `\uXXXX`.
  var jsonEscaped: String {
    utf16.map { unit in
      let isPlain = (0x30...0x39).contains(unit) || (0x61...0x7A).contains(unit | 0x20)
      let hex = String(unit, radix: 16)
      return isPlain
        ? String(UnicodeScalar(UInt8(unit))) : "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    }.joined()
  }
}
