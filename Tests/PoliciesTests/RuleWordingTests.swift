import AratameDetection
import Testing

@testable import AratamePolicies

/// What a rule must never say: that somebody broke or keeps the law, or how likely that is.
@Suite struct RuleWordingTests {
  static let forbidden = ["違反です", "違法です", "compliant", "%", "％", "パーセント", "percent"]

  private func texts(_ rule: Rule) -> [Localized] {
    [rule.title, rule.message] + rule.fixes + rule.branches.compactMap(\.note)
  }

  @Test func rulesNeitherConvictNorClear() throws {
    for rule in try BuiltIn.policy().rules {
      for text in texts(rule) {
        for word in Self.forbidden {
          #expect(!text.ja.contains(word), "\(rule.id): \(text.ja)")
          #expect(!text.en.lowercased().contains(word), "\(rule.id): \(text.en)")
        }
      }
    }
  }

  /// The objection of calling an ordinary prompt a leak.
  @Test func rulesDoNotCallAPromptALeak() throws {
    for rule in try BuiltIn.policy().rules {
      for text in texts(rule) { #expect(!text.ja.contains("漏えいです"), "\(rule.id): \(text.ja)") }
    }
  }

  @Test func everyRuleHasADatedOrTaggedBasisInBothLanguages() throws {
    for rule in try BuiltIn.policy().rules {
      #expect(!rule.basis.isEmpty, "\(rule.id)")
      for basis in rule.basis {
        #expect(!basis.article.ja.isEmpty && !basis.article.en.isEmpty, "\(rule.id)")
        #expect(
          basis.date != nil || basis.tag == .general || basis.tag == .secondary, "\(rule.id): \(basis.source)"
        )
      }
      let isPrimary = rule.basis.contains { $0.tag == .verified || $0.tag == .quoted }
      #expect(rule.isVerified == isPrimary || !rule.isVerified, "\(rule.id)")
    }
  }
}
