// SPDX-License-Identifier: Apache-2.0

import HSAvtal

extension CareResponsibility {
    /// A nurse's visit to a resident of ordinary housing who cannot reach a clinic, unless said otherwise.
    static func sample(
        patient: PatientStatus = .resident, housing: Housing = .ordinary, inDayActivities: Bool = false,
        clinicAccess: ClinicAccess = .somaticImpairment, scope: Knowledge = .yes, overTime: Knowledge = .no,
        safe: Knowledge = .yes, temporary: Knowledge = .no, onLeave: Bool = false, profession: Profession = .nurse,
        level: CareLevel = .primary, intervention: InterventionKind = .healthCare
    ) -> CareResponsibility {
        CareResponsibility(
            patient: patient, housing: housing, inDayActivities: inDayActivities, clinicAccess: clinicAccess,
            scopeMotivatesHomeCare: scope, needOverTime: overTime, safeAtHome: safe, temporary: temporary,
            onLeave: onLeave, profession: profession, level: level, intervention: intervention)
    }
}
