internal import AratamePolicies

/// Lines of a text report, indented and coloured.
struct Block {
  private(set) var text = ""
  let style: Style

  /// ANSI renditions (ECMA-48, SGR).
  enum Rendition: String {
    case bold = "1"
    case green = "32"
    case yellow = "33"
    case red = "1;31"

    /// How a line with `verdict` looks.
    static func of(_ verdict: Verdict) -> Self {
      switch verdict {
      case .allow: .green
      case .warn, .requireRedaction, .requireApproval: .yellow
      case .block: .red
      }
    }
  }

  init(style: Style) { self.style = style }

  /// Adds one line, two spaces further in for each `level`.
  mutating func line(_ level: Int, _ content: String, _ rendition: Rendition? = nil) {
    text += String(repeating: "  ", count: level)
    if let rendition, style.color {
      text += "\u{1B}[\(rendition.rawValue)m\(content)\u{1B}[0m\n"
    } else {
      text += content + "\n"
    }
  }
}
