// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension MedicineRelatedProductCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "medicine-related-product-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar en läkemedelsnära produkt?"
            : "Who pays for a medicine-related product?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "area": ("vilket område produkten hör till", "which area the product belongs to"),
            "regionShare": (
                "regionens andel av en gemensam kostnad, om den är känd",
                "the region's share of a joint cost, when it is known"
            ),
        ]
    }

    /// Reads the area of the product.
    public init?(facts: inout some FactSource) {
        self.init(area: facts.value("area"), regionShare: facts.optional("regionShare"))
    }
}

extension UnregulatedDeviceCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "unregulated-device-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar en medicinteknisk produkt som handboken inte reglerar?"
            : "Who pays for a medical device that the handbook does not regulate?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "isWoundCareOrCompression": (
                "om produkten är en sårläkningsartikel eller ett kompressionsförband",
                "whether the product is a wound-care article or a compression bandage"
            ),
            "listed": (
                "vem som betalar enligt förteckningen över sårläkningsartiklar och kompressionsförband",
                "who pays according to the list of wound-care articles and compression bandages"
            ),
            "orderedByPhysician": ("om en läkare ordinerar produkten", "whether a physician orders the product"),
            "prescriber": ("vilken huvudman som förskriver produkten", "which principal prescribes the product"),
        ]
    }

    /// Reads the facts of one product.
    public init?(facts: inout some FactSource) {
        self.init(
            isWoundCareOrCompression: facts.value("isWoundCareOrCompression"), listed: facts.nullable("listed"),
            orderedByPhysician: facts.value("orderedByPhysician"), prescriber: facts.value("prescriber"))
    }
}

extension MedicineCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "medicine-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar ett läkemedel eller ett akutläkemedelsförråd?"
            : "Who pays for a medicine or an emergency medicine stock?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "item": ("vad kostnaden gäller", "what the cost is for"),
            "withinBenefit": (
                "om ett förskrivet läkemedel ingår i läkemedelsförmånen",
                "whether a prescribed medicine is within the pharmaceutical benefit"
            ),
            "orderedBy": (
                "vilken huvudman som ordinerar eller förskriver läkemedlet",
                "which principal orders or prescribes the medicine"
            ),
        ]
    }

    /// Reads the facts of one medicine.
    public init?(facts: inout some FactSource) {
        self.init(
            item: facts.value("item"),
            withinBenefit: facts.value("withinBenefit"),
            orderedBy: facts.value("orderedBy"))
    }
}

extension InterventionCost: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "intervention-cost" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vem betalar det som ingen mer bestämd regel gäller (huvudprincipen)?"
            : "Who pays where there is no more specific rule (the main principle)?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "decidedBy": (
                "vilken huvudman som beslutar om, ordinerar eller förskriver insatsen",
                "which principal decides on the intervention, orders it or prescribes it"
            )
        ]
    }

    /// Reads who decided.
    public init?(facts: inout some FactSource) {
        self.init(
            decidedBy: facts.value("decidedBy"))
    }
}
