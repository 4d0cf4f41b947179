import AratameDocuments

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file; of standard input for `-`.
///
/// A piece is shorter than asked for only near the end of a file and where reading fails. Standard input
/// stays open.
/// - Throws: ``CannotRead``, in the words of strerror(3), when there is no such file, it must not be read or
///   is a folder. So does the source on a failure later; what came before stands.
func fileSource(path: String) throws(CannotRead) -> ByteSource {
  do throws(SystemError) {
    let file = try path == "-" ? OpenFile(borrowing: STDIN_FILENO) : OpenFile(path: Array(path.utf8))
    return ByteSource(path: path) { count throws(CannotRead) in
      do throws(SystemError) {
        return try file.read(upTo: count)
      } catch {
        throw CannotRead(reason: error.reason)
      }
    }
  } catch {
    throw CannotRead(reason: error.reason)
  }
}

/// The owner of a file descriptor; closes it at the end of the file, or else with its own.
final class OpenFile {
  private var descriptor: Int32
  private let isOwned: Bool
  /// What a regular file still holds, as far as is known.
  private var expected: Int?
  private var failure: SystemError?

  /// - Parameter flags: besides those for reading; `O_NOFOLLOW`, for example.
  init(path: [UInt8], flags: Int32 = 0) throws(SystemError) {
    let name = cString(path)
    descriptor = -1
    isOwned = true
    repeat {
      descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC | flags)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    try inspect()
  }

  /// - Parameter descriptor: stays open.
  init(borrowing descriptor: Int32) throws(SystemError) {
    self.descriptor = descriptor
    isOwned = false
    try inspect()
  }

  deinit { close() }

  /// Whether it is a regular file; a pipe or a device is not.
  var isRegular: Bool { expected != nil }

  private func inspect() throws(SystemError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    // On most systems a folder opens and only read(2) says no.
    if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(code: EISDIR) }
    if status.st_mode & S_IFMT == S_IFREG { expected = Int(status.st_size) }
  }

  private func close() {
    // Not again after EINTR: the descriptor is gone, and may be another's by now.
    if isOwned && descriptor >= 0 {
      #if canImport(Darwin)
        _ = Darwin.close(descriptor)
      #elseif canImport(Glibc)
        _ = Glibc.close(descriptor)
      #elseif canImport(Musl)
        _ = Musl.close(descriptor)
      #endif
    }
    descriptor = -1
  }

  /// The next bytes, at most `count`; empty at the end, and ever after.
  func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    if let failure { throw failure }
    guard descriptor >= 0, count > 0 else { return [] }
    // A caller may ask for far more than is there: memory for that, and a little for a file that grows.
    let wanted = min(count, expected.map { max($0, 0) + 65_536 } ?? count, 1 << 30)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      unsafe fill(buffer, wanted, &filled)
    }
    if let held = expected { expected = held - bytes.count }
    if let failure, bytes.isEmpty { throw failure }
    return bytes
  }

  /// Reads until `wanted` bytes are there, or the end or a failure.
  private func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ wanted: Int, _ filled: inout Int) {
    guard let start = buffer.baseAddress else { return }
    while filled < wanted {
      let result = unsafe systemRead(descriptor, start + filled, wanted - filled)
      if result > 0 {
        filled += result
      } else if result == 0 {
        return close()
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        waitForInput()
      } else if errno != EINTR {
        failure = SystemError(code: errno)
        return close()
      }
    }
  }

  /// Standard input may have been set not to block by whoever shares it.
  private func waitForInput() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

/// read(2), which `OpenFile.read` would hide.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  unsafe read(descriptor, start, count)
}
