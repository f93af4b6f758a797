// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who has mandate takes part and signs.
    public static var mandateSigns: Norm { Norm(.placementChecklist, 1) }
}

extension NormEntry {
    /// What the checklist on vardsamverkan.se adds to Part C.
    static let placementChecklist = [
        NormEntry(
            .mandateSigns, .guidance(.placementChecklist, section: nil), .validation, .both, .should,
            swedish: "De som har mandat för ekonomin bör delta i dialogen om kostnaden och skriva under "
                + "överenskommelsen.",
            english: "Those with mandate to decide on the money should take part in the dialogue on cost and sign the "
                + "agreement.")
    ]
}
