#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is ignored in one folder: by its own `.gitignore` and those above it up to the repository's root.
///
/// The root is the nearest folder that holds a `.git`; its `info/exclude` counts too, the user's own
/// `core.excludesFile` does not, so that a walk finds the same on every machine. Outside a repository the
/// `.gitignore` files from the folder where the walk began count.
struct IgnoreScope {
  private struct Layer {
    var patterns: GitIgnore
    /// The length of its folder's path, in bytes of ``IgnoreScope/folder``.
    var start: Int
  }

  /// Weakest first.
  private var layers: [Layer] = []
  /// From the outermost layer's folder; empty, or with a slash at its end.
  private var folder: [UInt8] = []

  /// The scope of the folder where a walk begins.
  init(of path: [UInt8]) {
    guard let whole = resolvedPath(path) else { return }
    var root = whole
    while !Self.holdsRepository(root) {
      guard let slash = root.lastIndex(of: UInt8(ascii: "/")), root.count > 1 else {
        add(at: whole)
        return
      }
      root.removeSubrange(max(slash, 1)...)
    }
    addExclude(root: root)
    add(at: root)
    var current = root
    for name in whole[root.count...].split(separator: UInt8(ascii: "/")) {
      current = childPath(current, name)
      folder += name + [UInt8(ascii: "/")]
      add(at: current)
    }
  }

  private init() {}

  /// The scope of the folder `name` in this one.
  ///
  /// - Parameter path: where it is.
  func entering(_ name: [UInt8], at path: [UInt8]) -> IgnoreScope {
    var scope = IgnoreScope()
    if Self.holdsRepository(path) {
      scope.addExclude(root: path)
    } else {
      scope = self
      scope.folder += name + [UInt8(ascii: "/")]
    }
    scope.add(at: path)
    return scope
  }

  /// Whether `name` in this folder is ignored; that the folder itself is not is taken as known.
  func ignores(_ name: [UInt8], isFolder: Bool) -> Bool {
    guard !layers.isEmpty else { return false }
    let path = folder + name
    for layer in layers.reversed() {
      let answer = layer.patterns.answer(for: path.span.extracting(layer.start...), isFolder: isFolder)
      if let answer { return answer == .ignored }
    }
    return false
  }

  private mutating func add(at path: [UInt8]) {
    // As git does, not through a link.
    add(childPath(path, Array(".gitignore".utf8)[...]), flags: O_NOFOLLOW)
  }

  private mutating func addExclude(root: [UInt8]) {
    if let repository = Self.repository(ofRoot: root) {
      add(childPath(repository, Array("info/exclude".utf8)[...]), flags: 0)
    }
  }

  private mutating func add(_ file: [UInt8], flags: Int32) {
    guard let bytes = Self.content(of: file, flags: flags) else { return }
    let patterns = GitIgnore(bytes)
    if !patterns.isEmpty { layers.append(Layer(patterns: patterns, start: folder.count)) }
  }

  private static func holdsRepository(_ path: [UInt8]) -> Bool {
    (try? FileStatus(of: childPath(path, Array(".git".utf8)[...]), followingLinks: true)) != nil
  }

  /// The folder that holds `info`: `.git`, or for a worktree or submodule the one its `.git` file leads to.
  ///
  /// Source: gitrepository-layout(5), *gitdir* and *commondir*.
  private static func repository(ofRoot root: [UInt8]) -> [UInt8]? {
    let git = childPath(root, Array(".git".utf8)[...])
    guard let text = content(of: git, flags: 0) else { return git }
    let mark = Array("gitdir: ".utf8)
    guard text.starts(with: mark) else { return nil }
    let own = childPath(root, firstLine(text[mark.count...]))
    guard let common = content(of: childPath(own, Array("commondir".utf8)[...]), flags: 0) else { return own }
    return childPath(own, firstLine(common[...]))
  }

  private static func firstLine(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }

  /// All of a regular file, or nil; never waits for a pipe.
  private static func content(of path: [UInt8], flags: Int32) -> [UInt8]? {
    guard let file = try? OpenFile(path: path, flags: flags | O_NONBLOCK), file.isRegular else { return nil }
    var bytes: [UInt8] = []
    while let more = try? file.read(upTo: 1 << 20), !more.isEmpty { bytes += more }
    return bytes
  }
}

/// The path of `name` in `folder`; `name` alone when that is absolute or `folder` is empty.
func childPath(_ folder: [UInt8], _ name: ArraySlice<UInt8>) -> [UInt8] {
  let slash = UInt8(ascii: "/")
  if folder.isEmpty || name.first == slash { return Array(name) }
  return folder.last == slash ? folder + name : folder + [slash] + name
}
