// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension DeviceCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "device-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar ett personligt förskrivet hjälpmedel som handboken reglerar?"
            : "Who pays for a personally prescribed device that the handbook regulates?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "regionAlwaysPays": (
                "om regionen alltid betalar produkten",
                "whether the region always pays for the product"
            ),
            "born": ("när användaren är född", "when the user was born"),
            "prescribed": ("vilken dag hjälpmedlet förskrivs", "on which day the device is prescribed"),
            "used": (
                "en senare dag då hjälpmedlet används, om frågan gäller den",
                "a later day on which the device is used, when the question is about it"
            ),
            "provider": (
                "vilken huvudman som har hälso- och sjukvårdsansvaret för användaren",
                "which principal answers for the user's health care"
            ),
            "registration": (
                "kommunkoden för den kommun där användaren är folkbokförd; frågan gäller hjälpmedel från hjälpmedelscentralen",
                "the code of the municipality where the user is registered; the question is about devices from the device centre"
            ),
            "instruction.payer": (
                "vem som betalar enligt produktanvisningen",
                "who pays according to the product instruction"
            ),
            "instruction.throughAge": (
                "till och med vilken ålder det gäller, om produktanvisningen anger en åldersgräns",
                "up to and including which age this holds, when the product instruction sets a limit"
            ),
            "instruction.thereafter": (
                "vem som betalar vid högre ålder, om produktanvisningen anger en åldersgräns",
                "who pays at a higher age, when the product instruction sets a limit"
            ),
        ]
    }

    /// Reads the facts of one prescription.
    public init?(facts: inout some FactSource) {
        let regionAlwaysPays = facts.value("regionAlwaysPays", Knowledge.self)
        let born = facts.nullable("born", CivilDate.self)
        let prescribed = facts.value("prescribed", CivilDate.self)
        let used = facts.optional("used", CivilDate.self)
        let provider = facts.nullable("provider", Principal.self)
        let registration = facts.value("registration", MunicipalityCode.self)
        let instruction = facts.group("instruction") { ProductInstruction(facts: &$0) }
        do throws(ImpossibleDates) {
            try self.init(
                instruction: instruction, regionAlwaysPays: regionAlwaysPays, born: born, prescribed: prescribed,
                used: used, provider: provider, registration: registration)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }
}

extension ProductInstruction {
    /// Reads what an instruction says; with an age limit it also says who pays thereafter.
    fileprivate init?(facts: inout some FactSource) {
        let payer = facts.value("payer", Bearer.self)
        let throughAge = facts.optionalNumber("throughAge", in: 0...129)
        let thereafter = facts.optional("thereafter", Bearer.self)
        switch (throughAge, thereafter) {
        case (nil, nil): self.init(payer: payer)
        case (let throughAge?, let thereafter?):
            self.init(payer: payer, throughAge: throughAge, thereafter: thereafter)
        case (nil, _?), (_?, nil):
            facts.fault { language in
                language == .swedish
                    ? "Produktanvisningen har bara det ena av ”throughAge” och ”thereafter”: här godtas båda, eller "
                        + "inget av dem."
                    : "The product instruction has only one of “throughAge” and “thereafter”: accepted are both, or "
                        + "neither."
            }
            return nil
        }
    }
}

extension AidCategory: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "aid-category" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vilket slags personligt förskrivet hjälpmedel är produkten?"
            : "Which category of personally prescribed aids is the product?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "purpose": ("vad produkten ska användas till", "what the product is for"),
            "personallyPrescribed": (
                "om produkten är förskriven till en viss person",
                "whether the product is prescribed to one person"
            ),
        ]
    }

    /// Reads what the product is for.
    public init?(facts: inout some FactSource) {
        self.init(
            purpose: facts.value("purpose"),
            personallyPrescribed: facts.value("personallyPrescribed"))
    }

    /// The category.
    public static func fields(of answer: Category) -> [AnswerField] { [AnswerField("category", answer)] }
}
