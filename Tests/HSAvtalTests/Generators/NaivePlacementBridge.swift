// SPDX-License-Identifier: Apache-2.0

import HSAvtal

// The facts and findings of the questions on placement and compulsory care as the oracle has them.

extension Knowledge {
    /// The same in the oracle's words.
    var naiveFact: NaivePlacementFact {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}

extension Principal {
    /// The same in the oracle's words.
    var naivePrincipal: NaivePlacementPrincipal { self == .region ? .region : .municipality }
}

extension CivilDate {
    /// The same in the oracle's words.
    var naiveDay: NaivePlacementDate { NaivePlacementDate(year: year, month: monthOfYear, day: day) }
}

extension LeapDayBirthday {
    /// The same in the oracle's words.
    var naiveLeapDay: NaivePlacementLeapDay { self == .february28 ? .february28 : .march1 }
}

/// A word of the oracle that has the same name, which it lacks only by mistake.
func naiveWord<Word: RawRepresentable<String>>(_ word: some RawRepresentable<String>) -> Word? {
    Word(rawValue: word.rawValue)
}

extension [PartyResponsibility] {
    /// The same in the oracle's words.
    var naive: [NaivePlacementOtherParty] {
        map { NaivePlacementOtherParty(name: $0.name, responsibility: $0.responsibility) }
    }
}

extension Question {
    /// The decision as the oracle would state it.
    func stated(
        under edition: Edition, _ name: (Answer) -> NaivePlacementResult
    ) -> NaivePlacementFinding {
        let decision = decide(under: edition)
        let result: NaivePlacementResult =
            switch decision.finding {
            case .settled(let answer): name(answer)
            case .leftOpen(let opening): .leftOpen("\(opening)")
            case .outsideScope: .outsideScope
            }
        return naivePlacementFinding(result, decision.citations.ids)
    }
}

extension PermissionQuestion {
    /// The decision as the oracle would state it.
    func naive(under edition: Edition = .vastraGotaland2023) -> NaivePlacementFinding {
        var finding = stated(under: edition) { permission in
            switch permission {
            case .allowed: .allowed
            case .notAllowed(let unmet): .notAllowed(unmet.names.sorted())
            }
        }
        let unknown = Requirement.allCases.filter { met($0) == .unknown && !$0.isRecommended }
        // A question may be open for another reason than a condition, whose norm it then does not cite.
        let hangsOnConditions = !unknown.isEmpty && unknown.allSatisfy { finding.norms.contains($0.norm.id) }
        if finding.result == .leftOpen("missingFacts"), hangsOnConditions {
            finding.result = .conditionsUnknown(unknown.map { $0.name }.sorted())
        }
        return finding
    }
}

extension CompletenessQuestion {
    /// The decision as the oracle would state it.
    func naive(under edition: Edition = .vastraGotaland2023) -> NaivePlacementFinding {
        var advice: [String] = []
        var finding = stated(under: edition) { completeness in
            switch completeness {
            case .complete(let remarks):
                advice = remarks.names.sorted()
                return .complete
            case .incomplete(let missing): return .incomplete(missing.names.sorted())
            }
        }
        finding.advice = advice
        return finding
    }
}

extension PlacementPrerequisites {
    /// The facts for the oracle.
    var naiveFacts: NaivePlacementPlanned {
        NaivePlacementPlanned(
            emergency: emergency, outsideRegion: outsideRegion, child: child,
            needsBothPrincipals: needsBothPrincipals.naiveFact,
            localResourcesExhausted: localResourcesExhausted.naiveFact, noOtherWay: noOtherWay.naiveFact,
            nearbyConsidered: nearbyConsidered.naiveFact, suitableResourceNearby: suitableResourceNearby.naiveFact,
            advantageElsewhere: advantageElsewhere.naiveFact, childConsidered: childConsidered.naiveFact,
            planDrawnUp: planDrawnUp.naiveFact, costAgreed: costAgreed.naiveFact)
    }
}

extension PlacementPlan {
    /// What it says, for the oracle.
    var naiveFacts: NaivePlacementPlan {
        NaivePlacementPlan(
            goal: goal, plannedDuration: plannedDuration, needs: needs, wishes: wishes,
            regionResponsibility: regionResponsibility, municipalityResponsibility: municipalityResponsibility,
            otherParties: otherParties.naive, assurance: assurance, schoolOrOccupation: schoolOrOccupation,
            emergency: emergency, temporaryDivision: temporaryDivision)
    }
}

extension CostAgreement {
    /// What it says, for the oracle.
    var naiveFacts: NaivePlacementCostPaper {
        NaivePlacementCostPaper(
            inWriting: inWriting, regionResponsibility: regionResponsibility,
            municipalityResponsibility: municipalityResponsibility, otherParties: otherParties.naive,
            healthCareProvision: healthCareProvision, divisionStated: division != nil, firstDay: firstDay?.dayNumber,
            lastDay: lastDay?.dayNumber, basedOnPlan: basedOnPlan, signedWithMandate: signedWithMandate == .yes)
    }
}

extension PlacementProcess {
    /// The steps for the oracle.
    var naiveFacts: NaivePlacementSteps {
        NaivePlacementSteps(
            divisionNeeded: divisionNeeded, planMade: planMade.naiveFact, wishesHeeded: wishesHeeded.naiveFact,
            dialogueHeld: dialogueHeld.naiveFact, principalsOnly: principalsOnly.naiveFact,
            mandateContacted: mandateContacted.naiveFact, agreementWritten: agreementWritten.naiveFact,
            planFollowedUp: planFollowedUp.naiveFact, agreementFollowedUp: agreementFollowedUp.naiveFact)
    }
}
