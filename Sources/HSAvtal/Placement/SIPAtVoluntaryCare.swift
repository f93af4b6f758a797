// SPDX-License-Identifier: Apache-2.0

/// Whether the region must offer a SIP when open compulsory care ends and voluntary outpatient care follows.
///
/// Swedish: *SIP vid utskrivning från öppen tvångsvård till frivillig öppenvård*. Part C, mental disability and abuse,
/// section 6.4.
///
/// 1. Interventions from both principals are needed: yes.    (P-79, I-60)
/// 2. They are not: no.                                      (P-79, I-60)
/// 3. Not known: left open until the need is judged.
public struct SIPAtVoluntaryCare: Question {
    /// The open form of care that ends.
    public let form: CompulsoryCare

    /// Whether interventions from both principals are needed.
    public let needsBothPrincipals: Knowledge

    /// The facts of one patient.
    public init(form: CompulsoryCare, needsBothPrincipals: Knowledge) {
        self.form = form
        self.needsBothPrincipals = needsBothPrincipals
    }

    /// Whether the region must offer a SIP.
    public func decide(under edition: Edition) -> Decision<Bool> {
        Decision(
            needsBothPrincipals == .unknown ? .leftOpen(.judgementOfNeed) : .settled(needsBothPrincipals == .yes),
            citing: Citations(.sipAtVoluntaryCare).citing(.openCompulsoryCareIsBoth, when: form == .forensic))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        let form = form.openForm(in: language)
        return switch needsBothPrincipals {
        case .yes:
            [
                language.text(
                    "Regionen ska erbjuda en SIP när patienten går från \(form) till frivillig öppenvård.",
                    "The region must offer a SIP when the patient goes from \(form) to voluntary outpatient care."),
                language.text(
                    "Insatser behövs från båda huvudmännen.", "Interventions from both principals are needed."),
            ]
        case .no:
            [
                language.text(
                    "Bestämmelsen kräver inte att regionen erbjuder en SIP när patienten går från \(form) till frivillig "
                        + "öppenvård.",
                    "The provision does not demand that the region offers a SIP when the patient goes from \(form) to "
                        + "voluntary outpatient care."),
                language.text(
                    "Insatser behövs inte från båda huvudmännen.", "Interventions from both principals are not needed."),
            ]
        case .unknown:
            [
                language.text(
                    "Det är inte bedömt om insatser behövs från båda huvudmännen.",
                    "It has not been judged whether interventions from both principals are needed.")
            ]
        }
    }
}
