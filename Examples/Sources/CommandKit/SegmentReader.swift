// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Cuts files, one after another, into segments of whole records.
struct SegmentReader<Layout: Sendable> {
    private var waiting: [String]
    private let prepare: @Sendable (_ file: String, _ header: CSVHeader) -> Layout?
    private var file: InputFile?
    private var layout: Layout?
    private var delimiter = UInt8(ascii: ",")
    private var sequence = 0
    /// The beginning of a record whose end is not read yet.
    private var carry: [UInt8] = []
    private var linesBefore = 0
    private var isInsideLongLine = false

    init(files: [String], prepare: @escaping @Sendable (_ file: String, _ header: CSVHeader) -> Layout?) {
        waiting = files
        self.prepare = prepare
    }

    /// Fills a segment with the next records; false when there are no more.
    mutating func next(into segment: inout Segment<Layout>) throws(UnopenedFile) -> Bool {
        while true {
            if file == nil {
                guard !waiting.isEmpty else { return false }
                file = try InputFile(waiting.removeFirst())
                (layout, linesBefore, isInsideLongLine) = (nil, 0, false)
                carry.removeAll(keepingCapacity: true)
            }
            if try fill(&segment) { return true }
        }
    }

    /// Fills a segment from the open file; false when there was nothing to fill it with.
    private mutating func fill(_ segment: inout Segment<Layout>) throws(UnopenedFile) -> Bool {
        guard let file else { return false }
        segment.makeRoom()
        let kept = carry.count
        segment.bytes.replaceSubrange(0..<kept, with: carry)
        carry.removeAll(keepingCapacity: true)
        let count = kept + (try file.read(into: &segment.bytes, from: kept, upTo: Segment<Layout>.size))
        let isLast = count < Segment<Layout>.size
        (segment.start, segment.end) = (0, count)
        if isInsideLongLine { skipLine(&segment) }
        if layout == nil { readHeader(&segment, file, isWholeFile: isLast) }
        if isLast || layout == nil {
            file.close()
            self.file = nil
        }
        guard let layout else { return false }
        segment.hasQuotes = segment.bytes.span.extracting(segment.start..<segment.end).contains(quote)
        if !isLast { cut(&segment) }
        guard segment.start < segment.end else { return false }
        segment.layout = layout
        segment.delimiter = delimiter
        segment.file = file.name
        segment.linesBefore = linesBefore
        segment.sequence = sequence
        linesBefore = 0
        sequence += 1
        return true
    }

    /// Reads the header at the beginning of a file and what it becomes.
    private mutating func readHeader(_ segment: inout Segment<Layout>, _ file: InputFile, isWholeFile: Bool) {
        let header = CSVHeader(in: segment.bytes.span, to: segment.end, isWholeFile: isWholeFile)
        (segment.start, linesBefore, delimiter) = (header.end, header.lines, header.delimiter)
        layout = prepare(file.name, header)
    }

    /// Ends the segment after its last whole record, and keeps the rest for the next one.
    private mutating func cut(_ segment: inout Segment<Layout>) {
        let (start, limit) = (segment.start, segment.end)
        let whole =
            segment.hasQuotes
            ? CSVRecord.lastEnd(in: segment.bytes.span, from: start, to: limit, delimiter: delimiter)
            : segment.bytes.span.lastLineEnd(from: start, to: limit)
        if let whole {
            end(&segment, at: whole)
        } else if start > 0 {
            // A header or the rest of a long line took up room: the record gets a whole segment before it is judged.
            end(&segment, at: start)
        } else if segment.hasQuotes, let line = segment.bytes.span.firstLineEnd(from: start, to: limit) {
            // A quotation mark that nothing closes: only the first line of its record is read with it.
            end(&segment, at: line)
        } else {
            // One line fills the segment: it is read as a record that is too long, and its rest is passed over.
            isInsideLongLine = true
        }
    }

    /// Ends a segment at a place, and keeps what follows for the next one.
    private mutating func end(_ segment: inout Segment<Layout>, at place: Int) {
        carry.append(contentsOf: segment.bytes[place..<segment.end])
        segment.end = place
    }

    /// Passes over the rest of a line whose beginning was too long.
    private mutating func skipLine(_ segment: inout Segment<Layout>) {
        while segment.start < segment.end, segment.bytes[segment.start] != newline { segment.start += 1 }
        guard segment.start < segment.end else { return }
        segment.start += 1
        isInsideLongLine = false
    }
}

extension Span<UInt8> {
    /// The end of the first line.
    fileprivate func firstLineEnd(from start: Int, to limit: Int) -> Int? {
        (start..<limit).first { self[$0] == newline }.map { $0 + 1 }
    }

    /// The end of the last whole line.
    fileprivate func lastLineEnd(from start: Int, to limit: Int) -> Int? {
        (start..<limit).last { self[$0] == newline }.map { $0 + 1 }
    }

    /// Whether a byte is among the bytes.
    fileprivate func contains(_ byte: UInt8) -> Bool {
        // The C library looks at many bytes at a time; pointer and count are those of the span.
        unsafe withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return false }
            return unsafe memchr(start, Int32(byte), bytes.count) != nil
        }
    }
}
