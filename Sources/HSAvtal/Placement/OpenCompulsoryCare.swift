// SPDX-License-Identifier: Apache-2.0

/// Whether compulsory or forensic psychiatric care may go over to its open form.
///
/// Swedish: *öppen psykiatrisk tvångsvård (ÖPT), öppen rättspsykiatrisk vård (ÖRV)*. Part C, mental disability and abuse,
/// section 6.4.
///
/// 1. The care began as inpatient care.                                            (P-72)
/// 2. The responsible physician judges the patient ready for discharge.            (P-73)
/// 3. The administrative court has decided on the open form.                       (P-73)
/// 4. It is settled that outpatient care that the region pays for is available.    (P-73)
/// 5. The coordinated care plan is signed by psychiatry and municipality.          (P-73)
///
/// Each is read as a precondition (I-65).
public struct OpenCompulsoryCare: PermissionQuestion {
    /// The form of the care.
    public let form: CompulsoryCare

    /// Whether the care began as inpatient care.
    public let beganAsInpatient: Knowledge

    /// Whether the responsible physician judges the patient ready for discharge.
    public let judgedReady: Knowledge

    /// Whether the administrative court has decided on the open form.
    public let courtDecided: Knowledge

    /// Whether it is settled that outpatient care that the region pays for is available.
    public let openCareAvailable: Knowledge

    /// Whether psychiatry and municipality have signed the coordinated care plan.
    public let carePlanSigned: Knowledge

    /// The facts of one patient.
    public init(
        form: CompulsoryCare, beganAsInpatient: Knowledge, judgedReady: Knowledge, courtDecided: Knowledge,
        openCareAvailable: Knowledge, carePlanSigned: Knowledge
    ) {
        self.form = form
        self.beganAsInpatient = beganAsInpatient
        self.judgedReady = judgedReady
        self.courtDecided = courtDecided
        self.openCareAvailable = openCareAvailable
        self.carePlanSigned = carePlanSigned
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// Began as inpatient care.
        case beganAsInpatient
        /// Judged ready for discharge.
        case judgedReady
        /// Decided by the court.
        case courtDecided
        /// Outpatient care is available.
        case openCareAvailable
        /// The coordinated care plan is signed.
        case carePlanSigned

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .beganAsInpatient: .startsAsInpatientCare
            case .judgedReady, .courtDecided, .openCareAvailable, .carePlanSigned: .conditionsForOpenCompulsoryCare
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .beganAsInpatient: "beganAsInpatient"
            case .judgedReady: "judgedReady"
            case .courtDecided: "courtDecided"
            case .openCareAvailable: "openCareAvailable"
            case .carePlanSigned: "carePlanSigned"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .beganAsInpatient:
                language.text("vården har påbörjats i sluten vård", "the care began as inpatient care")
            case .judgedReady:
                language.text(
                    "den ansvariga läkaren bedömer patienten som utskrivningsklar",
                    "the responsible physician judges the patient ready for discharge")
            case .courtDecided:
                language.text(
                    "förvaltningsrätten har beslutat om den öppna vårdformen",
                    "the administrative court has decided on the open form of care")
            case .openCareAvailable:
                language.text(
                    "det är klarlagt att den öppna vård som regionen finansierar är tillgänglig",
                    "it is settled that the outpatient care that the region pays for is available")
            case .carePlanSigned:
                language.text(
                    "psykiatrin och kommunen har undertecknat den samordnade vårdplanen",
                    "psychiatry and municipality have signed the coordinated care plan")
            }
        }
    }

    /// The norm that names the conditions.
    public var grounds: Citations { Citations(.conditionsForOpenCompulsoryCare) }

    /// That each of them is a precondition.
    public func readings(when allowed: Knowledge, deciding: Conditions<Requirement>) -> Citations? {
        Citations(.allPreconditionsForOpenCare)
    }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .beganAsInpatient: beganAsInpatient
        case .judgedReady: judgedReady
        case .courtDecided: courtDecided
        case .openCareAvailable: openCareAvailable
        case .carePlanSigned: carePlanSigned
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        let form = form.openForm(in: language)
        return switch allowed {
        case .yes:
            language.text(
                "Avtalets förutsättningar för att vården övergår till \(form) är uppfyllda.",
                "The agreement's prerequisites for going over to \(form) are met.")
        case .no:
            language.text(
                "Avtalets förutsättningar för att vården övergår till \(form) är inte uppfyllda; ett beslut av "
                    + "förvaltningsrätten prövas inte här.",
                "The agreement's prerequisites for going over to \(form) are not met; a decision of the administrative court "
                    + "is not examined here.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om avtalets förutsättningar för att vården övergår till \(form) är uppfyllda.",
                "It cannot be decided whether the agreement's prerequisites for going over to \(form) are met.")
        }
    }
}
