// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.11: the product instruction")
struct ProductInstructionTests {
    private let instructionFirst = Edition.reading(childrensDevices: .instructionFirst)

    @Test("For an adult the instruction decides, unless the region is known always to pay (B-46)")
    func adults() throws {
        for always in [Knowledge.no, .unknown] {
            for (payer, finding, ids) in [
                (ProductInstruction.Bearer.region, Finding<Payer>.settled(.region), ["B-46"]),
                (.municipality, try .goteborg, ["B-46", "H-01"]), (.both, .settled(.both(regionShare: nil)), ["B-46"]),
                (.responsibleProvider, try .goteborg, ["B-44", "B-46", "H-01"]),
            ] {
                let instruction = ProductInstruction(payer: payer)
                for edition in [Edition.vastraGotaland2023, instructionFirst] {
                    try DeviceCost.sample(instruction: instruction, always: always)
                        .comes(to: finding, citing: ids, under: edition)
                }
            }
        }
    }

    @Test("For a product that the region always pays for another payer is a contradiction, left open (B-45, B-46)")
    func contradiction() throws {
        for edition in [Edition.vastraGotaland2023, instructionFirst] {
            for provider in everyProvider {
                try DeviceCost.sample(instruction: ProductInstruction(payer: .region), always: .yes, provider: provider)
                    .comes(to: .settled(.region), citing: ["B-45", "B-46"], under: edition)
                for payer in [ProductInstruction.Bearer.municipality, .both] {
                    try DeviceCost.sample(
                        instruction: ProductInstruction(payer: payer), always: .yes, provider: provider
                    ).comes(to: .leftOpen(.productInstruction), citing: ["B-45", "B-46"], under: edition)
                }
            }
            let responsible = ProductInstruction(payer: .responsibleProvider)
            try DeviceCost.sample(instruction: responsible, always: .yes, provider: .region)
                .comes(to: .settled(.region), citing: ["B-44", "B-45", "B-46"], under: edition)
            try DeviceCost.sample(instruction: responsible, always: .yes, provider: .municipality)
                .comes(to: .leftOpen(.productInstruction), citing: ["B-45", "B-46"], under: edition)
            try DeviceCost.sample(instruction: responsible, always: .yes, provider: nil)
                .comes(to: .leftOpen(.missingFacts), citing: ["B-44", "B-45", "B-46"], under: edition)
        }
    }

    @Test("A child's contradiction is the region's by the agreement, or left open by the instruction (I-41)")
    func contradictionOfChildren() throws {
        for payer in [ProductInstruction.Bearer.municipality, .both, .responsibleProvider] {
            let question = try DeviceCost.sample(
                instruction: ProductInstruction(payer: payer), always: .yes, born: "2016-01-01")
            try question.comes(to: .settled(.region), citing: ["B-43", "B-45", "B-46", "I-41"])
            try question.comes(
                to: .leftOpen(.productInstruction), citing: ["B-45", "B-46", "I-41"], under: instructionFirst)
        }
        for edition in [Edition.vastraGotaland2023, instructionFirst] {
            try DeviceCost.sample(
                instruction: ProductInstruction(payer: .region), always: .yes, born: "2016-01-01"
            ).comes(to: .settled(.region), citing: ["B-43", "B-45", "B-46"], under: edition)
        }
    }

    @Test("An instruction that names the responsible provider follows the care, or is left open (B-44, B-46)")
    func responsibleProvider() throws {
        let instruction = ProductInstruction(payer: .responsibleProvider)
        try DeviceCost.sample(instruction: instruction, provider: .region)
            .comes(to: .settled(.region), citing: ["B-44", "B-46"])
        try DeviceCost.sample(instruction: instruction, provider: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-44", "B-46"])
    }

    @Test("It cannot lay a child's device on anyone other than the region, unless chosen otherwise (I-41)")
    func children() throws {
        let cases: [(ProductInstruction.Bearer, Principal?, Finding<Payer>, own: [String], other: [String])] = [
            (.region, .municipality, .settled(.region), ["B-43", "B-46"], ["B-43", "B-46"]),
            (.municipality, .region, try .goteborg, ["B-43", "B-46", "I-41"], ["B-46", "H-01", "I-41"]),
            (.both, nil, .settled(.both(regionShare: nil)), ["B-43", "B-46", "I-41"], ["B-46", "I-41"]),
            (
                .responsibleProvider, .municipality, try .goteborg, ["B-43", "B-46", "I-41"],
                ["B-44", "B-46", "H-01", "I-41"]
            ),
            (.responsibleProvider, .region, .settled(.region), ["B-43", "B-46"], ["B-43", "B-46"]),
            (
                .responsibleProvider, nil, .leftOpen(.missingFacts), ["B-43", "B-46", "I-41"],
                ["B-44", "B-46", "I-41"]
            ),
        ]
        for (payer, provider, finding, own, other) in cases {
            let question = try DeviceCost.sample(
                instruction: ProductInstruction(payer: payer), born: "2016-01-01", provider: provider)
            try question.comes(to: .settled(.region), citing: own)
            try question.comes(to: finding, citing: other, under: instructionFirst)
        }
    }

    @Test("A limit of 20 years holds until the day before the 21st birthday")
    func limitOfTwenty() throws {
        let instruction = try ProductInstruction.sample(.region, through: 20, then: .municipality)
        for (born, finding, ids) in [
            ("2005-05-04", Finding<Payer>.settled(.region), ["B-46"]), ("2005-05-03", try .goteborg, ["B-46", "H-01"]),
            ("2008-05-03", .settled(.region), ["B-46"]), ("2008-05-04", .settled(.region), ["B-43", "B-46", "I-22"]),
        ] {
            try DeviceCost.sample(instruction: instruction, born: born).comes(to: finding, citing: ids)
        }
    }

    @Test("Limits of 0, 17 and 129 years part the ages where they say")
    func limits() throws {
        for (limit, last, first) in [
            (0, "2025-05-04", "2025-05-03"), (17, "2008-05-04", "2008-05-03"), (129, "1896-05-04", "1896-05-03"),
        ] {
            let instruction = try ProductInstruction.sample(.both, through: limit, then: .municipality)
            let both = Finding<Payer>.settled(.both(regionShare: nil))
            for (born, finding) in [(last, both), (first, try .goteborg)] {
                let question = try DeviceCost.sample(instruction: instruction, born: born)
                #expect(question.decide(under: instructionFirst).finding == finding)
            }
        }
    }

    @Test("A limit for a leap-day child moves with the reading of the birthday (I-23)")
    func leapDay() throws {
        let instruction = try ProductInstruction.sample(.region, through: 20, then: .municipality)
        let question = try DeviceCost.sample(instruction: instruction, born: "2004-02-29", prescribed: "2025-02-28")
        try question.comes(to: .goteborg, citing: ["B-46", "H-01", "I-23"])
        try question.comes(to: .settled(.region), citing: ["B-46", "I-23"], under: .reading(leapDay: .march1))
    }

    @Test("Prescribed within the limit and used beyond it, the payer stays (I-27)")
    func usedLater() throws {
        let instruction = try ProductInstruction.sample(.region, through: 20, then: .municipality)
        try DeviceCost.sample(instruction: instruction, born: "2005-05-04", used: "2026-05-04")
            .comes(to: .settled(.region), citing: ["B-46", "I-27"])
        try DeviceCost.sample(instruction: instruction, born: "2005-05-04", used: "2026-05-03")
            .comes(to: .settled(.region), citing: ["B-46"])
    }

    @Test("An age limit from 0 to 129 is accepted, any other is refused")
    func acceptedLimits() throws {
        for age in [0, 17, 20, 129] {
            let instruction = try ProductInstruction.sample(.region, through: age, then: .both)
            #expect(instruction.throughAge.map(Int.init) == age)
            #expect(instruction.payer == .region && instruction.thereafter == .both)
        }
        for age in [-1, 130, 131, 256, Int.min, Int.max] {
            #expect(ProductInstruction(payer: .region, throughAge: age, thereafter: .both) == nil)
        }
        let ageless = ProductInstruction(payer: .municipality)
        #expect(ageless.throughAge == nil && ageless.thereafter == .municipality)
    }
}
