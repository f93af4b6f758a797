// SPDX-License-Identifier: Apache-2.0

/// Whether the agreement binds a municipality and the region.
///
/// Swedish: *avtalets bundenhet*. Part A, *Avtalsparter*.
///
/// 1. The municipality is none of the 49: outside the agreement.                            
/// 2. The regional council and the municipal council have decided on the agreement: bound.  
/// 3. One of them has not: not bound.                                                       
public struct BindingForMunicipality: Question {
    /// The municipality.
    public let municipality: MunicipalityCode

    /// Whether the regional council has decided on the agreement.
    ///
    /// Swedish: *regionfullmäktige*.
    public let regionalCouncilDecided: Knowledge

    /// Whether the municipal council has decided on the agreement.
    ///
    /// Swedish: *kommunfullmäktige*.
    public let municipalCouncilDecided: Knowledge

    /// The facts of one municipality.
    public init(municipality: MunicipalityCode, regionalCouncilDecided: Knowledge, municipalCouncilDecided: Knowledge) {
        self.municipality = municipality
        self.regionalCouncilDecided = regionalCouncilDecided
        self.municipalCouncilDecided = municipalCouncilDecided
    }

    /// Whether they are bound.
    public func decide(under edition: Edition) -> Decision<Bool> {
        guard municipality.municipality != nil else {
            return Decision(.outsideScope, citing: Citations(.partiesToTheAgreement).citing(.numberOfMunicipalities))
        }
        let grounds = Citations(.bindingByCouncilDecisions)
        switch regionalCouncilDecided.and(municipalCouncilDecided) {
        case .yes: return Decision(true, citing: grounds.citing(.boundPairByPair))
        case .no: return Decision(false, citing: grounds)
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        guard let party = municipality.municipality else {
            return [
                language.text(
                    "Kommunen med kod \(municipality) är inte en av de \(Municipality.allCases.count) kommunerna i Västra Götaland, så avtalet "
                        + "gäller inte för den.",
                    "The municipality \(municipality) is not one of the \(Municipality.allCases.count) municipalities of Västra Götaland, so the "
                        + "agreement does not concern it.")
            ]
        }
        let name = language.text(party.formalName, party.name)
        let conclusion =
            switch decision.answer {
            case true?:
                language.text(
                    "Avtalet binder regionen och \(name) under den tid det gäller.",
                    "The agreement binds the region and \(name) while it is in force."
                )
            case false?:
                language.text(
                    "Avtalet binder inte regionen och \(name).",
                    "The agreement does not bind the region and \(name).")
            case nil:
                language.text(
                    "Det går inte att avgöra om avtalet binder regionen och \(name).",
                    "It cannot be decided whether the agreement binds the region and \(name).")
            }
        return [conclusion, regionalSentence(in: language), municipalSentence(in: language)]
    }

    private func regionalSentence(in language: Language) -> String {
        language.text(
            of: regionalCouncilDecided,
            yes: ("Regionfullmäktige har beslutat om avtalet.", "The regional council has decided on the agreement."),
            no: (
                "Regionfullmäktige har inte beslutat om avtalet.",
                "The regional council has not decided on the agreement."
            ),
            unknown: (
                "Det är inte känt om regionfullmäktige har beslutat om avtalet.",
                "It is not known whether the regional council has decided on the agreement."
            ))
    }

    private func municipalSentence(in language: Language) -> String {
        language.text(
            of: municipalCouncilDecided,
            yes: ("Kommunfullmäktige har beslutat om avtalet.", "The municipal council has decided on the agreement."),
            no: (
                "Kommunfullmäktige har inte beslutat om avtalet.",
                "The municipal council has not decided on the agreement."
            ),
            unknown: (
                "Det är inte känt om kommunfullmäktige har beslutat om avtalet.",
                "It is not known whether the municipal council has decided on the agreement."
            ))
    }
}
