// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// The facts of ``DeviceCost`` that can be enumerated, and the dates around every limit of age.
enum DeviceDomain {
    /// No instruction, instructions without an age, and instructions with one, of every pair of payers.
    static let instructions: [ProductInstruction?] = {
        let bearers = ProductInstruction.Bearer.allCases
        let always = bearers.map { ProductInstruction(payer: $0) }
        let limited = [16, 17, 20].flatMap { age in
            bearers.flatMap { first in
                bearers.filter { $0 != first }.map { ProductInstruction(payer: first, throughAge: age, thereafter: $0) }
            }
        }
        return [nil] + always.map(Optional.some) + limited
    }()

    /// Nobody, and each of the two principals.
    static let providers: [Principal?] = [nil, .region, .municipality]

    /// Days of prescription for somebody born on 2004-02-29, around the birthdays that a rule may know.
    static let days: [CivilDate] = [17, 18, 21].flatMap { age in
        (0..<3).compactMap { CivilDate(year: 2_004 + age, month: 2, day: 27)?.adding(days: $0) }
    }

    /// Dates of birth: unknown, a leap day, an ordinary day.
    static let births: [CivilDate?] = [
        nil, CivilDate(year: 2_004, month: 2, day: 29), CivilDate(year: 2_004, month: 2, day: 28),
        CivilDate(year: 1_950, month: 7, day: 1),
    ]

    /// Every edition that a reading of Part B or of birthdays makes.
    static let editions: [Edition] = ResponsibilityTerms.ChildrensDevices.allCases.flatMap { children in
        LeapDayBirthday.allCases.map { leapDay in
            Edition(
                discharge: .vastraGotaland2023, responsibility: ResponsibilityTerms(childrensDevices: children),
                leapDayBirthday: leapDay)
        }
    }

    /// Every question about one day, for each birth, instruction, provider, and day of use.
    static func questions(on day: CivilDate) throws -> [DeviceCost] {
        var questions: [DeviceCost] = []
        for born in births where born.map({ $0 <= day }) ?? true {
            for used in [nil, day.adding(months: 13)] {
                for instruction in instructions {
                    for always in Knowledge.allCases {
                        for provider in providers {
                            questions.append(
                                try DeviceCost(
                                    instruction: instruction, regionAlwaysPays: always, born: born, prescribed: day,
                                    used: used, provider: provider, registration: Municipality.goteborg.code))
                        }
                    }
                }
            }
        }
        return questions
    }
}

extension DeviceCost {
    /// The facts for the oracle.
    var naive: NaiveDevice {
        NaiveDevice(
            instruction: instruction.flatMap { instruction in
                guard let payer = NaivePayer(rawValue: instruction.payer.rawValue),
                    let thereafter = NaivePayer(rawValue: instruction.thereafter.rawValue)
                else { return nil }
                return NaiveInstruction(
                    payer: payer, throughAge: instruction.throughAge.map { Int($0) }, thereafter: thereafter)
            },
            regionAlwaysPays: regionAlwaysPays.naive, born: born?.naive, prescribed: prescribed.naive,
            used: used?.naive, provider: provider?.naive, registrationIsParty: registration.municipality != nil)
    }
}
