import AratameDocuments
import Foundation
import Testing

@testable import AratameCLI

struct WalkSourceTests {
  private func pieces(_ source: ByteSource, of count: Int) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    while true {
      let piece = try source.read(count)
      if piece.isEmpty { return pieces }
      pieces.append(piece)
    }
  }

  @Test(arguments: [0, 1, 3 << 20], [1 << 16, 1 << 20, 32 << 20])
  func fileIsReadWhole(length: Int, piece: Int) throws {
    let folder = try WalkFolder()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let path = folder.path + "/file"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let source = try fileSource(path: path)
    #expect(source.path == path)
    let pieces = try pieces(source, of: piece)
    #expect(pieces.map(\.count).dropLast().allSatisfy { $0 == piece })
    #expect(pieces.count == (length + piece - 1) / piece)
    #expect(Array(pieces.joined()) == bytes)
    #expect(try source.read(1).isEmpty)
  }

  @Test func folderAndAbsenceAreErrors() throws {
    let folder = try WalkFolder()
    #expect(throws: CannotRead(reason: "Is a directory")) { try fileSource(path: folder.path) }
    #expect(throws: CannotRead(reason: "No such file or directory")) {
      try fileSource(path: folder.path + "/none")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func lockedFileIsAnError() throws {
    let folder = try WalkFolder()
    try folder.write(["a": "text"])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/a")
    #expect(throws: CannotRead(reason: "Permission denied")) { try fileSource(path: folder.path + "/a") }
  }

  @Test func fileThatGrowsIsReadOn() throws {
    let folder = try WalkFolder()
    try folder.write(["a": "one"])
    let source = try fileSource(path: folder.path + "/a")
    #expect(try source.read(3) == Array("one".utf8))
    try folder.write(["b": ""])
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/a"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(repeating: 0x61, count: 200_000))
    #expect(Array(try pieces(source, of: 1 << 20).joined()).count == 200_000)
  }

  /// A pipe that is set not to block, is filled in small writes, and stays the caller's.
  @Test func borrowedPipeIsReadInFullPieces() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let writer = pipe.fileHandleForWriting
    let thread = Thread {
      for _ in 0..<100 {
        try? writer.write(contentsOf: Data(repeating: 0x61, count: 1000))
        usleep(200)
      }
      try? writer.close()
    }
    thread.start()
    do {
      let file = try OpenFile(borrowing: descriptor)
      #expect(!file.isRegular)
      #expect(try file.read(upTo: 70_000).count == 70_000)
      #expect(try file.read(upTo: 70_000).count == 30_000)
      #expect(try file.read(upTo: 70_000).isEmpty)
    }
    #expect(fcntl(descriptor, F_GETFD) >= 0)
  }
}
