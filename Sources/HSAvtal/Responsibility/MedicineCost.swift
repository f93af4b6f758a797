// SPDX-License-Identifier: Apache-2.0

/// Who pays for a medicine, or for an emergency medicine stock.
///
/// Swedish: *kostnadsansvar för läkemedel och akutläkemedelsförråd*. Part B, B.9 and B.2.
///
/// 1. Medicines, transport and control of a municipal emergency stock: the region.                            (B-39)
/// 2. Prescribed to an individual patient within the pharmaceutical benefit: the region, less the patient's own fee. (B-36)
///    Outside the benefit the agreement does not say who pays, which need not be a principal; not known: left open.
/// 3. A medicine that is given without such a prescription: each principal bears what it orders.              (B-09)
public struct MedicineCost: Question {
    /// What the cost is for.
    public let item: Item

    /// Whether the medicine is within the pharmaceutical benefit; it concerns prescribed medicines only.
    ///
    /// Swedish: *läkemedelsförmånen*.
    public let withinBenefit: Knowledge

    /// The principal that orders or prescribes.
    public let orderedBy: Principal

    /// The facts of one medicine.
    public init(item: Item, withinBenefit: Knowledge, orderedBy: Principal) {
        self.item = item
        self.withinBenefit = withinBenefit
        self.orderedBy = orderedBy
    }

    /// What a cost is for.
    public enum Item: String, Sendable, Hashable, CaseIterable {
        /// A medicine prescribed to an individual patient.
        case prescribed
        /// A medicine that is given without such a prescription.
        case otherMedicine
        /// Medicines of a municipal emergency stock (*akutläkemedelsförråd*).
        case stockMedicines
        /// Transport to and from a municipal emergency stock.
        case stockTransport
        /// Control of a municipal emergency stock.
        case stockControl
    }

    /// Who pays.
    public func decide(under edition: Edition) -> Decision<Payer> {
        switch (item, withinBenefit) {
        case (.stockMedicines, _), (.stockTransport, _), (.stockControl, _):
            return Decision(.region, citing: Citations(.regionPaysForEmergencyStock))
        case (.prescribed, .yes): return Decision(.region, citing: Citations(.regionPaysForPrescribedMedicines))
        case (.prescribed, .unknown):
            return Decision(.leftOpen(.missingFacts), citing: Citations(.regionPaysForPrescribedMedicines))
        case (.prescribed, .no): return Decision(.outsideScope, citing: Citations(.regionPaysForPrescribedMedicines))
        case (.otherMedicine, _): return Decision(Payer(ordering: orderedBy), citing: Citations(.mainCostPrinciple))
        }
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Payer>, under edition: Edition, in language: Language) -> [String] {
        let conclusion =
            switch decision.finding {
            case .settled(let payer): payer.sentence(what, in: language)
            case .outsideScope:
                language.text(
                    "Avtalet säger inte vem som betalar läkemedlet.",
                    "The agreement does not say who pays for the medicine.")
            case .leftOpen:
                language.text(
                    "Det går inte att avgöra vem som betalar läkemedlet, eftersom uppgifter som avgör det saknas.",
                    "It cannot be decided who pays for the medicine, for facts that decide it are missing.")
            }
        return [conclusion] + facts(in: language)
    }

    private var what: (swedish: String, english: String) {
        switch item {
        case .prescribed where withinBenefit == .yes:
            ("läkemedlet, utom patientens egenavgift", "the medicine, except the patient's own fee")
        case .prescribed, .otherMedicine: ("läkemedlet", "the medicine")
        case .stockMedicines: ("läkemedlen i akutläkemedelsförrådet", "the medicines of the emergency stock")
        case .stockTransport:
            ("transporterna till och från akutläkemedelsförrådet", "the transport to and from the emergency stock")
        case .stockControl: ("kontrollen av akutläkemedelsförrådet", "the control of the emergency stock")
        }
    }

    private func facts(in language: Language) -> [String] {
        let ordered = language.text(
            "\(orderedBy.subject(in: language)) har ordinerat läkemedlet.",
            "\(orderedBy.subject(in: language)) has ordered the medicine.")
        switch (item, withinBenefit) {
        case (.prescribed, .yes):
            return [
                language.text(
                    "Läkemedlet är förskrivet till en enskild patient och ingår i läkemedelsförmånen.",
                    "The medicine is prescribed to an individual patient, within the pharmaceutical benefit.")
            ]
        case (.prescribed, .no):
            return [
                language.text(
                    "Läkemedlet ingår inte i läkemedelsförmånen.",
                    "The medicine is not within the pharmaceutical benefit.")
            ]
        case (.prescribed, .unknown):
            return [
                language.text(
                    "Det är inte känt om läkemedlet ingår i läkemedelsförmånen.",
                    "It is not known whether the medicine is within the pharmaceutical benefit.")
            ]
        case (.otherMedicine, _):
            return [
                language.text(
                    "Läkemedlet är inte förskrivet till en enskild patient.",
                    "The medicine is not prescribed to an individual patient."), ordered,
            ]
        case (.stockMedicines, _), (.stockTransport, _), (.stockControl, _):
            return [
                language.text(
                    "Det gäller ett kommunalt akutläkemedelsförråd.", "It concerns a municipal emergency stock.")
            ]
        }
    }
}

#if !hasFeature(Embedded)
    extension MedicineCost.Item: Codable {}
#endif
