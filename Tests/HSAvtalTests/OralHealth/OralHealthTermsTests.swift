// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The readings of oral health")
struct OralHealthTermsTests {
    @Test("The default of each reading is the first, and the edition in force has the defaults")
    func defaults() throws {
        let terms = OralHealthTerms()
        #expect(terms.ageLimits == .agreed && terms.offerYear == .calendarYear)
        #expect(terms.milestonePopulation == .olderThan24 && terms.trainingPeriod == .rolling)
        #expect(OralHealthTerms.OfferYear.allCases == [.calendarYear, .certificateYear])
        #expect(OralHealthTerms.MilestonePopulation.allCases == [.olderThan24, .from24])
        #expect(OralHealthTerms.TrainingPeriod.allCases == [.rolling, .calendarYears])
        #expect(Edition.vastraGotaland2023.oralHealth == terms)
        #expect(Edition(discharge: .vastraGotaland2023).oralHealth == terms)
        let other = OralHealthTerms(
            ageLimits: .followingTheAct, offerYear: .certificateYear, milestonePopulation: .from24,
            trainingPeriod: .calendarYears)
        #expect(Edition(discharge: .vastraGotaland2023, oralHealth: other).oralHealth == other)
        #expect(other.ageLimits == .followingTheAct && other.offerYear == .certificateYear)
        #expect(other.milestonePopulation == .from24 && other.trainingPeriod == .calendarYears)
    }

    @Test("Readings that differ in one place are other readings, and each has a name")
    func distinct() throws {
        let limits = [DentalAgeLimits.agreed, .followingTheAct, try .supplied(30)]
        let all = limits.flatMap { limits in
            OralHealthTerms.OfferYear.allCases.flatMap { year in
                OralHealthTerms.MilestonePopulation.allCases.flatMap { population in
                    OralHealthTerms.TrainingPeriod.allCases.map {
                        OralHealthTerms(
                            ageLimits: limits, offerYear: year, milestonePopulation: population, trainingPeriod: $0)
                    }
                }
            }
        }
        #expect(all.count == 24 && Set(all).count == 24)
        #expect(OralHealthTerms.OfferYear.allCases.map(\.rawValue) == ["calendarYear", "certificateYear"])
        #expect(OralHealthTerms.MilestonePopulation.allCases.map(\.rawValue) == ["olderThan24", "from24"])
        #expect(OralHealthTerms.TrainingPeriod.allCases.map(\.rawValue) == ["rolling", "calendarYears"])
    }
}
