// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("Selecting months and municipalities settles what only those rows would settle")
struct SelectionLawTests {
    private static func rows() throws -> [Row] {
        var rows = try Row.sample(1_500, seed: 23)
        for place in stride(from: 2, to: rows.count, by: 50) { rows[place][.registration] = "0180" }
        for place in stride(from: 31, to: rows.count, by: 90) { rows[place][.openCarePlanned] = "?" }
        return rows
    }

    /// The municipality that counts.
    private func municipality(_ row: Row) -> String {
        row[.placement].isEmpty ? row[.registration] : row[.placement]
    }

    @Test("The settlements are those of the rows that are filtered first; the others are counted as outside")
    func settlements() throws {
        let rows = try Self.rows()
        try Folder.temporary { folder in
            try folder.write("all.csv", Dialect().text(rows))
            for (months, codes) in [
                (["2023-05"], []), (["2023-05", "2023-02", "2023-05"], []), ([], ["1480"]),
                ([], ["1402", "1480", "0180"]), (["2023-03"], ["1480"]), (["2023-03", "2023-04"], ["1499", "1490"]),
                (["2026-01"], []), ([], ["0000"]),
            ] {
                let options = months.flatMap { ["--month", $0] } + codes.flatMap { ["--municipality", $0] }
                let isKnown: (Row) -> Bool = { $0[.openCarePlanned] != "?" }
                let isSelected: (Row) -> Bool = { row in
                    let month = String(row[.discharged].prefix(7))
                    let inMonth = months.isEmpty || month.isEmpty || months.contains(month)
                    return inMonth && (codes.isEmpty || codes.contains(municipality(row)))
                }
                let selected = try folder.run(["settle", "all.csv", "--format", "json"] + options)
                let kept = rows.filter { isKnown($0) && isSelected($0) }
                try folder.write("kept.csv", Dialect().text(kept))
                let filtered = try folder.run(["settle", "kept.csv", "--format", "json"])
                for key in ["settlements", "ongoing", "excluded"] {
                    #expect(try selected.json[key] == filtered.json[key], "\(options)")
                }
                let (all, few) = (try RowCount(selected), try RowCount(filtered))
                #expect(all.addsUp && all.read == rows.count && few.read == kept.count && few.addsUp)
                #expect(all.settled == few.settled && all.excluded == few.excluded && all.ongoing == few.ongoing)
                #expect(all.rejected == rows.filter { !isKnown($0) }.count)
                #expect(all.outsideSelection == rows.filter { isKnown($0) && !isSelected($0) }.count)
            }
        }
    }

    @Test("The settlements of every month alone, one after another, are those of all months together")
    func months() throws {
        let rows = try Self.rows()
        try Folder.temporary { folder in
            try folder.write("all.csv", Dialect().text(rows))
            let all = try folder.run("settle", "all.csv", "--format", "json").json["settlements"].values
            var one: [JSON] = []
            for month in 1...12 {
                let name = "2023-" + (month < 10 ? "0" : "") + "\(month)"
                let run = try folder.run("settle", "all.csv", "--format", "json", "--month", name)
                one += try run.json["settlements"].values
            }
            #expect(one == all && all.count > 300)
            let keys = all.compactMap { $0["month"].string }
            #expect(keys == keys.sorted() && keys.count == all.count)
        }
    }
}
