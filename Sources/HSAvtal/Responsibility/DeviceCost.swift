// SPDX-License-Identifier: Apache-2.0

/// Who pays for a personally prescribed assistive device that the handbook regulates.
///
/// Swedish: *kostnadsansvar för personligt förskrivna hjälpmedel*. Part B, B.11; the region's handbook.
///
/// 1. The municipality of registration is no party: outside the agreement.                             
/// 2. A product instruction is supplied: as it says, for the age, also where rule 5 would say otherwise.  (B-46)
///    For a child another payer than the region gives way to rule 4, unless chosen otherwise.           (I-41)
///    Where it contradicts rule 3: left open to the instruction, for one of the two facts is wrong.     (B-45, B-46)
/// 3. A product that the region always pays for: the region, at any age.                                (B-45)
/// 4. Up to and including age 17: the region.                                                           (B-43)
/// 5. Otherwise the care provider that answers for the health care; a municipality is that of registration. (B-44, H-01)
///    Where it is not known whether rule 3 holds, and it matters: left open to the product instruction. (B-46)
///
/// It is about devices that are supplied through the device centre, for which the municipality of registration is known to
/// pay (H-01). The day that counts is that of the prescription (I-27). What is not known, and matters, leaves the question open.
public struct DeviceCost: Question {
    /// What the product instruction says, when the caller knows it.
    public let instruction: ProductInstruction?

    /// Whether the product is one that the region always pays for.
    public let regionAlwaysPays: Knowledge

    /// The user's date of birth; nil when it is not known.
    public let born: CivilDate?

    /// The day of the prescription.
    public let prescribed: CivilDate

    /// A later day on which the device is used, when the question is about it.
    public let used: CivilDate?

    /// The principal whose care provider answers for the user's health care, see ``CareResponsibility``; nil when it is
    /// not known.
    ///
    /// Swedish: *vårdgivare med hälso- och sjukvårdsansvar*.
    public let provider: Principal?

    /// The municipality where the user is registered.
    public let registration: MunicipalityCode

    /// Where the table of rules has a usual prescription; worked out when the facts are checked, which takes the age anyway.
    @usableFromInline let cell: UInt8

    /// The facts of one prescription.
    ///
    /// - Throws: ``ImpossibleDates`` when the user is born after the prescription, would be older than 130 years on one of
    ///   the days, or uses the device before it is prescribed.
    @inlinable
    public init(
        instruction: ProductInstruction? = nil, regionAlwaysPays: Knowledge, born: CivilDate?, prescribed: CivilDate,
        used: CivilDate? = nil, provider: Principal?, registration: MunicipalityCode
    ) throws(ImpossibleDates) {
        cell = try Self.cell(
            instruction: instruction, regionAlwaysPays: regionAlwaysPays, born: born, prescribed: prescribed,
            used: used, provider: provider, registration: registration)
        self.instruction = instruction
        self.regionAlwaysPays = regionAlwaysPays
        self.born = born
        self.prescribed = prescribed
        self.used = used
        self.provider = provider
        self.registration = registration
    }

    /// The last age at which the region pays for every device.
    static let lastAgeOfChildren = 17

    /// Who pays.
    @inlinable
    public func decide(under edition: Edition) -> Decision<Payer> {
        cell == Self.unusual ? decideInFull(under: edition) : decision(ofCell: cell)
    }

    /// The same for every prescription.
    @usableFromInline
    @inline(never)
    func decideInFull(under edition: Edition) -> Decision<Payer> {
        guard registration.municipality != nil else {
            return Decision(.outsideScope, citing: Citations(.partiesToTheAgreement))
        }
        guard let born else { return decisionAtUnknownAge(under: edition) }
        let age = Age.years(from: born, to: prescribed, leapDay: edition.leapDayBirthday)
        let decision = decision(atAge: age, under: edition)
        return Decision(decision.finding, citing: readings(decision, born: born, age: age, under: edition))
    }

    /// Rules 2 to 5 at an age.
    private func decision(atAge age: Int, under edition: Edition) -> Decision<Payer> {
        let isChild = age <= Self.lastAgeOfChildren
        guard let instruction else {
            return decision(ofCell: Self.cell(isChild: isChild, regionAlwaysPays, provider))
        }
        return instructed(instruction.bearer(atAge: age), isChild: isChild, under: edition)
    }

    /// What the product instruction comes to.
    private func instructed(
        _ bearer: ProductInstruction.Bearer, isChild: Bool, under edition: Edition
    ) -> Decision<Payer> {
        let resolved: ProductInstruction.Bearer =
            bearer == .responsibleProvider && provider == .region ? .region : bearer
        let (isRegional, isAlways) = (resolved == .region, regionAlwaysPays == .yes)
        let grounds = Citations(.productInstructionDecides).citing(.regionAlwaysPays, when: isAlways)
            .citing(.agreementBeforeInstruction, when: isChild && !isRegional)
        if isChild, isRegional || edition.responsibility.childrensDevices == .agreementFirst {
            return Decision(.region, citing: grounds.citing(.regionPaysForChildrensDevices))
        }
        // The instruction and what is known of the product contradict each other, whoever answers for the care.
        if isAlways, !isRegional, bearer != .responsibleProvider || provider != nil {
            return Decision(.leftOpen(.productInstruction), citing: grounds)
        }
        let all = grounds.citing(.responsibleProviderPaysForAdults, when: bearer == .responsibleProvider)
        switch (bearer, provider) {
        case (.region, _), (.responsibleProvider, .region): return Decision(.region, citing: all)
        case (.municipality, _), (.responsibleProvider, .municipality): return municipality(all)
        case (.both, _): return Decision(.both(regionShare: nil), citing: all)
        case (.responsibleProvider, nil): return Decision(.leftOpen(.missingFacts), citing: all)
        }
    }

    /// The municipality of registration pays.
    private func municipality(_ grounds: Citations) -> Decision<Payer> {
        Decision(.municipality(registration), citing: grounds.citing(.registrationDecidesMunicipality))
    }

    /// The answer that holds at every age, or left open.
    private func decisionAtUnknownAge(under edition: Edition) -> Decision<Payer> {
        let limit = Int(instruction?.throughAge ?? 0)
        var decision = decision(atAge: 0, under: edition)
        // Age 0, and the first age beyond each limit, stand for all ages.
        func compare(_ age: Int) {
            let other = self.decision(atAge: age, under: edition)
            decision = Decision(
                other.finding == decision.finding ? other.finding : .leftOpen(.missingFacts),
                citing: decision.citations.union(other.citations))
        }
        compare(limit + 1)
        compare(Self.lastAgeOfChildren + 1)
        return decision
    }

    /// The grounds of a decision, and the readings of the age without which it would be another.
    @inline(never)
    private func readings(
        _ decision: Decision<Payer>, born: CivilDate, age: Int, under edition: Edition
    ) -> Citations {
        let other = edition.leapDayBirthday.other
        let otherAge = Age.years(from: born, to: prescribed, leapDay: other)
        return decision.citations
            .citing(.throughAnAge, when: age == Self.lastAgeOfChildren)
            .citing(.leapDayBirthday, when: self.decision(atAge: otherAge, under: edition) != decision)
            .citing(.payerAtPrescription, when: paysOther(than: decision.finding, born: born, under: edition))
    }

    /// Whether another would pay for a prescription on the day of use.
    private func paysOther(than finding: Finding<Payer>, born: CivilDate, under edition: Edition) -> Bool {
        guard let used else { return false }
        let age = Age.years(from: born, to: used, leapDay: edition.leapDayBirthday)
        return decision(atAge: age, under: edition).finding != finding
    }
}
