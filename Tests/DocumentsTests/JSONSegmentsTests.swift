import AratameDocuments
import Testing

/// Which strings of a request are searched, who speaks in them, and by which pointer they are named.
@Suite struct JSONSegmentsTests {
  @Test func openAIChat() throws {
    let document = try parse(
      """
      {"model": "gpt-x", "messages": [
        {"role": "developer", "content": "rules"}, {"role": "system", "content": "more"},
        {"role": "user", "content": [{"type": "text", "text": "hello"}, {"type": "text", "text": "again"}]},
        {"role": "assistant", "content": null, "tool_calls": [
          {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{\\"q\\": \\"日本\\"}"}}]},
        {"role": "tool", "tool_call_id": "call_1", "content": "result"}],
       "temperature": 0.7, "max_tokens": 1000}
      """)
    let parts = Set(document.parts)
    for part in [
      Part("/model", "gpt-x"), Part("/messages/0/content", "rules", .system),
      Part("/messages/1/content", "more", .system), Part("/messages/2/content/0/text", "hello", .user),
      Part("/messages/2/content/1/text", "again", .user),
      Part("/messages/3/tool_calls/0/function/arguments", #"{"q": "日本"}"#, .assistant),
      Part("/messages/4/content", "result", .tool), Part("/messages/4/tool_call_id", "call_1", .tool),
    ] {
      #expect(parts.contains(part), "\(part)")
    }
    #expect(!document.parts.contains { $0.text == "1000" || $0.text == "0.7" })
    #expect(document.notScanned.isEmpty)
  }

  @Test func openAIResponses() throws {
    let document = try parse(
      """
      {"instructions": "be kind", "input": [{"role": "user", "content": [{"type": "input_text", "text": "hi"}]},
       {"type": "function_call_output", "call_id": "c", "output": "42 degrees"}]}
      """)
    let parts = Set(document.parts)
    #expect(parts.contains(Part("/instructions", "be kind", .system)))
    #expect(parts.contains(Part("/input/0/content/0/text", "hi", .user)))
    #expect(parts.contains(Part("/input/1/output", "42 degrees", .tool)))
    #expect(try parse(#"{"input": "q"}"#).parts == [Part("/input", "q", .user)])
  }

  @Test func anthropicMessages() throws {
    let document = try parse(
      """
      {"system": [{"type": "text", "text": "rules"}], "messages": [
        {"role": "user", "content": "hello"},
        {"role": "assistant", "content": [{"type": "tool_use", "id": "t1", "name": "f",
          "input": {"city": "東京", "list": ["a", {"b": "c"}], "number": 1234567}}]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "t1", "content": "string result"},
          {"type": "tool_result", "tool_use_id": "t2", "content": [{"type": "text", "text": "list result"}]}]}]}
      """)
    let parts = Set(document.parts)
    for part in [
      Part("/system/0/text", "rules", .system), Part("/messages/0/content", "hello", .user),
      Part("/messages/1/content/0/input/city", "東京", .assistant),
      Part("/messages/1/content/0/input/list/0", "a", .assistant),
      Part("/messages/1/content/0/input/list/1/b", "c", .assistant),
      Part("/messages/1/content/0/input/number", "1234567", .assistant),
      Part("/messages/2/content/0/content", "string result", .tool),
      Part("/messages/2/content/1/content/0/text", "list result", .tool),
    ] {
      #expect(parts.contains(part), "\(part)")
    }
    #expect(try parse(#"{"system": "s"}"#).parts == [Part("/system", "s", .system)])
  }

  /// Of a log line that holds the sent text or body beside other things, only that was sent.
  @Test func logLines() throws {
    #expect(try parse(#"{"id": "x", "text": "sent", "note": "kept"}"#).parts == [Part("/text", "sent")])
    #expect(
      try parse(#"{"custom_id": "1", "body": {"messages": [{"role": "user", "content": "hi"}]}}"#).parts
        .filter { $0.key == "content" } == [Part("/body/messages/0/content", "hi", .user)])
    #expect(try parse(#"{"a": {"text": "x"}, "b": "y"}"#).parts.count == 2)
    #expect(try parse(#"{"text": 5, "b": "y"}"#).parts == [Part("/b", "y")])
  }

  @Test func numbersOfSevenCharactersOrMore() throws {
    let document = try parse("[123456, 1234567, 123456789018, true, null, -123456]")
    #expect(document.parts.map(\.text) == ["1234567", "123456789018", "-123456"])
    #expect(document.parts.map(\.pointer) == ["/1", "/2", "/5"])
    #expect(try parse(#"{"my_number": 123456789018}"#).parts.map(\.key) == ["my_number"])
  }

  @Test func attachmentsAreListed() throws {
    let base64 = String(repeating: "QUJD", count: 40)
    let document = try parse(
      """
      {"messages": [{"role": "user", "content": [{"type": "text", "text": "look"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,\(base64)"}},
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "\(base64)"}},
        {"type": "input_audio", "input_audio": {"data": "\(base64)", "format": "wav"}},
        {"type": "file", "file": {"file_id": "file-1"}}]}]}
      """)
    #expect(!document.string.contains(base64))
    #expect(document.parts.contains(Part("/messages/0/content/0/text", "look", .user)))
    #expect(
      document.notScanned.map(\.pointer) == [
        "/messages/0/content/1/image_url/url", "/messages/0/content/2/source/data",
        "/messages/0/content/3/input_audio/data", "/messages/0/content/4/file/file_id",
      ])
    #expect(document.notScanned.allSatisfy { $0.path == "a.json" })
  }

  /// A file that is sent as text is text.
  @Test func textAttachmentsAreSearched() throws {
    let document = try parse(
      """
      {"messages": [{"role": "user", "content": [{"type": "document",
        "source": {"type": "text", "media_type": "text/plain", "data": "連絡先は taro@example.co.jp です"}}]}]}
      """)
    #expect(document.string.contains("taro@example.co.jp"))
    #expect(document.notScanned.isEmpty)
  }

  @Test func pointersAreEscaped() throws {
    let document = try parse(#"{"a/b": {"m~n": ["x"], "": "y", "~1": "z"}}"#)
    #expect(document.parts.map(\.pointer) == ["/a~1b/m~0n/0", "/a~1b/", "/a~1b/~01"])
  }

  /// Which of two equal keys the receiver takes is not known.
  @Test func duplicateKeysAreBothSearched() throws {
    let document = try parse(#"{"a": "first", "a": "second", "b": {"c": "third", "c": ["fourth"]}}"#)
    #expect(document.parts.map(\.text) == ["first", "second", "third", "fourth"])
  }

  @Test func roots() throws {
    #expect(try parse(#""only""#).parts == [Part("", "only")])
    #expect(try parse(#"["a", ["b"]]"#).parts == [Part("/0", "a"), Part("/1/0", "b")])
    #expect(try parse("12345678").parts == [Part("", "12345678")])
    for empty in ["{}", "[]", "null", "\"\"", "[{}, [], \"\", 1]"] {
      #expect(try parse(empty).segments.isEmpty)
    }
  }

  /// JSON in a string that holds escapes of its own is read once more; its strings keep their keys.
  @Test func nestedJSON() throws {
    let document = try parse(#"{"arguments": "{\"my_number\": \"\\u0031\\u0032\", \"n\": 1234567}"}"#)
    #expect(document.parts.contains(Part("/arguments", "12", key: "my_number")))
    #expect(document.parts.contains { $0.text == "1234567" })
    let broken = try parse(#"{"arguments": "{\"a\": \"\\u0031\""}"#)
    #expect(broken.parts.map(\.text) == [#"{"a": "\u0031""#])
  }
}
