// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("The whole output of check")
struct CheckOutputTests {
    private static let facts: [(name: String, json: String)] = [
        (
            "mean",
            """
            {"patient": "P1", "kommun": "1480", "placerande_kommun": "", "inskrivningsmeddelande": "2026-05-01",
             "utskrivningsklar": "2026-05-04", "sip": "behovs_ej", "oppenvard_planerad": "ja",
             "oppenvard_tillganglig": "ja", "utskriven": "2026-05-08"}
            """
        ),
        (
            "late",
            """
            {"registration": "1480", "placement": "1490", "admission": "2026-04-29T08:00",
             "admissionNotice": "2026-05-01T09:00", "readyNotice": "2026-05-04T12:00", "planning": "called",
             "called": "2026-05-09", "openCarePlanned": "yes", "openCareAvailable": "yes", "discharged": "2026-05-11"}
            """
        ),
        (
            "excluded",
            """
            {"patient": "P3", "kommun": "1402", "inskrivningsmeddelande": null, "utskrivningsklar": null,
             "sip": "ej_kallad", "oppenvard_planerad": "nej", "oppenvard_tillganglig": "okant",
             "utskriven": "2026-05-08"}
            """
        ),
        (
            "no-party",
            """
            {"patient": "P4", "kommun": "0180", "inskrivningsmeddelande": "", "utskrivningsklar": "2026-05-04",
             "sip": "kallad", "oppenvard_planerad": "ja", "oppenvard_tillganglig": "ja", "utskriven": "2026-05-08"}
            """
        ),
        (
            "ongoing",
            """
            {"patient": "P5", "kommun": "1480", "inskrivningsmeddelande": "2026-05-01",
             "utskrivningsklar": "2026-05-04T12:01", "sip": "vardplan", "oppenvard_planerad": "ja",
             "oppenvard_tillganglig": "ja", "utskriven": null, "asOf": "2026-05-31"}
            """
        ),
    ]

    @Test("A stay in the mean, with late notices, excluded, of no party and ongoing, as text and as JSON")
    func outcomes() throws {
        for (name, json) in Self.facts {
            try expect("check-\(name)", Array(json.utf8), ["check", "-"])
        }
    }

    @Test("The stay of the README, which is counted individually")
    func individual() throws {
        try expect("check-individual", [], ["check", PackageFile.data("utskrivning.json")])
    }

    @Test("The same stay under the statute")
    func statutory() throws {
        try expect(
            "check-statutory", [], ["check", PackageFile.data("utskrivning.json"), "--model", "statutory"])
    }

    private func expect(_ name: String, _ input: [UInt8], _ arguments: [String]) throws {
        try Folder.temporary { folder in
            let swedish = try folder.run(arguments, input: input)
            try Golden.expect(swedish, name + "-sv.txt")
            Golden.expectFit(swedish, name)
            let english = try folder.run(arguments + ["--language", "en"], input: input)
            try Golden.expect(english, name + "-en.txt")
            Golden.expectFit(english, name)
            try Golden.expect(try folder.run(arguments + ["--format", "json"], input: input), name + ".json")
        }
    }
}
