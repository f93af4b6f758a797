// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("avtal diff")
struct DifferenceTests {
    private let difference = EditionDifference(from: .vastraGotalandBefore2023, to: .vastraGotaland2023)

    @Test("In both forms and languages")
    func outputs() throws {
        try AgreementInput.expect(["diff"], "diff", forms: [("table", "txt"), ("json", "json")])
    }

    @Test("It shows what the library computes: the lengths, the time of the week, the cases and the norms")
    func computed() throws {
        let json = try AgreementInput.run(["diff", "--format", "json"]).json
        #expect(json["term"].values.map { $0["parameter"].string } == difference.term.map { $0.parameter.rawValue })
        #expect(json["term"].values.map { $0["earlierMonths"].number } == [42, 24, 12])
        #expect(json["term"].values.map { $0["laterMonths"].number } == [48, 36, 18])
        #expect(json["term"].values.map { $0["norm"].string } == ["A-26", "A-28", "A-27"])
        let times = Set(difference.outOfHoursCare.map { $0.time })
        #expect(times == [.weekendDaytime])
        #expect(json["changedTimes"] == .array([.string("weekendDaytime")]))
        #expect(json["unchangedTimes"].values.count == OutOfHoursCare.Time.allCases.count - 1)
        let cases = json["outOfHoursCare"].values.compactMap { $0["cases"].number }.reduce(0, +)
        #expect(cases == Int64(difference.outOfHoursCare.count))
        let allowed = difference.outOfHoursCare.filter { question in
            if case .allowed? = question.decide(under: .vastraGotaland2023).answer { true } else { false }
        }
        let newly = json["outOfHoursCare"].values.filter { $0["later"] == .string("allowed") }
        #expect(newly.compactMap { $0["cases"].number } == [Int64(allowed.count)])
        #expect(json["norms"].values.compactMap { $0.string } == difference.norms.map { $0.id })
        #expect(json["grounds"].values.count == difference.norms.count)
    }

    @Test("It says that more was changed, and that nothing else is known of the edition before")
    func nothingElse() throws {
        let swedish = try AgreementInput.run(["diff"]).text
        let english = try AgreementInput.run(["diff", "--language", "en"]).text
        #expect(swedish.contains("\nKällan säger att även kommunal vård som del av primärvården, "))
        #expect(english.contains("\nThe source says that municipal care as part of primary care, "))
        #expect(swedish.contains("\nNågot annat är inte känt om det tidigare avtalet, "))
        #expect(english.contains("\nNothing else is known of the earlier agreement, "))
    }
}
