// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("However a table is written, it settles to the same bytes")
struct DialectLawTests {
    /// Rows of more than one segment, some of them unusual and some that cannot be read.
    private static func rows() throws -> [Row] {
        var rows = try Row.sample(4_000, seed: 11)
        for place in stride(from: 0, to: rows.count, by: 97) { rows[place][.patient] = "Åsa \(place)" }
        for place in stride(from: 5, to: rows.count, by: 501) { rows[place][.registration] = "14" }
        for place in stride(from: 9, to: rows.count, by: 211) { rows[place][.placement] = "0180" }
        return rows
    }

    private static let awkward = ["", "x", "a,b;c", "two\nlines", "\r\n", "say \"hi\"", "\"", ",\"\n\";", "å", " "]

    private static let shuffled: [DischargeColumn] = [
        .discharged, .openCareAvailable, .patient, .planning, .registration, .readyNotice, .openCarePlanned,
        .admissionNotice, .placement,
    ]

    private static var dialects: [(name: String, dialect: Dialect)] {
        let columns = shuffled.map { Dialect.Column.table($0) }
        let extra: [Dialect.Column] =
            [.extra("a;b,c", awkward)] + columns.prefix(4) + [.extra("two\nlines", ["plain"]), .extra("", awkward)]
            + columns.dropFirst(4) + [.extra("sist \"av\" alla", awkward.reversed())]
        var dialects = [
            ("CRLF", Dialect(lineBreak: "\r\n")), ("semicolon", Dialect(delimiter: ";")),
            ("byte order mark", Dialect(hasByteOrderMark: true)),
            ("no final line break", Dialect(endsWithBreak: false)),
            ("all quoted", Dialect(quotes: .all)), ("some quoted", Dialect(quotes: .some)),
            ("other order", Dialect(columns: columns)), ("extra columns", Dialect(columns: extra)),
            ("extra plain column", Dialect(columns: columns + [.extra("anm", ["", "x", "ett längre ord", "-"])])),
        ]
        for delimiter in [",", ";"] {
            for quotes in Dialect.Quotes.allCases {
                let dialect = Dialect(
                    delimiter: delimiter, lineBreak: "\r\n", hasByteOrderMark: true, endsWithBreak: false,
                    quotes: quotes, columns: extra)
                dialects.append(("everything with \(delimiter) and \(quotes) quoted", dialect))
            }
        }
        return dialects
    }

    @Test("Comma or semicolon, LF or CRLF, byte order mark, quotes, order of columns, extra columns, last line break")
    func dialects() throws {
        let rows = try Self.rows()
        try Folder.temporary { folder in
            try folder.write("plain.csv", Dialect().text(rows))
            let plain = try folder.run("settle", "plain.csv", "--format", "json")
            let counts = try RowCount(plain)
            #expect(counts.read == rows.count && counts.rejected == 8 && counts.addsUp && counts.ongoing > 10)
            for (name, dialect) in Self.dialects {
                try folder.write("other.csv", dialect.text(rows))
                let other = try folder.run("settle", "other.csv", "--format", "json")
                #expect(other.output == plain.output && other.status == plain.status, "\(name): \(other.errors)")
            }
        }
    }

    @Test("Ten rows in every combination of the ways to write them")
    func combinations() throws {
        let rows = try Row.sample(10, seed: 3)
        let plain = try Folder.temporary { folder in
            try folder.run(["settle", "-", "--format", "json"], input: Array(Dialect().text(rows).utf8))
        }
        #expect(try RowCount(plain).read == 10)
        var text: [String: String] = [:]
        for delimiter in [",", ";"] {
            for lineBreak in ["\n", "\r\n"] {
                for mark in [false, true] {
                    for final in [false, true] {
                        for quotes in Dialect.Quotes.allCases {
                            let dialect = Dialect(
                                delimiter: delimiter, lineBreak: lineBreak, hasByteOrderMark: mark,
                                endsWithBreak: final, quotes: quotes)
                            text["\(dialect)"] = dialect.text(rows)
                        }
                    }
                }
            }
        }
        #expect(text.count == 48 && Set(text.values).count == 48)
        try Folder.temporary { folder in
            for (name, text) in text {
                let run = try folder.run(["settle", "-", "--format", "json"], input: Array(text.utf8))
                #expect(run == plain, "\(name)")
            }
        }
    }
}
