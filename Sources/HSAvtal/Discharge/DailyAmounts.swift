// SPDX-License-Identifier: Apache-2.0

/// What an inpatient day costs in one calendar year.
///
/// Swedish: *belopp per vårddygn*. Part C, discharge, section 5.2; the act (2017:612), chapter 5 section 6.
public struct DailyAmount: Sendable, Hashable {
    /// The calendar year of the day, 1 to 9999.
    public let year: Int

    /// What one day costs; more than nothing.
    public let amount: Money

    /// Where the amount is published.
    public let source: String

    /// How well the amount is established.
    public let standing: Standing

    /// An amount, or nil when the year is not 1 to 9999 or the amount not more than nothing.
    public init?(year: Int, amount: Money, source: String, standing: Standing) {
        guard 1...9_999 ~= year, amount > .zero else { return nil }
        self.init(year, amount, source, standing)
    }

    private init(_ year: Int, _ amount: Money, _ source: String, _ standing: Standing) {
        self.year = year
        self.amount = amount
        self.source = source
        self.standing = standing
    }

    /// How well an amount is established.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Read in the regulation or the public notice itself.
        case read
        /// Cited by another source.
        case secondary
        /// Given by the caller.
        case supplied
    }

    /// The amounts that are established, by year.
    fileprivate static let established = [
        DailyAmount(2_019, Money(ore: 780_000), "HSLF-FS 2018:67", .read),
        DailyAmount(2_020, Money(ore: 820_000), "två offentliga meddelanden för 2020", .read),
        DailyAmount(2_022, Money(ore: 930_000), "offentligt meddelande 2021-12-14", .read),
        DailyAmount(2_023, Money(ore: 1_050_000), "HSLF-FS 2022:60", .secondary),
    ]
}

/// The dated table of daily amounts.
///
/// A year that is not in it has no amount; none is ever guessed.
///
/// Swedish: *belopp per år*. The key is the calendar year of the day that is paid for.
public struct DailyAmounts: Sendable, Hashable {
    /// The rows, by ascending year; at most one for a year.
    public private(set) var rows: [DailyAmount]

    /// The amounts that are established: 2019, 2020, 2022 and 2023.
    public static let official = DailyAmounts(rows: DailyAmount.established)

    /// Adds an amount, in the place of the one for the same year if there is one.
    public mutating func supply(_ row: DailyAmount) {
        rows.removeAll { $0.year == row.year }
        rows.insert(row, at: rows.firstIndex { $0.year > row.year } ?? rows.endIndex)
    }

    /// The row of a year, or nil when the year has none.
    public subscript(year: Int) -> DailyAmount? { rows.first { $0.year == year } }
}

/// What an inpatient day costs on a given day.
///
/// Swedish: *gällande belopp*. Part C, discharge, section 5.2.
///
/// 1. The amount of the calendar year of the day.               (U-12, 5:6)
/// 2. Left open when no amount is known for the year: it has to be supplied.
public struct DailyAmountInForce: Question {
    /// The day that is paid for.
    public let day: CivilDate

    /// The question for one day.
    public init(day: CivilDate) { self.day = day }

    /// The amount of the year.
    public func decide(under edition: Edition) -> Decision<DailyAmount> {
        Decision(
            edition.dailyAmounts[day.year].map(Finding.settled) ?? .leftOpen(.dailyAmount),
            citing: Citations(.nationalDailyAmount).citing(.statutoryAmount))
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<DailyAmount>, under edition: Edition, in language: Language
    ) -> [String] {
        guard let row = decision.answer else {
            return [MissingDailyAmount(years: [day.year]).message(in: language)]
        }
        let standing =
            switch row.standing {
            case .read: language.text("läst i källan", "read in the source")
            case .secondary: language.text("andrahandsuppgift", "cited second-hand")
            case .supplied: language.text("angivet av den som frågar", "supplied by the caller")
            }
        return [
            language.text(
                "Ett vårddygn den \(day) kostar \(row.amount.formatted(in: language)).",
                "An inpatient day on \(day) costs \(row.amount.formatted(in: language))."),
            language.text(
                "Källa för \(row.year): \(row.source) (\(standing)).",
                "Source for \(row.year): \(row.source) (\(standing))."),
        ]
    }
}

/// Years that need a daily amount and have none.
public struct MissingDailyAmount: Error, Sendable, Hashable {
    /// The years, ascending.
    public let years: [Int]

    /// Names the years.
    public init(years: [Int]) { self.years = years }

    /// The whole sentence: which years, and how to supply their amounts.
    public func message(in language: Language) -> String {
        let list = years.reduce("") { text, year in text.isEmpty ? "\(year)" : text + ", \(year)" }
        return language.text(
            "Belopp per vårddygn saknas för \(list): det fastställs varje år av Socialstyrelsen och måste anges.",
            "There is no daily amount for \(list): it is fixed each year by Socialstyrelsen and has to be supplied.")
    }
}
