// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import PropertyKit
import Testing

@Suite("The vocabularies of facts as data")
struct FactCodingTests {
    @Test("Each word is written as its name and read back the same, and no other word is read")
    func everyVocabulary() throws {
        try coded(Knowledge.self)
        try coded(Principal.self)
        try coded(PatientStatus.self)
        try coded(Housing.self)
        try coded(ClinicAccess.self)
        try coded(Profession.self)
        try coded(CareLevel.self)
        try coded(InterventionKind.self)
        try coded(OutOfHoursCare.Time.self)
        try coded(PermanentCareContact.Place.self)
        try coded(MedicineCost.Item.self)
        try coded(MedicineRelatedProductCost.Area.self)
        try coded(AidCategory.Purpose.self)
        try coded(AidCategory.Category.self)
        try coded(ProductInstruction.Bearer.self)
        try coded(OutOfCountyDevice.Step.self)
        try coded(ResponsibilityTerms.ShortTermHousing.self)
        try coded(ResponsibilityTerms.ChildrensDevices.self)
        try coded(ResponsibilityTerms.OutOfHours.self)
        try coded(PlacementForm.self)
        try coded(PlacementTask.self)
        try coded(TargetNeed.self)
        try coded(Substance.self)
        try coded(CompulsoryCare.self)
        try coded(CostDivision.Kind.self)
        try coded(PlacementTerms.StandardSplit.self)
        try coded(PlacementTerms.StateInstitutionCare.self)
        try coded(PlacementTerms.ReachingBack.self)
        try coded(PlacementTerms.TemporaryInEmergency.self)
        try coded(PlacementTerms.AfterPeriod.self)
        try coded(PlacementTerms.CostRounding.self)
        try coded(CostDialogueParticipation.Participant.self)
        try coded(CostDisagreement.Step.self)
        try coded(CostAgreement.Unit.self)
        try coded(CompulsoryCareResponsibility.Phase.self)
        try coded(CompulsoryCareResponsibility.Intervention.self)
        try coded(DischargeActInPsychiatricCare.InpatientCare.self)
        try coded(AssessmentAnswer.Registration.self)
        try coded(AssessmentWish.self)
        try coded(DentalCertificateRoute.Way.self)
        try coded(ChoiceOfDentist.Service.self)
        try coded(ChoiceOfDentist.Chooser.self)
        try coded(DentalHousing.self)
        try coded(DailyNeed.self)
        try coded(PersonalCareImpairment.self)
        try coded(DentalFee.Fee.self)
        try coded(CooperationDeviation.Reason.self)
        try coded(OralHealthTerms.OfferYear.self)
        try coded(OralHealthTerms.MilestonePopulation.self)
        try coded(OralHealthTerms.TrainingPeriod.self)
    }

    private func coded<Word: RawRepresentable<String> & CaseIterable & Codable & Equatable>(
        _ type: Word.Type
    ) throws {
        let words = Array(Word.allCases)
        try equal(words.map(\.rawValue), words.map { "\($0)" }, "\(type), the names")
        let data = try JSONEncoder().encode(words)
        let names = try JSONDecoder().decode([String].self, from: data)
        try equal(names, words.map(\.rawValue), "\(type), what is written")
        try equal(try JSONDecoder().decode([Word].self, from: data), words, "\(type), what is read")
        for other in ["", "Yes", "none", words[0].rawValue + " "] where !names.contains(other) {
            let json = try JSONEncoder().encode([other])
            try hold((try? JSONDecoder().decode([Word].self, from: json)) == nil, "\(type) knows no “\(other)”")
        }
    }
}
