// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

/// Claims that a ledger of some stays, its settlements and its counts are those of the oracle.
func agreesWithOracle(_ discharges: [Discharge], under model: NaiveModel) throws {
    let naive = naiveSettle(discharges.map(NaiveStay.init), model: model) { 10_000 + $0 }
    let ledger = Ledger(discharges, under: model.terms)
    let settlements = try ledger.settlements(dailyAmounts: .tenThousandAndYear())
    try equal(settlements.count, naive.months.count, "months with an entry under \(model)")
    for settlement in settlements {
        let account = settlement.account
        let key = NaiveMonthKey(
            year: account.month.year, month: account.month.monthOfYear,
            municipality: Int(account.municipality.rawValue))
        try agrees(settlement, with: try #require(naive.months[key]), under: model)
    }
    try equal(Int(ledger.settledStays), naive.settled, "settled stays under \(model)")
    try equal(Int(ledger.excludedStays), naive.excluded, "excluded stays under \(model)")
    try equal(Int(ledger.ongoingStays), naive.ongoing, "ongoing stays under \(model)")
    try equal(ledger.exclusions.byName, naive.excludedReasons, "exclusions under \(model)")
    try equal(ledger.ongoing.count, naive.ongoingByMunicipality.count, "ongoing accounts under \(model)")
    for account in ledger.ongoing {
        let ongoing = NaiveOngoing(persons: Int(account.persons), individualDays: Int(account.individualDays))
        let expected = naive.ongoingByMunicipality[Int(account.municipality.rawValue)]
        try equal(ongoing, expected, "ongoing in \(account.municipality) under \(model)")
    }
}

private func agrees(_ settlement: MonthlySettlement, with month: NaiveMonth, under model: NaiveModel) throws {
    let account = settlement.account
    let place = "\(account.municipality) \(account.month) under \(model)"
    try equal(Int(account.persons), month.persons, "persons in the mean, \(place)")
    try equal(Int(account.days), month.days, "days in the mean, \(place)")
    try equal(Int(account.individualPersons), month.individualPersons, "individual persons, \(place)")
    try equal(Int(settlement.individualDays), month.individualDays, "individual days, \(place)")
    let excess = Fraction(Int64(month.excessScaled), Int64(month.scale))
    try equal(settlement.excessDays, excess, "days above the threshold, \(place)")
    try equal(settlement.exceedsThreshold, month.excessScaled > 0, "above the threshold, \(place)")
    try equal(settlement.mean, mean(of: month, under: model), "mean, \(place)")
    try equal(settlement.meanAmount, Money(ore: Int64(month.averageOre)), "amount of the mean, \(place)")
    try equal(settlement.individualAmount, Money(ore: Int64(month.individualOre)), "individual amount, \(place)")
    try equal(settlement.amount, Money(ore: Int64(month.totalOre)), "amount, \(place)")
    try equal(account.exclusions.byName, month.reasons, "exclusions, \(place)")
}

/// The mean as it is compared and multiplied: the oracle keeps only the exact one.
private func mean(of month: NaiveMonth, under model: NaiveModel) -> Fraction? {
    guard case .vastraGotalandRounded = model, month.persons > 0 else {
        return Fraction(Int64(month.meanNumerator), Int64(month.meanDenominator))
    }
    let parts = (2 * month.days * month.scale + month.persons) / (2 * month.persons)
    return Fraction(Int64(parts), Int64(month.scale))
}

extension ExclusionCounts {
    /// The counts that are not 0, by the name of the reason.
    var byName: [String: Int] {
        Exclusion.allCases.reduce(into: [:]) { counts, reason in
            if self[reason] > 0 { counts[reason.name] = Int(self[reason]) }
        }
    }
}

extension DailyAmounts {
    /// The amounts of the oracle's comparison: 10 000 kronor and one for each year from 1, in 2015 to 2035.
    static func tenThousandAndYear() throws -> DailyAmounts {
        var amounts = DailyAmounts.official
        for year in 2_015...2_035 { try amounts.supply(kronor: 10_000 + Int64(year), for: year) }
        return amounts
    }

    /// The established amounts and one more.
    static func official(and row: DailyAmount) -> DailyAmounts {
        var amounts = DailyAmounts.official
        amounts.supply(row)
        return amounts
    }

    /// Supplies an amount of whole kronor for a year.
    mutating func supply(kronor: Int64, for year: Int) throws {
        let amount = try #require(Money(kronor: kronor))
        supply(try #require(DailyAmount(year: year, amount: amount, source: "test", standing: .supplied)))
    }
}
