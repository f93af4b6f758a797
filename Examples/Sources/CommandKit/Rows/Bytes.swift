// SPDX-License-Identifier: Apache-2.0

// Loads of a few bytes: the place is checked against the bounds, and any bytes are a number, so these are safe.
extension RawSpan {
    /// Eight bytes from a place on, the first in the lowest bits.
    @inlinable
    @inline(__always)
    public func eight(at place: Int) -> UInt64 {
        UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// The byte at a place.
    @inlinable
    @inline(__always)
    public func one(at place: Int) -> UInt8 {
        unsafe unsafeLoad(fromByteOffset: place, as: UInt8.self)
    }
}

// Tests of all eight bytes at once; a byte that passes has its highest bit set in the result.
extension UInt64 {
    /// The highest bit of each byte.
    @inlinable
    public static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    @inlinable
    static var lowBits: UInt64 { 0x0101_0101_0101_0101 }

    /// The bytes that are equal to one; the lowest byte that passes is always right.
    @inlinable
    @inline(__always)
    public func bytes(equalTo byte: UInt8) -> UInt64 { (self ^ Self.lowBits &* UInt64(byte)).bytesBelow(1) }

    /// The bytes below one that is at most 0x80; the lowest byte that passes is always right.
    @inlinable
    @inline(__always)
    public func bytesBelow(_ byte: UInt8) -> UInt64 {
        (self &- Self.lowBits &* UInt64(byte)) & ~self & Self.highBits
    }

    /// The bytes that are equal to one; every byte that passes is right.
    @inlinable
    @inline(__always)
    func exactBytes(equalTo byte: UInt8) -> UInt64 {
        let difference = self ^ Self.lowBits &* UInt64(byte)
        return ~((difference & ~Self.highBits) &+ ~Self.highBits | difference | ~Self.highBits)
    }
}

/// The number that the two lowest bytes write with two digits, or nil.
@inlinable
@inline(__always)
public func twoDigits(_ text: UInt64) -> Int? {
    let tens = UInt8(truncatingIfNeeded: text) &- UInt8(ascii: "0")
    let ones = UInt8(truncatingIfNeeded: text >> 8) &- UInt8(ascii: "0")
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
}

/// The number that the four lowest bytes write with four digits, or nil.
@inlinable
@inline(__always)
public func fourDigits(_ text: UInt64) -> Int? {
    let digits = UInt32(truncatingIfNeeded: text) &- 0x3030_3030
    // A byte that is no digit is now at least ten, or borrowed from its neighbour and has the highest bit set.
    guard (digits | (digits &+ 0x7676_7676)) & 0x8080_8080 == 0 else { return nil }
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00ff_00ff
    return Int((pairs & 0xff) &* 100 &+ pairs >> 16)
}
