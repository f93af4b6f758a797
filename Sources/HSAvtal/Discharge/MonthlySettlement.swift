// SPDX-License-Identifier: Apache-2.0

/// What a municipality owes for one month, with every figure behind it.
///
/// Swedish: *månadsavräkning*. Part C, discharge, section 5.2.
///
/// 1. The mean is the days divided by the persons, rounded only where the policy says so.           (U-06, U-09, I-01)
/// 2. Above the threshold: (mean − threshold) × persons days, at the amount of the year of the month. (U-06, U-09, I-13)
/// 3. At or below the threshold, or without persons: nothing, and no credit.                          (U-06, I-14)
/// 4. Individual days at the amount of the year of each day.                                         (U-11 or 5:4, I-13)
/// 5. Where the consequence is a joint analysis nothing is owed.
public struct MonthlySettlement: Sendable, Hashable {
    /// The sums that the settlement is computed from.
    public let account: MonthlyAccount

    /// The mean number of days of the persons in the mean, as compared and multiplied; 0 without persons.
    public let mean: Fraction

    /// Whether the mean exceeds the threshold; never under a model for each patient.
    public let exceedsThreshold: Bool

    /// The days above the threshold: (mean − threshold) × persons, at least 0.
    public let excessDays: Fraction

    /// What is owed for the mean.
    public let meanAmount: Money

    /// What is owed for the individual days.
    public let individualAmount: Money

    /// What is owed in all: the sum of the two parts.
    public let amount: Money

    /// The daily amounts that were used, by ascending year.
    public let dailyAmounts: [DailyAmount]

    /// Whether anything is owed.
    public var isLiable: Bool { amount > .zero }

    /// The norms that the settlement rests on.
    public let citations: Citations

    /// The payable individual days of all years.
    public var individualDays: Int64 {
        var sum: Int64 = 0
        for entry in account.individualDays { sum.saturate(adding: entry.days) }
        return sum
    }

    /// Settles an account.
    ///
    /// - Throws: ``SettlementError`` when an amount is missing for a year that needs one, or a figure does not fit.
    public init(
        _ account: MonthlyAccount, under terms: DischargeTerms, dailyAmounts: DailyAmounts
    ) throws(SettlementError) {
        // A sum at the largest number is one that did not fit, see Ledger.
        guard account.isExact else { throw SettlementError(tooLarge: account) }
        self.account = account
        let excess = try Excess(account, under: terms.model.time)
        (mean, exceedsThreshold, excessDays) = (excess.mean, excess.isAbove, excess.days)
        let pays = terms.model.time.consequence == .payment
        let individual = pays ? account.individualDays : []
        var years = individual.map { $0.year }
        if pays, excess.isAbove, !years.contains(account.month.year) { years.append(account.month.year) }
        // An agreed amount is not published: only what the caller supplies can be one.
        let needsSupply = terms.model.amount == .agreed
        let missing = years.filter { year in
            guard let row = dailyAmounts[year] else { return true }
            return needsSupply && row.standing != .supplied
        }
        guard missing.isEmpty else { throw .missingDailyAmount(MissingDailyAmount(years: missing)) }
        self.dailyAmounts = years.compactMap { dailyAmounts[$0] }

        func price(_ days: Fraction, year: Int) throws(SettlementError) -> Money {
            guard days > .zero, let row = dailyAmounts[year] else { return .zero }
            guard let price = row.amount.multiplied(by: days) else { throw SettlementError(tooLarge: account) }
            return price
        }
        func sum(_ first: Money, _ second: Money) throws(SettlementError) -> Money {
            guard let sum = first.adding(second) else { throw SettlementError(tooLarge: account) }
            return sum
        }
        meanAmount = pays ? try price(excess.days, year: account.month.year) : .zero
        var total = Money.zero
        for entry in individual { total = try sum(total, try price(Fraction(entry.days), year: entry.year)) }
        individualAmount = total
        amount = try sum(meanAmount, individualAmount)
        citations = Self.citations(for: account, excess, under: terms.model)
    }

    private static func citations(
        for account: MonthlyAccount, _ excess: Excess, under model: PaymentModel
    ) -> Citations {
        switch model.time {
        case .perPatient where model.isStatutory:
            Citations(.statutoryTime).citing(.statutoryAmount, when: model.amount == .nationalAverage)
                .citing(.timeAndAmountByAgreement, when: model.amount == .agreed)
        case .perPatient: Citations(.timeAndAmountByAgreement)
        case .monthlyMean where !model.isOfTheAgreement: Citations(.timeAndAmountByAgreement)
        case .monthlyMean:
            Citations(.meanAboveThreshold)
                .citing(.amountOfTheMean, when: excess.isAbove)
                .citing(
                    .individualCalculation, when: account.individualPersons > 0 || !account.individualDays.isEmpty)
        }
    }
}

/// How far the mean of a month lies above the threshold.
private struct Excess {
    let mean: Fraction
    let isAbove: Bool
    let days: Fraction

    init(_ account: MonthlyAccount, under time: PaymentModel.Time) throws(SettlementError) {
        guard let exact = Fraction(account.days, account.persons) else {
            (mean, isAbove, days) = (.zero, false, .zero)
            return
        }
        guard case .monthlyMean(let model) = time else {
            (mean, isAbove, days) = (exact, false, .zero)
            return
        }
        guard let mean = model.rounding.applied(to: exact) else { throw SettlementError(tooLarge: account) }
        self.mean = mean
        isAbove = mean > model.threshold
        guard isAbove else {
            days = .zero
            return
        }
        guard let days = mean.subtracting(model.threshold)?.multiplied(by: Fraction(account.persons)) else {
            throw SettlementError(tooLarge: account)
        }
        self.days = days
    }
}

extension PaymentModel.Time {
    /// What an excess leads to.
    var consequence: MonthlyMean.Consequence {
        guard case .monthlyMean(let mean) = self else { return .payment }
        return mean.consequence
    }
}

/// Why a settlement cannot be computed.
public enum SettlementError: Error, Sendable, Hashable {
    /// Years that need a daily amount and have none.
    case missingDailyAmount(MissingDailyAmount)

    /// A figure of a month and a municipality does not fit in the range of amounts.
    case tooLarge(CivilMonth, Municipality)

    init(tooLarge account: MonthlyAccount) { self = .tooLarge(account.month, account.municipality) }

    /// The whole sentence: what is wrong, and what helps.
    public func message(in language: Language) -> String {
        switch self {
        case .missingDailyAmount(let missing): missing.message(in: language)
        case .tooLarge(let month, let municipality):
            language.text(
                "Summan för \(municipality) \(month) är större än vad som kan räknas: kontrollera underlaget.",
                "The sum for \(municipality) \(month) is larger than can be computed: check the ledger.")
        }
    }
}

extension Ledger {
    /// The settlements of all accounts, by month and then by code.
    ///
    /// - Throws: ``SettlementError``; when amounts are missing it names all the years that need one.
    public func settlements(dailyAmounts: DailyAmounts = .official) throws(SettlementError) -> [MonthlySettlement] {
        var settlements: [MonthlySettlement] = []
        var missing: [Int] = []
        for account in accounts {
            do throws(SettlementError) {
                settlements.append(try MonthlySettlement(account, under: terms, dailyAmounts: dailyAmounts))
            } catch {
                guard case .missingDailyAmount(let years) = error else { throw error }
                missing += years.years.filter { !missing.contains($0) }
            }
        }
        guard missing.isEmpty else { throw .missingDailyAmount(MissingDailyAmount(years: missing.sorted())) }
        return settlements
    }
}
