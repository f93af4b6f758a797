// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import Testing

/// Runs of `avtal` that need no file.
enum AgreementInput {
    /// Runs it.
    static func run(_ arguments: [String]) throws -> Run {
        try Folder.temporary { try $0.run(arguments, of: .avtal) }
    }

    /// Expects a run in a table, in CSV or Markdown, and in JSON, in both languages, to be as it is kept.
    static func expect(
        _ arguments: [String], _ name: String, forms: [(format: String, ending: String)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for language in ["sv", "en"] {
            for (format, ending) in forms {
                let run = try run(arguments + ["--format", format, "--language", language])
                try Golden.expect(run, "avtal/\(name)-\(language).\(ending)", sourceLocation: sourceLocation)
                if format == "table" { Golden.expectFit(run, name, sourceLocation: sourceLocation) }
            }
        }
    }

    /// The records of CSV after its header.
    static func records(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        var records: [[String]] = []
        var place = 0
        while place < bytes.count {
            let record = CSVRecord(in: bytes.span, from: place, to: bytes.count, delimiter: UInt8(ascii: ","))
            records.append(record.fields.map { String(decoding: $0, as: UTF8.self) })
            place = record.end
        }
        return Array(records.dropFirst())
    }

    /// Expects a run to be refused with a sentence, and nothing to be written.
    static func expectRefusal(
        _ arguments: [String], _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let run = try run(arguments)
        let first = run.errors.split(separator: "\n").first ?? ""
        #expect(first == "Error: \(sentence)", "\(arguments)", sourceLocation: sourceLocation)
        #expect(run.status == 64 && run.output.isEmpty, "\(arguments)", sourceLocation: sourceLocation)
    }
}
