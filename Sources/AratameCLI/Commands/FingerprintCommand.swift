import Aratame
import AratameDetection
import AratameDocuments
import ArgumentParser
import FoundationEssentials

extension DocumentFingerprint.Kind: ExpressibleByArgument {}

/// `aratame fingerprint`: documents that are recognised by their excerpts, as keyed hashes.
struct FingerprintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "Register documents whose excerpts are to be recognised, as keyed hashes.",
    subcommands: [Add.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add documents to a file of fingerprints, which holds no text and may be committed.",
      discussion:
        "List the file under `fingerprints` in aratame.yml. A document of the same label is replaced.")

    @Argument(help: "Documents: text, Markdown, JSON, in UTF-8.") var documents: [String]
    @Option(help: ArgumentHelp("The file to make or to add to.", valueName: "file")) var out: String
    @Option(help: "What the documents are: confidential or third-party-prompt.")
    var kind: DocumentFingerprint.Kind = .confidential
    @Option(help: ArgumentHelp("A document's name in reports; the file's unless given.", valueName: "name"))
    var label: String?
    @Option(
      name: .customLong("except"),
      help: ArgumentHelp(
        "A form or licence whose wording is not looked for. May be repeated.", valueName: "file"))
    var forms: [String] = []
    @OptionGroup var keys: KeyOptions

    func validate() throws {
      if label != nil, documents.count > 1 { throw ValidationError("--label names one document") }
    }

    func run() throws {
      let key = try keys.ownKey()
      var file = FingerprintFile()
      if FileManager.default.fileExists(atPath: out) { file = try FingerprintCommand.read(out, key) }
      let known = try forms.map { try fingerprint(of: $0, key) }
      for path in documents {
        var document = try fingerprint(of: path, key)
        guard document.length >= DocumentFingerprint.shortest, !document.marks.isEmpty else {
          throw CheckError(
            .configuration, "\(path): is too short (60 characters, or 25 words, are the least)")
        }
        document.remove(known)
        guard !document.marks.isEmpty else {
          throw CheckError(.configuration, "\(path): has nothing that is not in --except")
        }
        file.documents.removeAll { $0.label == document.label }
        file.documents.append(document)
        Output.write("\(document.label): \(document.marks.count) fingerprints\n")
      }
      try write(try file.file(key: key), to: out)
    }

    private func fingerprint(of path: String, _ key: OwnKey) throws -> DocumentFingerprint {
      let name = String(path.split(separator: "/").last ?? "")
      return DocumentFingerprint(label: label ?? name, kind: kind, texts: try texts(of: path), key: key)
    }

    /// What is read of the document at `path`, piece by piece.
    private func texts(of path: String) throws -> [[UInt8]] {
      var texts: [[UInt8]] = []
      do throws(CannotRead) {
        var reader = DocumentReader(try fileSource(path: path), format: nil)
        var document = Document(path: path)
        while try reader.next(into: &document) {
          if let part = document.notScanned.first { throw CannotRead(reason: Self.sentence(part.reason)) }
          texts.append(Array(document.text[document.owned.clamped(to: 0..<document.text.count)]))
        }
      } catch {
        throw CheckError(.unreadable, "\(path): \(error.reason)")
      }
      return texts
    }

    private static func sentence(_ reason: NotScanned.Reason) -> String {
      switch reason {
      case .binary: "is no text (take the text out of it first)"
      case .invalidUTF8: "is not UTF-8"
      default: "cannot be read as a whole"
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the documents of a file of fingerprints.")
    @Argument(help: "The file.") var file: String
    @OptionGroup var keys: KeyOptions

    func run() throws {
      for document in try FingerprintCommand.read(file, try keys.ownKey()).documents {
        Output.write("\(document.label)\t\(document.kind.rawValue)\t\(document.marks.count)\n")
      }
    }
  }

  static func read(_ path: String, _ key: OwnKey) throws -> FingerprintFile {
    do { return try FingerprintFile(file: try contents(of: path), key: key) } catch let error as OwnDataError
    {
      throw CheckError(.configuration, "\(path): \(error.description)")
    }
  }
}
