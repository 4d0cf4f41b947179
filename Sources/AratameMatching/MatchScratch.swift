internal import CPCRE2

/// Working memory for one search at a time: one per task, never shared.
@safe package struct MatchScratch: ~Copyable {
  /// Room for the whole match and group 1.
  let data: OpaquePointer
  /// The limits; each search sets its offset limit here.
  let context: OpaquePointer
  private let stack: OpaquePointer

  /// Allocates the memory: a JIT stack that grows from 32 KiB to 1 MiB, and little else.
  ///
  /// - Parameter limit: PCRE2's match limit. It stops runaway backtracking at
  ///   one place, but does not bound a whole search: keep windows short for that.
  package init(limit: UInt32 = 1_000_000) {
    guard
      let data = unsafe pcre2_match_data_create_8(2, nil),
      let context = unsafe pcre2_match_context_create_8(nil),
      let stack = unsafe pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    else { preconditionFailure("out of memory") }
    unsafe self.data = data
    unsafe self.context = context
    unsafe self.stack = stack
    unsafe pcre2_set_match_limit_8(context, limit)
    unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_jit_stack_free_8(stack)
  }
}
