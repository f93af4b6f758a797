// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.14: purchase of services")
struct ServicePurchaseTests {
    private func question(local: Bool, _ facts: [Knowledge]) -> ServicePurchase {
        ServicePurchase(
            localAgreement: local, exceptionalCase: facts[0], requestedFirst: facts[1], undertaken: facts[2],
            bothAgree: facts[3], fulfilsMainAgreement: facts[4], mandateStated: facts[5],
            informationDescribed: facts[6])
    }

    private let norms = ["B-53", "B-53", "I-49", "B-55", "B-55", "B-56", "B-56"]

    @Test("It takes an exceptional case, a request and an undertaking, and a local agreement more (B-53 to B-56)")
    func everyCombination() throws {
        try every([false, true], everyKnowledge(7)) { local, facts in
            let stated = ServicePurchase.Requirement.allCases.enumerated().map { place, condition in
                StatedCondition(
                    condition: condition, known: place < 3 || local ? facts[place] : nil, norm: norms[place],
                    isRecommended: place > 4)
            }
            try question(local: local, facts).follows(grounds: ["B-53", "B-54"], stated)
        }
    }

    @Test("What a local agreement only should say never forbids the purchase, and is noted (B-56)")
    func recommendations() throws {
        let conditions: [ServicePurchase.Requirement] = [.mandateStated, .informationDescribed]
        try every(Knowledge.allCases, Knowledge.allCases) { mandate, information in
            let unmet = zip(conditions, [mandate, information]).filter { $0.1 != .yes }.map { Conditions($0.0) }
            try question(local: true, [.yes, .yes, .yes, .yes, .yes, mandate, information]).comes(
                to: .settled(.allowed(unmetRecommendations: Conditions(unmet))),
                citing: ["B-53", "B-54", "B-55", "B-56", "I-49"])
        }
        #expect(ServicePurchase.Requirement.allCases.filter(\.isRecommended) == conditions)
    }

    @Test("Without a local agreement its conditions are no matter (B-53, B-54)")
    func withoutLocalAgreement() throws {
        try every(everyKnowledge(4)) { facts in
            try question(local: false, [.yes, .yes, .yes] + facts)
                .comes(to: .settled(.allowed(unmetRecommendations: [])), citing: ["B-53", "B-54", "I-49"])
        }
    }

    @Test("Allowed, not allowed and not known")
    func wording() throws {
        try question(local: true, [.yes, .yes, .yes, .yes, .yes, .yes, .yes]).tells(
            [
                "Tjänsteköpet är tillåtet; ansvaret och uppföljningen stannar hos den huvudman som köper.",
                "Villkoret att det är ett undantagsfall är uppfyllt.",
                "Villkoret att den andra parten har fått en förfrågan i förväg är uppfyllt.",
                "Villkoret att den andra parten har åtagit sig att utföra insatsen är uppfyllt.",
                "Villkoret att båda parter är överens om det lokala avtalet är uppfyllt.",
                "Villkoret att det lokala avtalet uppfyller Hälso- och sjukvårdsavtalet i alla delar är uppfyllt.",
                "Villkoret att det lokala avtalet anger vem som får besluta om köp är uppfyllt.",
                "Villkoret att det lokala avtalet anger hur information och kommunikation sker är uppfyllt.",
            ],
            [
                "The purchase is admissible; responsibility and follow-up stay with the principal that buys.",
                "The condition that it is an exceptional case is met.",
                "The condition that the other party has been asked beforehand is met.",
                "The condition that the other party has undertaken to perform the intervention is met.",
                "The condition that both parties agree on the local agreement is met.",
                "The condition that the local agreement fulfils the main agreement in every respect is met.",
                "The condition that the local agreement states who may decide on purchases is met.",
                "The condition that the local agreement describes information and communication is met.",
            ])
        try question(local: true, [.yes, .yes, .yes, .yes, .yes, .no, .unknown]).tells(
            [
                "Tjänsteköpet är tillåtet; ansvaret och uppföljningen stannar hos den huvudman som köper.",
                "Villkoret att det är ett undantagsfall är uppfyllt.",
                "Villkoret att den andra parten har fått en förfrågan i förväg är uppfyllt.",
                "Villkoret att den andra parten har åtagit sig att utföra insatsen är uppfyllt.",
                "Villkoret att båda parter är överens om det lokala avtalet är uppfyllt.",
                "Villkoret att det lokala avtalet uppfyller Hälso- och sjukvårdsavtalet i alla delar är uppfyllt.",
                "Hälso- och sjukvårdsavtalet rekommenderar att det lokala avtalet anger vem som får besluta om köp, "
                    + "men det är inte uppfyllt.",
                "Hälso- och sjukvårdsavtalet rekommenderar att det lokala avtalet anger hur information och "
                    + "kommunikation sker, men det är inte känt om det är uppfyllt.",
            ],
            [
                "The purchase is admissible; responsibility and follow-up stay with the principal that buys.",
                "The condition that it is an exceptional case is met.",
                "The condition that the other party has been asked beforehand is met.",
                "The condition that the other party has undertaken to perform the intervention is met.",
                "The condition that both parties agree on the local agreement is met.",
                "The condition that the local agreement fulfils the main agreement in every respect is met.",
                "The main agreement recommends that the local agreement states who may decide on purchases, but this is "
                    + "not met.",
                "The main agreement recommends that the local agreement describes information and communication, but "
                    + "it is not known whether this is met.",
            ])
        try question(local: false, [.no, .yes, .no, .no, .no, .no, .no]).tells(
            [
                "Tjänsteköpet är inte tillåtet.", "Villkoret att det är ett undantagsfall är inte uppfyllt.",
                "Villkoret att den andra parten har åtagit sig att utföra insatsen är inte uppfyllt.",
            ],
            [
                "The purchase is not admissible.", "The condition that it is an exceptional case is not met.",
                "The condition that the other party has undertaken to perform the intervention is not met.",
            ])
        try question(local: true, [.yes, .unknown, .unknown, .unknown, .yes, .yes, .yes]).tells(
            [
                "Det går inte att avgöra om tjänsteköpet är tillåtet.",
                "Det är inte känt om den andra parten har fått en förfrågan i förväg.",
                "Det är inte känt om den andra parten har åtagit sig att utföra insatsen.",
                "Det är inte känt om båda parter är överens om det lokala avtalet.",
            ],
            [
                "It cannot be decided whether the purchase is admissible.",
                "It is not known whether the other party has been asked beforehand.",
                "It is not known whether the other party has undertaken to perform the intervention.",
                "It is not known whether both parties agree on the local agreement.",
            ])
    }

    @Test("Responsibility and follow-up stay with the principal that buys (B-54)")
    func responsibility() throws {
        for buyer in Principal.allCases {
            try PurchasedService(buyer: buyer).comes(to: .settled(buyer), citing: ["B-54"])
        }
        try PurchasedService(buyer: .region).tells(
            ["Regionen ansvarar för insatsen och följer upp den.", "Kommunen utför den som ett tjänsteköp."],
            [
                "The region answers for the intervention and follows it up.",
                "The municipality performs it as a purchased service.",
            ])
        try PurchasedService(buyer: .municipality).tells(
            ["Kommunen ansvarar för insatsen och följer upp den.", "Regionen utför den som ett tjänsteköp."],
            [
                "The municipality answers for the intervention and follows it up.",
                "The region performs it as a purchased service.",
            ])
    }
}
