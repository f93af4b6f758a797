// SPDX-License-Identifier: Apache-2.0

// Where the fields of a row begin and end. At least 64 bytes may be read from any place within the records of a segment.
extension UsualRow {
    /// Finds the fields of the row at a place, and returns where its text and its line break end.
    ///
    /// Nil when it looks unusual: it has another number of fields than the header, is blank, or does not end with a line
    /// break before the end of the segment.
    @inlinable
    @inline(__always)
    mutating func locate(_ bytes: RawSpan, at place: Int, end: Int, delimiter: UInt8) -> (text: Int, next: Int)? {
        var places = fields.mutableSpan
        var (field, start, at) = (0, place, place)
        while at < end {
            let word = bytes.eight(at: at)
            var stops = word.exactBytes(equalTo: delimiter) | word.exactBytes(equalTo: newlineByte)
            while stops != 0 {
                let bit = stops.trailingZeroBitCount & ~7
                let stop = at &+ bit >> 3
                guard field < places.count else { return nil }
                places[field] = Field(start: start, end: stop)
                field &+= 1
                start = stop &+ 1
                if UInt8(truncatingIfNeeded: word >> UInt64(bit)) == newlineByte {
                    guard stop < end, field == places.count, stop > place else { return nil }
                    guard bytes.one(at: stop &- 1) == carriageReturnByte else { return (stop, start) }
                    // A carriage return belongs to the line break, unless it belongs to the delimiter before.
                    guard places[field &- 1].start < stop, stop &- 1 > place else { return nil }
                    places[field &- 1].end = stop &- 1
                    return (stop &- 1, start)
                }
                stops &= stops &- 1
            }
            at &+= 8
        }
        return nil
    }

    /// The same where fields may be quoted; a quotation mark or a line break within such a field looks unusual.
    @inlinable
    mutating func locateQuoted(_ bytes: RawSpan, at place: Int, end: Int, delimiter: UInt8) -> (text: Int, next: Int)? {
        var places = fields.mutableSpan
        var at = place
        for field in places.indices {
            let isQuoted = bytes.one(at: at) == quoteByte
            if isQuoted { at &+= 1 }
            let start = at
            while at < end {
                let byte = bytes.one(at: at)
                if byte == newlineByte || byte == (isQuoted ? quoteByte : delimiter) { break }
                at &+= 1
            }
            guard at < end else { return nil }
            places[field] = Field(start: start, end: at)
            if isQuoted {
                guard bytes.one(at: at) == quoteByte else { return nil }
                at &+= 1
            }
            guard field < places.count &- 1 else { break }
            guard bytes.one(at: at) == delimiter else { return nil }
            at &+= 1
        }
        let text: Int
        if bytes.one(at: at) == carriageReturnByte {
            text = at
            at &+= 1
        } else if at > place, bytes.one(at: at &- 1) == carriageReturnByte {
            // The last field is not quoted and ran up to the line break.
            text = at &- 1
            guard text > place, places[places.count &- 1].start <= text else { return nil }
            places[places.count &- 1].end = text
        } else {
            text = at
        }
        guard at < end, text > place, bytes.one(at: at) == newlineByte else { return nil }
        // A row of one field that is empty is blank, quoted or not.
        guard places.count > 1 || places[0].start < places[0].end else { return nil }
        return (text, at &+ 1)
    }
}

@inlinable
var newlineByte: UInt8 { UInt8(ascii: "\n") }
@inlinable
var carriageReturnByte: UInt8 { UInt8(ascii: "\r") }
@inlinable
var quoteByte: UInt8 { UInt8(ascii: "\"") }
