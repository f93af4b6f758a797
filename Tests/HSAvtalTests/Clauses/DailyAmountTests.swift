// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.utskrivning.5.2: the daily amount")
struct DailyAmountTests {
    private let edition = Edition.vastraGotaland2023

    private let established: [Int: (kronor: Int64, source: String, standing: DailyAmount.Standing)] = [
        2_019: (7_800, "HSLF-FS 2018:67", .read),
        2_020: (8_200, "två offentliga meddelanden för 2020", .read),
        2_022: (9_300, "offentligt meddelande 2021-12-14", .read),
        2_023: (10_500, "HSLF-FS 2022:60", .secondary),
    ]

    @Test("A day of a year with an established amount costs that amount, from its first day to its last (U-12)")
    func inForce() throws {
        try every(established.keys.sorted(), ["01-01", "06-30", "12-31"]) { year, day in
            let decision = DailyAmountInForce(day: try CivilDate("\(year)-\(day)")).decide(under: edition)
            let expected = try #require(established[year])
            let row = try #require(decision.answer)
            try equal(row.year, year, "the year")
            try equal(row.amount, try #require(Money(kronor: expected.kronor)), "the amount")
            try equal(row.source, expected.source, "the source")
            try equal(row.standing, expected.standing, "the standing")
            try equal(decision.citations.ids, ["U-12", "2017:612-5:6"], "the citations")
        }
        #expect(DailyAmounts.official.rows.map(\.year) == established.keys.sorted())
    }

    @Test("A day of any other year has no amount: the question is left open, and the year is named (U-12)")
    func leftOpen() throws {
        try every((1...9_999).filter { established[$0] == nil }) { year in
            let question = DailyAmountInForce(day: try #require(CivilDate(year: year, month: 5, day: 3)))
            let decision = question.decide(under: edition)
            try equal(decision.finding, .leftOpen(.dailyAmount), "the finding")
            try equal(decision.citations.ids, ["U-12", "2017:612-5:6"], "the citations")
            try equal(edition.dailyAmounts[year], nil, "no row")
            let sentences = question.sentences(for: decision, under: edition, in: .english)
            try equal(sentences, [MissingDailyAmount(years: [year]).message(in: .english)], "the sentence")
        }
    }

    @Test("Missing amounts are told in a whole sentence that names every year, in both languages")
    func missing() {
        #expect(
            MissingDailyAmount(years: [2_021, 2_024, 2_025]).message(in: .swedish)
                == "Belopp per vårddygn saknas för 2021, 2024, 2025: "
                + "det fastställs varje år av Socialstyrelsen och måste anges.")
        #expect(
            MissingDailyAmount(years: [2_021]).message(in: .english)
                == "There is no daily amount for 2021: it is fixed each year by Socialstyrelsen and has to be supplied."
        )
    }

    @Test("The explanation tells the amount, its source and how well it is established, in both languages")
    func explanations() throws {
        #expect(
            try sentences("2019-12-31", edition, .swedish) == [
                "Ett vårddygn den 2019-12-31 kostar 7 800,00 kr.", "Källa för 2019: HSLF-FS 2018:67 (läst i källan).",
            ])
        #expect(
            try sentences("2023-01-01", edition, .english) == [
                "An inpatient day on 2023-01-01 costs SEK 10,500.00.",
                "Source for 2023: HSLF-FS 2022:60 (cited second-hand).",
            ])
        #expect(try sentences("2023-01-01", edition, .swedish).last?.hasSuffix("(andrahandsuppgift).") == true)
        #expect(try sentences("2019-01-01", edition, .english).last?.hasSuffix("(read in the source).") == true)
        var other = edition
        other.dailyAmounts.supply(try row(2_024, 11_000))
        #expect(
            try sentences("2024-02-29", other, .swedish).last == "Källa för 2024: beslut (angivet av den som frågar).")
        #expect(
            try sentences("2024-02-29", other, .english).last == "Source for 2024: beslut (supplied by the caller).")
    }

    @Test("A supplied amount takes its place among the years, and replaces the amount of the same year")
    func supply() throws {
        let years = [2_018, 2_019, 2_020, 2_021, 2_023, 2_024, 1, 9_999]
        try every(years, years, years) { first, second, third in
            var amounts = DailyAmounts.official
            var expected = established.mapValues(\.kronor)
            for (place, year) in [first, second, third].enumerated() {
                amounts.supply(try row(year, Int64(place) + 1))
                expected[year] = Int64(place) + 1
                try equal(amounts[year], try row(year, Int64(place) + 1), "the supplied row")
            }
            try equal(amounts.rows.map(\.year), expected.keys.sorted(), "the years, ascending")
            let kronor = amounts.rows.map { Optional($0.amount) }
            try equal(kronor, expected.keys.sorted().map { Money(kronor: expected[$0] ?? 0) }, "the amounts")
        }
    }

    @Test("A supplied amount is in force for the days of its year alone (U-12)")
    func supplied() throws {
        var other = edition
        other.dailyAmounts.supply(try row(2_021, 8_800))
        let decision = DailyAmountInForce(day: try CivilDate("2021-12-31")).decide(under: other)
        #expect(decision.answer == (try row(2_021, 8_800)))
        #expect(decision.citations.ids == ["U-12", "2017:612-5:6"])
        for day in ["2020-12-31", "2022-01-01", "2024-01-01"] {
            let question = DailyAmountInForce(day: try CivilDate(day))
            #expect(question.decide(under: other) == question.decide(under: edition))
        }
    }

    @Test("An amount has a year from 1 to 9999 and is more than nothing")
    func admitted() throws {
        try every([.min, 0, 1, 9_999, 10_000, .max], [.min, -1, 0, 1, .max] as [Int64]) { year, ore in
            let row = DailyAmount(year: year, amount: Money(ore: ore), source: "beslut", standing: .supplied)
            try equal(row != nil, 1...9_999 ~= year && ore > 0, "whether it is admitted")
            guard let row else { return }
            try hold(row.year == year && row.amount.ore == ore && row.source == "beslut", "as given")
            try equal(row.standing, .supplied, "the standing")
        }
    }

    private func row(_ year: Int, _ kronor: Int64) throws -> DailyAmount {
        let amount = try #require(Money(kronor: kronor))
        return try #require(DailyAmount(year: year, amount: amount, source: "beslut", standing: .supplied))
    }

    private func sentences(_ day: String, _ edition: Edition, _ language: Language) throws -> [String] {
        DailyAmountInForce(day: try CivilDate(day)).explanation(under: edition, in: language).sentences
    }
}
