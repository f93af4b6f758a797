// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import DischargeTable
import HSAvtal
import Testing

@Suite("Whenever the fast reader of cases reads a row, the slow one reads the same")
struct BatchAgreementTests {
    /// Bytes that may matter, more often than others.
    private static let likely = Array(",;\"\n\r T:-0123459janokeyurgi".utf8) + [0, 0x80, 0xc3, 0xff]

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

    private func expectAgreement<Asked: AskableQuestion>(
        on type: Asked.Type, _ table: QuestionTable, _ segments: [[UInt8]], behind: [UInt8] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let fast = try Answered(Asked.self, table, segments: segments, behind: behind)
        let slow = try Answered(Slowly<Asked>.self, table, segments: segments, behind: behind)
        let text = { String(decoding: segments.joined().prefix(400), as: UTF8.self).debugDescription }
        #expect(fast == slow, "\(text())", sourceLocation: sourceLocation)
    }

    @Test("15 000 rows, and some of every question, each changed in one to three places")
    func mutations() throws {
        let seed: UInt64 = 0xba7c4
        var random = SplitMix64(seed: seed)
        func expectAgreement<Asked: AskableQuestion>(
            on type: Asked.Type, _ tables: [QuestionTable], rows count: Int
        ) throws {
            for table in tables {
                let rows = table.rows(count, wrong: 1, seed: seed)
                for place in stride(from: 0, to: rows.count, by: 2) {
                    var changed = rows[place]
                    for _ in 0..<(1 + random.below(6) / 3 + random.below(6) / 5) { mutate(&changed, &random) }
                    if random.chance(50) {
                        try self.expectAgreement(on: type, table, [changed + rows[place + 1]])
                    } else {
                        try self.expectAgreement(on: type, table, [changed], behind: rows[place + 1])
                    }
                }
            }
        }
        for (type, tables) in QuestionTable.all { try expectAgreement(on: type, tables, rows: 1_700) }
        for type in AskingCommand.allQuestions {
            try expectAgreement(on: type, [QuestionTable(sampling: type)], rows: 100)
        }
    }

    @Test("Rows that are cut off anywhere, with their end left in memory behind them")
    func cutOff() throws {
        func expectAgreement<Asked: AskableQuestion>(on type: Asked.Type, _ tables: [QuestionTable]) throws {
            for table in tables {
                for row in table.rows(6, wrong: 0, seed: 4) {
                    for length in 0...row.count {
                        let (kept, left) = (Array(row[..<length]), Array(row[length...]))
                        try self.expectAgreement(on: type, table, [kept], behind: left)
                        try self.expectAgreement(on: type, table, [kept + Array("\r\n".utf8)])
                    }
                }
            }
        }
        for (type, tables) in QuestionTable.all { try expectAgreement(on: type, tables) }
    }

    @Test("Every row of plain fields that can be read is read fast")
    func usual() throws {
        for (type, tables) in QuestionTable.all { try expectUsual(type, tables) }
        for type in AskingCommand.allQuestions { try expectUsual(type, [QuestionTable(sampling: type)]) }
    }

    private func expectUsual<Asked: AskableQuestion>(_ type: Asked.Type, _ tables: [QuestionTable]) throws {
        for table in tables {
            let rows = try table.rows(400, wrong: 0, seed: 9).filter { row in
                // What is left to the slow reader: a quotation mark or a line break within a field.
                let isPlain = !String(decoding: row, as: UTF8.self).contains("\"\"\"") && row.count { $0 == 10 } == 1
                guard isPlain else { return false }
                return try Answered(Slowly<Asked>.self, table, segments: [row]).rejected.isEmpty
            }
            let header = CSVHeader(in: table.header.span, to: table.header.count, isWholeFile: true)
            let facts = Asked.facts
            let layout = BatchLayout(
                columnCount: header.names.count, names: header.names,
                columns: try header.columns(of: facts, appending: []), delimiter: header.delimiter, lineBreak: [10])
            var usual = UsualRows<Asked>(layout, facts: facts, edition: .vastraGotaland2023)
            var read = 0
            for row in rows {
                usual.facts.row.bytes = row + [UInt8](repeating: 0, count: 64)
                (usual.place, usual.end, usual.hasQuotes) = (0, row.count, row.contains(UInt8(ascii: "\"")))
                usual.answer()
                read += usual.place == row.count ? 1 : 0
            }
            #expect(read == usual.answered && read == rows.count && read > 100, "\(table)")
        }
    }

    @Test("Wherever the rows are cut into segments, the same is written and rejected")
    func segments() throws {
        for (type, tables) in QuestionTable.all { try expectSame(type, tables) }
    }

    private func expectSame<Asked: AskableQuestion>(_ type: Asked.Type, _ tables: [QuestionTable]) throws {
        var random = SplitMix64(seed: 7)
        for table in tables {
            let rows = table.rows(300, wrong: 2, seed: 11)
            let whole = try Answered(Asked.self, table, segments: [Array(rows.joined())])
            #expect(!whole.output.isEmpty && !whole.rejected.isEmpty)
            for _ in 0..<30 {
                var segments: [[UInt8]] = [[]]
                for row in rows {
                    if random.chance(10) { segments.append([]) }
                    segments[segments.count - 1] += row
                }
                segments.removeAll { $0.isEmpty }
                #expect(try Answered(Asked.self, table, segments: segments) == whole)
            }
        }
    }

    @Test("A row that is too long for the slow reader is not read by the fast one either")
    func tooLong() throws {
        let table = QuestionTable.device
        let rows = table.rows(40, wrong: 0, seed: 2)
        for length in [65_530, 65_536, 65_537, 70_000] {
            for row in rows where row.first == UInt8(ascii: ",") {
                let long = [UInt8](repeating: UInt8(ascii: "x"), count: length - row.count) + row
                try expectAgreement(on: DeviceCost.self, table, [long])
            }
        }
    }
}
