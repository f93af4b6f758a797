// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("Norms that compete")
struct CompetingNormsTests {
    private static let document = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Documentation/Competing-Norms.md").standardized

    /// After a change run `UPDATE_APPROVED=1 swift test --filter CompetingNorms`, read what changed, and commit it.
    private static let isUpdated = ProcessInfo.processInfo.environment["UPDATE_APPROVED"] == "1"

    @Test("The list that a lawyer reads is that of the rules, combination by combination")
    func approved() throws {
        let found = try Self.text()
        let kept = try? String(contentsOf: Self.document, encoding: .utf8)
        guard found != kept else { return }
        guard Self.isUpdated else {
            let lines = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            let line = zip(found.split(separator: "\n", omittingEmptySubsequences: false), lines)
                .enumerated().first { $0.element.0 != $0.element.1 }?.offset
            Issue.record(
                "Documentation/Competing-Norms.md, line \((line ?? lines.count) + 1), is not what the rules say.")
            return
        }
        try found.write(to: Self.document, atomically: true, encoding: .utf8)
        Issue.record("Documentation/Competing-Norms.md was rewritten: read it, and run again without UPDATE_APPROVED.")
    }

    /// The document: every group of combinations with the same norms, the open ones first.
    private static func text() throws -> String {
        var open: [String: (ids: [String], cases: [[UInt8]])] = [:]
        var settled: [String: (ids: [String], cases: [[UInt8]])] = [:]
        for facts in CareCase.residents where facts.value(11) == "healthCare" {
            let decision = facts.question.decide(under: .vastraGotaland2023)
            let ids = decision.citations.ids
            if decision.finding == .leftOpen(.jointPlanning) {
                open[ids.joined(separator: ", "), default: (ids, [])].cases.append(facts.places)
            } else if decision.answer == .municipality, decision.citations.contains(.decisionBeforeAccess) {
                settled[ids.joined(separator: ", "), default: (ids, [])].cases.append(facts.places)
            }
        }
        try #require(!open.isEmpty && !settled.isEmpty)
        var lines = [
            "# Norms that compete",
            "",
            "Made from the rules by a test, which fails when this list and the rules differ. Every combination of the facts of",
            "`CareResponsibility` under `vastraGotaland2023` is in it that is to be agreed because two norms pull apart, or that an",
            "interpretation settles (I-36); a row stands for all combinations of the values in it, and *any* for all values of a",
            "fact. Rehabilitation and habilitation follow the same rows, with B-17, B-26 and B-29 added as they concern a principal.",
            "What the words of the facts mean: `ansvar questions care-responsibility`.",
            "",
            "## To be agreed in joint planning (*ska överenskommas*)",
            "",
        ]
        lines += groups(open)
        lines += [
            "## Settled by an interpretation: housing and day activities by decision go before access (I-36)",
            "",
            "B-14 would give the region these patients too. They are the municipality's.",
            "",
        ]
        lines += groups(settled)
        lines += ["## Settled on other questions", "", "| competing norms | which prevails | why |", "|---|---|---|"]
        lines += try Self.others().map { other in
            "| \(other.competing) | \(other.prevailing) | \(other.reading.id) |"
        }
        lines += ["", "## What the norms say (*vad normerna säger*)", ""]
        let cited = (Array(open.values) + Array(settled.values)).flatMap { $0.ids }
        lines += legend(Set(cited + (try Self.others().flatMap { $0.ids })))
        return lines.joined(separator: "\n") + "\n"
    }

    /// A competition that an interpretation settles outside ``CareResponsibility``, as a decision shows.
    private struct Other {
        let competing: String
        let prevailing: String
        let reading: Norm
        let ids: [String]
    }

    /// The competitions of the other questions; each is shown by a decision that cites the interpretation.
    private static func others() throws -> [Other] {
        let born = try CivilDate("2010-01-01")
        let adult = try CivilDate("1950-01-01")
        let day = try CivilDate("2026-05-03")
        func device(_ born: CivilDate, _ always: Knowledge) throws -> Citations {
            try DeviceCost(
                instruction: ProductInstruction(payer: .municipality), regionAlwaysPays: always, born: born,
                prescribed: day, provider: .municipality, registration: Municipality.goteborg.code
            ).decide(under: .vastraGotaland2023).citations
        }
        func unregulated(isWoundCare: Bool) -> Citations {
            UnregulatedDeviceCost(
                isWoundCareOrCompression: isWoundCare, listed: .municipality, orderedByPhysician: true,
                prescriber: .municipality
            ).decide(under: .vastraGotaland2023).citations
        }
        let nutrition = MedicineRelatedProductCost(area: .nutrition).decide(under: .vastraGotaland2023).citations
        let installed = try OutOfCountyDevice(
            cost: Money(ore: 100), installedOrServiced: .yes, payerAtHome: .municipality, prescriber: .region
        ).decide(under: .vastraGotaland2023).citations
        let rows: [(String, String, Norm, Citations, also: [String])] = [
            (
                "B-43 (the region pays for children) and B-46 (a product instruction that lets another pay)", "B-43",
                .agreementBeforeInstruction, try device(born, .no), []
            ),
            (
                "B-45 (the region always pays) and B-46 (a product instruction that lets another pay)",
                "neither: left open to the instruction", .productInstructionDecides, try device(adult, .yes), []
            ),
            (
                "B-44 (the responsible provider pays) and B-46 (a product instruction that says otherwise)",
                "B-46, to which the agreement defers", .productInstructionDecides, try device(adult, .no), ["B-44"]
            ),
            (
                "B-43 (the region pays for children) and B-48 (joint cost of a medicine-related product)", "B-48",
                .productAreaAtAnyAge, nutrition, ["B-43"]
            ),
            (
                "B-51 (a physician's order) and B-52 (the list of wound-care articles)", "B-52",
                .listBeforePhysiciansOrder, unregulated(isWoundCare: true), ["B-51"]
            ),
            (
                "B-50 (the prescriber pays) and B-51 (a physician's order)", "B-51", .orderBeforePrescriber,
                unregulated(isWoundCare: false), []
            ),
            (
                "H-11 (installed devices) and H-12 (a municipality pays at home)", "H-11", .installedBeforePayer,
                installed, ["H-12"]
            ),
        ]
        return try (rows + placementRows() + oralHealthRows()).map { competing, prevailing, reading, citations, also in
            try #require(citations.contains(reading), "\(competing)")
            return Other(competing: competing, prevailing: prevailing, reading: reading, ids: citations.ids + also)
        }
    }

    /// The competitions among the norms on placements.
    private static func placementRows() throws -> [(String, String, Norm, Citations, also: [String])] {
        let edition = Edition.vastraGotaland2023
        let contracted = ContractedIntervention(
            contracted: false, healthCare: true, withinOwnArea: .no, approvedByOther: .yes, competentParty: .yes,
            responsibilityStays: .yes)
        let emergency = PlacementPrerequisites(
            emergency: true, outsideRegion: false, child: false, needsBothPrincipals: .yes,
            localResourcesExhausted: .yes, noOtherWay: .yes, nearbyConsidered: .yes, suitableResourceNearby: .no,
            advantageElsewhere: .no, childConsidered: .yes, planDrawnUp: .no, costAgreed: .no)
        let day = try CivilDate("2026-05-03")
        let temporary = try EmergencyCost(
            placed: day, placedBy: .municipality, temporaryDivision: true, settled: nil, day: day)
        let tied = try placementSample(
            [try divisionSample(decided: "2026-01-02", try regionShare(50))],
            invoices: [
                try invoiceSample(
                    "2026-01-10", "2026-01-10", kronor: 1,
                    tie: PlacementCost(area: .region, arrangedBy: .region, approvedBeforehand: .yes))
            ])
        let leave = CompulsoryCareResponsibility(phase: .leave, intervention: .municipalHealthCare)
        return [
            (
                "P-56 (only what is a principal's own) and P-61 (approval of what is the other's)",
                "P-61, with the approval", .approvalWidensTheRight, contracted.decide(under: edition).citations, []
            ),
            (
                "P-57, P-62 (plan and agreement before every placement) and P-59, P-64 (an emergency)", "P-59, P-64",
                .emergencyBeforePapers, emergency.decide(under: edition).citations, ["P-57", "P-62"]
            ),
            (
                "P-64 (the cost stays until the division is settled) and P-65 (a temporary division)",
                "P-65, for the time being", .emergencyCostStaysPastThirtyDays,
                temporary.decide(under: edition).citations,
                ["P-65"]
            ),
            (
                "P-60 (cost by responsibility) and P-63 (an agreed division)", "P-60, for an invoice that is marked so",
                .tieBeforeDivision, try tied.settlement(asOf: nil, under: edition).citations, []
            ),
            (
                "P-82 (municipal health care at leave) and B-28 (only after agreement)", "neither: to be agreed",
                .leaveIsInpatientCare, leave.decide(under: edition).citations, []
            ),
        ]
    }

    /// The competitions among the norms on oral health.
    private static func oralHealthRows() throws -> [(String, String, Norm, Citations, also: [String])] {
        let edition = Edition.vastraGotaland2023
        let day = try CivilDate("2026-05-03")
        func entitlement(
            _ facts: String, _ housing: DentalHousing, _ need: DailyNeed, born: String = "1950-01-01"
        ) throws -> Citations {
            try facts.known.entitlement(
                born: try CivilDate(born), day: day,
                criteria: DentalCareCriteria(
                    housing: housing, dailyNeed: need, personalCareImpairment: .severe, smallProspects: .yes,
                    homeHelp: .yes, relativesHelp: .no)
            ).decide(under: edition).citations
        }
        let offer = try AssessmentOffer(
            firstDay: day, lastDay: nil, lastOffer: .never, wish: .declines, day: day)
        let milestone = try CoverageMilestone(
            holders: 30, population: DentalPopulation(olderThan24: 1_000, aged24: 40))
        return [
            (
                "M-03 (the year of turning 24) and the Dental Care Act, section 7 (free dental care ends with the year of "
                    + "turning 19)", "M-03, unless the limit that follows from the act is chosen", .dentalAgeLimit,
                try entitlement("ynnnnnn", .unknown, .unknown, born: "2003-01-01"), []
            ),
            (
                "N-03 (own home with care in the home) and N-05 (only injections or dressings)", "N-05",
                .injectionsOrTemporaryNeed, try entitlement("n???y??", .ownHome, .injectionsOrDressings), []
            ),
            (
                "1985:125-8a.2 (a need known to be lasting and extensive) and N-05 (only injections or dressings)",
                "1985:125-8a.2, which the rules only fill in", .lastingExtensiveNeed,
                try entitlement("nyyy???", .ownHome, .injectionsOrDressings), ["N-05", "I-67"]
            ),
            (
                "N-01 (special housing with a daily need) and N-02 (a partner who lives along)", "N-02",
                .assessedAsOwnHome,
                try entitlement("n??????", .livingAlong, .personalCare), ["N-01"]
            ),
            (
                "M-04 (everybody entitled is offered an assessment) and M-24 (a registered no)",
                "M-04: the offer is made all the same", .assessmentOfferedToDecliners,
                offer.decide(under: edition).citations, []
            ),
            (
                "M-29 read as older than 24 and M-29 read as from 24", "older than 24, unless the other is chosen",
                .above24,
                milestone.decide(under: edition).citations, []
            ),
        ]
    }

    private static func groups(_ groups: [String: (ids: [String], cases: [[UInt8]])]) -> [String] {
        groups.sorted { $0.key < $1.key }.flatMap { key, group in
            let table = CaseTable(group.cases)
            func isFree(_ row: [UInt64], _ fact: Int) -> Bool {
                row[fact].nonzeroBitCount == CareCase.facts[fact].values.count
            }
            func values(_ row: [UInt64], _ fact: Int) -> String {
                guard !isFree(row, fact) else { return "any" }
                let values = CareCase.facts[fact].values
                return values.indices.filter { row[fact] & 1 << UInt64($0) != 0 }.map { values[$0] }
                    .joined(separator: ", ")
            }
            // What is the same in every row is said once, and what is free in every row not at all.
            let facts = CareCase.facts.indices.filter { fact in
                fact != 11 && table.rows.contains { !isFree($0, fact) }
            }
            let columns = facts.filter { fact in Set(table.rows.map { $0[fact] }).count > 1 }
            let common = facts.filter { !columns.contains($0) }.map { fact in
                "`\(CareCase.facts[fact].name)` \(values(table.rows[0], fact))"
            }
            var lines = [
                "### \(Self.heading(group.ids)) (\(key))", "", "Always: " + common.joined(separator: "; ") + ".", "",
            ]
            guard !columns.isEmpty else { return lines }
            lines.append("| " + columns.map { CareCase.facts[$0].name }.joined(separator: " | ") + " |")
            lines.append("|" + columns.map { _ in "---|" }.joined())
            lines += table.rows.map { row in
                "| " + columns.map { values(row, $0) }.joined(separator: " | ") + " |"
            }
            return lines + [""]
        }
    }

    /// What a group is about, in plain words.
    private static func heading(_ ids: [String]) -> String {
        switch ids {
        case _ where ids.contains("I-40"): "In a home for 24-hour care, during day activities"
        case _ where ids.contains("I-39"): "On leave from inpatient care, in housing or day activities by decision"
        case _ where ids.contains("I-47") && !ids.contains("B-14"):
            "Scope motivates care in the home, which is not safe there"
        case _ where ids.contains("I-25"): "Can visit a clinic, but has needs over time that can be met in the home"
        case _ where ids.contains("I-38"): "Temporary intervention, and a ground of the municipality"
        default: "By decision of the municipality, although a clinic is within reach or the intervention temporary"
        }
    }

    /// What the norms say, once each, in the order of the catalogue.
    private static func legend(_ ids: Set<String>) -> [String] {
        Norm.all.filter { ids.contains($0.id) }.map { norm in
            "* \(norm.id) (\(norm.provision.citation(in: .swedish))): \(norm.statement(in: .swedish))"
        }
    }

    @Test("A table of cases holds exactly the combinations that it was made of")
    func tableIsExact() throws {
        try forAll(.array(of: .int(in: 0...26), count: 0...27), cases: 300) { numbers in
            let cases = Set(numbers).map { [UInt8($0 % 3), UInt8($0 / 3 % 3), UInt8($0 / 9)] }
            let table = CaseTable(cases)
            try equal(table.count, cases.count, "the number of combinations")
            for number in 0..<27 {
                let places = [number % 3, number / 3 % 3, number / 9]
                let rows = table.rows.count { row in zip(row, places).allSatisfy { $0 & 1 << UInt64($1) != 0 } }
                try equal(rows, cases.contains(places.map { UInt8($0) }) ? 1 : 0, "the rows of \(places)")
            }
        }
    }
}
