#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A system call that failed.
struct SystemError: Error, Equatable {
  /// The value of `errno`.
  var code: Int32

  /// The words of strerror(3).
  var reason: String { unsafe String(cString: strerror(code)) }

  /// Whether there is nothing under the path (a circle of links included), as opposed to what is kept back.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR || code == ELOOP }
}

/// What stands under a path.
struct FileStatus {
  enum Kind {
    case file
    case folder
    /// A symbolic link.
    case link
    /// A socket, a pipe or a device.
    case special
  }

  /// One file, whatever its names.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  var kind: Kind
  var identity: Identity
  /// Whether no second hard link to it exists.
  var hasOneName: Bool

  /// - Parameter followingLinks: whether a symbolic link answers for what it points to.
  init(of path: [UInt8], followingLinks: Bool) throws(SystemError) {
    let name = cString(path)
    var status = stat()
    let result = unsafe followingLinks ? stat(name, &status) : lstat(name, &status)
    guard result == 0 else { throw SystemError(code: errno) }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    hasOneName = status.st_nlink == 1
  }
}

/// A path as the C library takes it: up to the first NUL, which none holds.
func cString(_ path: [UInt8]) -> [CChar] {
  var name = path.map(CChar.init(bitPattern:))
  name.append(0)
  return name
}

/// The path of a file or folder from the root, without links, or nil when it cannot be told.
func resolvedPath(_ path: [UInt8]) -> [UInt8]? {
  guard let resolved = unsafe realpath(cString(path), nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe bytes(ofCString: resolved)
}

private func bytes(ofCString start: UnsafePointer<CChar>) -> [UInt8] {
  let text = unsafe UnsafeBufferPointer(start: start, count: strlen(start))
  return unsafe text.map(UInt8.init(bitPattern:))
}

/// The names in one folder, without `.` and `..`, in the system's order.
///
/// - Parameter failure: set when the folder could not be read to its end; the names up to there stand.
func names(inFolder path: [UInt8], failure: inout SystemError?) -> [[UInt8]] {
  guard let folder = unsafe opendir(cString(path)) else {
    failure = SystemError(code: errno)
    return []
  }
  defer { unsafe closedir(folder) }
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  var names: [[UInt8]] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(folder) else {
      if errno != 0 { failure = SystemError(code: errno) }
      return names
    }
    // Not `pointee.d_name`: an entry is often shorter than the struct that describes it.
    let start = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    let name = unsafe bytes(ofCString: start)
    if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
  }
}
