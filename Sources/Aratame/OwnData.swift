internal import AratameDetection

/// A file of an organisation's own data, made by `aratame lexicon` or `aratame fingerprint`.
public struct OwnData: Sendable {
  /// What the file holds.
  public enum Kind: Sendable {
    /// Terms: customers, employees, code names.
    case lexicon
    /// Fingerprints of documents.
    case fingerprints
  }

  /// What the file holds.
  public var kind: Kind
  /// The file as it is.
  public var bytes: [UInt8]
  /// Where it comes from, for messages and to compare with ``Configuration/ownDataPaths``; nothing is opened.
  public var path: String

  /// A file that was read.
  public init(_ kind: Kind, _ bytes: [UInt8], path: String) {
    self.kind = kind
    self.bytes = bytes
    self.path = path
  }
}

extension Configuration {
  /// The detectors of all own data.
  ///
  /// - Throws: ``CheckError`` when a file was not read or cannot be opened: what it holds would be missed.
  func ownDetectors() throws(CheckError) -> [Detector] {
    for (_, path) in ownDataPaths where !ownData.contains(where: { $0.path == path }) {
      throw CheckError(.configuration, "\(path): is named in the configuration and was not read")
    }
    let registered = registeredDetectors()
    guard let first = ownData.first else { return registered }
    guard let secret = fingerprintKey else {
      throw CheckError(
        .configuration, "\(first.path): there is no key to open it with (ARATAME_KEY or --key-file)")
    }
    let key = OwnKey(secret: secret)
    var lexicons: [OwnLexicon] = []
    var documents: [DocumentFingerprint] = []
    for file in ownData {
      do throws(OwnDataError) {
        switch file.kind {
        case .lexicon: lexicons.append(try OwnLexicon(file: file.bytes, key: key))
        case .fingerprints: documents += try FingerprintFile(file: file.bytes, key: key).documents
        }
      } catch {
        throw CheckError(.configuration, "\(file.path): \(error.description)")
      }
    }
    return registered + Detector.own(lexicons, documents, key: key)
  }

  /// The detectors of the words that the configuration file registers.
  private func registeredDetectors() -> [Detector] {
    file.registers.marks.map { Detector.registeredMarks($0.words, as: $0.class.entity) }
      + file.registers.counterparties.map { Detector.registeredCounterparties($0.names, use: $0.use) }
  }
}
