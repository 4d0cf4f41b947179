internal import AratamePolicies

extension Decision.Grounds {
  /// What a checker of this policy and profile judges by.
  init(_ policy: Policy, _ profile: Profile) {
    self.init(
      policy: policy.name, policyVersion: policy.version, policyDigest: policy.digest, profile: profile.name,
      factsDigest: profile.facts.digest, factsVerifiedOn: profile.facts.verifiedOn, asOf: profile.facts.asOf)
  }
}
