// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.11: prescribing a device at one's own cost or on trust")
struct PrescriptionApprovalTests {
    private typealias Reason = PrescriptionApproval.Reason
    private typealias Requirement = PrescriptionApproval.Requirement

    /// The reasons in order: special review, beyond the handbook, moving within Sweden, abroad, outside the assortment.
    private func question(
        _ prescriber: Principal, _ payer: Principal, reasons: [Knowledge] = [.no, .no, .no, .no, .no],
        registered: Knowledge = .yes, guidelines: Knowledge = .yes
    ) -> PrescriptionApproval {
        PrescriptionApproval(
            prescriber: prescriber, payer: payer, specialReview: reasons[0], beyondHandbook: reasons[1],
            movingWithinSweden: reasons[2], movingAbroad: reasons[3], outsideAssortment: reasons[4],
            existingDevicesRegistered: registered, localGuidelinesFollowed: guidelines)
    }

    private func reasons(_ reason: Reason, _ known: Knowledge = .yes) -> [Knowledge] {
        Reason.allCases.map { $0 == reason ? known : .no }
    }

    @Test("At one's own cost prescribing follows the responsibility, with no condition of trust (B-42)")
    func ownCost() throws {
        for principal in Principal.allCases {
            try every(Knowledge.allCases, Knowledge.allCases) { registered, guidelines in
                let question = question(principal, principal, registered: registered, guidelines: guidelines)
                #expect(!question.isTrustPrescription)
                try question.comes(to: .settled(.allowed), citing: ["B-42"])
            }
        }
    }

    @Test("On trust it is allowed when devices are registered, guidelines and the contract kept (B-47, H-06 to H-08)")
    func trust() throws {
        for (prescriber, payer) in [(Principal.region, Principal.municipality), (.municipality, .region)] {
            let question = question(prescriber, payer)
            #expect(question.isTrustPrescription)
            try question.comes(to: .settled(.allowed), citing: ["B-47", "H-06", "H-07", "H-08"])
        }
    }

    @Test("On trust it is not allowed where a condition fails, even when a reason for approval holds (H-07, H-08)")
    func notAllowed() throws {
        let all = [Knowledge](repeating: .yes, count: 5)
        for reasons in [nil, all] {
            let reasons = reasons ?? [.no, .no, .no, .no, .no]
            try question(.region, .municipality, reasons: reasons, registered: .no).comes(
                to: .settled(.notAllowed(unmet: Conditions(.existingDevicesRegistered))), citing: ["B-47", "H-07"])
            try question(.region, .municipality, reasons: reasons, registered: .unknown, guidelines: .no).comes(
                to: .settled(.notAllowed(unmet: Conditions(.localGuidelinesFollowed))), citing: ["B-47", "H-08"])
            try question(.municipality, .region, reasons: reasons, registered: .no, guidelines: .no).comes(
                to: .settled(
                    .notAllowed(
                        unmet: Conditions([.existingDevicesRegistered, .localGuidelinesFollowed].map(Conditions.init)))
                ), citing: ["B-47", "H-07", "H-08"])
        }
    }

    @Test("Each reason needs the payer's approval (H-02 to H-06)")
    func approval() throws {
        for (reason, id) in zip(Reason.allCases, ["H-02", "H-03", "H-04", "H-05", "H-06"]) {
            let reasons = reasons(reason)
            try question(.region, .municipality, reasons: reasons).comes(
                to: .settled(.allowedWithApproval(of: .municipality, because: Conditions(reason))),
                citing: (["B-47", "H-07", "H-08"] + [id]).sorted())
            let own: PrescriptionApproval.Outcome =
                reason == .outsideAssortment
                ? .allowed : .allowedWithApproval(of: .region, because: Conditions(reason))
            try question(.region, .region, reasons: reasons)
                .comes(to: .settled(own), citing: reason == .outsideAssortment ? ["B-42"] : ["B-42", id])
        }
    }

    @Test("A reason that is not known leaves it open, unless another is certain")
    func unknownReasons() throws {
        for (reason, id) in zip(Reason.allCases, ["H-02", "H-03", "H-04", "H-05", "H-06"]) {
            try question(.region, .municipality, reasons: reasons(reason, .unknown))
                .comes(to: .leftOpen(.missingFacts), citing: ["B-47", id])
        }
        try question(.region, .region, reasons: [.yes, .unknown, .unknown, .unknown, .unknown]).comes(
            to: .settled(.allowedWithApproval(of: .region, because: Conditions(.specialReview))),
            citing: ["B-42", "H-02"])
        try question(.region, .region, reasons: reasons(.outsideAssortment, .unknown))
            .comes(to: .settled(.allowed), citing: ["B-42"])
    }

    @Test("Of all combinations each follows the rule: no forbids, unknown opens, a reason asks for approval")
    func everyCombination() throws {
        let principals = Principal.allCases
        try every(principals, principals, everyKnowledge(5), everyKnowledge(2)) { prescriber, payer, facts, trust in
            let isTrust = prescriber != payer
            let ground = isTrust ? "B-47" : "B-42"
            let requirements = isTrust ? Array(zip(Requirement.allCases, zip(trust, ["H-07", "H-08"]))) : []
            let reasons = zip(Reason.allCases, zip(facts, ["H-02", "H-03", "H-04", "H-05", "H-06"]))
                .filter { isTrust || $0.0 != .outsideAssortment }
            let failing = requirements.filter { $0.1.0 == .no }
            let unclear = requirements.filter { $0.1.0 == .unknown }
            let given = reasons.filter { $0.1.0 == .yes }
            let possible = reasons.filter { $0.1.0 == .unknown }
            let (finding, norms): (Finding<PrescriptionApproval.Outcome>, [String]) =
                if !failing.isEmpty {
                    (.settled(.notAllowed(unmet: Conditions(failing.map { Conditions($0.0) }))), failing.map(\.1.1))
                } else if !unclear.isEmpty {
                    (.leftOpen(.missingFacts), unclear.map(\.1.1))
                } else if !given.isEmpty {
                    (
                        .settled(
                            .allowedWithApproval(of: payer, because: Conditions(given.map { Conditions($0.0) }))),
                        requirements.map(\.1.1) + given.map(\.1.1)
                    )
                } else if !possible.isEmpty {
                    (.leftOpen(.missingFacts), possible.map(\.1.1))
                } else {
                    (.settled(.allowed), requirements.map(\.1.1) + (isTrust ? ["H-06"] : []))
                }
            let question = question(prescriber, payer, reasons: facts, registered: trust[0], guidelines: trust[1])
            try question.comes(to: finding, citing: ([ground] + norms).sorted())
            let told: [(swedish: String, english: String)] =
                if !failing.isEmpty {
                    failing.map {
                        Self.clause($0.0, "Villkoret att", "är inte uppfyllt", "The condition that", "is not met")
                    }
                } else if !unclear.isEmpty {
                    unclear.map { Self.clause($0.0, "Det är inte känt om", "", "It is not known whether", "") }
                } else if given.isEmpty && !possible.isEmpty {
                    possible.map { Self.clause($0.0, "Det är inte känt om", "", "It is not known whether", "") }
                } else {
                    requirements.map {
                        Self.clause($0.0, "Villkoret att", "är uppfyllt", "The condition that", "is met")
                    }
                        + given.map {
                            Self.clause($0.0, "Godkännande behövs eftersom", "", "Approval is needed because", "")
                        }
                }
            try equal(Array(question.told(in: .swedish).dropFirst(2)), told.map(\.swedish), "what is told")
            try equal(Array(question.told(in: .english).dropFirst(2)), told.map(\.english), "what is told")
        }
    }

    /// A clause as a sentence, with what stands before and after it.
    private static func clause(
        _ condition: some Condition, _ before: String, _ after: String, _ start: String, _ end: String
    ) -> (swedish: String, english: String) {
        func sentence(_ words: [String]) -> String { words.filter { !$0.isEmpty }.joined(separator: " ") + "." }
        return (
            sentence([before, condition.clause(in: .swedish), after]),
            sentence([start, condition.clause(in: .english), end])
        )
    }

    @Test("Allowed, and not allowed")
    func wording() throws {
        try question(.region, .region).tells(
            [
                "Hjälpmedlet får förskrivas utan kostnadsbärarens godkännande.",
                "Regionen både förskriver och betalar.",
            ],
            [
                "The device may be prescribed without the approval of the payer.",
                "The region both prescribes and pays.",
            ])
        try question(.municipality, .region).tells(
            [
                "Hjälpmedlet får förskrivas utan kostnadsbärarens godkännande.",
                "Det är en förtroendeförskrivning: kommunen förskriver och regionen betalar.",
                "Villkoret att användarens befintliga hjälpmedel är kontrollerade och registrerade är uppfyllt.",
                "Villkoret att lokala riktlinjer följs är uppfyllt.",
            ],
            [
                "The device may be prescribed without the approval of the payer.",
                "It is a trust prescription: the municipality prescribes and the region pays.",
                "The condition that the user's existing devices are checked and registered is met.",
                "The condition that local guidelines are followed is met.",
            ])
        try question(.region, .municipality, guidelines: .no).tells(
            [
                "Hjälpmedlet får inte förskrivas.",
                "Det är en förtroendeförskrivning: regionen förskriver och kommunen betalar.",
                "Villkoret att lokala riktlinjer följs är inte uppfyllt.",
            ],
            [
                "The device may not be prescribed.",
                "It is a trust prescription: the region prescribes and the municipality pays.",
                "The condition that local guidelines are followed is not met.",
            ])
    }

    @Test("Where a condition of trust is not known, that is told, and no reason for approval")
    func unknownTrustWording() throws {
        let unknown = [Knowledge](repeating: .unknown, count: 5)
        try question(.municipality, .region, reasons: unknown, guidelines: .unknown).tells(
            [
                "Det går inte att avgöra om hjälpmedlet får förskrivas, eftersom uppgifter som avgör det saknas.",
                "Det är en förtroendeförskrivning: kommunen förskriver och regionen betalar.",
                "Det är inte känt om lokala riktlinjer följs.",
            ],
            [
                "It cannot be decided whether the device may be prescribed, for facts that decide it are missing.",
                "It is a trust prescription: the municipality prescribes and the region pays.",
                "It is not known whether local guidelines are followed.",
            ])
        try question(.municipality, .region, reasons: reasons(.outsideAssortment, .unknown)).tells(
            [
                "Hjälpmedlet får förskrivas, men det går inte att avgöra om kostnadsbärarens godkännande behövs, "
                    + "eftersom uppgifter som avgör det saknas.",
                "Det är en förtroendeförskrivning: kommunen förskriver och regionen betalar.",
                "Det är inte känt om hjälpmedlet ligger utanför det upphandlade sortimentet.",
            ],
            [
                "The device may be prescribed, but it cannot be decided whether the payer has to approve, for facts "
                    + "that decide it are missing.",
                "It is a trust prescription: the municipality prescribes and the region pays.",
                "It is not known whether the device is outside the contracted assortment.",
            ])
    }

    @Test("With approval for each reason, and not known")
    func approvalWording() throws {
        try question(.region, .region, reasons: [.yes, .yes, .yes, .yes, .yes]).tells(
            [
                "Hjälpmedlet får förskrivas om regionen, som betalar, godkänner det.",
                "Regionen både förskriver och betalar.",
                "Godkännande behövs eftersom produkten kräver särskild prövning.",
                "Godkännande behövs eftersom förskrivningen går utöver handboken.",
                "Godkännande behövs eftersom användaren tar med hjälpmedlet vid flytt till ett annat län.",
                "Godkännande behövs eftersom användaren tar med hjälpmedlet vid flytt utomlands.",
            ],
            [
                "The device may be prescribed if the region, which pays, approves.",
                "The region both prescribes and pays.",
                "Approval is needed because the product requires a special review.",
                "Approval is needed because the prescription goes beyond the handbook.",
                "Approval is needed because the user takes the device along when moving to another county.",
                "Approval is needed because the user takes the device along when moving abroad.",
            ])
        let outside = question(.region, .municipality, reasons: reasons(.outsideAssortment))
        #expect(
            outside.told(in: .swedish).first == "Hjälpmedlet får förskrivas om kommunen, som betalar, godkänner det.")
        #expect(
            outside.told(in: .english).first
                == "The device may be prescribed if the municipality, which pays, approves.")
        try question(.municipality, .municipality, reasons: reasons(.movingAbroad, .unknown)).tells(
            [
                "Hjälpmedlet får förskrivas, men det går inte att avgöra om kostnadsbärarens godkännande behövs, "
                    + "eftersom uppgifter som avgör det saknas.",
                "Kommunen både förskriver och betalar.",
                "Det är inte känt om användaren tar med hjälpmedlet vid flytt utomlands.",
            ],
            [
                "The device may be prescribed, but it cannot be decided whether the payer has to approve, for facts "
                    + "that decide it are missing.",
                "The municipality both prescribes and pays.",
                "It is not known whether the user takes the device along when moving abroad.",
            ])
    }
}
