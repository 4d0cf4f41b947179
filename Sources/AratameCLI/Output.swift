#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard output, in large pieces; messages go to standard error.
enum Output {
  private static let capacity = 64 << 10
  // The command runs on one thread; nothing else writes.
  nonisolated(unsafe) private static var buffer: [UInt8] = []

  static func write(_ text: String) {
    unsafe buffer.append(contentsOf: text.utf8)
    if unsafe buffer.count >= capacity { flush() }
  }

  static func flush() {
    write(unsafe buffer, to: STDOUT_FILENO)
    unsafe buffer.removeAll(keepingCapacity: true)
  }

  /// A message for the user, on standard error unless it was asked for.
  static func message(_ text: String, toStandardOutput: Bool = false) {
    guard !text.isEmpty else { return }
    write(
      Array((text.hasSuffix("\n") ? text : text + "\n").utf8),
      to: toStandardOutput ? STDOUT_FILENO : STDERR_FILENO)
  }

  /// Whether a person sees standard output.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[written...])
        #if canImport(Glibc)
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&ready, 1, -1)
          continue
        }
        // A report that nobody gets must not look like a clean one.
        if descriptor == STDOUT_FILENO { message("aratame: the report cannot be written") }
        Process.exit(ExitStatus.usage.rawValue)
      }
      written += count
    }
  }
}

enum Process {
  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  /// The value of an environment variable, or nil where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
