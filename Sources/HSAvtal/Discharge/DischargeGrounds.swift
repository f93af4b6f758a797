// SPDX-License-Identifier: Apache-2.0

// The norms behind an outcome. Every branch follows the numbered rule of ``Discharge``; an interpretation is cited only
// where it decided something in the case.
extension Discharge {
    /// The norms that an outcome of this stay rests on.
    func citations(for outcome: DischargeOutcome, under terms: DischargeTerms) -> Citations {
        switch outcome {
        case .excluded(let failing) where failing.contains(.notAParty):
            return Citations(.partiesToTheAgreement).citing(.liableMunicipality)
                .citing(.placingMunicipalityFirst, when: isPlaced)
        case .excluded(let failing):
            return whoAndLateness(conditions(failing, under: terms)).citing(.unqualifiedLeavesBothSums)
        case .ongoing(_, let failing) where !failing.isEmpty:
            return whoAndLateness(conditions(failing, under: terms)).citing(.ongoingNotSettled)
        case .ongoing(let payable, _):
            let grounds = Citations(.ongoingNotSettled)
            guard payable > 0 else { return liability(grounds, under: terms) }
            return liability(individual(under: terms), under: terms).citing(.ongoingNotSettled)
        case .mean, .notCounted:
            let isAgreed = terms.model.isOfTheAgreement
            return liability(Citations(isAgreed ? .meanAboveThreshold : .timeAndAmountByAgreement), under: terms)
                .citing(.monthlyTotal, when: isAgreed)
                .citing(.sameDayCounts, when: discharged == readyNotice?.date)
                .citing(.sevenDaysIsWithin, when: isAgreed && isAtLimit(terms.model.time))
        case .individual:
            return liability(individual(under: terms), under: terms)
        }
    }

    /// Whether another municipality than that of registration placed the patient.
    var isPlaced: Bool { placement != nil && placement != registration }

    /// Why days of this stay are paid one by one.
    private func individual(under terms: DischargeTerms) -> Citations {
        switch terms.model.time {
        case .monthlyMean:
            guard terms.model.isOfTheAgreement else { return Citations(.timeAndAmountByAgreement) }
            return Citations(.individualCalculation).citing(.sevenDaysIsWithin, when: isAtLimit(terms.model.time))
        case .perPatient:
            return Citations(terms.model.isStatutory ? .statutoryTime : .timeAndAmountByAgreement)
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
        return days == limit || days - 1 == limit
    }

    /// What every stay that counts rests on: all conditions hold, and days run from the notice.
    private func liability(_ grounds: Citations, under terms: DischargeTerms) -> Citations {
        let isByMean = if case .monthlyMean = terms.model.time { true } else { false }
        return whoAndLateness(grounds).citing(.noticesAndCall).citing(.openCareInPlace)
            .citing(.statutoryConditions).citing(.noLiabilityWithoutOpenCare).citing(.liableMunicipality)
            .citing(.daysFromTheNotice, when: isByMean).citing(.noticeDayIsDayZero)
            .citing(.callNotOwed, when: isCallNotOwed)
            .citing(.planningWithConsent, when: planning == .declined)
            .citing(.planningForBothPrincipals, when: planning == .carePlan || planning == .notNeeded)
    }

    /// The same grounds, and those of a placement and of what was sent too late.
    private func whoAndLateness(_ grounds: Citations) -> Citations {
        let late = lateness
        return grounds.citing(.liableMunicipality, when: isPlaced).citing(.placingMunicipalityFirst, when: isPlaced)
            .citing(.lateNoticeIsSent, when: late.admissionNotice || late.call)
            .citing(.admissionNoticeWithin24Hours, when: late.admissionNotice)
            .citing(.callWithinThreeDays, when: late.call)
    }

    /// Whether no call to planning is required (I-09).
    private var isCallNotOwed: Bool { planning == .notNeeded || planning == .declined || planning == .carePlan }

    /// The norms of the conditions that fail.
    private func conditions(_ failing: Exclusions, under terms: DischargeTerms) -> Citations {
        let notices: Exclusions = [
            Exclusions(.noAdmissionNotice), Exclusions(.noReadyNotice), Exclusions(.noPlanningCall),
        ]
        let isNotice = !failing.isDisjoint(with: notices)
        let isOpenCare = !failing.isSubset(of: notices)
        let isByMean = if case .monthlyMean = terms.model.time { true } else { false }
        return Citations(isNotice ? .noticesAndCall : .openCareInPlace)
            .citing(.openCareInPlace, when: isOpenCare)
            .citing(.statutoryConditions, when: isNotice)
            .citing(.noLiabilityWithoutOpenCare, when: openCareAvailable != .yes)
            .citing(.causeNotExamined, when: openCareAvailable != .yes)
            .citing(.unclearOpenCare, when: failing.contains(.openCareNotClarified))
            .citing(.plannedInEveryModel, when: openCarePlanned != .yes && !isByMean)
    }
}
