// SPDX-License-Identifier: Apache-2.0

import HSAvtal

// The questions of Part A, and those on physicians.
extension QuestionRegistry {
    static func showAgreement(_ visitor: inout some RegistryVisitor) throws {
        for edition in [Edition.vastraGotaland2023, .vastraGotalandBefore2023] {
            try visitor.visit(inForce(), under: edition)
        }
        let edition = Edition.vastraGotaland2023
        let day = try CivilDate("2026-05-03")
        try visitor.visit(amendments(on: day), under: edition)
        let municipalities = try [Municipality.goteborg.code, MunicipalityCode("0180")]
        try visitor.visit(
            municipalities.flatMap { municipality in
                everyKnowledge(2).map {
                    BindingForMunicipality(
                        municipality: municipality, regionalCouncilDecided: $0[0], municipalCouncilDecided: $0[1])
                }
            }, under: edition)
        try visitor.visit(
            everyKnowledge(6).map {
                CoordinatedPlan(
                    needsMunicipality: $0[0], needsRegion: $0[1], judgedByMunicipality: $0[2], judgedByRegion: $0[3],
                    judgedByPerson: $0[4], consents: $0[5])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(6).map {
                CoordinatedPlanContent(
                    ongoingByMunicipality: $0[0], plannedByMunicipality: $0[1], ongoingByRegion: $0[2],
                    plannedByRegion: $0[3], otherActors: $0[4], byOtherActors: $0[5])
            }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { DeviationAnswer(eventAnalysed: $0[0], actionPlanned: $0[1]) }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { DisputeLevel(triedLocally: $0[0], triedSubRegionally: $0[1]) }, under: edition)
        try visitor.visit(
            everyKnowledge(3).map {
                MunicipalCareStart(planned: $0[0], agreedOnResponsibility: $0[1], informationExchanged: $0[2])
            }, under: edition)
    }

    static func showPhysicians(_ visitor: inout some RegistryVisitor) throws {
        let edition = Edition.vastraGotaland2023
        try visitor.visit(AdvisoryResponsibility.Task.allCases.map { AdvisoryResponsibility(task: $0) }, under: edition)
        try visitor.visit(
            everyKnowledge(2).map { PhysicianAvailability(acute: $0[0], atAgreedTime: $0[1]) }, under: edition)
        for terms in ResponsibilityTerms.ShortTermHousing.allCases {
            var edition = edition
            edition.responsibility.shortTermHousing = terms
            try visitor.visit(
                everyKnowledge(4).map {
                    PhysicianTargetGroup(
                        specialHousing: $0[0], inDayActivities: $0[1], homeHealthCare: $0[2], shortTermByDecision: $0[3]
                    )
                }, under: edition)
        }
        try visitor.visit(
            everyKnowledge(3).map {
                ShortTermTreatment(shortTermByDecision: $0[0], designatedInPlan: $0[1], listedThere: $0[2])
            }, under: edition)
    }

    static func showAgreement(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        try visitor.visit(try inForce(on: [day]), under: .vastraGotaland2023)
        try visitor.visit(try inForce(on: [day]), under: .vastraGotalandBefore2023)
        try visitor.visit(amendments(on: day), under: .vastraGotaland2023)
    }

    /// Each agreement on the days around the borders of two periods, without a notice and with one in time or a day late.
    private static func inForce() throws -> [AgreementInForce] {
        try inForce(
            on: ["2022-12-31", "2023-01-01", "2026-12-31", "2027-01-01", "2029-12-31", "2030-01-01"]
                .map { try CivilDate($0) })
    }

    private static func inForce(on days: [CivilDate]) throws -> [AgreementInForce] {
        let given = try ["2025-06-30", "2025-07-01"].map { try CivilDate($0) }
        let notices = given.flatMap { given in
            Knowledge.allCases.map { TerminationNotice(party: .region, given: given, inWriting: $0) }
        }
        return days.flatMap { day in
            AgreementInForce.Subject.allCases.flatMap { subject in
                ([[]] + notices.map { [$0] }).map { AgreementInForce(subject: subject, notices: $0, day: day) }
            }
        }
    }

    private static func amendments(on day: CivilDate) -> [AmendmentInForce] {
        Knowledge.allCases.flatMap { decided in
            [nil, day, day.adding(days: 1)].map {
                AmendmentInForce(decidedByEveryParty: decided, lastLegalForce: $0, day: day)
            }
        }
    }
}
