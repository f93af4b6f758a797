// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Files that cannot be opened or written")
struct BadFileTests {
    private let table = Table.text([Row.usual, Row.usual])

    @Test("A file that is not there is named, nothing is settled, and the status is 66")
    func missing() throws {
        try Folder.temporary { folder in
            try folder.write("good.csv", table)
            let swedish = "Filen ”borta.csv” kan inte öppnas: kontrollera att den finns och får läsas.\n"
            let english = "The file “borta.csv” cannot be opened: check that it exists and may be read.\n"
            for command in ["settle", "ledger"] {
                for files in [["borta.csv"], ["good.csv", "borta.csv"], ["borta.csv", "good.csv"]] {
                    let run = try folder.run([command] + files)
                    #expect(run == Run(output: [], errors: swedish, status: 66))
                    #expect(
                        try folder.run([command] + files + ["--language", "en"])
                            == Run(output: [], errors: english, status: 66))
                }
            }
            for command in ["check", "merge"] {
                #expect(try folder.run(command, "borta.csv") == Run(output: [], errors: swedish, status: 66))
            }
            #expect(try folder.run("settle", "").status == 66)
        }
    }

    @Test("A folder is told to be one")
    func folder() throws {
        try Folder.temporary { folder in
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent("mapp"), withIntermediateDirectories: false)
            let swedish = "”mapp” är en mapp: ange en fil, eller - för standard in.\n"
            let english = "“mapp” is a folder: name a file, or - for standard input.\n"
            for command in ["settle", "ledger", "check", "merge"] {
                #expect(try folder.run(command, "mapp") == Run(output: [], errors: swedish, status: 66))
                #expect(
                    try folder.run(command, "mapp", "--language", "en")
                        == Run(output: [], errors: english, status: 66))
            }
        }
    }

    private func swedish(_ name: String) -> String {
        "Filen ”\(name)” kan inte skrivas: kontrollera att mappen finns, får skrivas i och har plats.\n"
    }

    private func english(_ name: String) -> String {
        "The file “\(name)” cannot be written: check that its folder exists, may be written to and has room.\n"
    }

    @Test("A file of rejected rows that cannot be written stops the run before it begins, with 73")
    func unwritable() throws {
        try Folder.temporary { folder in
            try folder.write("good.csv", table)
            try FileManager.default.createDirectory(
                at: folder.url.appendingPathComponent("mapp"), withIntermediateDirectories: false)
            for name in ["ingen/rader.csv", "mapp"] {
                for command in ["settle", "ledger"] {
                    #expect(
                        try folder.run(command, "good.csv", "--rejects", name)
                            == Run(output: [], errors: swedish(name), status: 73))
                    #expect(
                        try folder.run(command, "good.csv", "--rejects", name, "--language", "en")
                            == Run(output: [], errors: english(name), status: 73))
                }
            }
        }
    }

    @Test(
        "A disk without room is told, with 73",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "There is no /dev/full."))
    func full() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", Table.text(["x"]))
            let run = try folder.run("settle", "rows.csv", "--rejects", "/dev/full")
            #expect(run == Run(output: [], errors: swedish("/dev/full"), status: 73))
        }
    }

    @Test("The file of rejected rows never takes the place of the input")
    func rejectsOverInput() throws {
        try Folder.temporary { folder in
            try folder.write("rows.csv", table)
            try FileManager.default.createSymbolicLink(
                atPath: folder.url.appendingPathComponent("link.csv").path,
                withDestinationPath: folder.url.appendingPathComponent("rows.csv").path)
            for name in ["rows.csv", "./rows.csv", "link.csv"] {
                for command in ["settle", "ledger"] {
                    let run = try folder.run(command, "rows.csv", "--rejects", name)
                    #expect(run.status != 0 && run.output.isEmpty)
                    #expect(try folder.text("rows.csv") == table)
                }
            }
        }
    }

    @Test("A file of rejected rows has only its header when every row can be read, and replaces an older one")
    func noRejects() throws {
        try Folder.temporary { folder in
            try folder.write("good.csv", table)
            try folder.write("rejects.csv", "old\n")
            let run = try folder.run("settle", "good.csv", "--amount", "2026=1", "--rejects", "rejects.csv")
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(try folder.text("rejects.csv") == Rejects.header)
        }
    }

    @Test("The rejects of several files stand in the order of the files, each with its own lines")
    func order() throws {
        try Folder.temporary { folder in
            try folder.write("b.csv", Table.text(["x", Row.usual.line, "y"]))
            try folder.write("a.csv", Table.text(["z"]))
            let arguments = ["settle", "b.csv", "-", "a.csv", "b.csv", "--amount", "2026=1", "--rejects", "bad.csv"]
            let run = try folder.run(arguments, input: Array(Table.text(["å"]).utf8))
            #expect(run.status == 65)
            #expect(
                try Rejects.records(folder.text("bad.csv")).map { $0[0] + $0[1] + $0[5] }
                    == ["b.csv2x", "b.csv4y", "-2å", "a.csv2z", "b.csv2x", "b.csv4y"])
        }
    }
}
