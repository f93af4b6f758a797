// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Whenever the fast reader reads a field, the slow one reads the same")
struct FieldAgreementTests {
    /// Expects that the readers agree on fields of a column, quoted or not, before LF and CRLF.
    private func expect(
        _ column: DischargeColumn, _ fields: some Sequence<[UInt8]>, readers: RowReaders = RowReaders(),
        usual: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var readers = readers
        for field in fields {
            readers.compare(RowBytes.usual(column, field))
            readers.compare(RowBytes.usual(column, field, isQuoted: true, lineBreak: "\r\n"))
        }
        #expect(readers.disagreements.isEmpty, "\(column)", sourceLocation: sourceLocation)
        #expect(readers.usual >= usual, "\(column) of \(readers.compared)", sourceLocation: sourceLocation)
    }

    /// All texts over an alphabet of up to a number of bytes.
    private func texts(over alphabet: [UInt8], upTo length: Int) -> [[UInt8]] {
        var all: [[UInt8]] = [[]]
        var last: [[UInt8]] = [[]]
        for _ in 0..<length {
            last = last.flatMap { text in alphabet.map { text + [$0] } }
            all += last
        }
        return all
    }

    /// A text with every byte in the place of each of its own, and with every byte put in at each place.
    private func neighbours(_ text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var all: [[UInt8]] = [bytes]
        for place in 0...bytes.count {
            for byte in UInt8.min...UInt8.max {
                all.append(bytes[..<place] + [byte] + bytes[place...])
                if place < bytes.count { all.append(bytes[..<place] + [byte] + bytes[(place + 1)...]) }
            }
        }
        return all
    }

    @Test("Every patient of up to three bytes that may matter")
    func patient() {
        let alphabet = Array("ab ,;\"\n\r\u{0}\u{1f}\u{7f}åé".utf8) + [0xff]
        expect(.patient, texts(over: alphabet, upTo: 3), usual: 100)
    }

    @Test("Every long patient: the eight bytes that are looked at together end anywhere")
    func longPatient() {
        let ends: [[UInt8]] = [[], [0xc3, 0xa5], [10], [0], [34], [34, 34], [44], [59], [13], [0x7f], [32]]
        let fields = (0...26).flatMap { length in
            ends.map { [UInt8](repeating: 120, count: length) + $0 + [UInt8](repeating: 121, count: length % 3) }
        }
        expect(.patient, fields, usual: 100)
    }

    @Test("Every code of up to three bytes that may matter, every byte at each place of a code")
    func codes() {
        let alphabet: [UInt8] = [0, 10, 34, 44, 47, 48, 57, 58, 0xb0, 0xff]
        for column in [DischargeColumn.registration, .placement] {
            expect(column, texts(over: alphabet, upTo: 3), usual: column == .placement ? 1 : 0)
            expect(column, texts(over: [47, 48, 57, 58, 0xaf], upTo: 4), usual: 16)
            expect(column, neighbours("1480"), usual: 36)
        }
    }

    @Test("All codes")
    func allCodes() {
        let codes = (0...9_999).map { number in Array("\(10_000 + number)".utf8.dropFirst()) }
        expect(.placement, codes, usual: 20_000)
    }

    @Test("Every day and month with two digits, in years around the edges")
    func days() {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var fields: [[UInt8]] = []
        for year in ["0000", "0001", "1900", "2000", "2023", "2026", "2028", "9999"] {
            for month in 0...13 {
                for day in 0...32 { fields.append(Array("\(year)-\(two(month))-\(two(day))".utf8)) }
            }
        }
        expect(.admissionNotice, fields, usual: 7 * 365)
        expect(.discharged, fields, usual: 365)
    }

    @Test("Every time with four digits")
    func times() {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let fields = (0...99).flatMap { hour in
            (0...99).map { minute in Array("2026-05-04T\(two(hour)):\(two(minute))".utf8) }
        }
        expect(.admissionNotice, fields, usual: 1_440)
    }

    @Test("Every byte at each place of a date, and of a date with a time")
    func moments() {
        expect(.discharged, neighbours("2026-05-08"), usual: 20)
        expect(.readyNotice, neighbours("2026-05-04"), usual: 20)
        expect(.admissionNotice, neighbours("2026-05-01T09:15"), usual: 30)
        expect(.readyNotice, texts(over: Array("2,\"T-\n".utf8) + [0], upTo: 4), usual: 1)
    }

    @Test("Dates of any one byte: nothing that was never read is remembered as a month")
    func repeatedBytes() {
        let fields = (UInt8.min...UInt8.max).flatMap { byte in
            ["01", "28", "31", "00"].map { [UInt8](repeating: byte, count: 8) + Array($0.utf8) }
        }
        for column in [DischargeColumn.admissionNotice, .readyNotice, .discharged] {
            expect(column, fields, usual: 0)
        }
    }

    @Test("Every byte at each place of a word, and every beginning of a word")
    func words() {
        for word in PlanningWord.allCases.map({ $0.rawValue }) {
            expect(.planning, neighbours(word), usual: 2)
            expect(.planning, (0..<word.utf8.count).map { Array(word.utf8.prefix($0)) }, usual: 0)
        }
        for column in [DischargeColumn.openCarePlanned, .openCareAvailable] {
            for word in KnowledgeWord.allCases.map({ $0.rawValue }) { expect(column, neighbours(word), usual: 2) }
            expect(column, texts(over: Array("jane,\"".utf8), upTo: 4), usual: 2)
        }
    }
}
