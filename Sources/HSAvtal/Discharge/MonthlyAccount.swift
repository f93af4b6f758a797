// SPDX-License-Identifier: Apache-2.0

/// The sums of one municipality over one month: what a settlement is computed from.
///
/// Swedish: *månadens underlag*. Part C, discharge, section 5.2.
public struct MonthlyAccount: Sendable, Hashable {
    /// The month.
    public let month: CivilMonth

    /// The municipality.
    public let municipality: Municipality

    /// The persons in the mean.
    public internal(set) var persons: Int64 = 0

    /// The days of the persons in the mean.
    public internal(set) var days: Int64 = 0

    /// The persons discharged on the day of the notice, where the policy leaves them out of the mean (I-04).
    public internal(set) var notCounted: Int64 = 0

    /// The persons who are counted individually.
    public internal(set) var individualPersons: Int64 = 0

    /// Their payable days by the calendar year of each day (I-13), years ascending, none without days.
    public internal(set) var individualDays: [YearDays] = []

    /// The persons who are excluded; each once.
    public internal(set) var excludedPersons: Int64 = 0

    /// The excluded persons by reason, each under every reason.
    public internal(set) var exclusions = ExclusionCounts()

    /// An account without entries.
    init(month: CivilMonth, municipality: Municipality) {
        self.month = month
        self.municipality = municipality
    }

    /// Whether every sum fitted in its number.
    var isExact: Bool {
        let largest = max(persons, days, notCounted, individualPersons, excludedPersons)
        return largest < .max && individualDays.allSatisfy { $0.days < .max } && exclusions.isExact
    }

    /// A number of payable days in one calendar year.
    public struct YearDays: Sendable, Hashable {
        /// The calendar year of the days.
        public let year: Int

        /// The number of days, from 1.
        public internal(set) var days: Int64
    }
}

#if !hasFeature(Embedded)
    extension MonthlyAccount: Codable {
        private enum CodingKeys: CodingKey {
            case month, municipality, persons, days, notCounted, individualPersons, individualDays, excludedPersons
            case exclusions
        }

        /// Reads an account.
        ///
        /// - Throws: when a count is negative, or payable days lie outside the years up to that of the month.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                month: try container.decode(CivilMonth.self, forKey: .month),
                municipality: try container.decode(Municipality.self, forKey: .municipality))
            persons = try container.count(.persons)
            days = try container.count(.days)
            notCounted = try container.count(.notCounted)
            individualPersons = try container.count(.individualPersons)
            individualDays = try container.decode([YearDays].self, forKey: .individualDays)
            let years = individualDays.map(\.year)
            guard years.allSatisfy({ 1...month.year ~= $0 }), years == Set(years).sorted() else {
                throw DecodingError.dataCorruptedError(
                    forKey: .individualDays, in: container,
                    debugDescription: "Payable days are counted in ascending years, each once, up to that of the month."
                )
            }
            excludedPersons = try container.count(.excludedPersons)
            exclusions = try container.decode(ExclusionCounts.self, forKey: .exclusions)
            guard persons > 0 || days == 0, exclusions[.notAParty] == 0 else {
                throw DecodingError.dataCorruptedError(
                    forKey: .persons, in: container,
                    debugDescription:
                        "An account has no days without persons, and nobody of a municipality that is no party.")
            }
        }
    }

    extension MonthlyAccount.YearDays: Codable {
        private enum CodingKeys: CodingKey {
            case year, days
        }

        /// Reads a number of days in a year.
        ///
        /// - Throws: when there are no days, or more than a ledger is read with.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(year: try container.decode(Int.self, forKey: .year), days: try container.count(.days))
            guard days > 0 else {
                throw DecodingError.dataCorruptedError(
                    forKey: .days, in: container, debugDescription: "A year without payable days is left out.")
            }
        }
    }
#endif
