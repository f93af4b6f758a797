// SPDX-License-Identifier: Apache-2.0

// The decision on a stay in words: the conclusion, then every fact that decided.
extension Discharge {
    /// The decision in words.
    public func sentences(
        for decision: Decision<DischargeOutcome>, under edition: Edition, in language: Language
    ) -> [String] {
        guard let outcome = decision.answer else { return [] }
        let conclusion = conclusion(outcome, in: language)
        guard let municipality = municipality.municipality else {
            let code = self.municipality
            return conclusion + [
                language.text(
                    "Kommunen \(code) är inte part i avtalet.",
                    "The municipality \(code) is no party to the agreement."),
                language.text(
                    "Lagens regler om betalningsansvar kan ändå gälla; de prövas inte här.",
                    "The rules of the act on payment liability may apply all the same; they are not examined here."),
            ]
        }
        let who =
            !isPlaced
            ? language.text(
                "Kommunen är \(municipality) (\(municipality.code)), där patienten är folkbokförd.",
                "The municipality is \(municipality) (\(municipality.code)), where the patient is registered.")
            : language.text(
                "Kommunen är \(municipality) (\(municipality.code)), som har placerat patienten.",
                "The municipality is \(municipality) (\(municipality.code)), which has placed the patient.")
        return conclusion + [who] + days(outcome, under: edition.discharge, in: language)
            + conditions(outcome, in: language) + lateness(in: language)
    }

    private func conclusion(_ outcome: DischargeOutcome, in language: Language) -> [String] {
        switch outcome {
        case .mean(let days):
            let days = language.count(days, ("dag", "dagar"), ("day", "days"))
            return [
                language.text(
                    "Patienten räknas med i kommunens genomsnitt med \(days).",
                    "The patient counts in the mean of the municipality with \(days).")
            ]
        case .individual(let days, let payable):
            let all = language.count(days, ("dag", "dagar"), ("day", "days"))
            return [
                payable == 0
                    ? language.text(
                        "Patienten räknas individuellt: ingen av \(all) ska betalas.",
                        "The patient is counted individually: none of \(all) is payable.")
                    : language.text(
                        "Patienten räknas individuellt: kommunen betalar för \(payable) av \(all).",
                        "The patient is counted individually: the municipality pays for \(payable) of \(all).")
            ]
        case .notCounted:
            return [
                language.text(
                    "Patienten skrevs ut samma dag och räknas här inte med bland personerna.",
                    "The patient was discharged the same day and is here not counted among the persons.")
            ]
        case .excluded:
            return [
                language.text(
                    "Vårdtillfället ger inget betalningsansvar.", "The stay gives no payment liability.")
            ]
        case .ongoing(let payable, let failing):
            let days = language.count(payable, ("dag", "dagar"), ("day", "days"))
            let ongoing = language.text(
                "Patienten är ännu inte utskriven, och vårdtillfället avräknas inte.",
                "The patient is not yet discharged, and the stay is not settled.")
            guard let asOf else { return [ongoing] }
            guard failing.isEmpty else {
                return [
                    ongoing,
                    language.text(
                        "Om patienten skrivs ut \(asOf) betalar kommunen inget, eftersom villkoren inte är uppfyllda.",
                        "If the patient is discharged \(asOf) the municipality pays nothing, for the conditions do not hold."
                    ),
                ]
            }
            guard payable > 0 else {
                return [
                    ongoing,
                    language.text(
                        "Om patienten skrivs ut \(asOf) ska inga dagar betalas individuellt.",
                        "If the patient is discharged \(asOf) no days are payable individually."),
                ]
            }
            return [
                ongoing,
                language.text(
                    "Om patienten skrivs ut \(asOf) ska kommunen betala för \(days) individuellt.",
                    "If the patient is discharged \(asOf) the municipality pays for \(days) individually."),
            ]
        }
    }

    /// From when to when, how many days that is, and the limit that told the two ways of counting apart.
    private func days(
        _ outcome: DischargeOutcome, under terms: DischargeTerms, in language: Language
    ) -> [String] {
        guard let readyNotice, let end = discharged ?? asOf, end >= readyNotice.date else { return [] }
        let days: Int
        var limit = ""
        switch terms.model.time {
        case .perPatient(let free):
            days = end.days(since: readyNotice.date)
            let count = language.count(
                free.count(after: readyNotice), ("dag är fri", "dagar är fria"), ("day is", "days are"))
            limit = language.text("; \(count)", "; \(count) free")
        case .monthlyMean(let mean):
            days = mean.days(from: readyNotice.date, to: end)
            if let most = mean.individualLimit {
                limit =
                    days > most
                    ? language.text(", fler än \(most)", ", more than \(most)")
                    : language.text(", inte fler än \(most)", ", not more than \(most)")
            }
        }
        let count = language.count(days, ("dag", "dagar"), ("day", "days"))
        return [
            language.text(
                "Från meddelandet om utskrivningsklar \(readyNotice) till \(end) är det \(count)\(limit).",
                "From the notice of ready-for-discharge \(readyNotice) to \(end) there \(days == 1 ? "is" : "are") "
                    + "\(count)\(limit).")
        ]
    }

    /// The conditions: that all hold, or each one that fails.
    private func conditions(_ outcome: DischargeOutcome, in language: Language) -> [String] {
        switch outcome {
        case .excluded(let failing), .ongoing(_, let failing):
            failing.isEmpty ? [allHold(in: language)] : failing.reasons.map { sentence(for: $0, in: language) }
        case .mean, .individual, .notCounted:
            [allHold(in: language)]
        }
    }

    /// A reason with the facts of this stay: what was late is not called missing, and what is unclear is named.
    private func sentence(for reason: Exclusion, in language: Language) -> String {
        switch reason {
        case .noAdmissionNotice where admissionNotice != nil:
            language.text(
                "Inskrivningsmeddelandet skickades för sent och räknas enligt vald tolkning inte som skickat.",
                "The admission notice was sent too late and, as chosen, does not count as sent.")
        case .noPlanningCall where planning != .notCalled:
            language.text(
                "Kallelsen till SIP skickades för sent och räknas enligt vald tolkning inte som skickad.",
                "The call to the SIP was sent too late and, as chosen, does not count as sent.")
        case .openCareNotClarified where openCarePlanned != .unknown:
            language.text(
                "Det är inte klarlagt om den regionfinansierade öppenvårdens insatser är tillgängliga.",
                "It is not clear whether interventions by region-financed outpatient care are available.")
        case .openCareNotClarified where openCareAvailable != .unknown:
            language.text(
                "Det är inte klarlagt om den regionfinansierade öppenvårdens insatser är planerade.",
                "It is not clear whether interventions by region-financed outpatient care are planned.")
        default: reason.sentence(in: language)
        }
    }

    private func allHold(in language: Language) -> String {
        let call =
            switch planning {
            case .called, .notCalled:
                language.text("kallelsen till SIP har skickats", "the call to the SIP has been sent")
            case .notNeeded: language.text("ingen SIP behövs", "no SIP is needed")
            case .declined: language.text("patienten har avböjt SIP", "the patient has declined a SIP")
            case .carePlan:
                language.text(
                    "en samordnad vårdplan ersätter SIP", "a coordinated care plan takes the place of the SIP")
            }
        return language.text(
            "Villkoren är uppfyllda: båda meddelandena har skickats, \(call), och öppenvården är planerad och tillgänglig.",
            "The conditions hold: both notices have been sent, \(call), and outpatient care is planned and available.")
    }

    /// What was sent too late, if that is known.
    private func lateness(in language: Language) -> [String] {
        var sentences: [String] = []
        if let notice = admissionNoticeDeadline?.timeliness, notice.isLate {
            sentences.append(
                notice.sentence(language.text("Inskrivningsmeddelandet", "The admission notice"), in: language))
        }
        if let call = planningCallDeadline?.timeliness, call.isLate {
            sentences.append(call.sentence(language.text("Kallelsen till SIP", "The call to the SIP"), in: language))
        }
        return sentences
    }
}
