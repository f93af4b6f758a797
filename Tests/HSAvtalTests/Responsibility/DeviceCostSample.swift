// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

extension DeviceCost {
    /// A device for somebody registered in Göteborg, prescribed on 3 May 2026, unless said otherwise.
    static func sample(
        instruction: ProductInstruction? = nil, always: Knowledge = .no, born: String? = "1970-01-01",
        prescribed: String = "2026-05-03", used: String? = nil, provider: Principal? = .municipality,
        registration: String = "1480"
    ) throws -> DeviceCost {
        try DeviceCost(
            instruction: instruction, regionAlwaysPays: always, born: born.map { try CivilDate($0) },
            prescribed: CivilDate(prescribed), used: used.map { try CivilDate($0) }, provider: provider,
            registration: MunicipalityCode(registration))
    }
}

extension ProductInstruction {
    /// An instruction that knows an age.
    static func sample(_ payer: Bearer, through age: Int, then other: Bearer) throws -> ProductInstruction {
        try #require(ProductInstruction(payer: payer, throughAge: age, thereafter: other))
    }
}

extension Finding<Payer> {
    /// The municipality of registration of the samples.
    static var goteborg: Finding {
        get throws { try .settled(.municipality(MunicipalityCode("1480"))) }
    }
}
