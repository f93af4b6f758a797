// SPDX-License-Identifier: Apache-2.0

/// The sums of many stays per municipality and month.
///
/// Swedish: *liggare*. A commutative monoid: stays may be added in any order, the input may be split anywhere, and the
/// ledgers of the parts merge into the ledger of the whole. A ledger knows the terms under which its stays were counted,
/// and merges only with ledgers of the same terms. A sum that would not fit stays at the largest number, which no
/// settlement accepts.
public struct Ledger: Sendable {
    /// The terms under which the stays were counted.
    public let terms: DischargeTerms

    /// The stays whose municipality is no party; they belong to no account.
    public private(set) var notAParty: Int64 = 0

    // A page of 100 cells, one for each code from 1400, for every month that has an entry. Finding a cell is then two
    // look-ups in arrays, and the size depends on the number of months, not on the number of stays.
    private var means: [MeanSum] = []
    private var others: [OtherSum] = []
    private var pages: [Int32] = []
    private var firstMonth = 0
    private var inpatients = [Inpatients](repeating: Inpatients(), count: pageSize)
    /// Payable days that lie in a calendar year earlier than the one before the month.
    private var olderDays: [OlderDays: Int64] = [:]

    private static let pageSize = 100
    private static let firstCode: UInt16 = 1_400

    /// A ledger without entries, the neutral element of ``merge(_:)``.
    public init(terms: DischargeTerms) { self.terms = terms }

    /// Counts one stay.
    public mutating func add(_ discharge: Discharge) {
        let one = [discharge]
        add(contentsOf: one.span)
    }

    /// Counts many stays.
    ///
    /// Nothing is allocated for a stay.
    public mutating func add(contentsOf discharges: Span<Discharge>) {
        var next = 0
        while next < discharges.count {
            next = addCommon(discharges, from: next)
            if next < discharges.count {
                addRare(discharges[next])
                next += 1
            }
        }
    }

    /// Counts stays up to the first that needs a new page or days of more than two years, and returns its place.
    private mutating func addCommon(_ discharges: Span<Discharge>, from start: Int) -> Int {
        // A span holds on to the whole value that its array is stored in: the arrays move out of the ledger for a while.
        var (meanStorage, otherStorage, inpatientStorage): ([MeanSum], [OtherSum], [Inpatients]) = ([], [], [])
        swap(&meanStorage, &self.means)
        swap(&otherStorage, &self.others)
        swap(&inpatientStorage, &self.inpatients)
        defer {
            swap(&meanStorage, &self.means)
            swap(&otherStorage, &self.others)
            swap(&inpatientStorage, &self.inpatients)
        }
        var means = meanStorage.mutableSpan
        var others = otherStorage.mutableSpan
        var inpatients = inpatientStorage.mutableSpan
        let (terms, firstMonth, table) = (terms, firstMonth, self.pages)
        let pages = table.span
        let byMonthOfDischarge = terms.attribution == .monthOfDischarge
        for place in start..<discharges.count {
            let discharge = discharges[place]
            let outcome = discharge.outcome(under: terms)
            if case .excluded(let reasons) = outcome, reasons.contains(.notAParty) {
                notAParty.saturate(adding: 1)
                continue
            }
            let column = Int(discharge.municipality.number &- Self.firstCode)
            if case .ongoing(let payable, _) = outcome {
                inpatients[column].persons.saturate(adding: 1)
                inpatients[column].individualDays.saturate(adding: Int64(payable))
                continue
            }
            guard let discharged = discharge.discharged,
                let page = Self.page(discharged.month, in: pages, from: firstMonth)
            else { return place }
            let cell = page * Self.pageSize + column
            switch outcome {
            case .mean(let days):
                means[cell].persons.saturate(adding: 1)
                means[cell].days.saturate(adding: Int64(days))
            case .individual(_, let payable):
                let inYear = min(payable, discharged.dayOfYear)
                guard byMonthOfDischarge, payable - inYear <= 365 else { return place }
                others[cell].individualPersons.saturate(adding: 1)
                others[cell].daysInYear.saturate(adding: Int64(inYear))
                others[cell].daysInYearBefore.saturate(adding: Int64(payable - inYear))
            case .notCounted:
                others[cell].notCounted.saturate(adding: 1)
            case .excluded(let reasons), .ongoing(_, let reasons):
                others[cell].excludedPersons.saturate(adding: 1)
                others[cell].exclusions.count(reasons)
            }
        }
        return discharges.count
    }

    /// Counts one ended stay of a party that needs a new page, or whose payable days lie in more than two years or are
    /// counted in the months they lie in.
    private mutating func addRare(_ discharge: Discharge) {
        guard let discharged = discharge.discharged, let municipality = discharge.municipality.municipality
        else { return }
        openPage(discharged.month)
        guard case .individual(_, let payable) = discharge.outcome(under: terms) else {
            let one = [discharge]
            _ = addCommon(one.span, from: 0)
            return
        }
        self[discharged.month, municipality].other.individualPersons.saturate(adding: 1)
        // The payable days are the last of the stay; they are taken from the end, a year or a month at a time.
        let accrues = terms.attribution == .monthOfDay
        var last = discharged
        var rest = payable
        while rest > 0 {
            let piece = min(rest, accrues ? last.day : last.dayOfYear)
            addIndividualDays(Int64(piece), year: last.year, to: accrues ? last.month : discharged.month, municipality)
            rest -= piece
            guard let earlier = last.adding(days: -piece) else { return }
            last = earlier
        }
    }

    private mutating func addIndividualDays(
        _ days: Int64, year: Int, to month: CivilMonth, _ municipality: Municipality
    ) {
        openPage(month)
        switch month.year - year {
        case 0: self[month, municipality].other.daysInYear.saturate(adding: days)
        case 1: self[month, municipality].other.daysInYearBefore.saturate(adding: days)
        default:
            olderDays[OlderDays(month: month, municipality: municipality, year: year), default: 0].saturate(
                adding: days)
        }
    }

    /// Makes room for a month.
    private mutating func openPage(_ month: CivilMonth) {
        if pages.isEmpty { firstMonth = month.slot }
        if month.slot < firstMonth {
            pages.insert(contentsOf: repeatElement(-1, count: firstMonth - month.slot), at: 0)
            firstMonth = month.slot
        }
        let place = month.slot - firstMonth
        if place >= pages.count { pages.append(contentsOf: repeatElement(-1, count: place - pages.count + 1)) }
        guard pages[place] < 0 else { return }
        pages[place] = Int32(truncatingIfNeeded: means.count / Self.pageSize)
        means.append(contentsOf: repeatElement(MeanSum(), count: Self.pageSize))
        others.append(contentsOf: repeatElement(OtherSum(), count: Self.pageSize))
    }

    /// The page of a month, or nil when it has none.
    private static func page(_ month: CivilMonth, in pages: Span<Int32>, from firstMonth: Int) -> Int? {
        let place = month.slot - firstMonth
        guard pages.indices.contains(place), pages[place] >= 0 else { return nil }
        return Int(pages[place])
    }

    /// The cell of a month that has a page.
    private subscript(month: CivilMonth, municipality: Municipality) -> Cell {
        get { Cell(mean: means[place(month, municipality)], other: others[place(month, municipality)]) }
        set {
            means[place(month, municipality)] = newValue.mean
            others[place(month, municipality)] = newValue.other
        }
    }

    private func place(_ month: CivilMonth, _ municipality: Municipality) -> Int {
        Int(pages[month.slot - firstMonth]) * Self.pageSize + Int(municipality.rawValue - Self.firstCode)
    }
}

extension Ledger {
    /// The accounts with an entry, by month and then by code.
    public var accounts: [MonthlyAccount] {
        var accounts: [MonthlyAccount] = []
        for (offset, page) in pages.enumerated() where page >= 0 {
            let month = CivilMonth(slot: firstMonth + offset)
            for municipality in Municipality.allCases {
                let account = self[month, municipality].account(month, municipality, older: olderDays)
                if account != MonthlyAccount(month: month, municipality: municipality) { accounts.append(account) }
            }
        }
        return accounts
    }

    /// The stays that count: in a mean, individually, or left out of the persons by policy.
    public var settledStays: Int64 {
        var sum: Int64 = 0
        for mean in means { sum.saturate(adding: mean.persons) }
        for other in others {
            sum.saturate(adding: other.individualPersons)
            sum.saturate(adding: other.notCounted)
        }
        return sum
    }

    /// The stays that are excluded, each once, those of municipalities that are no party among them.
    public var excludedStays: Int64 {
        var sum = notAParty
        for other in others { sum.saturate(adding: other.excludedPersons) }
        return sum
    }

    /// The stays that are ongoing.
    public var ongoingStays: Int64 {
        var sum: Int64 = 0
        for entry in inpatients { sum.saturate(adding: entry.persons) }
        return sum
    }

    /// All excluded stays by reason, each under every reason.
    public var exclusions: ExclusionCounts {
        var counts = ExclusionCounts()
        for other in others { counts.add(other.exclusions) }
        counts[.notAParty] = notAParty
        return counts
    }

    /// The ongoing stays by municipality, in the order of codes; those without ongoing stays are left out.
    public var ongoing: [OngoingAccount] {
        Municipality.allCases.compactMap { municipality in
            let entry = inpatients[Int(municipality.rawValue - Self.firstCode)]
            guard entry.persons > 0 else { return nil }
            return OngoingAccount(
                municipality: municipality, persons: entry.persons, individualDays: entry.individualDays)
        }
    }

    /// Adds the entries of another ledger.
    ///
    /// The order of merging never matters.
    ///
    /// - Throws: ``LedgerMismatch`` when the other was counted under other terms; this ledger is then unchanged.
    public mutating func merge(_ other: Ledger) throws(LedgerMismatch) {
        guard terms == other.terms else { throw LedgerMismatch() }
        for account in other.accounts { add(account) }
        for account in other.ongoing { add(account) }
        addNotAParty(other.notAParty)
    }

    /// Adds stays whose municipality is no party.
    mutating func addNotAParty(_ count: Int64) { notAParty.saturate(adding: count) }

    /// Adds the sums of an account.
    mutating func add(_ account: MonthlyAccount) {
        let (month, municipality) = (account.month, account.municipality)
        openPage(month)
        self[month, municipality].add(account)
        for entry in account.individualDays {
            addIndividualDays(entry.days, year: entry.year, to: month, municipality)
        }
    }

    /// Adds the sums of ongoing stays.
    mutating func add(_ account: OngoingAccount) {
        let place = Int(account.municipality.rawValue - Self.firstCode)
        inpatients[place].persons.saturate(adding: account.persons)
        inpatients[place].individualDays.saturate(adding: account.individualDays)
    }
}

extension Ledger: Hashable {
    /// Two ledgers are the same when their terms and sums are, in whatever order they were counted.
    public static func == (first: Ledger, second: Ledger) -> Bool {
        first.terms == second.terms && first.notAParty == second.notAParty && first.ongoing == second.ongoing
            && first.accounts == second.accounts
    }

    /// Hashes what makes two values the same.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(notAParty)
        hasher.combine(ongoing)
        hasher.combine(accounts)
    }
}

/// Two ledgers that were counted under different terms and cannot be merged.
public struct LedgerMismatch: Error, Sendable, Hashable {
    /// The whole sentence: what is wrong and what is accepted.
    public func message(in language: Language) -> String {
        language.text(
            "Liggarna är räknade på olika villkor: här godtas liggare med samma modell och samma val.",
            "The ledgers were counted under different terms: accepted are ledgers of the same model and choices.")
    }
}
