/// The country codes of the international numbering plan, with the lengths of the numbers behind them.
///
/// Source: ITU-T E.164; possible lengths from the metadata of libphonenumber, as in the PyPI package
/// phonenumbers 9.0.43 (Apache-2.0, see NOTICE), read on 2026-11-22 [V].
enum CallingCodes {
  /// How many digits of `digits` are a country code; nil when they begin with none.
  ///
  /// No code is the beginning of another, so there is at most one.
  static func codeLength(_ digits: DigitRun) -> Int? {
    (1...3).first { digits.count >= $0 && lengths[value(digits, $0)] != nil }
  }

  /// Whether `digits`, country code first, are as many as a number of that country may have.
  static func isPlanned(_ digits: DigitRun) -> Bool {
    guard let code = codeLength(digits), let lengths = lengths[value(digits, code)] else { return false }
    return lengths & 1 << UInt32(digits.count - code) != 0
  }

  private static func value(_ digits: DigitRun, _ count: Int) -> Int {
    digits.values.prefix(count).reduce(0) { $0 * 10 + Int($1) }
  }

  /// For each code, one bit for each length that a national number may have.
  private static let lengths: [Int: UInt32] = {
    var lengths: [Int: UInt32] = [:]
    for (ranges, codes) in codesByLengths {
      let bits = ranges.joined().reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
      for code in codes.split(separator: " ") {
        lengths[code.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }] = bits
      }
    }
    return lengths
  }()

  private static let codesByLengths: [([ClosedRange<Int>], String)] = [
    ([4...5], "290"),
    ([4...7], "690"),
    ([4...11], "352"),
    ([4...12], "598"),
    ([4...13], "43 49"),
    ([4...7, 10...10], "98"),
    ([4...4, 7...7], "683"),
    ([5...5], "500 682"),
    ([5...6], "247"),
    ([5...7], "688"),
    ([5...8], "386"),
    ([5...10], "27 64"),
    ([5...11], "31"),
    ([5...12], "358 971"),
    ([5...10, 12...12], "61"),
    ([5...9, 11...11], "852"),
    ([5...7, 10...10], "685"),
    ([5...6, 8...13], "82"),
    ([5...5, 7...7], "676 677 678"),
    ([5...5, 8...8], "47 686"),
    ([6...6], "298 299 672 687"),
    ([6...7], "597"),
    ([6...9], "252 355"),
    ([6...10], "46 48 95 880"),
    ([6...11], "375 595"),
    ([6...12], "39 381"),
    ([6...9, 12...12], "359"),
    ([6...8, 10...10], "53"),
    ([6...7, 9...9], "421"),
    ([6...6, 8...9], "376 689"),
    ([6...6, 8...13], "63"),
    ([6...6, 9...9], "40 508 681"),
    ([7...7], "238 239 246 248 269 291 297 592 673 674 680 691 692"),
    ([7...8], "241 599 670 675 853 961 965 975"),
    ([7...9], "231 385 967 968"),
    ([7...10], "84 243 254 353"),
    ([7...11], "886"),
    ([7...12], "86 882 972"),
    ([7...13], "62"),
    ([7...9, 11...11], "974"),
    ([7...8, 10...10], "230 267 372"),
    ([7...8, 10...11], "507"),
    ([7...8, 11...11], "503"),
    ([7...7, 9...9], "220 245 265 354 423"),
    ([7...7, 9...10], "44 263"),
    ([7...7, 10...10], "1 960"),
    ([7...7, 10...10, 12...13], "90"),
    ([7...7, 11...11], "501 679"),
    (
      [8...8],
      "45 216 222 223 226 227 228 232 235 236 253 257 266 350 356 357 370 371 373 374 389 505 509 800 808 973 993"
    ),
    ([8...9], "32 36 51 213 224 233 237 250 258 264 268 377 382 387 591 962 963"),
    ([8...10], "20 60 855 856 964 970 976"),
    ([8...11], "55 593"),
    ([8...12], "92 383 883"),
    ([8...13], "81 91"),
    ([8...10, 13...13], "66"),
    ([8...8, 10...10], "378 506 850"),
    ([8...8, 10...11], "57 65 977"),
    ([8...8, 11...11], "502 504"),
    (
      [9...9],
      "33 34 41 93 94 211 212 218 221 240 242 244 249 251 255 256 260 261 262 351 420 590 594 596 979 992 994 995 998"
    ),
    ([9...10], "380 881 966 996"),
    ([9...11], "56"),
    ([9...9, 12...12], "870"),
    ([10...10], "52 58 225 229"),
    ([10...11], "54"),
    ([10...12], "30 234"),
    ([10...10, 14...14], "7"),
    ([11...11], "888"),
    ([12...12], "878"),
  ]
}
