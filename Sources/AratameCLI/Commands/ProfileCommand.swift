import Aratame
import AratamePolicies
import ArgumentParser

/// `aratame profile`: the services and deployments that can be judged by.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "List and show profiles: a service, its contract, and what is known of it.",
    subcommands: [List.self, Show.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the configured profiles and the built-in services.")
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      let configuration = try judgement.configuration()
      let checker = try Checker(configuration)
      let language = judgement.language(configuration)
      for (name, entry) in configuration.file.profiles.sorted(by: { $0.key < $1.key }) {
        let chosen = name == configuration.file.profile ? " *" : ""
        Output.write("\(name)\(chosen)\t\(entry.service ?? "-")\n")
      }
      for service in checker.policy.services { Output.write("\(service.id)\t\(service.name[language])\n") }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the facts of a profile, with source, date and verification.")
    @Argument(help: "Name of the profile; the configuration's choice unless given.") var name: String?
    @OptionGroup var judgement: JudgementOptions

    func run() throws {
      var configuration = try judgement.configuration()
      configuration.profile = name ?? configuration.profile
      let language = judgement.language(configuration)
      let checker = try Checker(configuration)
      let facts = checker.profile.facts
      for layer in checker.policy.layers {
        Output.write("# \(language == .ja ? "規程の層" : "policy layer")\t\(layer.name)\t\(layer.version)\n")
      }
      for kind in FactKind.all {
        let fact = facts[kind.name]
        let value = fact.value?.description ?? "unknown"
        Output.write("\(kind.name)\t\(value)\t\(kind.title[language])\t\(fact.origin.summary(language))\n")
      }
    }
  }
}

extension Fact.Origin {
  /// How the fact is known, in one phrase.
  fileprivate func summary(_ language: Language) -> String {
    let isJapanese = language == .ja
    return switch self {
    case .service(let source, let date, let tag, let verifiedOn):
      "\(source) [\(tag.rawValue)]\(date.map { " \($0)" } ?? "") \(isJapanese ? "確認日" : "read") \(verifiedOn)"
    case .profile(let day): "\(isJapanese ? "プロファイル" : "profile")\(day.map { " \($0)" } ?? "")"
    case .organisation: isJapanese ? "組織" : "organisation"
    case .whatIf: isJapanese ? "試し（--fact）" : "what-if (--fact)"
    case .derived: isJapanese ? "他の項目から" : "derived"
    case .assumed: isJapanese ? "未登録" : "not registered"
    case .stale(let day): isJapanese ? "期限切れ（\(day)）" : "stale since \(day)"
    }
  }
}
