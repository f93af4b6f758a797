// SPDX-License-Identifier: Apache-2.0

import HSAvtal

// The questions on discharge, and the settlement of a month.
extension QuestionRegistry {
    /// The terms under which stays are decided, each with a reading or a model of its own.
    private static let terms: [DischargeTerms] =
        [
            .vastraGotaland2023, .lateIsNotSent, .stockholmLike,
            DischargeTerms(model: .vastraGotaland2023, sameDay: .notCounted),
            DischargeTerms(model: PaymentModel(name: "agreed", time: PaymentModel.statutory.time, amount: .agreed)),
            .vastraGotaland(attribution: .monthOfDay),
            DischargeTerms(
                model: PaymentModel(
                    name: "rounded",
                    time: .monthlyMean(
                        MonthlyMean(threshold: Fraction(3), individualLimit: 7, rounding: .rounded(decimals: 3))))),
        ] + PaymentModel.named.dropFirst().map { DischargeTerms(model: $0) }

    static func showDischarge(_ visitor: inout some RegistryVisitor) throws {
        let stays = try StayDomain.everyCondition() + StayDomain.everyCountedStay(upTo: 10)
        let discharges = try stays.map { try $0.discharge() }
        for terms in terms { try visitor.visit(discharges, under: Edition(discharge: terms)) }
        for day in try ["2023-12-31", "2024-02-29", "2026-05-03"].map({ try CivilDate($0) }) {
            try showDeadlines(on: day, &visitor)
        }
        let edition = Edition.vastraGotaland2023
        for judge in ReadyForDischarge.Judge.allCases {
            try visitor.visit(
                Knowledge.allCases.map { ReadyForDischarge(judge: judge, inpatientCareNeeded: $0) }, under: edition)
        }
        try visitor.visit(Knowledge.allCases.map { DischargeTargetGroup(needsCoordination: $0) }, under: edition)
        try showSettlements(&visitor)
        for model in PaymentModel.named + terms.map(\.model) {
            for deviation in model.deviationsFromStatute {
                visitor.visit(StatutoryDeviation.self, citing: deviation.citations)
            }
        }
    }

    static func showDischarge(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        let stays = [StayFacts(dayZero: day)].varying(\.days, over: [nil, 0, 7, 8])
            .varying(\.available, over: Knowledge.allCases)
        let discharges = try stays.map { try $0.discharge() }
        for terms in [DischargeTerms.vastraGotaland2023, .statutory] {
            try visitor.visit(discharges, under: Edition(discharge: terms))
        }
        try showDeadlines(on: day, &visitor)
    }

    private static func showDeadlines(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        let dates = [nil] + (0...4).map { day.adding(days: $0) }
        let times = [nil, TimeOfDay(hour: 11, minute: 0), .noon]
        let admitted = Moment(day, at: .noon)
        let moments = dates.flatMap { date in times.map { time in date.map { Moment($0, at: time) } } }
        try visitor.visit(
            moments.flatMap { sent in
                [nil, Moment(day, at: TimeOfDay(hour: 18, minute: 0))].map {
                    AdmissionNoticeDeadline(admitted: admitted, needJudged: $0, sent: sent)
                }
            }, under: edition)
        try visitor.visit(dates.map { PlanningCallDeadline(readyNotice: day, called: $0) }, under: edition)
        try visitor.visit(dates.map { InformationDeadline(discharged: day, informed: $0) }, under: edition)
        try visitor.visit([DailyAmountInForce(day: day)], under: edition)
        let months = [0, -1, -2].compactMap { day.month.adding(months: $0) }
        let recurring = [[], [day.month], months].map { RecurringLiability(months: $0) }
        for model in [PaymentModel.vastraGotaland2023, .sormland] {
            try visitor.visit(recurring, under: Edition(discharge: DischargeTerms(model: model)))
        }
    }

    /// Settlements with and without a mean above the threshold, individual days in two years, and persons excluded.
    private static func showSettlements(_ visitor: inout some RegistryVisitor) throws {
        let day = try CivilDate("2025-12-20")
        let some = [StayFacts(dayZero: day)]
        let ledgers = [
            some.varying(\.days, over: [1]), some.varying(\.days, over: [4]), some.varying(\.days, over: [5, 3, 3]),
            some.varying(\.days, over: [1, 30]),
            some.varying(\.days, over: [7, 20])
                + some.varying(\.admissionNotice, over: [.none]).varying(\.days, over: [5]),
        ]
        let amounts = try DailyAmounts.tenThousandAndYear()
        for terms in terms {
            for stays in ledgers {
                let ledger = Ledger(try stays.discharges(), under: terms)
                for settlement in try ledger.settlements(dailyAmounts: amounts) {
                    let explanation = settlement.explanation(under: terms, in: .english)
                    visitor.visit(
                        MonthlySettlement.self, citing: settlement.citations.union(explanation.citations))
                }
            }
        }
    }
}
