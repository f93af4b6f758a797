// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import Testing

@Suite("2017:612 4:5: the payment models and the terms, with every parameter")
struct PaymentModelTests {
    @Test("Västra Götaland has a mean above 3 days, stays longer than 7 one by one from day 4, at the national amount")
    func vastraGotaland() {
        let mean = MonthlyMean(
            threshold: Fraction(3), individualLimit: 7, freeDays: 3, countsNoticeDay: false, rounding: .exact,
            consequence: .payment)
        #expect(
            PaymentModel.vastraGotaland2023
                == PaymentModel(name: "vastraGotaland2023", time: .monthlyMean(mean), amount: .nationalAverage))
        #expect(Edition.vastraGotaland2023.discharge == .vastraGotaland2023)
    }

    @Test("The act has 3 free days, 4 after 12.00, an unknown time as after 12.00, at the national amount")
    func statutory() {
        let free = PaymentModel.FreeDays(beforeNoon: 3, afterNoon: 4, unknownTime: .afterNoon)
        #expect(
            PaymentModel.statutory
                == PaymentModel(name: "statutory", time: .perPatient(free), amount: .nationalAverage))
    }

    @Test("Dalarna rounds to two decimals, Sörmland analyses after three months; neither counts stays one by one")
    func others() {
        #expect(
            PaymentModel.dalarna.time
                == .monthlyMean(MonthlyMean(threshold: Fraction(3), rounding: .rounded(decimals: 2))))
        #expect(
            PaymentModel.sormland.time
                == .monthlyMean(MonthlyMean(threshold: Fraction(3), consequence: .jointAnalysis(afterMonths: 3))))
        #expect(PaymentModel.named == [.vastraGotaland2023, .statutory, .dalarna, .sormland])
    }

    @Test("The default reading of every policy is the documented one")
    func defaults() {
        let terms = DischargeTerms.vastraGotaland2023
        #expect(terms.model == .vastraGotaland2023)
        #expect(terms.sameDay == .counted && terms.lateNotice == .sent)
        #expect(terms.attribution == .monthOfDischarge && terms.recurrence == 2)
        let mean = MonthlyMean(threshold: Fraction(3))
        #expect(mean.individualLimit == nil && mean.freeDays == 3 && !mean.countsNoticeDay)
        #expect(mean.rounding == .exact && mean.consequence == .payment)
    }

    @Test("A rounding is written as data writes it")
    func rounding() {
        #expect(MeanRounding.exact.description == "exact")
        #expect(MeanRounding.rounded(decimals: 2).description == "rounded:2")
    }

    @Test("Terms are the same after they are written as JSON and read, with every policy at its other value")
    func json() throws {
        for model in PaymentModel.named {
            let other = DischargeTerms(
                model: model, sameDay: .notCounted, lateNotice: .notSent, attribution: .monthOfDay, recurrence: 3)
            for terms in [DischargeTerms(model: model), other] {
                let data = try JSONEncoder().encode(terms)
                #expect(try JSONDecoder().decode(DischargeTerms.self, from: data) == terms)
            }
        }
    }
}
