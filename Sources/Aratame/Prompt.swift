internal import AratameDocuments

/// What is about to be sent to an AI service: a text, or the messages of a conversation.
public struct Prompt: Hashable, Sendable, ExpressibleByStringLiteral {
  /// One message of a conversation.
  public struct Message: Hashable, Sendable {
    /// Who speaks.
    public var role: Role
    /// What is said.
    public var content: String

    /// A message.
    public init(_ role: Role, _ content: String) {
      self.role = role
      self.content = content
    }
  }

  /// In order; a plain text is one message of the user.
  public var messages: [Message]

  /// A conversation.
  public init(_ messages: [Message]) { self.messages = messages }

  /// A plain text.
  public init(_ text: String) { messages = [Message(.user, text)] }

  /// A plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The text as one string, messages separated by an empty line.
  public var text: String { messages.map(\.content).joined(separator: "\n\n") }

  /// The prompt as a document: one segment a message, with the pointer that it has in a request body.
  var document: Document {
    var document = Document(path: "")
    for (index, message) in messages.enumerated() {
      if index > 0 { document.text += Document.separator }
      let start = document.text.count
      document.text += Array(message.content.utf8)
      document.hideSeparators(from: start)
      var segment = Segment(text: start..<document.text.count, role: message.role)
      segment.origin = start
      segment.lineOrigin = start
      if messages.count > 1 { segment.pointer = document.keep("/messages/\(index)/content".utf8) }
      document.segments.append(segment)
    }
    document.source = document.text
    return document
  }
}
