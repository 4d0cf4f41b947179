/// How good findings are on labelled texts: a finding is right when it overlaps a name, a name is reached when a
/// finding overlaps it.
struct SpanScore: CustomStringConvertible {
  private var labelled = 0
  private var found = 0
  private var right = 0
  private var reached = 0
  private var exact = 0

  mutating func add(found ranges: [Range<Int>], names: [Range<Int>]) {
    labelled += names.count
    found += ranges.count
    right += ranges.count { range in names.contains { $0.overlaps(range) } }
    reached += names.count { name in ranges.contains { $0.overlaps(name) } }
    exact += ranges.count { names.contains($0) }
  }

  var description: String {
    func part(_ a: Int, _ b: Int) -> Double { Double(a) / Double(max(1, b)) }
    func f1(_ p: Double, _ r: Double) -> Double { 2 * p * r / max(1e-9, p + r) }
    func digits(_ number: Double) -> String {
      let thousandths = Int((number * 1000).rounded())
      return thousandths == 1000 ? "1.000" : "." + String(String(thousandths + 1000).dropFirst())
    }
    let (p, r) = (part(right, found), part(reached, labelled))
    return "labelled \(labelled) found \(found) P \(digits(p)) R \(digits(r)) F1 \(digits(f1(p, r)))"
      + "  exact F1 \(digits(f1(part(exact, found), part(exact, labelled))))"
  }
}
