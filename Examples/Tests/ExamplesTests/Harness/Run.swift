// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One run of the command: what it wrote, and how it ended.
struct Run: Hashable {
    /// The bytes of standard output.
    let output: [UInt8]

    /// Standard error.
    let errors: String

    /// The exit status; 128 and the number of the signal when one ended the run.
    let status: Int32

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// The value of standard output as JSON.
    var json: JSON { get throws { try JSON(output) } }
}

/// The executables that are tested.
enum Executable {
    /// The folder of the executables, which stand beside the bundle of the tests whatever the scratch path.
    private static let folder: URL? = {
        // On Linux the running executable is the bundle, elsewhere the bundle is loaded into one of the toolchain.
        let places = [Bundle.main.executableURL] + Bundle.allBundles.map { $0.bundleURL }
        return places.compactMap { $0?.resolvingSymlinksInPath().deletingLastPathComponent() }
            .first { FileManager.default.isExecutableFile(atPath: $0.appendingPathComponent("utskrivning").path) }
    }()

    /// The file of the executable with a name.
    static func url(_ name: String) throws -> URL {
        guard let url = folder?.appendingPathComponent(name), FileManager.default.isExecutableFile(atPath: url.path)
        else { throw Missing(name: name) }
        return url
    }

    /// An executable cannot be found.
    struct Missing: Error {
        let name: String
    }
}

extension Folder {
    /// Runs the command in the folder, so that files have short names.
    ///
    /// What it reads and writes are files: a pipe that fills up while nobody reads it would stop the run.
    func run(_ arguments: [String], of command: String = "utskrivning", input: [UInt8] = []) throws -> Run {
        let (input, output, errors) = (try file("in", input), try file("out"), try file("err"))
        defer { for file in [input, output, errors] { try? FileManager.default.removeItem(at: file) } }
        let process = try process(arguments, of: command)
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
        return Run(
            output: [UInt8](try Data(contentsOf: output)),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
            status: signal + process.terminationStatus)
    }

    /// The same with the arguments one by one.
    func run(_ arguments: String..., of command: String = "utskrivning", input: [UInt8] = []) throws -> Run {
        try run(arguments, of: command, input: input)
    }

    /// A run that is not started yet.
    func process(_ arguments: [String], of command: String = "utskrivning") throws -> Process {
        let process = Process()
        process.executableURL = try Executable.url(command)
        process.arguments = arguments
        process.currentDirectoryURL = url
        // The width of the help must not depend on the terminal of whoever runs the tests.
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "COLUMNS" && $0.key != "LINES" }
        return process
    }

    /// A new file for a run, with a name that no other has.
    private func file(_ kind: String, _ bytes: [UInt8] = []) throws -> URL {
        let file = url.appendingPathComponent("." + kind + "-" + UUID().uuidString)
        try Data(bytes).write(to: file)
        return file
    }
}
