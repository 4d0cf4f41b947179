import AratameMatching
import CScan
import Testing

/// The pass over JSON writes what its twin writes, with room for all nodes and with room made step by step.
@Suite struct JSONPassTests {
  private typealias Pass = (
    UnsafePointer<UInt8>?, Int, UInt32, UnsafeMutablePointer<cscan_json_node>?, Int,
    UnsafeMutablePointer<cscan_json_state>?
  ) -> Int32

  /// What there is to compare: how reading ended, where, and of a whole text the nodes as numbers.
  private struct Outcome: Equatable {
    var end: Int32
    var at: Int
    var nodes: [[UInt32]] = []
  }

  private static func run(_ pass: Pass, _ text: [UInt8], room: Int) -> Outcome {
    var nodes = [cscan_json_node](repeating: cscan_json_node(), count: room)
    var state = cscan_json_state()
    var end = Int32(CSCAN_JSON_FULL)
    while true {
      end = unsafe text.withUnsafeBufferPointer { bytes in
        unsafe nodes.withUnsafeMutableBufferPointer { nodes in
          unsafe pass(bytes.baseAddress, bytes.count, 512, nodes.baseAddress, nodes.count, &state)
        }
      }
      guard end == CSCAN_JSON_FULL else { break }
      nodes.append(cscan_json_node())
    }
    var outcome = Outcome(end: end, at: state.at)
    guard end == CSCAN_JSON_WHOLE else { return outcome }
    outcome.nodes = nodes.prefix(state.count).map {
      [$0.start, $0.end, $0.next, UInt32($0.kind), UInt32($0.is_escaped)]
    }
    return outcome
  }

  private static func compare(_ text: [UInt8]) {
    let expected = unsafe run(cscan_json_scalar, text, room: text.count + 2)
    for room in [text.count + 2, 1] {
      let outcome = unsafe run(cscan_json, text, room: room)
      #expect(outcome == expected, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  /// Pieces of escapes at every distance from a block's end, in a string and without its end.
  @Test(arguments: [
    "", #"\n"#, #"\\"#, #"\""#, #"\\\""#, #"\"#, #"\u0041"#, #"\u004"#, #"\u00"#, #"\u"#, #"\u004g"#,
    #"\uD83D\uDE00"#, #"\uD800"#, #"\x"#, #"\/\b\f\n\r\t"#, "\u{1}", "\t",
    String(repeating: "\\", count: 64), String(repeating: "\\", count: 65),
  ]) func escapesAcrossBlocks(_ piece: String) {
    for count in 0..<130 {
      let inside = String(repeating: "y", count: count) + piece
      for text in ["\"\(inside)", "\"\(inside)\"", "{\"\(inside)\":[\"\(inside)zz\",1]}"] {
        Self.compare(Array(text.utf8))
      }
    }
  }

  @Test func noise() {
    for seed in 0..<2000 as Range<UInt64> {
      let inside = Texts.dense(Int(seed % 150), seed: seed, alphabet: "\\\\\\\"u0041nx 社")
      Self.compare(Array("[\"".utf8) + inside + Array("\"]".utf8))
      Self.compare(Texts.dense(Int(seed % 30), seed: seed, alphabet: "[]{},:\"\"\\10-.e \n"))
    }
  }

  /// What both passes make of the inside of a string.
  private func unescaped(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = [0x2D]
    output.appendUnescaped(text.span, 0..<text.count)
    var twin = [UInt8](repeating: 0, count: text.count + 1)
    let written = unsafe cscan_json_unescape_scalar(text, text.count, &twin)
    #expect(output[1...].elementsEqual(twin[..<written]))
    return Array(output[1...])
  }

  @Test(
    "escapes are undone wherever a block ends",
    arguments: [
      (#"\n"#, "\n"), (#"\\"#, "\\"), (#"\/\"\b\f\r\t"#, "/\"\u{8}\u{C}\r\t"), (#"\u0041\u00e9"#, "Aé"),
      (#"\u793E\u5916"#, "社外"), (#"\ud83D\uDE00"#, "😀"), (#"\ud83d"#, "\u{FFFD}"),
      (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\ud83dx\ude00"#, "\u{FFFD}x\u{FFFD}"), ("秘", "秘"), ("", ""),
    ])
  func unescapes(_ piece: String, _ expected: String) {
    for before in 0..<36 {
      for after in [0, 1, 15, 16, 40] {
        let (left, right) = (String(repeating: "y", count: before), String(repeating: "z", count: after))
        #expect(unescaped(Array((left + piece + right).utf8)) == Array((left + expected + right).utf8))
      }
    }
  }
}
