/// Where detectors may look.
struct Marks {
  /// For each detector, where a match may begin.
  private(set) var windows: [Windows] = []
  /// Detectors that have a window, in the order in which they got their first.
  private(set) var reached: [Int] = []

  mutating func begin(detectors count: Int) {
    if windows.count != count { windows = Array(repeating: Windows(), count: count) }
    for index in reached where index < count { windows[index].removeAll() }
    reached.removeAll(keepingCapacity: true)
  }

  /// Lets a match of `detector` begin in `range`.
  mutating func add(_ range: Range<Int>, for detector: Int) {
    if windows[detector].isEmpty { reached.append(detector) }
    windows[detector].add(range)
  }

  /// Puts the windows of `detector` into order.
  mutating func settle(_ detector: Int) { windows[detector].settle() }
}

/// Ranges; once settled, in ascending order and none touching another.
struct Windows {
  private var ranges: [Range<Int>] = []
  /// Whether a range came that begins before an earlier one: only where several passes mark.
  private var isUnordered = false

  var isEmpty: Bool { ranges.isEmpty }

  /// Calls `body` with each range.
  @inline(__always)
  func forEach<Failure: Error>(_ body: (Range<Int>) throws(Failure) -> Void) throws(Failure) {
    for place in ranges.indices { try body(ranges[place]) }
  }

  mutating func add(_ range: Range<Int>) {
    if let last = ranges.last, range.lowerBound < last.lowerBound {
      isUnordered = true
      ranges.append(range)
    } else if let last = ranges.last, range.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  mutating func settle() {
    guard isUnordered else { return }
    let unordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
    removeAll()
    for range in unordered { add(range) }
  }

  mutating func removeAll() {
    ranges.removeAll(keepingCapacity: true)
    isUnordered = false
  }
}
