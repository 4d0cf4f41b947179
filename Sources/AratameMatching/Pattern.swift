internal import CPCRE2

/// A compiled regular expression in PCRE2 syntax, over UTF-8.
///
/// Immutable after `init`, so one value serves every thread; what a search
/// changes lives in ``MatchScratch``. It is a class because patterns sit in
/// arrays and are shared; the C object has one owner, `Code`.
///
/// `\d`, `\w` and `\b` are ASCII (no `PCRE2_UCP`): with Unicode word characters
/// there is no `\b` between "は" and "t", and `はtaro@example.com` would be missed.
package final class Pattern: Sendable {
  /// The expression as written, for messages.
  package let source: String
  /// Whether PCRE2 compiled the pattern to machine code; if not, it is interpreted, with the same matches.
  package let isJITCompiled: Bool
  /// A lower bound for the length of a match, in characters; 0 when PCRE2 knows none.
  package let minimumLength: Int
  /// The number of capturing groups.
  package let captureCount: Int
  /// How far before a match the pattern may look, in bytes.
  let lookBehind: Int
  private let code: Code

  /// One match; both ranges are half-open, in bytes of the text that was searched.
  package struct Match: Hashable, Sendable {
    /// The whole match, never empty.
    package var range: Range<Int>
    /// Group 1 where the pattern has one and it took part in the match, else `range`.
    package var captured: Range<Int>

    /// A match from its two ranges.
    package init(range: Range<Int>, captured: Range<Int>) {
      self.range = range
      self.captured = captured
    }
  }

  /// Compiles `source`; `caseless` lets letters match in either case (Unicode's simple case folding).
  ///
  /// - Throws: ``PatternError`` with the byte offset in `source` where compilation stopped.
  package init(_ source: String, caseless: Bool = false) throws(PatternError) {
    self.source = source
    self.code = try Code(source, options: caseless ? UInt32(PCRE2_CASELESS) : 0)
    self.isJITCompiled = code.jitSize > 0
    self.minimumLength = Int(code.number(PCRE2_INFO_MINLENGTH))
    self.captureCount = Int(code.number(PCRE2_INFO_CAPTURECOUNT))
    // At most four bytes a character, and some more so that neither `\A` nor a `\b` inside the look-behind
    // mistakes the cut for the beginning of the text.
    self.lookBehind = 4 * Int(code.number(PCRE2_INFO_MAXLOOKBEHIND)) + 16
  }

  /// Calls `body` with each match that begins in `starts`, left to right, never overlapping.
  ///
  /// The search sees only the surroundings of `starts`, so its cost depends on
  /// them and not on the text. The matches are those of a search of the whole
  /// text from `starts.lowerBound` on, as long as `reach` is at least the
  /// longest match together with its look-ahead.
  ///
  /// - Precondition: `text` is valid UTF-8; PCRE2 does not check it again.
  /// - Parameters:
  ///   - text: Text to search.
  ///   - starts: Where a match may begin, in bytes of `text`. It need not lie on character boundaries.
  ///   - reach: How many bytes after `starts` a match and its look-ahead may use.
  ///   - scratch: Working memory, reused between calls.
  ///   - body: Receives one match.
  /// - Returns: The end of the last match, or `starts.lowerBound` when there was none. A caller that goes on
  ///   with a later window begins it there, or its matches may overlap those of this one.
  /// - Throws: ``MatchError`` when PCRE2 gave up. Matches already delivered
  ///   stand; the text after them has not been searched.
  @discardableResult
  package func forEachMatch(
    in text: Span<UInt8>, starts: Range<Int>, reach: Int, using scratch: borrowing MatchScratch,
    _ body: (Match) -> Void
  ) throws(MatchError) -> Int {
    precondition(starts.lowerBound >= 0 && starts.upperBound <= text.count && reach >= 0)
    let lower = text.scalarBoundary(notAfter: max(0, starts.lowerBound - lookBehind))
    let upper = text.scalarBoundary(notBefore: min(text.count, starts.upperBound + min(reach, text.count)))
    let window = Window(
      base: lower, from: text.scalarBoundary(notBefore: starts.lowerBound) - lower,
      through: starts.upperBound - 1 - lower)
    var end = starts.lowerBound
    let status: CInt = unsafe text.extracting(lower..<upper).withUnsafeBufferPointer { bytes in
      unsafe search(bytes, window, scratch) { match in
        end = match.range.upperBound
        body(match)
      }
    }
    if status != PCRE2_ERROR_NOMATCH { throw MatchError(code: status, pattern: source) }
    return end
  }

  /// Searches `bytes` and gives the status that ended the search.
  private func search(
    _ bytes: UnsafeBufferPointer<UInt8>, _ window: Window, _ scratch: borrowing MatchScratch,
    _ body: (Match) -> Void
  ) -> CInt {
    guard let ends = unsafe pcre2_get_ovector_pointer_8(scratch.data) else { return PCRE2_ERROR_NOMATCH }
    var start = window.from
    guard start <= window.through else { return PCRE2_ERROR_NOMATCH }
    unsafe pcre2_set_offset_limit_8(scratch.context, window.through)
    while start <= window.through {
      let status = unsafe pcre2_match_8(
        code.pointer, bytes.baseAddress, bytes.count, start,
        UInt32(PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY), scratch.data, scratch.context)
      guard status >= 0 else { return status }
      let range = unsafe ends[0]..<ends[1]
      var captured = range
      // 0: the pattern has more groups than the match data, which keeps the first ones.
      if captureCount > 0 && status != 1, unsafe ends[2] != ~0 { captured = unsafe ends[2]..<ends[3] }
      body(Match(range: range.moved(by: window.base), captured: captured.moved(by: window.base)))
      start = range.upperBound
    }
    return PCRE2_ERROR_NOMATCH
  }
}

/// Where to search in a slice: the slice begins at `base`, and a match in `from...through` of it.
private struct Window {
  var base: Int
  var from: Int
  var through: Int
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}

/// Sole owner of a `pcre2_code`.
@safe private struct Code: ~Copyable, @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ source: String, options: UInt32) throws(PatternError) {
    var source = source
    var code: CInt = 0
    var offset = 0
    // \C would match one byte of a character. The offset limit is what bounds where a match may begin.
    let options = options | UInt32(PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_USE_OFFSET_LIMIT)
    let compiled = source.withUTF8 { bytes in
      unsafe pcre2_compile_8(bytes.baseAddress, bytes.count, options, &code, &offset, nil)
    }
    guard let compiled = unsafe compiled else { throw PatternError(code: code, offset: offset) }
    unsafe pointer = compiled
    unsafe pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))  // on failure: interpreted, same matches
  }

  /// One of PCRE2's 32-bit facts about the pattern.
  borrowing func number(_ what: CInt) -> UInt32 {
    var value: UInt32 = 0
    unsafe pcre2_pattern_info_8(pointer, UInt32(what), &value)
    return value
  }

  /// Bytes of machine code; 0 when there is none.
  var jitSize: Int {
    var size = 0
    unsafe pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_JITSIZE), &size)
    return size
  }

  deinit { unsafe pcre2_code_free_8(pointer) }
}
