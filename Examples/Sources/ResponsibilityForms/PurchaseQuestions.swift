// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension PurchasedService: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "purchased-service" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem ansvarar för en insats som köps av den andra huvudmannen?"
            : "Who answers for an intervention that is bought from the other principal?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "buyer": (
                "vilken huvudman som ansvarar för vården och köper insatsen",
                "which principal answers for the care and buys the intervention"
            )
        ]
    }

    /// Reads who buys.
    public init?(facts: inout some FactSource) {
        self.init(
            buyer: facts.value("buyer"))
    }

    /// The principal.
    public static func fields(of answer: Principal) -> [AnswerField] { [AnswerField("responsible", answer)] }
}

extension ServicePurchase: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "service-purchase" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Är ett tjänsteköp tillåtet?"
            : "Is a purchase of services admissible?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: [
                "localAgreement": (
                    "om köpet grundas på ett lokalt avtal",
                    "whether the purchase rests on a local agreement"
                )
            ])
    }

    /// Reads whether each condition is met.
    public init?(facts: inout some FactSource) {
        self.init(
            localAgreement: facts.value("localAgreement"),
            exceptionalCase: facts.value("exceptionalCase"),
            requestedFirst: facts.value("requestedFirst"),
            undertaken: facts.value("undertaken"),
            bothAgree: facts.value("bothAgree"),
            fulfilsMainAgreement: facts.value("fulfilsMainAgreement"),
            mandateStated: facts.value("mandateStated"),
            informationDescribed: facts.value("informationDescribed"))
    }
}
