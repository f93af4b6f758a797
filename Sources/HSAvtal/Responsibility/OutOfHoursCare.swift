// SPDX-License-Identifier: Apache-2.0

/// Whether municipal primary care may perform an intervention in the home outside weekday daytime for a health centre.
///
/// Swedish: *insatser kväll, helg och natt efter överenskommelse*. Part B, B.3, *Kommunens ansvar*.
///
/// 1. Agreed in the individual case.   (B-27)
/// 2. Planned or predictable.   (B-27)
/// 3. In the patient's home.   (B-27)
/// 4. For a patient of a health centre of the region.   (B-27)
/// 5. On an evening, a weekend or a night.   (B-27)
public struct OutOfHoursCare: PermissionQuestion {
    /// When the intervention is given.
    public let time: Time

    /// Whether the parties agree in the individual case.
    public let agreedInTheCase: Knowledge

    /// Whether the intervention is planned or predictable.
    public let plannedOrPredictable: Knowledge

    /// Whether the intervention is given in the patient's home.
    public let inTheHome: Knowledge

    /// Whether the patient is cared for by a health centre of the region.
    public let patientOfHealthCentre: Knowledge

    /// The facts of one case.
    public init(
        time: Time, agreedInTheCase: Knowledge, plannedOrPredictable: Knowledge, inTheHome: Knowledge,
        patientOfHealthCentre: Knowledge
    ) {
        self.time = time
        self.agreedInTheCase = agreedInTheCase
        self.plannedOrPredictable = plannedOrPredictable
        self.inTheHome = inTheHome
        self.patientOfHealthCentre = patientOfHealthCentre
    }

    /// Whether it is allowed: under the edition before, not in the daytime of a weekend.
    public func decide(under edition: Edition) -> Decision<Permission<Requirement>> {
        guard edition.responsibility.outOfHours == .eveningsAndNights else { return decideByConditions() }
        let decision = (isOutsideTheTimes(of: edition) ? inTheDaytime : self).decideByConditions()
        return Decision(decision.finding, citing: decision.citations.citing(.previousOutOfHours))
    }

    /// The conclusion, then every condition that decided it.
    public func sentences(
        for decision: Decision<Permission<Requirement>>, under edition: Edition, in language: Language
    ) -> [String] {
        let question = isOutsideTheTimes(of: edition) ? inTheDaytime : self
        return question.conditionSentences(for: decision, in: language) { condition, met in
            guard condition == .outsideWeekdayDaytime, edition.responsibility.outOfHours == .eveningsAndNights else {
                return condition.sentence(met: met, in: language)
            }
            return met == .yes
                ? language.text(
                    "Villkoret att insatsen ges på kvällen eller på natten är uppfyllt.",
                    "The condition that the intervention is given in the evening or at night is met.")
                : language.text(
                    "Villkoret att insatsen ges på kvällen eller på natten är inte uppfyllt.",
                    "The condition that the intervention is given in the evening or at night is not met.")
        }
    }

    /// Whether it is the daytime of a weekend, and the edition leaves that out.
    private func isOutsideTheTimes(of edition: Edition) -> Bool {
        time == .weekendDaytime && edition.responsibility.outOfHours == .eveningsAndNights
    }

    /// The same case in the daytime of a weekday.
    private var inTheDaytime: OutOfHoursCare {
        OutOfHoursCare(
            time: .weekdayDaytime, agreedInTheCase: agreedInTheCase, plannedOrPredictable: plannedOrPredictable,
            inTheHome: inTheHome, patientOfHealthCentre: patientOfHealthCentre)
    }

    /// Every combination of facts.
    static let everyCase: [OutOfHoursCare] = Time.allCases.flatMap { time in
        Knowledge.allCases.flatMap { agreed in
            Knowledge.allCases.flatMap { planned in
                Knowledge.allCases.flatMap { home in
                    Knowledge.allCases.map { centre in
                        OutOfHoursCare(
                            time: time, agreedInTheCase: agreed, plannedOrPredictable: planned, inTheHome: home,
                            patientOfHealthCentre: centre)
                    }
                }
            }
        }
    }

    /// A part of the week.
    public enum Time: String, Sendable, Hashable, CaseIterable {
        /// An evening (*kväll*).
        case evening
        /// A night (*natt*).
        case night
        /// The day of a Saturday, a Sunday or a holiday (*helg, dagtid*).
        case weekendDaytime
        /// The day of any other day.
        case weekdayDaytime
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Agreed in the individual case.
        case agreedInTheCase
        /// Planned or predictable.
        case plannedOrPredictable
        /// In the patient's home.
        case inTheHome
        /// For a patient of a health centre of the region.
        case patientOfHealthCentre
        /// On an evening, a weekend or a night.
        case outsideWeekdayDaytime

        /// The norm that states the condition.
        public var norm: Norm { .outOfHoursByAgreement }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .agreedInTheCase: "agreedInTheCase"
            case .plannedOrPredictable: "plannedOrPredictable"
            case .inTheHome: "inTheHome"
            case .patientOfHealthCentre: "patientOfHealthCentre"
            case .outsideWeekdayDaytime: "outsideWeekdayDaytime"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .agreedInTheCase:
                language.text(
                    "parterna är överens i det enskilda fallet",
                    "the parties agree in the individual case")
            case .plannedOrPredictable:
                language.text(
                    "insatsen är planerad eller förutsägbar",
                    "the intervention is planned or predictable")
            case .inTheHome:
                language.text(
                    "insatsen ges i patientens hem",
                    "the intervention is given in the patient's home")
            case .patientOfHealthCentre:
                language.text(
                    "patienten tas om hand av en av regionens vårdcentraler",
                    "the patient is cared for by a health centre of the region")
            case .outsideWeekdayDaytime:
                language.text(
                    "insatsen ges på kvällen, under en helg eller på natten",
                    "the intervention is given in the evening, at a weekend or at night")
            }
        }
    }

    /// The norm that allows it.
    public var grounds: Citations { Citations(.outOfHoursByAgreement) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .agreedInTheCase: agreedInTheCase
        case .plannedOrPredictable: plannedOrPredictable
        case .inTheHome: inTheHome
        case .patientOfHealthCentre: patientOfHealthCentre
        case .outsideWeekdayDaytime: Knowledge(time != .weekdayDaytime)
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Den kommunala primärvården får utföra insatsen.",
                "Municipal primary care may perform the intervention.")
        case .no:
            language.text(
                "Den här bestämmelsen låter inte den kommunala primärvården utföra insatsen.",
                "This provision does not let municipal primary care perform the intervention.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om den kommunala primärvården får utföra insatsen.",
                "It cannot be decided whether municipal primary care may perform the intervention.")
        }
    }
}

#if !hasFeature(Embedded)
    extension OutOfHoursCare.Time: Codable {}
#endif
