extension Array {
  /// The index of the first element that `isBehind`, or `count`; O(log n).
  ///
  /// Precondition: no element that is not behind follows one that is.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
