import CScan

/// The offset of the first character at or after `start` that may have to be folded or removed, or
/// `text.count`.
///
/// Precondition: `text` is valid UTF-8 and `start` a character boundary in it. What is reported and what is
/// not: `cscan_fold.h`.
@inline(__always)
package func foldCandidate(in text: Span<UInt8>, from start: Int) -> Int {
  unsafe text.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe cscan_fold_candidate(base, bytes.count, start)
  }
}

/// The same by the plain loop that the vector code is compared with.
package func foldCandidateByScalarCode(in text: Span<UInt8>, from start: Int) -> Int {
  unsafe text.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe cscan_fold_candidate_scalar(base, bytes.count, start)
  }
}

extension [UInt8] {
  /// Appends `text[range]` in one copy.
  @inline(__always)
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.extracting(range).withUnsafeBufferPointer { bytes in
      unsafe append(contentsOf: bytes)
    }
  }
}
