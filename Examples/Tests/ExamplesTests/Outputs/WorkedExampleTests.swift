// SPDX-License-Identifier: Apache-2.0

import DischargeTable
import Testing

@Suite("The worked example: Göteborg in May 2026, 11 600 kr a day")
struct WorkedExampleTests {
    /// The document that the contract of the command gives, with the model, its norms and the days of the ongoing stay
    /// left open.
    private func document(
        model: String = "vastraGotaland2023", norms: String = #""U-06","U-09","U-11""#, ongoingDays: Int
    ) -> String {
        """
        {"model":"\(model)","mean":"exact",
         "settlements":[{"month":"2026-05","municipality":"1480","name":"Göteborg","persons":3,"days":10,
           "meanDays":"10/3","liable":true,"excessDays":"1","individualPersons":1,"individualDays":6,
           "averageAmount":"11600.00","individualAmount":"69600.00","amount":"81200.00",
           "excluded":{"noAdmissionNotice":2},"norms":[\(norms)]}],
         "ongoing":[{"municipality":"1480","persons":1,"individualDays":\(ongoingDays)}],
         "excluded":{"noAdmissionNotice":2,"notAParty":1},
         "rows":{"read":9,"settled":4,"excluded":3,"ongoing":1,"outsideSelection":0,"rejected":1}}
        """
    }

    /// The nine rows; the days are 4, 3 and 3 in the mean, 9 one by one, and from 24 May on for the one who stays.
    private let rows = [
        Row.usual.with([.patient: "P1"]),
        Row.usual.with([.patient: "P2", .readyNotice: "2026-05-11T14:40", .discharged: "2026-05-14"]),
        Row.usual.with([.patient: "P3", .readyNotice: "2026-04-30", .discharged: "2026-05-03"]),
        Row.usual.with([.patient: "P4", .readyNotice: "2026-05-12", .discharged: "2026-05-21"]),
        Row.usual.with([.patient: "P5", .admissionNotice: ""]),
        Row.usual.with([.patient: "P6", .admissionNotice: "", .discharged: "2026-05-25"]),
        Row.usual.with([.patient: "P7", .registration: "0180", .admissionNotice: ""]),
        Row.usual.with([.patient: "P8", .readyNotice: "2026-05-24", .discharged: ""]),
        Row.usual.with([.patient: "P9", .discharged: "2026-05-32"]),
    ]

    private let errors = """
        maj.csv, rad 10, kolumn utskriven, här står ”2026-05-32”, här godtas tomt eller ett datum som finns, \
        år-månad-dag, till exempel 2026-05-03.

        """

    private func settle(_ options: String...) throws -> Run {
        try Folder.temporary { folder in
            try folder.write("maj.csv", Table.text(rows))
            return try folder.run(["settle", "maj.csv", "--amount", "2026=11600"] + options)
        }
    }

    @Test("The JSON is the document of the contract; 8 days so far are 5 payable ones")
    func json() throws {
        let run = try settle("--as-of", "2026-06-01", "--format", "json")
        #expect(run.status == 65 && run.errors.hasPrefix(errors))
        #expect(try run.json == JSON(document(ongoingDays: 5)))
    }

    @Test("Under a model with a limit of 4 days, 5 days so far are the 2 payable ones of the contract")
    func limit() throws {
        let model = "mean:threshold=3,limit=4"
        let run = try settle("--as-of", "2026-05-29", "--format", "json", "--model", model)
        let norms = #""2017:612-4:5""#
        #expect(try run.json == JSON(document(model: model, norms: norms, ongoingDays: 2)))
    }

    @Test("The keys are in the order of the contract")
    func order() throws {
        let keys = { (text: String) in
            text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
                .map { String($0.element) }
        }
        // The contract lists the reasons of a month as they stand in the code: the one before all others comes first.
        let text = document(ongoingDays: 5)
        let reasons = ["noAdmissionNotice", "notAParty"]
        let written = keys(try settle("--as-of", "2026-06-01", "--format", "json").text)
        #expect(written.filter { !reasons.contains($0) } == keys(text).filter { !reasons.contains($0) })
    }

    @Test("Without a day to count to the ongoing stay has no payable days, with a day up to the limit neither")
    func asOf() throws {
        for options in [[], ["--as-of", "2026-05-24"], ["--as-of", "2026-05-31"], ["--as-of", "2026-01-01"]] {
            let run = try Folder.temporary { folder in
                try folder.write("maj.csv", Table.text(rows))
                return try folder.run(["settle", "maj.csv", "--amount", "2026=11600", "--format", "json"] + options)
            }
            #expect(try run.json == JSON(document(ongoingDays: 0)))
        }
    }

    @Test("The table and the explanation say the same: 11 600 and 69 600 make 81 200 kr")
    func table() throws {
        for language in ["sv", "en"] {
            let run = try settle("--as-of", "2026-06-01", "--explain", "--language", language)
            try Golden.expect(run, "example-\(language).txt", status: 65, errors: run.errors)
            Golden.expectFit(run, "example-\(language).txt")
        }
    }

    @Test("The amount of the year that the user gives is the one that counts, to the öre")
    func amounts() throws {
        for (written, amount) in [("2026=1", "7.00"), ("2026=0.01", "0.07"), ("2026=11600,5", "81203.50")] {
            let run = try Folder.temporary { folder in
                try folder.write("maj.csv", Table.text(rows))
                return try folder.run("settle", "maj.csv", "--amount", written, "--format", "json")
            }
            #expect(try run.json["settlements"].values.map { $0["amount"].string } == [amount])
        }
    }
}
