// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
@testable import DischargeTable
import Foundation
import HSAvtal
import Testing

@Suite("Where a file is cut into segments never matters")
struct SegmentLawTests {
    /// The bytes that are read at a time.
    private static let segment = 262_144

    /// The columns with one more in front, which fills lines up.
    private static let header = "fyllnad," + Table.header

    /// A header and good rows that fill a file up to a number of bytes.
    private struct Filling {
        var bytes = Array((header + "\n").utf8)
        var rows = 0

        init(upTo size: Int) {
            let row = Array(("," + Row.usual.line + "\n").utf8)
            while bytes.count < size {
                // What is left after a row has to be enough for another.
                let left = size - bytes.count
                let room = left > 130_000 ? 60_000 : left > 61_000 ? left / 2 : left - row.count
                bytes += [UInt8](repeating: UInt8(ascii: "f"), count: room) + row
                rows += 1
            }
        }
    }

    /// Rows to be cut at every byte, with the numbers of settled and rejected rows among them.
    private static let awkward: [(name: String, text: String, settled: Int, rejected: Int)] = {
        let rest = Row.usual.line.dropFirst(2)
        let quoted = Row.usual.line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(
            separator: ",")
        return [
            ("plain", "x,P2\(rest)\n", 1, 0), ("CRLF", "x,P2\(rest)\r\n", 1, 0),
            ("quoted", "\"x\",\(quoted)\r\n", 1, 0),
            ("line breaks", "\"a\nb\r\n\n,;\",\"P\n2\"\(rest)\n", 1, 0),
            ("doubled", "\"\"\"\",\"\"\"P\"\"\n\"\"\"\(rest)\n", 1, 0), ("empty", "\"\",\(quoted)\n", 1, 0),
            ("blank lines", "\n\r\n\nx,P2\(rest)\n\n", 1, 0), ("unclosed", "\"x,P2\(rest)\n", 0, 1),
            ("unclosed, then quoted", "\"x,P2\(rest)\n\"x\",\(quoted)\n", 1, 1),
            ("text after a quote", "\"x\"y,P2\(rest)\n", 0, 1), ("too few fields", "P2\(rest)\n", 0, 1),
            ("beyond ASCII", "x,Åsa\(rest)\n", 1, 0),
        ]
    }()

    /// The settled and the rejected rows of a file, counted within this process.
    private func count(_ file: String, in folder: Folder) throws -> (settled: Int64, rejected: Int64) {
        var reader = SegmentReader(files: [folder.url.appendingPathComponent(file).path]) { _, header in
            (try? header.columns(DischargeColumn.allCases)).map { DischargeLayout(columns: $0) }
        }
        var counter = DischargeCounter(terms: .vastraGotaland2023, selection: Selection(), asOf: nil)
        var segment = Segment<DischargeLayout>()
        while try reader.next(into: &segment) { _ = counter.count(segment) }
        return (counter.ledger.settledStays, counter.rejected)
    }

    @Test("Awkward rows are read the same at every place around the end of a segment")
    func everyPlace() throws {
        try Folder.temporary { folder in
            for (name, text, settled, rejected) in Self.awkward {
                let after = ["x," + Row.usual.line, "\"x\"," + Row.usual.line].map { $0 + "\n" }.joined()
                for offset in -2...text.utf8.count + 1 {
                    let filling = Filling(upTo: Self.segment - offset)
                    #expect(filling.bytes.count == Self.segment - offset)
                    try folder.write("rows.csv", filling.bytes + Array((text + after).utf8))
                    let expected = (Int64(filling.rows + settled + 2), Int64(rejected))
                    #expect(try count("rows.csv", in: folder) == expected, "\(name), \(offset) bytes before the end")
                    // The command reads the same; once in a while is enough to see that.
                    guard offset % 17 == 0 else { continue }
                    let run = try folder.run("settle", "rows.csv", "--amount", "2026=1", "--format", "json")
                    let counts = try RowCount(run)
                    #expect((counts.settled, counts.rejected) == expected && counts.addsUp, "\(name), \(offset) bytes")
                }
            }
        }
    }

    @Test("An over-long line that begins anywhere around the end of a segment takes no other row with it")
    func overLong() throws {
        try Folder.temporary { folder in
            for length in [Self.segment - 1, Self.segment, Self.segment + 1, 2 * Self.segment] {
                for offset in -1...1 {
                    let filling = Filling(upTo: Self.segment + offset)
                    let long = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                    let rest = "\nx,\(Row.usual.line)\nx\ny,\(Row.usual.line)\n"
                    try folder.write("rows.csv", filling.bytes + long + Array(rest.utf8))
                    let run = try folder.run(
                        "settle", "rows.csv", "--amount", "2026=1", "--format", "json", "--rejects", "rejects.csv")
                    let counts = try RowCount(run)
                    #expect(counts.settled == Int64(filling.rows + 2) && counts.rejected == 2, "\(length), \(offset)")
                    let places = try Rejects.records(folder.text("rejects.csv")).map { $0[1] }
                    #expect(places == ["\(filling.rows + 2)", "\(filling.rows + 4)"], "\(length), \(offset)")
                }
            }
        }
    }

    @Test("A file that ends exactly at the end of a segment is read to its end, with and without a line break")
    func exactEnd() throws {
        try Folder.temporary { folder in
            for segments in 1...2 {
                for offset in -1...1 {
                    let filling = Filling(upTo: segments * Self.segment + offset)
                    for bytes in [filling.bytes, filling.bytes.dropLast()] {
                        try folder.write("rows.csv", bytes)
                        let run = try folder.run("settle", "rows.csv", "--amount", "2026=1", "--format", "json")
                        #expect(try RowCount(run).settled == Int64(filling.rows) && run.status == 0)
                    }
                }
            }
        }
    }
}
