// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.5.2: who may issue certificates of necessary dental care")
struct DentalCertificateIssuerTests {
    private typealias Requirement = DentalCertificateIssuer.Requirement

    @Test(
        "Whoever works in municipal care and is provided by the municipality, trained or not: every combination (I-69)")
    func everyCombination() throws {
        try every(everyKnowledge(3)) { facts in
            let finding: Finding<Permission<Requirement>> =
                switch (facts[0], facts[1]) {
                case (.no, .no):
                    .settled(
                        .notAllowed(
                            unmet: [Conditions(.worksInMunicipalCare), Conditions(.providedByMunicipality)]))
                case (.no, _): .settled(.notAllowed(unmet: Conditions(.worksInMunicipalCare)))
                case (_, .no): .settled(.notAllowed(unmet: Conditions(.providedByMunicipality)))
                case (.yes, .yes):
                    .settled(.allowed(unmetRecommendations: facts[2] == .yes ? [] : Conditions(.hasCurrentTraining)))
                case (.unknown, _), (_, .unknown): .leftOpen(.missingFacts)
                }
            try facts.issuer.comes(to: finding, citing: ["M-04", "I-69"])
        }
        let names = Requirement.allCases.map(\.name)
        #expect(names == ["worksInMunicipalCare", "providedByMunicipality", "hasCurrentTraining"])
        #expect(Requirement.allCases.filter(\.isRecommended) == [.hasCurrentTraining])
    }

    @Test("Allowed with and without the training, refused, and not known")
    func wording() throws {
        let allowed = [
            "Personen får utfärda intyg om N-tandvård.",
            "Villkoret att personen arbetar inom kommunal vård eller socialtjänst (även på kommunens uppdrag) är uppfyllt.",
            "Villkoret att kommunen har utsett personen till intygsutfärdare är uppfyllt.",
        ]
        let allowedInEnglish = [
            "The person may issue certificates of necessary dental care.",
            "The condition that the person works in municipal health care or social services (also on the municipality's behalf) is met.",
            "The condition that the municipality provides the person as a certificate issuer is met.",
        ]
        for (trained, swedish, english) in [
            (
                "yyy",
                "Villkoret att personen har aktuell utbildning för intygsutfärdare från regionen är uppfyllt.",
                "The condition that the person has current training for certificate issuers by the region is met."
            ),
            (
                "yyn",
                "Personen saknar aktuell utbildning för intygsutfärdare; det är kommunens sak att se till, och intyget gäller "
                    + "ändå.",
                "The person lacks current training for certificate issuers; it is for the municipality to see to, and the "
                    + "certificate holds all the same."
            ),
            (
                "yy?",
                "Det är inte känt om personen har aktuell utbildning för intygsutfärdare från regionen; det är kommunens sak "
                    + "att se till, och intyget gäller ändå.",
                "It is not known whether the person has current training for certificate issuers by the region; it is for "
                    + "the municipality to see to, and the certificate holds all the same."
            ),
        ] {
            try trained.known.issuer.tells(allowed + [swedish], allowedInEnglish + [english])
        }
        try "nnn".known.issuer.tells(
            [
                "Personen får inte utfärda intyg om N-tandvård.",
                "Villkoret att personen arbetar inom kommunal vård eller socialtjänst (även på kommunens uppdrag) är inte uppfyllt.",
                "Villkoret att kommunen har utsett personen till intygsutfärdare är inte uppfyllt.",
            ],
            [
                "The person may not issue certificates of necessary dental care.",
                "The condition that the person works in municipal health care or social services (also on the municipality's behalf) is not met.",
                "The condition that the municipality provides the person as a certificate issuer is not met.",
            ])
        try "???".known.issuer.tells(
            [
                "Det går inte att avgöra om personen får utfärda intyg om N-tandvård.",
                "Det är inte känt om personen arbetar inom kommunal vård eller socialtjänst (även på kommunens uppdrag).",
                "Det är inte känt om kommunen har utsett personen till intygsutfärdare.",
            ],
            [
                "It cannot be decided whether the person may issue certificates of necessary dental care.",
                "It is not known whether the person works in municipal health care or social services (also on the municipality's behalf).",
                "It is not known whether the municipality provides the person as a certificate issuer.",
            ])
    }
}
