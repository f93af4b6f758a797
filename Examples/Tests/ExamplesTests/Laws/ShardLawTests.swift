// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import Testing

@Suite("Splitting the input anywhere and merging the ledgers gives the same bytes")
struct ShardLawTests {
    private static func rows(_ count: Int) throws -> [Row] {
        var rows = try Row.sample(count, seed: 17)
        for place in stride(from: 7, to: rows.count, by: 100) { rows[place][.planning] = "kanske" }
        return rows
    }

    /// Splits rows at random places; parts may be empty.
    private func split(_ rows: [Row], into parts: Int, _ random: inout SplitMix64) -> [[Row]] {
        let cuts = (1..<parts).map { _ in random.below(rows.count + 1) }.sorted()
        return zip([0] + cuts, cuts + [rows.count]).map { Array(rows[$0..<$1]) }
    }

    /// Expects that the merged ledgers of parts are the ledger of the whole, and settle to the same.
    private func expect(_ rows: [Row], parts: [[Row]], options: [String], _ random: inout SplitMix64) throws {
        try Folder.temporary { folder in
            try folder.write("whole.csv", Dialect().text(rows))
            let whole = try folder.run(["ledger", "whole.csv"] + options)
            let shards = try parts.enumerated().map { place, rows in
                try folder.write("part\(place).csv", Dialect(quotes: place % 2 == 0 ? .needed : .all).text(rows))
                let ledger = try folder.run(["ledger", "part\(place).csv"] + options)
                return try folder.write("part\(place).json", ledger.output)
            }
            let merged = try folder.run(["merge"] + shards.shuffled(using: &random))
            #expect(merged.output == whole.output && merged.status == 0 && merged.errors.isEmpty, "\(options)")
            // Merging is associative: the first shards may be merged before the others are known.
            let head = try folder.run(["merge"] + shards.prefix(2))
            try folder.write("head.json", head.output)
            let late = try folder.run(["merge"] + shards.dropFirst(2) + ["head.json"])
            #expect(late.output == whole.output, "\(options)")
            for format in ["json", "csv", "table"] {
                let form = ["--format", format, "--explain", "--amount", "2024=11000"]
                let settled = try folder.run(["settle", "whole.csv"] + options + form)
                let again = try folder.run(["merge"] + shards.shuffled(using: &random) + form)
                #expect(again.output == settled.output && !again.output.isEmpty, "\(options), \(format)")
            }
        }
    }

    @Test("A file in any number of shards, under every model and selection")
    func shards() throws {
        let rows = try Self.rows(600)
        var random = SplitMix64(seed: 2)
        for (count, options) in [
            (2, []), (3, ["--as-of", "2023-12-31"]), (5, ["--model", "statutory"]), (4, ["--model", "dalarna"]),
            (2, ["--model", "sormland"]), (3, ["--model", "mean:threshold=2.25,limit=5,day0=yes"]),
            (6, ["--mean", "rounded:2"]), (3, ["--month", "2023-05", "--month", "2023-06"]),
            (4, ["--municipality", "1480", "--municipality", "0180", "--as-of", "2023-08-01"]),
        ] {
            try expect(rows, parts: split(rows, into: count, &random), options: options, &random)
        }
    }

    @Test("A large file, cut near the ends of its segments")
    func large() throws {
        let rows = try Self.rows(8_000)
        var random = SplitMix64(seed: 3)
        try expect(rows, parts: split(rows, into: 7, &random), options: [], &random)
    }

    @Test("A shard for every row, and one without rows")
    func singleRows() throws {
        let rows = try Self.rows(8)
        var random = SplitMix64(seed: 4)
        try expect(rows, parts: rows.map { [$0] } + [[]], options: ["--as-of", "2023-06-30"], &random)
    }

    @Test("A ledger merged with itself counts everything twice")
    func twice() throws {
        let rows = try Self.rows(300)
        try Folder.temporary { folder in
            try folder.write("rows.csv", Dialect().text(rows))
            try folder.write("ledger.json", try folder.run("ledger", "rows.csv").output)
            let twice = try folder.run("merge", "ledger.json", "ledger.json", "--format", "json")
            #expect(twice.output == (try folder.run("settle", "rows.csv", "rows.csv", "--format", "json").output))
            #expect(try RowCount(twice).read == 600 && RowCount(twice).addsUp)
        }
    }
}
