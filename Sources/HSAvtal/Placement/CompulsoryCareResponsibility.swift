// SPDX-License-Identifier: Apache-2.0

/// Which principal answers for an intervention at leave from compulsory or forensic psychiatric care, or in its open form.
///
/// Swedish: *ansvar vid permission och i öppna vårdformer*. Part C, mental disability and abuse, section 6.4.
///
/// 1. Social services and support under LSS, at leave and in the open forms: the municipality.    (P-82)
/// 2. Health care that the main agreement lays on the municipality, in the open forms: the municipality.   (P-82)
///    At leave: to be agreed, for until then the region answers for a patient on leave.           (P-82, B-28, I-39)
/// 3. Psychiatric care, which is specialised: the region.                                        
public struct CompulsoryCareResponsibility: Question {
    /// Where the patient is in the care; it matters for municipal health care only.
    public let phase: Phase

    /// What sort of intervention it is.
    public let intervention: Intervention

    /// The facts of one intervention.
    public init(phase: Phase, intervention: Intervention) {
        self.phase = phase
        self.intervention = intervention
    }

    /// A phase of the care.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// On leave from inpatient care (*permission*).
        case leave
        /// In open compulsory or forensic care (*ÖPT, ÖRV*).
        case openCare
    }

    /// A sort of intervention.
    public enum Intervention: String, Sendable, Hashable, CaseIterable {
        /// By the Social Services Act (*socialtjänstlagen, SoL*).
        case socialServices
        /// By the act on support and service for certain persons with disabilities (*LSS*).
        case functionalSupport
        /// Health care that the main agreement lays on the municipality (*kommunal hälso- och sjukvård*).
        case municipalHealthCare
        /// Psychiatric treatment and rehabilitation (*psykiatrisk vård*).
        case psychiatricCare
    }

    /// Which principal answers.
    public func decide(under edition: Edition) -> Decision<Principal> {
        let municipal = Citations(.municipalInterventionsAtLeave)
        return switch (intervention, phase) {
        case (.socialServices, _), (.functionalSupport, _), (.municipalHealthCare, .openCare):
            Decision(.municipality, citing: municipal)
        case (.municipalHealthCare, .leave):
            Decision(
                .leftOpen(.jointPlanning), citing: municipal.citing(.leaveByAgreement).citing(.leaveIsInpatientCare))
        case (.psychiatricCare, _): Decision(.region, citing: Citations(.specialisedCareIsRegional))
        }
    }

    /// The decision in words.
    public func sentences(
        for decision: Decision<Principal>, under edition: Edition, in language: Language
    ) -> [String] {
        let what = intervention.name(in: language)
        let conclusion =
            decision.answer.map { principal in
                language.text(
                    "\(principal.subject(in: language)) svarar för \(what).",
                    "\(principal.subject(in: language)) answers for \(what).")
            }
            ?? language.text(
                "Under permission svarar regionen även för den hälso- och sjukvård som annars är kommunens, tills parterna är "
                    + "överens om något annat och informationen är överförd.",
                "At leave the region answers also for the health care that is otherwise the municipality's, until the parties "
                    + "agree otherwise and the information is transferred.")
        return [conclusion, phase.sentence(in: language)]
    }
}

extension CompulsoryCareResponsibility.Intervention {
    /// The name within a sentence.
    fileprivate func name(in language: Language) -> String {
        switch self {
        case .socialServices:
            language.text(
                "insatser enligt socialtjänstlagen (SoL)", "interventions under the Social Services Act (SoL)")
        case .functionalSupport: language.text("insatser enligt LSS", "interventions under LSS")
        case .municipalHealthCare:
            language.text(
                "hälso- och sjukvård som enligt Hälso- och sjukvårdsavtalet är kommunens",
                "health care that the main agreement lays on the municipality")
        case .psychiatricCare:
            language.text(
                "psykiatrisk behandling och rehabilitering", "psychiatric treatment and rehabilitation")
        }
    }
}

extension CompulsoryCareResponsibility.Phase {
    /// Where the patient is, as a whole sentence.
    fileprivate func sentence(in language: Language) -> String {
        switch self {
        case .leave:
            language.text(
                "Patienten har permission från den slutna vården.", "The patient is on leave from inpatient care.")
        case .openCare:
            language.text(
                "Patienten är i öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård.",
                "The patient is in open compulsory or open forensic psychiatric care.")
        }
    }
}

#if !hasFeature(Embedded)
    extension CompulsoryCareResponsibility.Phase: Codable {}
    extension CompulsoryCareResponsibility.Intervention: Codable {}
#endif
