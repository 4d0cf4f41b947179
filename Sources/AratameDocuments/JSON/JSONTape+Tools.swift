internal import AratameMatching

/// Tools in a request that send parts of it to somebody else than the model's provider.
extension JSONTape {
  /// The names of such tools that the request offers the model, in order: of a request itself, or of one that is a
  /// log record's `body`.
  ///
  /// Told by the request formats of OpenAI (`tools[].type`, `web_search_options`), Anthropic (`tools[].type`,
  /// `mcp_servers`) and Gemini (`tools[].google_search`). Functions that the caller runs itself are none, nor is what
  /// the provider keeps to itself: running code, searching files that were given to it.
  package func furtherRecipients(in text: Span<UInt8>) -> [String] {
    guard nodes[0].kind == .object else { return [] }
    var names: [String] = []
    forEachMember(of: 0) { key in
      if name(key, is: "body", in: text), nodes[key + 1].kind == .object {
        addTools(ofRequest: key + 1, text, &names)
      }
    }
    addTools(ofRequest: 0, text, &names)
    return names
  }

  private func addTools(ofRequest object: Int, _ text: Span<UInt8>, _ names: inout [String]) {
    forEachMember(of: object) { key in
      if name(key, is: "web_search_options", in: text) {
        names.append("web_search")
      } else if nodes[key + 1].kind == .array {
        if name(key, is: "tools", in: text) {
          for tool in elements(of: key + 1) { if let name = toolName(tool, text) { names.append(name) } }
        } else if name(key, is: "mcp_servers", in: text) {
          for server in elements(of: key + 1) {
            names.append(string(ofMember: "name", of: server, text) ?? "mcp")
          }
        }
      }
    }
  }

  private func toolName(_ tool: Int, _ text: Span<UInt8>) -> String? {
    guard nodes[tool].kind == .object else { return nil }
    if let type = string(ofMember: "type", of: tool, text) {
      guard let family = Self.families.first(where: { type.hasPrefix($0) }) else { return nil }
      return string(ofMember: "server_label", of: tool, text) ?? family
    }
    var name: String?
    forEachMember(of: tool) { key in
      let word = string(key, in: text)
      if Self.families.contains(word) { name = word }
    }
    return name
  }

  /// What the types of such tools begin with; versions and previews follow.
  private static let families = [
    "web_search", "web_fetch", "mcp", "google_search_retrieval", "google_search", "googleSearch",
    "url_context",
    "urlContext", "bing_grounding", "browser",
  ]

  private func string(ofMember word: StaticString, of object: Int, _ text: Span<UInt8>) -> String? {
    guard nodes[object].kind == .object else { return nil }
    var found: String?
    forEachMember(of: object) { key in
      if nodes[key + 1].kind == .string, name(key, is: word, in: text) { found = string(key + 1, in: text) }
    }
    return found
  }

  private func forEachMember(of object: Int, _ body: (Int) -> Void) {
    var key = object + 1
    while key < nodes[object].next {
      body(key)
      key = nodes[key + 1].next
    }
  }
}
