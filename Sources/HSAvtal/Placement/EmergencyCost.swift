// SPDX-License-Identifier: Apache-2.0

/// Who bears the cost of an emergency placement on a day, and whether the division of it is settled in time.
///
/// Swedish: *kostnad för akutplacering*. Part C, mental disability and abuse, section 6.3. Seen from the day that is asked
/// about: a division that is decided later may still cover it (I-56), which a ``PlacementSettlement`` takes into account.
///
/// 1. Until the division is settled: the placing principal.                                     (P-64)
/// 2. A temporary division of the cost divides it meanwhile.                                    (P-64, I-18)
/// 3. It should be settled at the latest 30 days after the placement, whose day is day 0.       (P-64, I-61)
/// 4. Past that, and still not settled: the placing principal still, and the overrun is told.   (P-64, I-18)
/// 5. From the day when it is settled: as the division says.                                    (P-64)
public struct EmergencyCost: Question {
    /// The day of the placement.
    public let placed: CivilDate

    /// The principal that made the placement.
    public let placedBy: Principal

    /// Whether a temporary division of the cost is in force on the day.
    ///
    /// It is not the temporary division of responsibility, which is agreed at once (P-59).
    public let temporaryDivision: Bool

    /// The day when the division of responsibility and cost was settled; nil when it is not.
    public let settled: CivilDate?

    /// The day that the question is about.
    public let day: CivilDate

    /// The facts of one placement; its cost may have been divided before it.
    ///
    /// - Throws: ``PlacementError/beforeThePlacement(day:placed:)``.
    public init(
        placed: CivilDate, placedBy: Principal, temporaryDivision: Bool, settled: CivilDate?, day: CivilDate
    ) throws(PlacementError) {
        guard placed <= day else { throw .beforeThePlacement(day: day, placed: placed) }
        self.placed = placed
        self.placedBy = placedBy
        self.temporaryDivision = temporaryDivision
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
        let isSettled = settled.map { $0 <= day } ?? false
        let hangsOnTemporary = temporaryDivision && !isSettled
        let isDivided = isSettled || hangsOnTemporary && edition.placement.temporaryInEmergency == .divides
        let progress = progress(isSettled: isSettled)
        return Decision(
            Standing(bearer: isDivided ? nil : placedBy, progress: progress),
            citing: Citations(.emergencyCostStays).citing(.placementDayIsDayZero)
                .citing(.emergencyCostStaysPastThirtyDays, when: hangsOnTemporary || progress.isOverdue)
                .citing(.agreementMayReachBack, when: settled != nil && !isSettled))
    }

    private func progress(isSettled: Bool) -> Progress {
        let limit = PlacementTerms.daysToSettleEmergency
        if isSettled, let settled {
            let excess = settled.days(since: placed) - limit
            return excess > 0 ? .late(days: excess) : .inTime
        }
        let left = limit - day.days(since: placed)
        return left < 0 ? .overdue(days: -left) : .notYetDue(daysLeft: left)
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Standing>, under edition: Edition, in language: Language
    ) -> [String] {
        guard let standing = decision.answer else { return [] }
        let isSettled = settled.map { $0 <= day } ?? false
        let who = placedBy.subject(in: language)
        let conclusion =
            switch (standing.bearer, isSettled) {
            case (_?, _) where temporaryDivision:
                language.text(
                    "\(who) har gjort placeringen och bär hela kostnaden den \(day), trots den tillfälliga "
                        + "kostnadsfördelningen.",
                    "\(who) has made the placement and bears the whole cost on \(day), in spite of the temporary division."
                )
            case (_?, _):
                language.text(
                    "\(who) har gjort placeringen och bär hela kostnaden den \(day), så länge den inte är fördelad.",
                    "\(who) has made the placement and bears the whole cost on \(day), as long as it is not divided.")
            case (nil, true):
                language.text(
                    "Den \(day) är kostnaden fördelad, och fördelningen säger vad vardera huvudmannen bär.",
                    "On \(day) the cost is divided, and the division says what each principal bears.")
            case (nil, false):
                language.text(
                    "Den \(day) är kostnaden tillfälligt fördelad, och den fördelningen säger vad vardera huvudmannen bär.",
                    "On \(day) the cost is divided for the time being, and that division says what each principal bears."
                )
            }
        guard let settled, !isSettled else { return [conclusion, standing.progress.sentence(in: language)] }
        let later = language.text(
            "Svaret är sett från den dagen; fördelningen som blev klar den \(settled) kan ändå omfatta den.",
            "This is seen from that day; the division that was settled on \(settled) may still cover it.")
        return [conclusion, later] + (standing.progress.isOverdue ? [standing.progress.sentence(in: language)] : [])
    }
}

extension EmergencyCost.Progress {
    /// Whether the division is still to be settled, past the 30 days.
    fileprivate var isOverdue: Bool {
        guard case .overdue = self else { return false }
        return true
    }

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
                "The division should be settled within \(limit) of the placement; it was settled \(days(excess)) after that limit."
            )
        case .notYetDue(0):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; detta är den sista dagen.",
                "The division should be settled within \(limit) of the placement; this is the last day.")
        case .notYetDue(let left):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; \(days(left)) återstår.",
                "The division should be settled within \(limit) of the placement; \(days(left)) \(left == 1 ? "is" : "are") left."
            )
        case .overdue(let excess):
            language.text(
                "Fördelningen bör vara klar inom \(limit) efter placeringen; den är \(days(excess)) försenad.",
                "The division should be settled within \(limit) of the placement; it is \(days(excess)) overdue.")
        }
    }
}
