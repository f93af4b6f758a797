// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Laws of who pays for a device")
struct DeviceLawTests {
    private static let first = CivilDate(year: 2_004, month: 2, day: 1)

    /// Two prescriptions for the same person, a day apart.
    private func payers(
        born: CivilDate, on day: CivilDate, _ instruction: ProductInstruction?, _ always: Knowledge,
        _ provider: Principal?, under edition: Edition
    ) throws -> (before: Finding<Payer>, after: Finding<Payer>) {
        func finding(_ day: CivilDate) throws -> Finding<Payer> {
            try DeviceCost(
                instruction: instruction, regionAlwaysPays: always, born: born, prescribed: day, provider: provider,
                registration: Municipality.goteborg.code
            ).decide(under: edition).finding
        }
        return (try finding(day), try finding(try #require(day.adding(days: 1))))
    }

    @Test("A day more changes the payer on the 18th birthday only, or on the birthday after an instruction's limit")
    func oneDayOlder() throws {
        let limited = ProductInstruction(payer: .region, throughAge: 20, thereafter: .responsibleProvider)
        let always = ProductInstruction(payer: .municipality)
        for edition in DeviceDomain.editions {
            for shift in [0, 27, 28, 29, 200] {
                let born = try #require(Self.first?.adding(days: shift))
                let birthdays = [18, 21].compactMap { born.birthday($0, edition.leapDayBirthday) }
                for day in 0..<8_500 {
                    let before = try #require(born.adding(days: day))
                    let after = try #require(born.adding(days: day + 1))
                    // Far from any birthday one day in ten is looked at.
                    guard day % 10 == 0 || birthdays.contains(after) else { continue }
                    for instruction in [nil, limited, always] {
                        let (first, second) = try payers(
                            born: born, on: before, instruction, .no, .municipality, under: edition)
                        let limit: CivilDate? =
                            instruction == nil || instruction == always ? birthdays.first : birthdays.last
                        let mayChange =
                            after == limit || instruction == limited && after == birthdays.first
                        try hold(first == second || mayChange, "\(born), \(before): \(first) and \(second)")
                    }
                    let (first, second) = try payers(born: born, on: before, nil, .no, .municipality, under: edition)
                    try equal(first != second, after == birthdays.first, "the 18th birthday of \(born), \(after)")
                }
            }
        }
    }

    @Test("Before the 18th birthday the region pays, whatever else is known, unless chosen otherwise")
    func children() throws {
        for day in DeviceDomain.days {
            try every(DeviceDomain.questions(on: day)) { question in
                guard let born = question.born, let coming = born.birthday(18, .february28), day < coming else {
                    return
                }
                let decision = question.decide(under: .vastraGotaland2023)
                try equal(decision.finding, .settled(.region), "the payer")
                try hold(decision.citations.contains(.regionPaysForChildrensDevices), "B-43 is cited")
            }
        }
    }

    @Test("Whoever learns a fact is told what was settled before, under every reading")
    func knowledge() throws {
        for edition in DeviceDomain.editions {
            for day in DeviceDomain.days {
                try every(DeviceDomain.questions(on: day)) { question in
                    let settled = question.decide(under: edition)
                    // An instruction that contradicts what is learned of the product leaves the question open again.
                    guard settled.answer != nil, question.instruction == nil || question.regionAlwaysPays != .unknown
                    else { return }
                    for better in try question.learned(on: day) {
                        try equal(better.decide(under: edition).finding, settled.finding, "\(better)")
                    }
                }
            }
        }
    }

    @Test("A day of use that is the day of the prescription changes nothing, at any age and in any municipality")
    func usedAtOnce() throws {
        // A usual prescription is looked up, one with a day of use is decided in full.
        let day = try CivilDate("2026-05-03")
        let codes = Municipality.allCases.map { $0.code } + [try MunicipalityCode("0180")]
        for age in 0...130 {
            let born = try #require(CivilDate(year: 2_026 - age, month: 5, day: 3))
            for always in Knowledge.allCases {
                for provider in DeviceDomain.providers {
                    for code in age == 40 || age == 17 ? codes : [Municipality.goteborg.code] {
                        func decision(used: CivilDate?) throws -> Decision<Payer> {
                            try DeviceCost(
                                regionAlwaysPays: always, born: born, prescribed: day, used: used, provider: provider,
                                registration: code
                            ).decide(under: .vastraGotaland2023)
                        }
                        try equal(decision(used: nil), try decision(used: day), "\(age) \(code)")
                    }
                }
            }
        }
    }

    @Test("A municipality that is no party is outside the agreement, whatever the other facts")
    func noParty() throws {
        let stockholm = try MunicipalityCode("0180")
        for question in try DeviceDomain.questions(on: try #require(DeviceDomain.days.first)) {
            let decision = try DeviceCost(
                instruction: question.instruction, regionAlwaysPays: question.regionAlwaysPays, born: question.born,
                prescribed: question.prescribed, used: question.used, provider: question.provider,
                registration: stockholm
            ).decide(under: .vastraGotaland2023)
            try equal(decision, Decision(.outsideScope, citing: Citations(.partiesToTheAgreement)), "the decision")
        }
        for municipality in Municipality.allCases {
            let decision = try DeviceCost(
                regionAlwaysPays: .no, born: nil, prescribed: try CivilDate("2026-05-03"), provider: .region,
                registration: municipality.code
            ).decide(under: .vastraGotaland2023)
            #expect(decision.answer == .region)
        }
    }

    @Test("The municipality that pays is that of registration")
    func registration() throws {
        for municipality in Municipality.allCases {
            let decision = try DeviceCost(
                regionAlwaysPays: .no, born: try CivilDate("1950-01-01"), prescribed: try CivilDate("2026-05-03"),
                provider: .municipality, registration: municipality.code
            ).decide(under: .vastraGotaland2023)
            #expect(decision.answer == .municipality(municipality.code))
            #expect(decision.citations.ids == ["B-44", "H-01"])
        }
    }
}

extension DeviceCost {
    /// The questions in which every fact that is not known is known.
    fileprivate func learned(on day: CivilDate) throws -> [DeviceCost] {
        let births = born.map { [$0] } ?? DeviceDomain.births.compactMap { $0 }.filter { $0 <= day }
        return try births.flatMap { born in
            try (regionAlwaysPays == .unknown ? [Knowledge.yes, .no] : [regionAlwaysPays]).flatMap { always in
                try (provider.map { [$0] } ?? Principal.allCases).map { provider in
                    try DeviceCost(
                        instruction: instruction, regionAlwaysPays: always, born: born, prescribed: prescribed,
                        used: used, provider: provider, registration: registration)
                }
            }
        }
    }
}

extension CivilDate {
    /// The birthday at an age, counted on the calendar.
    fileprivate func birthday(_ age: Int, _ leapDay: LeapDayBirthday) -> CivilDate? {
        if let day = CivilDate(year: year + age, month: monthOfYear, day: day) { return day }
        return leapDay == .february28
            ? CivilDate(year: year + age, month: 2, day: 28) : CivilDate(year: year + age, month: 3, day: 1)
    }
}
