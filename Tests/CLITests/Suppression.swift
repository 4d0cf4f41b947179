import Foundation

/// A folder with a configuration, and what checks of it say about what does not count.
struct Suppression {
  static let key = ["ARATAME_KEY": "0123456789abcdef"]
  static let configuration = "profile: chatgpt-consumer\napprovers: [Officer A]\n"
  static let day = ["--as-of", "2026-11-22"]
  static let taro = "連絡先はtaro@corp.co.jpです\n"
  static let hanako = "連絡先はhanako@corp.co.jpです\n"

  func folder(_ files: [String: String]) throws -> WalkFolder {
    let folder = try WalkFolder()
    try folder.write(["aratame.yml": Self.configuration].merging(files) { $1 })
    return folder
  }

  func run(
    _ folder: WalkFolder, _ arguments: [String], input: String = "", key: [String: String] = Self.key
  ) throws -> Tool.Result {
    try Tool.run(arguments, in: folder, input: Array(input.utf8), environment: key)
  }

  func check(_ folder: WalkFolder, _ arguments: String..., input: String = "") throws -> Tool.Result {
    try run(folder, ["check", "--format", "json"] + Self.day + arguments, input: input)
  }

  func counts(_ result: Tool.Result) -> [String: Int]? {
    (result.object?["allowances"] as? [String: Int])?.filter { $0.value > 0 }
  }

  func notices(_ result: Tool.Result) -> [String] {
    ((result.object?["notices"] as? [[String: Any]]) ?? []).map {
      "\($0["code"] ?? "") \($0["path"] ?? ""):\($0["line"] ?? "")"
    }
  }
}
