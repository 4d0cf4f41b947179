internal import AratameDetection

extension Decision {
  /// `prompt` with a typed placeholder in the place of each value found: `<メールアドレス1>`, `<EMAIL_ADDRESS_1>`.
  ///
  /// The same value gets the same placeholder throughout. Nothing can be put back: no value is kept. Marks
  /// and requests stay, since hiding them would not make the prompt another one. Check the
  /// result again before sending it.
  ///
  /// - Parameter prompt: The prompt that this decision is about; a different one gives nonsense.
  public func redacted(_ prompt: Prompt, language: Language = .en) -> Prompt {
    var numbers: [Entity: [Int: Int]] = [:]
    var prompt = prompt
    for index in prompt.messages.indices {
      let values = findings.filter { $0.segment == index && $0.entity.isValue }
      var text: [UInt8] = []
      let content = Array(prompt.messages[index].content.utf8)
      var end = 0
      for finding in values.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where finding.range.upperBound <= content.count {
        guard finding.range.lowerBound >= end else {
          // What overlaps goes with the placeholder before it.
          end = max(end, finding.range.upperBound)
          continue
        }
        let count = numbers[finding.entity]?.count ?? 0
        let number = numbers[finding.entity, default: [:]][finding.identity] ?? count + 1
        numbers[finding.entity, default: [:]][finding.identity] = number
        text += content[end..<finding.range.lowerBound]
        text += Array(finding.entity.placeholder(number, language).utf8)
        end = finding.range.upperBound
      }
      text += content[end...]
      prompt.messages[index].content = String(decoding: text, as: UTF8.self)
    }
    return prompt
  }
}

extension Entity {
  fileprivate func placeholder(_ number: Int, _ language: Language) -> String {
    language == .ja ? "<\(traits.name.ja)\(number)>" : "<\(rawValue)_\(number)>"
  }
}
