// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Foundation
import Testing

@Suite("Typical cases of every question, and the data of the README")
struct CaseOutputTests {
    @Test("Two to thirteen cases of each question, in both languages and as JSON", arguments: AskingCommand.allCases)
    func cases(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            for type in command.questions {
                let name = type.name
                let file = PackageFile.tests.appendingPathComponent("Cases/\(name).json").path
                let ask = ["ask", name, "--facts", file]
                for language in ["sv", "en"] {
                    let text = try folder.run(ask + ["--language", language], of: command)
                    try Golden.expect(text, "\(command)/\(name)-\(language).txt")
                    Golden.expectFit(text, name)
                }
                let json = try folder.run(ask + ["--format", "json"], of: command)
                try Golden.expect(json, "\(command)/\(name).json")
                let decisions = try json.json.values
                let names = Set(decisions.map { $0["id"] })
                #expect(2...13 ~= decisions.count && names.count == decisions.count, "\(name)")
                // Whatever the facts are, the cases show what comes of them.
                let possible = try SampleCases(type, most: 300, seed: 0xca5e).decisions.map { Self.outcome($0) }
                #expect(Set(possible).isSubset(of: decisions.map { Self.outcome($0) }), "\(name)")
            }
        }
    }

    /// The finding, and which of a few answers it is when something may be done or not, is there or not.
    private static func outcome(_ decision: JSON) -> [JSON] {
        [decision["finding"]] + ["permission", "completeness", "prohibition"].map { decision["answer"][$0] }
    }

    @Test("There are cases of no other question")
    func names() throws {
        let folder = PackageFile.tests.appendingPathComponent("Cases").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(AskingCommand.allQuestions.map { $0.name + ".json" }))
    }

    @Test("The data of the README: tables of devices and persons, lists of interventions, placements and offers")
    func data() throws {
        try Folder.temporary { folder in
            for (command, question, name, count) in [
                (AskingCommand.ansvar, "device-cost", "ansvar-hjalpmedel", 20),
                (.munhalsa, "entitlement", "munhalsa-personer", 16),
            ] {
                let table = try folder.run("batch", question, PackageFile.data(name + ".csv"), of: command)
                try Golden.expect(table, "\(command)/\(name).csv")
                let lines = table.text.split(separator: "\n")
                #expect(lines.count == count + 1)
                for finding in ["settled", "leftOpen", "outsideScope"] {
                    #expect(lines.contains { $0.contains(",\(finding),") })
                }
            }
            for (command, question, name) in [
                (AskingCommand.ansvar, "care-responsibility", "ansvar-insatser"),
                (.placering, "placement-responsibility", "placering-fragor"),
                (.munhalsa, "assessment-offer", "munhalsa-fragor"),
                (.avtal, "agreement-in-force", "avtal-fragor"),
                (.lakarmedverkan, "short-term-treatment", "lakarmedverkan-fragor"),
            ] {
                let list = try folder.run(
                    "ask", question, "--facts", PackageFile.data(name + ".json"), of: command)
                try Golden.expect(list, "\(command)/\(name).txt")
                Golden.expectFit(list, name)
            }
        }
    }
}
