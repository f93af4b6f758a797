// SPDX-License-Identifier: Apache-2.0

/// Whether a deadline was kept.
///
/// Swedish: *om en frist har hållits*.
public enum Timeliness: Sendable, Hashable {
    /// Done in time.
    case kept
    /// Done too late.
    case late(by: Delay)
    /// Not done.
    case missing

    /// Whether it was done, but too late.
    public var isLate: Bool {
        guard case .late = self else { return false }
        return true
    }

    /// How much too late something was done.
    public enum Delay: Sendable, Hashable {
        /// A number of calendar days, from 1.
        case days(Int)
        /// A number of minutes; a range where a time of day is not known.
        case minutes(ClosedRange<Int>)
    }

    /// The sentence for something that had a deadline: `Kallelsen`, `The call`.
    func sentence(_ subject: String, in language: Language) -> String {
        switch self {
        case .kept: language.text("\(subject) skickades i tid.", "\(subject) was sent in time.")
        case .missing: language.text("\(subject) har inte skickats.", "\(subject) has not been sent.")
        case .late(let delay):
            language.text(
                "\(subject) skickades \(delay.words(in: language)) för sent.",
                "\(subject) was sent \(delay.words(in: language)) too late.")
        }
    }
}

extension Timeliness.Delay {
    /// The delay in words: `2 dagar`, `1 timme och 5 minuter`.
    func words(in language: Language) -> String {
        switch self {
        case .days(let days): language.count(days, ("dag", "dagar"), ("day", "days"))
        case .minutes(let range) where range.count == 1: Self.words(minutes: range.lowerBound, in: language)
        case .minutes(let range):
            language.text("minst ", "at least ") + Self.words(minutes: range.lowerBound, in: language)
        }
    }

    private static func words(minutes: Int, in language: Language) -> String {
        let hours = language.count(minutes / 60, ("timme", "timmar"), ("hour", "hours"))
        let rest = language.count(minutes % 60, ("minut", "minuter"), ("minute", "minutes"))
        guard minutes >= 60 else { return rest }
        return minutes % 60 == 0 ? hours : hours + language.text(" och ", " and ") + rest
    }
}
