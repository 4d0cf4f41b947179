internal import Synchronization

/// An object that is made when it is first asked for, by whichever task does so.
///
/// A text reaches a few of the built-in detectors; making ready all of them took most of a start. Two tasks may
/// make one at once: the first is kept, and both use that.
final class Lazy<Value: AnyObject & Sendable>: Sendable {
  /// The bits of an owned reference to a `Value`, or 0.
  ///
  /// Not an `AtomicLazyReference`, whose `load` is a call of unspecialised code: 3 % of an audit.
  private let made = Atomic<UInt>(0)

  deinit {
    if let value = unsafe Self.reference(made.load(ordering: .acquiring)) { unsafe value.release() }
  }

  /// The object; `make` makes it if nobody has.
  @inline(__always)
  func get<Failure: Error>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    if let value = unsafe Self.reference(made.load(ordering: .acquiring)) {
      return unsafe value.takeUnretainedValue()
    }
    return keep(try make())
  }

  /// `value`, or what another task has kept in the meantime.
  private func keep(_ value: Value) -> Value {
    let mine = unsafe Unmanaged.passRetained(value)
    let (isMine, first) = made.compareExchange(
      expected: 0, desired: UInt(bitPattern: unsafe mine.toOpaque()), ordering: .acquiringAndReleasing)
    if isMine { return value }
    unsafe mine.release()
    return unsafe Self.reference(first)?.takeUnretainedValue() ?? value
  }

  private static func reference(_ bits: UInt) -> Unmanaged<Value>? {
    unsafe UnsafeRawPointer(bitPattern: bits).map { unsafe Unmanaged<Value>.fromOpaque($0) }
  }
}
