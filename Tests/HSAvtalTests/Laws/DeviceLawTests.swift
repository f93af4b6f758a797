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

    @Test("Whoever learns a fact is never told the opposite of what was settled before")
    func knowledge() throws {
        for day in DeviceDomain.days {
            try every(DeviceDomain.questions(on: day)) { question in
                let settled = question.decide(under: .vastraGotaland2023)
                guard settled.answer != nil else { return }
                for always in Knowledge.allCases where question.regionAlwaysPays == .unknown {
                    for provider in Principal.allCases where question.provider == nil || question.provider == provider {
                        let births =
                            question.born.map { [$0] } ?? DeviceDomain.births.compactMap { $0 }.filter { $0 <= day }
                        for born in births {
                            let better = try DeviceCost(
                                instruction: question.instruction, regionAlwaysPays: always, born: born,
                                prescribed: question.prescribed, used: question.used, provider: provider,
                                registration: question.registration)
                            try equal(better.decide(under: .vastraGotaland2023).finding, settled.finding, "the payer")
                        }
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

extension CivilDate {
    /// The birthday at an age, counted on the calendar.
    fileprivate func birthday(_ age: Int, _ leapDay: LeapDayBirthday) -> CivilDate? {
        if let day = CivilDate(year: year + age, month: monthOfYear, day: day) { return day }
        return leapDay == .february28
            ? CivilDate(year: year + age, month: 2, day: 28) : CivilDate(year: year + age, month: 3, day: 1)
    }
}
