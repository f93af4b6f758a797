// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import HSAvtal
import Testing

@Suite("Whenever the fast reader reads a row, the slow one reads the same to the same byte")
struct RowAgreementTests {
    /// A way to write rows, and the readers of it.
    private struct Layout {
        let dialect: Dialect
        var readers: RowReaders

        init(_ dialect: Dialect, asOf: CivilDate? = nil) {
            self.dialect = dialect
            let delimiter = dialect.delimiter.utf8.first ?? 0
            readers = RowReaders(delimiter: delimiter, columns: dialect.columns.map { $0.inTable }, asOf: asOf)
        }
    }

    private static func layouts() throws -> [Layout] {
        let columns = Dialect().columns
        let extra: [Dialect.Column] =
            [.extra("a", ["", "x", "a,b", "\"", "long enough to be read in pieces"])] + columns.reversed()
            + [.extra("b", ["", ";", "å", "two\nlines", "yes"])]
        return [
            Layout(Dialect()), Layout(Dialect(delimiter: ";", lineBreak: "\r\n"), asOf: try CivilDate("2023-12-31")),
            Layout(Dialect(quotes: .all)), Layout(Dialect(delimiter: ";", quotes: .some)),
            Layout(Dialect(lineBreak: "\r\n", columns: columns.reversed())), Layout(Dialect(columns: extra)),
            Layout(Dialect(delimiter: ";", lineBreak: "\r\n", quotes: .some, columns: extra)),
        ]
    }

    /// Bytes that may matter, more often than others.
    private static let likely = Array(",;\"\n\r T:-0123459jankeo".utf8) + [0, 0x80, 0xff]

    /// Changes a row in one place: a byte changed, put in, left out or moved, or a run of bytes doubled.
    private func mutate(_ row: inout [UInt8], _ random: inout SplitMix64) {
        guard !row.isEmpty else { return }
        let place = random.below(row.count)
        let byte = random.chance(80) ? Self.likely[random.below(Self.likely.count)] : UInt8(random.below(256))
        switch random.below(6) {
        case 0, 1: row[place] = byte
        case 2: row.insert(byte, at: place)
        case 3: row.remove(at: place)
        case 4: row.swapAt(place, random.below(row.count))
        default: row.insert(contentsOf: row[place..<min(row.count, place + 1 + random.below(12))], at: place)
        }
    }

    @Test("30 000 rows, each changed in one to three places")
    func mutations() throws {
        let seed: UInt64 = 0x5eed
        var random = SplitMix64(seed: seed)
        var layouts = try Self.layouts()
        let samples = try Row.sample(400, seed: seed)
        let lines = layouts.map { $0.dialect.lines(samples).dropFirst().map { Array($0.utf8) } }
        for _ in 0..<30_000 {
            let layout = random.below(layouts.count)
            var row = lines[layout][random.below(samples.count)]
            for _ in 0..<(1 + random.below(6) / 3 + random.below(6) / 5) { mutate(&row, &random) }
            let after = lines[layout][random.below(samples.count)]
            if random.chance(50) {
                layouts[layout].readers.compare(row, after: after)
            } else {
                layouts[layout].readers.compare(row + after, from: 0, to: row.count + after.count)
            }
        }
        let (usual, compared) = layouts.reduce((0, 0)) { ($0.0 + $1.readers.usual, $0.1 + $1.readers.compared) }
        for layout in layouts { #expect(layout.readers.disagreements.isEmpty, "seed \(seed), \(layout.dialect)") }
        // The comparison would say little if the fast reader gave up on nearly all of them.
        #expect(compared > 30_000 && usual * 20 > compared, "\(usual) of \(compared)")
    }

    @Test("Rows as they are: the fast reader takes every plain one, and most of those with quoted fields")
    func unchanged() throws {
        for layout in try Self.layouts() {
            var readers = layout.readers
            let lines = layout.dialect.lines(try Row.sample(300, seed: 9)).dropFirst().map { Array($0.utf8) }
            for line in lines { readers.compare(line) }
            #expect(readers.disagreements.isEmpty, "\(layout.dialect)")
            let isPlain = layout.dialect.columns.count == DischargeColumn.allCases.count
            #expect(isPlain ? readers.usual == readers.compared : readers.usual > 0, "\(layout.dialect)")
        }
    }

    @Test("Rows that are cut off anywhere, with their end and other rows left in memory behind them")
    func cutOff() throws {
        for var layout in try Self.layouts() {
            let lines = layout.dialect.lines(try Row.sample(30, seed: 4)).dropFirst().map { Array($0.utf8) }
            for (line, next) in zip(lines, lines.dropFirst()) {
                for length in 0..<line.count {
                    for left in [Array(line[length...]), Array("\n".utf8), Array("\r\n".utf8), next] {
                        layout.readers.compare(Array(line[..<length]), before: next, after: left)
                    }
                }
            }
            #expect(layout.readers.disagreements.isEmpty, "\(layout.dialect)")
            #expect(layout.readers.compared > 8_000)
        }
    }

    @Test("A row that is too long for the slow reader is not read by the fast one either")
    func tooLong() {
        var readers = RowReaders()
        let rest = Array(RowBytes.usual(.patient, []))
        for length in [65_534, 65_535, 65_536, 65_537, 100_000] {
            readers.compare([UInt8](repeating: 120, count: length - rest.count) + rest)
        }
        #expect(readers.disagreements.isEmpty)
    }
}
