/// One signed byte for each hashed feature, looked up where it lies in the program.
@safe package struct HashedWeights: @unchecked Sendable {
  private let bytes: UnsafePointer<Int8>
  private let shift: UInt32

  /// The `1 << bits` bytes at `data`, which live as long as the program.
  package init(_ data: UnsafePointer<UInt32>, bits: UInt32) {
    unsafe bytes = UnsafeRawPointer(data).assumingMemoryBound(to: Int8.self)
    shift = 32 - bits
  }

  /// The weight of the feature with this hash, of which the upper bits count.
  package subscript(hash: UInt32) -> Int32 { Int32(unsafe bytes[Int(hash >> shift)]) }
}
