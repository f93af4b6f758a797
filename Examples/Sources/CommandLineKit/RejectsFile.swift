// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal
import Synchronization

/// The file that rejected rows go to, a line for each thing that is wrong.
final class RejectsFile: Sendable {
    /// The number of rejected rows that are shown when no file is given for them.
    static let shown = 10

    private let file: OutputFile?
    private let language: Language
    private let failure = Mutex<UnwrittenFile?>(nil)

    /// Creates the file; without a name nothing is written.
    init(_ name: String?, butNot inputs: [String], language: Language) throws(UnwrittenFile) {
        self.language = language
        guard let name else {
            file = nil
            return
        }
        file = try OutputFile(creating: name, butNot: inputs)
        put(["fil", "rad", "kolumn", "funnet", "godtas", "innehall"])
    }

    func write(_ row: RejectedRow, of name: String) {
        guard file != nil else { return }
        // A line break of two characters is one in Swift.
        let line = row.text.last?.isNewline == true ? String(row.text.dropLast()) : row.text
        for fault in row.faults {
            put([name, "\(row.line)", fault.column, fault.found(in: language), fault.accepted(in: language), line])
        }
    }

    private func put(_ fields: [String]) {
        do throws(UnwrittenFile) { try file?.write(Array(CSVWriter.record(fields).utf8)) } catch {
            failure.withLock { $0 = error }
        }
    }

    func close() throws(UnwrittenFile) {
        try file?.close()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}
