// SPDX-License-Identifier: Apache-2.0

/// How one stay in inpatient care counts towards the payment liability of a municipality.
///
/// Swedish: *betalningsansvar för en utskrivning*. Part C, discharge, sections 5 to 5.2; the act (2017:612), chapter 5.
///
/// 1. The municipality that counts is no party: excluded, for that reason alone.                  (A-01, 5:2, I-15)
/// 2. Every condition that fails: the notices and the call, and outpatient care in place.        (U-07, U-08, 5:3, 5:5)
/// 3. Not yet discharged: ongoing, with the days payable so far when no condition fails.         (U-09, I-12)
/// 4. A condition fails: excluded, with all of them.                                             (I-06)
/// 5. Under a monthly mean, longer than the limit: individual, payable beyond the free days.     (U-11, I-10)
/// 6. Under a monthly mean otherwise: a person with these days in the mean of the month.         (U-06, U-10)
/// 7. Under the statute: individual, payable beyond the free days of the notice.                 (5:4, I-05)
///
/// Days are the difference of two dates: the day of the notice is day 0 (I-02, I-03).
public struct Discharge: Question {
    /// The municipality where the patient is registered.
    ///
    /// Swedish: *folkbokföringskommun*.
    public let registration: MunicipalityCode

    /// The municipality that decided that the patient shall live in special housing in another municipality, if one did.
    ///
    /// Swedish: *placerande kommun*.
    public let placement: MunicipalityCode?

    /// When the patient was admitted, if that is known; only the lateness of the admission notice depends on it.
    ///
    /// Swedish: *inskrivning*.
    public let admission: Moment?

    /// When the need of interventions after the stay was judged, if that was not at the admission; the deadline of the
    /// admission notice then runs from the later of the two.
    public let needJudged: Moment?

    /// When the admission notice was sent; nil when it was not.
    ///
    /// Swedish: *inskrivningsmeddelande*.
    public let admissionNotice: Moment?

    /// When the notice of ready-for-discharge was sent; nil when it was not.
    ///
    /// Swedish: *meddelande om utskrivningsklar*.
    public let readyNotice: Moment?

    /// What became of the call to coordinated individual planning.
    public let planning: PlanningCall

    /// Whether interventions by region-financed outpatient care are planned.
    ///
    /// Swedish: *regionfinansierad öppen vård*.
    public let openCarePlanned: Knowledge

    /// Whether interventions by region-financed outpatient care are available.
    public let openCareAvailable: Knowledge

    /// The day of the discharge; nil while the patient is an inpatient.
    ///
    /// Swedish: *utskrivningsdag*.
    public let discharged: CivilDate?

    /// The day to which an ongoing stay is counted; nil counts no days.
    ///
    /// Has no effect on an ended stay.
    public let asOf: CivilDate?

    /// The facts of one stay.
    ///
    /// - Throws: ``DischargeBeforeNotice`` when the discharge lies before the notice of ready-for-discharge.
    @inlinable
    public init(
        registration: MunicipalityCode, placement: MunicipalityCode? = nil, admission: Moment? = nil,
        needJudged: Moment? = nil, admissionNotice: Moment?, readyNotice: Moment?, planning: PlanningCall,
        openCarePlanned: Knowledge,
        openCareAvailable: Knowledge, discharged: CivilDate?, asOf: CivilDate? = nil
    ) throws(DischargeBeforeNotice) {
        if let discharged, let readyNotice, discharged < readyNotice.date {
            throw DischargeBeforeNotice(discharged: discharged, readyNotice: readyNotice)
        }
        self.registration = registration
        self.placement = placement
        self.admission = admission
        self.needJudged = needJudged
        self.admissionNotice = admissionNotice
        self.readyNotice = readyNotice
        self.planning = planning
        self.openCarePlanned = openCarePlanned
        self.openCareAvailable = openCareAvailable
        self.discharged = discharged
        self.asOf = asOf
    }

    /// The municipality that counts: the placing one before that of registration (I-15).
    public var municipality: MunicipalityCode { placement ?? registration }

    /// How the stay counts, and the norms that say so.
    public func decide(under edition: Edition) -> Decision<DischargeOutcome> {
        let outcome = outcome(under: edition.discharge)
        return Decision(outcome, citing: citations(for: outcome, under: edition.discharge))
    }

    /// How the stay counts: the numbered rule above.
    @inline(__always)
    func outcome(under terms: DischargeTerms) -> DischargeOutcome {
        guard municipality.municipality != nil else { return .excluded(Exclusions(.notAParty)) }
        let failing = failingConditions(under: terms.lateNotice)
        guard let discharged else {
            return .ongoing(payable: payableSoFar(failing, under: terms.model.time), failing: failing)
        }
        guard failing.isEmpty, let readyNotice else { return .excluded(failing) }
        switch terms.model.time {
        case .perPatient(let free):
            let days = discharged.days(since: readyNotice.date)
            return .individual(days: days, payable: days.beyond(free.count(after: readyNotice)))
        case .monthlyMean(let mean):
            let days = mean.days(from: readyNotice.date, to: discharged)
            if let payable = mean.payable(ofDays: days) { return .individual(days: days, payable: payable) }
            if terms.sameDay == .notCounted, discharged == readyNotice.date { return .notCounted }
            return .mean(days: days)
        }
    }

    /// All the conditions that fail, not only the first.
    @inline(__always)
    private func failingConditions(under lateNotice: DischargeTerms.LateNotice) -> Exclusions {
        let late = lateNotice == .notSent ? lateness : (admissionNotice: false, call: false)
        let isCallOwed = if case .notCalled = planning { true } else { late.call }
        return Exclusions(.noAdmissionNotice, when: admissionNotice == nil || late.admissionNotice)
            .union(Exclusions(.noReadyNotice, when: readyNotice == nil))
            .union(Exclusions(.noPlanningCall, when: isCallOwed))
            .union(Exclusions(.openCareNotPlanned, when: openCarePlanned == .no))
            .union(Exclusions(.openCareNotAvailable, when: openCareAvailable == .no))
            .union(
                Exclusions(.openCareNotClarified, when: openCarePlanned == .unknown || openCareAvailable == .unknown))
    }

    /// Whether the admission notice and the call are known to be late.
    ///
    /// What is not known is not late.
    var lateness: (admissionNotice: Bool, call: Bool) {
        (admissionNoticeDeadline?.timeliness?.isLate ?? false, planningCallDeadline?.timeliness.isLate ?? false)
    }

    /// The deadline of the admission notice, when both the admission and the notice are known.
    var admissionNoticeDeadline: AdmissionNoticeDeadline? {
        guard let admission, let admissionNotice else { return nil }
        return AdmissionNoticeDeadline(admitted: admission, needJudged: needJudged, sent: admissionNotice)
    }

    /// The deadline of the call to planning, when both the notice and the day of the call are known.
    var planningCallDeadline: PlanningCallDeadline? {
        guard case .called(.some(let day)) = planning, let readyNotice else { return nil }
        return PlanningCallDeadline(readyNotice: readyNotice.date, called: day)
    }

    /// The days payable so far of an ongoing stay whose conditions all hold.
    private func payableSoFar(_ failing: Exclusions, under time: PaymentModel.Time) -> Int {
        guard failing.isEmpty, let readyNotice, let asOf, asOf >= readyNotice.date else { return 0 }
        switch time {
        case .perPatient(let free):
            return asOf.days(since: readyNotice.date).beyond(free.count(after: readyNotice))
        case .monthlyMean(let mean):
            return mean.payable(ofDays: mean.days(from: readyNotice.date, to: asOf)) ?? 0
        }
    }
}

extension MonthlyMean {
    /// The days of a stay from the notice to a later or the same day.
    func days(from notice: CivilDate, to end: CivilDate) -> Int {
        end.days(since: notice) + (countsNoticeDay ? 1 : 0)
    }

    /// The payable days of a stay that is counted individually, nil for one that counts in the mean.
    func payable(ofDays days: Int) -> Int? {
        guard let individualLimit, days > individualLimit else { return nil }
        return days.beyond(freeDays)
    }
}

extension Int {
    /// The part of a number of days that lies beyond a number of free days; negative free days count as none.
    fileprivate func beyond(_ free: Int) -> Int { self - Swift.min(Swift.max(0, free), self) }
}

/// A discharge that is dated before the notice of ready-for-discharge.
public struct DischargeBeforeNotice: Error, Sendable, Hashable {
    /// The day of the discharge.
    public let discharged: CivilDate

    /// The notice.
    public let readyNotice: Moment

    /// A discharge before a notice.
    @inlinable
    init(discharged: CivilDate, readyNotice: Moment) {
        self.discharged = discharged
        self.readyNotice = readyNotice
    }

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        language.text(
            "Utskrivningen \(discharged) ligger före meddelandet om utskrivningsklar \(readyNotice): "
                + "här godtas samma dag eller en senare.",
            "The discharge \(discharged) lies before the notice of ready-for-discharge \(readyNotice): "
                + "accepted is the same day or a later one.")
    }
}
