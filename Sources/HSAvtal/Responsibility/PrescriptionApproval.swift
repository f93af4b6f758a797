// SPDX-License-Identifier: Apache-2.0

/// Whether a device may be prescribed, at one's own cost or at the other principal's, and whose approval it needs.
///
/// Swedish: *förskrivning och förtroendeförskrivning, kostnadsbärarens godkännande*. Part B, B.10 and B.11; the region's
/// handbook.
///
/// 1. At one's own cost: prescribing follows the responsibility for the health care.                   (B-42)
/// 2. At the other's cost, trust prescription: not allowed unless existing devices are checked and registered, and local
///    guidelines are followed.                                                                  (B-47, H-07, H-08)
/// 3. With the payer's approval where there is a reason for it; outside the contracted assortment only for trust
///    prescription.                                                                             (H-02 to H-06)
/// 4. What is not known, and matters, leaves the question open.
public struct PrescriptionApproval: Question {
    /// The principal whose prescriber prescribes.
    public let prescriber: Principal

    /// The principal that pays, see ``DeviceCost``.
    ///
    /// Swedish: *kostnadsbärare*.
    public let payer: Principal

    /// Whether a local decision asks for a special review.
    ///
    /// Swedish: *särskild prövning*.
    public let specialReview: Knowledge

    /// Whether the prescription goes beyond the handbook.
    public let beyondHandbook: Knowledge

    /// Whether the user takes the device along when moving within Sweden, out of the county.
    public let movingWithinSweden: Knowledge

    /// Whether the user takes the device along when moving abroad.
    public let movingAbroad: Knowledge

    /// Whether the device is outside the assortment of the supplier contract; it concerns trust prescription only.
    public let outsideAssortment: Knowledge

    /// Whether the user's existing devices are checked and registered; it concerns trust prescription only.
    public let existingDevicesRegistered: Knowledge

    /// Whether local guidelines are followed; it concerns trust prescription only.
    public let localGuidelinesFollowed: Knowledge

    /// The facts of one prescription.
    public init(
        prescriber: Principal, payer: Principal, specialReview: Knowledge, beyondHandbook: Knowledge,
        movingWithinSweden: Knowledge, movingAbroad: Knowledge, outsideAssortment: Knowledge,
        existingDevicesRegistered: Knowledge, localGuidelinesFollowed: Knowledge
    ) {
        self.prescriber = prescriber
        self.payer = payer
        self.specialReview = specialReview
        self.beyondHandbook = beyondHandbook
        self.movingWithinSweden = movingWithinSweden
        self.movingAbroad = movingAbroad
        self.outsideAssortment = outsideAssortment
        self.existingDevicesRegistered = existingDevicesRegistered
        self.localGuidelinesFollowed = localGuidelinesFollowed
    }

    /// Whether a device may be prescribed.
    public enum Outcome: Sendable, Hashable {
        /// It may.
        case allowed
        /// It may with the approval of the principal that pays, and every reason for it that is known.
        case allowedWithApproval(of: Principal, because: Conditions<Reason>)
        /// It may not, and every condition that is known to fail.
        case notAllowed(unmet: Conditions<Requirement>)
    }

    /// What trust prescription requires.
    public enum Requirement: UInt8, Condition {
        /// Existing devices are checked and registered first.
        case existingDevicesRegistered
        /// Local guidelines are followed.
        case localGuidelinesFollowed

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .existingDevicesRegistered: .trustChecksExistingDevices
            case .localGuidelinesFollowed: .trustFollowsLocalGuidelines
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .existingDevicesRegistered: "existingDevicesRegistered"
            case .localGuidelinesFollowed: "localGuidelinesFollowed"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .existingDevicesRegistered:
                language.text(
                    "användarens befintliga hjälpmedel är kontrollerade och registrerade",
                    "the user's existing devices are checked and registered")
            case .localGuidelinesFollowed:
                language.text("lokala riktlinjer följs", "local guidelines are followed")
            }
        }
    }

    /// Why the payer has to approve.
    public enum Reason: UInt8, Condition {
        /// A local decision asks for a special review.
        case specialReview
        /// The prescription goes beyond the handbook.
        case beyondHandbook
        /// The device goes along when the user moves within Sweden, out of the county.
        case movingWithinSweden
        /// The device goes along when the user moves abroad.
        case movingAbroad
        /// Trust prescription outside the assortment of the supplier contract.
        case outsideAssortment

        /// The norm that asks for the approval.
        public var norm: Norm {
            switch self {
            case .specialReview: .approvalForSpecialReview
            case .beyondHandbook: .approvalBeyondHandbook
            case .movingWithinSweden: .approvalWhenMovingWithinSweden
            case .movingAbroad: .approvalWhenMovingAbroad
            case .outsideAssortment: .trustByHandbookAndContract
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .specialReview: "specialReview"
            case .beyondHandbook: "beyondHandbook"
            case .movingWithinSweden: "movingWithinSweden"
            case .movingAbroad: "movingAbroad"
            case .outsideAssortment: "outsideAssortment"
            }
        }

        /// The reason as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .specialReview:
                language.text("produkten kräver särskild prövning", "the product requires a special review")
            case .beyondHandbook:
                language.text("förskrivningen går utöver handboken", "the prescription goes beyond the handbook")
            case .movingWithinSweden:
                language.text(
                    "användaren tar med hjälpmedlet vid flytt till ett annat län",
                    "the user takes the device along when moving to another county")
            case .movingAbroad:
                language.text(
                    "användaren tar med hjälpmedlet vid flytt utomlands",
                    "the user takes the device along when moving abroad")
            case .outsideAssortment:
                language.text(
                    "hjälpmedlet ligger utanför det upphandlade sortimentet",
                    "the device is outside the contracted assortment")
            }
        }
    }

    /// Whether the device is prescribed at the other principal's cost.
    public var isTrustPrescription: Bool { prescriber != payer }

    /// Whether the device may be prescribed.
    public func decide(under edition: Edition) -> Decision<Outcome> {
        let grounds = Citations(isTrustPrescription ? .trustPrescription : .prescriptionFollowsResponsibility)
        let requirements = ConditionCheck(met: met)
        if let norms = requirements.unmet.norms {
            return Decision(.notAllowed(unmet: requirements.unmet.set), citing: grounds.union(norms))
        }
        let reasons = ConditionCheck(met: applies)
        if let norms = requirements.unknown.norms {
            return Decision(.leftOpen(.missingFacts), citing: grounds.union(norms))
        }
        let kept = requirements.met.norms.map(grounds.union) ?? grounds
        if let norms = reasons.met.norms {
            return Decision(
                .allowedWithApproval(of: payer, because: reasons.met.set), citing: kept.union(norms))
        }
        if let norms = reasons.unknown.norms {
            return Decision(.leftOpen(.missingFacts), citing: grounds.union(norms))
        }
        return Decision(.allowed, citing: kept.citing(.trustByHandbookAndContract, when: isTrustPrescription))
    }

    private func met(_ requirement: Requirement) -> Knowledge? {
        guard isTrustPrescription else { return nil }
        return switch requirement {
        case .existingDevicesRegistered: existingDevicesRegistered
        case .localGuidelinesFollowed: localGuidelinesFollowed
        }
    }

    private func applies(_ reason: Reason) -> Knowledge? {
        switch reason {
        case .specialReview: specialReview
        case .beyondHandbook: beyondHandbook
        case .movingWithinSweden: movingWithinSweden
        case .movingAbroad: movingAbroad
        case .outsideAssortment: isTrustPrescription ? outsideAssortment : nil
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Outcome>, under edition: Edition, in language: Language) -> [String] {
        let sentences = [
            conclusion(decision.finding, in: language),
            isTrustPrescription
                ? language.text(
                    "Det är en förtroendeförskrivning: \(prescriber.name(in: language)) förskriver och "
                        + "\(payer.name(in: language)) betalar.",
                    "It is a trust prescription: \(prescriber.name(in: language)) prescribes and "
                        + "\(payer.name(in: language)) pays.")
                : language.text(
                    "\(prescriber.subject(in: language)) både förskriver och betalar.",
                    "\(prescriber.subject(in: language)) both prescribes and pays."),
        ]
        return sentences + conditions(decision.finding, in: language)
    }

    /// The conditions and reasons that decided.
    private func conditions(_ finding: Finding<Outcome>, in language: Language) -> [String] {
        let requirements = ConditionCheck(met: met)
        let reasons = ConditionCheck(met: applies)
        switch finding {
        case .settled(.notAllowed):
            return requirements.unmet.set.conditions.map { $0.sentence(met: .no, in: language) }
        case .settled(.allowed), .settled(.allowedWithApproval):
            return requirements.met.set.conditions.map { $0.sentence(met: .yes, in: language) }
                + reasons.met.set.conditions.map { reason in
                    language.text(
                        "Godkännande behövs eftersom \(reason.clause(in: language)).",
                        "Approval is needed because \(reason.clause(in: language)).")
                }
        case .leftOpen, .outsideScope:
            let unknown = requirements.unknown.set.conditions.map { $0.sentence(met: .unknown, in: language) }
            guard unknown.isEmpty else { return unknown }
            return reasons.unknown.set.conditions.map { $0.sentence(met: .unknown, in: language) }
        }
    }

    private func conclusion(_ finding: Finding<Outcome>, in language: Language) -> String {
        switch finding {
        case .settled(.allowed):
            language.text(
                "Hjälpmedlet får förskrivas utan kostnadsbärarens godkännande.",
                "The device may be prescribed without the approval of the payer.")
        case .settled(.allowedWithApproval(of: let payer, because: _)):
            language.text(
                "Hjälpmedlet får förskrivas om \(payer.name(in: language)), som betalar, godkänner det.",
                "The device may be prescribed if \(payer.name(in: language)), which pays, approves.")
        case .settled(.notAllowed):
            language.text("Hjälpmedlet får inte förskrivas.", "The device may not be prescribed.")
        case .leftOpen, .outsideScope:
            // What is required is known to be met, or not required: only whether the payer has to approve is open.
            ConditionCheck(met: met).unknown.norms == nil
                ? language.text(
                    "Hjälpmedlet får förskrivas, men det går inte att avgöra om kostnadsbärarens godkännande behövs, "
                        + "eftersom uppgifter som avgör det saknas.",
                    "The device may be prescribed, but it cannot be decided whether the payer has to approve, for facts "
                        + "that decide it are missing.")
                : language.text(
                    "Det går inte att avgöra om hjälpmedlet får förskrivas, eftersom uppgifter som avgör det saknas.",
                    "It cannot be decided whether the device may be prescribed, for facts that decide it are missing.")
        }
    }
}
