// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Whole outputs that are kept in files.
///
/// After a change of wording run `UPDATE_GOLDEN=1 swift test --package-path Examples`, read what changed, and commit it.
enum Golden {
    private static let folder = PackageFile.tests.appendingPathComponent("Golden")
    private static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    /// Expects that a run wrote what a file holds and nothing to standard error, and ended with a status.
    static func expect(
        _ run: Run, _ name: String, status: Int32 = 0, errors: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(run.status == status, "\(name)", sourceLocation: sourceLocation)
        #expect(run.errors == errors, "\(name)", sourceLocation: sourceLocation)
        let file = folder.appendingPathComponent(name)
        guard let golden = try? Data(contentsOf: file), golden.elementsEqual(run.output) else {
            let found = run.text.split(separator: "\n", omittingEmptySubsequences: false)
            guard isUpdated else {
                let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
                let lines = kept.split(separator: "\n", omittingEmptySubsequences: false)
                let line = zip(found, lines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
                let place = line ?? min(found.count, lines.count)
                Issue.record(
                    """
                    Golden/\(name), line \(place + 1), is ”\(lines.dropFirst(place).first ?? "")”, \
                    found ”\(found.dropFirst(place).first ?? "")”.
                    """, sourceLocation: sourceLocation)
                return
            }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(run.output).write(to: file)
            Issue.record(
                "Golden/\(name) was rewritten: read it, and run again without UPDATE_GOLDEN.",
                sourceLocation: sourceLocation)
            return
        }
    }

    /// Expects that every line fits in a terminal of 80 columns, has no space at its end, and breaks no amount apart.
    static func expectFit(_ run: Run, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            #expect(line.count <= 80, "\(name), line \(place + 1): \(line)", sourceLocation: sourceLocation)
            #expect(line.last != " ", "\(name), line \(place + 1): \(line)", sourceLocation: sourceLocation)
            // A line that goes on with that before it is indented.
            guard let next = lines.dropFirst(place + 1).first, next.first == " ", line.last?.isNumber == true else {
                continue
            }
            let rest = next.drop { $0 == " " }
            let isBroken = rest.first?.isNumber == true || rest.hasPrefix("kr")
            #expect(!isBroken, "\(name), line \(place + 1): \(line)", sourceLocation: sourceLocation)
        }
    }
}
