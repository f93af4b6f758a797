// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The dated limits of age for necessary dental care (I-20)")
struct DentalAgeLimitTests {
    @Test("An age is 0 to 130, the agreement's is 24 from the first day of the calendar, and what is made is supplied")
    func limit() throws {
        let day = try CivilDate("2026-01-01")
        for age in [0, 20, 130] {
            let limit = try #require(DentalAgeLimit(age: age, from: day))
            #expect(limit.age == age && limit.firstDay == day && limit.source == .supplied)
        }
        for age in [.min, -1, 131, .max] { #expect(DentalAgeLimit(age: age, from: day) == nil) }
        let agreed = DentalAgeLimit.agreed
        #expect(agreed.age == 24 && agreed.firstDay == .earliest && agreed.source == .agreement)
        let act = DentalAgeLimit.afterFreeCare
        #expect(try act.age == 20 && act.firstDay == CivilDate("2025-01-01") && act.source == .act)
        // A limit of the same age and day is not that of the agreement, nor that of the act.
        #expect(
            DentalAgeLimit(age: 24, from: .earliest) != agreed && DentalAgeLimit(age: 20, from: act.firstDay) != act)
    }

    @Test("The agreement fixes its limit; no act fixes one, so that the limit that follows from it is a reading")
    func sources() {
        #expect(DentalAgeLimit.Source.allCases.map(\.rawValue) == ["agreement", "act", "supplied"])
        #expect(DentalAgeLimit.Source.allCases.map(\.layer) == [.agreement, .interpretation, .interpretation])
    }

    @Test("By the agreement 24 on every day; by the act 20 from 2025-01-01 (Dental Care Act, section 7)")
    func named() throws {
        #expect(OralHealthTerms().ageLimits == .agreed && DentalAgeLimits.agreed.rows.isEmpty)
        #expect(DentalAgeLimits.followingTheAct.rows == [.afterFreeCare])
        for day in ["0001-01-01", "2024-12-31", "2025-01-01", "9999-12-31"].map({ try? CivilDate($0) }) {
            let day = try #require(day)
            #expect(DentalAgeLimits.agreed[day] == .agreed)
            #expect(DentalAgeLimits.followingTheAct[day] == (day.year < 2_025 ? .agreed : .afterFreeCare))
        }
    }

    @Test("A limit that is supplied applies from its day until the next, in whatever order they are supplied")
    func order() throws {
        let rows = try [("2024-01-01", 22), ("2025-07-01", 21), ("2030-01-01", 65)].map { day, age in
            try DentalAgeLimit(age, from: day)
        }
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            var limits = DentalAgeLimits.agreed
            for place in order { limits.supply(rows[place]) }
            #expect(limits.rows == rows)
            for (day, age) in [
                ("2023-12-31", 24), ("2024-01-01", 22), ("2025-06-30", 22), ("2025-07-01", 21), ("2029-12-31", 21),
                ("2030-01-01", 65), ("9999-12-31", 65),
            ] {
                #expect(limits[try CivilDate(day)].age == age)
            }
        }
    }

    @Test("A limit from a day that has one already takes its place, also that of the act")
    func replacing() throws {
        var limits = DentalAgeLimits.followingTheAct
        limits.supply(try DentalAgeLimit(18, from: "2025-01-01"))
        #expect(limits.rows == [try DentalAgeLimit(18, from: "2025-01-01")])
        limits.supply(try DentalAgeLimit(19, from: "2026-01-01"))
        limits.supply(try DentalAgeLimit(21, from: "2025-01-01"))
        #expect(limits.rows.map(\.age) == [21, 19])
        #expect(limits[try CivilDate("2024-12-31")] == .agreed)
        limits.supply(try DentalAgeLimit(50, from: "0001-01-01"))
        #expect(limits[.earliest].age == 50)
        // The named ones can be supplied too, and then keep their source.
        limits.supply(.afterFreeCare)
        #expect(limits.rows.map(\.source) == [.supplied, .act, .supplied])
        #expect(limits == limits && limits != .followingTheAct)
    }
}
