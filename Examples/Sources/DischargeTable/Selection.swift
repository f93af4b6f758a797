// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// The months and municipalities that a settlement is asked for; none given means all.
public struct Selection: Sendable, Hashable, Codable {
    /// The months of discharge.
    public let months: Set<CivilMonth>

    /// The municipalities that count.
    public let municipalities: Set<MunicipalityCode>

    /// The months and municipalities given.
    public init(months: [CivilMonth] = [], municipalities: [MunicipalityCode] = []) {
        self.months = Set(months)
        self.municipalities = Set(municipalities)
    }

    /// Whether everything is selected.
    var isEverything: Bool { months.isEmpty && municipalities.isEmpty }

    /// Whether a stay is selected.
    ///
    /// An ongoing stay has no month yet and is left out by its municipality only.
    func contains(_ discharge: Discharge) -> Bool {
        let inMonth = months.isEmpty || discharge.discharged.map { months.contains($0.month) } ?? true
        return inMonth && (municipalities.isEmpty || municipalities.contains(discharge.municipality))
    }
}
