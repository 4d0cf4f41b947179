/// Paths as people name them, compared without looking at a disk.
package enum RelativePath {
  /// `path` as seen from `folder`, or nil when it does not lie in it.
  ///
  /// - Parameter working: The folder in which paths that do not begin with `/` begin.
  package static func of(_ path: String, in folder: String, working: String) -> String? {
    let parts = Self.parts(of: path, working)
    let above = Self.parts(of: folder, working)
    guard parts.count > above.count, parts.starts(with: above) else { return nil }
    return parts.dropFirst(above.count).joined(separator: "/")
  }

  /// The folder of the file at `path`; empty for the working folder.
  package static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func parts(of path: String, _ working: String) -> [Substring] {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : working + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }
}
