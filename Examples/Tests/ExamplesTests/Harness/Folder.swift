// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder for the files of one test.
struct Folder {
    /// Where the folder is.
    let url: URL

    /// Makes a folder, works in it, and removes it with everything inside.
    static func temporary<Result>(_ work: (Folder) throws -> Result) throws -> Result {
        let name = "utskrivning-" + UUID().uuidString
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(name, isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try work(Folder(url: url))
    }

    /// Writes a file and returns its name.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: url.appendingPathComponent(name))
        return name
    }

    /// Writes a file of text and returns its name.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    /// The text of a file.
    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }
}

/// The files of the package that the tests read.
enum PackageFile {
    /// The folder of the tests.
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// A file that is part of the examples, such as the table that the README settles.
    static func data(_ name: String) -> String {
        tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data/" + name).path
    }
}
