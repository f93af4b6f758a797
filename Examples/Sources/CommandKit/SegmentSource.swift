// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Hands out the segments of files to any number of readers at the same time.
///
/// Each file has a header of its own, which a closure turns into a layout. Segments are numbered in the order of the
/// input, so that whatever needs the order can be put back into it.
public final class SegmentSource<Layout: Sendable>: Sendable {
    private let reader: Mutex<SegmentReader<Layout>>

    /// The files to read, in order, and what a header becomes; a header that becomes nil refuses its file.
    public init(files: [String], prepare: @escaping @Sendable (_ file: String, _ header: CSVHeader) -> Layout?) {
        reader = Mutex(SegmentReader(files: files, prepare: prepare))
    }

    /// Fills a segment with the next records; false when there are no more.
    public func next(into segment: inout Segment<Layout>) throws(UnopenedFile) -> Bool {
        try reader.withLock { reader throws(UnopenedFile) in try reader.next(into: &segment) }
    }
}
