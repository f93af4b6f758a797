// SPDX-License-Identifier: Apache-2.0

/// Who bears the cost of an emergency placement on a day, and whether the division of it is settled in time.
///
/// Swedish: *kostnad för akutplacering*. Part C, mental disability and abuse, section 6.3.
///
/// 1. Until the division is settled: the placing principal.                                 (P-64)
/// 2. It should be settled at the latest 30 days after the placement, whose day is day 0.   (P-64, I-61)
/// 3. Past that, and still not settled: the placing principal still, and the overrun is told.   (P-64, I-18)
/// 4. From the day when it is settled: as the division says.                                (P-64)
public struct EmergencyCost: Question {
    /// The day of the placement.
    public let placed: CivilDate

    /// The principal that made the placement.
    public let placedBy: Principal

    /// The day when the division of responsibility and cost was settled; nil when it is not.
    ///
    /// A temporary division is one.
    public let settled: CivilDate?

    /// The day that the question is about.
    public let day: CivilDate

    /// The facts of one placement.
    public init(placed: CivilDate, placedBy: Principal, settled: CivilDate?, day: CivilDate) {
        self.placed = placed
        self.placedBy = placedBy
        self.settled = settled
        self.day = day
    }

    /// Who bears the cost on the day, and how the division stands.
    public struct Standing: Sendable, Hashable {
        /// The principal that bears it all; nil when the division says who bears what.
        public let bearer: Principal?

        /// How the division stands on the day.
        public let progress: Progress
    }

    /// How the division of the cost stands.
    public enum Progress: Sendable, Hashable {
        /// Settled within 30 days.
        case inTime
        /// Settled, a number of days after the 30.
        case late(days: Int)
        /// Not settled, with a number of days left.
        case notYetDue(daysLeft: Int)
        /// Not settled, a number of days after the 30.
        case overdue(days: Int)
    }

    /// Who bears the cost, and how the division stands.
    public func decide(under edition: Edition) -> Decision<Standing> {
        let grounds = Citations(.emergencyCostStays).citing(.placementDayIsDayZero)
        if let settled, settled <= day {
            let excess = settled.days(since: placed) - PlacementTerms.daysToSettleEmergency
            return Decision(
                Standing(bearer: nil, progress: excess > 0 ? .late(days: excess) : .inTime), citing: grounds)
        }
        let left = PlacementTerms.daysToSettleEmergency - day.days(since: placed)
        return Decision(
            Standing(bearer: placedBy, progress: left < 0 ? .overdue(days: -left) : .notYetDue(daysLeft: left)),
            citing: grounds.citing(.emergencyCostStaysPastThirtyDays, when: left < 0))
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Standing>, under edition: Edition, in language: Language
    ) -> [String] {
        guard let standing = decision.answer else { return [] }
        let conclusion =
            standing.bearer.map { bearer in
                language.text(
                    "\(bearer.subject(in: language)) har gjort placeringen och bär hela kostnaden den \(day).",
                    "\(bearer.subject(in: language)) has made the placement and bears the whole cost on \(day).")
            }
            ?? language.text(
                "Den \(day) är kostnaden fördelad, och var och en bär sin del.",
                "On \(day) the cost is divided, and each bears its part.")
        return [conclusion, standing.progress.sentence(in: language)]
    }
}

extension EmergencyCost.Progress {
    /// How the division stands, as a whole sentence.
    func sentence(in language: Language) -> String {
        func days(_ number: Int) -> String { language.count(number, ("dag", "dagar"), ("day", "days")) }
        let limit = days(PlacementTerms.daysToSettleEmergency)
        return switch self {
        case .inTime:
            language.text(
                "Fördelningen blev klar inom \(limit) efter placeringen.",
                "The division was settled within \(limit) of the placement.")
        case .late(let excess):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; den blev klar \(days(excess)) senare än så.",
                "The division should be settled within \(limit) of the placement; it was settled \(days(excess)) later."
            )
        case .notYetDue(let left):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; \(days(left)) återstår.",
                "The division should be settled within \(limit) of the placement; \(days(left)) left.")
        case .overdue(let excess):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; den är \(days(excess)) försenad.",
                "The division should be settled within \(limit) of the placement; it is \(days(excess)) overdue.")
        }
    }
}
