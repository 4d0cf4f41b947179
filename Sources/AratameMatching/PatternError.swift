/// A pattern that does not compile.
package struct PatternError: Error, Hashable {
  /// PCRE2's error number (pcre2api(3)).
  package var code: CInt
  /// Bytes into the pattern.
  package var offset: Int

  /// An error at an offset.
  package init(code: CInt, offset: Int) {
    self.code = code
    self.offset = offset
  }
}

/// A search that PCRE2 gave up on: a limit was hit, so part of the text is unsearched.
package struct MatchError: Error, Hashable {
  /// PCRE2's error number: -46 is the JIT stack, -47 the match limit.
  package var code: CInt
  /// The pattern's source; never the text.
  package var pattern: String

  /// An error of a pattern.
  package init(code: CInt, pattern: String) {
    self.code = code
    self.pattern = pattern
  }
}
