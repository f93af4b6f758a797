// SPDX-License-Identifier: Apache-2.0

/// An agreement on the cost of a placement, and whether it says everything that it has to.
///
/// Swedish: *skriftlig överenskommelse om kostnadsfördelning*. Part C, mental disability and abuse, section 6.3.
///
/// 1. In writing: what each principal and each other party answers for.    (P-63)
/// 2. How health care is provided.                                         (P-63)
/// 3. The division of the cost in kronor or per cent, and the period.      (P-63)
/// 4. It ought to build on the SIP or the plan.                            (P-71)
/// 5. Those who may decide on money ought to have signed it.               (V-01)
///
/// A text that is nil or blank is missing.
public struct CostAgreement: CompletenessQuestion {
    /// Whether the agreement is in writing.
    public var inWriting: Bool

    /// What the region answers for.
    public var regionResponsibility: String?

    /// What the municipality answers for.
    public var municipalityResponsibility: String?

    /// What other parties answer for; empty when there is none.
    public var otherParties: [PartyResponsibility]

    /// How health care is provided.
    public var healthCareProvision: String?

    /// In what the division of the cost is stated; nil when it is stated in neither.
    public var division: Unit?

    /// The first day of the period.
    public var firstDay: CivilDate?

    /// The last day of the period.
    public var lastDay: CivilDate?

    /// Whether the agreement builds on the SIP, or on the plan on its template.
    public var basedOnPlan: Bool

    /// Whether those who may decide on money have signed it.
    public var signedWithMandate: Knowledge

    /// What the agreement says.
    public init(
        inWriting: Bool, regionResponsibility: String? = nil, municipalityResponsibility: String? = nil,
        otherParties: [PartyResponsibility] = [], healthCareProvision: String? = nil, division: Unit? = nil,
        firstDay: CivilDate? = nil, lastDay: CivilDate? = nil, basedOnPlan: Bool, signedWithMandate: Knowledge
    ) {
        self.inWriting = inWriting
        self.regionResponsibility = regionResponsibility
        self.municipalityResponsibility = municipalityResponsibility
        self.otherParties = otherParties
        self.healthCareProvision = healthCareProvision
        self.division = division
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.basedOnPlan = basedOnPlan
        self.signedWithMandate = signedWithMandate
    }

    /// In what a division of the cost is stated.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        /// In kronor (*kronor*).
        case kronor
        /// In per cent (*procent*).
        case percent
    }

    /// What the agreement has to say.
    public enum Item: UInt8, RequiredItem {
        /// In writing.
        case inWriting
        /// What the region answers for.
        case regionResponsibility
        /// What the municipality answers for.
        case municipalityResponsibility
        /// What each other party answers for.
        case otherParties
        /// How health care is provided.
        case healthCareProvision
        /// How the cost is divided.
        case division
        /// The first and the last day, in this order.
        case period
        /// It builds on the plan.
        case basedOnPlan
        /// Signed by those who may decide on money.
        case signedWithMandate

        /// What the description of the process and published guidance only recommend.
        public var isRecommended: Bool { self == .basedOnPlan || self == .signedWithMandate }

        /// The norm that demands it.
        public var norm: Norm {
            switch self {
            case .inWriting, .regionResponsibility, .municipalityResponsibility, .otherParties, .healthCareProvision,
                .division, .period:
                .contentOfTheCostAgreement
            case .basedOnPlan: .placementProcess
            case .signedWithMandate: .mandateSigns
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .inWriting: "inWriting"
            case .regionResponsibility: "regionResponsibility"
            case .municipalityResponsibility: "municipalityResponsibility"
            case .otherParties: "otherParties"
            case .healthCareProvision: "healthCareProvision"
            case .division: "division"
            case .period: "period"
            case .basedOnPlan: "basedOnPlan"
            case .signedWithMandate: "signedWithMandate"
            }
        }

        /// That the agreement says it, as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .inWriting: language.text("överenskommelsen är skriftlig", "the agreement is in writing")
            case .regionResponsibility:
                language.text("det framgår vad regionen ansvarar för", "it is stated what the region answers for")
            case .municipalityResponsibility:
                language.text("det framgår vad kommunen ansvarar för", "it is stated what the municipality answers for")
            case .otherParties:
                language.text(
                    "det framgår vad varje annan part ansvarar för", "it is stated what each other party answers for")
            case .healthCareProvision:
                language.text(
                    "det framgår hur hälso- och sjukvården tillgodoses", "it is stated how health care is provided")
            case .division:
                language.text(
                    "det framgår hur kostnaden fördelas i kronor eller procent",
                    "it is stated how the cost is divided, in kronor or per cent")
            case .period:
                language.text(
                    "det framgår vilken tid överenskommelsen gäller, med första och sista dag",
                    "it is stated which period the agreement is for, with the first and the last day")
            case .basedOnPlan:
                language.text(
                    "överenskommelsen utgår från SIP eller planen", "the agreement builds on the SIP or the plan")
            case .signedWithMandate:
                language.text(
                    "överenskommelsen är undertecknad av dem som får fatta ekonomiska beslut",
                    "the agreement is signed by those who may decide on money")
            }
        }

        /// That it is missing.
        public func missing(in language: Language) -> String {
            switch self {
            case .inWriting: language.text("Överenskommelsen är inte skriftlig.", "The agreement is not in writing.")
            case .regionResponsibility:
                language.text(
                    "Det framgår inte vad regionen ansvarar för.", "It is not stated what the region answers for.")
            case .municipalityResponsibility:
                language.text(
                    "Det framgår inte vad kommunen ansvarar för.",
                    "It is not stated what the municipality answers for.")
            case .otherParties:
                language.text(
                    "Det framgår inte vad varje annan part ansvarar för.",
                    "It is not stated what each other party answers for.")
            case .healthCareProvision:
                language.text(
                    "Det framgår inte hur hälso- och sjukvården tillgodoses.",
                    "It is not stated how health care is provided.")
            case .division:
                language.text(
                    "Det framgår inte hur kostnaden fördelas i kronor eller procent.",
                    "It is not stated how the cost is divided, in kronor or per cent.")
            case .period:
                language.text(
                    "Det framgår inte vilken tid överenskommelsen gäller, med första och sista dag.",
                    "It is not stated which period the agreement is for, with the first and the last day.")
            case .basedOnPlan:
                language.text(
                    "Överenskommelsen utgår inte från SIP eller planen.",
                    "The agreement does not build on the SIP or the plan.")
            case .signedWithMandate:
                language.text(
                    "Vägledningen rekommenderar att de som får fatta ekonomiska beslut undertecknar överenskommelsen; det är "
                        + "inte visat att de har gjort det.",
                    "Guidance recommends that those who may decide on money sign the agreement; they are not shown to have "
                        + "done so.")
            }
        }
    }

    /// The norm that says what the agreement has to state.
    public var grounds: Citations { Citations(.contentOfTheCostAgreement) }

    /// Whether the agreement says something.
    public func has(_ item: Item) -> Knowledge? {
        switch item {
        case .inWriting: Knowledge(inWriting)
        case .regionResponsibility: Knowledge(says: regionResponsibility)
        case .municipalityResponsibility: Knowledge(says: municipalityResponsibility)
        case .otherParties: otherParties.areStated
        case .healthCareProvision: Knowledge(says: healthCareProvision)
        case .division: Knowledge(division != nil)
        case .period: Knowledge(hasPeriod)
        case .basedOnPlan: Knowledge(basedOnPlan)
        case .signedWithMandate: signedWithMandate
        }
    }

    private var hasPeriod: Bool {
        guard let firstDay, let lastDay else { return false }
        return firstDay <= lastDay
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ isComplete: Knowledge, in language: Language) -> String {
        isComplete == .yes
            ? language.text("Överenskommelsen om kostnaden är fullständig.", "The agreement on the cost is complete.")
            : language.text(
                "Överenskommelsen om kostnaden är inte fullständig.", "The agreement on the cost is not complete.")
    }
}

#if !hasFeature(Embedded)
    extension CostAgreement.Unit: Codable {}
#endif
