// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.psykiatri.6.3: what an agreement on the cost has to state")
struct CostAgreementTests {
    private typealias Item = CostAgreement.Item

    /// An agreement that states everything.
    private func complete() -> CostAgreement {
        AgreementText(hasOtherParty: false, missing: [], blank: .notThere, signed: .yes).agreement
    }

    private func incomplete(_ item: Item) -> Finding<Completeness<Item>> {
        .settled(.incomplete(missing: Conditions(item)))
    }

    @Test("Whatever is missing is reported, no more and no less, in every way in which it may be missing (P-63, P-71)")
    func everySubset() throws {
        try every(AgreementText.all) { text in
            try text.agreement.follows(
                grounds: ["P-63"],
                Item.allCases.map { item in
                    let isThere: Knowledge = text.missing.contains(item) ? .no : .yes
                    return switch item {
                    case .otherParties:
                        StatedItem(item: item, known: text.hasOtherParty ? isThere : nil, norm: "P-63")
                    case .basedOnPlan: StatedItem(item: item, known: isThere, norm: "P-71", isRecommended: true)
                    case .signedWithMandate:
                        StatedItem(item: item, known: text.signed, norm: "V-01", isRecommended: true)
                    default: StatedItem(item: item, known: isThere, norm: "P-63")
                    }
                })
        }
    }

    @Test("That those with a mandate sign is guidance only: it is told, and prevents nothing (V-01)")
    func signed() throws {
        var agreement = complete()
        try agreement.comes(
            to: .settled(.complete(missingRecommendations: [])), citing: ["P-63", "P-71", "V-01"])
        for signed in [Knowledge.no, .unknown] {
            agreement.signedWithMandate = signed
            try agreement.comes(
                to: .settled(.complete(missingRecommendations: Conditions(.signedWithMandate))),
                citing: ["P-63", "P-71", "V-01"])
        }
        agreement.inWriting = false
        try agreement.comes(to: incomplete(.inWriting), citing: ["P-63"])
        #expect(Item.allCases.filter { $0.isRecommended } == [.basedOnPlan, .signedWithMandate])
    }

    @Test("The division is stated in kronor or in per cent (P-63)")
    func division() throws {
        var agreement = complete()
        #expect(CostAgreement.Unit.allCases == [.kronor, .percent])
        for unit in CostAgreement.Unit.allCases {
            agreement.division = unit
            try agreement.comes(
                to: .settled(.complete(missingRecommendations: [])), citing: ["P-63", "P-71", "V-01"])
        }
        agreement.division = nil
        try agreement.comes(to: incomplete(.division), citing: ["P-63"])
    }

    @Test("The period has a first and a last day, in this order; one day is a period (P-63)")
    func period() throws {
        var agreement = complete()
        let days = try ["2026-05-01", "2026-05-02"].map { try CivilDate($0) }
        for (first, last, isPeriod) in [
            (days[0], days[0], true), (days[0], days[1], true), (days[1], days[0], false), (nil, days[0], false),
            (days[0], nil, false), (nil, nil, false),
        ] {
            (agreement.firstDay, agreement.lastDay) = (first, last)
            if isPeriod {
                try agreement.comes(
                    to: .settled(.complete(missingRecommendations: [])), citing: ["P-63", "P-71", "V-01"])
            } else {
                try agreement.comes(to: incomplete(.period), citing: ["P-63"])
            }
        }
    }

    @Test("It ought to build on the plan (P-71), and names every other party and what it answers for (P-63)")
    func planAndParties() throws {
        var agreement = complete()
        agreement.basedOnPlan = false
        try agreement.comes(
            to: .settled(.complete(missingRecommendations: Conditions(.basedOnPlan))),
            citing: ["P-63", "P-71", "V-01"])
        agreement.basedOnPlan = true
        agreement.otherParties = [PartyResponsibility(name: "Skolan", responsibility: "\t ")]
        try agreement.comes(to: incomplete(.otherParties), citing: ["P-63"])
        agreement.otherParties = [PartyResponsibility(name: "Skolan", responsibility: "Undervisning")]
        try agreement.comes(
            to: .settled(.complete(missingRecommendations: [])), citing: ["P-63", "P-71", "V-01"])
    }

    @Test("Complete, with and without the signature, and everything that is missing")
    func wording() throws {
        var agreement = complete()
        try agreement.tells(
            ["Överenskommelsen om kostnaden är fullständig."], ["The agreement on the cost is complete."])
        agreement.signedWithMandate = .unknown
        agreement.basedOnPlan = false
        try agreement.tells(
            [
                "Överenskommelsen om kostnaden är fullständig.", "Överenskommelsen utgår inte från SIP eller planen.",
                "Vägledningen rekommenderar att de som får fatta ekonomiska beslut undertecknar överenskommelsen; det är "
                    + "inte visat att de har gjort det.",
            ],
            [
                "The agreement on the cost is complete.", "The agreement does not build on the SIP or the plan.",
                "Guidance recommends that those who may decide on money sign the agreement; they are not shown to have "
                    + "done so.",
            ])
        try CostAgreement(
            inWriting: false, otherParties: [PartyResponsibility(name: "", responsibility: nil)], basedOnPlan: false,
            signedWithMandate: .no
        ).tells(
            [
                "Överenskommelsen om kostnaden är inte fullständig.", "Överenskommelsen är inte skriftlig.",
                "Det framgår inte vad regionen ansvarar för.", "Det framgår inte vad kommunen ansvarar för.",
                "Det framgår inte vad varje annan part ansvarar för.",
                "Det framgår inte hur hälso- och sjukvården tillgodoses.",
                "Det framgår inte hur kostnaden fördelas i kronor eller procent.",
                "Det framgår inte vilken tid överenskommelsen gäller, med första och sista dag.",
            ],
            [
                "The agreement on the cost is not complete.", "The agreement is not in writing.",
                "It is not stated what the region answers for.", "It is not stated what the municipality answers for.",
                "It is not stated what each other party answers for.",
                "It is not stated how health care is provided.",
                "It is not stated how the cost is divided, in kronor or per cent.",
                "It is not stated which period the agreement is for, with the first and the last day.",
            ])
    }

    @Test("Each item as a clause")
    func clauses() {
        #expect(
            Item.allCases.map { $0.clause(in: .swedish) } == [
                "överenskommelsen är skriftlig", "det framgår vad regionen ansvarar för",
                "det framgår vad kommunen ansvarar för", "det framgår vad varje annan part ansvarar för",
                "det framgår hur hälso- och sjukvården tillgodoses",
                "det framgår hur kostnaden fördelas i kronor eller procent",
                "det framgår vilken tid överenskommelsen gäller, med första och sista dag",
                "överenskommelsen utgår från SIP eller planen",
                "överenskommelsen är undertecknad av dem som får fatta ekonomiska beslut",
            ])
        #expect(
            Item.allCases.map { $0.clause(in: .english) } == [
                "the agreement is in writing", "it is stated what the region answers for",
                "it is stated what the municipality answers for", "it is stated what each other party answers for",
                "it is stated how health care is provided",
                "it is stated how the cost is divided, in kronor or per cent",
                "it is stated which period the agreement is for, with the first and the last day",
                "the agreement builds on the SIP or the plan",
                "the agreement is signed by those who may decide on money",
            ])
    }
}
