// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Memory")
struct MemoryTests {
    private static let canTell = FileManager.default.fileExists(atPath: "/proc/self/status")

    /// The most memory that a process has used so far, in KiB, as Linux tells; nil when it has ended.
    private func peak(of process: Process) -> Int? {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter { $0.isNumber }) }
    }

    /// The most memory, in KiB, that was seen while a file was settled.
    private func peak(settling file: String, in folder: Folder) throws -> Int {
        let output = folder.url.appendingPathComponent("out.json")
        try folder.write("out.json", "")
        let process = try folder.process(["settle", file, "--format", "json", "--threads", "1"])
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        var highest = 0
        while process.isRunning {
            highest = max(highest, peak(of: process) ?? 0)
            usleep(2_000)
        }
        #expect(process.terminationStatus == 0)
        return highest
    }

    @Test(
        "200 000 rows need no more memory than 20 000, and far less than 64 MiB",
        .enabled(if: canTell, "Only /proc tells how much memory a process has used."))
    func flat() throws {
        try Folder.temporary { folder in
            let rows = try Row.sample(2_000, seed: 1)
            let block = Array(Dialect().lines(rows).dropFirst().joined().utf8)
            let header = Array((Table.header + "\n").utf8)
            try folder.write("few.csv", header + (0..<10).flatMap { _ in block })
            try folder.write("many.csv", header + (0..<100).flatMap { _ in block })
            let size = block.count * 100 / 1_024
            let few = try peak(settling: "few.csv", in: folder)
            let many = try peak(settling: "many.csv", in: folder)
            #expect(try JSON(folder.text("out.json"))["rows"]["read"] == .number(200_000))
            #expect(few > 1_024 && many < 64 * 1_024, "\(few) and \(many) KiB")
            #expect(many - few < size / 4, "\(few) and \(many) KiB for a file of \(size) KiB")
        }
    }
}
