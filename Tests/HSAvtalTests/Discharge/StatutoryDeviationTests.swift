// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("2017:612 4:5: what deviates from the default of the act")
struct StatutoryDeviationTests {
    @Test("Each named model shows exactly its deviations, and the default of the act none")
    func named() {
        let mean = StatutoryDeviation.meanOfTheMonth(threshold: Fraction(3))
        let long = StatutoryDeviation.individualBeyond(limit: 7, freeDays: 3)
        #expect(PaymentModel.vastraGotaland2023.deviationsFromStatute == [mean, long])
        #expect(PaymentModel.dalarna.deviationsFromStatute == [mean])
        #expect(PaymentModel.sormland.deviationsFromStatute == [mean, .jointAnalysis(afterMonths: 3)])
        #expect(PaymentModel.statutory.deviationsFromStatute.isEmpty)
        #expect(PaymentModel.named.map(\.name) == ["vastraGotaland2023", "statutory", "dalarna", "sormland"])
    }

    @Test("A model of its own shows its threshold, its limit, its analysis and its amount")
    func parameterised() throws {
        let threshold = try #require(Fraction(5, 2))
        let mean = MonthlyMean(
            threshold: threshold, individualLimit: 10, freeDays: 2, countsNoticeDay: true,
            rounding: .rounded(decimals: 1), consequence: .jointAnalysis(afterMonths: 4))
        #expect(
            PaymentModel(name: "own", time: .monthlyMean(mean), amount: .agreed).deviationsFromStatute == [
                .meanOfTheMonth(threshold: threshold), .individualBeyond(limit: 10, freeDays: 2),
                .jointAnalysis(afterMonths: 4), .agreedAmount,
            ])
    }

    @Test("Free days deviate when either number does; how an unknown time is read is no deviation")
    func freeDays() {
        for (before, after) in [(3, 4), (2, 4), (3, 5), (4, 3), (0, 0)] {
            for unknown in PaymentModel.FreeDays.UnknownTime.allCases {
                let free = PaymentModel.FreeDays(beforeNoon: before, afterNoon: after, unknownTime: unknown)
                let deviations = PaymentModel(name: "own", time: .perPatient(free)).deviationsFromStatute
                let expected = [StatutoryDeviation.freeDays(beforeNoon: before, afterNoon: after)]
                #expect(deviations == ((before, after) == (3, 4) ? [] : expected))
            }
        }
        var agreed = PaymentModel.statutory
        agreed.amount = .agreed
        #expect(agreed.deviationsFromStatute == [.agreedAmount])
    }

    @Test("Each deviation rests on the section that allows it and on the one that it departs from (4:5)")
    func citations() {
        for deviation in Self.every {
            let section = deviation == .agreedAmount ? "2017:612-5:6" : "2017:612-5:4"
            #expect(deviation.citations.ids == ["2017:612-4:5", section])
        }
    }

    @Test("Each deviation is told as a whole sentence with its figures, in both languages")
    func sentences() {
        #expect(
            Self.every.map { $0.sentence(in: .swedish) } == [
                "Betalningsansvaret följer kommunens genomsnitt under en månad, över 3,0 dagar, "
                    + "i stället för varje patient.",
                "Vårdtillfällen längre än 7 dagar räknas vart och ett för sig, utan de första 3 dagarna.",
                "5 dagar är fria efter meddelandet, 6 om det skickades efter klockan 12.00.",
                "Ett för högt genomsnitt 3 månader i rad leder till gemensam analys, inte till betalning.",
                "En dag kostar det belopp som avtalats, inte rikets genomsnitt.",
            ])
        #expect(
            Self.every.map { $0.sentence(in: .english) } == [
                "Liability follows the mean of the municipality over a month, above 3.0 days, "
                    + "instead of each patient.",
                "Stays longer than 7 days are counted one by one, without the first 3 days.",
                "5 days are free after the notice, 6 if it was sent after 12.00.",
                "A mean that is too high 3 months in a row leads to a joint analysis, not to a payment.",
                "A day costs the amount agreed, not the national average.",
            ])
    }

    private static let every: [StatutoryDeviation] = [
        .meanOfTheMonth(threshold: Fraction(3)), .individualBeyond(limit: 7, freeDays: 3),
        .freeDays(beforeNoon: 5, afterNoon: 6), .jointAnalysis(afterMonths: 3), .agreedAmount,
    ]
}
