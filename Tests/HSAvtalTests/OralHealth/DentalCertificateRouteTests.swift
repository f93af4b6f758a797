// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("C.munhalsa.3 and 5.2, and the region's rules: by which way a person gets a certificate")
struct DentalCertificateRouteTests {
    private typealias Way = DentalCertificateRoute.Way

    @Test("Whoever only relatives care for applies to the region, everybody else is the issuer's (M-04, N-09, I-69)")
    func everyCombination() throws {
        for (fact, finding, ids) in [
            (Knowledge.yes, Finding.settled(Way.ownApplication), ["M-04", "N-09"]),
            (.no, .settled(.issuer), ["M-04", "I-69"]),
            (.unknown, .leftOpen(.missingFacts), ["M-04", "N-09", "I-69"]),
        ] {
            try DentalCertificateRoute(onlyRelativesCare: fact).comes(to: finding, citing: ids)
        }
        #expect(Way.allCases.map(\.rawValue) == ["issuer", "ownApplication"])
    }

    @Test("Either way, and not known")
    func wording() throws {
        for (fact, swedish, english) in [
            (
                Knowledge.no,
                [
                    "Kommunens intygsutfärdare prövar rätten till N-tandvård och utfärdar intyget om personen har den.",
                    "Det gäller också den som inte har några insatser från kommunen: alla som har rätt ska hittas.",
                ],
                [
                    "The municipality's certificate issuer examines the entitlement, and issues the certificate if there is "
                        + "one.",
                    "That holds for those without interventions of the municipality too: everybody entitled is to be found.",
                ]
            ),
            (
                .yes,
                [
                    "Personen ansöker själv hos regionen om intyg om N-tandvård.",
                    "Det är bara anhöriga som vårdar personen.",
                ],
                [
                    "The person applies to the region for a certificate of necessary dental care.",
                    "Nobody but relatives cares for the person.",
                ]
            ),
            (
                .unknown,
                [
                    "En uppgift som avgör frågan är inte känd.",
                    "Det är inte känt om det bara är anhöriga som vårdar personen.",
                ],
                [
                    "A fact that decides the question is not known.",
                    "It is not known whether nobody but relatives cares for the person.",
                ]
            ),
        ] {
            try DentalCertificateRoute(onlyRelativesCare: fact).tells(swedish, english)
        }
    }
}
