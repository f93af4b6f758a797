// SPDX-License-Identifier: Apache-2.0

/// A principal: one of the two that share the responsibility for health care.
///
/// Swedish: *huvudman*. Part A, *Avtalsparter*.
public enum Principal: String, Sendable, Hashable, CaseIterable {
    /// Västra Götalandsregionen (VGR).
    case region
    /// One of the 49 municipalities.
    case municipality

    /// The principal on the other side.
    public var other: Principal { self == .region ? .municipality : .region }
}

#if !hasFeature(Embedded)
    extension Principal: Codable {}
#endif
