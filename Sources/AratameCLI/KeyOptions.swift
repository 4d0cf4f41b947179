import Aratame
import AratameDetection
import AratameDocuments
import ArgumentParser
import FoundationEssentials

/// The secret that keys fingerprints and own data.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File with the key of fingerprints and own data; the environment variable ARATAME_KEY unless given.",
      valueName: "file"))
  var keyFile: String?

  /// The key, or nil where none is given.
  ///
  /// - Throws: ``CheckError`` when it cannot be read or is too short.
  func key() throws -> [UInt8]? {
    var name = "ARATAME_KEY"
    var key = Process.environment(name).map { Array($0.utf8) }
    if let keyFile {
      name = keyFile
      var bytes = try contents(of: keyFile)
      // The line end that editors and `openssl rand` put there.
      while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
      key = bytes
    }
    guard let key else { return nil }
    guard key.count >= OwnKey.minimum else {
      throw CheckError(.configuration, "\(name) is shorter than \(OwnKey.minimum) bytes")
    }
    return key
  }

  /// The keys of own data.
  ///
  /// - Throws: ``CheckError`` when there is none.
  func ownKey() throws -> OwnKey {
    guard let key = try key() else {
      throw CheckError(
        .configuration,
        "there is no key: set ARATAME_KEY or give --key-file (16 bytes or more; openssl rand -hex 32 makes one)"
      )
    }
    return OwnKey(secret: key)
  }
}

/// The bytes of a file that the user named.
///
/// - Throws: ``CheckError`` with the system's word for what is wrong.
func contents(of path: String) throws -> [UInt8] {
  do throws(CannotRead) {
    let source = try fileSource(path: path)
    var bytes: [UInt8] = []
    while true {
      let piece = try source.read(1 << 24)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  } catch {
    throw CheckError(.unreadable, "\(path): \(error.reason)")
  }
}

/// Writes a file as a whole or not at all.
func write(_ bytes: [UInt8], to path: String) throws {
  do { try Data(bytes).write(to: URL(filePath: path), options: .atomic) } catch {
    throw CheckError(.unreadable, "\(path): cannot be written")
  }
}
