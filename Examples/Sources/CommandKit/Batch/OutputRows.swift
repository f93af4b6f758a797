// SPDX-License-Identifier: Apache-2.0

/// The rows of a segment as they are written: what stood there, and the fields that are appended.
@usableFromInline
struct OutputRows: Sendable {
    /// Room for the rows; those up to ``count`` are written.
    @usableFromInline
    var bytes: [UInt8] = []
    @usableFromInline
    var count = 0

    @usableFromInline
    init() {}

    /// Makes room for a number of bytes more, and for those that are copied together with them.
    @inlinable
    @inline(__always)
    mutating func makeRoom(for more: Int) {
        if count &+ more &+ Self.padding > bytes.count { grow(by: more) }
    }

    /// Copies bytes; there is room for them, and 32 bytes may be read from each.
    @inlinable
    @inline(__always)
    mutating func append(_ source: RawSpan, from start: Int, to end: Int) {
        var (from, to) = (start, count)
        // Bytes of bytes: nothing uninitialised in between. They are copied 32 at a time, the last with others behind.
        var room = bytes.mutableSpan
        var target = unsafe room.mutableBytes
        while from < end {
            let block = unsafe source.unsafeLoadUnaligned(fromByteOffset: from, as: SIMD32<UInt8>.self)
            target.storeBytes(of: block, toByteOffset: to, as: SIMD32<UInt8>.self)
            from &+= 32
            to &+= 32
        }
        count &+= end &- start
    }

    /// Adds bytes of any number, slowly.
    mutating func add(_ more: some Collection<UInt8>) {
        makeRoom(for: more.count)
        bytes.replaceSubrange(count..<count + more.count, with: more)
        count += more.count
    }

    @usableFromInline
    mutating func grow(by more: Int) {
        let wanted = max(2 * bytes.count, count + more + Self.padding)
        bytes.append(contentsOf: repeatElement(0, count: wanted - bytes.count))
    }

    /// The bytes that are copied too much at the end of something.
    @usableFromInline
    static var padding: Int { 64 }
}
