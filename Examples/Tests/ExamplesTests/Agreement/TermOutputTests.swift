// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("avtal term")
struct TermOutputTests {
    private static let forms = [("table", "txt"), ("csv", "csv"), ("json", "json")]

    private func term(_ arguments: String...) throws -> Run { try AgreementInput.run(["term"] + arguments) }

    @Test("A day before, in and after the term, with and without notices, in every form and both languages")
    func days() throws {
        for (name, arguments) in [
            ("in-force", ["--on", "2026-11-21"]), ("not-yet", ["--on", "2022-12-31"]),
            ("ended", ["--on", "2027-01-01", "--notice", "region 2025-06-30 skriftlig"]),
            (
                "late",
                [
                    "--on", "2027-01-01", "--notice", "1480 2025-07-01 skriftlig", "--notice",
                    "1401 2024-01-01 muntlig", "--part", "oralHealth",
                ]
            ),
            ("open", ["--on", "2027-01-01", "--notice", "1480 2025-06-30"]),
            ("before-2023", ["--on", "2020-01-01", "--edition", "fore2023", "--part", "psychiatry"]),
        ] {
            try AgreementInput.expect(["term"] + arguments, "term-\(name)", forms: Self.forms)
        }
    }

    @Test("The calendar without notices, with one in time, late, oral, unknown and useless, and of the edition before")
    func calendars() throws {
        for (name, arguments) in [
            ("calendar", []), ("calendar-in-time", ["--notice", "region", "2025-06-30", "skriftlig"]),
            (
                "calendar-notices",
                [
                    "--until", "2035", "--notice", "1480 2025-07-01 skriftlig", "--notice", "1401 2024-01-01 muntlig",
                    "--notice", "1402 2030-01-01 skriftlig", "--part", "physicians",
                ]
            ),
            (
                "calendar-open",
                ["--until", "2030", "--notice", "1480 2025-07-01", "--notice", "region 2040-01-01 okand"]
            ),
            ("calendar-before-2023", ["--edition", "fore2023", "--notice", "region 2020-01-01 skriftlig"]),
        ] {
            try AgreementInput.expect(["term"] + arguments, "term-\(name)", forms: Self.forms)
        }
    }

    @Test("What is decided of a day is what the library decides, at the edge of every period and under every history")
    func sameAsLibrary() throws {
        let histories: [[TerminationNotice]] = try [
            [], [notice(.region, "2025-06-30", .yes)], [notice(.municipality(.goteborg), "2025-07-01", .yes)],
            [notice(.region, "2028-06-30", .unknown)],
            [notice(.municipality(.boras), "2024-02-29", .no), notice(.region, "2028-07-01", .yes)],
        ]
        for history in histories {
            let notices = history.flatMap { ["--notice", Self.text($0)] }
            for day in [
                "2022-12-31", "2023-01-01", "2026-12-31", "2027-01-01", "2029-12-31", "2030-01-01", "2033-01-01",
            ] {
                let json = try AgreementInput.run(["term", "--on", day, "--format", "json"] + notices).json
                let question = AgreementInForce(notices: history, day: try CivilDate(day))
                let decision = question.decide(under: .vastraGotaland2023)
                #expect(json["norms"].values.compactMap { $0.string } == decision.citations.ids, "\(day) \(notices)")
                #expect(json["notices"].values.count == history.count)
                let explanation = question.explanation(under: .vastraGotaland2023, in: .swedish)
                #expect(json["explanation"].values.compactMap { $0.string } == explanation.sentences)
                switch decision.answer {
                case .notYetInForce?: #expect(json["answer"]["status"] == .string("notYetInForce"))
                case .inForce(let period, let isTerminated)?:
                    #expect(json["answer"]["period"] == .number(Int64(period.number)))
                    #expect(json["answer"]["isTerminated"] == .string(isTerminated.rawValue))
                case .ended(let last)?: #expect(json["answer"]["lastDay"] == .string("\(last)"))
                case nil: #expect(json["answer"] == .null && json["opening"] == .string("missingFacts"))
                }
            }
        }
    }

    @Test("The calendar has the periods of the library that begin until the end of a year")
    func periods() throws {
        for year in [2_023, 2_026, 2_027, 2_050, 2_200] {
            let json = try term("--until", "\(year)", "--format", "json").json
            let end = try #require(CivilDate(year: year, month: 12, day: 31))
            let periods = AgreementTerm.vastraGotaland2023.periods(beginningBy: end)
            let found = json["periods"].values
            #expect(found.map { $0["period"].number } == periods.map { Int64($0.number) })
            #expect(found.map { $0["firstDay"].string } == periods.map { "\($0.firstDay)" })
            #expect(found.map { $0["lastDay"].string } == periods.map { "\($0.lastDay)" })
            #expect(found.map { $0["lastDayOfNotice"].string } == periods.map { "\($0.lastDayOfNotice)" })
            #expect(found.allSatisfy { $0["effect"] == .string("extended") })
        }
        #expect(try term() == term("--until", "2050", "--part", "mainAgreement", "--edition", "2023"))
    }

    @Test("A notice ends the period for which it is in time, and no period after that begins")
    func effects() throws {
        for (day, form, effects) in [
            ("2025-06-30", "skriftlig", ["ends", "notReached", "notReached"]),
            ("2025-07-01", "skriftlig", ["extended", "ends", "notReached"]),
            ("2022-01-01", "written", ["ends", "notReached", "notReached"]),
            ("2025-06-30", "muntlig", ["extended", "extended", "extended"]),
            ("2025-06-30", "okand", ["leftOpen", "leftOpen", "leftOpen"]),
            ("2025-07-01", "unknown", ["extended", "leftOpen", "leftOpen"]),
            ("2031-07-01", "skriftlig", ["extended", "extended", "extended"]),
        ] {
            let json = try term("--until", "2032", "--notice", "1480", day, form, "--format", "json").json
            #expect(json["periods"].values.map { $0["effect"].string } == effects, "\(day) \(form)")
            let csv = try term("--until", "2032", "--notice", "1480 \(day) \(form)", "--format", "csv").text
            let fields = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[5] }
            #expect(fields.map(String.init) == effects)
        }
    }

    @Test("A notice names the period that the library ends with it, shown or not")
    func periodOfNotice() throws {
        for day in ["2022-01-01", "2025-06-30", "2025-07-01", "2031-06-30", "2031-07-01", "2040-01-01", "9999-12-31"] {
            let period = AgreementTerm.vastraGotaland2023.period(endedByNoticeOn: try CivilDate(day))
            for form in ["skriftlig", "okand"] {
                let json = try term("--until", "2027", "--notice", "1480", day, form, "--format", "json").json
                let found = json["notices"].values.map { $0["period"] }
                #expect(found == [period.map { .number(Int64($0.number)) } ?? .null], "\(day)")
                let sentence = json["explanation"].values.last?.string ?? ""
                let name = period.map { "; det räknas för period \($0.number)" } ?? "för sent för den sista perioden"
                #expect(sentence.contains(name), "\(sentence)")
            }
        }
    }

    @Test("A notice is the same in one argument and word by word, with every spelling of its form")
    func spellings() throws {
        let quoted = try term(
            "--notice", "region 2025-06-30 skriftlig", "--notice", "1480 2024-01-01", "--language", "en")
        #expect(
            quoted.status == 0
                && quoted.text.contains("\nGöteborg gave notice on 2024-01-01; it counts for period 1 if"))
        #expect(
            try quoted
                == term("--notice", "region", "2025-06-30", "skriftlig", "1480", "2024-01-01", "--language", "en"))
        #expect(
            try quoted
                == term(
                    "--notice", "Region", "2025-06-30", "Skriftligen", "--notice", "1480 2024-01-01 okänt",
                    "--language", "en"))
    }

    private func notice(_ party: Party, _ day: String, _ inWriting: Knowledge) throws -> TerminationNotice {
        TerminationNotice(party: party, given: try CivilDate(day), inWriting: inWriting)
    }

    private static func text(_ notice: TerminationNotice) -> String {
        let party = if case .municipality(let municipality) = notice.party { "\(municipality.code)" } else { "region" }
        let form =
            switch notice.inWriting {
            case .yes: "skriftlig"
            case .no: "muntlig"
            case .unknown: "okand"
            }
        return "\(party) \(notice.given) \(form)"
    }
}
