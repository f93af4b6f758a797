// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of the quarterly follow-up of oral health")
struct OralHealthFollowUpLawTests {
    @Test("The measures add up: over any parts of what is followed up, over units, and over municipalities")
    func additive() throws {
        try forAll(try OralHealthCase.random(certificates: 8), cases: 400) { facts in
            let whole = try facts.followUp()
            var parts = [facts, facts]
            for part in parts.indices {
                // Split by place, which is by chance.
                func half<Element>(_ list: [Element]) -> [Element] {
                    list.enumerated().filter { $0.offset % 2 == part }.map(\.element)
                }
                parts[part].certificates = half(facts.certificates)
                parts[part].trainings = facts.trainings.map(half)
                parts[part].deviations = facts.deviations.map(half)
                parts[part].figures = []
            }
            let halves = try parts.map { try $0.followUp() }
            try equal(halves[0].measures + halves[1].measures, whole.measures, "of two parts")
            var counted = halves[0].measures
            counted += halves[1].measures
            try equal(counted, whole.measures, "of two parts, one after the other")
            for followed in whole.municipalities {
                let own = halves.map { half in half.municipalities.first { $0.municipality == followed.municipality } }
                let measures = own.compactMap { $0?.measures }
                if measures.count == 2 { try equal(measures[0] + measures[1], followed.measures, "of a municipality") }
                if measures.count == 1 { try equal(measures[0], followed.measures, "of a municipality in one part") }
                guard let first = followed.units.first?.measures else { continue }
                let units = followed.units.dropFirst().reduce(first) { $0 + $1.measures }
                try equal(units, followed.measures, "of its units")
            }
            guard let first = whole.municipalities.first?.measures else { return }
            let sum = whole.municipalities.dropFirst().reduce(first) { $0 + $1.measures }
            try equal(sum, whole.measures, "of the county")
        }
    }

    @Test("What is not known stays unknown in every sum, and what is known of nothing is 0")
    func unknown() throws {
        try forAll(try OralHealthCase.random(), cases: 200) { facts in
            let found = try facts.followUp()
            for measures in [found.measures]
                + found.municipalities.flatMap({ [$0.measures] + $0.units.map(\.measures) })
            {
                try equal(measures.training == nil, facts.trainings == nil, "training")
                try equal(measures.deviations == nil, facts.deviations == nil, "deviations")
                try hold(measures.wishing <= measures.holders, "no more wish than hold")
            }
            for (sum, part) in [
                (found.measures.assessed, \OralHealthMeasures.assessed), (found.measures.treated, \.treated),
            ] {
                let parts = found.municipalities.map { $0.measures[keyPath: part] }
                try equal(sum == nil, parts.contains(nil), "known of all or of none")
            }
            var other = facts
            (other.trainings, other.deviations) = (nil, nil)
            let without = try other.followUp().measures
            for sum in [found.measures + without, without + found.measures] {
                try hold(sum.training == nil && sum.deviations == nil, "the sum is not known")
                try equal(sum.holders, found.measures.holders + without.holders, "the holders of the sum")
            }
            for followed in found.municipalities where followed.figures?.population == nil {
                try hold(followed.milestone == nil, "the milestone")
            }
        }
    }

    @Test("A certificate more never lowers coverage, nor raises what is lacking, whatever it is")
    func oneMore() throws {
        let cases = Generator<(OralHealthCase, NaiveOralCertificate)>.zip(
            try OralHealthCase.random(), try NaiveOralCertificate.random())
        for reading in OralHealthTerms.MilestonePopulation.allCases {
            let edition = Edition.reading(OralHealthTerms(milestonePopulation: reading))
            var changed = 0
            try forAll(cases, cases: 300) { facts, certificate in
                var more = facts
                more.certificates = (facts.certificates + [certificate]).numbered
                let (before, after) = (try facts.followUp(), try more.followUp())
                for followed in before.municipalities {
                    let own = try #require(after.municipalities.first { $0.municipality == followed.municipality })
                    guard let old = followed.milestone, let new = own.milestone else { continue }
                    try hold(
                        (old.coverage(counting: reading)?.holders ?? 0)
                            <= (new.coverage(counting: reading)?.holders ?? 0), "coverage")
                    if let old = old.decide(under: edition).answer {
                        let new = try #require(new.decide(under: edition).answer)
                        try hold(old.lacking >= new.lacking && old.lacking - new.lacking <= 1, "what is lacking")
                        changed += old == new ? 0 : 1
                    }
                }
                let (old, new) = (before.countyCoverage(under: edition), after.countyCoverage(under: edition))
                try hold(old.lacking >= new.lacking && old.reached <= new.reached, "the county")
            }
            #expect(changed > 0)
        }
    }

    @Test("Nothing is lacking exactly when 100 times the holders are 3 times the residents or more")
    func lacking() throws {
        let cases = Generator<(Int, Int)>.zip(.int(in: 1...10_000_000), .int(in: -3...3))
        try forAll(cases, cases: 2_000) { residents, shift in
            let holders = max(0, residents * 3 / 100 + shift)
            let population = try DentalPopulation(olderThan24: residents, aged24: nil)
            let milestone = try CoverageMilestone(holders: holders, population: population)
            let answer = try #require(milestone.decide(under: .vastraGotaland2023).answer)
            try equal(answer.lacking == 0, holders * 100 >= 3 * residents, "reached")
            try equal(answer == .reached, answer.lacking == 0, "and told so")
            // As many more do, and one fewer of them does not.
            let enough = try CoverageMilestone(holders: holders + answer.lacking, population: population)
            try equal(enough.decide(under: .vastraGotaland2023).answer, .reached, "with what is lacking")
            guard answer.lacking > 0 else { return }
            let almost = try CoverageMilestone(holders: holders + answer.lacking - 1, population: population)
            try equal(almost.decide(under: .vastraGotaland2023).answer, .lacking(certificates: 1), "with one fewer")
            // Three per cent are never told of whoever has less.
            let percent = try #require(milestone.coverage(counting: .olderThan24)?.percentRoundedDown)
            try hold(percent.numerator < 3 * percent.denominator, "less than 3 per cent")
        }
    }

    @Test(
        "The county lacks the sum of what its municipalities lack, and each of them is reached, not reached or unknown")
    func county() throws {
        for reading in OralHealthTerms.MilestonePopulation.allCases {
            let edition = Edition.reading(OralHealthTerms(milestonePopulation: reading))
            try forAll(try OralHealthCase.random(), cases: 200) { facts in
                let found = try facts.followUp()
                let answers = found.municipalities.map { $0.milestone?.decide(under: edition).answer }
                let county = found.countyCoverage(under: edition)
                try equal(county.lacking, answers.reduce(0) { $0 + ($1?.lacking ?? 0) }, "the sum")
                try equal(county.reached, answers.count { $0 == .reached }, "reached")
                try equal(county.notReached, answers.count { $0.map { $0 != .reached } ?? false }, "not reached")
                // Every municipality of the county is one of them, also those of which there is nothing.
                let absent = Municipality.allCases.count - found.municipalities.count
                try equal(county.unknown, answers.count { $0 == nil } + absent, "not known")
            }
        }
    }

    @Test("The order in which certificates, sessions and deviations are given changes nothing")
    func order() throws {
        try forAll(try OralHealthCase.random(), cases: 200) { facts in
            var turned = facts
            turned.certificates.reverse()
            turned.trainings?.reverse()
            turned.deviations?.reverse()
            turned.figures.reverse()
            try equal(try turned.followUp(), try facts.followUp(), "turned round")
        }
    }

    @Test("A sum that does not fit stays at the largest number, in every measure, and no sum traps")
    func saturating() throws {
        let day = try CivilDate("2026-05-03")
        let unit = CareUnit(municipality: .goteborg, name: "Linden")
        let stays = [DentalCertificate.Stay(unit: unit, firstDay: day, wish: .wishes)]
        let one = try OralHealthFollowUp(
            quarter: try OralHealthCase.quarter(),
            certificates: [
                try DentalCertificate(
                    id: "A", stays: stays, lastDay: nil, offers: nil, assessments: [day], dentalCare: [day])
            ],
            trainings: [try OralHealthTraining(unit: unit, day: day, participants: 100_000, minutes: 99_999)],
            deviations: try CooperationDeviation.Reason.allCases.map {
                try CooperationDeviation(unit: unit, day: day, reason: $0, individuals: 3)
            }, figures: []
        ).measures
        func numbers(_ measures: OralHealthMeasures) -> [Int64?] {
            [measures.holders, measures.wishing, measures.assessed, measures.treated, measures.training?.participants]
                + [measures.training?.minutes, measures.deviations?.reports]
                + CooperationDeviation.Reason.allCases.map { measures.deviations?[$0] }
        }
        try equal(numbers(one), [1, 1, 1, 1, 100_000, 99_999, 3, 3, 3, 3], "of one certificate")
        // Doubled until every measure is at the end, and then once more.
        var sum = one
        var expected = numbers(one)
        for _ in 0..<70 {
            sum = sum + sum
            expected = expected.map { $0.map { $0 > .max / 2 ? .max : 2 * $0 } }
            try equal(numbers(sum), expected, "doubled")
        }
        #expect(numbers(sum).allSatisfy { $0 == .max })
        for other in [one, sum, OralHealthMeasures()] {
            var counted = sum
            counted += other
            #expect(counted == sum && sum + other == sum && other + sum == sum)
        }
        // Not known stays not known, at the end too.
        let silent = try OralHealthFollowUp(
            quarter: try OralHealthCase.quarter(), certificates: [], trainings: nil, deviations: nil, figures: []
        ).measures
        #expect((sum + silent).training == nil && (silent + sum).deviations == nil)
        #expect((sum + silent).holders == .max)
    }
}
