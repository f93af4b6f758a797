// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Foundation
import Testing

@Suite("What a batch writes depends on the rows alone")
struct BatchLawTests {
    /// Rows of the question on the cost of a device, some of which cannot be read.
    private static func rows(_ count: Int) -> [String] {
        (0..<count).map { number in
            let born = number % 11 == 0 ? "" : "\(1940 + number % 85)-0\(1 + number % 9)-\(10 + number % 19)"
            let always = ["ja", "nej", "okant", "okänt"][number % 4]
            let provider = ["region", "municipality", ""][number * 7 % 3]
            let instruction = number % 6 == 0 ? "both" : ""
            let facts = "\(always),\(born),2026-05-04,\(provider),\(1480 + number % 9),\(instruction)"
            switch number % 97 {
            case 3: return "\"P\n\(number)\",\(facts)"
            case 5: return "P\(number),nej,1950-01-01,2026-02-30,region,1480,"
            case 7: return "\"P\(number),\(facts)"
            case 11: return "P\(number),nej,1950-01-01"
            case 13: return "\"P\"\"\(number)\",\(facts)"
            case 17: return "P\(number),nej,2026-05-05,2026-05-04,region,1480,"
            default: return "Åsa \(number),\(facts)"
            }
        }
    }

    private static let names = "namn,regionAlwaysPays,born,prescribed,provider,registration,instruction.payer"
    private static let header = names + "\n"

    @Test("With 1, 2, 3 and 8 threads the same bytes are written, rejected and told, wherever the segments end")
    func threads() throws {
        try Folder.temporary { folder in
            let rows = Self.rows(20_000).joined(separator: "\n")
            for filling in [0, 1, 17, 200] {
                let first = String(repeating: "x", count: filling) + ",nej,1950-01-01,2026-05-04,region,1480,\n"
                try folder.write("rows.csv", Self.header + first + rows)
                var runs: [Run] = []
                var rejects: [String] = []
                for threads in ["1", "2", "3", "8"] {
                    let arguments = ["batch", "device-cost", "rows.csv", "--threads", threads]
                    runs.append(try folder.run(arguments, of: .ansvar))
                    _ = try folder.run(arguments + ["--rejects", "r.csv"], of: .ansvar)
                    rejects.append(try folder.text("r.csv"))
                }
                #expect(runs.allSatisfy { $0 == runs[0] } && runs[0].status == 65, "\(filling)")
                #expect(rejects.allSatisfy { $0 == rejects[0] }, "\(filling)")
            }
        }
    }

    @Test("Every row is either written or rejected, and what is written begins with the row")
    func nothingLost() throws {
        try Folder.temporary { folder in
            let rows = Self.rows(5_000)
            try folder.write("rows.csv", Self.header + rows.joined(separator: "\n") + "\n")
            let run = try folder.run("batch", "device-cost", "rows.csv", "--rejects", "r.csv", of: .ansvar)
            let rejected = Set(try Rejects.records(folder.text("r.csv")).map { $0[1] })
            var expected = Self.names + ",finding,answer,norms\n"
            var (line, count) = (2, 0)
            for row in rows {
                // The first line of a row that is never closed is rejected, and a row of two lines counts as such.
                if rejected.contains("\(line)") { count += 1 } else { expected += row + ",\n" }
                line += row.count { $0 == "\n" } + 1
            }
            // Without what was appended, the rows are those that were read.
            let appended = try Regex(",(settled|leftOpen|outsideScope),[A-Za-z0-9 ]*,[ABHI][-ABHI0-9 ]+\n")
            let written = run.text.matches(of: appended).count
            #expect(written + count == rows.count && count == rejected.count && count > 100)
            #expect(run.text.replacing(appended, with: ",\n") == expected)
        }
    }

    @Test("Whatever ends the lines and divides the fields is kept")
    func dialects() throws {
        try Folder.temporary { folder in
            let text =
                "\u{feff}namn;responsible\r\n\"a;b\";region\r\n\r\n c ;municipality\r\n\"d\"\"\";\"region\""
            let run = try folder.run("batch", "care-of-the-deceased", "-", of: .ansvar, input: Array(text.utf8))
            #expect(
                run.text == "\u{feff}namn;responsible;finding;answer;norms\r\n"
                    + "\"a;b\";region;settled;region;B-35\r\n c ;municipality;settled;municipality;B-35\r\n"
                    + "\"d\"\"\";\"region\";settled;region;B-35\r\n")
            #expect(run.status == 0 && run.errors.isEmpty)
        }
    }

    @Test(
        "A last row without a line break gets that of the header, and a carriage return at its end is none of its own")
    func lastRow() throws {
        try Folder.temporary { folder in
            for lineBreak in ["\n", "\r\n"] {
                for row in ["region,x", "region,", "\"region\",\"x\"", "\"region\",x\r"] {
                    for end in ["", "\r", "\n", "\r\n"] {
                        let header = "responsible,a"
                        let text = header + lineBreak + row + end
                        let run = try folder.run(
                            "batch", "care-of-the-deceased", "-", of: .ansvar, input: Array(text.utf8))
                        // One carriage return belongs to the line break, or to the end of the file.
                        let isOwn = end == "\n" && row.last == "\r"
                        let kept = isOwn || end.isEmpty && row.last == "\r" ? String(row.dropLast()) : row
                        let last = isOwn ? "\r\n" : end.contains("\n") ? end : lineBreak
                        let expected =
                            header + ",finding,answer,norms" + lineBreak + kept + ",settled,region,B-35" + last
                        #expect(run.status == 0 && run.errors.isEmpty, "\(text.debugDescription)")
                        #expect(run.text.utf8.elementsEqual(expected.utf8), "\(text.debugDescription): \(run.text)")
                    }
                }
            }
        }
    }

    @Test("Bytes of another encoding in a column of one's own are carried along untouched")
    func otherEncoding() throws {
        try Folder.temporary { folder in
            func row(_ name: [UInt8], _ rest: String) -> [UInt8] { name + Array((rest + "\n").utf8) }
            let names: [[UInt8]] = [[0xc5, 0x73, 0x61], [0xff, 0x00, 0x80], [0x22, 0xe5, 0x3b, 0x22]]
            let input = row([], "id;responsible") + names.flatMap { row($0, ";region") }
            let expected =
                row([], "id;responsible;finding;answer;norms")
                + names.flatMap { row($0, ";region;settled;region;B-35") }
            let run = try folder.run("batch", "care-of-the-deceased", "-", of: .ansvar, input: input)
            #expect(run.output == expected && run.status == 0 && run.errors.isEmpty)
            let wrong = row([], "id;responsible") + row([0xe5], ";regi\u{f8}n") + row([0x61, 0x3b, 0xe5], "")
            let told = try folder.run("batch", "care-of-the-deceased", "-", of: .ansvar, input: wrong)
            #expect(told.status == 65)
            #expect(
                told.errors == """
                    -, rad 2, kolumn responsible, här står ”regiøn”, här godtas tomt eller region, municipality.
                    -, rad 3, kolumn responsible, här står ”\u{fffd}”, här godtas tomt eller region, municipality.
                    2 rader kunde inte läsas. Med --rejects FIL sparas alla i en fil.

                    """)
        }
    }

    @Test(
        "Rows of the questions with the most facts are answered the same on any number of threads",
        arguments: AskingCommand.allCases)
    func otherQuestions(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            for type in command.questions.sorted(by: { $0.facts.count > $1.facts.count }).prefix(4) {
                let lines = SampleCases(type, most: 6_000, seed: 0x0b).table.split(separator: "\n")
                let rows = (0..<6_000).map { number in
                    let row = lines[1 + number % (lines.count - 1)]
                    guard number % 5 == 4 else { return String(row) }
                    // A word that no fact accepts.
                    return row.split(separator: ",", omittingEmptySubsequences: false).dropLast()
                        .joined(separator: ",") + ",ingen"
                }
                try folder.write("rows.csv", ([String(lines[0])] + rows).joined(separator: "\n") + "\n")
                let batch = ["batch", type.name, "rows.csv"]
                let runs = try ["1", "2", "3", "8"].map { threads in
                    try folder.run(batch + ["--threads", threads], of: command)
                }
                #expect(runs.allSatisfy { $0 == runs[0] } && runs[0].status == 65, "\(type.name)")
                _ = try folder.run(batch + ["--rejects", "r.csv"], of: command)
                let rejected = Set(try Rejects.records(folder.text("r.csv")).map { $0[1] })
                let written = runs[0].text.count { $0 == "\n" } - 1
                #expect(written + rejected.count == rows.count && rejected.count >= 1_200, "\(type.name)")
            }
        }
    }
}
