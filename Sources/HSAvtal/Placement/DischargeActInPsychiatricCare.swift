// SPDX-License-Identifier: Apache-2.0

/// Whether the agreement says that the act on cooperation at discharge applies to a form of psychiatric inpatient care.
///
/// Swedish: *lagen (2017:612) vid psykiatrisk tvångsvård och rättspsykiatrisk vård*. Part C, mental disability and abuse,
/// section 3.2.
///
/// 1. Compulsory psychiatric care, and forensic psychiatric care: yes.    (P-03)
/// 2. Voluntary care: outside the section; the act says itself when it applies.
public struct DischargeActInPsychiatricCare: Question {
    /// The form of inpatient care.
    public let care: InpatientCare

    /// The facts of one patient.
    public init(care: InpatientCare) { self.care = care }

    /// A form of psychiatric inpatient care.
    public enum InpatientCare: String, Sendable, Hashable, CaseIterable {
        /// With consent (*frivillig vård*).
        case voluntary
        /// Compulsory psychiatric care (*psykiatrisk tvångsvård, LPT*).
        case compulsory
        /// Forensic psychiatric care (*rättspsykiatrisk vård, LRV*).
        case forensic
    }

    /// Whether the act applies.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(
            care == .voluntary ? .outsideScope : .settled(true), citing: Citations(.dischargeActInCompulsoryCare))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let act = Statute.dischargeAct.name(in: language)
        return switch care {
        case .voluntary:
            [
                language.text(
                    "Avsnittet handlar inte om frivillig vård; \(act) anger själv när den gäller.",
                    "The section is not about voluntary care; the \(act) says itself when it applies.")
            ]
        case .compulsory:
            [
                language.text(
                    "Vid psykiatrisk tvångsvård tillämpas \(act).",
                    "In compulsory psychiatric care the \(act) is applied.")
            ]
        case .forensic:
            [
                language.text(
                    "Vid rättspsykiatrisk vård tillämpas \(act).", "In forensic psychiatric care the \(act) is applied."
                )
            ]
        }
    }
}

#if !hasFeature(Embedded)
    extension DischargeActInPsychiatricCare.InpatientCare: Codable {}
#endif
