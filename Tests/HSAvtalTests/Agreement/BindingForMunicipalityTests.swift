// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.avtalsparter: which municipality the agreement binds")
struct BindingForMunicipalityTests {
    private func question(_ code: Int, _ region: Knowledge, _ municipality: Knowledge) throws -> BindingForMunicipality
    {
        BindingForMunicipality(
            municipality: try #require(MunicipalityCode(code)), regionalCouncilDecided: region,
            municipalCouncilDecided: municipality)
    }

    @Test("It binds the region and a municipality when both councils have decided on it, pair by pair (A-22, I-82)")
    func everyCombination() throws {
        try every(Municipality.allCases, Knowledge.allCases, Knowledge.allCases) { party, region, municipality in
            let (finding, ids): (Finding<Bool>, [String]) =
                switch region.both(municipality) {
                case .yes: (.settled(true), ["A-22", "I-82"])
                case .no: (.settled(false), ["A-22"])
                case .unknown: (.leftOpen(.missingFacts), ["A-22"])
                }
            try question(Int(party.rawValue), region, municipality).comes(to: finding, citing: ids)
        }
    }

    @Test("A municipality that is none of the 49 is no party, whatever its council decides (A-01, X-03)")
    func noParty() throws {
        #expect(Municipality.allCases.count == 49)
        for code in [0, 180, 1_384, 1_400, 9_999] {
            try every(Knowledge.allCases, Knowledge.allCases) { region, municipality in
                try question(code, region, municipality).comes(to: .outsideScope, citing: ["A-01", "X-03"])
            }
        }
    }

    @Test("Bound, not bound, not known, and no party")
    func wording() throws {
        try question(1_480, .yes, .yes).tells(
            [
                "Avtalet binder regionen och Göteborgs kommun under den tid det gäller.",
                "Regionfullmäktige har beslutat om avtalet.",
                "Kommunfullmäktige har beslutat om avtalet.",
            ],
            [
                "The agreement binds the region and Göteborg while it is in force.",
                "The regional council has decided on the agreement.",
                "The municipal council has decided on the agreement.",
            ])
        try question(1_490, .yes, .no).tells(
            [
                "Avtalet binder inte regionen och Borås kommun.", "Regionfullmäktige har beslutat om avtalet.",
                "Kommunfullmäktige har inte beslutat om avtalet.",
            ],
            [
                "The agreement does not bind the region and Borås.",
                "The regional council has decided on the agreement.",
                "The municipal council has not decided on the agreement.",
            ])
        try question(1_490, .unknown, .yes).tells(
            [
                "Det går inte att avgöra om avtalet binder regionen och Borås kommun.",
                "Det är inte känt om regionfullmäktige har beslutat om avtalet.",
                "Kommunfullmäktige har beslutat om avtalet.",
            ],
            [
                "It cannot be decided whether the agreement binds the region and Borås.",
                "It is not known whether the regional council has decided on the agreement.",
                "The municipal council has decided on the agreement.",
            ])
        try question(1_490, .no, .unknown).tells(
            [
                "Avtalet binder inte regionen och Borås kommun.",
                "Regionfullmäktige har inte beslutat om avtalet.",
                "Det är inte känt om kommunfullmäktige har beslutat om avtalet.",
            ],
            [
                "The agreement does not bind the region and Borås.",
                "The regional council has not decided on the agreement.",
                "It is not known whether the municipal council has decided on the agreement.",
            ])
        try question(180, .yes, .yes).tells(
            ["Kommunen med kod 0180 är inte en av de 49 kommunerna i Västra Götaland, så avtalet gäller inte för den."],
            [
                "The municipality 0180 is not one of the 49 municipalities of Västra Götaland, so the agreement does not concern it."
            ])
    }
}
