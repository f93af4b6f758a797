// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("B.11: the wording of decisions on a device")
struct DeviceCostWordingTests {
    @Test("The municipality of an adult")
    func adult() throws {
        try DeviceCost.sample().tells(
            [
                "Göteborgs kommun betalar hjälpmedlet.", "Produkten hör inte till dem som regionen alltid betalar.",
                "Användaren, född 1970-01-01, är 56 år vid förskrivningen 2026-05-03.",
                "Kommunen har hälso- och sjukvårdsansvaret.", "Användaren är folkbokförd i kommunen (kommunkod 1480).",
            ],
            [
                "The municipality of Göteborg pays for the device.",
                "The product is none of those that the region always pays for.",
                "The user, born on 1970-01-01, is 56 years old at the prescription on 2026-05-03.",
                "The municipality answers for the health care.",
                "The user is registered in the municipality (code 1480).",
            ])
    }

    @Test("A device that is prescribed to a child and used by an adult (I-27)")
    func usedLater() throws {
        try DeviceCost.sample(born: "2008-05-04", used: "2026-06-01").tells(
            [
                "Regionen betalar hjälpmedlet.", "Användaren, född 2008-05-04, är 17 år vid förskrivningen 2026-05-03.",
                "Att hjälpmedlet används 2026-06-01, vid en högre ålder, ändrar inte vem som betalar.",
            ],
            [
                "The region pays for the device.",
                "The user, born on 2008-05-04, is 17 years old at the prescription on 2026-05-03.",
                "That the device is used on 2026-06-01, at a higher age, does not change who pays.",
            ])
    }

    @Test("A product that the region always pays for, by an adult of the region's care")
    func always() throws {
        try DeviceCost.sample(always: .yes, provider: .region).tells(
            [
                "Regionen betalar hjälpmedlet.", "Produkten hör till dem som regionen alltid betalar.",
                "Användaren, född 1970-01-01, är 56 år vid förskrivningen 2026-05-03.",
                "Regionen har hälso- och sjukvårdsansvaret.",
            ],
            [
                "The region pays for the device.", "The product is one of those that the region always pays for.",
                "The user, born on 1970-01-01, is 56 years old at the prescription on 2026-05-03.",
                "The region answers for the health care.",
            ])
    }

    @Test("A product that the region always pays for, where neither the age nor the care decides, and for a child")
    func alwaysAlone() throws {
        let swedish = ["Regionen betalar hjälpmedlet.", "Produkten hör till dem som regionen alltid betalar."]
        let english = [
            "The region pays for the device.", "The product is one of those that the region always pays for.",
        ]
        for provider in [nil, Principal.municipality] {
            try DeviceCost.sample(always: .yes, provider: provider).tells(swedish, english)
        }
        try DeviceCost.sample(always: .yes, born: "2016-05-03").tells(
            swedish + ["Användaren, född 2016-05-03, är 10 år vid förskrivningen 2026-05-03."],
            english + ["The user, born on 2016-05-03, is 10 years old at the prescription on 2026-05-03."])
    }

    @Test("The age that is told is that of the reading of the birthday (I-23)")
    func leapDay() throws {
        let question = try DeviceCost.sample(born: "2008-02-29", prescribed: "2026-02-28")
        for (edition, age) in [(Edition.vastraGotaland2023, 18), (.reading(leapDay: .march1), 17)] {
            let swedish = "Användaren, född 2008-02-29, är \(age) år vid förskrivningen 2026-02-28."
            let english = "The user, born on 2008-02-29, is \(age) years old at the prescription on 2026-02-28."
            #expect(question.told(in: .swedish, under: edition).contains(swedish))
            #expect(question.told(in: .english, under: edition).contains(english))
        }
    }

    @Test("A later use that changes nothing is not told (I-27)")
    func usedWithoutEffect() throws {
        for provider in everyProvider {
            let (with, without) = (
                try DeviceCost.sample(used: "2026-06-01", provider: provider), try DeviceCost.sample(provider: provider)
            )
            for language in Language.allCases { #expect(with.told(in: language) == without.told(in: language)) }
        }
    }

    @Test("A product instruction that is needed")
    func instructionNeeded() throws {
        try DeviceCost.sample(always: .unknown).tells(
            [
                "Produktanvisningen avgör vem som betalar hjälpmedlet; för vissa produkter betalar alltid regionen.",
                "Det är inte känt om produkten hör till dem som regionen alltid betalar.",
                "Användaren, född 1970-01-01, är 56 år vid förskrivningen 2026-05-03.",
                "Kommunen har hälso- och sjukvårdsansvaret.",
            ],
            [
                "The product instruction decides who pays for the device; for certain products the region always pays.",
                "It is not known whether the product is one of those that the region always pays for.",
                "The user, born on 1970-01-01, is 56 years old at the prescription on 2026-05-03.",
                "The municipality answers for the health care.",
            ])
    }

    @Test("Facts that are missing")
    func missing() throws {
        try DeviceCost.sample(born: nil, provider: nil).tells(
            [
                "Det går inte att avgöra vem som betalar hjälpmedlet, eftersom uppgifter som avgör det saknas.",
                "Produkten hör inte till dem som regionen alltid betalar.", "Användarens födelsedatum är inte känt.",
                "Det är inte känt vem som har hälso- och sjukvårdsansvaret.",
            ],
            [
                "It cannot be decided who pays for the device, for facts that decide it are missing.",
                "The product is none of those that the region always pays for.",
                "The date of birth of the user is not known.", "It is not known who answers for the health care.",
            ])
    }

    @Test("A product instruction with an age, and one that gives way for a child (I-41)")
    func instruction() throws {
        let limited = try ProductInstruction.sample(.region, through: 20, then: .responsibleProvider)
        try DeviceCost.sample(instruction: limited).tells(
            [
                "Göteborgs kommun betalar hjälpmedlet.",
                "Produktanvisningen säger att regionen betalar till och med 20 års ålder, därefter den vårdgivare som "
                    + "har hälso- och sjukvårdsansvaret.",
                "Användaren, född 1970-01-01, är 56 år vid förskrivningen 2026-05-03.",
                "Kommunen har hälso- och sjukvårdsansvaret.", "Användaren är folkbokförd i kommunen (kommunkod 1480).",
            ],
            [
                "The municipality of Göteborg pays for the device.",
                "The product instruction lets the region pay up to and including the age of 20, then the care provider "
                    + "that answers for the care.",
                "The user, born on 1970-01-01, is 56 years old at the prescription on 2026-05-03.",
                "The municipality answers for the health care.",
                "The user is registered in the municipality (code 1480).",
            ])
        let municipal = ProductInstruction(payer: .municipality)
        try DeviceCost.sample(instruction: municipal, born: "2016-05-03").tells(
            [
                "Regionen betalar hjälpmedlet.", "Produktanvisningen säger att kommunen betalar.",
                "Användaren, född 2016-05-03, är 10 år vid förskrivningen 2026-05-03.",
                "Produktanvisningen kan inte lägga kostnaden för ett barns hjälpmedel på någon annan än regionen.",
            ],
            [
                "The region pays for the device.", "The product instruction lets the municipality pay.",
                "The user, born on 2016-05-03, is 10 years old at the prescription on 2026-05-03.",
                "The product instruction cannot lay the cost of a child's device on anyone other than the region.",
            ])
        let told = try DeviceCost.sample(instruction: municipal, born: "2016-05-03")
            .told(in: .english, under: .reading(childrensDevices: .instructionFirst))
        #expect(told.first == "The municipality of Göteborg pays for the device." && told.count == 4)
    }

    @Test("An instruction that contradicts what is known of the product (B-45, B-46)")
    func contradiction() throws {
        try DeviceCost.sample(instruction: ProductInstruction(payer: .municipality), always: .yes).tells(
            [
                "Det går inte att avgöra vem som betalar hjälpmedlet, eftersom uppgifterna om produkten säger emot "
                    + "varandra.",
                "Produktanvisningen säger att kommunen betalar.",
                "Produkten hör till dem som regionen alltid betalar.",
                "Användaren, född 1970-01-01, är 56 år vid förskrivningen 2026-05-03.",
            ],
            [
                "It cannot be decided who pays for the device, for the facts on the product contradict each other.",
                "The product instruction lets the municipality pay.",
                "The product is one of those that the region always pays for.",
                "The user, born on 1970-01-01, is 56 years old at the prescription on 2026-05-03.",
            ])
    }

    @Test("Whom an instruction lets pay, and a joint cost, which the instruction divides")
    func bearers() throws {
        let bearers: [(ProductInstruction.Bearer, payer: [String], swedish: String, english: String)] = [
            (.region, ["Regionen betalar", "The region pays for"], "regionen", "the region"),
            (
                .municipality, ["Göteborgs kommun betalar", "The municipality of Göteborg pays for"], "kommunen",
                "the municipality"
            ),
            (
                .responsibleProvider, ["Göteborgs kommun betalar", "The municipality of Göteborg pays for"],
                "den vårdgivare som har hälso- och sjukvårdsansvaret", "the care provider that answers for the care"
            ),
            (
                .both, ["Regionen och kommunen betalar", "The region and the municipality pay for"],
                "regionen och kommunen gemensamt", "the region and the municipality together"
            ),
        ]
        #expect(bearers.map(\.0) == ProductInstruction.Bearer.allCases)
        for (bearer, payer, swedish, english) in bearers {
            let question = try DeviceCost.sample(instruction: ProductInstruction(payer: bearer))
            let (told, other) = (question.told(in: .swedish), question.told(in: .english))
            let division =
                bearer == .both
                ? [
                    " gemensamt; hur kostnaden fördelas står i produktanvisningen.",
                    " together; how the cost is divided is stated in the product instruction.",
                ] : [".", "."]
            #expect(told[0] == "\(payer[0]) hjälpmedlet\(division[0])")
            #expect(other[0] == "\(payer[1]) the device\(division[1])")
            #expect(told[1] == "Produktanvisningen säger att \(swedish) betalar.")
            #expect(other[1] == "The product instruction lets \(english) pay.")
            let limited = try DeviceCost.sample(instruction: .sample(bearer, through: 99, then: bearer))
            #expect(
                limited.told(in: .swedish)[1]
                    == "Produktanvisningen säger att \(swedish) betalar till och med 99 års ålder, därefter \(swedish)."
            )
            #expect(
                limited.told(in: .english)[1]
                    == "The product instruction lets \(english) pay up to and including the age of 99, then \(english)."
            )
        }
    }

    @Test("A municipality that is no party is named by its code")
    func noParty() throws {
        try DeviceCost.sample(registration: "0180").tells(
            ["Hjälpmedlet omfattas inte av avtalet.", "Kommunen med koden 0180 är inte part i avtalet."],
            [
                "The device is not within the scope of the agreement.",
                "The municipality with the code 0180 is no party to the agreement.",
            ])
    }
}
