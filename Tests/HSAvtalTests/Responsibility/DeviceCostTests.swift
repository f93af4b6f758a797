// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.11: who pays for a device")
struct DeviceCostTests {
    @Test("A municipality that is no party is outside the agreement, whatever the rest (A-01)")
    func noParty() throws {
        for registration in ["0180", "1380", "0000", "9999"] {
            let births: [String?] = [nil, "2020-01-01", "1970-01-01"]
            try every(Knowledge.allCases, births, everyProvider) { always, born, provider in
                try DeviceCost.sample(always: always, born: born, provider: provider, registration: registration)
                    .comes(to: .outsideScope, citing: ["A-01"])
            }
        }
    }

    @Test("A product that the region always pays for is the region's at any age, with every concurring ground (B-45)")
    func always() throws {
        try DeviceCost.sample(always: .yes).comes(to: .settled(.region), citing: ["B-45"])
        try DeviceCost.sample(always: .yes, provider: nil).comes(to: .settled(.region), citing: ["B-45"])
        try DeviceCost.sample(always: .yes, provider: .region)
            .comes(to: .settled(.region), citing: ["B-44", "B-45"])
        for provider in everyProvider {
            try DeviceCost.sample(always: .yes, born: "2016-01-01", provider: provider)
                .comes(to: .settled(.region), citing: ["B-43", "B-45"])
        }
    }

    @Test("Up to and including 17 the region pays, whoever answers for the care (B-43)")
    func children() throws {
        try every([Knowledge.no, .unknown], everyProvider) { always, provider in
            for born in ["2026-05-03", "2026-05-02", "2016-06-01", "2009-05-04"] {
                try DeviceCost.sample(always: always, born: born, provider: provider)
                    .comes(to: .settled(.region), citing: ["B-43"])
            }
            try DeviceCost.sample(always: always, born: "2008-05-04", provider: provider)
                .comes(to: .settled(.region), citing: ["B-43", "I-22"])
        }
    }

    @Test("From 18 the care provider that answers pays, a municipality as that of registration (B-44, H-01)")
    func adults() throws {
        try DeviceCost.sample(provider: .region).comes(to: .settled(.region), citing: ["B-44"])
        try DeviceCost.sample(always: .unknown, provider: .region).comes(to: .settled(.region), citing: ["B-44"])
        try DeviceCost.sample().comes(to: .goteborg, citing: ["B-44", "H-01"])
        for municipality in Municipality.allCases {
            let code = try #require(MunicipalityCode(Int(municipality.rawValue)))
            try DeviceCost.sample(registration: code.description)
                .comes(to: .settled(.municipality(code)), citing: ["B-44", "H-01"])
        }
    }

    @Test("Where it is not known whether the region always pays, and it matters, the instruction decides (B-46)")
    func unknownProduct() throws {
        try DeviceCost.sample(always: .unknown)
            .comes(to: .leftOpen(.productInstruction), citing: ["B-44", "B-45", "B-46"])
    }

    @Test("Where it is not known who answers for the care of an adult, it is left open (B-44)")
    func unknownProvider() throws {
        try DeviceCost.sample(provider: nil).comes(to: .leftOpen(.missingFacts), citing: ["B-44"])
        try DeviceCost.sample(always: .unknown, provider: nil).comes(to: .leftOpen(.missingFacts), citing: ["B-44"])
    }

    @Test("An unknown date of birth matters only where the ages differ")
    func unknownBirth() throws {
        try DeviceCost.sample(born: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-43", "B-44", "H-01"])
        try DeviceCost.sample(born: nil, provider: .region).comes(to: .settled(.region), citing: ["B-43", "B-44"])
        try DeviceCost.sample(always: .yes, born: nil).comes(to: .settled(.region), citing: ["B-43", "B-45"])
        try DeviceCost.sample(always: .unknown, born: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-43", "B-44", "B-45", "B-46"])
        try DeviceCost.sample(born: nil, provider: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-43", "B-44"])
        let instruction = try ProductInstruction.sample(.region, through: 20, then: .municipality)
        try DeviceCost.sample(instruction: instruction, born: nil)
            .comes(to: .leftOpen(.missingFacts), citing: ["B-43", "B-46", "H-01"])
        try DeviceCost.sample(instruction: ProductInstruction(payer: .region), born: nil)
            .comes(to: .settled(.region), citing: ["B-43", "B-46"])
    }

    @Test("A finding is settled exactly when every way the unknown facts may turn out gives it")
    func completed() throws {
        let ages = [0, 1, 16, 17, 18, 19, 64, 129, 130]
        let births = ages.map { "\(2026 - $0)-01-01" }
        let editions = ResponsibilityTerms.ChildrensDevices.allCases.map { Edition.reading(childrensDevices: $0) }
        try every(try instructions(), Knowledge.allCases, everyProvider, editions) {
            instruction, always, provider, edition in
            // An instruction decides as long as nothing is known to contradict it.
            let products = instruction == nil ? completions(of: always) : [always == .yes ? .yes : .no]
            for born in [nil] + births.map(Optional.some) {
                var findings: Set<Finding<Payer>> = []
                for birth in born.map({ [$0] }) ?? births {
                    for always in products {
                        for provider in provider.map({ [$0] }) ?? Principal.allCases {
                            let question = try DeviceCost.sample(
                                instruction: instruction, always: always, born: birth, provider: provider)
                            findings.insert(question.decide(under: edition).finding)
                        }
                    }
                }
                let question = try DeviceCost.sample(
                    instruction: instruction, always: always, born: born, provider: provider)
                let finding = question.decide(under: edition).finding
                if findings.count == 1 {
                    try equal(finding, findings.first, "the finding of \(question)")
                } else {
                    let product = born != nil && provider != nil
                    let open = Finding<Payer>.leftOpen(product ? .productInstruction : .missingFacts)
                    try equal(finding, open, "the finding of \(question), which may be \(findings)")
                }
            }
        }
    }

    /// No instruction, those without an age, and those with a limit near every other.
    private func instructions() throws -> [ProductInstruction?] {
        typealias Bearer = ProductInstruction.Bearer
        let limited = try [0, 16, 17, 18, 129].flatMap { age in
            try Bearer.allCases.flatMap { payer in
                try Bearer.allCases.map { try ProductInstruction.sample(payer, through: age, then: $0) }
            }
        }
        return [nil] + (Bearer.allCases.map { ProductInstruction(payer: $0) } + limited).map(Optional.some)
    }
}
