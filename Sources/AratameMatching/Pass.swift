/// One step of a pass of CScan: text, its length, where to begin, room for what is found, how much room, where
/// to go on; returns how many were found.
typealias Step<Place> = (
  UnsafePointer<UInt8>, Int, Int, UnsafeMutablePointer<Place>, Int, UnsafeMutablePointer<Int>
) -> Int

extension Span<UInt8> {
  /// Calls `body` with all that a pass finds in this text, read in steps of `room` places.
  ///
  /// No allocation where `room` places take a KiB at most, which then stand on the stack.
  ///
  /// - Precondition: The text is shorter than 4 GiB.
  @inline(__always)
  func forEach<Place>(of step: Step<Place>, room: Int, _ body: (Place) -> Void) {
    precondition(count <= Int(UInt32.max), "text of 4 GiB or more")
    unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe withUnsafeTemporaryAllocation(of: Place.self, capacity: room) { places in
        guard let start = places.baseAddress else { return }
        var from = 0
        while from < bytes.count {
          let found = unsafe step(base, bytes.count, from, start, room, &from)
          for i in 0..<found { body(unsafe start[i]) }
        }
      }
    }
  }
}
