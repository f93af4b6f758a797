// SPDX-License-Identifier: Apache-2.0

/// The answer to a question of fact, where *unknown* has a meaning of its own.
///
/// Swedish: *ja, nej, okänt*. Unknown is never read as no.
public enum Knowledge: String, Sendable, Hashable, CaseIterable {
    /// It is so.
    case yes
    /// It is not so.
    case no
    /// It is not clear whether it is so.
    case unknown
}

// Several facts together: what is certain whatever the unknown turns out to be is certain.
extension Knowledge {
    /// What is known when something holds or does not.
    init(_ holds: Bool) { self = holds ? .yes : .no }

    /// Whether it does not hold.
    var negated: Knowledge {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// Whether both hold.
    func and(_ other: Knowledge) -> Knowledge {
        switch (self, other) {
        case (.no, _), (_, .no): .no
        case (.yes, .yes): .yes
        case (.unknown, _), (_, .unknown): .unknown
        }
    }

    /// Whether at least one holds.
    func or(_ other: Knowledge) -> Knowledge {
        switch (self, other) {
        case (.yes, _), (_, .yes): .yes
        case (.no, .no): .no
        case (.unknown, _), (_, .unknown): .unknown
        }
    }
}

#if !hasFeature(Embedded)
    extension Knowledge: Codable {}
#endif
