// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The whole output of the other commands")
struct OtherOutputTests {
    @Test("The help of every command, which fits in 80 columns except for its usage")
    func help() throws {
        try Folder.temporary { folder in
            for command in ["", "settle", "check", "ledger", "merge", "sample"] {
                let name = "help" + (command.isEmpty ? "" : "-" + command) + ".txt"
                try Golden.expect(try folder.run((command.isEmpty ? [] : [command]) + ["--help"]), name)
            }
        }
    }

    @Test("Forty invented rows, the same for the same seed")
    func sample() throws {
        try Folder.temporary { folder in
            let rows = try folder.run("sample", "--rows", "40", "--seed", "1")
            try Golden.expect(rows, "sample.csv")
            #expect(try folder.run("sample", "--rows", "40", "--seed", "1") == rows)
            #expect(try folder.run("sample", "--rows", "40", "--seed", "2").output != rows.output)
            let more = try folder.run("sample", "--rows", "41", "--seed", "1")
            #expect(more.output.starts(with: rows.output) && more.output.count > rows.output.count)
            #expect(try folder.run("sample", "--rows", "0", "--seed", "1").text == Table.header + "\n")
        }
    }

    @Test("The data of the README are the invented rows of March 2023, those of inpatients among them")
    func data() throws {
        try Folder.temporary { folder in
            let run = try folder.run(
                "sample", "--rows", "1200", "--seed", "2023", "--from", "2023-02", "--to", "2023-03")
            let lines = run.text.split(separator: "\n").enumerated().filter { number, line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                return number == 0 || (fields[8].isEmpty ? fields[4] : fields[8]).hasPrefix("2023-03")
            }
            let file = URL(fileURLWithPath: PackageFile.data("utskrivningar-2023-03.csv"))
            #expect(try String(contentsOf: file, encoding: .utf8) == lines.map { $0.element + "\n" }.joined())
        }
    }

    @Test("Every invented row can be read")
    func readable() throws {
        try Folder.temporary { folder in
            let rows = try folder.run("sample", "--rows", "3000", "--seed", "7", "--to", "2023-10")
            let run = try folder.run(["settle", "-", "--format", "json"], input: rows.output)
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(try run.json["rows"]["read"] == .number(3_000))
        }
    }

    @Test("A ledger of one stay")
    func ledger() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text([Row.usual]))
            let options = ["--month", "2026-05", "--municipality", "1480", "--as-of", "2026-05-31"]
            try Golden.expect(try folder.run(["ledger", "rows.csv"] + options), "ledger.json")
        }
    }
}
