// SPDX-License-Identifier: Apache-2.0

// The calendar of the independent settlement, counted on one's fingers.

/// A calendar date.
struct NaiveDate: Hashable, Comparable, Sendable {
    var year: Int
    var month: Int
    var day: Int

    /// Whether the first date comes before the second one.
    static func < (first: NaiveDate, second: NaiveDate) -> Bool {
        if first.year != second.year {
            return first.year < second.year
        }
        if first.month != second.month {
            return first.month < second.month
        }
        return first.day < second.day
    }
}

/// The lengths of January to December in a common year.
let naiveMonthLengths: [Int] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/// Whether the year has a 29 February.
func naiveIsLeapYear(_ year: Int) -> Bool {
    if year % 400 == 0 {
        return true
    }
    if year % 100 == 0 {
        return false
    }
    return year % 4 == 0
}

/// The number of days of a month.
func naiveMonthLength(year: Int, month: Int) -> Int {
    if month == 2 && naiveIsLeapYear(year) {
        return 29
    }
    return naiveMonthLengths[month - 1]
}

/// The day after a date.
func naiveNextDay(_ date: NaiveDate) -> NaiveDate {
    if date.day < naiveMonthLength(year: date.year, month: date.month) {
        return NaiveDate(year: date.year, month: date.month, day: date.day + 1)
    }
    if date.month < 12 {
        return NaiveDate(year: date.year, month: date.month + 1, day: 1)
    }
    return NaiveDate(year: date.year + 1, month: 1, day: 1)
}

/// The number of days from one date to another, by stepping one day at a time.
///
/// It is 0 when the second date is the first one or lies before it.
func naiveDays(from first: NaiveDate, to last: NaiveDate) -> Int {
    var date = first
    var count = 0
    while date < last {
        date = naiveNextDay(date)
        count += 1
    }
    return count
}
