// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Health care during a placement.
    public static var placementCareIsRegional: Norm { Norm(.placement, 53) }
}

extension NormEntry {
    /// The norms of Part C on mental disability, abuse and placement outside the home.
    static let placement = [
        NormEntry(
            .placementCareIsRegional, .agreement(.psychiatry, section: "6.3.ansvar"), .decision, .region, .is,
            swedish: "Läkarinsatser är regionens ansvar hur den enskilde än bor; regionens är också all övrig hälso- "
                + "och sjukvård i familjehem, HVB och hem för viss annan heldygnsvård.",
            english: "The physician is the region's responsibility wherever the person lives; so is all other health "
                + "care in a family home, an HVB or a home for certain other 24-hour care.")
    ]
}
