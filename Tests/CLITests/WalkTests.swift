import Foundation
import Testing

@testable import AratameCLI

struct WalkTests {
  @Test func folderIsWalkedInOrderOfBytes() throws {
    let folder = try WalkFolder()
    try folder.write(["a/x": "", "a.b": "", "a-b/y": "", "B": "", "é": "", "a/b/c": "", "-": ""])
    #expect(folder.walk("").entries == ["-", "B", "a-b/y", "a.b", "a/b/c", "a/x", "é"])
    #expect(folder.walk("a.b", "a/", "B").entries == ["a.b", "a/b/c", "a/x", "B"])
  }

  @Test func nestedPatternsCount() throws {
    let folder = try WalkFolder()
    try folder.write([
      ".git/config": "", ".git/info/exclude": "*.tmp\n", ".gitignore": "*.log\n/out/\n", "a.log": "",
      "b.tmp": "", "out/x": "", "src/.gitignore": "!keep.log\nsecret\n", "src/keep.log": "", "src/x.log": "",
      "src/deep/secret": "", "src/deep/out/y": "", "secret": "",
    ])
    let (entries, counts) = folder.walk("")
    #expect(
      entries == [".gitignore", "secret", "src/.gitignore", "src/deep/out/y", "src/keep.log"])
    #expect(counts == WalkCounts(ignoredFiles: 4, ignoredFolders: 1))
    // From further down the same patterns count, and what is named is taken.
    #expect(folder.walk("src").entries == ["src/.gitignore", "src/deep/out/y", "src/keep.log"])
    #expect(folder.walk("a.log", "out").entries == ["a.log", "out/x"])
  }

  @Test func repositoryInARepositoryHasItsOwnPatterns() throws {
    let folder = try WalkFolder()
    try folder.write([
      ".git/HEAD": "", ".gitignore": "*.log\n", "sub/.git/info/exclude": "*.tmp\n", "sub/a.log": "",
      "sub/a.tmp": "", "tree/.git": "gitdir: ../.git/worktrees/tree\n", "tree/a.bak": "", "tree/a.log": "",
      ".git/worktrees/tree/commondir": "../..\n", ".git/info/exclude": "*.bak\n",
    ])
    let expected = [".gitignore", "sub/a.log", "tree/a.log"]
    #expect(folder.walk("").entries == expected)
    #expect(folder.walk("sub", "tree").entries == Array(expected.dropFirst()))
  }

  @Test func patternsCountOutsideARepository() throws {
    let folder = try WalkFolder()
    try folder.write([".gitignore": "x\n", "a/x": "", "a/y": ""])
    #expect(folder.walk("").entries == [".gitignore", "a/y"])
    #expect(folder.walk("a").entries == ["a/x", "a/y"])
  }

  @Test func linksAndSpecialFiles() throws {
    let folder = try WalkFolder()
    let outside = try WalkFolder()
    try outside.write(["secret": "text"])
    try folder.write(["d/real": "", "z": ""])
    try folder.link("a", to: "d/real")
    try folder.link("b", to: outside.path + "/secret")
    try folder.link("c", to: outside.path + "/secret")
    try folder.link("circle", to: "circle")
    try folder.link("gone", to: "nowhere")
    try folder.link("tree", to: "d")
    try folder.link("up", to: "..")
    #expect(unsafe mkfifo(folder.path + "/fifo", 0o600) == 0)
    // A pattern file that is a pipe must not make the walk wait.
    #expect(unsafe mkfifo(folder.path + "/d/.gitignore", 0o600) == 0)
    let (entries, counts) = folder.walk("")
    #expect(entries == ["d/real", "z", "b"])
    #expect(counts == WalkCounts(specialFiles: 2, folderLinks: 2, brokenLinks: 2, repeatedFiles: 2))
    // Named, each is taken.
    #expect(folder.walk("a", "fifo", "tree").entries == ["a", "fifo", "tree/real"])
  }

  @Test func overlappingPathsMeetAFileOnce() throws {
    let folder = try WalkFolder()
    try folder.write(["a/x": "", "a/y": ""])
    try FileManager.default.linkItem(atPath: folder.path + "/a/y", toPath: folder.path + "/a/z")
    let (entries, counts) = folder.walk("a/x", "a/x", "a")
    #expect(entries == ["a/x", "a/y", "a/z"])
    #expect(counts.repeatedFiles == 2)
  }

  @Test func whatCannotBeReadIsReportedAndTheRestIsRead() throws {
    let folder = try WalkFolder()
    try folder.write(["a": "", "d/x": ""])
    #expect(
      folder.walk("none", "a", "a/b", "d").entries == [
        "none: No such file or directory", "a", "a/b: Not a directory", "d/x",
      ])
    #expect(folder.walk("a").counts == WalkCounts())
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func lockedFolderIsReported() throws {
    let folder = try WalkFolder()
    try folder.write(["a": "", "locked/x": "", "z": ""])
    chmod(folder, "locked", 0)
    defer { chmod(folder, "locked", 0o700) }
    #expect(folder.walk("").entries == ["a", "locked: Permission denied", "z"])
    // Its names can be had, what they stand for cannot.
    chmod(folder, "locked", 0o400)
    #expect(folder.walk("").entries == ["a", "locked/x: Permission denied", "z"])
  }

  private func chmod(_ folder: WalkFolder, _ name: String, _ mode: Int) {
    try? FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path + "/" + name)
  }

  #if os(Linux)
    @Test func nameThatIsNotUTF8IsReported() throws {
      let folder = try WalkFolder()
      let name = Array((folder.path + "/").utf8) + [0x61, 0xFF]
      let descriptor = unsafe open(cString(name), O_CREAT | O_WRONLY, 0o600)
      #expect(close(descriptor) == 0)
      try folder.write(["b": ""])
      #expect(folder.walk("").entries == ["a\u{FFFD}: Path is not UTF-8", "b"])
    }
  #endif

  @Test func pathsStayAsTheyWereNamed() {
    func all(_ path: String) -> [WalkEntry] {
      var walk = FileWalk([path])
      var entries: [WalkEntry] = []
      while let entry = walk.next() { entries.append(entry) }
      return entries
    }
    #expect(all("-") == [.file("-")])
    #expect(all("") == [.unreadable(path: "", reason: "No such file or directory")])
    #expect(all("./none") == [.unreadable(path: "./none", reason: "No such file or directory")])
  }
}
