// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("The handbook: a device for a resident of another county")
struct OutOfCountyDeviceTests {
    private typealias Step = OutOfCountyDevice.Step

    private let costs: [Int64] = [0, 1, 999_999, 1_000_000, 1_000_001, .max]

    private func question(
        _ ore: Int64, installed: Knowledge = .no, payer: Principal = .region, by prescriber: Principal = .region
    ) throws -> OutOfCountyDevice {
        try OutOfCountyDevice(
            cost: Money(ore: ore), installedOrServiced: installed, payerAtHome: payer, prescriber: prescriber)
    }

    @Test("What is installed or serviced is left to the home region, whoever pays there (H-11, I-44)")
    func installed() throws {
        try every(costs, Principal.allCases, Principal.allCases) { cost, payer, prescriber in
            try question(cost, installed: .yes, payer: payer, by: prescriber)
                .comes(to: .settled(.homeRegion), citing: payer == .region ? ["H-11"] : ["H-11", "I-44"])
            try question(cost, installed: .unknown, payer: payer, by: prescriber)
                .comes(to: .leftOpen(.missingFacts), citing: ["H-11"])
        }
    }

    @Test("A municipality that pays at home is agreed with first, above 10 000 kr after consulting (H-10, H-12)")
    func municipalPayer() throws {
        try every(costs, Principal.allCases) { cost, prescriber in
            let ids = cost > 1_000_000 ? ["H-10", "H-12"] : ["H-12"]
            try question(cost, payer: .municipality, by: prescriber)
                .comes(to: .settled(.agreeWithHomeMunicipality), citing: ids)
        }
    }

    @Test("Below 10 000 kr a regional prescriber may prescribe, above whoever it is consults (H-09, H-10)")
    func limit() throws {
        for ore in [0, 1, 999_999] as [Int64] {
            try question(ore).comes(to: .settled(.mayPrescribe), citing: ["H-09"])
        }
        try every([1_000_001, 1_000_100, .max] as [Int64], Principal.allCases) { ore, prescriber in
            try question(ore, by: prescriber).comes(to: .settled(.consultHomeRegion), citing: ["H-10"])
        }
    }

    @Test("Of exactly 10 000 kr, and of a municipal prescriber below, the handbook says nothing (H-09, H-10)")
    func silent() throws {
        for prescriber in Principal.allCases {
            try question(1_000_000, by: prescriber).comes(to: .leftOpen(.handbook), citing: ["H-09", "H-10"])
        }
        for cost in costs where cost < 1_000_000 {
            try question(cost, by: .municipality).comes(to: .leftOpen(.handbook), citing: ["H-09", "H-10"])
        }
    }

    @Test("A cost below nothing is refused, with what was found")
    func negative() throws {
        let error = try #require(throws: NegativeAmount.self) { try question(-1) }
        #expect(error.found == Money(ore: -1))
        #expect(error.message(in: .swedish) == "Beloppet är -0,01 kr: här godtas 0 kr eller mer.")
        #expect(error.message(in: .english) == "The amount is SEK -0.01: accepted is SEK 0 or more.")
        #expect(error.description == error.message(in: .english))
        #expect(throws: NegativeAmount.self) { try question(.min) }
    }

    @Test("Each step is told with what it rests on")
    func wording() throws {
        try question(1, installed: .yes).tells(
            ["Hjälpmedlet ordnas av hemregionen.", "Det är ett hjälpmedel som installeras eller får service."],
            ["The device is a matter for the home region.", "The device is installed or serviced."])
        for ore in [1, 1_000_000] as [Int64] {
            try question(ore, payer: .municipality).tells(
                ["Kom först överens med kommunen på hemorten.", "Den betalar hjälpmedlet."],
                ["Agree with the municipality at home first.", "It pays for the device."])
        }
        try question(1_000_001, payer: .municipality).tells(
            [
                "Kom först överens med kommunen på hemorten.", "Den betalar hjälpmedlet.",
                "Hjälpmedlet kostar 10 000,01 kr, mer än 10 000,00 kr.", "Samråd också med hemregionen.",
            ],
            [
                "Agree with the municipality at home first.", "It pays for the device.",
                "The device costs SEK 10,000.01, more than SEK 10,000.00.", "Consult the home region too.",
            ])
        try question(999_999).tells(
            [
                "Regionens förskrivare får förskriva hjälpmedlet.",
                "Hjälpmedlet kostar 9 999,99 kr, mindre än 10 000,00 kr.",
            ],
            [
                "A regional prescriber may prescribe the device.",
                "The device costs SEK 9,999.99, less than SEK 10,000.00.",
            ])
        try question(1_000_001).tells(
            [
                "Samråd först med hemregionen.",
                "Hjälpmedlet kostar 10 000,01 kr, mer än 10 000,00 kr.",
            ],
            ["Consult the home region first.", "The device costs SEK 10,000.01, more than SEK 10,000.00."])
        try question(1, installed: .unknown).tells(
            [
                "Det går inte att avgöra vad som krävs, eftersom det inte är känt om hjälpmedlet installeras eller får "
                    + "service."
            ],
            [
                "It cannot be decided what is required, for it is not known whether the device is installed or "
                    + "serviced."
            ])
        for prescriber in Principal.allCases {
            try question(1_000_000, by: prescriber).tells(
                ["Handboken säger inget om fallet.", "Hjälpmedlet kostar exakt 10 000,00 kr."],
                ["The handbook is silent on the case.", "The device costs exactly SEK 10,000.00."])
        }
        for ore in [0, 1, 999_999] as [Int64] {
            try question(ore, by: .municipality).tells(
                [
                    "Handboken säger inget om fallet.",
                    "Under 10 000,00 kr säger den bara vad som gäller för regionens förskrivare.",
                ],
                [
                    "The handbook is silent on the case.",
                    "Below SEK 10,000.00 it only says what holds for prescribers of the region.",
                ])
        }
    }
}
