// SPDX-License-Identifier: Apache-2.0

/// The mean of one month and municipality inside a ledger: what most stays touch, kept close together.
struct MeanSum {
    var persons: Int64 = 0
    var days: Int64 = 0
}

/// The other sums of one month and municipality inside a ledger.
struct OtherSum {
    var individualPersons: Int64 = 0
    var daysInYear: Int64 = 0
    var daysInYearBefore: Int64 = 0
    var notCounted: Int64 = 0
    var excludedPersons: Int64 = 0
    var exclusions = ExclusionCounts()
}

/// All the sums of one month and municipality: an account in fixed space.
struct Cell {
    var mean = MeanSum()
    var other = OtherSum()

    /// The account that the cell stands for, with the payable days of years long past.
    func account(
        _ month: CivilMonth, _ municipality: Municipality, older: [OlderDays: Int64]
    ) -> MonthlyAccount {
        var account = MonthlyAccount(month: month, municipality: municipality)
        account.persons = mean.persons
        account.days = mean.days
        account.notCounted = other.notCounted
        account.individualPersons = other.individualPersons
        account.excludedPersons = other.excludedPersons
        account.exclusions = other.exclusions
        for (key, days) in older where key.month == month && key.municipality == municipality {
            account.individualDays.append(MonthlyAccount.YearDays(year: key.year, days: days))
        }
        account.individualDays.append(MonthlyAccount.YearDays(year: month.year - 1, days: other.daysInYearBefore))
        account.individualDays.append(MonthlyAccount.YearDays(year: month.year, days: other.daysInYear))
        account.individualDays.removeAll { $0.days == 0 }
        account.individualDays.sort { $0.year < $1.year }
        return account
    }

    /// Adds the sums of an account, except its individual days.
    mutating func add(_ account: MonthlyAccount) {
        mean.persons.saturate(adding: account.persons)
        mean.days.saturate(adding: account.days)
        other.notCounted.saturate(adding: account.notCounted)
        other.individualPersons.saturate(adding: account.individualPersons)
        other.excludedPersons.saturate(adding: account.excludedPersons)
        other.exclusions.add(account.exclusions)
    }
}

/// The ongoing stays of one municipality inside a ledger.
struct Inpatients {
    var persons: Int64 = 0
    var individualDays: Int64 = 0
}

/// Where payable days of a year long past are counted.
struct OlderDays: Hashable {
    let month: CivilMonth
    let municipality: Municipality
    let year: Int
}

extension Int64 {
    /// Adds a number that is not negative; a sum that does not fit stays at the largest number.
    mutating func saturate(adding other: Int64) {
        let (sum, overflow) = addingReportingOverflow(other)
        self = overflow ? .max : sum
    }
}

// Where a ledger keeps a month: its sixteen slots a year need no division, and four of them stay empty.
extension CivilMonth {
    var slot: Int { Int(packed) }

    init(slot: Int) { self.init(packed: UInt32(truncatingIfNeeded: slot)) }
}
