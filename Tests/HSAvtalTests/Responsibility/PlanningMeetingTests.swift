// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.1: a planning meeting after a discharge")
struct PlanningMeetingTests {
    @Test("Whoever needs interventions from both principals is offered a meeting, nobody else (B-06)")
    func everyCombination() throws {
        try every(Knowledge.allCases, Knowledge.allCases) { municipality, region in
            let question = PlanningMeetingAfterDischarge(needsMunicipality: municipality, needsRegion: region)
            let finding: Finding<Bool> =
                switch (municipality, region) {
                case (.yes, .yes): .settled(true)
                case (.no, _), (_, .no): .settled(false)
                default: .leftOpen(.judgementOfNeed)
                }
            try question.comes(to: finding, citing: ["B-06"])
        }
    }

    @Test("The need of each principal's interventions is told after the conclusion")
    func wording() throws {
        try PlanningMeetingAfterDischarge(needsMunicipality: .yes, needsRegion: .yes).tells(
            [
                "Ett SIP-möte ska erbjudas.", "Personen behöver insatser från kommunen efter utskrivningen.",
                "Personen behöver insatser från regionen efter utskrivningen.",
            ],
            [
                "A SIP meeting must be offered.",
                "The person needs interventions from the municipality after the discharge.",
                "The person needs interventions from the region after the discharge.",
            ])
        try PlanningMeetingAfterDischarge(needsMunicipality: .no, needsRegion: .unknown).tells(
            [
                "Avtalet kräver inte att ett SIP-möte erbjuds.",
                "Personen behöver inga insatser från kommunen efter utskrivningen.",
                "Det är inte känt om personen behöver insatser från regionen efter utskrivningen.",
            ],
            [
                "The agreement does not require that a SIP meeting is offered.",
                "The person needs no interventions from the municipality after the discharge.",
                "It is not known whether the person needs interventions from the region after the discharge.",
            ])
        try PlanningMeetingAfterDischarge(needsMunicipality: .unknown, needsRegion: .yes).tells(
            [
                "Det går inte att avgöra om ett SIP-möte ska erbjudas, eftersom behovet inte är bedömt.",
                "Det är inte känt om personen behöver insatser från kommunen efter utskrivningen.",
                "Personen behöver insatser från regionen efter utskrivningen.",
            ],
            [
                "It cannot be decided whether a SIP meeting must be offered, for the need has not been judged.",
                "It is not known whether the person needs interventions from the municipality after the discharge.",
                "The person needs interventions from the region after the discharge.",
            ])
    }
}
