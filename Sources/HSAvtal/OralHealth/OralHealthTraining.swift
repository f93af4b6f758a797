// SPDX-License-Identifier: Apache-2.0

/// A session of training in oral care for the staff of a unit.
///
/// Swedish: *utbildning i allmän munhälsovård*. Part C, oral health, sections 5 and 6.
public struct OralHealthTraining: Sendable, Hashable {
    /// The unit whose staff was trained.
    public let unit: CareUnit

    /// The day of the session.
    public let day: CivilDate

    /// The number of participants, 1 to 100 000.
    public let participants: Int

    /// How long the session was, 1 to 100 000 minutes.
    public let minutes: Int

    /// A session.
    ///
    /// - Throws: ``OralHealthError/outOfRange(_:_:_:)``.
    public init(unit: CareUnit, day: CivilDate, participants: Int, minutes: Int) throws(OralHealthError) {
        try OralHealthError.check(.participants, participants, in: 1...Self.highest)
        try OralHealthError.check(.minutes, minutes, in: 1...Self.highest)
        self.unit = unit
        self.day = day
        self.participants = participants
        self.minutes = minutes
    }

    private static let highest = 100_000
}
