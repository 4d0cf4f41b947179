import AratameDocuments
import Testing

/// Tools that a request offers and that send parts of it to somebody else.
@Suite struct JSONToolsTests {
  @Test(arguments: [
    (
      #"{"input": "a", "tools": [{"type": "web_search_preview"}, {"type": "function", "name": "f"}]}"#,
      ["web_search"]
    ),
    (
      #"{"input": "a", "tools": [{"type": "mcp", "server_label": "wiki", "server_url": "https://example.com"}]}"#,
      ["wiki"]
    ),
    (#"{"messages": [], "tools": [{"type": "web_search_20250305", "name": "web_search"}]}"#, ["web_search"]),
    (
      #"{"messages": [], "mcp_servers": [{"type": "url", "name": "notes"}, {"type": "url"}]}"#,
      ["notes", "mcp"]
    ),
    (#"{"messages": [], "web_search_options": {}}"#, ["web_search"]),
    (
      #"{"contents": [], "tools": [{"google_search": {}}, {"url_context": {}}]}"#,
      ["google_search", "url_context"]
    ),
    (#"{"body": {"input": "a", "tools": [{"type": "web_search"}]}, "custom_id": "1"}"#, ["web_search"]),
    (#"{"input": "a", "tools": [{"type": "code_interpreter"}, {"type": "file_search"}, 3, null]}"#, []),
    (#"{"input": "a", "tools": {"type": "mcp"}}"#, []),
    (#"[{"tools": [{"type": "mcp"}]}]"#, []),
  ])
  func areNamed(_ json: String, _ tools: [String]) throws {
    var document = Document(path: "a.json")
    document.source = Array(json.utf8)
    var reader = JSONReader()
    try reader.read(into: &document)
    #expect(document.tools == tools)
  }

  @Test func areForgottenWithTheDocument() throws {
    var document = Document(path: "a.json")
    document.tools = ["wiki"]
    document.clear()
    #expect(document.tools.isEmpty)
  }
}
