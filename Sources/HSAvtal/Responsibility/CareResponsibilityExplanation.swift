// SPDX-License-Identifier: Apache-2.0

// The decision of ``CareResponsibility`` in words.
extension CareResponsibility {
    /// The decision in words.
    public func sentences(for decision: Decision<Principal>, under edition: Edition, in language: Language) -> [String]
    {
        [conclusion(decision, in: language)] + facts(decision, in: language)
    }

    private func conclusion(_ decision: Decision<Principal>, in language: Language) -> String {
        switch decision.finding {
        case .settled(.region):
            language.text("Regionen ansvarar för insatsen.", "The region answers for the intervention.")
        case .settled(.municipality):
            language.text("Kommunen ansvarar för insatsen.", "The municipality answers for the intervention.")
        case .leftOpen(.jointPlanning)
        where decision.citations.contains(.unsafeAtHomeToBeAgreed) && !decision.citations.contains(.regionAtClinics):
            language.text(
                "Parterna ska komma överens om ansvaret i sin gemensamma planering, eftersom vården i hemmet är motiverad "
                    + "men inte patientsäker.",
                "The parties are to agree on the responsibility in joint planning, for care in the home is motivated but "
                    + "not safe.")
        case .leftOpen(.jointPlanning):
            language.text(
                "Parterna ska komma överens om ansvaret i sin gemensamma planering, eftersom två bestämmelser pekar åt olika håll.",
                "The parties are to agree on the responsibility in joint planning, for two provisions point in different directions."
            )
        case .leftOpen:
            language.text(
                "Det går inte att avgöra vem som ansvarar för insatsen, eftersom uppgifter som avgör det saknas.",
                "It cannot be decided who answers for the intervention, for facts that decide it are missing.")
        case .outsideScope:
            language.text(
                "Insatsen omfattas inte av avtalet.", "The intervention is not within the scope of the agreement.")
        }
    }

    /// The facts that decided, as whole sentences.
    private func facts(_ decision: Decision<Principal>, in language: Language) -> [String] {
        let citations = decision.citations
        switch patient {
        case .elsewhere:
            return [
                language.text(
                    "Personen varken bor eller vistas i Västra Götaland.",
                    "The person neither lives nor stays in Västra Götaland.")
            ]
        case .asylumSeeker: return [language.text("Patienten är asylsökande.", "The patient seeks asylum.")]
        case .withoutPermit:
            return [
                language.text(
                    "Patienten vistas i Sverige utan nödvändiga tillstånd.",
                    "The patient stays in Sweden without the necessary permits.")
            ]
        case .resident: break
        }
        var sentences: [String] = []
        if level == .specialised {
            sentences.append(language.text("Insatsen är specialiserad vård.", "The intervention is specialised care."))
        }
        sentences += [profession.sentence(in: language), housing.sentence(in: language)]
        if inDayActivities {
            sentences.append(
                language.text(
                    "Insatsen ges under vistelsen i dagverksamhet eller daglig verksamhet.",
                    "The intervention is given during a stay in day activities."))
        }
        if onLeave {
            sentences.append(
                language.text(
                    "Patienten har permission från sluten vård.", "The patient is on leave from inpatient care."))
        }
        sentences += accessAndNeed(citations, in: language)
        if intervention.isRehabilitation {
            sentences.append(
                intervention == .rehabilitation
                    ? language.text("Insatsen är rehabilitering.", "The intervention is rehabilitation.")
                    : language.text("Insatsen är habilitering.", "The intervention is habilitation."))
        }
        return sentences
    }

    /// Access to a clinic and need, where they decided.
    private func accessAndNeed(_ citations: Citations, in language: Language) -> [String] {
        let isByDecision = citations.contains(.decisionBeforeAccess)
        let isByNeed =
            isMunicipalTask
            && (citations.contains(.generalRegionalResponsibility) || citations.contains(.regionAtClinics)
                || citations.contains(.municipalCareInOrdinaryHousing))
        let isWithinReach = clinicAccess == .withoutGreatDifficulty
        var sentences: [String] = []
        if isByNeed || isByDecision && isWithinReach { sentences.append(clinicAccess.sentence(in: language)) }
        if isByNeed {
            if clinicAccess.isImpaired != .no { sentences.append(scope(in: language)) }
            sentences.append(time(in: language))
            if needOverTime != .no || isOutOfReach != .no { sentences.append(safety(in: language)) }
        }
        // A clinic within reach is a ground by itself; that the intervention is not temporary then says nothing.
        if isByNeed && !(isWithinReach && temporary != .yes) || isByDecision && temporary == .yes {
            sentences.append(duration(in: language))
        }
        if citations.contains(.municipalCarePresupposesAgreement), citations.contains(.teamOfBothPrincipals) {
            sentences.append(
                language.text(
                    "Det förutsätter att parterna är överens om ansvarsfördelningen och utbyter den information som "
                        + "behövs.",
                    "This presupposes that the parties agree on the division of responsibility and exchange the "
                        + "information needed."))
        }
        return sentences
    }

    private func scope(in language: Language) -> String {
        language.text(
            of: scopeMotivatesHomeCare,
            yes: (
                "Insatsernas omfattning och frekvens motiverar vård i hemmet.",
                "Scope and frequency of the interventions motivate care in the home."
            ),
            no: (
                "Insatsernas omfattning och frekvens motiverar inte vård i hemmet.",
                "Scope and frequency of the interventions do not motivate care in the home."
            ),
            unknown: (
                "Det är inte känt om insatsernas omfattning och frekvens motiverar vård i hemmet.",
                "It is not known whether scope and frequency of the interventions motivate care in the home."
            ))
    }

    private func time(in language: Language) -> String {
        language.text(
            of: needOverTime,
            yes: ("Patienten har behov av insatser över tid.", "The patient needs interventions over time."),
            no: (
                "Patienten har inte behov av insatser över tid.", "The patient does not need interventions over time."
            ),
            unknown: (
                "Det är inte känt om patienten har behov av insatser över tid.",
                "It is not known whether the patient needs interventions over time."
            ))
    }

    private func safety(in language: Language) -> String {
        language.text(
            of: safeAtHome,
            yes: ("Insatserna kan ges patientsäkert i hemmet.", "The interventions can be given safely in the home."),
            no: (
                "Insatserna kan inte ges patientsäkert i hemmet.",
                "The interventions cannot be given safely in the home."
            ),
            unknown: (
                "Det är inte känt om insatserna kan ges patientsäkert i hemmet.",
                "It is not known whether the interventions can be given safely in the home."
            ))
    }

    private func duration(in language: Language) -> String {
        language.text(
            of: temporary, yes: ("Insatsen är tillfällig.", "The intervention is temporary."),
            no: ("Insatsen är inte tillfällig.", "The intervention is not temporary."),
            unknown: (
                "Det är inte känt om insatsen är tillfällig.",
                "It is not known whether the intervention is temporary."
            ))
    }
}
