// SPDX-License-Identifier: Apache-2.0

/// Whether a patient is ready for discharge.
///
/// Swedish: *utskrivningsklar*. Part C, discharge, section 4; the act (2017:612), chapter 1 section 3.
///
/// 1. The treating physician in inpatient care has judged: as judged.     (U-03, 1:3)
/// 2. Only somebody else has judged: not ready, for that judgement does not count.   (U-03)
/// 3. No judgement: left open to the treating physician.                  (U-03)
public struct ReadyForDischarge: Question {
    /// Who has judged.
    public let judge: Judge

    /// Whether that person judged that care at an inpatient unit is no longer needed.
    public let inpatientCareNeeded: Knowledge

    /// The judgement on one patient.
    public init(judge: Judge, inpatientCareNeeded: Knowledge) {
        self.judge = judge
        self.inpatientCareNeeded = inpatientCareNeeded
    }

    /// Who has judged whether a patient is ready for discharge.
    public enum Judge: String, Sendable, Hashable, CaseIterable {
        /// The treating physician in inpatient care.
        case treatingPhysician
        /// Somebody else, whatever the profession and principal.
        case somebodyElse
    }

    /// Whether the patient is ready for discharge.
    public func decide(under edition: Edition) -> Decision<Bool> {
        let grounds = Citations(.readinessJudgedByPhysician)
        switch (judge, inpatientCareNeeded) {
        case (.treatingPhysician, .no): return Decision(true, citing: grounds.citing(.readyForDischargeDefined))
        case (.treatingPhysician, .yes): return Decision(false, citing: grounds.citing(.readyForDischargeDefined))
        case (.treatingPhysician, .unknown): return Decision(.leftOpen(.judgementOfPhysician), citing: grounds)
        case (.somebodyElse, _): return Decision(false, citing: grounds)
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Bool>, under edition: Edition, in language: Language) -> [String] {
        switch (judge, inpatientCareNeeded) {
        case (.treatingPhysician, .no):
            [
                language.text(
                    "Patienten är utskrivningsklar: den behandlande läkaren bedömer att slutenvård inte längre behövs.",
                    "The patient is ready for discharge: the treating physician judges that inpatient care is not needed."
                )
            ]
        case (.treatingPhysician, .yes):
            [
                language.text(
                    "Patienten är inte utskrivningsklar: den behandlande läkaren bedömer att slutenvård behövs.",
                    "The patient is not ready for discharge: the treating physician judges that inpatient care is needed."
                )
            ]
        case (.treatingPhysician, .unknown): [Opening.judgementOfPhysician.sentence(in: language)]
        case (.somebodyElse, _):
            [
                language.text(
                    "Patienten är inte utskrivningsklar: bara den behandlande läkaren i slutenvården kan avgöra det.",
                    "The patient is not ready for discharge: only the treating physician in inpatient care can judge it."
                )
            ]
        }
    }
}
