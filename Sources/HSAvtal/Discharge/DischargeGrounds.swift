// SPDX-License-Identifier: Apache-2.0

// The norms behind an outcome. Every branch follows the numbered rule of ``Discharge``; an interpretation is cited only
// where it decided something in the case.
extension Discharge {
    /// The norms that an outcome of this stay rests on.
    func citations(for outcome: DischargeOutcome, under terms: DischargeTerms) -> Citations {
        switch outcome {
        case .excluded(let failing) where failing.contains(.notAParty):
            return Citations(.partiesToTheAgreement).citing(.liableMunicipality)
                .citing(.placingMunicipalityFirst, when: placement != nil)
        case .excluded(let failing):
            return conditions(failing, under: terms).citing(.unqualifiedLeavesBothSums)
        case .ongoing(let payable, let failing):
            var grounds = Citations(.amountOfTheMean).citing(.ongoingNotSettled)
            if !failing.isEmpty { grounds.formUnion(conditions(failing, under: terms)) }
            if payable > 0 { grounds.formUnion(individual(under: terms)) }
            return grounds
        case .mean, .notCounted:
            return liability(Citations(.meanAboveThreshold), under: terms).citing(.monthlyTotal)
                .citing(.sameDayCounts, when: discharged == readyNotice?.date)
                .citing(.sevenDaysIsWithin, when: isAtLimit(terms.model.time))
        case .individual:
            return liability(individual(under: terms), under: terms)
        }
    }

    /// Why days of this stay are paid one by one.
    private func individual(under terms: DischargeTerms) -> Citations {
        switch terms.model.time {
        case .monthlyMean:
            Citations(.individualCalculation)
                .citing(.sevenDaysIsWithin, when: isAtLimit(terms.model.time))
        case .perPatient:
            Citations(.statutoryTime)
                .citing(.noonIsNotAfterNoon, when: readyNotice?.time == .noon)
                .citing(.unknownTimeIsAfterNoon, when: readyNotice?.time == nil)
        }
    }

    /// Whether the stay lies on one of the two days that I-10 tells apart: the limit and the day after it.
    private func isAtLimit(_ time: PaymentModel.Time) -> Bool {
        guard case .monthlyMean(let mean) = time, let limit = mean.individualLimit, let readyNotice,
            let end = discharged ?? asOf
        else { return false }
        let days = mean.days(from: readyNotice.date, to: end)
        return days == limit || days == limit + 1
    }

    /// What every stay that counts rests on: all conditions hold, and days run from the notice.
    private func liability(_ grounds: Citations, under terms: DischargeTerms) -> Citations {
        grounds.citing(.noticesAndCall).citing(.openCareInPlace)
            .citing(.statutoryConditions).citing(.noLiabilityWithoutOpenCare).citing(.liableMunicipality)
            .citing(.daysFromTheNotice).citing(.noticeDayIsDayZero)
            .citing(.placingMunicipalityFirst, when: placement != nil)
            .citing(.callNotOwed, when: isCallNotOwed)
            .citing(.planningWithConsent, when: planning == .declined)
            .citing(.planningForBothPrincipals, when: planning == .carePlan || planning == .notNeeded)
            .citing(.lateNoticeIsSent, when: lateness.admissionNotice || lateness.call)
    }

    /// Whether no call to planning is required (I-09).
    private var isCallNotOwed: Bool { planning == .notNeeded || planning == .declined || planning == .carePlan }

    /// The norms of the conditions that fail.
    private func conditions(_ failing: Exclusions, under terms: DischargeTerms) -> Citations {
        let openCare: Exclusions = [
            Exclusions(.openCareNotPlanned), Exclusions(.openCareNotAvailable), Exclusions(.openCareNotClarified),
        ]
        var grounds = Citations(failing.isSubset(of: openCare) ? .openCareInPlace : .noticesAndCall)
        if !failing.isSubset(of: openCare) { grounds.insert(.statutoryConditions) }
        if failing.isDisjoint(with: openCare) { return lateGrounds(grounds, failing) }
        grounds.insert(.openCareInPlace)
        if failing.contains(.openCareNotAvailable) || failing.contains(.openCareNotClarified) {
            grounds.insert(.noLiabilityWithoutOpenCare)
        }
        if failing.contains(.openCareNotClarified) { grounds.insert(.unclearOpenCare) }
        return lateGrounds(grounds, failing)
    }

    /// The same grounds, and the deadlines where a notice or a call fails because it was late (I-07).
    private func lateGrounds(_ grounds: Citations, _ failing: Exclusions) -> Citations {
        let lateNotice = failing.contains(.noAdmissionNotice) && admissionNotice != nil
        let lateCall = failing.contains(.noPlanningCall) && planning != .notCalled
        return grounds.citing(.lateNoticeIsSent, when: lateNotice || lateCall)
            .citing(.admissionNoticeWithin24Hours, when: lateNotice)
            .citing(.callWithinThreeDays, when: lateCall)
    }
}
