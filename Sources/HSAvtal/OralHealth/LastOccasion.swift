// SPDX-License-Identifier: Apache-2.0

/// When something that recurs was last done.
///
/// Swedish: *senaste tillfället*.
public enum LastOccasion: Sendable, Hashable {
    /// On a day.
    case on(CivilDate)
    /// It has never been done.
    case never
    /// It is not known when, or whether, it was done.
    case unknown
}
