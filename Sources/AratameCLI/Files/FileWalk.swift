/// What a walk meets.
enum WalkEntry: Hashable {
  /// A file to read, or `-` for standard input.
  case file(String)
  /// A path that does not exist, or a file or folder that cannot be looked at; `reason` in the words of
  /// strerror(3).
  case unreadable(path: String, reason: String)
}

/// What a walk passed over.
struct WalkCounts: Equatable {
  /// Files, links and special files that a `.gitignore` names.
  var ignoredFiles = 0
  /// Folders that a `.gitignore` names; what is in them is not counted.
  var ignoredFolders = 0
  /// Sockets, pipes and devices, and links to them.
  var specialFiles = 0
  /// Links to folders, which are not followed.
  var folderLinks = 0
  /// Links that lead nowhere, which have no content.
  var brokenLinks = 0
  /// Links to a file that was met already, and files met already under an earlier PATH.
  var repeatedFiles = 0
}

/// The files that the PATHs of a command line stand for.
///
/// PATHs come in the caller's order. A file is taken as named, even when it is ignored; a folder stands for
/// what is in it at any depth, in the order of the bytes of the paths, without what `.gitignore` files name
/// (``IgnoreScope``) and without any `.git`. Links to files come last of all, so that a file is met under its
/// own name when it has one here; each such file once. Paths begin as the caller wrote them; those in `.`
/// have no `./`, except for a file named `-`.
///
/// Lazy: one folder is read when its turn comes. No descriptor stays open between two calls.
struct FileWalk {
  private struct Folder {
    /// As the caller names it; empty for `.`.
    var path: [UInt8]
    var scope: IgnoreScope
    /// Last first.
    var children: [Child]
  }

  private struct Child {
    var name: [UInt8]
    var status: Result<FileStatus, SystemError>
  }

  /// What was passed over so far.
  private(set) var counts = WalkCounts()
  /// Last first.
  private var arguments: [String]
  /// The folders from the argument down to the one being walked.
  private var folders: [Folder] = []
  private var links: [(path: [UInt8], target: FileStatus.Identity)] = []
  private var linkIndex = 0
  private var seen: Set<FileStatus.Identity> = []

  init(_ paths: [String]) { arguments = paths.reversed() }

  /// The next entry, or nil at the end.
  mutating func next() -> WalkEntry? {
    while true {
      if let child = folders.last?.children.last {
        folders[folders.count - 1].children.removeLast()
        if let entry = visit(child, in: folders[folders.count - 1]) { return entry }
      } else if !folders.isEmpty {
        folders.removeLast()
      } else if let path = arguments.popLast() {
        if let entry = visit(argument: path) { return entry }
      } else if linkIndex < links.count {
        let link = links[linkIndex]
        linkIndex += 1
        if seen.insert(link.target).inserted { return Self.file(link.path) }
        counts.repeatedFiles += 1
      } else {
        return nil
      }
    }
  }

  private mutating func visit(argument: String) -> WalkEntry? {
    if argument == "-" { return .file(argument) }
    let path = Array(argument.utf8)
    do throws(SystemError) {
      let status = try FileStatus(of: path, followingLinks: true)
      if status.kind == .folder {
        let scope = IgnoreScope(of: path)
        let isHere = path == [UInt8(ascii: ".")] || path == Array("./".utf8)
        return enter(isHere ? [] : path, scope)
      }
      let isLink = try FileStatus(of: path, followingLinks: false).kind == .link
      if !isLink, status.kind == .file, isRepeated(status) { return nil }
      return .file(argument)
    } catch {
      return .unreadable(path: argument, reason: error.reason)
    }
  }

  private mutating func visit(_ child: Child, in folder: Folder) -> WalkEntry? {
    var path = childPath(folder.path, child.name[...])
    if path == [UInt8(ascii: "-")] { path = Array("./-".utf8) }
    let status: FileStatus
    switch child.status {
    case .failure(let error):
      return Self.unreadable(path, error.reason)
    case .success(let success):
      status = success
    }
    if folder.scope.ignores(child.name, isFolder: status.kind == .folder) {
      if status.kind == .folder { counts.ignoredFolders += 1 } else { counts.ignoredFiles += 1 }
      return nil
    }
    switch status.kind {
    case .folder:
      return enter(path, folder.scope.entering(child.name, at: path))
    case .file:
      return isRepeated(status) ? nil : Self.file(path)
    case .special:
      counts.specialFiles += 1
      return nil
    case .link:
      return visit(link: path)
    }
  }

  private mutating func visit(link path: [UInt8]) -> WalkEntry? {
    do throws(SystemError) {
      let target = try FileStatus(of: path, followingLinks: true)
      switch target.kind {
      case .file: links.append((path, target.identity))
      case .folder: counts.folderLinks += 1
      case .special, .link: counts.specialFiles += 1
      }
    } catch {
      guard error.isAbsence else { return Self.unreadable(path, error.reason) }
      counts.brokenLinks += 1
    }
    return nil
  }

  /// Reads a folder and makes it the one being walked.
  ///
  /// - Returns: what to report when it cannot be read, or not to its end.
  private mutating func enter(_ path: [UInt8], _ scope: IgnoreScope) -> WalkEntry? {
    var failure: SystemError?
    let place = path.isEmpty ? [UInt8(ascii: ".")] : path
    var children: [(key: [UInt8], child: Child)] = []
    for name in names(inFolder: place, failure: &failure) where name != Array(".git".utf8) {
      let status = Result { () throws(SystemError) in
        try FileStatus(of: childPath(path, name[...]), followingLinks: false)
      }
      // With its slash, a folder sorts where the paths in it do.
      let isFolder = if case .success(let status) = status { status.kind == .folder } else { false }
      children.append((isFolder ? name + [UInt8(ascii: "/")] : name, Child(name: name, status: status)))
    }
    children.sort { $1.key.lexicographicallyPrecedes($0.key) }
    folders.append(Folder(path: path, scope: scope, children: children.map(\.child)))
    return failure.map { Self.unreadable(place, $0.reason) }
  }

  /// Whether a file was met before; it is held for met from now on.
  private mutating func isRepeated(_ status: FileStatus) -> Bool {
    // A second hard link is a file of its own: rules and exceptions go by the path.
    if seen.insert(status.identity).inserted || !status.hasOneName { return false }
    counts.repeatedFiles += 1
    return true
  }

  private static func file(_ path: [UInt8]) -> WalkEntry {
    guard let text = String(validating: path, as: UTF8.self) else {
      return unreadable(path, "Path is not UTF-8")
    }
    return .file(text)
  }

  private static func unreadable(_ path: [UInt8], _ reason: String) -> WalkEntry {
    .unreadable(path: String(decoding: path, as: UTF8.self), reason: reason)
  }
}
