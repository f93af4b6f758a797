// SPDX-License-Identifier: Apache-2.0

/// A unit where holders of certificates live or get care.
///
/// Swedish: *boendeenhet, enhet*.
public struct CareUnit: Sendable, Hashable {
    /// The municipality that the unit belongs to.
    public let municipality: Municipality

    /// The name of the unit.
    public let name: String

    /// A unit of a municipality.
    public init(municipality: Municipality, name: String) {
        self.municipality = municipality
        self.name = name
    }
}

extension CareUnit: Comparable {
    /// By municipality, then by name.
    public static func < (first: CareUnit, second: CareUnit) -> Bool {
        first.municipality == second.municipality ? first.name < second.name : first.municipality < second.municipality
    }
}
