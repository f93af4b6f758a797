// SPDX-License-Identifier: Apache-2.0

import CommandKit
import Foundation
import ResponsibilityForms
import Testing

@Suite("Typical cases of every question of ansvar, and the data of the README")
struct CaseOutputTests {
    @Test("Two to six cases of each question, in both languages and as JSON")
    func cases() throws {
        var findings: Set<String> = []
        try Folder.temporary { folder in
            for type in ResponsibilityQuestions.questions {
                let name = type.name
                let file = PackageFile.tests.appendingPathComponent("Cases/\(name).json").path
                let ask = ["ask", name, "--facts", file]
                for language in ["sv", "en"] {
                    let text = try folder.run(ask + ["--language", language], of: "ansvar")
                    try Golden.expect(text, "ansvar/\(name)-\(language).txt")
                    Golden.expectFit(text, name)
                }
                let json = try folder.run(ask + ["--format", "json"], of: "ansvar")
                try Golden.expect(json, "ansvar/\(name).json")
                let decisions = try json.json.values
                #expect(2...6 ~= decisions.count && Set(decisions.map { $0["id"] }).count == decisions.count, "\(name)")
                findings.formUnion(decisions.compactMap { $0["finding"].string })
                findings.formUnion(decisions.compactMap { $0["answer"]["permission"].string })
            }
        }
        #expect(
            findings == [
                "settled", "leftOpen", "outsideScope", "allowed", "allowedWithApproval", "notAllowed",
            ])
    }

    @Test("There are cases of no other question")
    func names() throws {
        let folder = PackageFile.tests.appendingPathComponent("Cases").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(ResponsibilityQuestions.questions.map { $0.name + ".json" }))
    }

    @Test("The data of the README: a table of devices and a list of interventions")
    func data() throws {
        try Folder.temporary { folder in
            let table = try folder.run(
                "batch", "device-cost", PackageFile.data("ansvar-hjalpmedel.csv"), of: "ansvar")
            try Golden.expect(table, "ansvar/ansvar-hjalpmedel.csv")
            let lines = table.text.split(separator: "\n")
            #expect(lines.count == 21)
            for finding in ["settled", "leftOpen", "outsideScope"] {
                #expect(lines.contains { $0.contains(",\(finding),") })
            }
            let list = try folder.run(
                "ask", "care-responsibility", "--facts", PackageFile.data("ansvar-insatser.json"), of: "ansvar")
            try Golden.expect(list, "ansvar/ansvar-insatser.txt")
            Golden.expectFit(list, "insatser")
        }
    }
}
