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

#if !hasFeature(Embedded)
    extension Knowledge: Codable {}
#endif
