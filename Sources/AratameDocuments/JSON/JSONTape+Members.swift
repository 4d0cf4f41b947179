internal import AratameMatching

extension JSONTape {
  /// Indices of the keys of object `index`, in order; each value is the node after its key.
  package func members(of index: Int) -> [Int] {
    var keys: [Int] = []
    var node = index + 1
    while node < nodes[index].next {
      keys.append(node)
      node = nodes[node + 1].next
    }
    return keys
  }

  /// Indices of the elements of array `index`, in order.
  package func elements(of index: Int) -> [Int] {
    var elements: [Int] = []
    var node = index + 1
    while node < nodes[index].next {
      elements.append(node)
      node = nodes[node].next
    }
    return elements
  }

  @inline(__always)
  /// Whether the key or string at `index` is `name`, which holds nothing that JSON must escape.
  package func name(_ index: Int, is name: StaticString, in text: Span<UInt8>) -> Bool {
    let node = nodes[index]
    if node.isEscaped { return string(node, in: text) == "\(name)" }
    guard node.range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { expected in
      expected.indices.allSatisfy { unsafe expected[$0] == text[node.range.lowerBound + $0] }
    }
  }

  /// The key or string at `index`, decoded.
  package func string(_ index: Int, in text: Span<UInt8>) -> String { string(nodes[index], in: text) }

  /// The key or string `node`, decoded.
  package func string(_ node: Node, in text: Span<UInt8>) -> String {
    guard node.isEscaped else { return String(text, node.range) }
    var decoded: [UInt8] = []
    JSONEscape.decode(node.range, of: text, into: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }
}
