// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.2, 6.1 and 6.2: whom the agreement on mental disability and abuse covers")
struct MentalHealthTargetGroupTests {
    /// Somebody who needs both principals, and neither has a disability nor uses anything.
    private func person(
        needs: Knowledge = .yes, impairment: Knowledge = .no, difficulty: Knowledge = .no, uses: Substance? = nil,
        affects: Knowledge = .no
    ) -> MentalHealthTargetGroup {
        MentalHealthTargetGroup(
            needsBothPrincipals: needs, mentalImpairment: impairment, difficultyInLife: difficulty, substance: uses,
            affectsNegatively: affects)
    }

    @Test("A mental impairment that makes important areas of life hard (P-15)")
    func mentalDisability() throws {
        try person(impairment: .yes, difficulty: .yes).comes(to: .settled(true), citing: ["P-01", "P-15"])
        for (impairment, difficulty) in [(Knowledge.yes, Knowledge.no), (.no, .yes), (.no, .unknown), (.unknown, .no)] {
            try person(impairment: impairment, difficulty: difficulty)
                .comes(to: .settled(false), citing: ["P-01", "P-15", "P-26"])
        }
    }

    @Test("Use of any of the listed substances, or gambling, that affects somebody negatively (P-02, P-26)")
    func abuse() throws {
        #expect(
            Substance.allCases.map(\.rawValue) == [
                "alcohol", "narcotics", "otherAddictive", "medicines", "doping", "gambling", "unknown",
            ])
        for substance in Substance.allCases where substance != .unknown {
            try person(uses: substance, affects: .yes).comes(to: .settled(true), citing: ["P-01", "P-02", "P-26"])
            try person(uses: substance, affects: .unknown)
                .comes(to: .leftOpen(.missingFacts), citing: ["P-01", "P-26"])
            guard substance != .narcotics else { continue }
            try person(uses: substance, affects: .no).comes(to: .settled(false), citing: ["P-01", "P-15", "P-26"])
        }
        for affects in Knowledge.allCases {
            try person(uses: nil, affects: affects).comes(to: .settled(false), citing: ["P-01", "P-15", "P-26"])
        }
    }

    @Test("Where it is not known whether, or what, somebody uses, the effect of it settles nothing (P-26)")
    func unknownSubstance() throws {
        for affects in Knowledge.allCases {
            try person(uses: .unknown, affects: affects)
                .comes(to: .leftOpen(.missingFacts), citing: ["P-01", "P-26"])
            try person(impairment: .yes, difficulty: .yes, uses: .unknown, affects: affects)
                .comes(to: .settled(true), citing: ["P-01", "P-15"])
        }
        let told = person(uses: .unknown, affects: .no)
        #expect(
            told.told(in: .swedish).last
                == "Det är inte känt om personen använder något beroendeframkallande medel eller spelar om pengar.")
        #expect(
            told.told(in: .english).last
                == "It is not known whether the person uses an addictive substance or gambles for money.")
    }

    @Test("A user of narcotics whom it does not affect is left to an assessment, for often is not always (I-50)")
    func narcotics() throws {
        try person(uses: .narcotics).comes(to: .leftOpen(.individualAssessment), citing: ["P-01", "P-26", "I-50"])
        try person(impairment: .unknown, difficulty: .yes, uses: .narcotics)
            .comes(to: .leftOpen(.missingFacts), citing: ["P-01", "P-15", "P-26", "I-50"])
        try person(needs: .unknown, uses: .narcotics)
            .comes(to: .leftOpen(.missingFacts), citing: ["P-01", "P-26", "I-50"])
        try person(impairment: .yes, difficulty: .yes, uses: .narcotics)
            .comes(to: .settled(true), citing: ["P-01", "P-15"])
        try person(needs: .no, uses: .narcotics).comes(to: .settled(false), citing: ["P-01"])
    }

    @Test("Both grounds are cited where both hold, and a ground that is not known is not cited beside one that holds")
    func bothGrounds() throws {
        try person(impairment: .yes, difficulty: .yes, uses: .alcohol, affects: .yes)
            .comes(to: .settled(true), citing: ["P-01", "P-02", "P-15", "P-26"])
        try person(impairment: .yes, difficulty: .yes, uses: .alcohol, affects: .unknown)
            .comes(to: .settled(true), citing: ["P-01", "P-15"])
        try person(impairment: .unknown, difficulty: .yes, uses: .alcohol, affects: .yes)
            .comes(to: .settled(true), citing: ["P-01", "P-02", "P-26"])
    }

    @Test("Who does not need both principals is not covered, whatever else (P-01)")
    func oneSidedNeed() throws {
        for question in PlacementDomain.targetGroups where question.needsBothPrincipals == .no {
            try question.comes(to: .settled(false), citing: ["P-01"])
        }
    }

    @Test("Every combination: the need of both, and the disability or the abuse (P-01)")
    func everyCombination() throws {
        try every(PlacementDomain.targetGroups) { question in
            let mental = question.mentalImpairment.both(question.difficultyInLife)
            let isAssessed = question.substance == .narcotics && question.affectsNegatively == .no
            let abuse: Knowledge =
                question.substance == nil
                ? .no : isAssessed || question.substance == .unknown ? .unknown : question.affectsNegatively
            var ids = ["P-01"]
            switch question.needsBothPrincipals.both(mental.either(abuse)) {
            case .yes:
                if mental == .yes { ids += ["P-15"] }
                if abuse == .yes { ids += ["P-02", "P-26"] }
                try question.comes(to: .settled(true), citing: inCatalogueOrder(ids))
            case .no:
                if question.needsBothPrincipals != .no { ids += ["P-15", "P-26"] }
                try question.comes(to: .settled(false), citing: ids)
            case .unknown:
                if mental == .unknown, abuse != .yes { ids += ["P-15"] }
                if abuse == .unknown, mental != .yes { ids += ["P-26"] }
                if isAssessed, mental != .yes { ids += ["I-50"] }
                let isForAssessment = question.needsBothPrincipals == .yes && mental == .no && isAssessed
                try question.comes(
                    to: .leftOpen(isForAssessment ? .individualAssessment : .missingFacts), citing: ids)
            }
        }
    }

    private static let needs = (
        swedish: "Personen behöver insatser från både kommunen och regionens hälso- och sjukvård.",
        english: "The person needs interventions from both the municipality and the region's health care."
    )

    @Test("Covered, by a disability beside an abuse, and by an abuse beside a disability that is not known")
    func covered() throws {
        try person(impairment: .yes, difficulty: .yes, uses: .gambling, affects: .yes).tells(
            [
                "Personen hör till målgruppen; åldern saknar betydelse.", Self.needs.swedish,
                "Personen har en psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "Personens bruk eller spelande påverkar personen själv eller omgivningen negativt och är missbruk.",
            ],
            [
                "The person belongs to the target group; age is irrelevant.", Self.needs.english,
                "The person has a mental disability that makes important areas of life hard.",
                "The person's use or gambling affects the person or others negatively, and is abuse.",
            ])
        try person(impairment: .unknown, difficulty: .yes, uses: .gambling, affects: .yes).tells(
            [
                "Personen hör till målgruppen; åldern saknar betydelse.", Self.needs.swedish,
                "Det är inte känt om personen har en psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "Personens bruk eller spelande påverkar personen själv eller omgivningen negativt och är missbruk.",
            ],
            [
                "The person belongs to the target group; age is irrelevant.", Self.needs.english,
                "It is not known whether the person has a mental disability that makes important areas of life hard.",
                "The person's use or gambling affects the person or others negatively, and is abuse.",
            ])
    }

    @Test("Not covered, without a need of both and without a ground")
    func notCovered() throws {
        try person(needs: .no, impairment: .yes, difficulty: .yes).tells(
            [
                "Personen hör inte till målgruppen.",
                "Personen behöver inte insatser från både kommunen och regionens hälso- och sjukvård.",
            ],
            [
                "The person does not belong to the target group.",
                "The person does not need interventions from both the municipality and the region's health care.",
            ])
        try person(uses: .medicines).tells(
            [
                "Personen hör inte till målgruppen.", Self.needs.swedish,
                "Personen har ingen psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
                "Personen har inget missbruk.",
            ],
            [
                "The person does not belong to the target group.", Self.needs.english,
                "The person has no mental disability that makes important areas of life hard.",
                "The person does not abuse anything.",
            ])
    }

    @Test("Open to an assessment, and for facts that are missing")
    func open() throws {
        let (swedish, english) = (
            "Personen har ingen psykisk funktionsnedsättning som försvårar viktiga delar av livet.",
            "The person has no mental disability that makes important areas of life hard."
        )
        try person(uses: .narcotics).tells(
            [
                "Om personen hör till målgruppen avgörs genom en bedömning i det enskilda fallet.",
                Self.needs.swedish, swedish,
                "Personen använder narkotika utan kända negativa följder, vilket ofta men inte alltid räknas som missbruk.",
            ],
            [
                "Whether the person belongs to the target group is decided by an assessment in the individual case.",
                Self.needs.english, english,
                "The person uses narcotics without known negative effects, which often but not always counts as abuse.",
            ])
        try person(needs: .unknown, uses: .narcotics, affects: .unknown).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Det är inte känt om personen behöver insatser från både kommunen och regionens hälso- och sjukvård.",
                swedish,
                "Det är inte känt om personens bruk eller spelande påverkar personen själv eller omgivningen negativt.",
            ],
            [
                "A fact that decides the question is not known.",
                "It is not known whether the person needs interventions from both the municipality and the region's "
                    + "health care.",
                english,
                "It is not known whether the person's use or gambling affects the person or others negatively.",
            ])
    }
}
