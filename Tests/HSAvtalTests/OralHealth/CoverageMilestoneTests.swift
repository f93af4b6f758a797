// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.7.1: certificates for at least 3 per cent of the residents")
struct CoverageMilestoneTests {
    private func municipality(_ holders: Int, of residents: Int, and aged24: Int? = 0) throws -> CoverageMilestone {
        try CoverageMilestone(
            holders: holders, population: DentalPopulation(olderThan24: residents, aged24: aged24))
    }

    private let from24 = Edition.reading(OralHealthTerms(milestonePopulation: .from24))

    @Test("Reached from 3 per cent on, and otherwise what is lacking of it, in whole certificates (M-29, I-73)")
    func limit() throws {
        for (holders, residents, lacking) in [
            (30, 1_000, 0), (29, 1_000, 1), (0, 1_000, 30), (30, 1_001, 1), (31, 1_001, 0), (30, 999, 0), (29, 999, 1),
            (0, 1, 1), (1, 1, 0), (1, 33, 0), (1, 34, 1), (10_000_000, 10_000_000, 0), (0, 10_000_000, 300_000),
        ] {
            try municipality(holders, of: residents).comes(
                to: .settled(lacking == 0 ? .reached : .lacking(certificates: lacking)), citing: ["M-29", "I-73"])
            let progress = lacking == 0 ? CoverageMilestone.Progress.reached : .lacking(certificates: lacking)
            #expect(progress.lacking == lacking)
        }
    }

    @Test("The residents of 24 count by the other reading, which is cited where it matters (I-21)")
    func readings() throws {
        let both = ["M-29", "I-21", "I-73"]
        try municipality(30, of: 1_000, and: 34).comes(to: .settled(.reached), citing: both)
        try municipality(30, of: 1_000, and: 34).comes(
            to: .settled(.lacking(certificates: 2)), citing: both, under: from24)
        try municipality(29, of: 1_000, and: 33).comes(to: .settled(.lacking(certificates: 1)), citing: both)
        try municipality(40, of: 1_000, and: 33).comes(to: .settled(.reached), citing: ["M-29", "I-73"])
        try municipality(40, of: 1_000, and: 33).comes(to: .settled(.reached), citing: ["M-29", "I-73"], under: from24)
        // Where the residents of 24 are not known, it is not known whether the reading matters.
        try municipality(30, of: 1_000, and: nil).comes(to: .settled(.reached), citing: both)
        try municipality(30, of: 1_000, and: nil).comes(to: .leftOpen(.missingFacts), citing: both, under: from24)
    }

    @Test("Coverage in per cent is cut to two decimals, so that 3.00 is never told before it is reached")
    func percent() throws {
        for (holders, residents, numerator, denominator) in [
            (30, 1_000, 3, 1), (29_999, 1_000_000, 299, 100), (30_000, 1_000_001, 299, 100), (1, 3, 3_333, 100),
            (0, 7, 0, 1), (7, 7, 100, 1),
        ] {
            let coverage = try #require(try municipality(holders, of: residents).coverage(counting: .olderThan24))
            #expect(coverage.percentRoundedDown == Fraction(Int64(numerator), Int64(denominator)))
            #expect(coverage.share == Fraction(Int64(holders), Int64(residents)))
            #expect(coverage.holders == holders && coverage.residents == residents)
            let lacking = try municipality(holders, of: residents).decide(under: .vastraGotaland2023).answer?.lacking
            #expect(coverage.lacking == lacking)
        }
        #expect(try municipality(1, of: 3, and: nil).coverage(counting: .from24) == nil)
        #expect(try municipality(1, of: 3, and: 2).coverage(counting: .from24)?.residents == 5)
        #expect(CoverageMilestone.requiredPercent == 3)
    }

    @Test("Numbers that no municipality has are refused with the range that is accepted")
    func ranges() throws {
        let most = 10_000_000
        #expect(DentalPopulation.highest == most)
        typealias Quantity = OralHealthError.Quantity
        for (holders, residents, aged24, quantity, found, range) in [
            (-1, 1, 0, Quantity.holders, -1, 0...most), (most + 1, 1, 0, .holders, most + 1, 0...most),
            (0, 0, 0, .residentsOlderThan24, 0, 1...most), (0, most + 1, 0, .residentsOlderThan24, most + 1, 1...most),
            (0, 1, -1, .residentsAged24, -1, 0...most), (0, 1, most + 1, .residentsAged24, most + 1, 0...most),
            (0, .min, 0, .residentsOlderThan24, .min, 1...most), (.max, 1, 0, .holders, .max, 0...most),
        ] {
            #expect(throws: OralHealthError.outOfRange(quantity, found, range)) {
                try municipality(holders, of: residents, and: aged24)
            }
        }
        _ = try municipality(most, of: most, and: most)
        _ = try municipality(0, of: 1, and: nil)
        let population = try DentalPopulation(olderThan24: 5, aged24: 2)
        #expect(population.residents(counting: .olderThan24) == 5 && population.residents(counting: .from24) == 7)
        #expect(try DentalPopulation(olderThan24: 5, aged24: nil).residents(counting: .from24) == nil)
    }

    @Test("Reached, lacking, and not known; and the coverage by both readings")
    func wording() throws {
        try municipality(30, of: 1_000, and: 25).tells(
            [
                "Kommunen når delmålet 3 procent.",
                "Antalet intyg är 30 på 1000 invånare över 24 år: 3,00 procent.",
                "Antalet intyg är 30 på 1025 invånare från 24 år: 2,92 procent.",
            ],
            [
                "The municipality reaches the milestone of 3 per cent.",
                "The number of certificates is 30 for 1000 residents older than 24: 3.00 per cent.",
                "The number of certificates is 30 for 1025 residents from 24: 2.92 per cent.",
            ])
        try municipality(12, of: 1_000, and: nil).tells(
            [
                "Kommunen når inte delmålet 3 procent: det saknas 18 intyg.",
                "Antalet intyg är 12 på 1000 invånare över 24 år: 1,20 procent.",
                "Antalet invånare i åldern 24 år är inte känt.",
            ],
            [
                "The municipality does not reach the milestone of 3 per cent: 18 certificates are lacking.",
                "The number of certificates is 12 for 1000 residents older than 24: 1.20 per cent.",
                "The number of residents of 24 is not known.",
            ])
        try municipality(12, of: 1_000, and: nil).tells(
            [
                "En uppgift som avgör frågan är inte känd.",
                "Antalet intyg är 12 på 1000 invånare över 24 år: 1,20 procent.",
                "Antalet invånare i åldern 24 år är inte känt.",
            ],
            [
                "A fact that decides the question is not known.",
                "The number of certificates is 12 for 1000 residents older than 24: 1.20 per cent.",
                "The number of residents of 24 is not known.",
            ], under: from24)
        try municipality(29, of: 1_000, and: 0).tells(
            [
                "Kommunen når inte delmålet 3 procent: det saknas 1 intyg.",
                "Antalet intyg är 29 på 1000 invånare över 24 år: 2,90 procent.",
                "Antalet intyg är 29 på 1000 invånare från 24 år: 2,90 procent.",
            ],
            [
                "The municipality does not reach the milestone of 3 per cent: 1 certificate is lacking.",
                "The number of certificates is 29 for 1000 residents older than 24: 2.90 per cent.",
                "The number of certificates is 29 for 1000 residents from 24: 2.90 per cent.",
            ])
    }
}
