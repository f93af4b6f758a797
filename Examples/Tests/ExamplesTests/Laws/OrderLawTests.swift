// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import Testing

@Suite("The order of rows, the number of files and the number of threads never matter")
struct OrderLawTests {
    /// About a megabyte of rows, with rows that cannot be read all over it.
    private static func rows() throws -> [Row] {
        var rows = try Row.sample(12_000, seed: 5)
        for place in stride(from: 3, to: rows.count, by: 640) { rows[place][.discharged] = "2023-02-29" }
        for place in stride(from: 40, to: rows.count, by: 1_300) { rows[place][.patient] = "x\"y" }
        for place in stride(from: 50, to: rows.count, by: 1_500) { rows[place][.patient] = "two\nlines" }
        return rows
    }

    @Test("Shuffled rows settle to the same bytes")
    func shuffled() throws {
        let rows = Array(try Self.rows().prefix(5_000))
        var random = SplitMix64(seed: 1)
        try Folder.temporary { folder in
            try folder.write("rows.csv", Dialect().text(rows))
            let run = try folder.run("settle", "rows.csv", "--format", "json", "--as-of", "2023-12-31")
            #expect(try RowCount(run).read == 5_000)
            for _ in 0..<3 {
                try folder.write("rows.csv", Dialect().text(rows.shuffled(using: &random)))
                let other = try folder.run("settle", "rows.csv", "--format", "json", "--as-of", "2023-12-31")
                #expect(other.output == run.output && other.status == run.status)
            }
        }
    }

    @Test("One file or several, in any order, from standard input or not, settle to the same bytes")
    func files() throws {
        let rows = Array(try Self.rows().prefix(5_000))
        try Folder.temporary { folder in
            try folder.write("all.csv", Dialect().text(rows))
            try folder.write("a.csv", Dialect(delimiter: ";").text(Array(rows.prefix(1_000))))
            try folder.write("b.csv", Dialect(lineBreak: "\r\n", endsWithBreak: false).text(Array(rows[1_000..<4_999])))
            try folder.write("c.csv", Dialect(quotes: .all).text(Array(rows.suffix(1))))
            try folder.write("none.csv", Table.header)
            let options = ["--format", "json"]
            let run = try folder.run(["settle", "all.csv"] + options)
            #expect(try RowCount(run).read == 5_000)
            let all = Array(Dialect().text(rows).utf8)
            #expect(try folder.run(["settle", "-"] + options, input: all).output == run.output)
            let dialect = Dialect(columns: [.extra("x", ["\n"])] + Dialect().columns)
            let middle = Array(dialect.text(Array(rows[1_000..<4_999])).utf8)
            for files in [
                ["a.csv", "b.csv", "c.csv"], ["c.csv", "none.csv", "a.csv", "b.csv"],
                ["b.csv", "c.csv", "a.csv", "none.csv"], ["a.csv", "-", "c.csv"], ["c.csv", "a.csv", "-"],
            ] {
                for threads in ["1", "2"] {
                    let other = try folder.run(["settle"] + files + options + ["--threads", threads], input: middle)
                    #expect(other.output == run.output && other.status == run.status, "\(files)")
                }
            }
        }
    }

    @Test("Any number of threads writes the same bytes to the terminal, to standard output and to the rejects")
    func threads() throws {
        let rows = try Self.rows()
        try Folder.temporary { folder in
            try folder.write("rows.csv", Dialect().text(rows))
            try folder.write("more.csv", Dialect(delimiter: ";", quotes: .some).text(Array(rows.suffix(4_000))))
            let arguments = ["settle", "rows.csv", "more.csv", "--format", "json"]
            let run = try folder.run(arguments + ["--threads", "1"])
            let counts = try RowCount(run)
            #expect(counts.read == 16_000 && counts.rejected > 20 && counts.addsUp)
            _ = try folder.run(arguments + ["--threads", "1", "--rejects", "rejects.csv"])
            let rejects = try folder.text("rejects.csv")
            #expect(try Rejects.records(rejects).count == Int(counts.rejected))
            for threads in ["2", "3", "8"] {
                #expect(try folder.run(arguments + ["--threads", threads]) == run, "\(threads) threads")
                let silent = try folder.run(arguments + ["--threads", threads, "--rejects", "rejects.csv"])
                #expect(silent.output == run.output, "\(threads) threads")
                #expect(try folder.text("rejects.csv") == rejects, "\(threads) threads")
            }
            #expect(try folder.run(arguments).output == run.output)
        }
    }
}
